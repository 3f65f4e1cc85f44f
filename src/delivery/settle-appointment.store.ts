import { sql } from 'kysely'
import type { CrmAction } from '../conversation/action.ts'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { RejectedBooking } from '../conversation/decision.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import type { Appointment } from '../conversation/slot.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { insertRows, makeDue, placeInLanes } from '../inbox/inbox.store.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { freeBooking } from '../outbox/free-booking.store.ts'
import { endAttempt, markAccepted, markEnded, type Attempt } from '../outbox/progress.store.ts'
import { askPerson, type AskDeps } from './ask-person.store.ts'

type Booking = Extract<CrmAction, { kind: 'book_appointment' }>
type Cancellation = Extract<CrmAction, { kind: 'cancel_appointment' }>

export const isAboutAppointment = ({ kind }: DueAction): boolean => kind === 'book_appointment' || kind === 'cancel_appointment'

/** The calendar has booked or cancelled: the conversation hears of it in the same transaction, and what waited for it may go. */
export async function acceptAppointment(deps: AppointmentDeps, attempt: Attempt, { crmId }: { crmId: string | null }): Promise<void> {
  const { action } = attempt
  const key = { locationId: action.locationId, contactId: action.contactId }
  const call = action.payload as Booking | Cancellation
  await deps.database.transaction(async (tx) => {
    const before = await lockConversation(tx, key)
    // A booking ends what would be sent unasked.
    const ended = call.kind === 'book_appointment' ? await cancelPlan(tx, key, { before, reason: 'booked' }) : []
    if ((await markAccepted(tx, [attempt], { crmId, reason: null })).settled === 0) return
    const events =
      call.kind === 'book_appointment'
        ? await booked(tx, { action, call, before, id: crmId ?? action.id })
        : await cancelled(tx, { action, call, before })
    await append(tx, deps, { key, before, events: [...ended, ...events] })
  })
  deps.database.wake('outbox')
  deps.database.wake('stream')
}

async function booked(
  tx: Db,
  { action, call, before, id }: { action: DueAction; call: Booking; before: ConversationState; id: string },
): Promise<ConversationEvent[]> {
  const { start: starts_at, end: ends_at, replaces } = call
  // A webhook that came first has told the status already; what it does not know is whose booking it was.
  await sql`
    insert into appointments as a (location_id, id, contact_id, calendar_id, status, starts_at, ends_at, action_id)
    values (${action.locationId}, ${id}, ${action.contactId}, ${call.calendar_id}, 'confirmed', ${starts_at}, ${ends_at}, ${action.id})
    on conflict (location_id, id) do update set action_id = excluded.action_id`.execute(tx)
  if (before.appointment?.id === id) return []
  if (replaces === null) return [{ type: 'AppointmentBooked', payload: { appointment_id: id, starts_at, ends_at, by: 'bot' } }]
  return [{ type: 'AppointmentMoved', payload: { appointment_id: id, starts_at, ends_at, by: 'bot', replaced: replaces } }]
}

/** The old appointment of a move is known to be replaced: its end is no news. */
async function cancelled(
  tx: Db,
  { action, call, before }: { action: DueAction; call: Cancellation; before: ConversationState },
): Promise<ConversationEvent[]> {
  const { locationId } = action
  const { appointment_id } = call
  await sql`update appointments set status = 'cancelled' where location_id = ${locationId} and id = ${appointment_id}`.execute(tx)
  await freeBooking(tx, { locationId, appointmentId: appointment_id })
  if (before.appointment?.id !== appointment_id) return []
  return [{ type: 'AppointmentCancelled', payload: { appointment_id, by: 'bot', reason: 'cancelled' } }]
}

export type AppointmentEnd = {
  n: number
  status: 'failed' | 'unknown_final'
  reason: string
  /** The open appointment that stood in the way of a second one. */
  standing?: Appointment | null
}

/**
 * A booking or a cancellation that came to nothing: the text that would have announced it is cancelled, and a turn of its own
 * tells the contact. Where nobody can say whether it happened a person looks, whoever may speak to the contact.
 */
