import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import type { DueAction } from './due.store.ts'
import { cancelWaiting } from './outbox.store.ts'

type ActionKey = Pick<DueAction, 'locationId' | 'id'>

/** An action under way, with the number of the attempt. */
export type Attempt = { action: DueAction; n: number }

/**
 * Takes actions of one contact under way: of each, one process wins, and for `leaseSeconds` no other looks after it. Returns
 * those that are ours: who meets a row that somebody holds leaves it to the next look. An attempt that was taken back left its
 * row: its number comes again.
 */
export async function begin(tx: Db, actions: readonly DueAction[], leaseSeconds: number): Promise<Attempt[]> {
  const [first] = actions
  if (first === undefined) return []
  const ids = keys(actions.map(({ id }) => id))
  const seen = keys(actions.map(({ id, leaseNo }) => `${id} ${leaseNo}`))
  const { rows } = await sql<{ id: string; attempts: number }>`
    with mine as (
      select location_id, id from outbox where location_id = ${first.locationId} and id = any(${ids}) and id || ' ' || lease_no = any(${seen})
        and status = 'queued' for update skip locked
    ), begun as (
      update outbox o set status = 'sending', attempts = attempts + 1, attempted_at = db_now(), lease_no = lease_no + 1,
        lease_until = db_now() + make_interval(secs => ${leaseSeconds})
      from mine where o.location_id = mine.location_id and o.id = mine.id returning o.location_id, o.id, o.attempts
    ), attempt as (
      insert into send_attempts (location_id, action_id, n) select location_id, id, attempts from begun
      on conflict (location_id, action_id, n) do update set started_at = db_now(), ended_at = null, result = null
    )
    select id, attempts from begun`.execute(tx)
  const numbers = new Map(rows.map(({ id, attempts }) => [id, attempts]))
  return actions.flatMap((action) => {
    const n = numbers.get(action.id)
    return n === undefined ? [] : [{ action, n }]
  })
}

/** Holds an unknown action while its outcome is read; false when another process does. */
export async function beginReading(db: Db, action: DueAction, leaseSeconds: number): Promise<boolean> {
  const { rows } = await sql`
    update outbox set lease_no = lease_no + 1, lease_until = db_now() + make_interval(secs => ${leaseSeconds})
    where location_id = ${action.locationId} and id = ${action.id} and status = 'unknown' and lease_no = ${action.leaseNo}
    returning 1`.execute(db)
  return rows.length > 0
}

export type AttemptResult = { result: string; crmStatus?: number | undefined; messageId?: string | null }

/** Closes an attempt's record; a late answer still closes its own. */
export async function endAttempt(tx: Db, { locationId, id }: ActionKey, attempt: AttemptResult & { n: number }): Promise<void> {
  await sql`
    update send_attempts set ended_at = db_now(), result = ${attempt.result}, crm_status = ${attempt.crmStatus ?? null},
      message_id = coalesce(${attempt.messageId ?? null}, message_id)
    where location_id = ${locationId} and action_id = ${id} and n = ${attempt.n}`.execute(tx)
}

/** `settled`: how many were not settled before. `frees`: the contact has other actions that may have waited for these. */
export type Settled = { settled: number; frees: boolean }

/**
 * Ends attempts of one contact as accepted by the CRM, and their actions where the attempt is still the newest one. `crmId` is
 * what the CRM made of it, `reason` how we know.
 */
export async function markAccepted(
  tx: Db,
  attempts: readonly [Attempt, ...Attempt[]],
  { crmId, reason }: { crmId: string | null; reason: string | null },
): Promise<Settled> {
  const { locationId, contactId } = attempts[0].action
  const ids = keys(attempts.map(({ action }) => action.id))
  const done = keys(attempts.map(({ action, n }) => `${action.id} ${n}`))
  const { rows } = await sql<{ settled: string; frees: boolean }>`
    with mine as (
      select id from outbox where location_id = ${locationId} and id = any(${ids}) and id || ' ' || attempts = any(${done})
        and status in ('sending', 'unknown', 'queued') order by id collate "C" for update
    ), settled as (
      update outbox o set status = 'accepted', reason = ${reason}, lease_until = null
      from mine where o.location_id = ${locationId} and o.id = mine.id returning o.id
    ), ended as (
      update send_attempts a set ended_at = db_now(), result = 'accepted', message_id = coalesce(${crmId}, message_id)
      where a.location_id = ${locationId} and a.action_id = any(${ids}) and a.action_id || ' ' || a.n = any(${done})
    )
    select (select count(*) from settled) as settled, exists (
      select 1 from outbox w where w.location_id = ${locationId} and w.contact_id = ${contactId} and w.status = 'queued'
        and not w.id = any(${ids})) as frees`.execute(tx)
  return { settled: Number(rows[0]?.settled ?? 0), frees: rows[0]?.frees ?? true }
}

/** Ends an action that cannot succeed, and what waits for it. */
export async function markEnded(
  tx: Db,
  { locationId, id }: ActionKey,
  { status, reason }: { status: 'failed' | 'cancelled' | 'unknown_final'; reason: string },
): Promise<boolean> {
  const { rows } = await sql`
    update outbox set status = ${status}, reason = ${reason}, lease_until = null
    where location_id = ${locationId} and id = ${id} and status in ('sending', 'unknown', 'queued') returning 1`.execute(tx)
  if (rows.length > 0) await cancelWaiting(tx, locationId, [id])
  return rows.length > 0
}

/** Queues an action again after `waitMs`; `uncount` takes the attempt back (nothing left the house). Each attempt has all its reads. */
export async function queueAgain(
  tx: Db,
  { locationId, id }: ActionKey,
  { waitMs, reason, resent = false, uncount = false }: { waitMs: number; reason: string; resent?: boolean; uncount?: boolean },
): Promise<void> {
  await sql`
    update outbox set status = 'queued', reason = ${reason}, lease_until = null, due_at = db_now() + make_interval(secs => ${waitMs / 1000}),
      resent = resent or ${resent}, attempts = attempts - ${uncount ? 1 : 0}, checks = 0
    where location_id = ${locationId} and id = ${id} and status in ('sending', 'unknown')`.execute(tx)
}

/** Puts a queued action off until an instant. */
export async function deferAction(
  db: Db,
  { locationId, id }: ActionKey,
  { until, reason }: { until: Date; reason: string },
): Promise<void> {
  await sql`
    update outbox set due_at = ${until.toISOString()}, reason = ${reason}
    where location_id = ${locationId} and id = ${id} and status = 'queued'`.execute(db)
}

/** Marks an action whose outcome nobody knows; it is looked for after `waitMs`. `read`: a look that succeeded and found nothing. */
export async function markUnknown(
  tx: Db,
  { locationId, id }: ActionKey,
  { waitMs, read, reason }: { waitMs: number; read: boolean; reason: string },
): Promise<void> {
  await sql`
    update outbox set status = 'unknown', reason = ${reason}, lease_until = null, checks = checks + ${read ? 1 : 0},
      due_at = db_now() + make_interval(secs => ${waitMs / 1000})
    where location_id = ${locationId} and id = ${id} and status in ('sending', 'unknown')`.execute(tx)
}
