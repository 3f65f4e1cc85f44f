import { kindsOf } from '../../conversation/word-kinds.ts'
import type { Likeness } from '../../lib/text-likeness.ts'
import { featuresOf, likenessFrom, likenessOf } from '../../lib/text-likeness.ts'
import { FAIR_HOUSING_LIKENESS } from './fair-housing-weights.ts'

/**
 * Whether a text is like those fair housing forbids, by what a logistic regression learned from labelled texts. It tells the wordings
 * nobody wrote a claim for, and may only block.
 */
export function isLikeForbidden(clauses: readonly string[]): boolean {
  const words = clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0)
  return words >= LEAST_WORDS && likenessOf(featuresOfClauses(clauses), LIKENESS) > BLOCKED_FROM
}

/** Log-odds. Set by cross-validation (`npm run train:gate -- --try`): next to no text that may leave comes so high. */
const BLOCKED_FROM = 1

/** A shorter text claims nothing that no rule knows, and one word of it would decide. */
const LEAST_WORDS = 5

const LIKENESS: Likeness = likenessFrom(FAIR_HOUSING_LIKENESS.fair_housing)

/** A text as the weights know it: its words and their kinds. Figures are all alike, and clauses end. */
export function featuresOfClauses(clauses: readonly string[]): number[] {
  const words = clauses.flatMap((clause) => [...clause.split(' ').map(figureless), '.'])
  return [...featuresOf(words), ...featuresOf(kindsOf(words))]
}

const figureless = (word: string): string => (/^[$#]?\d/.test(word) ? '#' : word)