export async function endAppointment(deps: AppointmentDeps, action: DueAction, end: AppointmentEnd): Promise<void> {
  const key = { locationId: action.locationId, contactId: action.contactId }
  await deps.database.transaction(async (tx) => {
    const rejection = rejectionOf(action, end)
    const base = { id: deps.newId('in'), ...key, key: `slot_rejected:${action.id}`, raw: null, eventAt: null, message: null }
    const placed = await placeInLanes(tx, [{ ...base, kind: 'slot_rejected' as const, body: null }])
    const before = await lockConversation(tx, key)
    const waiting = await waitingOf(tx, action)
    await endAttempt(tx, action, { n: end.n, result: end.reason })
    if (!(await markEnded(tx, action, end))) return
    const events = rejectedEvents(action, end, rejection)
    const detail = checkOf(action, end, waiting)
    if (detail === null) await append(tx, deps, { key, before, events })
    else await askPerson(tx, deps, { key, before, trigger: 'check_conversation', detail, cause: action.id, events })
    if (waiting.isSecond) return
    const body = { ...rejection, answers_at: waiting.answersAt }
    await insertRows(
      tx,
      placed.map((row) => ({ ...row, body })),
    )
    await makeDue(tx, placed, () => ({ seconds: 0, ceiling: 0 }))
  })
  deps.log.warn({ location: key.locationId, action: action.id, what: action.kind, reason: end.reason }, 'CRM action given up')
  deps.database.wake('lanes')
  deps.database.wake('outbox')
  deps.database.wake('stream')
}

function rejectionOf({ kind }: DueAction, { status, reason, standing }: AppointmentEnd): RejectedBooking {
  if (kind === 'cancel_appointment') return { what: 'cancellation', reason: 'calendar' }
  const isTaken = reason === 'slot_taken'
  const why = status === 'unknown_final' ? 'unknown' : isTaken ? 'taken' : reason === 'duplicate' && standing ? 'duplicate' : 'calendar'
  return { what: 'booking', reason: why }
}

function rejectedEvents({ payload }: DueAction, { standing }: AppointmentEnd, { what, reason }: RejectedBooking): ConversationEvent[] {
  if (what === 'cancellation') return []
  const rejected: ConversationEvent = { type: 'AppointmentRejected', payload: { starts_at: (payload as Booking).start, reason } }
  if (!standing) return [rejected]
  const { id, start, end } = standing
  return [rejected, { type: 'AppointmentBooked', payload: { appointment_id: id, starts_at: start, ends_at: end, by: 'crm' } }]
}

/** What a person must look at, or null. */
function checkOf({ kind }: DueAction, { status }: AppointmentEnd, { isSecond }: Waiting): string | null {
  if (status === 'unknown_final') return 'An appointment may or may not have been booked: look at the calendar before answering.'
  return kind === 'cancel_appointment' && isSecond
    ? 'The contact has moved to another time, and the old appointment is still in the calendar.'
    : null
}

/** `isSecond`: it came after another change, as the end of the old appointment after a move; no text waits for it. */
type Waiting = { isSecond: boolean; answersAt: string | null }

async function waitingOf(tx: Db, { locationId, id }: DueAction): Promise<Waiting> {
  const { rows } = await sql<{ is_second: boolean; answers_at: Date | null }>`
    select o.after_id is not null as is_second, (
      select t.answers_at from outbox t where t.location_id = o.location_id and t.after_id = o.id and t.class = 'text' limit 1) as answers_at
    from outbox o where o.location_id = ${locationId} and o.id = ${id}`.execute(tx)
  return { isSecond: rows[0]?.is_second ?? false, answersAt: rows[0]?.answers_at?.toISOString() ?? null }
}

type Appending = { key: { locationId: string; contactId: string }; before: ConversationState; events: ConversationEvent[] }

async function append(tx: Db, deps: AppointmentDeps, { key, before, events }: Appending): Promise<void> {
  const at = await readNow(tx)
  await appendEvents(tx, key, { before, events, at, actor: 'outbox', turnId: null, era: deps.era, told: { kind: 'appointment' } })
}

export type AppointmentDeps = AskDeps & {
  database: Pick<Database, 'transaction' | 'wake'>
  log: { warn(fields: object, message: string): void }
}
