import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import { liftHolds, readStanding } from '../consent/suppression.store.ts'
import { writeAudit, type AuditRequest } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { readNow } from '../db/now.ts'

/** What releasing came to: how many holds ended and texts go on; or that none stands; or that the contact said no. */
export type HoldRelease = { kind: 'released'; holds: number; texts: number } | { kind: 'not_held' } | { kind: 'suppressed'; reason: string }

export type HoldReleasing = {
  locationId: string
  contactId: string
  by: string
  request?: AuditRequest | undefined
  reason: string
  /** Locations whose suppressions count too: those of one suppression group. */
  group: readonly string[]
}

/**
 * Lifts the holds of a contact and its phone, which only a person may do and only while no suppression stands. What was
 * put off because of them is due at once; its claim still asks everything else.
 */
export async function releaseHold(deps: ReleaseDeps, releasing: HoldReleasing): Promise<HoldRelease> {
  const { locationId, contactId } = releasing
  const { phoneHash, contacts } = await sharersOf(deps.database.db, { locationId, contactId })
  const released = await deps.database.transaction(async (tx): Promise<HoldRelease> => {
    const own = subjectsOf(contactId, phoneHash)
    await lockSubjects(tx, locationId, [...own, ...contacts.map((id) => `c:${id}`)])
    const { suppression } = await readStanding(tx, [...new Set([locationId, ...releasing.group])], own)
    if (suppression) return { kind: 'suppressed', reason: suppression.reason }
    if ((await readStanding(tx, [locationId], own)).hold === null) return { kind: 'not_held' }
    const states = await lockStates(tx, { locationId, contacts })
    const texts = await wakeTexts(tx, { locationId, contacts })
    const lifted = await liftHolds(tx, { locationId, subjects: own, by: releasing.by, reason: releasing.reason })
    for (const [id, before] of states) await tellConversation(tx, deps, { releasing: { ...releasing, contactId: id }, before })
    const audit = {
      action: 'hold_release',
      subject: `contact:${contactId}`,
      reason: releasing.reason,
      after: { holds: lifted.length, texts },
    }
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: releasing.by, request: releasing.request, ...audit })
    return { kind: 'released', holds: lifted.length, texts }
  })
  if (released.kind === 'released') {
    deps.database.wake('outbox')
    deps.database.wake('stream')
  }
  return released
}

/** The contacts of a contact's phone, itself among them: a hold on the phone held them all. */
async function sharersOf(db: Db, { locationId: l, contactId: c }: { locationId: string; contactId: string }) {
  const { rows } = await sql<{ contact_id: string; phone_hash: string | null }>`
    select k.contact_id, k.phone_hash from contacts k join contacts own on own.location_id = k.location_id and own.contact_id = ${c}
    where k.location_id = ${l} and (k.contact_id = own.contact_id or k.phone_hash = own.phone_hash)`.execute(db)
  return {
    phoneHash: rows.find(({ contact_id }) => contact_id === c)?.phone_hash ?? null,
    contacts: [...new Set([c, ...rows.map(({ contact_id }) => contact_id)])].sort(),
  }
}

async function lockStates(tx: Db, { locationId, contacts }: { locationId: string; contacts: readonly string[] }) {
  const states = new Map<string, ConversationState>()
  for (const contactId of contacts) states.set(contactId, await lockConversation(tx, { locationId, contactId }))
  return states
}

type Telling = { releasing: HoldReleasing; before: ConversationState }

/** A contact of the phone that is held by itself stays held. */
async function tellConversation(tx: Db, deps: ReleaseDeps, { releasing, before }: Telling): Promise<void> {
  const { locationId, contactId, by: actor } = releasing
  if (!before.held || (await readStanding(tx, [locationId], [`c:${contactId}`])).hold) return
  const events = [{ type: 'HoldLifted' as const, payload: { reason: 'released' } }]
  const appending = { before, events, at: await readNow(tx), actor, turnId: null, era: deps.era, told: { kind: 'hold_lifted' } }
  await appendEvents(tx, { locationId, contactId }, appending)
}

async function wakeTexts(tx: Db, { locationId, contacts }: { locationId: string; contacts: readonly string[] }): Promise<number> {
  const { rows } = await sql`
    with mine as (
      select id from outbox where location_id = ${locationId} and contact_id = any(${keys(contacts)}) and status = 'queued' and reason = 'hold'
      order by id collate "C" for update
    )
    update outbox o set due_at = db_now() from mine where o.location_id = ${locationId} and o.id = mine.id returning 1`.execute(tx)
  return rows.length
}

export type StandingHold = { locationId: string; contactIds: string[]; onPhone: boolean; reason: string; since: Date }

/** Holds that stand, the oldest first, with the contacts each keeps silent. */
export async function readHolds(db: Db): Promise<StandingHold[]> {
  const { rows } = await sql<{ location_id: string; subject: string; reason: string; created_at: Date; contacts: string[] }>`
    select h.location_id, h.subject, h.reason, h.created_at, case when h.subject like 'c:%' then jsonb_build_array(substr(h.subject, 3))
      else (select coalesce(jsonb_agg(k.contact_id order by k.contact_id), '[]') from contacts k
        where k.location_id = h.location_id and k.phone_hash = substr(h.subject, 3)) end as contacts
    from holds h where h.lifted_at is null order by h.created_at, h.id`.execute(db)
  return rows.map((row) => ({
    locationId: row.location_id,
    contactIds: row.contacts,
    onPhone: row.subject.startsWith('p:'),
    reason: row.reason,
    since: row.created_at,
  }))
}

export type ReleaseDeps = { database: Pick<Database, 'db' | 'transaction' | 'wake'>; newId(prefix: string): string; era: number }
