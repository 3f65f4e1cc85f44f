import { sql } from 'kysely'
import { lockConversation, stateOf } from '../conversation/conversation.store.ts'
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

/** Runs a person's change under every lock a turn takes. A turn in flight that read the version before it fails at its fence. */
export const changeByHand = <Done>(
  deps: ByHandDeps,
  change: ByHand,
  work: (tx: Db, locked: Locked) => Promise<Done>,
): Promise<Done | NotChanged> => changeLocked(deps, change, async (tx, locked) => work(tx, { ...locked, now: await readNow(tx) }))

/** The same for a change that reads the time with all else it reads. */
export async function changeLocked<Done>(
  deps: ByHandDeps,
  change: ByHand,
  work: (tx: Db, locked: Omit<Locked, 'now'>) => Promise<Done>,
): Promise<Done | NotChanged> {
  const done = await deps.database.transaction(async (tx) => {
    const locked = (await lockKnown(tx, change)) ?? (await lockNew(tx, change))
    if (locked === null) return { kind: 'unknown' as const }
    const { version } = locked.before
    if (typeof change.ifVersion === 'number' && change.ifVersion !== version) return { kind: 'moved' as const, version }
    return work(tx, locked)
  })
  deps.database.wake('lanes')
  deps.database.wake('outbox')
  deps.database.wake('stream')
  return done
}

type Locking = Omit<Locked, 'now'>

/**
 * Locks subjects, lane and conversation in one statement, in this order: each waits for the one before it to be locked, and none is
 * locked while a subject's row is missing. Null: a row has to be made first.
 */
async function lockKnown(tx: Db, { locationId: l, contactId: c }: ByHand): Promise<Locking | null> {
  const { rows } = await sql<{ state: unknown; phone_hash: string | null; origin: ContactOrigin | null }>`
    with known as materialized (select phone_hash, origin from contacts where location_id = ${l} and contact_id = ${c}),
      mine as materialized (
        select 'c:' || ${c}::text as subject union all select 'p:' || phone_hash from known where phone_hash is not null),
      there as materialized (select s.subject from subjects s where s.location_id = ${l} and s.subject = any(array(select subject from mine))),
      subject as materialized (
        select 1 from subjects s where s.location_id = ${l} and s.subject = any(array(select subject from mine))
          and (select count(*) from there) = (select count(*) from mine) order by s.subject collate "C" for update),
      lane as materialized (
        select 1 from lanes where location_id = ${l} and contact_id = ${c}
          and (select count(*) from subject) = (select count(*) from mine) for update)
    select o.state, (select phone_hash from known) as phone_hash, (select origin from known) as origin from conversations o
    where o.location_id = ${l} and o.contact_id = ${c} and (select count(*) from subject) = (select count(*) from mine)
      and (select count(*) from lane) >= 0 for update of o`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  return { before: stateOf(row.state), subjects: subjectsOf(c, row.phone_hash), origin: row.origin ?? 'crm' }
}

/** The same one by one, where rows have to be made; null: nothing was ever heard of such a contact. */
async function lockNew(tx: Db, change: ByHand): Promise<Locking | null> {
  const known = await readKnown(tx, change)
  if (known === null) return null
  const subjects = subjectsOf(change.contactId, known.phoneHash)
  await lockSubjects(tx, change.locationId, subjects)
  await sql`select 1 from lanes where location_id = ${change.locationId} and contact_id = ${change.contactId} for update`.execute(tx)
  return { before: await lockConversation(tx, change), subjects, origin: known.origin }
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
