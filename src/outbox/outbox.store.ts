import { sql, type RawBuilder } from 'kysely'
import type { Action } from '../conversation/action.ts'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/** An action to be carried out, as the turn or an acceptance writes it. */
export type NewAction = {
  id: string
  locationId: string
  contactId: string
  turnId: string | null
  ordinal: number
  class: 'text' | 'crm' | 'internal'
  action: Action | InternalAction
  /** What the action changes, where actions on one thing run in commit order. */
  thing: string | null
  naturalKey: string
  /** Waits until this action was accepted; with `afterAny`, until it ended in any way. */
  afterId: string | null
  afterAny?: boolean
  /** Not before; null is at once. */
  dueAt?: Date | null
  expiresAt?: Date | null
  answersAt?: Date | null
  ownerN: number
  proactive?: boolean
  question?: string | null
  textHash?: string | null
  verdictHash?: string | null
  ruleVersion?: number | null
  /** What a text may pass: the suppression it confirms, or its fixed kind. */
  exemption?: string | null
}

export type InternalAction =
  | { kind: 'spread_opt_out'; suppression_id: string; phone: string | null }
  | { kind: 'spread_opt_in'; message_id: string }

/**
 * Writes actions. A natural key of the own turn that is there already is an error (the turn committed before); a key
 * without a turn that is still alive means the thing is under way, and the new action is dropped. On one thing, a newer
 * action cancels an older queued one. What would be done at the CRM for a contact it does not have is on record, and ends.
 */
export async function enqueue(tx: Db, actions: readonly NewAction[]): Promise<void> {
  const contacts = Map.groupBy(actions, ({ locationId, contactId }) => `${locationId}\n${contactId}`)
  for (const ofOne of contacts.values()) await sql`with ${enqueueing(ofOne)} select 1`.execute(tx)
}

/**
 * The same for actions of one contact, as parts of the `with` of a statement that writes more: what they supersede, looked up in the
 * order of the contact's own index, ends in the statement that writes them.
 */
export function enqueueing(actions: readonly NewAction[]): RawBuilder<unknown> {
  const things = keys(actions.flatMap(({ thing }) => (thing === null ? [] : [thing])))
  const [l, c] = [actions[0]?.locationId ?? '', actions[0]?.contactId ?? '']
  return sql`
    older as materialized (
      select id from outbox where location_id = ${l} and contact_id = ${c} and status = 'queued' and thing = any(${things})
      order by position for update
    ), superseded as (
      update outbox set status = 'cancelled', reason = 'superseded'
      where location_id = ${l} and contact_id = ${c} and id = any(array(select id from older)) returning id
    ), enqueued as (
    insert into outbox (location_id, id, contact_id, turn_id, kind, ordinal, payload, class, thing, natural_key, after_id, after_any,
      due_at, expires_at, answers_at, owner_n, proactive, purpose, question, text_hash, verdict_hash, rule_version, exemption, status, reason)
    select l, id, c, t, kind, o, payload, class, thing, key, after, any_end, coalesce(due, db_now()), expires, answers, n, proactive, purpose,
      question, hash, verdict, rule, exemption, case when nowhere then 'cancelled' else 'queued' end, case when nowhere then 'no_crm_contact' end
    from jsonb_to_recordset(${JSON.stringify(actions.map(rowOf))}::jsonb) as x(
      l text, id text, c text, t text, kind text, o int, payload jsonb, class text, thing text, key text, after text, any_end boolean,
      due timestamptz, expires timestamptz, answers timestamptz, n bigint, proactive boolean, purpose text, question text, hash text,
      verdict text, rule int, exemption text)
    cross join lateral (select class = 'crm' and (
      select count(*) > 0 from contacts where location_id = ${l} and contact_id = ${c} and origin = 'caller') as nowhere) known
    cross join (select count(*) from superseded) as first
    where t is not null or not exists (
      select 1 from outbox live where live.location_id = l and live.natural_key = key and live.turn_id is null
        and live.status not in ('failed', 'cancelled') and not exists (select 1 from superseded s where s.id = live.id))
    order by o)`
}

