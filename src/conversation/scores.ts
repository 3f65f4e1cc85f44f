import type { ReplyStats } from './commitment.ts'
import { commitment } from './commitment.ts'
import { financialReadiness } from './financial-readiness.ts'
import { freshFacts } from './known-facts.ts'
import type { Qualification } from './lead-score.ts'
import { leadScore } from './lead-score.ts'
import { placeOf } from './place.ts'
import { inPriceRange, priceOf } from './price.ts'

/** `frs` (financial readiness), `pcs` (commitment) and their mean `composite` have two decimals; `lead` is whole points. */
export type Scores = {
  lead: number
  frs: number
  frsCoverage: number
  pcs: number
  composite: number
  priority: 'review_required' | 'high' | 'normal'
  meetsCriteria: boolean
  commissionEstimate: number | null
}

/** `now` in ISO 8601. */
export type ScoreInput = Qualification & { replies: ReplyStats; now: string }

/** Every score of a contact, from what is known and not older than 90 days. No evidence gives no points. */
export function scoresOf(input: ScoreInput): Scores {
  const known = { ...input, facts: freshFacts(input.facts, input.now) }
  const frs = financialReadiness(known)
  const pcs = commitment(input.replies)
  return {
    lead: leadScore(known),
    frs: frs.score,
    frsCoverage: frs.coverage,
    pcs,
    composite: Math.round((Math.round(frs.score * 100) + Math.round(pcs * 100)) / 2) / 100,
    ...worth(known),
  }
}

/** The share of the price a sale brings. */
const COMMISSION = 0.06

/** What the contact's price means for the team: above the location's range a person looks first. */
function worth({ facts, side, location }: Qualification): Pick<Scores, 'priority' | 'meetsCriteria' | 'commissionEstimate'> {
  const price = priceOf(facts, side)
  const most = price?.most ?? null
  const fits = price !== null && inPriceRange(price.tested, location) && placeOf(facts, side, location) === 'in_service'
  return {
    priority: most !== null && most > location.price_range.max ? 'review_required' : fits ? 'high' : 'normal',
    meetsCriteria: price !== null && price.tested >= location.price_range.min,
    commissionEstimate: most === null ? null : Math.round(most * COMMISSION),
  }
}
