import { DEFAULT_INTERVAL_MS, untilMidnightUtc, type RateHeaders } from './rate-headers.ts'

/** A: replies, opt-out writes, handoff. B: tags, fields, notes, tasks, follow-ups. C: reconciliation, meta, export. */
export type RateClass = 'A' | 'B' | 'C'

/** The rate of one location, shared by all replicas. Times are epoch milliseconds. */
export type RateBucket = {
  tokens: number
  refilledAt: number
  /** Until then nobody calls; after a 429 until an answer has shown that calls pass again. */
  pausedUntil: number
  /** Until then only class A calls. */
  lowPausedUntil: number
  /** After a 429 the first call is a probe, alone: `due` until the pause is over, `out` until it is answered. */
  probe: 'none' | 'due' | 'out'
  /** When class C took its last tokens, at most two. */
  lastC: readonly number[]
  /** The UTC day the counts belong to, `2026-03-02`. */
  day: string
  usedToday: number
  /** The day's limit and what is left of it by the CRM's own count; null before it said. */
  daily: { limit: number; remaining: number } | null
}

export type RateLimits = { perTenSeconds: number; perDay: number }
export const DEFAULT_LIMITS: RateLimits = { perTenSeconds: 80, perDay: 200_000 }

export type Want = { class: RateClass; count: number; limits?: RateLimits }

/**
 * `granted` 0: come back after `waitMs`. Fewer than wanted may be granted. A grant not used within a second is lost. `isProbe`: the
 * one call that tries after a 429; whatever else it needs goes with it.
 */
export type Taken = {
  bucket: RateBucket
  granted: number
  waitMs: number
  isProbe: boolean
  why: 'granted' | 'burst' | 'paused' | 'daily' | 'daily_spent'
}

const LEAST_LEASE = 5
const MOST_LEASE = 250
const RESERVED_FOR_A = 5
const C_PER_SECOND = 2
const LOW_REMAINING = 10

/** A full bucket. */
export const openBucket = (now: Date, limits: RateLimits = DEFAULT_LIMITS): RateBucket => ({
  tokens: capacityOf(limits),
  refilledAt: now.getTime(),
  pausedUntil: 0,
  lowPausedUntil: 0,
  probe: 'none',
  lastC: [],
  day: dayOf(now),
  usedToday: 0,
  daily: null,
})

/**
 * Takes up to `want.count` tokens for one replica. Capacity is a fifth of the limit and the refill of ten seconds four fifths,
 * so that no ten seconds see more than the limit.
 */
export function takeTokens(bucket: RateBucket, want: Want, now: Date): Taken {
  const limits = want.limits ?? DEFAULT_LIMITS
  const at = now.getTime()
  const full = refilled(bucket, limits, now)
  const refuse = (why: Taken['why'], waitMs: number): Taken => ({
    bucket: full,
    granted: 0,
    waitMs: Math.max(1, Math.ceil(waitMs)),
    isProbe: false,
    why,
  })

  const pausedUntil = want.class === 'A' ? full.pausedUntil : Math.max(full.pausedUntil, full.lowPausedUntil)
  if (pausedUntil > at) return refuse('paused', pausedUntil - at)
  if (dailyStops(full, want.class, limits)) return refuse(leftOf(full, limits) <= 0 ? 'daily_spent' : 'daily', untilMidnightUtc(now))

  const usable = Math.floor(full.tokens - reservedFrom(want.class, limits))
  const most = Math.min(want.count, leaseOf(limits), usable, leftOf(full, limits), want.class === 'C' ? allowedC(full, at) : Infinity)
  if (most < 1) return refuse('burst', burstWait(full, { ...want, limits }, at))
  const isProbe = full.probe !== 'none'
  const granted = isProbe ? 1 : most
  return { bucket: spent(full, { ...want, count: granted }, at), granted, waitMs: 0, isProbe, why: 'granted' }
}

/** Tokens that were taken and lapsed: no call was made, and none counts against the day. For the burst they stay lost. */
export const notUsed = (bucket: RateBucket, count: number): RateBucket => ({ ...bucket, usedToday: Math.max(0, bucket.usedToday - count) })

