import type { FactValue } from './fact.ts'

/** Whether two values say the same; the database returns the keys of an object in an order of its own. */
export function sameValue(one: FactValue, other: FactValue): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

const ordered = (value: FactValue): unknown =>
  typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value
