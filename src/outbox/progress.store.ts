import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { DueAction } from './due.store.ts'
import { cancelWaiting } from './outbox.store.ts'

type ActionKey = Pick<DueAction, 'locationId' | 'id'>

/**
 * Takes an action under way: one process wins, and for `leaseSeconds` no other looks after it. Returns the number of this
 * attempt, or null when another was faster.
 */
export async function begin(tx: Db, action: DueAction, leaseSeconds: number): Promise<number | null> {
  const { rows } = await sql<{ attempts: number }>`
    update outbox set status = 'sending', attempts = attempts + 1, attempted_at = db_now(), lease_no = lease_no + 1,
      lease_until = db_now() + make_interval(secs => ${leaseSeconds})
    where location_id = ${action.locationId} and id = ${action.id} and status = 'queued' and lease_no = ${action.leaseNo}
    returning attempts`.execute(tx)
  const n = rows[0]?.attempts ?? null
  if (n !== null) {
    // An attempt that was taken back left its row: the number comes again.
    await sql`
      insert into send_attempts (location_id, action_id, n) values (${action.locationId}, ${action.id}, ${n})
      on conflict (location_id, action_id, n) do update set started_at = db_now(), ended_at = null, result = null`.execute(tx)
  }
  return n
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

/** Ends an action as accepted if attempt `n` is still its newest one; false when it was settled before. */
export async function markAccepted(
  tx: Db,
  { locationId, id }: ActionKey,
  { n, reason }: { n: number; reason: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    update outbox set status = 'accepted', reason = ${reason}, lease_until = null
    where location_id = ${locationId} and id = ${id} and attempts = ${n} and status in ('sending', 'unknown', 'queued') returning 1`.execute(
    tx,
  )
  return rows.length > 0
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
