import { sql } from 'kysely'
import { lockConversation } from '../conversation/conversation.store.ts'
import type { ConversationState } from '../conversation/state.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import type { AuditRequest } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { ContactOrigin } from '../db/tables.ts'

/** A change that a person makes to a conversation. `ifVersion`: only if nothing happened to it since that version. */
export type ByHand = {
  locationId: string
  contactId: string
  by: string
  request?: AuditRequest | undefined
  reason: string | null
  ifVersion?: number | null
  /** Locations whose suppressions count too: those of one suppression group. */
  group?: readonly string[]
}

/** Where a suppression of the contact may stand. */
export const locationsOf = ({ locationId, group }: ByHand): string[] => [...new Set([locationId, ...(group ?? [])])]

/** The conversation under its locks, and what a person's change may depend on. */
export type Locked = { before: ConversationState; now: Date; subjects: string[]; origin: ContactOrigin }

export type NotChanged = { kind: 'unknown' } | { kind: 'moved'; version: number }

/**
 * Runs a person's change under every lock a turn takes: subjects, lane, conversation. A turn in flight that read the version
 * before it fails at its fence.
 */
export async function changeByHand<Done>(
  deps: ByHandDeps,
  change: ByHand,
  work: (tx: Db, locked: Locked) => Promise<Done>,
): Promise<Done | NotChanged> {
  const done = await deps.database.transaction(async (tx) => {
    const known = await readKnown(tx, change)
    if (known === null) return { kind: 'unknown' as const }
    const subjects = subjectsOf(change.contactId, known.phoneHash)
    await lockSubjects(tx, change.locationId, subjects)
    await sql`select 1 from lanes where location_id = ${change.locationId} and contact_id = ${change.contactId} for update`.execute(tx)
    const before = await lockConversation(tx, change)
    if (typeof change.ifVersion === 'number' && change.ifVersion !== before.version)
      return { kind: 'moved' as const, version: before.version }
    return work(tx, { before, now: await readNow(tx), subjects, origin: known.origin })
  })
  deps.database.wake('lanes')
  deps.database.wake('outbox')
  deps.database.wake('stream')
  return done
}

/** Null: nothing was ever heard of such a contact. */
async function readKnown(
  tx: Db,
  { locationId: l, contactId: c }: ByHand,
): Promise<{ phoneHash: string | null; origin: ContactOrigin } | null> {
  const { rows } = await sql<{ known: boolean; phone_hash: string | null; origin: ContactOrigin | null }>`
    select k.phone_hash, k.origin, k.contact_id is not null
      or exists (select 1 from conversations where location_id = ${l} and contact_id = ${c})
      or exists (select 1 from messages where location_id = ${l} and contact_id = ${c}) as known
    from (select 1) one left join contacts k on k.location_id = ${l} and k.contact_id = ${c}`.execute(tx)
  const row = rows[0]
  return row?.known ? { phoneHash: row.phone_hash, origin: row.origin ?? 'crm' } : null
}

export type ByHandDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
}
