import { sql } from 'kysely'
import { expect } from 'vitest'
import { evolve } from '../../src/conversation/evolve.ts'
import type { StoredEvent } from '../../src/conversation/event.ts'
import { initialState, type ConversationState } from '../../src/conversation/state.ts'
import type { Database } from '../../src/db/database.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'

export type ActionRow = {
  id: string
  kind: string
  class: string
  status: string
  reason: string | null
  payload: Record<string, unknown>
  attempts: number
  proactive: boolean
}

/** What the house has on file. */
export type HouseRecords = {
  state(contact: string): Promise<ConversationState>
  actions(contact: string, kind?: string): Promise<ActionRow[]>
  events(contact: string): Promise<{ type: string; payload: Record<string, unknown> }[]>
  facts(contact: string): Promise<Record<string, unknown>>
  /** Live suppressions, as "subject reason". */
  suppressions(): Promise<string[]>
  holds(): Promise<string[]>
  count(table: 'inbox' | 'messages' | 'turns' | 'outbox' | 'webhook_keys' | 'send_attempts' | 'events'): Promise<number>
  /** How many turns covered texts. */
  turnsOfTexts(contact: string): Promise<number>
  inbox(contact: string): Promise<{ kind: string; status: string; reason: string | null }[]>
  checkRecords(simulator: Simulator): Promise<void>
}

export function houseRecords({ db }: Database): HouseRecords {
  return {
    state: async (contact) => {
      const row = await db.selectFrom('conversations').select('state').where('contact_id', '=', contact).executeTakeFirst()
      return (row?.state as ConversationState | undefined) ?? initialState()
    },
    actions: async (contact, kind) => {
      const { rows } = await sql<ActionRow>`
        select id, kind, class, status, reason, payload, attempts, proactive from outbox
        where contact_id = ${contact} and (${kind ?? null}::text is null or kind = ${kind ?? null}) order by position`.execute(db)
      return rows
    },
    events: async (contact) => {
      const { rows } = await sql<{ type: string; payload: Record<string, unknown> }>`
        select type, payload from events where contact_id = ${contact} order by n`.execute(db)
      return rows
    },
    facts: async (contact) => {
      const { rows } = await sql<{ field: string; value: unknown }>`
        select field, value from facts where contact_id = ${contact} and status = 'current' order by field`.execute(db)
      return Object.fromEntries(rows.map(({ field, value }) => [field, value]))
    },
    suppressions: async () => {
      const { rows } = await sql<{ subject: string; reason: string }>`
        select subject, reason from suppressions where lifted_at is null and superseded_by is null order by subject`.execute(db)
      return rows.map(({ subject, reason }) => `${subject.startsWith('p:') ? 'phone' : subject} ${reason}`)
    },
    holds: async () => {
      const { rows } = await sql<{
        subject: string
        reason: string
      }>`select subject, reason from holds where lifted_at is null order by subject`.execute(db)
      return rows.map(({ subject, reason }) => `${subject.startsWith('p:') ? 'phone' : subject} ${reason}`)
    },
    count: async (table) => Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n),
    turnsOfTexts: async (contact) => {
      const { rows } = await sql<{ n: string }>`
        select count(distinct turn_id) as n from inbox where contact_id = ${contact} and kind = 'message' and turn_id is not null`.execute(
        db,
      )
      return Number(rows[0]?.n)
    },
    inbox: async (contact) => {
      const { rows } = await sql<{ kind: string; status: string; reason: string | null }>`
        select kind, status, reason from inbox where contact_id = ${contact} order by seq`.execute(db)
      return rows
    },
    checkRecords: async (simulator) => {
      await checkFold(db)
      await checkLedger(db)
      await checkThreads(db, simulator)
    },
  }
}

/** Stored state is the fold of the stored events, without a gap. */
async function checkFold(db: Database['db']): Promise<void> {
  // One statement sees state and events of the same instant: processes may still be at work.
  const { rows } = await sql<{ contact_id: string; state: ConversationState; events: StoredEvent[] }>`
    select contact_id, state, (
      select coalesce(jsonb_agg(jsonb_build_object('n', n, 'type', type, 'payload', payload, 'at', at) order by n), '[]')
      from events e where (e.location_id, e.contact_id) = (c.location_id, c.contact_id)) as events
    from conversations c`.execute(db)
  for (const { contact_id, state, events } of rows) {
    expect(events.map(({ n }) => n)).toEqual(events.map((_, index) => index + 1))
    const stored = events.map((event) => ({ ...event, at: new Date(event.at).toISOString() }) as StoredEvent)
    const folded = stored.reduce(evolve, initialState())
    expect({ contact_id, state }).toEqual({ contact_id, state: plain(folded) })
  }
}

/** Every accepted attempt of a text was claimed once, with every check passed, for exactly the words that were sent. */
async function checkLedger(db: Database['db']): Promise<void> {
  const { rows } = await sql<{ id: string; text_hash: string; verdict_hash: string; attempts: string; passes: string; hashes: string[] }>`
    select o.id, o.text_hash, o.verdict_hash,
      (select count(*) from send_attempts a where a.location_id = o.location_id and a.action_id = o.id) as attempts,
      (select count(*) from ledger l where l.location_id = o.location_id and l.action_id = o.id and l.kind = 'claim' and l.decision = 'pass') as passes,
      (select coalesce(jsonb_agg(distinct l.details->>'hash'), '[]') from ledger l
        where l.location_id = o.location_id and l.action_id = o.id and l.kind = 'claim' and l.decision = 'pass') as hashes
    from outbox o where o.class = 'text' and exists (
      select 1 from send_attempts a where a.location_id = o.location_id and a.action_id = o.id)`.execute(db)
  for (const { id, text_hash, verdict_hash, attempts, passes, hashes } of rows) {
    expect({ id, passes, hashes, verdict: verdict_hash }).toEqual({ id, passes: attempts, hashes: [text_hash], verdict: text_hash })
  }
}

/** Nothing of ours stands in a thread but what an action says, word for word, and what was accepted stands there. */
async function checkThreads(db: Database['db'], simulator: Simulator): Promise<void> {
  const { rows } = await sql<{ text: string; contact_id: string; message_id: string | null; status: string }>`
    select o.payload->>'text' as text, o.contact_id, o.status, m.message_id from outbox o
    join messages m on m.location_id = o.location_id and m.action_id = o.id where o.class = 'text'`.execute(db)
  for (const { text, message_id, status } of rows) {
    if (message_id === null || status !== 'accepted') continue
    expect(simulator.state.messages.get(message_id)?.body.startsWith(text)).toBe(true)
  }
  const bodies = simulator.state.requests
    .filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')
    .map(({ body }) => body)
  for (const { contactId, message: body } of bodies as { contactId: string; message: string }[])
    expect(rows.some((row) => row.contact_id === contactId && body.startsWith(row.text))).toBe(true)
}

const plain = (state: ConversationState): unknown => JSON.parse(JSON.stringify(state))
