import { sql } from 'kysely'
import type { Db } from './database.ts'

export type KeyOfRequest = { locationId: string; keyHash: string; requestHash: string }

/** `ours`: nobody has this key; the caller works and settles it. `running`: somebody is at it. `reused`: it was for another request. */
export type Reserved = { kind: 'ours' } | { kind: 'running' } | { kind: 'reused' } | { kind: 'done'; status: number; body: unknown }

/** Keys are kept for a day; one whose worker died is free again after a minute. */
export const KEY_LIFE = '24 hours'
const WORK = '60 seconds'

/** Reserves a caller's key for a change, or says what became of the request that has it. */
export async function reserveKey(db: Db, { locationId: l, keyHash, requestHash }: KeyOfRequest): Promise<Reserved> {
  const { rows: reserved } = await sql`
    insert into idempotency_keys as k (location_id, key_hash, request_hash) values (${l}, ${keyHash}, ${requestHash})
    on conflict (location_id, key_hash) do update set request_hash = excluded.request_hash, status = null, body = null, at = db_now()
      where k.at < db_now() - ${KEY_LIFE}::interval or (k.status is null and k.at < db_now() - ${WORK}::interval)
    returning 1`.execute(db)
  if (reserved.length > 0) return { kind: 'ours' }
  const { rows } = await sql<{ request_hash: string; status: number | null; body: unknown }>`
    select request_hash, status, body from idempotency_keys where location_id = ${l} and key_hash = ${keyHash}`.execute(db)
  const row = rows[0]
  if (!row || (row.status === null && row.request_hash === requestHash)) return { kind: 'running' }
  if (row.request_hash !== requestHash) return { kind: 'reused' }
  return { kind: 'done', status: row.status ?? 200, body: row.body }
}

/** Keeps the answer of a change for whoever asks again. It holds ids, codes and counts only. */
export async function settleKey(db: Db, { locationId, keyHash }: KeyOfRequest, answer: { status: number; body: unknown }): Promise<void> {
  await sql`
    update idempotency_keys set status = ${answer.status}, body = ${JSON.stringify(answer.body)}::jsonb
    where location_id = ${locationId} and key_hash = ${keyHash}`.execute(db)
}

/** Nothing was changed: the key may be used again. One whose change is on record with its answer stays, though nobody heard that it was. */
export async function freeKey(db: Db, { locationId, keyHash }: KeyOfRequest): Promise<void> {
  await sql`
    delete from idempotency_keys where location_id = ${locationId} and key_hash = ${keyHash} and status is null`.execute(db)
}
