import { type FactField, type Facts } from './fact.ts'
import type { Preface } from './goal.ts'

/** What they told us, as it stands now, said back in one sentence; null: nothing of it is known. */
export function toldSoFar(facts: Facts): Preface | null {
  const fields = TOLD.filter((field) => facts[field]?.status === 'current')
  return fields.length === 0 ? null : { kind: 'acknowledge', fields }
}

/** What is worth saying back, what one asks for most first. */
const TOLD: readonly FactField[] = ['price_max', 'price_point', 'price_min', 'property_address', 'timeline', 'beds_min', 'area']
