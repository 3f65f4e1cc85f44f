import { distinct, mixed, wordHash } from '../lib/text-likeness.ts'
import type { ClauseWords } from './clause-words.ts'
import type { FlagHit } from './flags.ts'
import { situationKind } from './situation-words.ts'

/** How many places the features are hashed into; a power of two. */
export const SITUATION_PLACES = 262_144

/**
 * A text as the weights of the situations know it: its words in runs, the same runs with kinds in place of words, the kinds alone one after
 * another, which kinds meet in a clause and in the text, and what the phrases heard. Letters are left out: with kinds beside the words,
 * cross-validation does better without them.
 */
export function situationFeatures(clauses: readonly ClauseWords[], hits: readonly FlagHit[]): number[] {
  const found: number[] = []
  const parts = clauses.map((clause) => ({ clause, words: clause.words.map(aged), kinds: clause.words.map((word) => kindOf(aged(word))) }))
  const words = parts.flatMap((part) => [...part.words, STOP])
  const kinds = parts.flatMap((part) => [...part.kinds, undefined])
  addWords(found, words.map(wordHash))
  addRuns(
    found,
    words.map((word, at) => wordHash(kinds[at] ?? word)),
    { least: 2, most: 3, salt: 101 },
  )
  for (const part of parts) addClause(found, part)
  addPairs(found, kinds, { most: 20, salt: 707 })
  for (const { flag } of hits) found.push(placeOf(wordHash(`heard ${flag}`)))
  return distinct(found)
}

const STOP = '.'

/** Ages are told apart: those of children, eighteen, and the rest. */
function aged(word: string): string {
  if (!(word >= '0' && word < ':')) return word
  const age = /^\d\d?$/.test(word) ? Number(word) : 0
  if (age >= 5 && age < 18) return '#young'
  return age === 18 ? '#18' : age > 18 ? '#two' : '#'
}

const kindOf = (word: string): string | undefined => (word.startsWith('#') ? word : (situationKind(word) ?? undefined))

/** Words alone, in pairs and triples, and over a gap of one and of two. */
function addWords(found: number[], hashes: readonly number[]): void {
  for (let at = 0; at < hashes.length; at += 1) {
    const [word, second, third] = [hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0]
    found.push(placeOf(mixed(word, 17)))
    if (at + 1 < hashes.length) found.push(placeOf(mixed(word, second)))
    if (at + 2 < hashes.length) found.push(placeOf(mixed(mixed(word, second), third)), placeOf(mixed(word ^ 1_299_709, third)))
    if (at + 3 < hashes.length) found.push(placeOf(mixed(word ^ 15_485_863, hashes[at + 3] ?? 0)))
  }
}

type Part = { clause: ClauseWords; kinds: readonly (string | undefined)[] }

function addClause(found: number[], { clause, kinds: given }: Part): void {
  const kinds = given.filter((kind) => kind !== undefined)
  addRuns(found, [7, ...kinds.map(wordHash), 9], { least: 1, most: 4, salt: 303 })
  addPairs(found, kinds, { most: 14, salt: 505 })
  const frame = clause.kinds.flatMap(([kind]) => kind ?? [])
  addRuns(found, [7, ...frame.map(wordHash), 9], { least: 1, most: 3, salt: 606 })
  addPairs(found, clause.kinds.flat(), { most: 20, salt: 808 })
}

type Runs = { least: number; most: number; salt: number }

function addRuns(found: number[], items: readonly number[], { least, most, salt }: Runs): void {
  for (let from = 0; from < items.length; from += 1) {
    let hash = salt
    for (let size = 1; size <= most && from + size <= items.length; size += 1) {
      hash = mixed(hash, items[from + size - 1] ?? 0)
      if (size >= least) found.push(placeOf(hash))
    }
  }
}

/** Which kinds meet, in whatever order; only the first of many, so that a long text stays cheap. */
function addPairs(found: number[], kinds: readonly (string | undefined)[], { most, salt }: { most: number; salt: number }): void {
  const hashes = [...new Set(kinds.filter((kind) => kind !== undefined))].slice(0, most).map(wordHash)
  for (let at = 0; at < hashes.length; at += 1) {
    const one = hashes[at] ?? 0
    for (let next = at + 1; next < hashes.length; next += 1) {
      const other = hashes[next] ?? 0
      found.push(placeOf(mixed(salt, (one + other) ^ Math.imul(one, other))))
    }
  }
}

const placeOf = (hash: number): number => hash & (SITUATION_PLACES - 1)
