import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { readCardParts } from '../conversation/handoff/card-parts.view.ts'
import { humanCard } from '../conversation/handoff/human-card.ts'
import { askHuman, type HumanHandoff, type HumanTrigger } from '../conversation/human-handoff.ts'
import type { Contact } from '../conversation/contact.ts'
import { unaskedPart } from '../conversation/first-touch-latency.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import type { Location } from '../conversation/location.ts'
import type { QuestionKey } from '../conversation/reading.ts'
import type { ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import type { Alarm, RaiseAlarm } from '../crm/alarm.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { placeInLanes, insertRows, makeDue } from '../inbox/inbox.store.ts'
import { cancelRepliesAfter, enqueue } from '../outbox/outbox.store.ts'
import { planHuman } from '../outbox/plan-human.ts'
import { endAttempt, markAccepted, markEnded } from '../outbox/progress.store.ts'
import type { TextAction } from './claim-text.store.ts'
import { refusalEffect } from './refusal-effect.ts'
import { heedForLocation, heedRefusal, wasProactive } from './refusal.store.ts'

/** A text the CRM has: accepted, its id on the message row, the conversation told. `n`: the attempt that is settled. */
export async function acceptText(
  deps: SettleDeps,
  action: TextAction,
  sent: { n: number; messageId: string | null; sentAt: Date | null; how: string },
): Promise<void> {
  let mayFree = false
  await deps.database.transaction(async (tx) => {
    const key = { locationId: action.locationId, contactId: action.contactId }
    const before = await lockConversation(tx, key)
    const { settled, frees } = await markAccepted(tx, [{ action, n: sent.n }], { crmId: sent.messageId, reason: sent.how })
    mayFree = frees
    const row = await messageRow(tx, action, sent.messageId)
    if (settled === 0) return
    const at = row?.now ?? (await readNow(tx))
    const payload = {
      action_id: action.id,
      message_id: sent.messageId,
      sent_at: (sent.sentAt ?? row?.sentAt ?? at).toISOString(),
      question: (row?.question ?? null) as QuestionKey | null,
      text_hash: row?.textHash ?? '',
      ...unaskedPart(before, { proactive: row?.proactive ?? false, at: sent.sentAt ?? row?.sentAt ?? at }),
    }
    await append(tx, deps, { key, before, events: [{ type: 'MessageAccepted', payload }], at })
  })
  if (mayFree) deps.database.wake('outbox')
  deps.database.wake('stream')
}

async function messageRow(tx: Db, { locationId, id }: TextAction, messageId: string | null) {
  // An echo that came first holds the id on a row of its own; that row gives way.
  if (messageId !== null) {
    await sql`
      delete from messages where location_id = ${locationId} and message_id = ${messageId} and id <> ${id} and action_id is null`.execute(
      tx,
    )
  }
  // The text that acknowledges a privacy request settles that date of its case.
  const { rows } = await sql<{ sent_at: Date; question: string | null; text_hash: string; proactive: boolean; now: Date }>`
    with acknowledged as (
      update privacy_cases set acknowledged_at = db_now()
      where location_id = ${locationId} and acknowledgement_id = ${id} and acknowledged_at is null
    )
    update messages m set status = 'sent', message_id = coalesce(${messageId}, m.message_id)
    from outbox o where o.location_id = ${locationId} and o.id = ${id} and m.location_id = ${locationId} and m.id = ${id}
    returning m.sent_at, o.question, o.text_hash, m.proactive, db_now() as now`.execute(tx)
  const row = rows[0]
  return row ? { sentAt: row.sent_at, question: row.question, textHash: row.text_hash, proactive: row.proactive, now: row.now } : null
}

export type TextEnd = {
  status: 'failed' | 'cancelled' | 'unknown_final'
  reason: string
  contact: Contact
  location: Location
  phoneHash: string | null
  n: number | null
  /** It answers nobody: nobody waits for it. */
  unasked?: boolean
}

/**
 * A text that will not leave: ended, with what waited for it. The CRM's refusal suppresses or holds the phone where it
 * says so, and may speak of the whole location; everything else asks a person.
 */
export async function endText(deps: SettleDeps, action: TextAction, end: TextEnd): Promise<void> {
  const { locationId, contactId } = action
  const news = await deps.database.transaction(async (tx) => {
    await lockSubjects(tx, locationId, subjectsOf(contactId, end.phoneHash))
    const before = await lockConversation(tx, { locationId, contactId })
    if (!(await markEnded(tx, action, end))) return null
    if (end.n !== null) await endAttempt(tx, action, { n: end.n, result: end.reason })
    await sql`update messages set status = 'failed' where location_id = ${locationId} and id = ${action.id} and ${end.status} = 'failed'`.execute(
      tx,
    )
    return settleEnd(tx, deps, { action, end, before })
  })
  if (news !== null) deps.alarm(news, locationId)
  if (end.status === 'unknown_final') deps.alarm('unknown_final', locationId)
  deps.database.wake('outbox')
}

type Ending = { action: TextAction; end: TextEnd; before: ConversationState }

/** What follows from the end, in its transaction; gives what is news of the whole location. */
async function settleEnd(tx: Db, deps: SettleDeps, { action, end, before }: Ending): Promise<Alarm | null> {
  const { locationId, contactId } = action
  const blocked = end.contact.dnd === 'permanent'
  const effect = end.status === 'failed' ? refusalEffect(end.reason, { blocked, proactive: await wasProactive(tx, action) }) : null
  const trigger = action.payload.purpose === 'confirmation' ? null : effect ? effect.human : triggerOf(end)
  const at = await readNow(tx)
  const human = trigger && (await asked(tx, { trigger, end, before, at }))
  const refused = { locationId, contactId, contact: end.contact, phoneHash: end.phoneHash, before }
  const consent = effect ? await heedRefusal(tx, deps, { refused, effect }) : []
  const buried: ConversationEvent = { type: 'ActionBuried', payload: { action_id: action.id, reason: end.reason } }
  const key = { locationId, contactId }
  const events = [buried, ...consent, ...(human?.events ?? [])]
  const isOver = events.some(({ type }) => type === 'OwnerChanged' || type === 'HoldPlaced')
  const ended = isOver ? await cancelPlan(tx, key, { before, reason: end.reason }) : []
  const state = await append(tx, deps, { key, before, events: [...ended, ...events], at })
  if (human) await enqueue(tx, planHuman(human, { ...key, cause: action.id, ownerN: state.ownerN, newId: deps.newId }))
  const isNews = effect !== null && (await heedForLocation(tx, locationId, effect))
  return isNews ? (effect.location === 'rest' ? 'sending_limit' : 'location_inactive') : null
}

type Asking = Pick<Ending, 'end' | 'before'> & { trigger: HumanTrigger; at: Date }

async function asked(tx: Db, { trigger, end: { contact, location, reason }, before, at: now }: Asking): Promise<HumanHandoff> {
  const detail = `A text could not be sent (${reason}).`
  const parts = await readCardParts(tx, { locationId: location.location_id, contactId: contact.contactId })
  const card = humanCard({ trigger, detail, ...parts, state: before, contact, location, now })
  return askHuman(before, trigger, { contact, now, detail, card, location })
}

function triggerOf({ status, reason, unasked = false }: TextEnd): HumanTrigger | null {
  if (status === 'unknown_final') return 'check_conversation'
  return unasked || NEEDS_NOBODY.has(reason) ? null : 'send_failed'
}

/** A text withdrawn for these reasons leaves nobody waiting who should be answered by it. */
const NEEDS_NOBODY = new Set([
  'owner_changed',
  'suppressed',
  'silence_tag',
  'crm_dnd',
  'expired',
  'redrafted',
  'opted_out',
  'no_crm_contact',
])

/**
 * A text to be written anew: it is cancelled, with the replies queued behind it that take it for said, and a turn of its
 * own writes one reply for all of them from what is known now. The conversation's version rises: a turn under way that
 * takes the text for said is taken again.
 */
export async function redraftText(
  deps: SettleDeps,
  action: TextAction,
  { reason, n }: { reason: string; n: number | null },
): Promise<void> {
  const { locationId, contactId } = action
  const key = { locationId, contactId }
  await deps.database.transaction(async (tx) => {
    const arrival = {
      id: deps.newId('in'),
      ...key,
      key: `redraft:${action.id}`,
      kind: 'redraft_due' as const,
      raw: null,
      eventAt: null,
      message: null,
    }
    const placed = await placeInLanes(tx, [{ ...arrival, body: null }])
    const before = await lockConversation(tx, key)
    if (!(await markEnded(tx, action, { status: 'cancelled', reason }))) return
    if (n !== null) await endAttempt(tx, action, { n, result: reason })
    await sql`update messages set status = 'failed' where location_id = ${locationId} and id = ${action.id}`.execute(tx)
    const body = { action_ids: [action.id, ...(await cancelRepliesAfter(tx, action))] }
    await insertRows(
      tx,
      placed.map((row) => ({ ...row, body })),
    )
    await makeDue(tx, placed, () => ({ seconds: 0, ceiling: 0 }))
    await append(tx, deps, { key, before, events: [{ type: 'ReplySuppressed', payload: { reason } }], at: await readNow(tx) })
  })
  deps.database.wake('lanes')
  deps.database.wake('stream')
}

type Appending = { key: { locationId: string; contactId: string }; before: ConversationState; events: ConversationEvent[]; at: Date }

function append(tx: Db, deps: SettleDeps, { key, before, events, at }: Appending): Promise<ConversationState> {
  return appendEvents(tx, key, { before, events, at, actor: 'outbox', turnId: null, era: deps.era, told: { kind: 'text' } })
}

export type SettleDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
  consentRuleVersion: string
  alarm: RaiseAlarm
}
