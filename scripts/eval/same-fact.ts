import { isDeepStrictEqual } from 'node:util'
import type { Timeline } from '../../src/conversation/fact.ts'

/** Fields whose value is the contact's own words: more words around the wanted ones do no harm. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'property_address',
  'relocation_destination',
  'liens',
  'repairs',
  'listing_history',
  'best_time',
  'name',
])

/** Whether a given fact says what was expected: exactly, but for the order of a list and the wording of free text. */
export function sameFact(field: string, expected: unknown, given: unknown): boolean {
  if (given === undefined) return false
  if (field === 'phone') return digits(given).includes(digits(expected))
  // An appointment is the same instant, however its offset is written.
  if (field === 'slot') return isTime(given) && isTime(expected) && Date.parse(given) === Date.parse(expected)
  if (field === 'email') return normalise(given) === normalise(expected)
  if (FREE_TEXT.has(field)) return [expected].flat().every((wanted) => [given].flat().some((said) => contains(said, wanted)))
  if (field === 'timeline') return isDeepStrictEqual(withoutIdleStart(given, expected), withoutIdleStart(expected, expected))
  if (Array.isArray(expected)) return isDeepStrictEqual(new Set([given].flat()), new Set(expected))
  return isDeepStrictEqual(given, expected)
}

/** A first day counts only where the text sets one. */
const withoutIdleStart = (given: unknown, expected: unknown): unknown => {
  const setsStart = isTimeline(expected) && expected.earliest_days > 0
  return isTimeline(given) && !setsStart ? { ...given, earliest_days: 0 } : given
}

const isTimeline = (value: unknown): value is Timeline => typeof value === 'object' && value !== null && 'earliest_days' in value

const contains = (given: unknown, wanted: unknown): boolean => ` ${normalise(given)} `.includes(` ${normalise(wanted)} `)

const normalise = (value: unknown): string =>
  String(value)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isTime = (value: unknown): value is string => typeof value === 'string'

const digits = (value: unknown): string => String(value).replaceAll(/\D/g, '')
