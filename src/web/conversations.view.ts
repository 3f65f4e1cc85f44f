import { sql, type RawBuilder } from 'kysely'
import { silenceTagOf } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import { isBot, type Owner } from '../conversation/owner.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import type { Db } from '../db/database.ts'
import type { ConversationHead, ConversationsQuery } from './conversations-schemas.ts'
import { pageOf, readCursor, type Page } from './cursor.ts'

/** `locationId` null: those of every location. */
export type Listing = {
  locationId: string | null
  query: Omit<ConversationsQuery, 'location_id'>
  locationOf(locationId: string): Location | null
}

/** Conversations, the last active first, fifty a page or as many as asked for. */
export async function readConversations(db: Db, { locationId, query, locationOf }: Listing): Promise<Page<ConversationHead>> {
  const { rows } = await sql<HeadRow>`
    ${HEAD} where c.version > 0 ${locationId === null ? sql`` : sql`and c.location_id = ${locationId}`} ${filtersOf(query)}
    order by c.active_at desc, c.location_id, c.contact_id limit ${query.limit + 1}`.execute(db)
  return pageOf(rows, query.limit, {
    item: (row) => headOf(row, locationOf),
    place: ({ place, location_id, contact_id }) => ({ at: place, id: `${location_id}\n${contact_id}` }),
  })
}

/** The head of one conversation, or null. */
export async function readHead(db: Db, key: { locationId: string; contactId: string }): Promise<HeadRow | null> {
  const { rows } = await sql<HeadRow>`${HEAD} where c.location_id = ${key.locationId} and c.contact_id = ${key.contactId}`.execute(db)
  return rows[0] ?? null
}

export type HeadRow = {
  location_id: string
  contact_id: string
  version: string
  owner: Owner
  owner_reason: string | null
  state: ConversationState
  active_at: Date
  place: string
  name: string | null
  phone: string | null
  email: string | null
  tags: string[] | null
  last_text: string | null
  last_author: 'contact' | 'bot' | 'human' | 'automation' | null
  last_at: Date | null
  waiting_since: Date | null
  parked: boolean
}

/** The last word is the contact's from the first inbound text after our last one that did not fail; who opted out waits for nothing. */
const WAITING = sql`(
  select min(i.sent_at) from messages i where i.location_id = c.location_id and i.contact_id = c.contact_id and i.direction = 'inbound'
    and not coalesce((c.state->>'suppressed')::boolean, false) and i.sent_at > coalesce((select max(o.sent_at) from messages o where o.location_id = c.location_id and o.contact_id = c.contact_id
      and o.direction = 'outbound' and o.status is distinct from 'failed'), '-infinity'))`

/** A lane that was given up, or texts of somebody the CRM did not know and that none was answered after. */
const PARKED = sql`(exists (
  select 1 from lanes l where l.location_id = c.location_id and l.contact_id = c.contact_id and l.status = 'parked')
  or exists (
    select 1 from inbox i where i.location_id = c.location_id and i.contact_id = c.contact_id and i.status = 'buried'
      and i.reason = 'contact_missing' and not exists (
        select 1 from inbox n where n.location_id = i.location_id and n.contact_id = i.contact_id and n.seq > i.seq
          and n.kind = 'message' and n.status = 'settled')))`

const HEAD = sql`
  select c.location_id, c.contact_id, c.version, c.owner, c.owner_reason, c.state, c.active_at,
    to_char(c.active_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
    coalesce(k.name, k.first_name) as name, k.phone_e164 as phone, k.email, k.tags,
    last.text as last_text, last.author as last_author, last.sent_at as last_at, ${WAITING} as waiting_since, ${PARKED} as parked
  from conversations c
  left join contacts k on k.location_id = c.location_id and k.contact_id = c.contact_id
  left join lateral (
    select m.text, m.author, m.sent_at from messages m where m.location_id = c.location_id and m.contact_id = c.contact_id
    order by m.sent_at desc, m.stored_at desc, m.id desc limit 1) last on true`

function filtersOf(query: Listing['query']): RawBuilder<unknown> {
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor)
  const [location = '', contact = ''] = cursor?.id.split('\n') ?? []
  const filters = [
    query.owner === undefined ? null : sql`c.owner = ${query.owner}`,
    query.bot === undefined
      ? null
      : sql`(c.owner = ${query.bot} or c.owner in ('human', 'nobody') and c.state->>'previousBot' = ${query.bot})`,
    query.temperature === undefined ? null : sql`c.state->>'temperature' = ${query.temperature}`,
    query.waiting === undefined ? null : sql`(${WAITING} is not null) = ${query.waiting}`,
    query.failed === undefined ? null : sql`${PARKED} = ${query.failed}`,
    query.handoff === undefined ? null : sql`(coalesce(jsonb_typeof(c.state->'humanHandoff'), 'null') <> 'null') = ${query.handoff}`,
    query.opted_out === undefined ? null : sql`coalesce((c.state->>'suppressed')::boolean, false) = ${query.opted_out}`,
    query.from === undefined ? null : sql`c.active_at >= ${query.from}::timestamptz`,
    query.to === undefined ? null : sql`c.active_at < ${query.to}::timestamptz`,
    query.q === undefined ? null : wordsIn(query.q),
    cursor === null
      ? null
      : sql`(c.active_at < ${cursor.at}::timestamptz or c.active_at = ${cursor.at}::timestamptz and (c.location_id, c.contact_id) > (${location}, ${contact}))`,
  ]
  return filters.reduce<RawBuilder<unknown>>((all, one) => (one === null ? all : sql`${all} and ${one}`), sql``)
}

/** `%` and `_` are letters here. */
function wordsIn(q: string): RawBuilder<unknown> {
  const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`(k.name ilike ${like} or k.first_name ilike ${like} or c.contact_id = ${q} or exists (
    select 1 from messages m where m.location_id = c.location_id and m.contact_id = c.contact_id and m.text ilike ${like}))`
}

export function headOf(row: HeadRow, locationOf: Listing['locationOf']): ConversationHead {
  const state = { ...initialState(), ...row.state }
  const tags = row.tags ?? []
  const silencing = locationOf(row.location_id)?.silence_tags ?? []
  return {
    location_id: row.location_id,
    contact: { contact_id: row.contact_id, name: row.name, phone: row.phone, email: row.email, tags },
    version: Number(row.version),
    active_at: row.active_at.toISOString(),
    owner: row.owner,
    owner_reason: row.owner_reason,
    bot: isBot(row.owner) ? row.owner : state.previousBot,
    temperature: state.temperature,
    lead_score: state.scores?.lead ?? null,
    last_text:
      row.last_author === null || row.last_at === null
        ? null
        : { text: row.last_text, author: row.last_author, at: row.last_at.toISOString() },
    waiting_since: row.waiting_since?.toISOString() ?? null,
    silence_tags: tags.filter((tag) => silenceTagOf([tag], silencing) !== null),
    follow_up_due: state.followUp.next?.dueAt ?? null,
    human_handoff: state.humanHandoff,
    opted_out: state.suppressed,
    held: state.held,
    parked: row.parked,
  }
}
