import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { ConversationState } from '../conversation/state.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import { placeHold, readStanding, suppress } from '../consent/suppression.store.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import { uninstallLocation } from '../crm/location-state.store.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { Accepted } from '../inbox/arrival.ts'
import { withdrawLease } from '../inbox/lanes.store.ts'
import { cancelQueued, enqueue, type NewAction } from '../outbox/outbox.store.ts'
import { optOutSpread } from '../outbox/spread-action.ts'
import { acceptIn, type AcceptDeps, type Incoming } from './accept-rows.store.ts'
import { classifyOutbound } from './outbound.store.ts'
import { writeStream } from '../db/stream.ts'
import { takenOver } from './take-over.store.ts'
import type { OptOut, Urgency } from './urgency.ts'

/**
 * What forbids sending, in its own transaction with its key and rows: an opt-out, a person's own text, do-not-disturb, a
 * silence tag, a deleted contact. The conversation's version rises, so a turn in flight fails at its fence.
 */
export async function acceptUrgent(deps: UrgentDeps & AcceptDeps, incoming: Incoming, urgency: Urgency): Promise<Accepted> {
  const accepted = await deps.database.transaction((tx) => actAtOnce(tx, deps, { incoming, urgency }))
  deps.database.wake('lanes')
  deps.database.wake('outbox')
  return { status: accepted ? 'accepted' : 'duplicate' }
}

type Urgent = { incoming: Incoming; urgency: Urgency }
type Acting = Urgent & { state: ConversationState; phoneHash: string | null; phone: string | null; now: Date }

async function actAtOnce(tx: Db, deps: UrgentDeps & AcceptDeps, { incoming, urgency }: Urgent): Promise<boolean> {
  const { locationId, contactId } = incoming.arrival
  const known = await tx
    .selectFrom('contacts')
    .select(['phone_hash', 'phone_e164'])
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  const phoneHash = known?.phone_hash ?? null
  let state: ConversationState | null = null
  const hooks = {
    afterKeys: () => lockSubjects(tx, locationId, subjectsOf(contactId, phoneHash)),
    afterLanes: async () => void (state = await lockConversation(tx, { locationId, contactId })),
  }
  const fresh = await acceptIn(tx, deps, { items: [incoming], hooks })
  if (fresh.length === 0 || state === null) return false
  const now = await readNow(tx)
  await perform(tx, deps, { incoming, urgency, state, phoneHash, phone: known?.phone_e164 ?? null, now })
  await writeStream(tx, { locationId, contactId, topic: 'conversation', era: deps.era, data: { kind: urgency.kind } })
  return true
}

async function perform(tx: Db, deps: UrgentDeps, acting: Acting): Promise<void> {
  const { urgency, incoming } = acting
  switch (urgency.kind) {
    case 'opt_out':
      return optOut(tx, deps, { ...acting, optedOut: urgency })
    case 'outbound':
      return outbound(tx, deps, acting)
    case 'dnd':
      return urgency.value === 'permanent' ? suppressByCrm(tx, deps, acting) : holdPhone(tx, deps, acting)
    case 'silence_tag':
      // No event tells of a tag: the turn in flight loses its lease instead of its version.
      await withdrawLease(tx, incoming.arrival)
      return append(tx, deps, { ...acting, events: await cancel(tx, acting, { what: 'bots', reason: 'silence_tag' }) })
    case 'contact_deleted': {
      const events = await cancel(tx, acting, { what: 'all', reason: 'contact_deleted' })
      return append(tx, deps, { ...acting, events: [...events, ownerTo('nobody', 'contact_deleted', acting.state)] })
    }
    case 'uninstalled':
      await uninstallLocation(tx, incoming.arrival.locationId, incoming.event.eventAt)
  }
}

/** Suppression, owner, cancellations, the confirmation and the spreading: one transaction, before the answer. */
async function optOut(tx: Db, deps: UrgentDeps, acting: Acting & { optedOut: OptOut }): Promise<void> {
  const { incoming, state, phoneHash, phone, now, optedOut } = acting
  const { arrival } = incoming
  const standing = await readStanding(tx, [arrival.locationId], subjectsOf(arrival.contactId, phoneHash))
  const base = {
    locationId: arrival.locationId,
    phone,
    reason: optedOut.step === 'exact' ? ('keyword' as const) : ('contact_words' as const),
    sourceMessageId: arrival.message?.messageId ?? arrival.id,
    channel: arrival.message?.channel ?? 'sms',
    ruleVersion: deps.ruleVersion,
  }
  const ownId = deps.newId('sup')
  const isNew = await suppress(tx, { ...base, id: ownId, subject: `c:${arrival.contactId}`, phoneHash })
  const suppressionId = isNew ? ownId : (standing.suppression?.id ?? ownId)
  const phoneIsNew = phoneHash === null || (await suppress(tx, { ...base, id: deps.newId('sup'), subject: `p:${phoneHash}`, phoneHash }))
  const ended = await cancel(tx, acting, { what: 'all', reason: 'opted_out' })
  const { step, rule, span } = optedOut
  const payload = { suppression_id: suppressionId, step, rule, span, message_id: arrival.message?.messageId ?? null }
  const events: ConversationEvent[] = [...ended, { type: 'OptedOut', payload }]
  if (state.owner !== 'nobody' || state.ownerReason !== 'opted_out') events.push(ownerTo('nobody', 'opted_out', state))
  await append(tx, deps, { ...acting, events: events })
  const confirmation = standing.suppression === null ? deps.optOutConfirmation({ incoming, optedOut, suppressionId, phone, now }) : null
  if (confirmation) await enqueue(tx, [confirmation])
  if (phoneIsNew) await spread(tx, deps, { acting, suppressionId })
}

