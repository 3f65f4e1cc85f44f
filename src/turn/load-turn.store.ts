import { sql, type RawBuilder } from 'kysely'
import type { Recent, Speech } from '../conversation/decision.ts'
import type { Fact, Facts, FactField } from '../conversation/fact.ts'
import { handoffStanding, type StoredStanding } from '../conversation/handoff/handoff.store.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import { snapshotOf, type ContactRow, type Snapshot } from '../crm/contact-snapshot.store.ts'
import type { Db } from '../db/database.ts'
import type { InboxKind } from '../inbox/arrival.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'

/** What a turn starts from, read in one statement without a lock; the commit tests again what must not have moved. */
export type LoadedTurn = {
  now: Date
  state: ConversationState
  rows: WaitingRow[]
  /** Due rows of plans that are no longer planned: settled without effect. */
  stale: WaitingRow[]
  /** The planned follow-up whose time has come. */
  planDue: string | null
  facts: Facts
  /** The picture kept of the contact. */
  contact: Snapshot | null
  /** When the last reply of ours left to this phone (or contact), or one is on its way; fixed texts and what came before a renewed consent do not count. */
  lastOutboundAt: Date | null
  /** When the CRM's own automation last texted this phone (or contact). */
  automatedAt: Date | null
  hasOpportunity: boolean
  /** Who wrote the newest message on file that is no part of this turn; null: there is none. */
  previousAuthor: string | null
  /** A text sent before this is overtaken: a later one was answered, or a person has written since. */
  answeredUntil: Date | null
  /** Appointments the waiting rows tell of, as the mirror of the CRM holds them now. */
  appointments: MirroredAppointment[]
  /** A booking, or a cancellation that a text waits for, has not ended yet. */
  bookingUnderWay: boolean
  /** What stands against texts to this contact or its phone, by whichever contact it came. */
  standing: { suppressed: string | null; held: boolean }
  /** Replies that were dropped and are to be written anew, oldest first. */
  dropped: DroppedReply[]
  /** What stood in the thread before the texts of this turn. */
  recent: Recent
  /** What the tables hold of handoffs. */
  handoff: StoredStanding
  /** The waiting rows tell that a task which asked for a person is done. */
  taskDone: boolean
}

/** An appointment as the mirror of the CRM holds it. */
export type MirroredAppointment = { id: string; status: string; start: string | null; end: string | null }

/** `covers`: the inbox rows it answered. */
export type DroppedReply = { covers: string[]; speech: Speech; answersAt: Date | null }

export type WaitingRow = {
  seq: string
  id: string
  key: string | null
  kind: InboxKind
  /** What the row is about: the plan of a follow-up. */
  ref: string | null
  body: unknown
  eventAt: Date | null
  receivedAt: Date
  dueAt: Date
}

type Row = {
  now: Date
  plan: string | null
  state: ConversationState | null
  rows: (Omit<WaitingRow, 'eventAt' | 'receivedAt' | 'dueAt'> & { event_at: string | null; received_at: string; due_at: string })[] | null
  facts: (Omit<Fact, 'sourceMessageId' | 'statedAt'> & { source_message_id: string; stated_at: string })[] | null
  contact: ContactRow | null
  last_outbound_at: Date | null
  automated_at: Date | null
  has_opportunity: boolean
  previous_author: string | null
  answered_until: Date | null
  appointments: MirroredAppointment[] | null
  booking_under_way: boolean
  suppressed: string | null
  held: boolean
  dropped: { covers: string[]; speech: Speech; answers_at: string | null }[] | null
  recent: { id: string; message_id: string | null; direction: string; text: string }[] | null
  handoff: StoredStanding
  task_done: boolean
}

/** Texts of the thread a decision and its wording may look back on. */
const LOOKED_BACK_ON = 24

