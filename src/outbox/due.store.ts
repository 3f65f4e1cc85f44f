import { sql } from 'kysely'
import type { Action } from '../conversation/action.ts'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import type { InternalAction } from './outbox.store.ts'
import { REPEATABLE } from './retry-policy.ts'

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
  /** A text planned without one to answer. */
  proactive: boolean
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
  proactive: boolean
  attempted_at: Date | null
  lease_no: string
}

/**
 * The law of order, for an action named `o`. Texts of a contact leave in order: deferred ones (for the reasons that put
 * off for long: any other reason is a wait before the next try) and ended ones hold nobody. Any
 * other action waits for what it comes after, unless that is no longer on file, and for earlier ones on the same thing
 * (an attempt that is tried again must not overtake what was decided after it).
 */
export const mayGo = sql`(o.status = 'unknown' or (
  not exists (
    select 1 from outbox p where p.location_id = o.location_id and p.id = o.after_id and not (p.status = 'accepted'
      or (p.status = 'cancelled' and p.reason is not distinct from 'superseded')
      or (o.after_any and p.status in ('failed', 'cancelled', 'unknown_final'))))
  and not exists (
    select 1 from outbox b where b.location_id = o.location_id and b.contact_id = o.contact_id and b.position < o.position
      and b.status in ('queued', 'sending', 'unknown') and (b.thing = o.thing
        or (o.class = 'text' and b.class = 'text' and (b.status <> 'queued' or b.due_at <= db_now()
          or b.reason not in ('window', 'hold', 'location_blocked', 'cap_24h', 'cap_30d', 'cap_replies', 'sending_limit')))))))`

/** Actions that are due and may go by the law of order. An unlocked look: who claims one of them tests again. */
export async function pickDue(db: Db, most: number): Promise<DueAction[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from outbox o where ${DUE} order by o.due_at, o.position limit ${most}`.execute(db)
  return rows.map(actionOf)
}

/** How many actions of each location are to be looked at. */
export type ActionPlaces = readonly { locationId: string; most: number }[]

/** The same, each location looked at by itself: a long queue of one is not read for the sake of another. */
export async function pickDueOf(db: Db, places: ActionPlaces): Promise<DueAction[]> {
  const input = JSON.stringify(places.map(({ locationId: l, most: n }) => ({ l, n })))
  const { rows } = await sql<Row>`
    select due.* from jsonb_to_recordset(${input}::jsonb) as p(l text, n int) cross join lateral (
      select ${COLUMNS}, o.due_at, o.position from outbox o where o.location_id = p.l and ${DUE} order by o.due_at, o.position limit p.n) due
    order by due.due_at, due.position`.execute(db)
  return rows.map(actionOf)
}

const COLUMNS = sql`o.location_id, o.id, o.contact_id, o.turn_id, o.kind, o.class, o.status, o.payload, o.reason, o.attempts, o.checks,
  o.resent, o.proactive, o.attempted_at, o.lease_no`
const DUE = sql`o.status in ('queued', 'unknown') and o.due_at <= db_now() and (o.lease_until is null or o.lease_until <= db_now()) and ${mayGo}`

function actionOf(row: Row): DueAction {
  return {
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
    proactive: row.proactive,
    attemptedAt: row.attempted_at,
    leaseNo: row.lease_no,
  }
}

/** Why an action whose process died is unknown. */
export const PROCESS_DIED = 'process_died'

/** No action is tried more often than this after an outcome nobody knows. */
export const MOST_ATTEMPTS = 6

/**
 * Actions whose process died: what may be repeated is queued again, everything else is unknown and settled by reading.
 * `firstReadSeconds` after the attempt the thread is read for the first time. Our own death is told apart from the CRM's
 * silence: it does not use up the one repeat that an unanswered call has.
 */
export async function sweepLapsed(db: Db, firstReadSeconds: number): Promise<number> {
  const { rows } = await sql`
    with lapsed as (
      select location_id, id from outbox where status = 'sending' and lease_until <= db_now() for update skip locked
    )
    update outbox o set lease_until = null, reason = ${PROCESS_DIED},
      status = case when kind = any(${keys(REPEATABLE)}) then 'queued' else 'unknown' end,
      due_at = case when class = 'text' then greatest(db_now(), attempted_at + make_interval(secs => ${firstReadSeconds})) else db_now() end
    from lapsed where o.location_id = lapsed.location_id and o.id = lapsed.id returning 1`.execute(db)
  return rows.length
}

/** The earliest instant at which an action may go or a lease lapses, or null: a virtual clock jumps there. */
export async function nextActionDue(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(case when o.status = 'sending' then o.lease_until else greatest(o.due_at, o.lease_until) end) as at from outbox o
    where o.status = 'sending' or (o.status in ('queued', 'unknown') and ${mayGo})`.execute(db)
  return rows[0]?.at ?? null
}
