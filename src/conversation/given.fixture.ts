import type { ByField, Fact, FactField, FactValue, Facts, Timeline } from './fact.ts'
import type { Location } from './location.ts'
import { sampleLocation } from './sample-location.ts'

/** Tuesday, the first day of the examples. */
export const GIVEN_NOW = '2026-03-03T17:00:00.000Z'

/** Current facts by field, all stated at `statedAt`. */
export function givenFacts(values: ByField<FactValue>, statedAt = GIVEN_NOW): Facts {
  const facts: Facts = {}
  for (const [field, value] of Object.entries(values) as [FactField, FactValue][]) facts[field] = givenFact(field, value, statedAt)
  return facts
}

const givenFact = (field: FactField, value: FactValue, statedAt: string): Fact => ({
  field,
  value,
  unit: null,
  confidence: 0.95,
  approximate: false,
  sourceMessageId: 'm1',
  statedAt,
  basis: 'explicit',
  status: 'current',
})

/** Within so many days. */
export const days = (latest_days: number): Timeline => ({ earliest_days: 0, latest_days, open_ended: false, contingent: false })

export const OPEN_ENDED: Timeline = { earliest_days: 0, latest_days: null, open_ended: true, contingent: false }
export const CONTINGENT: Timeline = { earliest_days: 0, latest_days: null, open_ended: false, contingent: true }

/** The sample location, with no pipeline unless the test names one. */
export function givenLocation(over: Partial<Location> = {}): Location {
  const { pipeline: _, ...location } = sampleLocation
  return { ...location, ...over }
}
