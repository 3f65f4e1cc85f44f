import { sql } from 'kysely'
import type { LeadResult } from '../bots/call/call-result.ts'
import type { TurnOutcome } from '../bots/call/turn-outcome.ts'
import type { Speech } from '../conversation/decision.ts'
import type { StoredEvent } from '../conversation/event.ts'
import { evolve } from '../conversation/evolve.ts'
import type { Fact, FactField, Facts } from '../conversation/fact.ts'
import type { Understanding } from '../conversation/reading.ts'
import { initialState } from '../conversation/state.ts'
import type { Db } from '../db/database.ts'

export type RowKey = { locationId: string; contactId: string; inboxId: string }

/** How far a text has come: `parked`, the lane waits for a person; `last`, no later text shares its turn. */
export type TextProgress = { status: 'waiting' | 'parked' | 'settled' | 'buried' | 'stale'; turnId: string | null; last: boolean }

/** Where a text stands. Null: there is no such row any more. */
export async function readTextProgress(db: Db, { locationId: l, contactId: c, inboxId }: RowKey): Promise<TextProgress | null> {
  const { rows } = await sql<{ status: TextProgress['status']; turn_id: string | null; last: boolean; lane: string }>`
    select i.status, i.turn_id, lane.status as lane, not exists (
      select 1 from inbox o where o.location_id = ${l} and o.contact_id = ${c} and o.turn_id = i.turn_id and o.kind = 'message' and o.seq > i.seq) as last
    from inbox i join lanes lane on lane.location_id = i.location_id and lane.contact_id = i.contact_id
    where i.location_id = ${l} and i.contact_id = ${c} and i.id = ${inboxId}`.execute(db)
  const row = rows[0]
  if (!row) return null
  return { status: row.status === 'waiting' && row.lane === 'parked' ? 'parked' : row.status, turnId: row.turn_id, last: row.last }
}

/** What a committed turn came to: the conversation as it was right after it, what is known now, and its actions as they stand. */
export async function readTurnOutcome(db: Db, key: RowKey & { turnId: string }): Promise<Omit<TurnOutcome, 'brain'> | null> {
  const { locationId, contactId, turnId } = key
  const turn = await db
    .selectFrom('turns')
    .select(['bot', 'goal', 'gates', 'understanding', 'committed_at'])
    .where('location_id', '=', locationId)
    .where('turn_id', '=', turnId)
    .executeTakeFirst()
  if (!turn) return null
  const { state, events } = await stateAfter(db, key)
  return {
    contactId,
    speaker: turn.bot,
    speech: (turn.goal as Speech | null) ?? { kind: 'silent', reason: 'details_purged' },
    why: (turn.gates as Record<string, unknown> | null) ?? {},
    state,
    facts: await currentFacts(db, key),
    readings: (turn.understanding as Understanding[] | null) ?? [],
    events,
    actions: await actionsOf(db, key),
    isDry: false,
    at: turn.committed_at.toISOString(),
  }
}

/** The conversation as it stands, for a text whose turn is not taken yet. */
export async function readPresent(db: Db, key: RowKey, reason: string): Promise<Omit<TurnOutcome, 'brain'>> {
  const { state } = await stateAfter(db, { ...key, turnId: null })
  const { rows } = await sql<{ now: Date }>`select db_now() as now`.execute(db)
  return {
    contactId: key.contactId,
    speaker: state.owner,
    speech: { kind: 'silent', reason },
    why: {},
    state,
    facts: await currentFacts(db, key),
    readings: [],
    events: [],
    actions: [],
    isDry: false,
    at: (rows[0]?.now ?? new Date(0)).toISOString(),
  }
}

/** Folds the events up to the last one of the turn. */
async function stateAfter(db: Db, { locationId, contactId, turnId }: RowKey & { turnId: string | null }) {
  const { rows } = await sql<{ n: string; type: string; payload: unknown; turn_id: string | null; at: Date }>`
    select n, type, payload, turn_id, at from events where location_id = ${locationId} and contact_id = ${contactId} order by n`.execute(db)
  const stored = rows.map(({ n, type, payload, turn_id, at }) => {
    const event = { n: Number(n), type, payload, at: at.toISOString() } as StoredEvent
    return { event, own: turnId !== null && turn_id === turnId }
  })
  const end = turnId === null ? stored.length : stored.findLastIndex(({ own }) => own) + 1
  const state = stored
    .slice(0, end)
    .map(({ event }) => event)
    .reduce(evolve, initialState())
  return { state, events: stored.filter(({ own }) => own).map(({ event }) => event) }
}

/** What is known of a contact now. */
export async function currentFacts(db: Db, { locationId, contactId }: Pick<RowKey, 'locationId' | 'contactId'>): Promise<Facts> {
  const rows = await db
    .selectFrom('facts')
    .select(['field', 'value', 'unit', 'confidence', 'approximate', 'source_message_id', 'stated_at', 'basis'])
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .where('status', '=', 'current')
    .orderBy('field')
    .execute()
  return Object.fromEntries(
    rows.map(({ source_message_id, stated_at, ...row }) => [
      row.field as FactField,
      { ...row, sourceMessageId: source_message_id, statedAt: stated_at.toISOString(), status: 'current' } as Fact,
    ]),
  ) as Facts
}

type ActionRow = {
  id: string
  kind: string
  status: LeadResult['actions'][number]['status']
  reason: string | null
  after_id: string | null
  payload: Record<string, unknown> | null
}

/**
 * The turn's own actions, after the one that confirms an opt-out at the door. Those that may come once only (an opportunity, a
 * hot lead's task) carry no turn; they were written by the same statement.
 */
async function actionsOf(
  db: Db,
  { locationId: l, contactId: c, inboxId, turnId }: RowKey & { turnId: string },
): Promise<LeadResult['actions']> {
  const { rows } = await sql<ActionRow>`
    with own as (select created_at, ordinal from outbox where location_id = ${l} and contact_id = ${c} and turn_id = ${turnId})
    select o.id, o.kind, o.status, o.reason, o.after_id, o.payload from outbox o
    where o.location_id = ${l} and o.contact_id = ${c} and o.class <> 'internal' and (o.turn_id = ${turnId}
      or (o.turn_id is null and o.created_at in (select created_at from own) and o.ordinal not in (select ordinal from own))
      or o.natural_key in (select 'confirmation:' || s.id from suppressions s
        join inbox i on i.location_id = s.location_id and i.contact_id = ${c} and i.id = ${inboxId}
        where s.location_id = ${l} and s.source_message_id in (${inboxId}, i.body->>'messageId')))
    order by o.position`.execute(db)
  return rows.map(({ kind: type, after_id: after, payload, ...row }) => ({ ...row, type, after, payload: detailsOf(payload) }))
}

/** What an action does, without its kind, which stands beside it. Null once erased. */
export function detailsOf(payload: object | null): Record<string, unknown> | null {
  if (payload === null) return null
  const { kind: _, ...details } = payload as { kind?: unknown }
  return details
}
