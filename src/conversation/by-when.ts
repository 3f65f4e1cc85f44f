import { DateTime } from 'luxon'
import type { Location } from './location.ts'

/** The day a person answers by: today, tomorrow, or a day of the week (1 is Monday). */
export type ByWhen = 'today' | 'tomorrow' | 1 | 2 | 3 | 4 | 5 | 6 | 7

type Hours = { days: readonly number[]; open: number; close: number }

/** Where no calendar says otherwise. */
const USUAL: Hours = { days: [1, 2, 3, 4, 5, 6], open: 9, close: 17 }

/** How long a person may take within the hours of the location. */
const ANSWER_HOURS = 4

/** By when we say that a person answers: within a few working hours of the location, on its next open day at the latest. */
export function byWhen(now: Date, { zone, calendar_hours }: Pick<Location, 'zone' | 'calendar_hours'>): ByWhen {
  const hours: Hours = calendar_hours === undefined || calendar_hours.days.length === 0 ? USUAL : calendar_hours
  const local = DateTime.fromJSDate(now, { zone })
  const left = isOpenDay(local, hours) ? hours.close - Math.max(hours.open, local.hour + local.minute / 60) : 0
  if (left >= ANSWER_HOURS) return 'today'
  const ahead = [1, 2, 3, 4, 5, 6, 7].find((days) => isOpenDay(local.plus({ days }), hours)) ?? 1
  return ahead === 1 ? 'tomorrow' : (WEEKDAYS[local.plus({ days: ahead }).weekday - 1] ?? 'tomorrow')
}

/** The end of the location's next working day. */
export function nextWorkingDay(now: Date, { zone, calendar_hours }: Pick<Location, 'zone' | 'calendar_hours'>): Date {
  const hours: Hours = calendar_hours === undefined || calendar_hours.days.length === 0 ? USUAL : calendar_hours
  const today = DateTime.fromJSDate(now, { zone }).startOf('day')
  const ahead = [1, 2, 3, 4, 5, 6, 7].find((days) => isOpenDay(today.plus({ days }), hours)) ?? 1
  // By the clock on the wall: the night before may be an hour longer or shorter.
  const minute = Math.round((hours.close % 1) * 60)
  return today
    .plus({ days: ahead })
    .set({ hour: Math.floor(hours.close), minute })
    .toJSDate()
}

const WEEKDAYS: readonly ByWhen[] = [1, 2, 3, 4, 5, 6, 7]

const isOpenDay = (day: DateTime, { days }: Hours): boolean => days.includes(day.weekday)
