import { sql } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { lockLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import type { FiledIds } from './match-thread.ts'

/** What a read-back learned: the message a row is, or that one more look at the thread found nothing. */
export type ReadBackResult =
  | { rowId: string; kind: 'found'; messageId: string; text: string; sentAt: string }
  | { rowId: string; kind: 'not_visible' }

/** Ids that another delivery has brought to these rows' texts meanwhile, by row. */
export async function metMessages(db: Db, lane: ClaimedLane, rowIds: readonly string[]): Promise<ReadBackResult[]> {
  const { rows } = await sql<{ id: string; message_id: string; text: string; sent_at: Date }>`
    select id, message_id, coalesce(text, '') as text, sent_at from messages
    where location_id = ${lane.locationId} and id in (select jsonb_array_elements_text(${JSON.stringify(rowIds)}::jsonb)) and message_id is not null`.execute(
    db,
  )
  return rows.map((row) => ({ rowId: row.id, kind: 'found', messageId: row.message_id, text: row.text, sentAt: row.sent_at.toISOString() }))
}

/** The contact's inbound messages on file since an instant. */
export async function filedInbound(db: Db, lane: ClaimedLane, since: Date): Promise<FiledIds> {
  const { rows } = await sql<{ message_id: string; matched: boolean }>`
    select message_id, matched from messages
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId} and direction = 'inbound' and message_id is not null
      and sent_at >= ${since.toISOString()}`.execute(db)
  return new Map(rows.map(({ message_id, matched }) => [message_id, { free: !matched }]))
}

/**
 * Writes what a read-back learned. A row whose message another row holds already is the same text twice: it is settled
 * as merged, and so it is where a caller brought the text, who has the id from then on. The lane is locked, as for every acceptance, so no delivery slips in between. False: the lease is lost.
 */
export async function writeReadBack(
  database: Pick<Database, 'transaction'>,
  lane: ClaimedLane,
  results: readonly ReadBackResult[],
): Promise<boolean> {
  return database.transaction(async (tx) => {
    await lockKeys(
      tx,
      lane,
      results.map(({ rowId }) => rowId),
    )
    if (!(await lockLane(tx, lane))) return false
    for (const result of results) {
      if (result.kind === 'not_visible') await countLook(tx, lane, result.rowId)
      else if ((await isTaken(tx, lane, result)) || (await giveToCalled(tx, lane, result))) await mergeRow(tx, lane, result)
      else await takeMessage(tx, lane, result)
    }
    return true
  })
}

type Found = Extract<ReadBackResult, { kind: 'found' }>

/** Keys come before the lane in the order of locks. */
async function lockKeys(tx: Db, { locationId, contactId }: ClaimedLane, rowIds: readonly string[]): Promise<void> {
  await sql`
    select 1 from webhook_keys where location_id = ${locationId} and key in (
      select key from inbox where location_id = ${locationId} and contact_id = ${contactId}
        and id in (select jsonb_array_elements_text(${JSON.stringify(rowIds)}::jsonb)))
    order by key collate "C" for update`.execute(tx)
}

async function countLook(tx: Db, { locationId, contactId }: ClaimedLane, rowId: string): Promise<void> {
  await sql`
    update inbox set body = jsonb_set(body, '{looks}', to_jsonb(coalesce((body->>'looks')::int, 0) + 1))
    where location_id = ${locationId} and contact_id = ${contactId} and id = ${rowId} and status = 'waiting'`.execute(tx)
}

async function isTaken(tx: Db, { locationId }: ClaimedLane, { messageId, rowId }: Found): Promise<boolean> {
  const { rows } = await sql`
    select 1 from messages where location_id = ${locationId} and message_id = ${messageId} and id <> ${rowId}`.execute(tx)
  return rows.length > 0
}

/** A caller's text of the same words and minute, which no id has met yet, is this message. */
async function giveToCalled(tx: Db, { locationId, contactId }: ClaimedLane, { messageId, rowId }: Found): Promise<boolean> {
  const { rows } = await sql`
    update messages set message_id = ${messageId} where (location_id, id) in (
      select m.location_id, m.id from messages m join messages own on own.location_id = m.location_id and own.id = ${rowId}
      where m.location_id = ${locationId} and m.contact_id = ${contactId} and m.direction = 'inbound' and m.id <> ${rowId}
        and m.called and not m.matched and m.message_id is null and m.text_hash = own.text_hash
        and abs(extract(epoch from m.sent_at - own.sent_at)) <= 60
      order by m.sent_at limit 1)
    returning 1`.execute(tx)
  return rows.length > 0
}

/** The message keeps the row it has; the second copy of the text goes. */
async function mergeRow(tx: Db, { locationId, contactId }: ClaimedLane, { messageId, rowId }: Found): Promise<void> {
  await sql`delete from messages where location_id = ${locationId} and id = ${rowId} and message_id is null`.execute(tx)
  await sql`update messages set matched = true where location_id = ${locationId} and message_id = ${messageId}`.execute(tx)
  const { rows } = await sql<{ key: string | null }>`
    update inbox set status = 'settled', reason = 'merged'
    where location_id = ${locationId} and contact_id = ${contactId} and id = ${rowId} and status = 'waiting' returning key`.execute(tx)
  await commitKeys(
    tx,
    rows.flatMap(({ key }) => (key === null ? [] : [{ locationId, key }])),
  )
}

async function takeMessage(tx: Db, { locationId, contactId }: ClaimedLane, { rowId, messageId, text, sentAt }: Found): Promise<void> {
  await sql`
    update messages set message_id = ${messageId}, matched = true, text = ${text}, sent_at = ${sentAt}
    where location_id = ${locationId} and id = ${rowId}`.execute(tx)
  await sql`
    update inbox set body = body || ${JSON.stringify({ messageId, text, sentAt })}::jsonb
    where location_id = ${locationId} and contact_id = ${contactId} and id = ${rowId} and status = 'waiting'`.execute(tx)
}
