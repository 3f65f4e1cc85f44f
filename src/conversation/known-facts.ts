import type { Fact, FactField, Facts } from './fact.ts'

const DAY = 86_400_000
const SCORED_FOR_DAYS = 90

/** The facts young enough for a score: older ones are confirmed first and count as unknown until then (M-1). */
export function freshFacts(facts: Facts, now: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => isFreshFact(fact, now)))
}

export const isFreshFact = ({ statedAt }: Fact, now: string): boolean => Date.parse(statedAt) >= Date.parse(now) - SCORED_FOR_DAYS * DAY

/** Fields whose fact is too old to count before it is confirmed (M-1). */
export const staleFields = (facts: Facts, now: string): FactField[] =>
  Object.values(facts).flatMap((fact) => (fact.status === 'current' && !isFreshFact(fact, now) ? [fact.field] : []))

/** Whether at least one of the fields has an answer; a declined one has none (M-5). */
export const anyKnown = (facts: Facts, ...fields: FactField[]): boolean =>
  fields.some((field) => {
    const fact = facts[field]
    return fact?.status === 'current' && fact.value !== 'declined'
  })
