import { listOf, numberOf, textOf } from '../../conversation/fact.ts'
import { acceptsSaleWindow } from '../../conversation/sale-window.ts'
import { offerType } from '../seller/offer-type.ts'
import type { LeadResult, SellerResult } from './call-result.ts'
import { progressOf, type Progress, type Standing } from './script-progress.ts'

/** What the seller bot answers besides. */
export function sellerFields(standing: Standing): Omit<SellerResult, keyof LeadResult> {
  const { facts } = standing
  const progress = progressOf('seller', standing)
  const acceptable = acceptsSaleWindow(facts)
  const offer = offerType(facts)
  const liens = facts.liens?.status === 'current' ? listOf(facts, 'liens').filter((word) => word !== 'none') : null
  return {
    seller_temperature: progress.temperature,
    property_address: textOf(facts, 'property_address'),
    seller_motivation: textOf(facts, 'motivation'),
    relocation_destination: textOf(facts, 'relocation_destination'),
    timeline_acceptable: acceptable,
    timeline_urgency: acceptable === null ? null : acceptable ? 'accepted' : 'conflict',
    property_condition: textOf(facts, 'condition'),
    price_expectation: numberOf(facts, 'price_point'),
    offer_type: offer === 'unknown' ? null : offer,
    seller_liens: liens,
    seller_repairs: textOf(facts, 'repairs'),
    seller_listing_history: textOf(facts, 'listing_history'),
    seller_decision_maker: textOf(facts, 'decision_maker'),
    seller_contact_method: textOf(facts, 'contact_method'),
    questions_answered: progress.answered,
    script_length: progress.scriptLength,
    next_steps: nextSteps(standing, progress),
  }
}

function nextSteps({ state }: Standing, { left, temperature }: Progress): string[] {
  if (state.suppressed) return []
  const person = state.owner === 'human' || state.humanHandoff !== null ? ['human_follow_up'] : []
  if (state.owner === 'human') return person
  const asks = left.map((key) => `ask_${key}`)
  if (asks.length > 0) return [...person, ...asks]
  return [...person, temperature === 'hot' ? 'offer_appointment' : 'wait']
}