/** Reads everything the decision needs of our own database. */
export async function loadTurn(db: Db, lane: ClaimedLane): Promise<LoadedTurn> {
  const { locationId: l, contactId: c } = lane
  const { rows } = await sql<Row>`
    with mine(subject) as (
      select 'c:' || ${c}::text union all
      select 'p:' || phone_hash from contacts where location_id = ${l} and contact_id = ${c}
    )
    select db_now() as now,
      (select id from follow_ups where location_id = ${l} and contact_id = ${c} and status = 'planned' and due_at <= db_now()) as plan,
      (select state from conversations where location_id = ${l} and contact_id = ${c}) as state,
      (select jsonb_agg(jsonb_build_object('seq', seq::text, 'id', id, 'key', key, 'kind', kind, 'ref', ref, 'body', body, 'event_at', event_at,
          'received_at', received_at, 'due_at', due_at) order by seq)
        from inbox where location_id = ${l} and contact_id = ${c} and status = 'waiting' and seq < ${lane.endSeq}
          and (kind = 'message' or due_at <= db_now())) as rows,
      (select jsonb_agg(jsonb_build_object('field', field, 'value', value, 'unit', unit, 'confidence', confidence, 'approximate', approximate,
          'source_message_id', source_message_id, 'stated_at', stated_at, 'basis', basis, 'status', status))
        from facts where location_id = ${l} and contact_id = ${c} and status in ('current', 'declined')) as facts,
      (select max(sent.at) from (
          select m.sent_at as at from messages m where m.location_id = ${l} and m.direction = 'outbound' and m.author = 'bot'
            and m.status is distinct from 'failed' and (m.contact_id = ${c} or m.phone_hash =
              (select k.phone_hash from contacts k where k.location_id = ${l} and k.contact_id = ${c}))
            and not exists (select 1 from outbox a where a.location_id = ${l} and a.id = m.action_id and a.purpose <> 'reply')
          union all
          select o.created_at from outbox o where o.location_id = ${l} and o.contact_id = ${c} and o.class = 'text' and o.purpose = 'reply'
            and o.status in ('queued', 'sending', 'unknown')) as sent
        where sent.at > coalesce((select max(n.captured_at) from consents n where n.location_id = ${l} and n.contact_id = ${c}
          and n.kind = 'opt_in_keyword'), '-infinity')) as last_outbound_at,
      exists (select 1 from outbox o where o.location_id = ${l} and o.contact_id = ${c} and o.kind = 'upsert_opportunity'
          and o.status not in ('failed', 'cancelled'))
        or exists (select 1 from opportunities p where p.location_id = ${l} and p.contact_id = ${c}) as has_opportunity,
      ${automatedAt(lane)} as automated_at, ${previousAuthor(lane)} as previous_author, ${answeredUntil(lane)} as answered_until,
      ${appointmentsOf(lane)}, ${pictureOf(lane)} as contact, ${handoffStanding(lane)} as handoff, ${taskDone(lane)} as task_done,
      (select s.reason from suppressions s where s.location_id = ${l} and s.subject in (select subject from mine)
        and s.lifted_at is null and s.superseded_by is null order by s.created_at limit 1) as suppressed,
      exists (select 1 from holds h where h.location_id = ${l} and h.subject in (select subject from mine) and h.lifted_at is null) as held,
      ${droppedReplies(lane)} as dropped,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'message_id', m.message_id, 'direction', m.direction, 'text', m.text)
          order by m.sent_at desc, m.id desc)
        from (select message_id, id, direction, text, sent_at from messages
          where location_id = ${l} and contact_id = ${c} and text is not null and status is distinct from 'failed'
          order by sent_at desc, id desc limit ${LOOKED_BACK_ON}) as m) as recent`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('the database answered a turn with nothing')
  return loadedOf(row)
}

type OfContact = Pick<ClaimedLane, 'locationId' | 'contactId'>

const pictureOf = ({ locationId: l, contactId: c }: OfContact): RawBuilder<ContactRow | null> => sql`
  (select to_jsonb(k) from contacts k where k.location_id = ${l} and k.contact_id = ${c})`

const automatedAt = ({ locationId: l, contactId: c }: OfContact): RawBuilder<Date | null> => sql`
  (select max(m.sent_at) from messages m where m.location_id = ${l} and m.direction = 'outbound' and m.author = 'automation'
    and m.channel = 'sms' and m.status is distinct from 'failed' and (m.contact_id = ${c} or m.phone_hash =
      (select k.phone_hash from contacts k where k.location_id = ${l} and k.contact_id = ${c})))`

const previousAuthor = ({ locationId: l, contactId: c }: OfContact): RawBuilder<string | null> => sql`
  (select m.author from messages m where m.location_id = ${l} and m.contact_id = ${c} and m.channel = 'sms'
    and m.status is distinct from 'failed' and not exists (select 1 from inbox w where w.location_id = ${l} and w.contact_id = ${c}
      and w.status = 'waiting' and w.kind = 'message' and w.id = m.id) order by m.sent_at desc limit 1)`

const answeredUntil = ({ locationId: l, contactId: c }: OfContact): RawBuilder<Date | null> => sql`
  greatest(
    (select max(o.answers_at) from outbox o where o.location_id = ${l} and o.contact_id = ${c} and o.class = 'text'
      and o.purpose = 'reply' and o.status = 'accepted'),
    (select max(m.sent_at) from messages m where m.location_id = ${l} and m.contact_id = ${c} and m.direction = 'outbound'
      and m.author = 'human'))`
