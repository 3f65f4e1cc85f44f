import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'

/** A handoff that was made; those that were stopped or failed, and what people set by hand, are none. */
export type ExecutedHandoff = { from: BotName; to: BotName; at: string }

export type LimitBlock = 'circular_repeat' | 'circular_return' | 'rate_limit_hourly' | 'rate_limit_daily'

/** The first moment at which the gate that says no would let it pass. */
export type Limited = { reason: LimitBlock; until: Date }

export const CIRCLE_MS = 30 * 60_000
const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const MOST_AN_HOUR = 3
const MOST_A_DAY = 10

export type Limiting = { from: BotName; to: Side; history: readonly ExecutedHandoff[]; now: Date; circleMs?: number }

/** No circle within half an hour, not more than three an hour and ten a day: the first that says no, or null. */
export function limitOf({ from, to, history, now, circleMs = CIRCLE_MS }: Limiting): Limited | null {
  const within = (rows: readonly ExecutedHandoff[], ms: number) => rows.map(({ at }) => Date.parse(at)).filter(isYounger(now, ms))
  const repeats = within(
    history.filter((row) => row.from === from && row.to === to),
    circleMs,
  )
  if (repeats.length > 0) return limited('circular_repeat', Math.max(...repeats) + circleMs)
  const left = within(
    history.filter((row) => row.from === to),
    circleMs,
  )
  if (left.length > 0) return limited('circular_return', Math.max(...left) + circleMs)
  return (
    tooMany(within(history, HOUR_MS), { most: MOST_AN_HOUR, ms: HOUR_MS, reason: 'rate_limit_hourly' }) ??
    tooMany(within(history, DAY_MS), { most: MOST_A_DAY, ms: DAY_MS, reason: 'rate_limit_daily' })
  )
}

/** A row from the future has no age. */
const isYounger =
  (now: Date, ms: number) =>
  (at: number): boolean =>
    Math.max(0, now.getTime() - at) < ms

const limited = (reason: LimitBlock, until: number): Limited => ({ reason, until: new Date(until) })

/** The oldest of the newest `most` must leave the window first. */
function tooMany(times: readonly number[], { most, ms, reason }: { most: number; ms: number; reason: LimitBlock }): Limited | null {
  const oldest = times.toSorted((a, b) => b - a)[most - 1]
  return oldest === undefined ? null : limited(reason, oldest + ms)
}
