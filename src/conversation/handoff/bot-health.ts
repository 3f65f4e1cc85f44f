import type { Side } from '../reading.ts'

/** What a bot did in the last hour in one location: turns, those that came to nothing, and how long 95 of 100 took at most. */
export type BotReading = { operations: number; errors: number; p95Ms: number | null }

export const NO_OPERATIONS: BotReading = { operations: 0, errors: 0, p95Ms: null }

const FEWEST = 20
const MOST_ERRORS = 0.1
const SLOWER_BY = 1.2

/** What 95 of 100 turns of a bot shall take at most, in milliseconds. */
const TARGET_MS: Record<Side, number> = { buyer: 1_800, seller: 1_800 }

/** Whether a bot does too badly to be given more contacts; below twenty turns in the hour nobody knows. */
export function isDegraded(bot: Side, { operations, errors, p95Ms }: BotReading): boolean {
  if (operations < FEWEST) return false
  return errors / operations > MOST_ERRORS || (p95Ms !== null && p95Ms > SLOWER_BY * TARGET_MS[bot])
}
