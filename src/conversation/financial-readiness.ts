import type { Facts } from './fact.ts'
import { textOf, timelineOf } from './fact.ts'
import type { Location } from './location.ts'
import { inPriceRange, priceOf } from './price.ts'
import type { Side } from './reading.ts'
import { acceptsSaleWindow } from './sale-window.ts'

/** `score` with two decimals; `coverage`: the share of the weight that rests on known pillars. */
export type FinancialReadiness = { score: number; coverage: number }
type PillarName = 'motivation' | 'timeline' | 'condition' | 'price'
type Subject = { facts: Facts; side: Side | null; location: Pick<Location, 'price_range'> }

/** The financial readiness score. An unknown pillar gives nothing and is missing from the coverage. */
export function financialReadiness(subject: Subject): FinancialReadiness {
  const pillars = pillarsOf(subject)
  const names = (Object.keys(WEIGHTS) as PillarName[]).filter((name) => pillars[name] !== null)
  const sum = (points: (name: PillarName) => number) => names.reduce((total, name) => total + points(name), 0)
  return {
    score: sum((name) => WEIGHTS[name] * (pillars[name] ?? 0)) / 100,
    coverage: sum((name) => WEIGHTS[name]) / 100,
  }
}

/** How strong the reason is, 85, 50 or 20; null when unknown. */
export function motivationPillar(facts: Facts): number | null {
  const motivation = textOf(facts, 'motivation')
  if (motivation === null || motivation === 'declined') return null
  return MOTIVATION[motivation] ?? 20
}

/** How soon, 90, 50 or 20; null when unknown or hanging on something else. Only a seller can have accepted 30–45 days. */
export function timelinePillar(facts: Facts, side: Side | null): number | null {
  if (side === 'seller' && acceptsSaleWindow(facts)) return 90
  const timeline = timelineOf(facts)
  if (!timeline || timeline.contingent) return null
  const days = timeline.latest_days
  if (days === null) return timeline.open_ended ? 20 : null
  return days <= 30 ? 90 : days <= 180 ? 50 : 20
}

/** Per cent: whole numbers, so that the sums are exact. */
const WEIGHTS: Record<PillarName, number> = { motivation: 35, timeline: 30, condition: 20, price: 15 }

const CONDITION: Record<string, number> = { move_in_ready: 85, minor_repairs: 50, major_repairs: 20 }

/** Reasons not listed (`other`, mere curiosity) weigh 20. */
const MOTIVATION: Record<string, number> = {
  relocation: 85,
  job: 85,
  job_relocation: 85,
  divorce: 85,
  inherited: 85,
  financial: 85,
  tired_landlord: 85,
  growing_family: 85,
  leaving_rental: 85,
  downsizing: 50,
  upgrading: 50,
  retiring: 50,
  first_home: 50,
  schools: 50,
  investment: 50,
}

function pillarsOf({ facts, side, location }: Subject): Record<PillarName, number | null> {
  const price = priceOf(facts, side)
  return {
    motivation: motivationPillar(facts),
    timeline: timelinePillar(facts, side),
    condition: side === 'buyer' ? null : (CONDITION[textOf(facts, 'condition') ?? ''] ?? null),
    price: price && (inPriceRange(price.tested, location) ? 85 : 50),
  }
}
