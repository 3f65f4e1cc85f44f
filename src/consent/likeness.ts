import { likenessFrom, likenessOf as oddsOf } from '../lib/text-likeness.ts'
import type { Word } from './consent-text.ts'
import { LIKENESS } from './likeness-weights.ts'
import { classOf } from './word-classes.ts'

/**
 * How much a text is like the requests to end contact it was compared with, against ordinary texts: the log-odds of a
 * logistic regression over its words, their classes, what follows what, what stands together, its letters and its length.
 * Fixed weights, no state: the same text, the same number. The grammar says what a request is; this tells the wordings nobody
 * wrote a rule for, and matches that only look like one.
 */
export const likenessOf = (words: readonly Word[]): number => oddsOf([...featuresOf(words)], WEIGHTS)

/** How many places the features are hashed into; a power of two. */
export const PLACES = 262_144

const WEIGHTS = likenessFrom(LIKENESS)

/** Only the ends of a long text are looked at: a request to end contact stands at one of them, or the grammar finds it. */
const MOST_WORDS = 120

/** The features of a text, as places in the table of weights. */
export function featuresOf(given: readonly Word[]): Set<number> {
  const kept = given.length <= MOST_WORDS ? given : [...given.slice(0, MOST_WORDS / 2), ...given.slice(-MOST_WORDS / 2)]
  const found = new Set<number>()
  const words = kept.map(({ text }) => hashOf(text))
  const classes = kept.map(({ text }) => classHashOf(text))
  const either = [EDGE, ...words.map((word, at) => classes[at] ?? word), EDGE]
  addWords(found, [EDGE, ...words, EDGE], either)
  addRuns(found, either, { least: 2, most: 3, salt: 11 })
  addRuns(found, [EDGE, ...thought(kept, classes), EDGE], { least: 1, most: 4, salt: 12 })
  addTogether(found, kept, classes)
  addLength(found, kept.length)
  for (const { text } of kept) addLetters(found, `^${text}$`)
  return found
}

const EDGE = 7

/** Words alone, in pairs, over a gap of one, and beside the class of their neighbour. */
function addWords(found: Set<number>, words: readonly number[], either: readonly number[]): void {
  for (const [at, word] of words.entries()) {
    const [second, third] = [words[at + 1], words[at + 2]]
    found.add(placeOf(mixed(1, word)))
    if (second === undefined) continue
    found.add(placeOf(mixed(mixed(2, word), second)))
    found.add(placeOf(mixed(mixed(3, word), either[at + 1] ?? 0))).add(placeOf(mixed(mixed(4, either[at] ?? 0), second)))
    if (third !== undefined) found.add(placeOf(mixed(mixed(6, word), third)))
  }
}

/** What the classes say, clause by clause, the words between them left out. */
function thought(words: readonly Word[], classes: readonly (number | null)[]): number[] {
  const said: number[] = []
  for (const [at, { gap }] of words.entries()) {
    if (gap !== 'space' && at > 0) said.push(gap === 'clause' ? 13 : 17)
    const name = classes[at]
    if (name != null) said.push(name)
  }
  return said
}

/** What stands together, in whatever order and however far apart: classes and stems within a clause, classes within the text. */
function addTogether(found: Set<number>, words: readonly Word[], classes: readonly (number | null)[]): void {
  let clause: number[] = []
  for (const [at, { gap, text }] of words.entries()) {
    if (gap !== 'space') {
      addPairs(found, clause, 45)
      clause = []
    }
    clause.push(classes[at] ?? hashOf(text.slice(0, STEM)))
  }
  addPairs(found, clause, 45)
  addPairs(
    found,
    classes.filter((name) => name !== null),
    51,
  )
}

/** Enough of a word to know it by, whatever its ending. */
const STEM = 5
/** So many different ones are paired: the cost of a text stays bounded. */
const MOST_PAIRED = 30

function addPairs(found: Set<number>, given: readonly number[], salt: number): void {
  const names = given.length < 2 ? given : [...new Set(given)].slice(0, MOST_PAIRED)
  for (const [at, one] of names.entries()) {
    found.add(placeOf(mixed(salt, one)))
    for (let next = at + 1; next < names.length; next += 1) found.add(placeOf(mixed(salt + 1, one ^ (names[next] ?? 0))))
  }
}

/** A request is seldom long: how many words there are, roughly. */
function addLength(found: Set<number>, words: number): void {
  found.add(placeOf(mixed(61, Math.min(12, words)))).add(placeOf(mixed(62, Math.min(30, Math.floor(words / 3)))))
}

function addRuns(found: Set<number>, items: readonly number[], { least, most, salt }: { least: number; most: number; salt: number }): void {
  for (let from = 0; from < items.length; from += 1) {
    let hash = salt
    for (let size = 1; size <= most && from + size <= items.length; size += 1) {
      hash = mixed(hash, items[from + size - 1] ?? 0)
      if (size >= least) found.add(placeOf(hash))
    }
  }
}

/** Letters in runs of three and four. */
function addLetters(found: Set<number>, word: string): void {
  for (let from = 0; from + 3 <= word.length; from += 1) {
    let hash = START
    for (let size = 1; size <= 4 && from + size <= word.length; size += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(from + size - 1), PRIME)
      if (size >= 3) found.add(placeOf(mixed(9, hash)))
    }
  }
}

const START = 2_166_136_261
const PRIME = 16_777_619

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = START
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

function classHashOf(word: string): number | null {
  const name = classOf(word)
  return name === undefined ? null : hashOf(name)
}

function mixed(hash: number, next: number): number {
  const both = Math.imul((Math.imul(hash, 31) ^ next) + 0x9e3779b9, PRIME)
  return both ^ (both >>> 15)
}

/** The high bits of a product are its best. */
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> PLACE_SHIFT
const PLACE_SHIFT = 32 - Math.log2(PLACES)
