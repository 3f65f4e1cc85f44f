import { sql, type Selectable } from 'kysely'
import type { Contact } from '../conversation/contact.ts'
import type { ContactEvent, CrmEvent } from './crm-event.ts'
import type { CrmContact } from './crm-port.ts'
import type { Db } from '../db/database.ts'
import type { ContactOrigin, Tables } from '../db/tables.ts'

export type HashPhone = (e164: string) => string

/**
 * Keeps the CRM's picture of contacts from their events. An event older than the newest one known only calls for a
 * fresh read; what an event does not say stays as it was.
 */
export async function storeContactEvents(tx: Db, events: readonly CrmEvent[], hashPhone: HashPhone): Promise<void> {
  for (const event of events) {
    const patch = patchOf(event, hashPhone)
    if (patch) await storePatch(tx, event, patch)
  }
}

type Patch = {
  first_name?: string | null
  name?: string | null
  email?: string | null
  phone_e164?: string | null
  phone_hash?: string | null
  tags?: string[] | undefined
  fields?: Record<string, unknown> | undefined
  dnd?: string | undefined
  zone?: string | null
  postal_code?: string | null
  state?: string | null
  source?: string | null
  assigned_to?: string | null
  added_at?: string | null | undefined
  deleted?: boolean
}

function patchOf(event: CrmEvent, hashPhone: HashPhone): Patch | null {
  switch (event.kind) {
    case 'contact':
      return contactPatch(event, hashPhone)
    case 'tags':
      return { tags: event.tags, dnd: event.dnd }
    case 'dnd':
      return { dnd: event.smsDnd }
    case 'deleted':
      return { deleted: true }
    case 'message':
    case 'appointment':
    case 'opportunity':
    case 'task_completed':
    case 'install':
    case 'uninstall':
      return null
  }
}

function contactPatch({ patch }: ContactEvent, hashPhone: HashPhone): Patch {
  const name = [patch.first_name, patch.last_name].filter(Boolean).join(' ') || null
  return {
    first_name: patch.first_name,
    name,
    email: patch.email,
    phone_e164: patch.phone,
    phone_hash: patch.phone === null ? null : hashPhone(patch.phone),
    tags: patch.tags,
    dnd: patch.dnd,
    zone: patch.timezone,
    postal_code: patch.postal_code,
    state: patch.state,
    source: patch.source,
    assigned_to: patch.assigned_to,
    added_at: patch.added_at,
  }
}

async function storePatch(tx: Db, event: CrmEvent, patch: Patch): Promise<void> {
  const at = event.eventAt ?? null
  await sql`
    insert into contacts as k (location_id, contact_id, event_at)
    values (${event.locationId}, ${event.contactId}, coalesce(${at}::timestamptz, db_now()))
    on conflict do nothing`.execute(tx)
  await sql`
    update contacts set
      first_name = coalesce(${patch.first_name ?? null}, first_name), name = coalesce(${patch.name ?? null}, name),
      email = coalesce(${patch.email ?? null}, email), phone_e164 = coalesce(${patch.phone_e164 ?? null}, phone_e164),
      phone_hash = coalesce(${patch.phone_hash ?? null}, phone_hash),
      tags = coalesce(${patch.tags ? JSON.stringify(patch.tags) : null}::jsonb, tags), dnd = coalesce(${patch.dnd ?? null}, dnd),
      zone = coalesce(${patch.zone ?? null}, zone), postal_code = coalesce(${patch.postal_code ?? null}, postal_code),
      state = coalesce(${patch.state ?? null}, state), source = coalesce(${patch.source ?? null}, source),
      assigned_to = coalesce(${patch.assigned_to ?? null}, assigned_to),
      added_at = coalesce(${patch.added_at ?? null}::timestamptz, added_at), tags_told = tags_told or ${patch.tags !== undefined && patch.tags !== null},
      deleted_at = case when ${patch.deleted ?? false} then db_now() else deleted_at end, origin = 'crm',
      event_at = greatest(event_at, coalesce(${at}::timestamptz, db_now()))
    where location_id = ${event.locationId} and contact_id = ${event.contactId}
      and (event_at is null or event_at <= coalesce(${at}::timestamptz, db_now()))`.execute(tx)
  await sql`
    update contacts set read_at = null
    where location_id = ${event.locationId} and contact_id = ${event.contactId} and event_at > coalesce(${at}::timestamptz, db_now())`.execute(
    tx,
  )
}

