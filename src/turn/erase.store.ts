import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { cancelledPlan } from '../conversation/plan-follow-up.ts'
import type { ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import { raiseToErasure, readStanding, suppress } from '../consent/suppression.store.ts'
import { writeAudit, type AuditRequest } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { readNow } from '../db/now.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { enqueue, type NewAction } from '../outbox/outbox.store.ts'
import { readRemains, type Remains } from './erase-remains.store.ts'
import { removeWords, type Removed } from './erase-words.store.ts'

/** What an erasure did. `runAgain`: something was on its way to HighLevel, whose answer may bring a little of it back. */
export type Erasure = {
  locationId: string
  contactId: string
  erasedAt: Date
  removed: Removed
  remains: Remains[]
  openCases: string[]
  runAgain: boolean
}

export type ErasureKey = { locationId: string; contactId: string; by: string; request?: AuditRequest | undefined }

/**
 * Removes a contact's words: texts, values, names, phone. Takes the turn's locks and raises the conversation's version, so
 * that a turn in flight writes nothing of what it read. What must not be forgotten stays: ids, hashes, dates, consent,
 * ledger, and a suppression, which is written now if there is none. Null: nothing is stored of such a contact.
 */
export async function eraseContact(deps: EraseDeps, key: ErasureKey): Promise<Erasure | null> {
  for (;;) {
    const candidate = await readCandidate(deps.database.db, key)
    if (candidate === null) return null
    const erasure = await deps.database.transaction((tx) => erase(tx, deps, { ...key, ...candidate })).catch(movedToNull)
    if (erasure === null) continue
    deps.database.wake('outbox')
    deps.database.wake('stream')
    return erasure
  }
}

/** Seen before the locks, and tested again under them. */
type Candidate = { phoneHash: string | null; waitingKeys: string[] }
type Erasing = ErasureKey & Candidate

/** A delivery came between the look and the locks; rolls the transaction back, to be looked at anew. */
class Moved extends Error {}

const movedToNull = (error: unknown): null => {
  if (error instanceof Moved) return null
  throw error
}

async function readCandidate(db: Db, { locationId: l, contactId: c }: ErasureKey): Promise<Candidate | null> {
  const { rows } = await sql<{ known: boolean; phone_hash: string | null; keys: string[] }>`
    select exists (select 1 from contacts where location_id = ${l} and contact_id = ${c})
        or exists (select 1 from conversations where location_id = ${l} and contact_id = ${c})
        or exists (select 1 from lanes where location_id = ${l} and contact_id = ${c})
        or exists (select 1 from messages where location_id = ${l} and contact_id = ${c}) as known,
      (select phone_hash from contacts where location_id = ${l} and contact_id = ${c}) as phone_hash,
      (select coalesce(jsonb_agg(key order by key collate "C"), '[]') from inbox
        where location_id = ${l} and contact_id = ${c} and status = 'waiting' and key is not null) as keys`.execute(db)
  const row = rows[0]
  return row?.known ? { phoneHash: row.phone_hash, waitingKeys: row.keys } : null
}

async function erase(tx: Db, deps: EraseDeps, erasing: Erasing): Promise<Erasure> {
  const { locationId, contactId, by, phoneHash } = erasing
  const key = { locationId, contactId }
  const before = await lockAll(tx, erasing)
  const erasedAt = await readNow(tx)
  const { removed, inFlight } = await removeWords(tx, { ...key, phoneHash })
  const suppressionId = await leaveSuppressed(tx, deps, erasing)
  const events = eventsOf(before, { by, suppressionId })
  await appendEvents(tx, key, { before, events, at: erasedAt, actor: by, turnId: null, era: deps.era, told: { kind: 'erased' } })
  const { remains, openCases, dueBy } = await readRemains(tx, { ...key, phoneHash })
  await enqueue(tx, [crmTask(deps, { ...key, dueBy: dueBy ?? erasedAt })])
  const audit = { action: 'erase', subject: `contact:${contactId}`, reason: null, after: { ...removed } }
  await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request: erasing.request, ...audit })
  return { ...key, erasedAt, removed, remains, openCases, runAgain: inFlight > 0 }
}

/** Every lock of a turn, in the order of locks: keys, subjects, lane, conversation, contact, inbox. */
async function lockAll(tx: Db, { locationId: l, contactId: c, phoneHash, waitingKeys }: Erasing): Promise<ConversationState> {
  await commitKeys(
    tx,
    waitingKeys.map((key) => ({ locationId: l, key })),
  )
  await lockSubjects(tx, l, subjectsOf(c, phoneHash))
  await sql`select 1 from lanes where location_id = ${l} and contact_id = ${c} for update`.execute(tx)
  const before = await lockConversation(tx, { locationId: l, contactId: c })
  await sql`insert into contacts (location_id, contact_id) values (${l}, ${c}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ phone_hash: string | null }>`
    select phone_hash from contacts where location_id = ${l} and contact_id = ${c} for update`.execute(tx)
  const { rows: late } = await sql`
    select 1 from inbox where location_id = ${l} and contact_id = ${c} and status = 'waiting' and key is not null
      and not key = any(${keys(waitingKeys)}) limit 1`.execute(tx)
  if (late.length > 0 || (rows[0]?.phone_hash ?? null) !== phoneHash) throw new Moved()
  return before
}

/** Who is erased is not written to again: the suppression that stands becomes one only START ends, or there is a new one. */
async function leaveSuppressed(tx: Db, deps: EraseDeps, { locationId, contactId, phoneHash }: Erasing): Promise<string> {
  const subjects = subjectsOf(contactId, phoneHash)
  const base = { locationId, phoneHash, phone: null, reason: 'privacy_request' as const, sourceMessageId: null, channel: 'operator' }
  for (const subject of subjects) await suppress(tx, { ...base, subject, id: deps.newId('sup'), ruleVersion: deps.consentRuleVersion })
  await raiseToErasure(tx, { locationId, subjects, phoneHash })
  const { suppression } = await readStanding(tx, [locationId], subjects)
  return suppression?.id ?? ''
}

function eventsOf(before: ConversationState, { by, suppressionId }: { by: string; suppressionId: string }): ConversationEvent[] {
  const optedOut = { suppression_id: suppressionId, step: 'erasure', rule: 'privacy_request', span: null, message_id: null }
  return [
    ...cancelledPlan(before, 'erased'),
    ...(before.suppressed ? [] : [{ type: 'OptedOut' as const, payload: optedOut }]),
    ...(before.owner === 'nobody' && before.ownerReason === 'opted_out'
      ? []
      : [{ type: 'OwnerChanged' as const, payload: { from: before.owner, to: 'nobody' as const, reason: 'opted_out' } }]),
    { type: 'Erased', payload: { by } },
  ]
}

/** What only a person can do at HighLevel. Its words name nobody. */
const crmTask = (deps: EraseDeps, at: { locationId: string; contactId: string; dueBy: Date }): NewAction => ({
  id: deps.newId('act'),
  locationId: at.locationId,
  contactId: at.contactId,
  turnId: null,
  ordinal: 0,
  class: 'crm',
  action: {
    kind: 'create_task',
    task: 'erase_contact',
    title: 'Delete this contact',
    body: 'Their data has been erased in jorge on request. Delete the contact in HighLevel, with notes, conversation and attachments.',
    due_at: at.dueBy.toISOString(),
  },
  thing: null,
  naturalKey: `erase:${at.contactId}`,
  afterId: null,
  ownerN: 0,
})

export type EraseDeps = {
  database: Pick<Database, 'db' | 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
  consentRuleVersion: string
}
