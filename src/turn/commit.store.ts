import { sql, type RawBuilder } from 'kysely'
import { appendingEvents, lockConversation, stateOf } from '../conversation/conversation.store.ts'
import type { Decision, PrivacyCase } from '../conversation/decision.ts'
import type { HandoffBlock } from '../conversation/handoff/evaluate-handoff.ts'
import { writeHandoff } from '../conversation/handoff/handoff.store.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import { openCase } from '../consent/privacy-case.store.ts'
import { liftSuppressions, placeHold, raiseToErasure, recordConsent, suppress } from '../consent/suppression.store.ts'
import type { Database, Db } from '../db/database.ts'
import type { ContactOrigin } from '../db/tables.ts'
import { keys } from '../db/keys.ts'
import { commitKeys, committingKeys } from '../inbox/inbox.store.ts'
import { finishing, lockLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import { freeBooking } from '../outbox/free-booking.store.ts'
import { cancelling, cancelQueued, cancelWaiting, enqueue, enqueueing, type NewAction } from '../outbox/outbox.store.ts'
import { optOutSpread } from '../outbox/spread-action.ts'
import { HandoffLost, lockOf, repeatHandoff } from './execute-handoff.store.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { writeDeferral } from './write-deferral.store.ts'
import { writingFacts } from './write-facts.store.ts'
import { holdsPlans, writePlans } from './write-plans.store.ts'

/** A decided turn, worded and ready to be written. */
export type TurnRecord = {
  lane: ClaimedLane
  turnId: string
  before: ConversationState
  now: Date
  decision: Decision
  rows: readonly WaitingRow[]
  /** Due rows of plans that are over. */
  stale: readonly WaitingRow[]
  /** Inbox rows the turn answers: its own, and those of dropped replies it writes anew. */
  covers: readonly string[]
  actions: readonly NewAction[]
  bot: string | null
  phoneHash: string | null
  phone: string | null
  origin: ContactOrigin
  /** For the inspector: goal, readings, verdicts, times. */
  details: { goal: unknown; understanding: unknown; gates: unknown; verdicts: unknown; timings: Record<string, unknown> }
  draftLedger: { decision: string; details: unknown } | null
  configVersion: string
  ruleVersion: number
}

/**
 * `fenced`: somebody moved the lane or the conversation meanwhile; nothing was written and the turn is taken again. `lost`: nor was
 * anything written here, as the handoff it was decided with is no longer called for; the turn is decided again without one.
 */
export type Committed = 'committed' | 'fenced' | { lost: HandoffBlock }

/** Writes a turn in one short transaction, or nothing of it. */
export async function commitTurn(deps: CommitDeps, record: TurnRecord): Promise<Committed> {
  const outcome = await deps.database
    .transaction((tx) => write(tx, deps, record))
    .catch((error: unknown) => {
      if (error instanceof Fenced) return 'fenced' as const
      if (error instanceof HandoffLost) return { lost: error.reason }
      throw error
    })
  if (outcome === 'committed' && record.actions.length > 0) deps.database.wake('outbox')
  if (outcome === 'committed') deps.database.wake('stream')
  return outcome
}

/** Rolls the transaction back: expected, not a fault. */
class Fenced extends Error {}

async function write(tx: Db, deps: CommitDeps, record: TurnRecord): Promise<Committed> {
  const { lane, decision, rows, before, now, turnId } = record
  const key = { locationId: lane.locationId, contactId: lane.contactId }
  const present = await lockTurn(tx, record)
  if (present?.version !== before.version || !(await holdsPlans(tx, record))) throw new Fenced()
  await passHandoff(tx, record)
  const told = rows.length > 0 ? { told: { kind: 'turn', turn_id: turnId } } : {}
  const actor = record.bot ?? 'system'
  const appending = appendingEvents(key, { before, events: decision.events, at: now, actor, turnId, era: deps.era, ...told })
  await applyConsent(tx, deps, record)
  await writePlans(tx, { ...record, events: decision.events, state: appending.state, newId: deps.newId })
  if (decision.deferral && !(await writeDeferral(tx, { lane, change: decision.deferral, newId: deps.newId }))) throw new Fenced()
  await applyAppointments(tx, record)
  await writeAtOnce(tx, deps, { record, events: appending.parts })
  await appending.keepRequests(tx)
  if (record.origin === 'caller') await leaveToCaller(tx, record)
  return 'committed'
}

/**
 * The events and their fold, the facts, the turn on record and its actions, what is answered and no longer to be sent unasked, and
 * the end of the lease, in one statement: each part writes what no other does.
 */
async function writeAtOnce(
  tx: Db,
  deps: CommitDeps,
  { record, events }: { record: TurnRecord; events: RawBuilder<unknown> },
): Promise<void> {
  const { lane, decision, rows, turnId } = record
  const { locationId, contactId } = lane
  const actions = namedBySuppression(record)
  const answers = rows.some(({ kind }) => kind === 'message')
  const answered = cancelling({ locationId, contactId, what: 'proactive', reason: 'answered' })
  const parts = [
    ...(decision.events.length > 0 ? [events] : []),
    ...(decision.facts.length > 0 ? [writingFacts({ ...lane, turnId }, decision.facts)] : []),
    ...(rows.length > 0 ? [recording(deps, record)] : []),
    ...(actions.length > 0 ? [enqueueing(actions)] : []),
    sql`answered as (${answers ? answered : NOTHING})`,
    sql`finished as (${finishing(
      lane,
      rows.map(({ seq }) => seq),
    )})`,
  ]
  const { rows: cancelled } = await sql<{ id: string }>`with ${sql.join(parts, sql`, `)} select id from answered`.execute(tx)
  await cancelWaiting(
    tx,
    locationId,
    cancelled.map(({ id }) => id),
  )
}

const NOTHING = sql`select null::text as id where false`

/**
 * Locks the keys of the texts, lane and conversation, in this order, making the conversation where it is the contact's first; null: the
 * lane is no longer ours. A turn that changes what may be sent to the phone locks its subjects between keys and lane. A conversation
 * made by another at the same moment is not seen by this statement, and is locked by the next.
 */
async function lockTurn(tx: Db, { lane, rows: waiting, decision, phoneHash }: TurnRecord): Promise<ConversationState | null> {
  const { locationId: l, contactId: c } = lane
  const keys = waiting.flatMap(({ key }) => key ?? [])
  const apart = Boolean(decision.suppress ?? decision.hold ?? decision.optIn)
  if (apart) {
    await commitKeys(
      tx,
      keys.map((key) => ({ locationId: l, key })),
    )
    await lockSubjects(tx, l, subjectsOf(c, phoneHash))
  }
  const { rows } = await sql<{ state: unknown; lease_no: string }>`
    with ${committingKeys(l, apart ? [] : keys)}, lane as materialized (
      select lease_no from lanes where location_id = ${l} and contact_id = ${c} and (select count(*) from keyed) >= 0 for update
    ), held as materialized (
      select state from conversations where location_id = ${l} and contact_id = ${c} and (select count(*) from lane) = 1 for update
    ), made as (
      insert into conversations (location_id, contact_id, owner, state)
      select ${l}, ${c}, 'nobody', ${JSON.stringify(initialState())}::jsonb from lane
      where lease_no = ${lane.leaseNo} and not exists (select from held)
      on conflict do nothing returning state
    )
    select state, (select lease_no from lane) as lease_no from (select state from held union all select state from made) one`.execute(tx)
  const [row] = rows
  if (row !== undefined) return row.lease_no === lane.leaseNo ? stateOf(row.state) : null
  return (await lockLane(tx, lane)) ? lockConversation(tx, lane) : null
}

/** A handoff of the turn, made or stopped, judged once more where it is made. */
async function passHandoff(tx: Db, { decision: { handoff: tried }, lane, turnId, now, details }: TurnRecord): Promise<void> {
  if (tried === undefined) return
  const lock = lockOf(lane, turnId)
  if (tried.decision.status === 'proceed') await repeatHandoff(tx, { tried, lock })
  const brainMs = details.timings['brain_ms']
  const notOursMs = typeof brainMs === 'number' ? brainMs : 0
  const { locationId, contactId } = lane
  await writeHandoff(tx, { locationId, contactId, turnId, via: tried.deferral ? 'deferral' : 'turn', tried, at: now, notOursMs, lock })
}

/** The CRM does not have this contact: what a turn would do there is on record for the caller, and ends. */
async function leaveToCaller(tx: Db, { lane, turnId }: TurnRecord): Promise<void> {
  await sql`
    update outbox set status = 'cancelled', reason = 'no_crm_contact'
    where location_id = ${lane.locationId} and turn_id = ${turnId} and class = 'crm' and status = 'queued'`.execute(tx)
}

async function applyConsent(tx: Db, deps: CommitDeps, record: TurnRecord): Promise<void> {
  const { decision, lane, phoneHash, rows } = record
  const { locationId, contactId } = lane
  const subjects = subjectsOf(contactId, phoneHash)
  const sourceMessageId = rows.at(-1)?.id ?? null
  if (decision.optIn) {
    const { consentId, messageId } = decision.optIn
    await liftSuppressions(tx, { locationId, subjects, messageId })
    const consent = { locationId, id: consentId, contactId, phoneHash, kind: 'opt_in_keyword', source: messageId, capturedAt: record.now }
    await recordConsent(tx, { ...consent, businessNamed: true })
    await enqueue(tx, [optInSpread(record, { id: deps.newId('act'), messageId })])
  }
  if (decision.consent) {
    const { id, kind, source, capturedAt, expiresAt } = decision.consent
    const consent = { locationId, id, contactId, phoneHash, kind, source, capturedAt: new Date(capturedAt), businessNamed: true }
    await recordConsent(tx, { ...consent, expiresAt: expiresAt === null ? null : new Date(expiresAt) })
  }
  if (decision.suppress) await applySuppression(tx, deps, { record, suppression: decision.suppress })
  if (decision.hold) await placeHold(tx, { locationId, ...decision.hold, subject: `c:${contactId}`, sourceMessageId })
  if (decision.privacyCase) await applyPrivacyCase(tx, record, decision.privacyCase)
}

/** What ended in the calendar itself is free to be booked again. */
async function applyAppointments(tx: Db, { lane: { locationId }, decision }: TurnRecord): Promise<void> {
  for (const event of decision.events)
    if (event.type === 'AppointmentCancelled') await freeBooking(tx, { locationId, appointmentId: event.payload.appointment_id })
}

type Suppressing = { record: TurnRecord; suppression: NonNullable<Decision['suppress']> }

/** One that the turn itself decided is carried to the phone's other contacts and the CRM, as those of the door are. */
async function applySuppression(tx: Db, deps: CommitDeps, { record, suppression }: Suppressing): Promise<void> {
  const { lane, phoneHash, phone, rows } = record
  const { locationId, contactId } = lane
  const { reason } = suppression
  const spreads = suppression.reason !== 'wrong_number'
  const subjects = subjectsOf(contactId, phoneHash)
  const base = { locationId, phoneHash, phone, reason, sourceMessageId: rows.at(-1)?.id ?? null, channel: 'sms' }
  const ids = [spreads ? suppression.id : deps.newId('sup'), deps.newId('sup')]
  const fresh: boolean[] = []
  for (const [index, subject] of subjects.entries())
    fresh.push(await suppress(tx, { ...base, subject, id: ids[index] ?? deps.newId('sup'), ruleVersion: deps.consentRuleVersion }))
  await cancelQueued(tx, { locationId, contactId, what: 'texts', reason })
  if (!spreads) return
  if (reason === 'privacy_request') await raiseToErasure(tx, { locationId, subjects, phoneHash })
  const spreading = { locationId, contactId, id: deps.newId('act'), suppressionId: suppression.id, phone }
  if (fresh[0]) await enqueue(tx, [optOutSpread(spreading)])
}

/** The case with its legal dates; what would be sent unasked ends here. */
async function applyPrivacyCase(tx: Db, { lane, actions }: TurnRecord, asked: PrivacyCase): Promise<void> {
  const { locationId, contactId } = lane
  const acknowledgement = actions.find(({ action }) => action.kind === 'send_sms' && action.purpose === 'reply')
  await cancelQueued(tx, { locationId, contactId, what: 'proactive', reason: 'privacy_request' })
  await openCase(tx, { locationId, contactId, asked, acknowledgementId: acknowledgement?.id ?? null })
}

/** A confirmation is found by the suppression it confirms, like those of the door: there is one for each. */
const namedBySuppression = ({ actions, decision }: TurnRecord): readonly NewAction[] =>
  actions.map((one) =>
    decision.suppress && 'id' in decision.suppress && one.action.kind === 'send_sms' && one.action.purpose === 'confirmation'
      ? { ...one, naturalKey: `confirmation:${decision.suppress.id}` }
      : one,
  )

/** What the opt-out did at the CRM and to the phone's other contacts is taken back outside the turn. */
const optInSpread = ({ lane }: TurnRecord, { id, messageId }: { id: string; messageId: string }): NewAction => ({
  id,
  locationId: lane.locationId,
  contactId: lane.contactId,
  turnId: null,
  ordinal: 0,
  class: 'internal',
  action: { kind: 'spread_opt_in', message_id: messageId },
  thing: null,
  naturalKey: `opt_in:${messageId}`,
  afterId: null,
  ownerN: 0,
})

/** The rows a turn answers are settled together with what the turn leaves on record: itself, and the judgement of its draft. */
function recording(deps: CommitDeps, record: TurnRecord): RawBuilder<unknown> {
  const { lane, turnId, rows, details, draftLedger } = record
  const { locationId: l, contactId: c } = lane
  const text = record.actions.find((action) => action.class === 'text')
  const drafts = draftLedger && text ? [{ id: deps.newId('led'), action: text.id, ...draftLedger }] : []
  return sql`
    settled as (
      update inbox set status = 'settled', turn_id = ${turnId}
      where location_id = ${l} and contact_id = ${c}
        and seq = any(${keys(rows.map(({ seq }) => seq))}::bigint[])
    ), drafted as (
      insert into ledger (location_id, id, action_id, contact_id, kind, decision, details)
      select ${l}, id, action, ${c}, 'draft', decision, details
      from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as x(id text, action text, decision text, details jsonb)
    ), recorded as (
    insert into turns (location_id, turn_id, contact_id, bot, covers, goal, understanding, gates, verdicts, timings, config_version, rule_version)
    values (${l}, ${turnId}, ${c}, ${record.bot}, ${JSON.stringify(record.covers)}::jsonb, ${JSON.stringify(details.goal)}::jsonb,
      ${JSON.stringify(details.understanding)}::jsonb, ${JSON.stringify(details.gates)}::jsonb, ${JSON.stringify(details.verdicts)}::jsonb,
      ${JSON.stringify(details.timings)}::jsonb, ${record.configVersion}, ${record.ruleVersion}))`
}

export type CommitDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
  consentRuleVersion: string
}
