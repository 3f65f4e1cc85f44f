import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'

/** The lock of one contact; the token is the caller's own, so that a repeated turn finds its lock. */
export type HandoffLock = { locationId: string; contactId: string; token: string }

/** From `acquired_at` on, by the database's clock; it is never extended. */
export const LOCK_SECONDS = 30

/**
 * Takes the contact's lock for thirty seconds, or tells until when another has it. A lock that has lapsed is taken over; one's own
 * stays as it is.
 */
export async function takeHandoffLock(db: Db, lock: HandoffLock, holder: string): Promise<Date | null> {
  const { rows } = await takingHandoffLock(lock, holder).execute(db)
  return rows.length > 0 ? null : heldUntil(db, lock)
}

/** Takes the lock, for a statement that does more; it gives a row if it was got. */
export const takingHandoffLock = ({ locationId, contactId, token }: HandoffLock, holder: string): RawBuilder<unknown> => sql`
    insert into handoff_locks (location_id, contact_id, token, holder, acquired_at, expires_at)
    values (${locationId}, ${contactId}, ${token}, ${holder}, db_now(), db_now() + make_interval(secs => ${LOCK_SECONDS}))
    on conflict (location_id, contact_id) do update set token = excluded.token, holder = excluded.holder,
      acquired_at = case when handoff_locks.token = excluded.token and handoff_locks.expires_at > db_now() then handoff_locks.acquired_at
        else excluded.acquired_at end,
      expires_at = case when handoff_locks.token = excluded.token and handoff_locks.expires_at > db_now() then handoff_locks.expires_at
        else excluded.expires_at end
      where handoff_locks.expires_at <= db_now() or handoff_locks.token = excluded.token
    returning token, expires_at as until`

/** Until when another has the lock; one that was let go just now is over. */
export async function heldUntil(db: Db, { locationId, contactId }: Omit<HandoffLock, 'token'>): Promise<Date> {
  const { rows } = await sql<{ until: Date }>`
    select coalesce((select expires_at from handoff_locks where location_id = ${locationId} and contact_id = ${contactId}),
      db_now()) as until`.execute(db)
  return rows[0]?.until ?? new Date(0)
}

/** Locks the row, for a statement that reads more: since when the lock is ours and alive, in milliseconds; no row: it is not. */
export const heldHandoffLock = ({ locationId, contactId, token }: HandoffLock): RawBuilder<{ held_ms: number }> => sql`
    select (extract(epoch from db_now() - acquired_at) * 1000)::float8 as held_ms from handoff_locks
    where location_id = ${locationId} and contact_id = ${contactId} and token = ${token} and expires_at > db_now() for update`

/** Gives the lock back, in the transaction that ends what it was taken for. */
export async function dropHandoffLock(tx: Db, lock: HandoffLock): Promise<void> {
  await droppingHandoffLock(lock).execute(tx)
}

/** The same, for a statement that writes more. */
export const droppingHandoffLock = ({ locationId, contactId, token }: HandoffLock): RawBuilder<{ acquired_at: Date }> => sql`
    delete from handoff_locks where location_id = ${locationId} and contact_id = ${contactId} and token = ${token} returning acquired_at`
