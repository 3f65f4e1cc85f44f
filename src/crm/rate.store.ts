import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { oncePerDay } from '../lib/once-per-day.ts'
import type { RaiseAlarm } from './alarm.ts'
import { admit, type Breaker } from './breaker.ts'
import { gateReports } from './gate-reports.store.ts'
import { lockGate, writeBreaker, writeBucket } from './gate.store.ts'
import { leaseOf, notUsed, takeTokens, tokenMs, type RateClass, type RateLimits } from './rate-bucket.ts'
import { refusedLately, type Refusal, type Refused, type RefusedLately } from './refused-lately.ts'
import type { RateGate } from './request.client.ts'

/** Granted, or how long to wait before asking again and why. */
export type Permit = { granted: true } | ({ granted: false } & Refused)

export type RateBudget = RateGate & {
  /** A permit for `calls` calls. Taken before a send's final checks, so that no wait lies between check and call. */
  take(locationId: string, rateClass: RateClass, calls?: number): Promise<Permit>
  /** No call of the location may go, as was found a moment ago: what waits for one is not looked at. */
  isShut(locationId: string): boolean
}

const LEASE_MS = 1_000
const BLOCKED_MS = 60_000

type Lease = { left: number; until: number }
type Leased = { granted: number; waitMs: number; why: Refusal | 'granted'; isProbe: boolean; breaker: Breaker }

/**
 * The gate of every location, kept in the database and shared by all processes: its budget of calls, its breaker, its standing.
 * Nothing a location does to its gate touches another's.
 */
export function rateBudget(deps: Deps): RateBudget {
  const { clock } = deps
  const memory = { refused: refusedLately(), troubled: new Set<string>() }
  const { refused, troubled } = memory
  const leases = leaseBook(deps, memory)
  const refusal = (locationId: string, rateClass: RateClass, { why, waitMs, calls }: Refused & { calls: number }): Permit => {
    if (why !== 'burst') return { granted: false, why, waitMs }
    const want = { at: clock.monotonic(), waitMs, stepMs: calls * tokenMs(deps.limits) }
    return { granted: false, why, waitMs: refused.place(locationId, rateClass, want) }
  }
  return {
    take: async (locationId, rateClass, calls = 1) => {
      const wanted = rateClass === 'C' ? Math.min(calls, 2) : calls
      for (;;) {
        if (leases.use(locationId, rateClass, wanted)) return { granted: true }
        const known = refused.of(locationId, rateClass, clock.monotonic())
        if (known) return refusal(locationId, rateClass, { ...known, calls: wanted })
        const { granted, waitMs, why } = await leases.fetch(locationId, rateClass, wanted)
        if (granted === 0 && why !== 'granted') return refusal(locationId, rateClass, { why, waitMs, calls: wanted })
      }
    },
    isShut: (locationId) => refused.isShut(locationId, clock.monotonic()),
    ...gateReports({ ...deps, forget: leases.forget, troubled, changed: refused.forget }),
  }
}

type LeaseBook = {
  /** Takes tokens of the lease at hand; false when it does not hold so many. */
  use(locationId: string, rateClass: RateClass, calls: number): boolean
  fetch(locationId: string, rateClass: RateClass, calls: number): Promise<Leased>
  forget(locationId: string): void
}

/** What this process has leased and not used yet. */
function leaseBook(deps: Deps, { refused, troubled }: { refused: RefusedLately; troubled: Set<string> }): LeaseBook {
  const { clock } = deps
  const leases = new Map<string, Lease>()
  // Callers who come while a lease is fetched wait for that one: each with its own would queue at the location's row.
  const leasing = new Map<string, Promise<Leased>>()
  const spent = oncePerDay(clock, (locationId) => deps.alarm('daily_budget_spent', locationId))
  const keep = (locationId: string, rateClass: RateClass, { leased, calls }: { leased: Leased; calls: number }): Leased => {
    const key = keyOf(locationId, rateClass)
    const held = leases.get(key)
    const kept = held && clock.monotonic() < held.until ? held.left : 0
    // All calls of the method that tries go with it.
    const left = leased.isProbe ? calls : kept + leased.granted
    if (leased.granted > 0) leases.set(key, { left, until: clock.monotonic() + LEASE_MS })
    if (leased.breaker.failures > 0) troubled.add(locationId)
    if (leased.why === 'daily_spent') spent(locationId)
    if (leased.why !== 'granted') refused.note(locationId, { rateClass, why: leased.why, waitMs: leased.waitMs, at: clock.monotonic() })
    return leased
  }
  const start = (locationId: string, rateClass: RateClass, calls: number): Promise<Leased> => {
    const key = keyOf(locationId, rateClass)
    const lapsed = leases.get(key)
    const unused = lapsed && clock.monotonic() >= lapsed.until ? lapsed.left : 0
    if (unused > 0) leases.delete(key)
    const fetching = fetchLease(deps, { locationId, rateClass, unused })
      .then((leased) => keep(locationId, rateClass, { leased, calls }))
      .finally(() => leasing.delete(key))
    leasing.set(key, fetching)
    return fetching
  }
  return {
    use: (locationId, rateClass, calls) => {
      const held = leases.get(keyOf(locationId, rateClass))
      if (held === undefined || held.left < calls || clock.monotonic() >= held.until) return false
      held.left -= calls
      return true
    },
    fetch: (locationId, rateClass, calls) => leasing.get(keyOf(locationId, rateClass)) ?? start(locationId, rateClass, calls),
    // Lapsed, not lost: the next lease gives back what was not used.
    forget: (locationId) =>
      CLASSES.forEach((rateClass) => {
        const held = leases.get(keyOf(locationId, rateClass))
        if (held) held.until = -Infinity
      }),
  }
}

const CLASSES: readonly RateClass[] = ['A', 'B', 'C']
const keyOf = (locationId: string, rateClass: RateClass): string => `${locationId}\n${rateClass}`

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