/** A task of ours is known by the id the CRM gave it. */
const taskDone = ({ locationId: l, contactId: c, endSeq }: ClaimedLane) => sql`
  exists (select 1 from inbox r join outbox o on o.location_id = r.location_id and o.contact_id = r.contact_id and o.kind = 'create_task'
      and left(o.payload->>'task', 6) = 'human_'
    join send_attempts a on a.location_id = o.location_id and a.action_id = o.id and a.message_id = r.body->>'taskId'
    where r.location_id = ${l} and r.contact_id = ${c} and r.status = 'waiting' and r.kind = 'task_completed' and r.seq < ${endSeq})`

/** Replies that were dropped, and what they answered: a text that came meanwhile has them drafted anew. */
const droppedReplies = ({ locationId: l, contactId: c, endSeq }: ClaimedLane) => sql`
  (select jsonb_agg(jsonb_build_object('covers', t.covers, 'speech', t.goal, 'answers_at', o.answers_at) order by o.position)
    from outbox o cross join lateral (
      select covers, goal from turns where location_id = o.location_id and turn_id = o.turn_id offset 0) t
    where o.location_id = ${l} and o.contact_id = ${c} and o.id = any(array(
      select jsonb_array_elements_text(r.body->'action_ids') from inbox r
      where r.location_id = ${l} and r.contact_id = ${c} and r.status = 'waiting' and r.kind = 'redraft_due'
        and r.seq < ${endSeq} and r.due_at <= db_now())))`

/** What the waiting rows tell of appointments, and whether a change of one is on its way. */
const appointmentsOf = ({ locationId: l, contactId: c, endSeq }: ClaimedLane) => sql`
    (select jsonb_agg(jsonb_build_object('id', a.id, 'status', a.status, 'start', a.starts_at, 'end', a.ends_at) order by a.event_at, a.id)
      from appointments a where a.location_id = ${l} and a.contact_id = ${c} and a.id in (
        select r.body->>'appointmentId' from inbox r where r.location_id = ${l} and r.contact_id = ${c} and r.status = 'waiting'
          and r.kind = 'appointment' and r.seq < ${endSeq} and r.due_at <= db_now())) as appointments,
    exists (select 1 from outbox o where o.location_id = ${l} and o.contact_id = ${c} and o.status in ('queued', 'sending', 'unknown')
      and (o.kind = 'book_appointment' or o.kind = 'cancel_appointment' and o.after_id is null)) as booking_under_way`

function loadedOf(row: Row): LoadedTurn {
  const rows = (row.rows ?? []).map(({ event_at, received_at, due_at, ...rest }): WaitingRow => ({
    ...rest,
    eventAt: event_at === null ? null : new Date(event_at),
    receivedAt: new Date(received_at),
    dueAt: new Date(due_at),
  }))
  const isStale = ({ kind, ref }: WaitingRow) =>
    (kind === 'follow_up_due' && ref !== row.plan) || (kind === 'handoff_due' && ref !== row.handoff.deferral?.id)
  return {
    now: row.now,
    state: { ...initialState(), ...row.state },
    rows: rows.filter((one) => !isStale(one)),
    stale: rows.filter(isStale),
    planDue: rows.some(({ kind }) => kind === 'follow_up_due') ? row.plan : null,
    facts: factsOf(row.facts ?? []),
    contact: row.contact && snapshotOf(row.contact),
    lastOutboundAt: row.last_outbound_at,
    automatedAt: row.automated_at,
    hasOpportunity: row.has_opportunity,
    previousAuthor: row.previous_author,
    answeredUntil: row.answered_until,
    appointments: row.appointments ?? [],
    bookingUnderWay: row.booking_under_way,
    standing: { suppressed: row.suppressed, held: row.held },
    dropped: (row.dropped ?? []).map(({ covers, speech, answers_at }) => ({
      covers,
      speech,
      answersAt: answers_at === null ? null : new Date(answers_at),
    })),
    recent: recentOf(row),
    handoff: row.handoff,
    taskDone: row.task_done,
  }
}

/** The thread before this turn: its own texts are on file already, under the CRM's id or the row's own. */
function recentOf({ recent, rows }: Row): Recent {
  const waiting = new Set((rows ?? []).flatMap(({ id, body }) => [id, (body as { messageId?: string | null } | null)?.messageId]))
  const before = (recent ?? []).filter(({ id, message_id }) => !waiting.has(id) && (message_id === null || !waiting.has(message_id)))
  const by = (direction: string) => before.filter((one) => one.direction === direction).map(({ text }) => text)
  return { theirs: by('inbound'), ours: by('outbound') }
}

function factsOf(rows: NonNullable<Row['facts']>): Facts {
  const entries = rows.map(({ source_message_id: sourceMessageId, stated_at: statedAt, ...fact }): [FactField, Fact] => [
    fact.field,
    { ...fact, sourceMessageId, statedAt },
  ])
  return Object.fromEntries(entries) as Facts
}
