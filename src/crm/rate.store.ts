import { sql } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import type { RateGate } from './request.client.ts'
import {
  noteHeaders,
  noteThrottle,
  openBucket,
  takeTokens,
  type RateBucket,
  type RateClass,
  type RateLimits,
  type Taken,
} from './rate-bucket.ts'

/** Granted, or how long to wait before asking again. */
export type Permit = { granted: true } | { granted: false; waitMs: number }

export type RateBudget = RateGate & {
  /** One call's permit. Taken before a send's final checks, so that no wait lies between check and call. */
  take(locationId: string, rateClass: RateClass): Promise<Permit>
}

/** Tokens leased at once, of a tight budget and of a wide one: fewer statements, and an unused token is lost after a second. */
const LEASE = { least: 5, most: 100 }
const LEASE_MS = 1_000

/** The budget of every location, kept in the database and shared by all processes. */
export function rateBudget({ database, clock, limits }: Deps): RateBudget {
  const leased = new Map<string, { left: number; until: number }>()
  const change = (locationId: string, next: (bucket: RateBucket, now: Date) => RateBucket) => {
    void database.transaction((tx) => changeBucket(tx, { locationId, limits }, next)).catch(() => {})
  }
  // Callers who come while a lease is fetched wait for that one: each with its own would queue at the location's row.
  const leasing = new Map<string, Promise<Taken>>()
  const startLease = (locationId: string, rateClass: RateClass): Promise<Taken> => {
    const key = `${locationId}\n${rateClass}`
    const fetching = fetchLease({ database, limits }, locationId, rateClass)
      .then((taken) => {
        if (taken.granted > 0) leased.set(key, { left: taken.granted, until: clock.monotonic() + LEASE_MS })
        return taken
      })
      .finally(() => leasing.delete(key))
    leasing.set(key, fetching)
    return fetching
  }
  const lastHeaders = new Map<string, number>()
  return {
    take: async (locationId, rateClass) => {
      const key = `${locationId}\n${rateClass}`
      for (;;) {
        const held = leased.get(key)
        if (held && held.left > 0 && clock.monotonic() < held.until) {
          held.left -= 1
          return { granted: true }
        }
        const taken = await (leasing.get(key) ?? startLease(locationId, rateClass))
        if (taken.granted === 0) return { granted: false, waitMs: taken.waitMs }
      }
    },
    headers: (locationId, observed) => {
      // Every answer carries headers; only news is worth a write: little left, or a look each second.
      const low = (observed.remaining ?? 100) < 20 || (observed.dailyRemaining ?? 100_000) < 20_000
      const at = clock.monotonic()
      if (!low && at - (lastHeaders.get(locationId) ?? -Infinity) < LEASE_MS) return
      lastHeaders.set(locationId, at)
      change(locationId, (bucket, now) => noteHeaders(bucket, observed, now))
    },
    throttled: (locationId, waitMs) => {
      leased.clear()
      change(locationId, (bucket, now) => noteThrottle(bucket, waitMs, now))
    },
  }
}

function fetchLease({ database, limits }: Pick<Deps, 'database' | 'limits'>, locationId: string, rateClass: RateClass): Promise<Taken> {
  return database.transaction(async (tx) => {
    const { bucket, now } = await lockBucket(tx, { locationId, limits })
    const taken = takeTokens(bucket, { class: rateClass, count: rateClass === 'C' ? 1 : leaseOf(limits), limits }, now)
    await writeBucket(tx, locationId, taken.bucket)
    return taken
  })
}

type Where = { locationId: string; limits: RateLimits }

async function lockBucket(tx: Db, { locationId, limits }: Where): Promise<{ bucket: RateBucket; now: Date }> {
  const read = () =>
    sql<{ bucket: RateBucket; now: Date }>`
      select bucket, db_now() as now from rate_buckets where location_id = ${locationId} for update`.execute(tx)
  const { rows } = await read()
  if (rows[0]) return rows[0]
  const { rows: times } = await sql<{ now: Date }>`select db_now() as now`.execute(tx)
  const now = times[0]?.now ?? new Date(Number.NaN)
  await sql`
    insert into rate_buckets (location_id, bucket) values (${locationId}, ${JSON.stringify(openBucket(now, limits))}::jsonb)
    on conflict do nothing`.execute(tx)
  const again = (await read()).rows[0]
  return again ?? { bucket: openBucket(now, limits), now }
}

async function changeBucket(tx: Db, where: Where, next: (bucket: RateBucket, now: Date) => RateBucket): Promise<void> {
  const { bucket, now } = await lockBucket(tx, where)
  await writeBucket(tx, where.locationId, next(bucket, now))
}

const writeBucket = (tx: Db, locationId: string, bucket: RateBucket) =>
  sql`update rate_buckets set bucket = ${JSON.stringify(bucket)}::jsonb where location_id = ${locationId}`.execute(tx)

type Deps = { database: Pick<Database, 'transaction'>; clock: Clock; limits: RateLimits }

const leaseOf = ({ perTenSeconds }: RateLimits): number => Math.max(LEASE.least, Math.min(LEASE.most, Math.floor(perTenSeconds / 20)))
