import { likenessFrom, likenessOf as oddsOf } from '../lib/text-likeness.ts'
import type { Word } from './consent-text.ts'
import { LIKENESS } from './likeness-weights.ts'
import { classOf } from './word-classes.ts'

/**
 * How much a text is like the requests to end contact it was compared with, against ordinary texts: the log-odds of a
 * logistic regression over its words, their classes, pairs, triples, gaps and letters. Fixed weights, no state: the same text,
 * the same number. The grammar says what a request is; this tells the wordings nobody wrote a rule for, and matches that only
 * look like one.
 */
export const likenessOf = (words: readonly Word[]): number => oddsOf([...featuresOf(words)], WEIGHTS)

/** How many places the features are hashed into; a power of two. */
export const PLACES = 131_072

const WEIGHTS = likenessFrom(LIKENESS)

/** Only the ends of a long text are looked at: a request to end contact stands at one of them, or the grammar finds it. */
const MOST_WORDS = 120

/** The features of a text, as places in the table of weights. */
export function featuresOf(given: readonly Word[]): Set<number> {
  const kept = given.length <= MOST_WORDS ? given : [...given.slice(0, MOST_WORDS / 2), ...given.slice(-MOST_WORDS / 2)]
  const found = new Set<number>()
  const words = [EDGE, ...kept.map(({ text }) => hashOf(text)), EDGE]
  const classes = kept.map(({ text }) => classOf(text))
  const either = [EDGE, ...kept.map(({ text }, at) => hashOf(classes[at] ?? text)), EDGE]
  addWords(found, words, either)
  addRuns(found, either, { least: 2, most: 4, salt: 11 })
  addRuns(found, [EDGE, ...thought(kept, classes), EDGE], { least: 1, most: 5, salt: 12 })
  for (const { text } of kept) addLetters(found, `^${text}$`)
  return found
}

const EDGE = 7

/** Words alone, in pairs and triples, over a gap of one and of two, and beside the class of their neighbour. */
function addWords(found: Set<number>, words: readonly number[], either: readonly number[]): void {
  for (const [at, word] of words.entries()) {
    const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]]
    found.add(placeOf(mixed(1, word)))
    if (second === undefined) continue
    found.add(placeOf(mixed(mixed(2, word), second)))
    found.add(placeOf(mixed(mixed(3, word), either[at + 1] ?? 0))).add(placeOf(mixed(mixed(4, either[at] ?? 0), second)))
    if (third === undefined) continue
    found.add(placeOf(mixed(mixed(mixed(5, word), second), third))).add(placeOf(mixed(mixed(6, word), third)))
    if (fourth !== undefined) found.add(placeOf(mixed(mixed(8, word), fourth)))
  }
}

/** What the classes say, clause by clause, the words between them left out. */
function thought(words: readonly Word[], classes: readonly (string | undefined)[]): number[] {
  const said: number[] = []
  for (const [at, { gap }] of words.entries()) {
    if (gap !== 'space' && at > 0) said.push(gap === 'clause' ? 13 : 17)
    const name = classes[at]
    if (name !== undefined) said.push(hashOf(name))
  }
  return said
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

/** Letters in runs of three to five. */
function addLetters(found: Set<number>, word: string): void {
  for (let from = 0; from + 3 <= word.length; from += 1) {
    let hash = START
    for (let size = 1; size <= 5 && from + size <= word.length; size += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(from + size - 1), PRIME)
      if (size >= 3) found.add(placeOf(hash))
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

const mixed = (hash: number, next: number): number => Math.imul((Math.imul(hash, 31) ^ next) + 0x9e3779b9, PRIME)
const placeOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) & (PLACES - 1)