async function outbound(tx: Db, deps: UrgentDeps, acting: Acting): Promise<void> {
  const { incoming, state } = acting
  const { author, settled } = await classifyOutbound(tx, incoming, {
    integrationUserId: deps.integrationUserId(incoming.arrival.locationId),
    before: state,
  })
  if (settled) await append(tx, deps, { ...acting, events: [{ type: 'MessageAccepted', payload: settled }] })
  if (author === 'other_integration') deps.otherIntegration(incoming.arrival.locationId)
  if (author !== 'human') return
  const ended = await cancel(tx, acting, { what: 'bots', reason: 'owner_changed' })
  // Who has the contact already changes no version: a turn in flight that would give it back loses its lease instead.
  if (state.owner === 'human') await withdrawLease(tx, incoming.arrival)
  await append(tx, deps, { ...acting, events: [...ended, ...takenOver(state, 'human')], actor: 'human' })
}

async function suppressByCrm(tx: Db, deps: UrgentDeps, acting: Acting): Promise<void> {
  const { incoming, phoneHash, phone, state } = acting
  const { locationId, contactId } = incoming.arrival
  const base = {
    locationId,
    phone,
    phoneHash,
    reason: 'crm_unsubscribed' as const,
    sourceMessageId: null,
    channel: 'crm',
    ruleVersion: deps.ruleVersion,
  }
  const suppressionId = deps.newId('sup')
  const isNew = await suppress(tx, { ...base, id: suppressionId, subject: `c:${contactId}` })
  if (phoneHash) await suppress(tx, { ...base, id: deps.newId('sup'), subject: `p:${phoneHash}` })
  const ended = await cancel(tx, acting, { what: 'all', reason: 'crm_unsubscribed' })
  // Every event of such a contact repeats it; only the first is news.
  const payload = { suppression_id: suppressionId, step: 'crm', rule: 'dnd_permanent', span: null, message_id: null }
  const news: ConversationEvent[] = isNew ? [{ type: 'OptedOut', payload }, ownerTo('nobody', 'opted_out', state)] : []
  await append(tx, deps, { ...acting, events: [...ended, ...news] })
  if (isNew) await spread(tx, deps, { acting, suppressionId })
}

/** To the phone, if it is not known yet, and its other contacts: whichever told of the opt-out first, the text or the CRM. */
async function spread(tx: Db, deps: UrgentDeps, { acting, suppressionId }: { acting: Acting; suppressionId: string }): Promise<void> {
  const { incoming, phone } = acting
  await enqueue(tx, [optOutSpread({ ...incoming.arrival, id: deps.newId('act'), suppressionId, phone, ordinal: 1 })])
}

async function holdPhone(tx: Db, deps: UrgentDeps, acting: Acting): Promise<void> {
  const { incoming, phoneHash, state } = acting
  // Our own opt-out writes do-not-disturb too: its echo is no person's wish, and a hold would outlive a START.
  if (state.suppressed) return
  const { locationId, contactId } = incoming.arrival
  const id = deps.newId('hold')
  const subject = phoneHash ? `p:${phoneHash}` : `c:${contactId}`
  const isNew = await placeHold(tx, { locationId, id, subject, reason: 'crm_dnd', sourceMessageId: null })
  const ended = await cancel(tx, acting, { what: 'all', reason: 'crm_dnd' })
  // Every event of such a contact repeats it; only the first is news.
  const news: ConversationEvent[] = isNew ? [{ type: 'HoldPlaced', payload: { hold_id: id, reason: 'crm_dnd' } }] : []
  await append(tx, deps, { ...acting, events: [...ended, ...news] })
}

type Cancelling = { what: 'all' | 'bots'; reason: string }

/** Queued texts and CRM actions of the contact end, and what was planned; what the law asks for stays. Returns the events to append. */
async function cancel(tx: Db, { incoming, state }: Acting, { what, reason }: Cancelling): Promise<ConversationEvent[]> {
  const { locationId, contactId } = incoming.arrival
  const events = await cancelPlan(tx, { locationId, contactId }, { before: state, reason })
  await cancelQueued(tx, { locationId, contactId, what, reason })
  return events
}

const ownerTo = (to: 'human' | 'nobody', reason: string, { owner }: ConversationState): ConversationEvent => ({
  type: 'OwnerChanged',
  payload: { from: owner, to, reason },
})

type Appending = Acting & { events: ConversationEvent[]; actor?: string }

async function append(tx: Db, deps: UrgentDeps, appending: Appending): Promise<void> {
  const { locationId, contactId } = appending.incoming.arrival
  const { state: before, now: at, events, actor = 'contact' } = appending
  await appendEvents(tx, { locationId, contactId }, { before, events, at, actor, turnId: null, era: deps.era })
}

export type OptOutContext = { incoming: Incoming; optedOut: OptOut; suppressionId: string; phone: string | null; now: Date }

export type UrgentDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
  ruleVersion: string
  /** The one confirmation, where it is ours. */
  optOutConfirmation(context: OptOutContext): NewAction | null
  /** Our own user at HighLevel, whose texts are no takeover. */
  integrationUserId(locationId: string): string | null
  /** Told that an integration which is not ours texts contacts of this location. */
  otherIntegration(locationId: string): void
}
