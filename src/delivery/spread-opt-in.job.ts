import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { readStanding, liftSuppressions } from '../consent/suppression.store.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { enqueue, type InternalAction, type NewAction } from '../outbox/outbox.store.ts'
import { begin, markAccepted } from '../outbox/progress.store.ts'

/**
 * Carries a renewed consent to the phone's other contacts: their conversations open again, and what our own opt-out set
 * for them at the CRM (do-not-disturb, silence tag) is taken back. If the phone opted out again meanwhile, nothing is.
 */
export async function spreadOptIn(deps: OptInDeps, action: DueAction): Promise<void> {
  const { locationId, contactId } = action
  const [attempt] = await begin(deps.db, [action], deps.leaseSeconds)
  if (attempt === undefined) return
  const { phoneHash, contacts } = await sharersOf(deps.db, { locationId, contactId })
  await deps.database.transaction(async (tx) => {
    const own = subjectsOf(contactId, phoneHash)
    await lockSubjects(tx, locationId, [...own, ...contacts.map((id) => `c:${id}`)])
    if ((await readStanding(tx, [locationId], own)).suppression === null) await open(tx, deps, { action, contacts })
    await markAccepted(tx, [attempt], { crmId: null, reason: null })
  })
  deps.database.wake('outbox')
  deps.database.wake('stream')
}

/** The contacts of a contact's phone, itself among them, in the order of locks. */
async function sharersOf(
  db: Db,
  { locationId, contactId }: { locationId: string; contactId: string },
): Promise<{ phoneHash: string | null; contacts: string[] }> {
  const { rows } = await sql<{ contact_id: string; phone_hash: string | null }>`
    select k.contact_id, k.phone_hash from contacts k join contacts own on own.location_id = k.location_id and own.contact_id = ${contactId}
    where k.location_id = ${locationId} and (k.contact_id = own.contact_id or k.phone_hash = own.phone_hash)`.execute(db)
  return {
    phoneHash: rows.find(({ contact_id }) => contact_id === contactId)?.phone_hash ?? null,
    contacts: [...new Set([contactId, ...rows.map(({ contact_id }) => contact_id)])].sort(),
  }
}

type Opening = { action: DueAction; contacts: readonly string[] }

async function open(tx: Db, deps: OptInDeps, { action, contacts }: Opening): Promise<void> {
  const { locationId } = action
  const { message_id: messageId } = action.payload as Extract<InternalAction, { kind: 'spread_opt_in' }>
  await liftSuppressions(tx, { locationId, subjects: contacts.map((id) => `c:${id}`), messageId })
  const others = contacts.filter((id) => id !== action.contactId)
  for (const contactId of others) await openConversation(tx, deps, { locationId, contactId, messageId })
  for (const contactId of others) await enqueue(tx, await takenBack(tx, deps, { locationId, contactId, cause: action.id }))
}

async function openConversation(
  tx: Db,
  deps: OptInDeps,
  { locationId, contactId, messageId }: { locationId: string; contactId: string; messageId: string },
): Promise<void> {
  const key = { locationId, contactId }
  const before = await lockConversation(tx, key)
  if (!before.suppressed) return
  const events: ConversationEvent[] = [{ type: 'OptedIn', payload: { message_id: messageId } }]
  if (before.owner === 'nobody' && before.ownerReason === 'opted_out') {
    const { previousBot } = before
    events.push({
      type: 'OwnerChanged',
      payload: { from: 'nobody', to: previousBot ?? 'nobody', reason: previousBot ? 'opted_in' : 'opted_in_unowned' },
    })
  }
  await appendEvents(tx, key, { before, events, at: await readNow(tx), actor: 'system', turnId: null, era: deps.era })
}

/** Only what our opt-out wrote: a person's own do-not-disturb or tag is theirs to lift. */
async function takenBack(
  tx: Db,
  deps: OptInDeps,
  { locationId, contactId, cause }: { locationId: string; contactId: string; cause: string },
): Promise<NewAction[]> {
  const { rows } = await sql<{ kind: string; tag: string | null; thing: string }>`
    select distinct kind, payload->>'tag' as tag, thing from outbox
    where location_id = ${locationId} and contact_id = ${contactId} and status in ('queued', 'sending', 'accepted')
      and (natural_key like ${`dnd:${contactId}:active:%`} or natural_key like ${`optout_tag:${contactId}:%`}) order by kind, thing`.execute(
    tx,
  )
  const base = { locationId, contactId, turnId: null, class: 'crm' as const, afterId: null, ownerN: 0 }
  return rows.map(({ kind, tag, thing }, ordinal) => ({
    ...base,
    id: deps.newId('act'),
    ordinal,
    action: kind === 'set_dnd' || tag === null ? { kind: 'set_dnd', value: 'inactive' } : { kind: 'remove_tag', tag },
    thing,
    naturalKey: `optin:${thing}:${contactId}:${cause}`,
  }))
}

export type OptInDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  db: Db
  newId(prefix: string): string
  era: number
  leaseSeconds: number
}
