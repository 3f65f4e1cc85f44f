import { DateTime } from 'luxon'
import type { BotName } from './owner.ts'

const LEAD_DAYS = [3, 7, 14, 30]
const SIDE_DAYS = [2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 43, 57, 71, 85, 99, 113, 127, 141, 155, 169]

/** Days after the contact's last word on which a bot follows up; after the last one the contact is dormant. */
export const CADENCE_DAYS: Readonly<Record<BotName, readonly number[]>> = { lead: LEAD_DAYS, buyer: SIDE_DAYS, seller: SIDE_DAYS }

/** What the days are counted from, in the contact's own calendar: a day later is the same hour, whatever the clocks did. */
export type Counting = { bot: BotName; since: string; zone: string }

export type Step = { step: number; due: Date }

/** When a step of the cadence (counted from 1) is due; null: there is none. */
export function stepDue({ bot, since, zone }: Counting, step: number): Date | null {
  const days = CADENCE_DAYS[bot][step - 1]
  return days === undefined ? null : DateTime.fromISO(since, { zone }).plus({ days }).toJSDate()
}

/** The first step after `done` whose time has not come yet; null: the cadence is over. */
export function stepAhead(counting: Counting, { done, now }: { done: number; now: Date }): Step | null {
  for (let step = done + 1; ; step += 1) {
    const due = stepDue(counting, step)
    if (due === null || due > now) return due && { step, due }
  }
}

/** The step after `done`, though its time may have come already; null: the cadence is over. */
export function stepAfter(counting: Counting, done: number): Step | null {
  const due = stepDue(counting, done + 1)
  return due && { step: done + 1, due }
}

/** The hour of the day at which a date the contact named is kept. */
const NAMED_HOUR = 10

/** Ten in the morning of a day (`YYYY-MM-DD`), where the contact is. */
export const namedDue = (day: string, zone: string): Date => DateTime.fromISO(day, { zone }).set({ hour: NAMED_HOUR }).toJSDate()

/** A plan held up for longer is dropped. */
export const HELD_UP_MS = 72 * 3_600_000

/** Between two texts that answer nobody; the first nudge alone may come sooner. */
export const UNASKED_PAUSE_MS = 24 * 3_600_000
