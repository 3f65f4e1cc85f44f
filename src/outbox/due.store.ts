import { sql } from 'kysely'
import type { Action } from '../conversation/action.ts'
import type { Db } from '../db/database.ts'
import type { InternalAction } from './outbox.store.ts'

/** An action that may be carried out now, or whose outcome is to be found out. */
export type DueAction = {
  locationId: string
  id: string
  contactId: string
  turnId: string | null
  kind: string
  class: 'text' | 'crm' | 'internal'
  status: 'queued' | 'unknown'
  payload: Action | InternalAction
  reason: string | null
  attempts: number
  checks: number
  resent: boolean
  attemptedAt: Date | null
  leaseNo: string
}

type Row = {
  location_id: string
  id: string
  contact_id: string
  turn_id: string | null
  kind: string
  class: DueAction['class']
  status: DueAction['status']
  payload: DueAction['payload']
  reason: string | null
  attempts: number
  checks: number
  resent: boolean
  attempted_at: Date | null
  lease_no: string
}

/** How long an action may be under way before another process looks after it. */
export const ACTION_LEASE_SECONDS = 30

/**
 * Actions that are due and may go by the law of order: a text waits for earlier texts of its contact that are due, under
 * way or unknown; any other action for what it comes after, and for an earlier one on the same thing that is under way.
 */
export async function pickDue(db: Db, most: number): Promise<DueAction[]> {
  const { rows } = await sql<Row>`
    select o.location_id, o.id, o.contact_id, o.turn_id, o.kind, o.class, o.status, o.payload, o.reason, o.attempts, o.checks, o.resent, o.attempted_at, o.lease_no
    from outbox o
    where o.status in ('queued', 'unknown') and o.due_at <= db_now() and (o.lease_until is null or o.lease_until <= db_now())
      and (o.after_id is null or o.status = 'unknown' or exists (
        select 1 from outbox p where p.location_id = o.location_id and p.id = o.after_id and (p.status = 'accepted'
          or (p.status = 'cancelled' and p.reason = 'superseded')
          or (o.after_any and p.status in ('failed', 'cancelled', 'unknown_final')))))
      and (o.status = 'unknown' or not exists (
        select 1 from outbox b where b.location_id = o.location_id and b.contact_id = o.contact_id and b.position < o.position
          and ((o.class = 'text' and b.class = 'text' and (b.status in ('sending', 'unknown') or (b.status = 'queued' and b.due_at <= db_now())))
            or (b.thing = o.thing and b.status in ('sending', 'unknown')))))
    order by o.due_at, o.position limit ${most}`.execute(db)
  return rows.map((row) => ({
    locationId: row.location_id,
    id: row.id,
    contactId: row.contact_id,
    turnId: row.turn_id,
    kind: row.kind,
    class: row.class,
    status: row.status,
    payload: row.payload,
    reason: row.reason,
    attempts: row.attempts,
    checks: row.checks,
    resent: row.resent,
    attemptedAt: row.attempted_at,
    leaseNo: row.lease_no,
  }))
}

/** Kinds that may be repeated as they are: the same call gives the same result. */
export const REPEATABLE = ['add_tag', 'remove_tag', 'set_field', 'set_dnd', 'upsert_opportunity', 'spread_opt_out'] as const

/**
 * Actions whose process died: what may be repeated is queued again, everything else is unknown and settled by reading.
 * `firstReadSeconds` after the attempt the thread is read for the first time.
 */
export async function sweepLapsed(db: Db, firstReadSeconds: number): Promise<number> {
  const { rows } = await sql`
    update outbox set lease_until = null,
      status = case when kind in (select jsonb_array_elements_text(${JSON.stringify(REPEATABLE)}::jsonb)) then 'queued' else 'unknown' end,
      due_at = case when class = 'text' then greatest(db_now(), attempted_at + make_interval(secs => ${firstReadSeconds})) else db_now() end
    where status = 'sending' and lease_until <= db_now() returning 1`.execute(db)
  return rows.length
}

/** The earliest instant at which an action may be due, or null: a virtual clock jumps there. */
export async function nextActionDue(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(greatest(o.due_at, o.lease_until)) as at from outbox o
    where o.status in ('queued', 'unknown') and (o.after_id is null or exists (
      select 1 from outbox p where p.location_id = o.location_id and p.id = o.after_id and p.status in ('accepted', 'cancelled', 'failed', 'unknown_final')))`.execute(db)
  return rows[0]?.at ?? null
}
