import type { KeptLikeness } from '../lib/text-likeness.ts'
import { likenessFrom, likenessOf } from '../lib/text-likeness.ts'
import { CARE_LIKENESS } from './care-weights.ts'
import type { ClauseWords } from './clause-words.ts'
import { featuresOfText, isTooShort } from './likeness.ts'
import type { CareTopic } from './questions.ts'
import { isLawfulTalk } from './questions.ts'

/**
 * Whether a text must be answered with care, by what it is like: the topic it is most like, `none` where it is so unlike all of them that
 * a phrase that says otherwise is mistaken, or null where the phrases decide.
 */
export function readCare(
  clauses: readonly ClauseWords[],
  features: readonly number[] = featuresOfText(clauses),
): CareTopic | 'none' | null {
  if (isTooShort(clauses)) return null
  const odds = likenessOf(features, CAREFUL)
  if (odds > CAREFUL_FROM && (odds > SURELY_CAREFUL || !isLawfulTalk(clauses))) return mostAlike(features)
  return odds < NONE_BELOW ? 'none' : null
}

function mostAlike(features: readonly number[]): CareTopic | null {
  let best: { topic: CareTopic; odds: number } | null = null
  for (const { topic, table } of TOPICS) {
    const odds = likenessOf(features, table)
    if (best === null || odds > best.odds) best = { topic, odds }
  }
  return best?.topic ?? null
}

/** Log-odds. Set by cross-validation (`npm run train:gate -- --try`): a needless notice costs less than a question answered like any other. */
const CAREFUL_FROM = -1.5
/** From here on no shop, distance or safe in the wall speaks against it. */
const SURELY_CAREFUL = 1
const NONE_BELOW = -4

const { careful, ...topics } = CARE_LIKENESS
const CAREFUL = likenessFrom(careful)
const TOPICS = Object.entries<KeptLikeness>(topics).map(([topic, kept]) => ({ topic: topic as CareTopic, table: likenessFrom(kept) }))
