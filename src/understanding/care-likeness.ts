import { END, senseFeaturesOf } from '../conversation/sense-features.ts'
import { kindsOf } from '../conversation/word-kinds.ts'
import { distinct, featuresOf, likenessesFrom, likenessesOf, orderFeaturesOf } from '../lib/text-likeness.ts'
import { careSenseFeatures } from './care-senses.ts'
import { CARE_LIKENESS } from './care-weights.ts'
import type { ClauseWords } from './clause-words.ts'
import type { CareTopic } from './questions.ts'
import { isLawfulTalk, isOfALoan } from './questions.ts'

/** `care`: the topic a text must be answered with, `none` where it is so unlike all of them that a phrase that says otherwise is mistaken, or null
 * where the phrases decide. `perhaps`: it may ask what a place is like, though nothing says so. */
export type CareReading = { care: CareTopic | 'none' | null; perhaps: boolean }

/** Whether a text must be answered with care, by what it is like. `said`: its features apart from what its words say, where they are known. */
export function readCare(clauses: readonly ClauseWords[], said = textFeatures(clauses)): CareReading {
  if (clauses.reduce((sum, { words }) => sum + words.length, 0) < LEAST_WORDS || isOfALoan(clauses)) return { care: null, perhaps: false }
  const [careful, ...topics] = likenessesOf(careFeatures(clauses, said), LIKENESSES)
  const odds = careful?.odds ?? 0
  if (odds > CAREFUL_FROM && (odds > SURELY_CAREFUL || !isLawfulTalk(clauses))) return { care: mostAlike(topics), perhaps: true }
  return { care: odds < NONE_BELOW ? 'none' : null, perhaps: odds > PERHAPS_FROM }
}

const mostAlike = (topics: readonly { name: string; odds: number }[]): CareTopic | null =>
  (topics.toSorted((a, b) => b.odds - a.odds)[0]?.name ?? null) as CareTopic | null

/** In a shorter text one word would decide, and the phrases know those. */
const LEAST_WORDS = 2

/** A text as the weights of wishes know it: its words, their kinds and what they mean. Figures are all alike, and clauses end. */
export function textFeatures(given: readonly ClauseWords[]): number[] {
  const clauses = plainly(given)
  const words = clauses.flatMap((clause) => [...clause, END])
  return distinct([...featuresOf(words), ...orderFeaturesOf(kindsOf(words)), ...senseFeaturesOf(clauses)])
}

/** A text as the weights of care know it, hashed into `CARE_PLACES`. */
export const careFeatures = (given: readonly ClauseWords[], said = textFeatures(given)): number[] =>
  distinct([...said, ...careSenseFeatures(plainly(given))].map((feature) => feature & (CARE_PLACES - 1)))

const plainly = (given: readonly ClauseWords[]): string[][] =>
  given.map(({ words }) => words.map((word) => (word >= '0' && word < ':' ? '#' : word)))

/** A power of two. With fewer, texts that have nothing in common meet in one place. */
export const CARE_PLACES = 1_048_576

/** Log-odds. Set by cross-validation (`npm run train:gate -- --try`): a needless notice costs less than a question answered like any other. */
const CAREFUL_FROM = -1.5
/** From here on no shop, distance or safe in the wall speaks against it. */
const SURELY_CAREFUL = 1
const NONE_BELOW = -5
const PERHAPS_FROM = -4

const LIKENESSES = likenessesFrom(CARE_LIKENESS)
