import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { evolve } from '../../src/conversation/evolve.ts'
import type { StoredEvent } from '../../src/conversation/event.ts'
import { initialState } from '../../src/conversation/state.ts'
import type { Db } from '../../src/db/database.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { handedFaults } from './handed.ts'

/** What the run came to, seen from the database and from the CRM's threads; `faults` must be empty. */
export type Verdict = { replies: number; handed: number; redrafted: number; sentAgain: number; faults: string[] }

/** A reply the CRM accepted: whose words, and the texts it answers. */
type Reply = { actionId: string; contactId: string; messageId: string | null; covers: string[]; seqs: number[] }

/** What comes in within a minute is one conversation: nothing is overtaken by less. */
const OVERTAKEN_AFTER_S = 60

/**
 * Every text answered by exactly one accepted reply, in order, and nothing in a thread that is not one of these. A text that came
 * after its moment is a person's instead: where webhooks get lost and overtake each other (`lossy`), and where a process took so long
 * to live again that the sender's growing delays brought a text long after a later one.
 */
export async function verify(db: Db, simulator: Simulator, { lossy }: { lossy: boolean }): Promise<Verdict> {
  const replies = await readReplies(db)
  const threads = [...simulator.state.threads.values()]
  const inbound = threads.flatMap(({ messages }) => messages.filter(({ direction }) => direction === 'inbound'))
  const outbound = threads.flatMap(({ messages }) => messages.filter(({ direction }) => direction === 'outbound'))
  const covering = coveringOf(replies)
  const rows = await readInbound(db)
  const brought = await readLateness(db)
  const handed = inbound.filter(({ id }) => covering(rows.get(id)?.[0]) === 0 && (brought.get(id) ?? 0) > OVERTAKEN_AFTER_S)
  const faults = [
    ...(await handedFaults(db, simulator, { handed, rows })),
    ...(await coverFaults(db, {
      rows,
      covering,
      inbound: inbound.filter((text) => !handed.includes(text)).map(({ id }) => id),
    })),
    ...threadFaults(replies, outbound),
    ...orderFaults(
      replies,
      outbound.map(({ id }) => id),
    ),
    ...(await openFaults(db, { lossy })),
    ...(await foldFaults(db)),
  ]
  return { replies: replies.length, handed: handed.length, ...(await countDetours(db)), faults }
}

