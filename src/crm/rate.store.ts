import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { unitHash } from '../lib/hash.ts'
import { oncePerDay } from '../lib/once-per-day.ts'
import type { RaiseAlarm } from './alarm.ts'
import { admit, closedBreaker, noteFailure, type Breaker } from './breaker.ts'
import { lockGate, writeBreaker, writeBucket, type Gate } from './gate.store.ts'
import { leaseOf, noteHeaders, noteThrottle, notUsed, takeTokens, type RateBucket, type RateClass, type RateLimits } from './rate-bucket.ts'
import type { RateGate } from './request.client.ts'

/** Granted, or how long to wait before asking again and why. */
export type Permit = { granted: true } | { granted: false; waitMs: number; why: Refusal }
/** `blocked`: HighLevel knows the location's token no more. `breaker`: its calls fail one after the other. */
export type Refusal = 'burst' | 'paused' | 'daily' | 'daily_spent' | 'breaker' | 'blocked'

export type RateBudget = RateGate & {
  /** A permit for `calls` calls. Taken before a send's final checks, so that no wait lies between check and call. */
  take(locationId: string, rateClass: RateClass, calls?: number): Promise<Permit>
}

const LEASE_MS = 1_000
const BLOCKED_MS = 60_000
const JITTER_MS = 1_000

type Lease = { left: number; until: number }
type Leased = { granted: number; waitMs: number; why: Refusal | 'granted'; isProbe: boolean; breaker: Breaker }

/**
 * The gate of every location, kept in the database and shared by all processes: its budget of calls, its breaker, its standing.
 * Nothing a location does to its gate touches another's.
 */
export function rateBudget(deps: Deps): RateBudget {
  const { clock } = deps
  const leases = new Map<string, Lease>()
  // Callers who come while a lease is fetched wait for that one: each with its own would queue at the location's row.
  const leasing = new Map<string, Promise<Leased>>()
  const troubled = new Set<string>()
  const spent = oncePerDay(clock, (locationId) => deps.alarm('daily_budget_spent', locationId))
  const startLease = (locationId: string, rateClass: RateClass, calls: number): Promise<Leased> => {
    const key = keyOf(locationId, rateClass)
    const lapsed = leases.get(key)
    const unused = lapsed && clock.monotonic() >= lapsed.until ? lapsed.left : 0
    if (unused > 0) leases.delete(key)
    const fetching = fetchLease(deps, { locationId, rateClass, unused })
      .then((leased) => {
        const held = leases.get(key)
        const kept = held && clock.monotonic() < held.until ? held.left : 0
        // All calls of the method that tries go with it.
        const left = leased.isProbe ? calls : kept + leased.granted
        if (leased.granted > 0) leases.set(key, { left, until: clock.monotonic() + LEASE_MS })
        if (leased.breaker.failures > 0) troubled.add(locationId)
        if (leased.why === 'daily_spent') spent(locationId)
        return leased
      })
      .finally(() => leasing.delete(key))
    leasing.set(key, fetching)
    return fetching
  }
  // Lapsed, not lost: the next lease gives back what was not used.
  const forget = (locationId: string) =>
    CLASSES.forEach((rateClass) => {
      const held = leases.get(keyOf(locationId, rateClass))
      if (held) held.until = -Infinity
    })
  return {
    take: async (locationId, rateClass, calls = 1) => {
      const key = keyOf(locationId, rateClass)
      const wanted = rateClass === 'C' ? Math.min(calls, 2) : calls
      for (;;) {
        const held = leases.get(key)
        if (held && held.left >= wanted && clock.monotonic() < held.until) {
          held.left -= wanted
          return { granted: true }
        }
        const leased = await (leasing.get(key) ?? startLease(locationId, rateClass, wanted))
        if (leased.granted === 0) return { granted: false, waitMs: leased.waitMs, why: leased.why as Refusal }
      }
    },
    ...reportsOf(deps, { forget, troubled }),
  }
}

