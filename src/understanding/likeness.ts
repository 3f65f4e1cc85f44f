import type { Flag } from '../conversation/reading.ts'
import { END, senseFeaturesOf } from '../conversation/sense-features.ts'
import { kindsOf } from '../conversation/word-kinds.ts'
import type { KeptLikeness, Likeness } from '../lib/text-likeness.ts'
import { featuresOf, likenessFrom, likenessOf, orderFeaturesOf } from '../lib/text-likeness.ts'
import type { ClauseWords } from './clause-words.ts'
import { vetoedIn } from './flags.ts'
import type { FlagHit } from './flags.ts'
import { INBOUND_LIKENESS } from './likeness-weights.ts'

/** What a text is like although no phrase says so: a flag, or a question who is writing. */
export type Alike = Flag | 'identity_question'

/**
 * Second reader beside the phrases: what the text resembles, by logistic regressions over its words. It knows the wordings nobody wrote a
 * phrase for, and may only add.
 */
export function readLikeness(clauses: readonly ClauseWords[], features: readonly number[] = featuresOfText(clauses)): Alike[] {
  if (isTooShort(clauses)) return []
  return TABLES.filter(({ table, from }) => likenessOf(features, table) > from).map(({ alike }) => alike)
}

/**
 * The flags a text is like, said by all of its words: not those a phrase raised already, and none a veto speaks
 * against. A threat is one whatever idiom stands beside it.
 */
export function flagsAlike(alike: readonly Alike[], hits: readonly FlagHit[], clauses: readonly ClauseWords[]): FlagHit[] {
  const flags = alike.filter((one): one is Flag => one !== 'identity_question')
  const fresh = flags.filter((flag) => !hits.some((hit) => hit.flag === flag))
  if (fresh.length === 0) return []
  const vetoed = vetoedIn(clauses)
  const last = clauses.at(-1)
  return fresh
    .filter((flag) => flag === 'threat' || !vetoed.has(flag))
    .map((flag) => ({ flag, from: 0, to: last ? last.first + last.words.length : 0 }))
}

/** In a short text one word would decide, and the phrases know those. */
export const isTooShort = (clauses: readonly ClauseWords[]): boolean =>
  clauses.reduce((sum, { words }) => sum + words.length, 0) < LEAST_WORDS

const LEAST_WORDS = 4

/** Log-odds from which a text counts. Set by cross-validation (`npm run train:gate -- --try`). */
const FROM: Partial<Record<Alike, number>> = {
  deletion_request: 0.5,
  minor: 0,
  identity_question: 0.5,
  crisis: 2,
  wrong_number: 0,
  hostile: 0,
  threat: 0,
  legal_contact: 0.5,
}

const TABLES: { alike: Alike; from: number; table: Likeness }[] = Object.entries(INBOUND_LIKENESS as Record<string, KeptLikeness>).map(
  ([alike, kept]) => ({ alike: alike as Alike, from: FROM[alike as Alike] ?? 0, table: likenessFrom(kept) }),
)

/** A text as the weights know it: its words, their kinds and what they mean. Figures are all alike, and clauses end. */
export function featuresOfText(given: readonly ClauseWords[]): number[] {
  const clauses = given.map(({ words }) => words.map((word) => (/^\d/.test(word) ? '#' : word)))
  const words = clauses.flatMap((clause) => [...clause, END])
  return [...new Set([...featuresOf(words), ...orderFeaturesOf(kindsOf(words)), ...senseFeaturesOf(clauses)])]
}
