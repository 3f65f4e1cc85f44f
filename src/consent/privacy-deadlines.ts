import { DateTime } from 'luxon'
import { isFederalHoliday } from './federal-holidays.ts'

const ACKNOWLEDGE_BUSINESS_DAYS = 10
const COMPLETE_DAYS = 45

/** Until when a request about personal data is acknowledged and answered (11 CCR 7021): the last instant of those days in `zone`. */
export function privacyDeadlines(receivedAt: Date, zone: string): { acknowledgeBy: Date; completeBy: Date } {
  const received = DateTime.fromJSDate(receivedAt, { zone })
  return {
    acknowledgeBy: businessDaysAfter(received, ACKNOWLEDGE_BUSINESS_DAYS).endOf('day').toJSDate(),
    completeBy: received.plus({ days: COMPLETE_DAYS }).endOf('day').toJSDate(),
  }
}

/** The one extension: as many days again. */
export const extendedDeadline = (completeBy: Date, zone: string): Date =>
  DateTime.fromJSDate(completeBy, { zone }).plus({ days: COMPLETE_DAYS }).endOf('day').toJSDate()

function businessDaysAfter(from: DateTime, count: number): DateTime {
  let day = from
  for (let left = count; left > 0;) {
    day = day.plus({ days: 1 })
    if (isBusinessDay(day)) left -= 1
  }
  return day
}

const isBusinessDay = (day: DateTime): boolean => day.weekday <= 5 && !isFederalHoliday(day.toISODate() ?? '')