const CLASSES: readonly RateClass[] = ['A', 'B', 'C']
const keyOf = (locationId: string, rateClass: RateClass): string => `${locationId}\n${rateClass}`

/** What answers say of the location goes to the database when it is news. */
function reportsOf(deps: Deps, { forget, troubled }: { forget(locationId: string): void; troubled: Set<string> }): RateGate {
  const { clock } = deps
  const lastHeaders = new Map<string, number>()
  const changeBucket = (locationId: string, next: (bucket: RateBucket, now: Date) => RateBucket) =>
    change(deps, locationId, async (tx, { bucket, now }) => void (await writeBucket(tx, locationId, next(bucket, now))))
  return {
    headers: (locationId, observed) => {
      // Every answer carries headers; only news is worth a write: little left, or a look each second.
      const low = (observed.remaining ?? 100) < 20 || (observed.dailyRemaining ?? 100_000) < 20_000
      const at = clock.monotonic()
      if (!low && at - (lastHeaders.get(locationId) ?? -Infinity) < LEASE_MS) return
      lastHeaders.set(locationId, at)
      changeBucket(locationId, (bucket, now) => noteHeaders(bucket, observed, now))
    },
    throttled: (locationId, waitMs) => {
      forget(locationId)
      const jitter = unitHash(`${locationId} ${clock.now().toISOString()}`) * JITTER_MS
      changeBucket(locationId, (bucket, now) => noteThrottle(bucket, waitMs + jitter, now))
    },
    failed: (locationId) => {
      troubled.add(locationId)
      change(deps, locationId, async (tx, { breaker, now }) => {
        const next = noteFailure(breaker, now)
        await writeBreaker(tx, locationId, next)
        if (next.opens <= breaker.opens) return
        forget(locationId)
        if (next.opens === 1) deps.alarm('circuit_open', locationId)
      })
    },
    answered: (locationId) => {
      if (!troubled.delete(locationId)) return
      change(deps, locationId, async (tx) => writeBreaker(tx, locationId, closedBreaker))
    },
  }
}

/** A report that cannot be written is lost: the next one says the same. */
function change(
  deps: Deps,
  locationId: string,
  work: (tx: Parameters<typeof writeBucket>[0], gate: Gate & { now: Date }) => Promise<void>,
): void {
  const { database, limits } = deps
  void database.transaction(async (tx) => work(tx, await lockGate(tx, locationId, limits))).catch(() => {})
}

type Fetching = { locationId: string; rateClass: RateClass; unused: number }

function fetchLease(deps: Deps, { locationId, rateClass, unused }: Fetching): Promise<Leased> {
  const { database, limits } = deps
  return database.transaction(async (tx): Promise<Leased> => {
    const { bucket, breaker, crmState, now } = await lockGate(tx, locationId, limits)
    if (crmState === 'reauth_required' || crmState === 'uninstalled') return { ...REFUSED, waitMs: BLOCKED_MS, why: 'blocked', breaker }
    const admitted = admit(breaker, now)
    if (admitted.waitMs !== null) return { ...REFUSED, waitMs: admitted.waitMs, why: 'breaker', breaker }
    const isProbe = admitted.breaker.probing
    const count = isProbe || rateClass === 'C' ? 1 : leaseOf(limits)
    const taken = takeTokens(notUsed(bucket, unused), { class: rateClass, count, limits }, now)
    await writeBucket(tx, locationId, taken.bucket)
    if (isProbe && taken.granted > 0) await writeBreaker(tx, locationId, admitted.breaker)
    const { granted, waitMs, why } = taken
    return { granted, waitMs, why, isProbe: isProbe || taken.isProbe, breaker }
  })
}

const REFUSED = { granted: 0, isProbe: false } as const

type Deps = { database: Pick<Database, 'transaction'>; clock: Clock; limits: RateLimits; alarm: RaiseAlarm }
