import { DateTime } from 'luxon'

/** An instant as a clock on the wall shows it. `date` is ISO, `weekday` 1 Monday to 7 Sunday. */
export type LocalTime = { date: string; weekday: number; month: number; day: number; hour: number; minute: number }

/** An instant in a zone; a zone nobody knows counts as UTC. */
export function localTime(instant: string | Date, zone: string): LocalTime {
  const local = inZone(instant, zone)
  return {
    date: local.toFormat('yyyy-MM-dd'),
    weekday: local.weekday,
    month: local.month,
    day: local.day,
    hour: local.hour,
    minute: local.minute,
  }
}

export const minutesOf = ({ hour, minute }: LocalTime): number => hour * 60 + minute

/** Local days from one instant to another, 0 on the same day. */
export const daysBetween = (from: string | Date, to: string | Date, zone: string): number =>
  Math.round(inZone(to, zone).startOf('day').diff(inZone(from, zone).startOf('day'), 'days').days)

/** When the local day of an instant began. */
export const dayStart = (instant: Date, zone: string): Date => inZone(instant, zone).startOf('day').toJSDate()

/** A time for the team's notes, "Fri, Mar 13, 2026, 2:00 PM (America/Los_Angeles)". */
export const noteTime = (instant: string, zone: string): string =>
  `${inZone(instant, zone).toFormat('ccc, LLL d, yyyy, h:mm a', { locale: 'en-US' })} (${zone})`

function inZone(instant: string | Date, zone: string): DateTime {
  const at = typeof instant === 'string' ? DateTime.fromISO(instant) : DateTime.fromJSDate(instant)
  const local = at.setZone(zone)
  return local.isValid ? local : at.toUTC()
}
