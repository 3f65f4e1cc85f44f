import type { Location } from '../location.ts'
import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'

/** The four ways a contact may go; no other exists. */
export const HANDOFF_ROUTES = ['lead->buyer', 'lead->seller', 'buyer->seller', 'seller->buyer'] as const
export type HandoffRoute = (typeof HANDOFF_ROUTES)[number]

export const routeOf = (from: BotName, to: Side): HandoffRoute | null => HANDOFF_ROUTES.find((route) => route === `${from}->${to}`) ?? null

/** What a target score must reach on a route, and how it came to that: what was set, and what outcomes moved. */
export type Threshold = { base: number; adjustment: number; effective: number }

export type Thresholds = Record<HandoffRoute, Threshold>

/** What outcomes moved, by route; a route that is not named stays at its base. */
export type Adjustments = Partial<Record<HandoffRoute, number>>

export function thresholdsOf({ handoffs }: Pick<Location, 'handoffs'>, adjustments: Adjustments = {}): Thresholds {
  const of = (route: HandoffRoute, base: number) => thresholdOf(base, adjustments[route] ?? 0)
  return {
    'lead->buyer': of('lead->buyer', handoffs.lead_to_buyer),
    'lead->seller': of('lead->seller', handoffs.lead_to_seller),
    'buyer->seller': of('buyer->seller', handoffs.buyer_to_seller),
    'seller->buyer': of('seller->buyer', handoffs.seller_to_buyer),
  }
}

const FLOOR = 0.5
const CEILING = 0.95

export const thresholdOf = (base: number, adjustment: number): Threshold => ({
  base,
  adjustment,
  effective: fourDecimals(Math.min(CEILING, Math.max(FLOOR, base + adjustment))),
})

/** Scores and thresholds are compared as they are shown: `.7` reaches `.7`. */
export const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000
