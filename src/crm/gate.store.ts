import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { closedBreaker, type Breaker } from './breaker.ts'
import type { CrmState } from './location-state.store.ts'
import { openBucket, type RateBucket, type RateLimits } from './rate-bucket.ts'

/** What decides whether a location may be called: its budget, its breaker, and what HighLevel last said of it. */
export type Gate = { bucket: RateBucket; breaker: Breaker; crmState: CrmState }

type Row = {
  bucket: RateBucket
  now: Date
  failures: number | null
  opens: number | null
  open_until: Date | null
  probing: boolean | null
  crm_state: CrmState | null
}

/** Locks a location's gate, making it first if need be. The bucket's row is the lock of all of it. */
export async function lockGate(tx: Db, locationId: string, limits: RateLimits): Promise<Gate & { now: Date }> {
  const read = () =>
    sql<Row>`
      select b.bucket, db_now() as now, k.failures, k.opens, k.open_until, k.probing, l.crm_state
      from rate_buckets b left join breakers k on k.location_id = b.location_id left join locations l on l.location_id = b.location_id
      where b.location_id = ${locationId} for update of b`.execute(tx)
  const { rows } = await read()
  if (rows[0]) return gateOf(rows[0])
  const { rows: times } = await sql<{ now: Date }>`select db_now() as now`.execute(tx)
  const now = times[0]?.now ?? new Date(Number.NaN)
  await sql`
    insert into rate_buckets (location_id, bucket) values (${locationId}, ${JSON.stringify(openBucket(now, limits))}::jsonb)
    on conflict do nothing`.execute(tx)
  const again = (await read()).rows[0]
  return again ? gateOf(again) : { bucket: openBucket(now, limits), breaker: closedBreaker, crmState: 'ok', now }
}

const gateOf = ({ bucket, now, failures, opens, open_until, probing, crm_state }: Row): Gate & { now: Date } => ({
  bucket,
  breaker:
    failures === null ? closedBreaker : { failures, opens: opens ?? 0, openUntil: open_until?.getTime() ?? 0, probing: probing ?? false },
  crmState: crm_state ?? 'ok',
  now,
})

export const writeBucket = (tx: Db, locationId: string, bucket: RateBucket) =>
  sql`update rate_buckets set bucket = ${JSON.stringify(bucket)}::jsonb where location_id = ${locationId}`.execute(tx)

export async function writeBreaker(tx: Db, locationId: string, { failures, opens, openUntil, probing }: Breaker): Promise<void> {
  const until = openUntil === 0 ? null : new Date(openUntil).toISOString()
  await sql`
    insert into breakers (location_id, failures, opens, open_until, probing, opened_at)
    values (${locationId}, ${failures}, ${opens}, ${until}, ${probing}, case when ${opens}::int > 0 then db_now() end)
    on conflict (location_id) do update set failures = excluded.failures, opens = excluded.opens, open_until = excluded.open_until,
      probing = excluded.probing, opened_at = case when excluded.opens > 0 then coalesce(breakers.opened_at, excluded.opened_at) end`.execute(
    tx,
  )
}
