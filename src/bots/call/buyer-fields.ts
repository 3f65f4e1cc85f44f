import { listOf, numberOf, textOf } from '../../conversation/fact.ts'
import { buyerScores } from '../buyer/buyer-scores.ts'
import type { BuyerResult, LeadResult } from './call-result.ts'
import { progressOf, type Standing } from './script-progress.ts'

/** What the buyer bot answers besides. */
export function buyerFields(standing: Standing): Omit<BuyerResult, keyof LeadResult> {
  const { facts, at } = standing
  const { answered, open, temperature } = progressOf('buyer', standing)
  const scores = buyerScores(facts, at)
  const [min, max] = [numberOf(facts, 'price_min'), numberOf(facts, 'price_max')]
  const areas = listOf(facts, 'area')
  const financing = textOf(facts, 'financing')
  return {
    buyer_temperature: temperature,
    is_qualified: temperature === 'hot' && open.length === 0,
    financial_readiness_score: scores.financialReadinessScore,
    buying_motivation_score: scores.buyingMotivationScore,
    budget_range: min === null && max === null ? null : { min, max },
    buying_power: scores.buyingPower,
    debts_known: scores.debtsKnown,
    affordability_tier: scores.tier,
    pre_approval_status: financing === 'unknown' ? null : financing,
    property_preferences: {
      beds_min: numberOf(facts, 'beds_min'),
      baths_min: numberOf(facts, 'baths_min'),
      sqft_min: numberOf(facts, 'sqft_min'),
      areas: areas.length === 0 ? null : areas,
    },
    questions_answered: answered,
  }
}
