import { localTime } from './local-time.ts'
import type { Slot } from './slot.ts'

const HALF_HOUR_MS = 30 * 60_000
const DAY_MS = 24 * 3_600_000

/** The free half hours of a calendar open Monday to Saturday, nine to five, Pacific time, for the next seven days. */
export function givenFreeSlots(now: Date, taken: readonly string[] = []): Slot[] {
  const slots: Slot[] = []
  const first = Math.ceil((now.getTime() + 2 * 3_600_000) / HALF_HOUR_MS) * HALF_HOUR_MS
  for (let at = first; at <= now.getTime() + 7 * DAY_MS; at += HALF_HOUR_MS) {
    const start = new Date(at).toISOString()
    const { weekday, hour } = localTime(start, 'America/Los_Angeles')
    const isOpen = weekday <= 6 && hour >= 9 && hour < 17
    if (isOpen && !taken.includes(start)) slots.push({ start, end: new Date(at + HALF_HOUR_MS).toISOString() })
  }
  return slots
}
