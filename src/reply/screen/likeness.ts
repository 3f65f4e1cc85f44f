import { END, senseFeaturesOf } from '../../conversation/sense-features.ts'
import type { KeptLikeness, Likeness } from '../../lib/text-likeness.ts'
import { likenessFrom, likenessOf, wordFeaturesOf } from '../../lib/text-likeness.ts'
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
  if (clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0) < LEAST_WORDS) return null
  const features = featuresOfClauses(clauses)
  return likenessOf(features, FORBIDDEN) > BLOCKED_FROM ? mostAlike(features) : null
}

/** A text as the weights know it: its words and what they mean. Figures are all alike, and clauses end. */
export function featuresOfClauses(given: readonly string[]): number[] {
  const clauses = given.map((clause) => clause.split(' ').map(figureless))
  return [...new Set([...wordFeaturesOf(clauses.flatMap((clause) => [...clause, END])), ...senseFeaturesOf(clauses)])]
}

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
const BLOCKED_FROM = 0.5

/** A shorter text claims nothing that no rule knows, and one word of it would decide. */
const LEAST_WORDS = 5

const { forbidden, ...reasons } = REPLY_LIKENESS
const FORBIDDEN: Likeness = likenessFrom(forbidden)
const CODES = Object.entries<KeptLikeness>(reasons).map(([code, kept]) => ({ code, table: likenessFrom(kept) }))
