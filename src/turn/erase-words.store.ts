import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import { keepsItsPayload } from './kept-payloads.store.ts'

/** How many rows lost their words, and what was ended. */
export type Removed = {
  texts: number
  facts: number
  deliveries: number
  turns: number
  actions: number
  profile: number
  cancelled_actions: number
  cancelled_follow_ups: number
  settled_deliveries: number
}

type Whose = { locationId: string; contactId: string; phoneHash: string | null }

/**
 * Takes every word of a contact out of the tables and ends what waits for it; the caller holds its locks. `inFlight`: how
 * many actions were on their way to the CRM; their outcome changes nothing here any more.
 */
export async function removeWords(tx: Db, whose: Whose): Promise<{ removed: Removed; inFlight: number }> {
  const { locationId: l, contactId: c } = whose
  const profile = await forgetProfile(tx, whose)
  const { deliveries, settled } = await forgetDeliveries(tx, whose)
  const follow_ups = await count(
    tx,
    sql`update follow_ups set status = 'cancelled', reason = 'erased'
      where location_id = ${l} and contact_id = ${c} and status = 'planned' returning 1`,
  )
  const { actions, cancelled, inFlight } = await forgetActions(tx, whose)
  const texts = await count(
    tx,
    sql`update messages set text = null where location_id = ${l} and contact_id = ${c} and text is not null returning 1`,
  )
  // A value that is gone must not be taken for one that is known.
  const facts = await count(
    tx,
    sql`update facts set value = null, status = 'superseded'
      where location_id = ${l} and contact_id = ${c} and (value is not null or status <> 'superseded') returning 1`,
  )
  const turns = await count(
    tx,
    sql`update turns set goal = null, understanding = null, gates = null, verdicts = null, timings = null
      where location_id = ${l} and contact_id = ${c} and coalesce(goal, understanding, gates, verdicts, timings) is not null returning 1`,
  )
  await sql`update handoff_contexts set body = null where location_id = ${l} and contact_id = ${c} and body is not null`.execute(tx)
  await sql`
    update handoff_deferrals set status = 'cancelled', reason = 'erased', ended_at = db_now()
    where location_id = ${l} and contact_id = ${c} and status = 'waiting'`.execute(tx)
  await forgetSources(tx, whose)
  const ended = { cancelled_actions: cancelled, cancelled_follow_ups: follow_ups, settled_deliveries: settled }
  return { removed: { texts, facts, deliveries, turns, actions, profile, ...ended }, inFlight }
}

const count = async (tx: Db, changed: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`with changed as (${changed}) select count(*)::int as n from changed`.execute(tx)
  return rows[0]?.n ?? 0
}

/** The picture of the contact. It counts as changed now: a read of the CRM that is under way is not stored over it. */
async function forgetProfile(tx: Db, { locationId: l, contactId: c }: Whose): Promise<number> {
  const profile = await count(
    tx,
    sql`select 1 from contacts where location_id = ${l} and contact_id = ${c}
      and (coalesce(name, first_name, phone_e164, email, postal_code, state, zone, source) is not null or tags <> '[]' or fields <> '{}')`,
  )
  await sql`
    update contacts set name = null, first_name = null, phone_e164 = null, email = null, tags = '[]', fields = '{}', zone = null,
      postal_code = null, state = null, source = null, assigned_to = null, added_at = null, tags_told = false, read_at = null, event_at = db_now()
    where location_id = ${l} and contact_id = ${c}`.execute(tx)
  return profile
}

/** Rows that wait are settled, their keys are committed by the caller; the lane is taken from a turn in flight. */
async function forgetDeliveries(tx: Db, { locationId: l, contactId: c }: Whose): Promise<{ deliveries: number; settled: number }> {
  const settled = await count(
    tx,
    sql`update inbox set status = 'settled', reason = 'erased'
      where location_id = ${l} and contact_id = ${c} and status = 'waiting' returning 1`,
  )
  // The reason of a buried row is an error's message, which may quote what it stumbled over.
  const deliveries = await count(
    tx,
    sql`update inbox set body = null, raw = null, reason = case when status = 'buried' then 'erased' else reason end
      where location_id = ${l} and contact_id = ${c} and (body is not null or raw is not null) returning 1`,
  )
  await sql`
    update lanes set lease_no = lease_no + 1, lease_until = null, first_at = null, quiet_at = null, plans_at = null, retry_at = null,
      attempts = 0, status = 'ready'
    where location_id = ${l} and contact_id = ${c}`.execute(tx)
  return { deliveries, settled }
}

/** What the law asked for stays: it holds no words. An opt-out still being spread forgets the number and reads it anew. */
async function forgetActions(
  tx: Db,
  { locationId: l, contactId: c }: Whose,
): Promise<{ actions: number; cancelled: number; inFlight: number }> {
  await sql`
    select 1 from outbox where location_id = ${l} and contact_id = ${c} and status in ('queued', 'sending', 'unknown')
    order by id collate "C" for update`.execute(tx)
  const spreading = await count(
    tx,
    sql`update outbox set payload = jsonb_set(payload, '{phone}', 'null')
      where location_id = ${l} and contact_id = ${c} and kind = 'spread_opt_out' and status in ('queued', 'sending') returning 1`,
  )
  const cancelled = await count(
    tx,
    sql`update outbox set status = 'cancelled', reason = 'erased'
      where location_id = ${l} and contact_id = ${c} and status = 'queued' and class <> 'internal' and not ${keepsItsPayload} returning 1`,
  )
  const underWay = await count(
    tx,
    sql`update outbox set status = 'unknown_final', reason = 'erased', lease_until = null
      where location_id = ${l} and contact_id = ${c} and status in ('sending', 'unknown') and class <> 'internal' returning 1`,
  )
  const actions = await count(
    tx,
    sql`update outbox set payload = null where location_id = ${l} and contact_id = ${c} and payload is not null and not ${keepsItsPayload}
      and status not in ('queued', 'sending') returning 1`,
  )
  return { actions, cancelled, inFlight: underWay + spreading }
}

/** Suppressions and holds keep hash and dates; the number and the text they came by go, of every number this contact had. */
async function forgetSources(tx: Db, { locationId: l, contactId: c, phoneHash }: Whose): Promise<void> {
  await sql`
    with hashes(hash) as (
      select ${phoneHash}::text union select phone_hash from messages where location_id = ${l} and contact_id = ${c}
      union select phone_hash from consents where location_id = ${l} and contact_id = ${c}
      union select phone_hash from suppressions where location_id = ${l} and subject = 'c:' || ${c}::text
    )
    update suppressions set phone_e164 = null, source_message_id = null
    where location_id = ${l} and (subject = 'c:' || ${c}::text or phone_hash in (select hash from hashes where hash is not null))`.execute(
    tx,
  )
  await sql`
    update holds set source_message_id = null
    where location_id = ${l} and subject in ('c:' || ${c}::text, 'p:' || ${phoneHash}::text)`.execute(tx)
  await sql`update privacy_cases set source_message_id = null where location_id = ${l} and contact_id = ${c}`.execute(tx)
}
