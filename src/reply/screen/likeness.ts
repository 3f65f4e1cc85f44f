import { END, senseFeaturesOf } from '../../conversation/sense-features.ts'
import type { KeptLikeness, Likeness } from '../../lib/text-likeness.ts'
import { likenessFrom, likenessOf, pairFeaturesOf, wordFeaturesOf } from '../../lib/text-likeness.ts'
import type { Claim } from './claim.ts'
import { claimedIn, firstClaim } from './claim.ts'
import { REPLY_LIKENESS } from './likeness-weights.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/**
 * The claims' second reader: what a text is like, by logistic regressions over labelled texts. It tells the wordings nobody wrote a claim
 * for, and may only block. The code is that of the claims it is most like.
 */
export const likeness: Stage = {
  name: 'likeness',
  check({ text }, clauses) {
    const code = codeAlike(clauses(text))
    return code === null ? PASS : refused(code)
  },
}

/** What a text is like of all that may not leave; null when it is like none. */
export function codeAlike(clauses: readonly string[]): string | null {
  if (isShort(clauses)) return null
  const features = featuresOfClauses(clauses)
  return likenessOf(features, FORBIDDEN) > BLOCKED_FROM ? mostAlike(features) : null
}

/**
 * The first claim of a text. In a text that is nothing like a forbidden one a word alone proves nothing ("there is a poker room", "trash is
 * included"): there a clause or the words of the claim must by themselves be like one, so that no claim hides among harmless sentences.
 */
export function claimIn(clauses: readonly string[], claims: readonly Claim[]): Claim | null {
  const found = firstClaim(clauses, claims)
  if (found === null || isShort(clauses) || oddsOf(clauses) > DOUBTED_TO) return found
  for (const clause of clauses) {
    const isLike = !isShort([clause]) && oddsOf([clause]) > CLAUSE_FROM
    const heard = claims.find((claim) => isHeard(claimedIn(clause, claim), isLike))
    if (heard !== undefined) return heard
  }
  return null
}

const isHeard = (words: string | null, isLike: boolean): boolean =>
  words !== null && (isLike || (words.split(' ').length >= LEAST_CLAIM && oddsOf([words]) > WORDS_FROM))

const oddsOf = (clauses: readonly string[]): number => likenessOf(featuresOfClauses(clauses), FORBIDDEN)

const isShort = (clauses: readonly string[]): boolean => clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0) < LEAST_WORDS

/** A text as the weights know it: its words, which of them stand together in a clause, and what they mean. Figures are all alike, and clauses end. */
export function featuresOfClauses(given: readonly string[]): number[] {
  const clauses = given.map((clause) => clause.split(' ').map(figureless))
  return [
    ...new Set([
      ...wordFeaturesOf(clauses.flatMap((clause) => [...clause, END])),
      ...clauses.flatMap((clause) => pairFeaturesOf(clause.map((word) => word.slice(0, STEM)))),
      ...senseFeaturesOf(clauses),
    ]),
  ]
}

/** Enough of a word to know it by, whatever its ending. */
const STEM = 5

const figureless = (word: string): string => (/^[$#]?\d/.test(word) ? '#' : word)

function mostAlike(features: readonly number[]): string | null {
  let best: { code: string; odds: number } | null = null
  for (const { code, table } of CODES) {
    const odds = likenessOf(features, table)
    if (best === null || odds > best.odds) best = { code, odds }
  }
  return best?.code ?? null
}

/** Log-odds. Set by cross-validation (`npm run train:gate -- --try`): few texts that may leave come so high. */
const BLOCKED_FROM = -0.75
/** Few texts that may not leave come so low, and most of those a claim's word alone would hold back. */
const DOUBTED_TO = -1.75
const CLAUSE_FROM = 1
const WORDS_FROM = 2
/** Fewer words are a subject, not a claim. */
const LEAST_CLAIM = 3

/** A shorter text claims nothing that no rule knows, and one word of it would decide. */
const LEAST_WORDS = 5

const { forbidden, ...reasons } = REPLY_LIKENESS
const FORBIDDEN: Likeness = likenessFrom(forbidden)
const CODES = Object.entries<KeptLikeness>(reasons).map(([code, kept]) => ({ code, table: likenessFrom(kept) }))