async function readReplies(db: Db): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select o.id as "actionId", o.contact_id as "contactId", m.message_id as "messageId", t.covers,
      (select coalesce(jsonb_agg(i.seq order by i.seq), '[]') from inbox i where i.location_id = o.location_id and i.contact_id = o.contact_id
        and i.kind = 'message' and t.covers ? i.id) as seqs
    from outbox o join turns t on t.location_id = o.location_id and t.turn_id = o.turn_id
    left join messages m on m.location_id = o.location_id and m.action_id = o.id
    where o.kind = 'send_sms' and o.status = 'accepted' order by o.position`.execute(db)
  return rows
}

/** Inbox rows of texts by the CRM's message id. */
async function readInbound(db: Db): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ messageId: string; ids: string[] }>`
    select body->>'messageId' as "messageId", jsonb_agg(id) as ids from inbox where kind = 'message' group by 1`.execute(db)
  return new Map(rows.map(({ messageId, ids }) => [messageId, ids]))
}

/** Seconds from a text's writing to its arrival with us, by the CRM's message id. */
async function readLateness(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ messageId: string; seconds: number }>`
    select body->>'messageId' as "messageId", extract(epoch from received_at - (body->>'sentAt')::timestamptz)::float as seconds
    from inbox where kind = 'message'`.execute(db)
  return new Map(rows.map(({ messageId, seconds }) => [messageId, seconds]))
}

type Covering = (inboxId: string | undefined) => number

function coveringOf(replies: readonly Reply[]): Covering {
  const covered = new Map<string, number>()
  for (const { covers } of replies) for (const id of covers) covered.set(id, (covered.get(id) ?? 0) + 1)
  return (inboxId) => covered.get(inboxId ?? '') ?? 0
}

type Covers = { rows: ReadonlyMap<string, string[]>; covering: Covering; inbound: readonly string[] }

async function coverFaults(db: Db, { rows, covering, inbound }: Covers): Promise<string[]> {
  const ends = await readEnds(db)
  return inbound.flatMap((messageId) => {
    const ids = rows.get(messageId) ?? []
    if (ids.length !== 1) return [`text ${messageId} stands in ${ids.length} inbox rows`]
    const times = covering(ids[0])
    const end = ends.get(ids[0] ?? '') ?? 'no turn took it'
    return times === 1 ? [] : [`text ${messageId} (${ids[0]}) is covered by ${times} accepted replies: ${end}`]
  })
}

/** What came of each text, by its inbox row: so that a fault of a run that cannot be had again tells its cause. */
async function readEnds(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; ends: string[] }>`
    select covered.id, jsonb_agg('turn ' || t.turn_id || ': ' || coalesce(
      (select string_agg(o.kind || ' ' || o.status || ' ' || coalesce(o.reason, ''), ', ') from outbox o
        where o.location_id = t.location_id and o.turn_id = t.turn_id),
      (select string_agg(e.type || ' ' || coalesce(e.payload->>'reason', ''), ', ') from events e
        where e.location_id = t.location_id and e.contact_id = t.contact_id and e.turn_id = t.turn_id), 'nothing')) as ends
    from turns t cross join lateral jsonb_array_elements_text(t.covers) as covered(id) group by covered.id`.execute(db)
  return new Map(rows.map(({ id, ends }) => [id, ends.join('; ')]))
}

type Outbound = { id: string; contactId: string; body: string }

/** The threads hold exactly the accepted replies, each once. */
function threadFaults(replies: readonly Reply[], outbound: readonly Outbound[]): string[] {
  const actions = new Map(replies.map(({ messageId, actionId }) => [messageId, actionId]))
  const inThread = new Set(outbound.map(({ id }) => id))
  const doubled = outbound
    .filter(({ id }) => !actions.has(id))
    .map(({ id, contactId, body }) => `doubled: ${id} to ${contactId} is no accepted reply: ${body.slice(0, 60)}`)
  const missing = replies
    .filter(({ messageId }) => messageId === null || !inThread.has(messageId))
    .map(({ actionId }) => `accepted reply ${actionId} is in no thread`)
  const shared = replies.length === actions.size ? [] : [`${replies.length - actions.size} accepted replies share a message`]
  return [...doubled, ...missing, ...shared]
}

/** In a contact's thread each reply answers later texts than the one before it, as the inbox numbered them. */
function orderFaults(replies: readonly Reply[], threadOrder: readonly string[]): string[] {
  const place = new Map(threadOrder.map((id, index) => [id, index]))
  const placed = replies.toSorted((a, b) => (place.get(a.messageId ?? '') ?? 0) - (place.get(b.messageId ?? '') ?? 0))
  const faults: string[] = []
  const before = new Map<string, Reply>()
  for (const reply of placed) {
    const earlier = before.get(reply.contactId)
    if (earlier && Math.max(...earlier.seqs) >= Math.min(...reply.seqs))
      faults.push(`replies ${earlier.actionId} and ${reply.actionId} to ${reply.contactId} are out of order`)
    before.set(reply.contactId, reply)
  }
  return faults
}

/** Nothing waits but plans for later, nothing was given up, no message was filed twice. */
async function openFaults(db: Db, { lossy }: { lossy: boolean }): Promise<string[]> {
  const { rows } = await sql<{ what: string; n: number }>`
    select 'inbox rows not settled' as what, count(*)::int as n from inbox where status <> 'settled' and not (kind = 'follow_up_due' and due_at > now())
    union all select 'actions neither accepted nor written anew: ' || kind || ' ' || status || ' ' || coalesce(reason, ''), count(*)::int from outbox
      where status not in ('accepted', 'cancelled') group by 1
    union all select 'texts cancelled: ' || coalesce(reason, ''), count(*)::int from outbox where class = 'text' and status = 'cancelled' and not ${lossy}
      and not exists (select 1 from inbox r where r.location_id = outbox.location_id and r.kind = 'redraft_due' and r.body->'action_ids' ? outbox.id) group by 1
    union all select 'lanes parked', count(*)::int from lanes where status = 'parked'
    union all select 'keys never committed', count(*)::int from webhook_keys k where committed_at is null
      and exists (select 1 from inbox i where i.location_id = k.location_id and i.key = k.key and i.status = 'settled')`.execute(db)
  return rows.filter(({ n }) => n > 0).map(({ what, n }) => `${n} ${what}`)
}

/** Stored state is the fold of the stored events. */
async function foldFaults(db: Db): Promise<string[]> {
  const { rows } = await sql<{ contactId: string; state: unknown; events: StoredEvent[] }>`
    select c.contact_id as "contactId", c.state, (select jsonb_agg(jsonb_build_object('n', e.n, 'type', e.type, 'payload', e.payload,
      'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.n)
      from events e where e.location_id = c.location_id and e.contact_id = c.contact_id) as events
    from conversations c`.execute(db)
  return rows.flatMap(({ contactId, state, events }) => {
    const folded: unknown = JSON.parse(JSON.stringify(events.reduce(evolve, initialState())))
    return isDeepStrictEqual(folded, state) ? [] : [`the state of ${contactId} is not the fold of its events`]
  })
}

async function countDetours(db: Db): Promise<Pick<Verdict, 'redrafted' | 'sentAgain'>> {
  const { rows } = await sql<Pick<Verdict, 'redrafted' | 'sentAgain'>>`
    select (select count(*)::int from inbox where kind = 'redraft_due') as redrafted,
      (select count(*)::int from outbox where resent) as "sentAgain"`.execute(db)
  return rows[0] ?? { redrafted: 0, sentAgain: 0 }
}
