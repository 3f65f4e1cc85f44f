import { sql } from 'kysely'
import { isBot, type Owner } from '../conversation/owner.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import type { Db } from '../db/database.ts'
import { measureSms } from '../reply/sms-encoding.ts'
import type { CrmCall, SandboxContact, SandboxOverview } from './sandbox-schemas.ts'

type Key = { locationId: string; contactId: string }

/** The contacts of a location with the last text of each, the newest first. */
export async function readSandboxContacts(db: Db, locationId: string): Promise<SandboxOverview['contacts']> {
  const { rows } = await sql<SandboxOverview['contacts'][number]>`
    with ids as (
      select contact_id from contacts where location_id = ${locationId} and deleted_at is null
      union select contact_id from conversations where location_id = ${locationId}
      union select contact_id from messages where location_id = ${locationId}
    )
    select ids.contact_id, coalesce(k.name, k.first_name) as name, k.phone_e164 as phone, last.text as last_text, coalesce(c.owner, 'nobody') as owner
    from ids
    left join contacts k on k.location_id = ${locationId} and k.contact_id = ids.contact_id
    left join conversations c on c.location_id = ${locationId} and c.contact_id = ids.contact_id
    left join lateral (
      select m.text, m.sent_at from messages m where m.location_id = ${locationId} and m.contact_id = ids.contact_id
      order by m.sent_at desc, m.stored_at desc, m.id desc limit 1) last on true
    where ids.contact_id <> '-'
    order by last.sent_at desc nulls last, ids.contact_id limit ${MOST.contacts}`.execute(db)
  return rows
}

/** Everything the sandbox shows of one contact, or null when nothing of it is stored. */
export async function readSandboxContact(db: Db, key: Key, crmCalls: CrmCall[]): Promise<SandboxContact | null> {
  const head = await readHead(db, key)
  if (head === null) return null
  const { contact, state } = head
  const [facts, thread, turns, actions] = [
    await readFacts(db, key),
    await readThread(db, key),
    await readTurns(db, key),
    await readActions(db, key),
  ]
  return {
    contact,
    owner: state.owner,
    owner_reason: state.ownerReason,
    bot: isBot(state.owner) ? state.owner : state.previousBot,
    temperature: state.temperature,
    score: state.scores?.lead ?? null,
    scores: state.scores,
    language: state.language.current,
    facts,
    thread,
    crm_calls: crmCalls,
    turns,
    actions,
  }
}

/** The newest of each that are shown. */
const MOST = { contacts: 200, messages: 500, turns: 100, actions: 300 }

type Head = { contact: SandboxContact['contact']; state: ConversationState }
type HeadRow = { name: string | null; phone: string | null; tags: string[] | null; fields: Record<string, unknown> | null }
type StateRow = { state: ConversationState | null; owner: Owner | null; owner_reason: string | null; known: boolean }

async function readHead(db: Db, { locationId: l, contactId: c }: Key): Promise<Head | null> {
  const { rows } = await sql<HeadRow & StateRow>`
    select coalesce(k.name, k.first_name) as name, k.phone_e164 as phone, k.tags, k.fields, v.state, v.owner, v.owner_reason,
      k.contact_id is not null or v.contact_id is not null
        or exists (select 1 from messages m where m.location_id = ${l} and m.contact_id = ${c}) as known
    from (select 1) one
    left join contacts k on k.location_id = ${l} and k.contact_id = ${c}
    left join conversations v on v.location_id = ${l} and v.contact_id = ${c}`.execute(db)
  const row = rows[0]
  if (!row?.known) return null
  const { name, phone, tags, fields } = row
  return { contact: { contact_id: c, name, phone, tags: tags ?? [], fields: fields ?? {} }, state: { ...initialState(), ...row.state } }
}

async function readFacts(db: Db, { locationId, contactId }: Key): Promise<SandboxContact['facts']> {
  return (
    db
      .selectFrom('facts as f')
      .leftJoin('messages as m', (join) =>
        join.onRef('m.location_id', '=', 'f.location_id').onRef('m.message_id', '=', 'f.source_message_id'),
      )
      .select(['f.field', 'f.value', 'f.confidence', 'f.approximate', 'f.status'])
      // The thread names messages by our own id.
      .select((of) => of.fn.coalesce('m.id', 'f.source_message_id').as('source_message_id'))
      .where('f.location_id', '=', locationId)
      .where('f.contact_id', '=', contactId)
      .orderBy('f.stated_at')
      .orderBy('f.id')
      .execute()
  )
}

async function readThread(db: Db, { locationId, contactId }: Key): Promise<SandboxContact['thread']> {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'direction', 'author', 'text', 'sent_at', 'status'])
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .orderBy('sent_at', 'desc')
    .orderBy('stored_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST.messages)
    .execute()
  return rows.toReversed().map(({ sent_at, ...row }) => {
    const segments = row.direction === 'outbound' && row.text !== null ? { segments: measureSms(row.text).segments } : {}
    return { ...row, at: sent_at.toISOString(), ...segments }
  })
}

type TurnRow = Omit<SandboxContact['turns'][number], 'at'> & { at: Date }

/** Turns that spoke or read a text; the CRM's own echoes have turns as well, and nothing to explain. */
async function readTurns(db: Db, { locationId: l, contactId: c }: Key): Promise<SandboxContact['turns']> {
  const { rows } = await sql<TurnRow>`
    select t.turn_id, t.committed_at as at, t.bot, t.covers, t.goal, t.gates as why, t.understanding, case jsonb_typeof(t.verdicts) when 'object' then t.verdicts - 'draft' end as verdicts, t.timings,
      (select o.payload ->> 'text' from outbox o where o.location_id = ${l} and o.turn_id = t.turn_id and o.class = 'text'
        order by o.ordinal limit 1) as reply,
      case when t.goal ->> 'kind' = 'silent' then t.goal ->> 'reason' end as suppressed_reason
    from turns t where t.location_id = ${l} and t.contact_id = ${c}
      and (t.goal->>'kind' is distinct from 'silent' or jsonb_array_length(t.understanding) > 0)
    order by t.committed_at desc, t.turn_id desc limit ${MOST.turns}`.execute(db)
  return rows.toReversed().map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

async function readActions(db: Db, { locationId, contactId }: Key): Promise<SandboxContact['actions']> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'kind', 'status', 'reason', 'payload', 'created_at'])
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .orderBy('position', 'desc')
    .limit(MOST.actions)
    .execute()
  return rows.toReversed().map(({ created_at, ...row }) => ({ ...row, at: created_at.toISOString() }))
}
