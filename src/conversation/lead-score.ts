import type { Facts, Timeline } from './fact.ts'
import { textOf, timelineOf } from './fact.ts'
import { anyKnown } from './known-facts.ts'
import type { Location } from './location.ts'
import type { PlaceKnown } from './place.ts'
import { placeOf } from './place.ts'
import { inPriceRange, priceOf } from './price.ts'
import type { Side } from './reading.ts'

/** What qualifies a lead. `side`: whose criteria apply, by the owning bot or the primary intent; null while undecided. */
export type Qualification = {
  facts: Facts
  intentKnown: boolean
  side: Side | null
  location: Location
  hasPhone: boolean
  hasEmail: boolean
}

/** Points from 0 to 100. Facts are taken as they are: whoever calls leaves out the old ones. */
export function leadScore(input: Qualification): number {
  const { facts, side, location } = input
  return (
    (input.intentKnown ? 15 : 0) +
    timelinePoints(timelineOf(facts)) +
    pricePoints(input) +
    PLACE_POINTS[placeOf(facts, side, location)] +
    sidePoints(facts, side) +
    (anyKnown(facts, 'motivation') ? 10 : 0) +
    (input.hasPhone && input.hasEmail ? 5 : 0)
  )
}

const PLACE_POINTS: Record<PlaceKnown, number> = { in_service: 15, other: 5, unknown: 0 }
const FINANCING_POINTS: Record<string, number> = { cash: 15, approved: 15, in_progress: 8 }

/** A timeline that hangs on something else says nothing yet. */
function timelinePoints(timeline: Timeline | null): number {
  if (!timeline || timeline.contingent) return 0
  const days = timeline.latest_days
  if (days === null) return timeline.open_ended ? 3 : 0
  return days <= 30 ? 20 : days <= 90 ? 15 : days <= 180 ? 8 : 3
}

function pricePoints({ facts, side, location }: Qualification): number {
  const price = priceOf(facts, side)
  if (!price) return 0
  return inPriceRange(price.tested, location) ? 20 : 8
}

function sidePoints(facts: Facts, side: Side | null): number {
  if (side === 'buyer') return FINANCING_POINTS[textOf(facts, 'financing') ?? ''] ?? 0
  if (side === 'seller' && anyKnown(facts, 'condition')) return priceOf(facts, side) ? 15 : 8
  return 0
}
