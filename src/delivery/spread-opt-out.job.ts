import { sql } from 'kysely'
import type { Contact } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import { suppress } from '../consent/suppression.store.ts'
import { lockSubjects } from '../consent/subjects.store.ts'
import type { ReadContact } from '../crm/contact-reader.job.ts'
import type { CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { cancelQueued, enqueue, type InternalAction, type NewAction } from '../outbox/outbox.store.ts'
import { begin, deferAction, markAccepted, queueAgain, type Attempt } from '../outbox/progress.store.ts'

/**
 * Carries an opt-out to the phone and to every contact that has it: the phone is read if it is not known, all their
 * subjects are locked at once, each conversation is closed, and the CRM gets do-not-disturb, silence tag and note.
 */
export async function spreadOptOut(deps: SpreadDeps, action: DueAction): Promise<void> {
  const { locationId, contactId } = action
  const location = deps.locationOf(locationId)
  if (location === null) return later(deps, action, 60_000)
  const now = await readNow(deps.db)
  const reading = await deps.readContact({ locationId, contactId, now, fresh: false })
  if (reading.kind === 'wait') return later(deps, action, Math.max(2_000, reading.waitMs))
  const [attempt] = await begin(deps.db, [action], deps.leaseSeconds)
  if (attempt === undefined) return
  const known = reading.kind === 'contact' ? reading.contact : null
  const phone = known?.phone ?? null
  const phoneHash = reading.kind === 'contact' ? reading.phoneHash : null
  const others = phone === null ? { ok: true as const, ids: [] } : await contactsOf(deps, { locationId, phone, phoneHash })
  if (!others.ok) return queueAgain(deps.db, action, { waitMs: 5_000, reason: 'find_contacts' })
  const contacts = [...new Set([contactId, ...others.ids])].sort()
  await deps.database.transaction((tx) => close(tx, deps, { action, contacts, known, phoneHash, location, attempt }))
  deps.database.wake('outbox')
  deps.database.wake('stream')
}

async function later(deps: SpreadDeps, action: DueAction, waitMs: number): Promise<void> {
  const now = await readNow(deps.db)
  await deferAction(deps.db, action, { until: new Date(now.getTime() + waitMs), reason: 'waiting' })
}

/** Contacts of a phone: those we know, and those the CRM finds. */
async function contactsOf(
  deps: SpreadDeps,
  { locationId, phone, phoneHash }: { locationId: string; phone: string; phoneHash: string | null },
): Promise<{ ok: true; ids: string[] } | { ok: false }> {
  const { rows } = await sql<{ contact_id: string }>`
    select contact_id from contacts where location_id = ${locationId} and phone_hash = ${phoneHash}`.execute(deps.db)
  const permit = await deps.rate.take(locationId, 'A')
  if (!permit.granted) return { ok: false }
  const found = await deps.crm.findContacts(locationId, { phone })
  if (!found.ok && found.error.kind !== 'permanent') return { ok: false }
  return { ok: true, ids: [...rows.map(({ contact_id }) => contact_id), ...(found.ok ? found.value : [])] }
}

type Closing = {
  action: DueAction
  contacts: string[]
  known: Contact | null
  phoneHash: string | null
  location: Location
  attempt: Attempt
}

async function close(tx: Db, deps: SpreadDeps, { action, contacts, known, phoneHash, location, attempt }: Closing): Promise<void> {
  const { locationId } = action
  const payload = action.payload as Extract<InternalAction, { kind: 'spread_opt_out' }>
  const subjects = [...contacts.map((id) => `c:${id}`), ...(phoneHash ? [`p:${phoneHash}`] : [])]
  await lockSubjects(tx, locationId, subjects)
  const source = await tx
    .selectFrom('suppressions')
    .select(['reason', 'source_message_id', 'channel'])
    .where('location_id', '=', locationId)
    .where('id', '=', payload.suppression_id)
    .executeTakeFirst()
  const base = {
    locationId,
    phone: known?.phone ?? null,
    phoneHash,
    sourceMessageId: source?.source_message_id ?? null,
    channel: source?.channel ?? 'sms',
  }
  const reason = (source?.reason ?? 'contact_words') as Parameters<typeof suppress>[1]['reason']
  for (const subject of subjects)
    await suppress(tx, { ...base, subject, reason, id: deps.newId('sup'), ruleVersion: deps.consentRuleVersion })
  const confirmation = await confirmationOf(tx, locationId, payload.suppression_id)
  for (const contactId of contacts) {
    if (contactId !== action.contactId) await closeConversation(tx, deps, { locationId, contactId, suppressionId: payload.suppression_id })
    const marks = crmActions(deps, { locationId, contactId, location, suppressionId: payload.suppression_id, confirmation })
    // The carrier's own mark is stronger than ours, and is never overwritten.
    const isPermanent = contactId === action.contactId && known?.dnd === 'permanent'
    await enqueue(tx, isPermanent ? marks.filter(({ thing }) => thing !== 'dnd') : marks)
  }
  await markAccepted(tx, [attempt], { crmId: null, reason: null })
}

async function confirmationOf(tx: Db, locationId: string, suppressionId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('outbox')
    .select('id')
    .where('location_id', '=', locationId)
    .where('natural_key', '=', `confirmation:${suppressionId}`)
    .executeTakeFirst()
  return row?.id ?? null
}

async function closeConversation(
  tx: Db,
  deps: SpreadDeps,
  { locationId, contactId, suppressionId }: { locationId: string; contactId: string; suppressionId: string },
): Promise<void> {
  const key = { locationId, contactId }
  const before = await lockConversation(tx, key)
  if (before.suppressed) return
  const at = await readNow(tx)
  const payload = { suppression_id: suppressionId, step: 'spread', rule: 'same_phone', span: null, message_id: null }
  const events = [
    ...(await cancelPlan(tx, key, { before, reason: 'opted_out' })),
    { type: 'OptedOut' as const, payload },
    { type: 'OwnerChanged' as const, payload: { from: before.owner, to: 'nobody' as const, reason: 'opted_out' } },
  ]
  await cancelQueued(tx, { ...key, what: 'all', reason: 'opted_out' })
  await appendEvents(tx, key, { before, events, at, actor: 'system', turnId: null, era: deps.era })
}

/** Do-not-disturb comes after the confirmation, in whatever way that ended: it would block it. */
function crmActions(
  deps: SpreadDeps,
  {
    locationId,
    contactId,
    location,
    suppressionId,
    confirmation,
  }: { locationId: string; contactId: string; location: Location; suppressionId: string; confirmation: string | null },
): NewAction[] {
  const base = { locationId, contactId, turnId: null, class: 'crm' as const, afterId: null, ownerN: 0 }
  const tag = location.silence_tags[0] ?? 'AI-Off'
  return [
    {
      ...base,
      id: deps.newId('act'),
      ordinal: 0,
      action: { kind: 'set_dnd', value: 'active' },
      thing: 'dnd',
      naturalKey: `dnd:${contactId}:active:${suppressionId}`,
      afterId: confirmation,
      afterAny: true,
    },
    {
      ...base,
      id: deps.newId('act'),
      ordinal: 1,
      action: { kind: 'add_tag', tag },
      thing: `tag:${tag.toLowerCase()}`,
      naturalKey: `optout_tag:${contactId}:${suppressionId}`,
    },
    {
      ...base,
      id: deps.newId('act'),
      ordinal: 2,
      action: { kind: 'add_note', note: 'opted_out', body: 'Opted out of texts. Nothing is sent to this number.' },
      thing: null,
      naturalKey: `optout_note:${contactId}:${suppressionId}`,
    },
  ]
}

export type SpreadDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  db: Db
  crm: Pick<CrmPort, 'findContacts'>
  rate: Pick<RateBudget, 'take'>
  readContact: ReadContact
  locationOf(locationId: string): Location | null
  newId(prefix: string): string
  era: number
  consentRuleVersion: string
  leaseSeconds: number
}
