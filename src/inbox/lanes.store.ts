import { sql, type RawBuilder } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/** A contact's lane, taken for one turn. Rows below `endSeq` belong to it, the others came later. */
export type ClaimedLane = { locationId: string; contactId: string; leaseNo: string; attempts: number; endSeq: string; dueAt: Date }

/**
 * Takes up to `most` lanes that are due, earliest first, each under a lease that excludes others. The debounce ends
 * here: a text that arrives from now on opens a new one.
 */
export const claimLanes = (db: Db, most: number, leaseSeconds: number): Promise<ClaimedLane[]> =>
  claim(db, { most, leaseSeconds, of: null })

/** Takes the lane of one contact, if it is due and nobody has it. */
export async function claimLaneOf(
  db: Db,
  of: Pick<ClaimedLane, 'locationId' | 'contactId'>,
  leaseSeconds: number,
): Promise<ClaimedLane | null> {
  const [lane] = await claim(db, { most: 1, leaseSeconds, of })
  return lane ?? null
}

/** How many lanes of each location there is a place for: a location whose turns hang must not take the others' places. */
export type LanePlaces = readonly { locationId: string; free: number }[]

/** Takes lanes that are due, of each location at most as many as it has places for, earliest first. */
export const claimLanesOf = (
  db: Db,
  { places, most, leaseSeconds }: { places: LanePlaces; most: number; leaseSeconds: number },
): Promise<ClaimedLane[]> => claim(db, { most, leaseSeconds, of: null, places })

type Claiming = {
  most: number
  leaseSeconds: number
  of: Pick<ClaimedLane, 'locationId' | 'contactId'> | null
  places?: LanePlaces
}

const READY = sql`status = 'ready' and due_at <= db_now() and (lease_until is null or lease_until <= db_now())`

/** Each location is looked at by itself: a long queue of one is not read for the sake of another. */
const dueOf = (places: LanePlaces) => sql`
  select due.location_id, due.contact_id, due.due_at
  from jsonb_to_recordset(${JSON.stringify(places.map(({ locationId: l, free: n }) => ({ l, n })))}::jsonb) as p(l text, n int)
  cross join lateral (
    select location_id, contact_id, due_at from lanes where location_id = p.l and ${READY}
    order by due_at limit p.n for update skip locked) due
  order by due.due_at`

