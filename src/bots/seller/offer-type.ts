import type { Facts } from '../../conversation/fact.ts'
import { textOf } from '../../conversation/fact.ts'
import { anyKnown } from '../../conversation/known-facts.ts'

export type OfferType = 'wholesale' | 'listing' | 'unknown'

const WHOLESALE_REASONS = ['inherited', 'divorce', 'financial']
const LISTABLE = ['move_in_ready', 'minor_repairs']

/** Which way of selling seems to fit, for the card only; the contact is never told. */
export function offerType(facts: Facts): OfferType {
  const condition = textOf(facts, 'condition') ?? ''
  if (condition === 'major_repairs' || WHOLESALE_REASONS.includes(textOf(facts, 'motivation') ?? '')) return 'wholesale'
  return LISTABLE.includes(condition) && anyKnown(facts, 'motivation') ? 'listing' : 'unknown'
}
