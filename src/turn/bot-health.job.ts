import type { BotReading } from '../conversation/handoff/bot-health.ts'
import type { Side } from '../conversation/reading.ts'

/** How the bots of a location do. */
export type ReadHealth = (locationId: string) => Promise<Record<Side, BotReading>>

const FRESH_MS = 15_000

/** Asks at most every quarter of a minute for each location; what came too late or failed is asked again. */
export function healthReader(read: ReadHealth, { clock }: { clock: { now(): Date } }): ReadHealth {
  const known = new Map<string, { at: number; reading: Promise<Record<Side, BotReading>> }>()
  return (locationId) => {
    const held = known.get(locationId)
    if (held && Math.abs(clock.now().getTime() - held.at) < FRESH_MS) return held.reading
    const reading = read(locationId)
    known.set(locationId, { at: clock.now().getTime(), reading })
    reading.catch(() => known.delete(locationId))
    return reading
  }
}