async function claim(db: Db, { most, leaseSeconds, of, places }: Claiming): Promise<ClaimedLane[]> {
  const which = of === null ? sql`` : sql`and location_id = ${of.locationId} and contact_id = ${of.contactId}`
  const due = places
    ? sql`${dueOf(places)} limit ${most}`
    : sql`select location_id, contact_id, due_at from lanes where ${READY} ${which} order by due_at limit ${most} for update skip locked`
  const { rows } = await sql<{ l: string; c: string; lease_no: string; attempts: number; end_seq: string; due_at: Date }>`
    with due as (${due})
    update lanes set lease_no = lease_no + 1, lease_until = db_now() + make_interval(secs => ${leaseSeconds}), first_at = null
    from due where lanes.location_id = due.location_id and lanes.contact_id = due.contact_id
    returning lanes.location_id as l, lanes.contact_id as c, lease_no, attempts, next_seq as end_seq, due.due_at`.execute(db)
  return rows
    .map((row) => ({
      locationId: row.l,
      contactId: row.c,
      leaseNo: row.lease_no,
      attempts: row.attempts,
      endSeq: row.end_seq,
      dueAt: row.due_at,
    }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/** Keeps the lease alive; false when somebody else holds the lane by now. */
export async function extendLease(db: Db, lane: ClaimedLane, leaseSeconds: number): Promise<boolean> {
  const { rows } = await sql`
    update lanes set lease_until = db_now() + make_interval(secs => ${leaseSeconds})
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId} and lease_no = ${lane.leaseNo} returning 1`.execute(db)
  return rows.length > 0
}

/** Locks the lane and tells whether the lease is still ours. */
export async function lockLane(tx: Db, lane: ClaimedLane): Promise<boolean> {
  const { rows } = await sql<{ lease_no: string }>`
    select lease_no from lanes where location_id = ${lane.locationId} and contact_id = ${lane.contactId} for update`.execute(tx)
  return rows[0]?.lease_no === lane.leaseNo
}

/** Gives a lane back after its turn: what is left makes it due again. */
export async function finishLane(tx: Db, lane: ClaimedLane): Promise<void> {
  await finishing(lane, []).execute(tx)
}

/** The same for a statement that settles rows too: `settled` are their places in the lane, which it still sees waiting. */
export const finishing = (lane: ClaimedLane, settled: readonly string[]): RawBuilder<unknown> => sql`
    update lanes set lease_until = null, retry_at = null, attempts = 0,
      quiet_at = case when first_at is null then null else quiet_at end,
      plans_at = (select min(due_at) from inbox i where i.location_id = lanes.location_id and i.contact_id = lanes.contact_id
        and i.status = 'waiting' and i.kind <> 'message' and i.seq <> all(${keys(settled)}::bigint[]))
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId} and lease_no = ${lane.leaseNo}`

/** Gives a lane back unserved, to be tried again after `waitMs`; `counts`: it was an attempt that failed. */
export async function retryLane(db: Db, lane: ClaimedLane, { waitMs, counts }: { waitMs: number; counts: boolean }): Promise<void> {
  await sql`
    update lanes set lease_until = null, attempts = attempts + ${counts ? 1 : 0},
      quiet_at = coalesce(quiet_at, db_now()),
      retry_at = ${waitMs > 0 ? sql`db_now() + make_interval(secs => ${waitMs / 1000})` : sql`null`}
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId} and lease_no = ${lane.leaseNo}`.execute(db)
}

/** Ends the gathering of a contact's texts: somebody waits for the answer. A wait before another try stays. */
export async function hurryLane(db: Db, { locationId, contactId }: Pick<ClaimedLane, 'locationId' | 'contactId'>): Promise<void> {
  await sql`
    update lanes set quiet_at = db_now()
    where location_id = ${locationId} and contact_id = ${contactId} and quiet_at > db_now()`.execute(db)
}

/** Stops a lane: later texts are stored and wait for a release by a person. */
export async function parkLane(tx: Db, lane: ClaimedLane): Promise<void> {
  await sql`
    update lanes set status = 'parked', lease_until = null, retry_at = null
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId} and lease_no = ${lane.leaseNo}`.execute(tx)
}

/** Takes the lane away from a turn in flight: its commit fails at the fence, and its rows are taken anew. */
export async function withdrawLease(tx: Db, { locationId, contactId }: Pick<ClaimedLane, 'locationId' | 'contactId'>): Promise<void> {
  await sql`
    update lanes set lease_no = lease_no + 1, lease_until = null
    where location_id = ${locationId} and contact_id = ${contactId} and lease_until > db_now()`.execute(tx)
}

/** Repairs lanes whose waiting rows and due time disagree; returns how many did. What others hold waits for the next sweep. */
export async function sweepLanes(database: Pick<Database, 'transaction'>): Promise<number> {
  return database.transaction(async (tx) => {
    const { rows } = await sql`
      with waiting as (
        select location_id, contact_id, bool_or(kind = 'message') as has_text, min(due_at) filter (where kind <> 'message') as plans_at
        from inbox where status = 'waiting' group by location_id, contact_id
      ), wrong as (
        select l.location_id, l.contact_id, w.has_text, w.plans_at from lanes l join waiting w using (location_id, contact_id)
        where l.status = 'ready' and (l.lease_until is null or l.lease_until <= db_now())
          and ((w.has_text and l.quiet_at is null) or (w.plans_at is not null and (l.plans_at is null or l.plans_at > w.plans_at)))
        for update of l skip locked
      )
      update lanes set quiet_at = case when wrong.has_text then coalesce(quiet_at, db_now()) else quiet_at end,
        plans_at = least(lanes.plans_at, wrong.plans_at)
      from wrong where lanes.location_id = wrong.location_id and lanes.contact_id = wrong.contact_id
      returning 1`.execute(tx)
    return rows.length
  })
}

/** The earliest instant at which a lane is due, or null: a virtual clock jumps there. */
export async function nextLaneDue(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(greatest(due_at, lease_until)) as at from lanes where status = 'ready' and due_at is not null`.execute(db)
  return rows[0]?.at ?? null
}
