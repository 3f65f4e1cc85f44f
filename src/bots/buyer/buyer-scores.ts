import type { Facts } from '../../conversation/fact.ts'
import { numberOf, textOf } from '../../conversation/fact.ts'
import { motivationPillar, timelinePillar } from '../../conversation/financial-readiness.ts'
import { freshFacts } from '../../conversation/known-facts.ts'
import type { BuyingPower } from './affordability.ts'
import { buyingPowerOf } from './affordability.ts'

export type AffordabilityTier = 'entry' | 'mid' | 'luxury'

export type BuyerScores = BuyingPower & {
  financialReadinessScore: number
  buyingMotivationScore: number
  tier: AffordabilityTier | null
}

/** A buyer's own figures, from facts not older than 90 days; they stand on the card and in the API, never in a text. */
export function buyerScores(facts: Facts, now: string): BuyerScores {
  const known = freshFacts(facts, now)
  const power = buyingPowerOf(known)
  return {
    ...power,
    financialReadinessScore: READINESS[textOf(known, 'financing') ?? ''] ?? 0,
    buyingMotivationScore: ((motivationPillar(known) ?? 0) + (timelinePillar(known, 'buyer') ?? 0)) / 2,
    tier: tierOf(numberOf(known, 'price_max') ?? power.buyingPower),
  }
}

const READINESS: Record<string, number> = { cash: 100, approved: 85, in_progress: 50, none: 20 }

/** By the most they name, else by what they could pay. */
const tierOf = (amount: number | null): AffordabilityTier | null =>
  amount === null ? null : amount < 700_000 ? 'entry' : amount < 1_200_000 ? 'mid' : 'luxury'
