import { DateTime, IANAZone } from 'luxon'

/** A local day as a number: whole days since 1970, free of clock changes. */
export type Day = number

export const dayOf = (year: number, month: number, day: number): Day => Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)

/** The local date of the turn. An unknown zone counts as UTC, an unreadable time as the first day of the epoch. */
export function todayIn(now: string, timeZone: string): Day {
  const instant = EXACT.test(now) ? Date.parse(now) : Number.NaN
  const zone = IANAZone.create(timeZone)
  // The plain case, without the cost of a whole date and time.
  if (zone.isValid && !Number.isNaN(instant)) return Math.floor((instant + offsetAt(zone, instant) * 60_000) / 86_400_000)
  const local = DateTime.fromISO(now, { zone: timeZone })
  const at = local.isValid ? local : DateTime.fromISO(now, { zone: 'utc' })
  return at.isValid ? dayOf(at.year, at.month, at.day) : 0
}

const QUARTER = 900_000

/** The last offset asked for of each zone, and the quarter of an hour it holds for: no clock changes within one. */
const OFFSETS = new WeakMap<IANAZone, { quarter: number; minutes: number }>()

/** Minutes ahead of UTC. Texts come one after another, and asking the zone costs more than all other reading of dates. */
function offsetAt(zone: IANAZone, instant: number): number {
  const quarter = Math.floor(instant / QUARTER)
  const known = OFFSETS.get(zone)
  if (known?.quarter === quarter) return known.minutes
  const minutes = zone.offset(instant)
  OFFSETS.set(zone, { quarter, minutes })
  return minutes
}

/** An instant with its offset. */
const EXACT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

export const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear()
export const monthOf = (day: Day): number => new Date(day * 86_400_000).getUTCMonth() + 1
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(day * 86_400_000).getUTCDay() || 7
export const monthEnd = (year: number, month: number): Day => dayOf(year, month + 1, 1) - 1

/** The next such date on or after today (F-6); 29 February waits for its year. */
export function nextDate(today: Day, month: number, day: number): Day | null {
  for (let year = yearOf(today); year <= yearOf(today) + 8; year += 1) {
    if (day <= lastDay(year, month) && dayOf(year, month, day) >= today) return dayOf(year, month, day)
  }
  return null
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)

const lastDay = (year: number, month: number): number => monthEnd(year, month) - dayOf(year, month, 1) + 1
