import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { measureSms } from '../reply/sms-encoding.ts'
import { readFacts } from './conversation.view.ts'
import type { ThreadItem, ThreadMessage, TurnDetail } from './conversations-schemas.ts'
import { pageOf, readCursor, type Page } from './cursor.ts'

type Key = { locationId: string; contactId: string }

/** What a person reading along wants to see between the texts. */
const SHOWN_EVENTS = [
  'OwnerChanged',
  'HandoffExecuted',
  'HandoffBlocked',
  'HandoffDeferred',
  'HumanHandoffRequested',
  'HumanHandoffAnswered',
  'OptedOut',
  'OptedIn',
  'HoldPlaced',
  'HoldLifted',
  'FollowUpPlanned',
  'FollowUpSkipped',
  'FollowUpCancelled',
  'SlotsOffered',
  'SlotChosen',
  'AppointmentBooked',
  'AppointmentRejected',
  'AppointmentMoved',
  'AppointmentCancelled',
  'ReplySuppressed',
  'ReplyRefused',
  'ActionBuried',
  'ContactMissing',
  'EpisodeClosed',
  'Erased',
]

type Row = { at: Date; place: string; kind: 'message' | 'decision'; id: string; data: Record<string, unknown> }

/** Texts and decisions of a contact in the order of time, the newest page first; within a page oldest first. */
export async function readThread(db: Db, key: Key, page: { limit: number; cursor?: string | undefined }): Promise<Page<ThreadItem>> {
  const { locationId: l, contactId: c } = key
  const cursor = page.cursor === undefined ? null : readCursor(page.cursor)
  const { rows } = await sql<Row>`
    with items as (
      select m.sent_at as at, 'message' as kind, 'm' || m.id as place_id, m.id, jsonb_build_object('direction', m.direction, 'author', m.author,
        'text', m.text, 'status', m.status, 'delivery', m.delivery, 'late', m.direction = 'inbound' and m.stored_at > m.sent_at + interval '5 minutes',
        'author_name', case when m.author = 'human' then o.payload->>'by' when m.author = 'bot' then t.bot end,
        'turn_id', coalesce(o.turn_id, i.turn_id)) as data
      from messages m
      left join outbox o on o.location_id = m.location_id and o.id = m.action_id
      left join turns t on t.location_id = o.location_id and t.turn_id = o.turn_id
      left join inbox i on m.direction = 'inbound' and i.location_id = m.location_id and i.contact_id = m.contact_id and i.id = m.id
      where m.location_id = ${l} and m.contact_id = ${c}
      union all
      select e.at, 'decision', 'e' || lpad(e.n::text, 12, '0'), e.n::text,
        jsonb_build_object('type', e.type, 'actor', e.actor, 'turn_id', e.turn_id, 'details', e.payload)
      from events e where e.location_id = ${l} and e.contact_id = ${c} and e.type = any(${keys(SHOWN_EVENTS)})
    )
    select at, kind, id, data, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || place_id as place from items
    where ${cursor === null ? sql`true` : sql`(at, place_id collate "C") < (${cursor.at}::timestamptz, ${cursor.id})`}
    order by at desc, place_id collate "C" desc limit ${page.limit + 1}`.execute(db)
  const read = pageOf(rows, page.limit, { item: itemOf, place: ({ place }) => ({ at: place.slice(0, 27), id: place.slice(28) }) })
  return { ...read, items: read.items.toReversed() }
}

function itemOf({ at, kind, id, data }: Row): ThreadItem {
  if (kind === 'decision') {
    const { type, actor, turn_id, details } = data as Omit<Extract<ThreadItem, { kind: 'decision' }>, 'kind' | 'id' | 'at'>
    return { kind, id, at: at.toISOString(), type, actor, turn_id, details }
  }
  const message = data as Omit<ThreadMessage, 'kind' | 'id' | 'at' | 'segments'>
  const segments = message.direction === 'outbound' && message.text !== null ? measureSms(message.text).segments : null
  return { kind, id, at: at.toISOString(), ...message, segments }
}

/** One turn as the inspector shows it: what it read, why it decided, what came of it. Null: there is none. */
export async function readTurn(db: Db, key: Key & { turnId: string }): Promise<TurnDetail | null> {
  const { locationId: l, contactId: c, turnId } = key
  const turn = await db
    .selectFrom('turns')
    .selectAll()
    .where('location_id', '=', l)
    .where('turn_id', '=', turnId)
    .where('contact_id', '=', c)
    .executeTakeFirst()
  if (!turn) return null
  const { rows: texts } = await sql<{ id: string; text: string | null; at: Date }>`
    select id, text, sent_at as at from messages where location_id = ${l} and contact_id = ${c} and id = any(${keys(turn.covers)})
    order by sent_at, id`.execute(db)
  const { rows: events } = await sql<{ type: string; details: Record<string, unknown> }>`
    select type, payload as details from events where location_id = ${l} and contact_id = ${c} and turn_id = ${turnId} order by n`.execute(
    db,
  )
  return {
    turn_id: turnId,
    at: turn.committed_at.toISOString(),
    bot: turn.bot,
    texts: texts.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
    why: turn.gates,
    goal: turn.goal,
    understanding: turn.understanding,
    verdicts: turn.verdicts,
    timings: turn.timings,
    facts: await readFacts(db, key, turnId),
    events,
    actions: await readActionsOf(db, key),
    config_version: turn.config_version,
    rule_version: turn.rule_version,
  }
}

async function readActionsOf(db: Db, { locationId: l, turnId }: Key & { turnId: string }): Promise<TurnDetail['actions']> {
  const { rows } = await sql<TurnDetail['actions'][number]>`
    select o.id, o.kind as type, o.status, o.reason, o.after_id as after, o.payload - 'kind' as payload,
      (select coalesce(jsonb_agg(jsonb_build_object('at', a.started_at, 'result', a.result, 'crm_status', a.crm_status) order by a.n), '[]')
        from send_attempts a where a.location_id = o.location_id and a.action_id = o.id) as attempts
    from outbox o where o.location_id = ${l} and o.turn_id = ${turnId} order by o.ordinal, o.position`.execute(db)
  return rows.map(({ attempts, ...one }) => ({ ...one, attempts: attempts.map((a) => ({ ...a, at: new Date(a.at).toISOString() })) }))
}
