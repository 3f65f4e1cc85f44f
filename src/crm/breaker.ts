/** Keeps calls from a location whose every call fails. Times are epoch milliseconds. */
export type Breaker = {
  /** Failures since the last answer. */
  failures: number
  /** How often it has opened since the last answer; 0: it is closed. */
  opens: number
  /** Open: until then nobody calls; then one call tries. */
  openUntil: number
  /** The one call that tries is under way. */
  probing: boolean
}

const OPENS_AFTER = 10
const FIRST_MS = 30_000
const LONGEST_MS = 300_000
/** A probe that nobody answers for so long has died with its process. */
const PROBE_MS = 20_000

export const closedBreaker: Breaker = { failures: 0, opens: 0, openUntil: 0, probing: false }

/** `waitMs` null: the call may go. */
export type Admitted = { breaker: Breaker; waitMs: number | null }

/** Whether a call may go now; while open one alone tries. */
export function admit(breaker: Breaker, now: Date): Admitted {
  const at = now.getTime()
  if (breaker.opens === 0) return { breaker, waitMs: null }
  if (breaker.openUntil > at) return { breaker, waitMs: breaker.openUntil - at }
  return { breaker: { ...breaker, probing: true, openUntil: at + PROBE_MS }, waitMs: null }
}

/** A call without a usable answer. The tenth in a row opens; a probe's doubles the wait; calls begun before the opening change nothing. */
export function noteFailure(breaker: Breaker, now: Date): Breaker {
  const failures = breaker.failures + 1
  if (breaker.opens > 0 && !breaker.probing) return { ...breaker, failures }
  if (breaker.opens === 0 && failures < OPENS_AFTER) return { ...breaker, failures }
  const openMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** breaker.opens)
  return { failures, opens: breaker.opens + 1, openUntil: now.getTime() + openMs, probing: false }
}
