import { unitHash } from './hash.ts'

const LONGEST_MS = 30_000
const FIRST_MS = 500

/**
 * Full jitter: anywhere between nothing and half a second doubled `attempt` times, at most 30 s, so that what failed together does
 * not come back together. The same key and attempt give the same wait.
 */
export const backoffMs = (key: string, attempt: number): number =>
  Math.round(unitHash(`${key} ${attempt}`) * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16)))