/** Stores what was read from the CRM, unless an event of the contact came since the read began. */
export async function storeContactRead(
  tx: Db,
  key: { locationId: string; contactId: string; startedAt: Date },
  { contact, fields, hashPhone }: { contact: CrmContact; fields: Record<string, unknown>; hashPhone: HashPhone },
): Promise<void> {
  const row = {
    name: contact.name,
    first_name: contact.firstName,
    phone_e164: contact.phone,
    phone_hash: contact.phone === null ? null : hashPhone(contact.phone),
    email: contact.email,
    tags: JSON.stringify(contact.tags),
    fields: JSON.stringify(fields),
    zone: contact.timezone,
    postal_code: contact.postalCode,
    state: contact.state,
    source: contact.source,
    dnd: contact.smsDnd,
    assigned_to: contact.assignedTo,
    added_at: contact.createdAt,
    tags_told: true,
    read_at: key.startedAt.toISOString(),
    origin: 'crm' as const,
  }
  await tx
    .insertInto('contacts')
    .values({ location_id: key.locationId, contact_id: key.contactId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['location_id', 'contact_id'])
        .doUpdateSet(row)
        .where((where) => where.or([where('contacts.event_at', 'is', null), where('contacts.event_at', '<=', key.startedAt)])),
    )
    .execute()
}

export type Snapshot = {
  contact: Contact
  phoneHash: string | null
  origin: ContactOrigin
  readAt: Date | null
  eventAt: Date | null
  deletedAt: Date | null
}

/** The stored picture of a contact, or null when nothing was ever heard of it. */
export async function readSnapshot(db: Db, key: { locationId: string; contactId: string }): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('contacts')
    .selectAll()
    .where('location_id', '=', key.locationId)
    .where('contact_id', '=', key.contactId)
    .executeTakeFirst()
  return row ? snapshotOf(row) : null
}

type Times = 'added_at' | 'read_at' | 'event_at' | 'deleted_at'

/** A row of the contacts; it may have come as JSON. */
export type ContactRow = Omit<Selectable<Tables['contacts']>, Times> & Record<Times, Date | string | null>

export const snapshotOf = (row: ContactRow): Snapshot => ({
  contact: contactOf(row),
  phoneHash: row.phone_hash,
  origin: row.origin,
  readAt: timeOf(row.read_at),
  eventAt: timeOf(row.event_at),
  deletedAt: timeOf(row.deleted_at),
})

const timeOf = (at: Date | string | null): Date | null => (at === null ? null : new Date(at))

export function contactOf(row: ContactRow): Contact {
  return {
    contactId: row.contact_id,
    name: row.name,
    firstName: row.first_name,
    phone: row.phone_e164,
    email: row.email,
    tags: row.tags,
    fields: row.fields,
    zone: row.zone,
    postalCode: row.postal_code,
    state: row.state,
    source: row.source,
    dnd: row.dnd,
    addedAt: timeOf(row.added_at)?.toISOString() ?? null,
  }
}

/** Begins a contact that only a caller of a bot knows; one that is on file stays as it is. */
export async function storeCallersContact(
  db: Db,
  key: { locationId: string; contactId: string },
  person: { name: string | null; phone: string | null; phoneHash: string | null; email: string | null },
): Promise<void> {
  const { name, phone, phoneHash, email } = person
  await sql`
    insert into contacts (location_id, contact_id, name, first_name, phone_e164, phone_hash, email, origin)
    values (${key.locationId}, ${key.contactId}, ${name}, ${firstNameOf(name)}, ${phone}, ${phoneHash}, ${email}, 'caller')
    on conflict (location_id, contact_id) do nothing`.execute(db)
}

export const firstNameOf = (name: string | null): string | null => name?.split(/\s+/u)[0] ?? null
