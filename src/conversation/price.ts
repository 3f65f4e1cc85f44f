import type { Facts } from './fact.ts'
import { numberOf } from './fact.ts'
import type { Location } from './location.ts'
import type { Side } from './reading.ts'

/** The amount the range is tested with, and the most they named (null when only a minimum is known). */
export type Price = { tested: number; most: number | null }

/**
 * What they would pay or want, in dollars. A budget is never read as an asking price nor the reverse; while the side
 * is open any amount counts. Of a range the maximum is tested, of a bare minimum the minimum.
 */
export function priceOf(facts: Facts, side: Side | null): Price | null {
  const budget = side === 'seller' ? null : numberOf(facts, 'price_max')
  const asking = side === 'buyer' ? null : side === 'seller' ? askingPrice(facts) : numberOf(facts, 'price_point')
  const least = side === 'seller' ? null : numberOf(facts, 'price_min')
  const most = budget ?? asking
  const tested = most ?? least
  return tested === null ? null : { tested, most }
}

/** What a seller asks, or the least they would take; beside a most it is the budget of somebody who also buys. */
export function askingPrice(facts: Facts): number | null {
  return numberOf(facts, 'price_point') ?? (facts.price_max === undefined ? numberOf(facts, 'price_min') : null)
}

/** Bounds included. */
export const inPriceRange = (amount: number, { price_range: range }: Pick<Location, 'price_range'>): boolean =>
  amount >= range.min && amount <= range.max
