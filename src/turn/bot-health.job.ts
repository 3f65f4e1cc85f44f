import type { BotReading } from '../conversation/handoff/bot-health.ts'
import type { Side } from '../conversation/reading.ts'

/** How the bots of a location do. */
export type ReadHealth = (locationId: string) => Promise<Record<Side, BotReading>>

const FRESH_MS = 15_000

/** Asks at most every quarter of a minute for each location, and waits no longer than its patience for the answer. */
export function healthReader(read: ReadHealth, { clock, patienceMs }: { clock: { now(): Date }; patienceMs: number }): ReadHealth {
  const known = new Map<string, { at: number; reading: Promise<Record<Side, BotReading>> }>()
  return async (locationId) => {
    const held = known.get(locationId)
    if (held && Math.abs(clock.now().getTime() - held.at) < FRESH_MS) return inTime(held.reading, patienceMs)
    const reading = read(locationId)
    known.set(locationId, { at: clock.now().getTime(), reading })
    reading.catch(() => known.delete(locationId))
    return inTime(reading, patienceMs)
  }
}

function inTime<Answer>(work: Promise<Answer>, patienceMs: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nobody said in time how the bots do')), patienceMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
