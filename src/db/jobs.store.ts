import { sql } from 'kysely'
import { unitHash } from '../lib/hash.ts'
import type { Db } from './database.ts'
import { keys } from './keys.ts'

/** Work that one process at a time does for a location, again and again. `body` is its own memory. */
export type Job<Body> = { locationId: string; kind: string; leaseNo: string; body: Body }

/** Makes sure that each location has its job; the first runs are spread over `everySeconds`, so that not all begin at once. */
export async function planJobs(
  db: Db,
  kind: string,
  { locationIds, everySeconds }: { locationIds: readonly string[]; everySeconds: number },
): Promise<void> {
  const input = locationIds.map((l) => ({ l, s: Math.floor(unitHash(`${kind} ${l}`) * everySeconds) }))
  await sql`
    insert into jobs (location_id, kind, ref, due_at)
    select l, ${kind}, '-', db_now() + make_interval(secs => s)
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as told(l text, s int) order by l collate "C"
    on conflict (location_id, kind, ref) do nothing`.execute(db)
}

/** Takes jobs of these locations that are due, each under a lease; nobody else runs one meanwhile. */
export async function claimJobs<Body>(
  db: Db,
  kind: string,
  { locationIds, most, leaseSeconds }: { locationIds: readonly string[]; most: number; leaseSeconds: number },
): Promise<Job<Body>[]> {
  const { rows } = await sql<{ location_id: string; lease_no: string; body: Body }>`
    with due as (
      select location_id, kind, ref from jobs
      where kind = ${kind} and location_id = any(${keys(locationIds)}) and due_at <= db_now() and (lease_until is null or lease_until <= db_now())
      order by due_at limit ${most} for update skip locked
    )
    update jobs j set lease_no = lease_no + 1, lease_until = db_now() + make_interval(secs => ${leaseSeconds})
    from due where j.location_id = due.location_id and j.kind = due.kind and j.ref = due.ref
    returning j.location_id, j.lease_no, j.body`.execute(db)
  return rows.map((row) => ({ locationId: row.location_id, kind, leaseNo: row.lease_no, body: row.body }))
}

/** Keeps a long run's job for it; false: the lease lapsed, and somebody else may run it by now. */
export async function keepJob<Body>(db: Db, job: Job<Body>, leaseSeconds: number): Promise<boolean> {
  const { rows } = await sql`
    update jobs set lease_until = db_now() + make_interval(secs => ${leaseSeconds})
    where location_id = ${job.locationId} and kind = ${job.kind} and ref = '-' and lease_no = ${job.leaseNo} and lease_until > db_now()
    returning 1`.execute(db)
  return rows.length > 0
}

/** Ends a run: what it remembers, and when it is due again. A run whose lease lapsed changes nothing. */
export async function finishJob<Body>(db: Db, job: Job<Body>, next: { body: Body; inSeconds: number }): Promise<void> {
  await sql`
    update jobs set body = ${JSON.stringify(next.body)}::jsonb, due_at = db_now() + make_interval(secs => ${next.inSeconds}),
      lease_until = null, last_run_at = db_now()
    where location_id = ${job.locationId} and kind = ${job.kind} and ref = '-' and lease_no = ${job.leaseNo}`.execute(db)
}

/** When the next job of a kind is due, or null. */
export async function nextJobOf(db: Db, kind: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select min(greatest(due_at, lease_until)) as at from jobs where kind = ${kind}`.execute(
    db,
  )
  return rows[0]?.at ?? null
}