/** Takes an answer's word on the rate. The probe's good answer ends its pause; a late answer from before the 429 does not. */
export function noteHeaders(bucket: RateBucket, observed: RateHeaders, now: Date): RateBucket {
  const today = onDay(bucket, now)
  const until = now.getTime() + (observed.intervalMs ?? DEFAULT_INTERVAL_MS)
  const { remaining, dailyLimit, dailyRemaining } = observed
  const limit = dailyLimit ?? today.daily?.limit ?? DEFAULT_LIMITS.perDay
  return {
    ...today,
    probe: today.probe === 'out' ? 'none' : today.probe,
    pausedUntil: remaining === 0 ? Math.max(today.pausedUntil, until) : today.probe === 'out' ? now.getTime() : today.pausedUntil,
    lowPausedUntil: remaining !== undefined && remaining < LOW_REMAINING ? Math.max(today.lowPausedUntil, until) : today.lowPausedUntil,
    daily: dailyRemaining === undefined ? today.daily : { limit, remaining: dailyRemaining },
  }
}

/** After a 429 the whole location waits; then one call alone tries. `waitMs` includes the jitter. */
export function noteThrottle(bucket: RateBucket, waitMs: number, now: Date): RateBucket {
  const pausedUntil = Math.max(bucket.pausedUntil, now.getTime() + waitMs)
  return { ...onDay(bucket, now), pausedUntil, probe: 'due' }
}

function refilled(bucket: RateBucket, limits: RateLimits, now: Date): RateBucket {
  const at = now.getTime()
  const elapsed = Math.max(0, at - bucket.refilledAt)
  const tokens = Math.min(capacityOf(limits), bucket.tokens + elapsed * refillPerMs(limits))
  return { ...onDay(bucket, now), tokens, refilledAt: Math.max(at, bucket.refilledAt) }
}

function spent(bucket: RateBucket, { class: rateClass, count }: Want, at: number): RateBucket {
  const taken: number[] = Array.from({ length: count }, () => at)
  return {
    ...bucket,
    tokens: bucket.tokens - count,
    usedToday: bucket.usedToday + count,
    daily: bucket.daily === null ? null : { ...bucket.daily, remaining: Math.max(0, bucket.daily.remaining - count) },
    lastC: rateClass === 'C' ? [...bucket.lastC, ...taken].slice(-C_PER_SECOND) : bucket.lastC,
    ...(bucket.probe === 'none' ? {} : { probe: 'out', pausedUntil: at + DEFAULT_INTERVAL_MS }),
  }
}

/** Midnight UTC opens a new day: no count of the old one holds. */
function onDay(bucket: RateBucket, now: Date): RateBucket {
  const day = dayOf(now)
  return day <= bucket.day ? bucket : { ...bucket, day, usedToday: 0, daily: null }
}

/** Below a tenth of the day C stops, below a hundredth only A runs, at nothing all wait. */
function dailyStops(bucket: RateBucket, rateClass: RateClass, limits: RateLimits): boolean {
  const left = leftOf(bucket, limits)
  const share = left / Math.max(1, bucket.daily?.limit ?? limits.perDay)
  return left <= 0 || (rateClass === 'C' && share < 0.1) || (rateClass !== 'A' && share < 0.01)
}

const leftOf = (bucket: RateBucket, limits: RateLimits): number => bucket.daily?.remaining ?? limits.perDay - bucket.usedToday

function burstWait(bucket: RateBucket, { class: rateClass, limits }: Want & { limits: RateLimits }, at: number): number {
  const missing = 1 + reservedFrom(rateClass, limits) - bucket.tokens
  const [oldestC] = bucket.lastC
  const secondOver = rateClass === 'C' && oldestC !== undefined && allowedC(bucket, at) < 1 ? oldestC + 1000 - at : 0
  return Math.max(missing / refillPerMs(limits), secondOver)
}

const allowedC = (bucket: RateBucket, at: number): number => C_PER_SECOND - bucket.lastC.filter((taken) => at - taken < 1000).length

/** A bucket smaller than the reserve would never serve B and C. */
const reservedFrom = (rateClass: RateClass, limits: RateLimits): number =>
  rateClass === 'A' ? 0 : Math.min(RESERVED_FOR_A, Math.floor(capacityOf(limits) / 2))

/**
 * What one process takes at once: five tokens of the usual budget, more of a wide one. A token not used within a second is lost, and
 * those of a process that was killed count against the day: never more than one could use.
 */
export const leaseOf = ({ perTenSeconds }: RateLimits): number =>
  Math.min(MOST_LEASE, Math.max(LEAST_LEASE, Math.floor(perTenSeconds / 16)))

/** How long one token takes to come. */
export const tokenMs = (limits: RateLimits): number => 1 / refillPerMs(limits)

const capacityOf = ({ perTenSeconds }: RateLimits): number => Math.max(1, 0.2 * perTenSeconds)
const refillPerMs = ({ perTenSeconds }: RateLimits): number => (0.08 * perTenSeconds) / 1000
const dayOf = (now: Date): string => now.toISOString().slice(0, 10)