const rowOf = (one: NewAction) => ({
  l: one.locationId,
  id: one.id,
  c: one.contactId,
  t: one.turnId,
  kind: one.action.kind,
  o: one.ordinal,
  payload: one.action,
  class: one.class,
  thing: one.thing,
  key: one.naturalKey,
  after: one.afterId,
  any_end: one.afterAny ?? false,
  due: one.dueAt?.toISOString() ?? null,
  expires: one.expiresAt?.toISOString() ?? null,
  answers: one.answersAt?.toISOString() ?? null,
  n: one.ownerN,
  proactive: one.proactive ?? false,
  purpose: one.action.kind === 'send_sms' ? one.action.purpose : null,
  question: one.question ?? null,
  hash: one.textHash ?? null,
  verdict: one.verdictHash ?? null,
  rule: one.ruleVersion ?? null,
  exemption: one.exemption ?? null,
})

/**
 * Cancels what is queued for a contact, with the actions that wait for it: `proactive` texts, all `texts`, everything of
 * the `bots`, or `all`, a person's own text included. What an opt-out itself asked for stays, whatever comes after it.
 */
export async function cancelQueued(tx: Db, asked: Cancelling): Promise<void> {
  const { rows } = await cancelling(asked).execute(tx)
  await cancelWaiting(
    tx,
    asked.locationId,
    rows.map(({ id }) => id),
  )
}

type Cancelling = { locationId: string; contactId: string; what: keyof typeof WHICH; reason: string }

/** The same as a part of a statement that does more, without the actions that wait for these; it gives their ids for `cancelWaiting`. */
export const cancelling = ({ locationId, contactId, what, reason }: Cancelling): RawBuilder<{ id: string }> => sql`
    update outbox set status = 'cancelled', reason = ${reason}
    where location_id = ${locationId} and contact_id = ${contactId} and status = 'queued' and ${WHICH[what]}
      and class <> 'internal' and kind <> 'set_dnd' and purpose is distinct from 'confirmation' and natural_key not like 'optout%'
    returning id`

/** Cancels a contact's queued replies that were written after `action`, with what waits for them; their ids, in order. */
export async function cancelRepliesAfter(tx: Db, action: { locationId: string; contactId: string; id: string }): Promise<string[]> {
  const { locationId, contactId, id } = action
  const { rows } = await sql<{ id: string; position: string }>`
    update outbox o set status = 'cancelled', reason = 'redrafted' from outbox first
    where first.location_id = ${locationId} and first.id = ${id} and o.location_id = ${locationId} and o.contact_id = ${contactId}
      and o.position > first.position and o.class = 'text' and o.purpose = 'reply' and not o.proactive and o.turn_id is not null
      and o.status = 'queued'
    returning o.id, o.position`.execute(tx)
  const ids = rows.toSorted((a, b) => Number(a.position) - Number(b.position)).map((row) => row.id)
  await cancelWaiting(tx, locationId, ids)
  return ids
}

const WHICH = {
  proactive: sql`class = 'text' and proactive`,
  texts: sql`class = 'text'`,
  bots: sql`purpose is distinct from 'human'`,
  all: sql`true`,
}

/** Cancels what waits for actions that ended without being accepted, and so on down. */
export async function cancelWaiting(tx: Db, locationId: string, endedIds: readonly string[]): Promise<void> {
  let ended = endedIds
  while (ended.length > 0) {
    const { rows } = await sql<{ id: string }>`
      update outbox set status = 'cancelled', reason = 'sms_not_accepted'
      where location_id = ${locationId} and after_id in (select jsonb_array_elements_text(${JSON.stringify(ended)}::jsonb))
        and status = 'queued' and not after_any
      returning id`.execute(tx)
    ended = rows.map(({ id }) => id)
  }
}
