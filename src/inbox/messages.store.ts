import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Arrival } from './arrival.ts'

/**
 * Puts texts on file; returns the ids of arrivals that are new. One text, one row: a known message id adds nothing; a
 * text with the same words at most a minute away, brought through a door without ids, is the same text, once; and once more
 * where a caller brings it besides. The lanes of the contacts are locked by the caller.
 */
export async function fileMessages(tx: Db, arrivals: readonly Arrival[]): Promise<Set<string>> {
  const withId = arrivals.filter(({ message }) => message?.messageId)
  const called = arrivals.filter(({ message }) => message?.called)
  const without = arrivals.filter(({ message }) => message && !message.messageId && !message.called)
  const met = await takeOver(tx, withId, UNMATCHED_WITHOUT_ID)
  const fresh = await insertMessages(
    tx,
    withId.filter(({ id }) => !met.has(id)),
  )
  const metToo = new Set([...(await takeOver(tx, without, UNMATCHED_WITH_ID)), ...(await takeOver(tx, called, NOT_CALLED))])
  const freshToo = await insertMessages(
    tx,
    [...without, ...called].filter(({ id }) => !metToo.has(id)),
  )
  return new Set([...fresh, ...freshToo])
}

/** Which rows an arrival of a door may meet, and the mark by which no second one does. */
type Meeting = { which: RawBuilder<unknown>; mark: RawBuilder<unknown> }

/** A caller's text that gets its id may still come by a workflow. */
const UNMATCHED_WITHOUT_ID: Meeting = { which: sql`not m.matched and m.message_id is null`, mark: sql`matched = not called` }
const UNMATCHED_WITH_ID: Meeting = { which: sql`not m.matched and m.message_id is not null`, mark: sql`matched = true` }
const NOT_CALLED: Meeting = { which: sql`not m.called`, mark: sql`called = true` }

const SAME_TEXT_SECONDS = 60

async function takeOver(tx: Db, arrivals: readonly Arrival[], { which, mark }: Meeting): Promise<Set<string>> {
  const met = new Set<string>()
  if (arrivals.length === 0) return met
  if (!(await anyCandidate(tx, arrivals, which))) return met
  for (const { id, locationId, contactId, message } of arrivals) {
    if (!message) continue
    const { rows } = await sql`
      update messages set ${mark}, message_id = coalesce(message_id, ${message.messageId})
      where (location_id, id) in (
        select location_id, id from messages m
        where location_id = ${locationId} and contact_id = ${contactId} and direction = ${message.direction} and text_hash = ${message.textHash}
          and action_id is null and ${which}
          and (message_id is null or message_id is distinct from ${message.messageId})
          and abs(extract(epoch from sent_at - ${message.sentAt.toISOString()}::timestamptz)) <= ${SAME_TEXT_SECONDS}
        order by sent_at limit 1)
        and not exists (select 1 from messages known where known.location_id = ${locationId} and known.message_id = ${message.messageId})
      returning id`.execute(tx)
    if (rows.length > 0) met.add(id)
  }
  return met
}

/** Most batches meet no unmatched row: one look for all of them. */
async function anyCandidate(tx: Db, arrivals: readonly Arrival[], which: RawBuilder<unknown>): Promise<boolean> {
  const input = JSON.stringify(arrivals.map(({ locationId: l, contactId: c, message }) => ({ l, c, h: message?.textHash })))
  const { rows } = await sql`
    select 1 from jsonb_to_recordset(${input}::jsonb) as x(l text, c text, h text) cross join lateral (
      select 1 from messages m where m.location_id = x.l and m.contact_id = x.c and m.text_hash = x.h
        and m.action_id is null and ${which} limit 1) met limit 1`.execute(tx)
  return rows.length > 0
}

async function insertMessages(tx: Db, arrivals: readonly Arrival[]): Promise<string[]> {
  if (arrivals.length === 0) return []
  const input = arrivals.map(({ id, locationId: l, contactId: c, message }) => ({
    l,
    c,
    id,
    mid: message?.messageId ?? null,
    dir: message?.direction,
    author: message?.author,
    channel: message?.channel,
    text: message?.text,
    hash: message?.textHash,
    at: message?.sentAt.toISOString(),
    called: message?.called ?? false,
  }))
  const { rows } = await sql<{ id: string }>`
    insert into messages (location_id, id, message_id, contact_id, phone_hash, direction, author, channel, text, text_hash, sent_at, called)
    select l, id, mid, c, (select phone_hash from contacts k where k.location_id = l and k.contact_id = c),
      dir, author, channel, text, hash, at, called
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb)
      as x(l text, c text, id text, mid text, dir text, author text, channel text, text text, hash text, at timestamptz, called boolean)
    on conflict (location_id, message_id) where message_id is not null do nothing
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}
