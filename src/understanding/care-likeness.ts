import { END, senseFeaturesOf } from '../conversation/sense-features.ts'
import { kindsOf } from '../conversation/word-kinds.ts'
import type { KeptLikeness } from '../lib/text-likeness.ts'
import { distinct, featuresOf, likenessFrom, likenessOf, orderFeaturesOf } from '../lib/text-likeness.ts'
import { CARE_LIKENESS } from './care-weights.ts'
import type { ClauseWords } from './clause-words.ts'
import type { CareTopic } from './questions.ts'
import { isLawfulTalk, isOfALoan } from './questions.ts'

/** `care`: the topic a text must be answered with, `none` where it is so unlike all of them that a phrase that says otherwise is mistaken, or null
 * where the phrases decide. `perhaps`: it may ask what a place is like, though nothing says so. */
export type CareReading = { care: CareTopic | 'none' | null; perhaps: boolean }

/** Whether a text must be answered with care, by what it is like. `features`: the text's, where they are known. */
export function readCare(clauses: readonly ClauseWords[], features = careFeatures(clauses)): CareReading {
  if (clauses.reduce((sum, { words }) => sum + words.length, 0) < LEAST_WORDS) return { care: null, perhaps: false }
  const odds = likenessOf(features, CAREFUL)
  if (isOfALoan(clauses)) return { care: null, perhaps: false }
  if (odds > CAREFUL_FROM && (odds > SURELY_CAREFUL || !isLawfulTalk(clauses))) return { care: mostAlike(features), perhaps: true }
  return { care: odds < NONE_BELOW ? 'none' : null, perhaps: odds > PERHAPS_FROM }
}

function mostAlike(features: readonly number[]): CareTopic | null {
  let best: { topic: CareTopic; odds: number } | null = null
  for (const { topic, table } of TOPICS) {
    const odds = likenessOf(features, table)
    if (best === null || odds > best.odds) best = { topic, odds }
  }
  return best?.topic ?? null
}

/** In a shorter text one word would decide, and the phrases know those. */
const LEAST_WORDS = 2

/** A text as the weights know it: its words, their kinds and what they mean. Figures are all alike, and clauses end. */
export function careFeatures(given: readonly ClauseWords[]): number[] {
  const clauses = given.map(({ words }) => words.map((word) => (word >= '0' && word < ':' ? '#' : word)))
  const words = clauses.flatMap((clause) => [...clause, END])
  return distinct([...featuresOf(words), ...orderFeaturesOf(kindsOf(words)), ...senseFeaturesOf(clauses)])
}

/** Log-odds. Set by cross-validation (`npm run train:gate -- --try`): a needless notice costs less than a question answered like any other. */
const CAREFUL_FROM = -1.5
/** From here on no shop, distance or safe in the wall speaks against it. */
const SURELY_CAREFUL = 1
const NONE_BELOW = -5
const PERHAPS_FROM = -4

const { careful, ...topics } = CARE_LIKENESS
const CAREFUL = likenessFrom(careful)
const TOPICS = Object.entries<KeptLikeness>(topics).map(([topic, kept]) => ({ topic: topic as CareTopic, table: likenessFrom(kept) }))
