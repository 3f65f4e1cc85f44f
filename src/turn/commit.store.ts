import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { Decision } from '../conversation/decision.ts'
import type { FactChange } from '../conversation/heard.ts'
import type { ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import { liftSuppressions, placeHold, recordConsent, suppress } from '../consent/suppression.store.ts'
import type { Database, Db } from '../db/database.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { finishLane, lockLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import { cancelQueued, enqueue, type NewAction } from '../outbox/outbox.store.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { writeStream } from '../db/stream.ts'

/** A decided turn, worded and ready to be written. */
export type TurnRecord = {
  lane: ClaimedLane
  turnId: string
  before: ConversationState
  now: Date
  decision: Decision
  rows: readonly WaitingRow[]
  /** Inbox rows the turn answers: its own, and those of dropped replies it writes anew. */
  covers: readonly string[]
  actions: readonly NewAction[]
  bot: string | null
  phoneHash: string | null
  phone: string | null
  /** For the inspector: goal, readings, verdicts, times. */
  details: { goal: unknown; understanding: unknown; gates: unknown; verdicts: unknown; timings: Record<string, unknown> }
  draftLedger: { decision: string; details: unknown } | null
  configVersion: string
  ruleVersion: number
}

/** `fenced`: somebody moved the lane or the conversation meanwhile; nothing was written and the turn is taken again. */
export type Committed = 'committed' | 'fenced'

/** Writes a turn in one short transaction, or nothing of it. */
export async function commitTurn(deps: Deps, record: TurnRecord): Promise<Committed> {
  const outcome = await deps.database
    .transaction((tx) => write(tx, deps, record))
    .catch((error: unknown) => {
      if (error instanceof Fenced) return 'fenced' as const
      throw error
    })
  if (outcome === 'committed' && record.actions.length > 0) deps.database.wake('outbox')
  if (outcome === 'committed') deps.database.wake('stream')
  return outcome
}

/** Rolls the transaction back: expected, not a fault. */
class Fenced extends Error {}

async function write(tx: Db, deps: Deps, record: TurnRecord): Promise<Committed> {
  const { lane, decision, rows, before, now, turnId } = record
  const key = { locationId: lane.locationId, contactId: lane.contactId }
  await commitKeys(
    tx,
    rows.flatMap((row) => (row.key ? [{ locationId: lane.locationId, key: row.key }] : [])),
  )
  if (decision.suppress || decision.hold || decision.optIn)
    await lockSubjects(tx, lane.locationId, subjectsOf(lane.contactId, record.phoneHash))
  if (!(await lockLane(tx, lane))) throw new Fenced()
  const present = await lockConversation(tx, key)
  if (present.version !== before.version) throw new Fenced()
  const state = await appendEvents(tx, key, {
    before,
    events: decision.events,
    at: now,
    actor: record.bot ?? 'system',
    turnId,
    era: deps.era,
  })
  await applyConsent(tx, deps, record)
  if (decision.facts.length > 0) await writeFacts(tx, record)
  await settleRows(tx, record)
  if (rows.some(({ kind }) => kind === 'message')) await cancelQueued(tx, { ...key, what: 'proactive', reason: 'answered' })
  await enqueue(tx, record.actions)
  await writeRecord(tx, deps, record)
  if (rows.length > 0) {
    const data = { kind: 'turn', turn_id: turnId, version: state.version }
    await writeStream(tx, { ...key, topic: 'conversation', era: deps.era, data })
  }
  await finishLane(tx, lane)
  return 'committed'
}

async function applyConsent(tx: Db, deps: Deps, record: TurnRecord): Promise<void> {
  const { decision, lane, phoneHash, phone, rows } = record
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
  if (decision.suppress) {
    for (const subject of subjects) {
      const row = { locationId, subject, phoneHash, phone, reason: decision.suppress.reason, sourceMessageId, channel: 'sms' }
      await suppress(tx, { ...row, id: deps.newId('sup'), ruleVersion: deps.consentRuleVersion })
    }
    await cancelQueued(tx, { locationId, contactId, what: 'texts', reason: decision.suppress.reason })
  }
  if (decision.hold) await placeHold(tx, { locationId, ...decision.hold, subject: `c:${contactId}`, sourceMessageId })
}

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

async function writeFacts(tx: Db, { lane, decision, turnId }: TurnRecord): Promise<void> {
  const { locationId: l, contactId: c } = lane
  const learned = decision.facts.filter((change) => change.kind !== 'declined')
  const closes = decision.facts.filter((change) => change.kind === 'learned').map(({ fact }) => ({ field: fact.field, by: fact.id }))
  await sql`
    update facts set status = 'superseded', superseded_by = x.by
    from jsonb_to_recordset(${JSON.stringify(closes)}::jsonb) as x(field text, by text)
    where location_id = ${l} and contact_id = ${c} and facts.field = x.field and status in ('current', 'declined')`.execute(tx)
  const excluded = decision.facts.flatMap((change) =>
    change.kind === 'excluded' ? [{ field: change.fact.field, value: change.fact.value, by: change.fact.id }] : [],
  )
  await sql`
    update facts set status = 'superseded', superseded_by = x.by
    from jsonb_to_recordset(${JSON.stringify(excluded)}::jsonb) as x(field text, value jsonb, by text)
    where location_id = ${l} and contact_id = ${c} and facts.field = x.field and facts.value = x.value and status = 'current'`.execute(tx)
  await sql`
    insert into facts (location_id, contact_id, id, field, value, unit, confidence, approximate, source_message_id, stated_at, basis, status,
      superseded_by, turn_id)
    select ${l}, ${c}, id, field, value, unit, confidence, approximate, source, stated_at, basis, status, by, ${turnId}
    from jsonb_to_recordset(${JSON.stringify(withHistory(learned))}::jsonb) as x(id text, field text, value jsonb, unit text, confidence real,
      approximate boolean, source text, stated_at timestamptz, basis text, status text, by text)`.execute(tx)
}

/** Of several values a field had within one turn only the last is current; the others keep their place in its history. */
function withHistory(changes: readonly Exclude<FactChange, { kind: 'declined' }>[]): object[] {
  const last = new Map(changes.flatMap((change) => (change.kind === 'learned' ? [[change.fact.field, change.fact.id] as const] : [])))
  return changes.map(({ kind, fact }) => {
    const current = kind === 'learned' && last.get(fact.field) === fact.id
    return {
      ...fact,
      source: fact.sourceMessageId,
      stated_at: fact.statedAt,
      status: kind === 'excluded' ? 'excluded' : current ? 'current' : 'superseded',
      by: kind === 'learned' && !current ? last.get(fact.field) : null,
    }
  })
}

async function settleRows(tx: Db, { lane, rows, turnId }: TurnRecord): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update inbox set status = 'settled', turn_id = ${turnId}
    where location_id = ${lane.locationId} and contact_id = ${lane.contactId}
      and seq in (select jsonb_array_elements_text(${JSON.stringify(rows.map(({ seq }) => seq))}::jsonb)::bigint)`.execute(tx)
}

async function writeRecord(tx: Db, deps: Deps, record: TurnRecord): Promise<void> {
  const { lane, turnId, rows, details, draftLedger } = record
  if (rows.length === 0) return
  await tx
    .insertInto('turns')
    .values({
      location_id: lane.locationId,
      turn_id: turnId,
      contact_id: lane.contactId,
      bot: record.bot,
      covers: JSON.stringify(record.covers),
      goal: JSON.stringify(details.goal),
      understanding: JSON.stringify(details.understanding),
      gates: JSON.stringify(details.gates),
      verdicts: JSON.stringify(details.verdicts),
      timings: JSON.stringify(details.timings),
      config_version: record.configVersion,
      rule_version: record.ruleVersion,
    })
    .execute()
  const text = record.actions.find((action) => action.class === 'text')
  if (!draftLedger || !text) return
  await tx
    .insertInto('ledger')
    .values({
      location_id: lane.locationId,
      id: deps.newId('led'),
      action_id: text.id,
      contact_id: lane.contactId,
      kind: 'draft',
      decision: draftLedger.decision,
      details: JSON.stringify(draftLedger.details),
    })
    .execute()
}

type Deps = {
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
  consentRuleVersion: string
}
