import type { SuppressionReason } from './check-send.ts'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

export type NewSuppression = {
  id: string
  locationId: string
  subject: string
  phoneHash: string | null
  phone: string | null
  reason: SuppressionReason
  sourceMessageId: string | null
  channel: string
  ruleVersion: string
}

/** What forbids texts to any of these subjects right now. */
export type Standing = { suppression: { id: string; reason: SuppressionReason } | null; hold: { id: string; reason: string } | null }

/** Suppresses a subject; one live row per subject, so a second opt-out changes nothing. The caller holds its lock. */
export async function suppress(tx: Db, row: NewSuppression): Promise<boolean> {
  const { rows } = await sql`
    insert into suppressions (location_id, id, subject, phone_hash, phone_e164, reason, source_message_id, channel, rule_version, keep_until)
    values (${row.locationId}, ${row.id}, ${row.subject}, ${row.phoneHash}, ${row.phone}, ${row.reason}, ${row.sourceMessageId},
      ${row.channel}, ${row.ruleVersion}, db_now() + interval '10 years')
    on conflict (location_id, subject) where lifted_at is null and superseded_by is null do nothing
    returning id`.execute(tx)
  return rows.length > 0
}

/**
 * Makes the live suppressions of subjects, and of a phone whatever contact they name, such as only START ends: the contact
 * asked to be erased. The caller holds their locks; rows keep their ids, by which confirmations pass.
 */
export async function raiseToErasure(
  tx: Db,
  key: { locationId: string; subjects: readonly string[]; phoneHash: string | null },
): Promise<void> {
  await sql`
    update suppressions s set reason = 'privacy_request', keep_until = greatest(s.keep_until, db_now() + interval '10 years')
    from (
      select id from suppressions where location_id = ${key.locationId} and (subject = any(${keys(key.subjects)}) or phone_hash = ${key.phoneHash})
        and lifted_at is null and superseded_by is null and reason not in ('wrong_number', 'privacy_request')
      order by id collate "C" for update
    ) mine where s.location_id = ${key.locationId} and s.id = mine.id`.execute(tx)
}

/** Reads what stands against subjects; a suppression by the contact's own words is named before others. */
export async function readStanding(db: Db, locationIds: readonly string[], subjects: readonly string[]): Promise<Standing> {
  const suppression = await db
    .selectFrom('suppressions')
    .select(['id', 'reason'])
    .where('location_id', 'in', locationIds)
    .where('subject', 'in', subjects)
    .where('lifted_at', 'is', null)
    .where('superseded_by', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  const hold = await db
    .selectFrom('holds')
    .select(['id', 'reason'])
    .where('location_id', 'in', locationIds)
    .where('subject', 'in', subjects)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return { suppression: (suppression as { id: string; reason: SuppressionReason } | undefined) ?? null, hold: hold ?? null }
}

/** Ends the live suppressions of subjects: the contact asked for texts again. Rows stay, with who lifted them and when. */
export async function liftSuppressions(
  tx: Db,
  key: { locationId: string; subjects: readonly string[]; messageId: string | null },
): Promise<void> {
  await sql`
    update suppressions set lifted_at = db_now(), lifted_by_message_id = ${key.messageId}
    where location_id = ${key.locationId} and subject in (select jsonb_array_elements_text(${JSON.stringify(key.subjects)}::jsonb))
      and lifted_at is null and superseded_by is null`.execute(tx)
}

/** Holds a subject; one live row per subject. False: it was held already. The caller holds its lock. */
export async function placeHold(
  tx: Db,
  hold: { locationId: string; id: string; subject: string; reason: string; sourceMessageId: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into holds (location_id, id, subject, reason, source_message_id)
    values (${hold.locationId}, ${hold.id}, ${hold.subject}, ${hold.reason}, ${hold.sourceMessageId})
    on conflict (location_id, subject) where lifted_at is null do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Ends the live holds of subjects; who did it and why stays with each. Returns the subjects that were held. */
export async function liftHolds(
  tx: Db,
  lift: { locationId: string; subjects: readonly string[]; by: string; reason: string },
): Promise<string[]> {
  const { rows } = await sql<{ subject: string }>`
    update holds set lifted_at = db_now(), lifted_by = ${lift.by}, lifted_reason = ${lift.reason}
    where location_id = ${lift.locationId} and subject = any(${keys(lift.subjects)}) and lifted_at is null returning subject`.execute(tx)
  return rows.map(({ subject }) => subject).sort()
}

/** Records consent to be texted; append-only. */
export async function recordConsent(
  tx: Db,
  row: {
    locationId: string
    id: string
    contactId: string
    phoneHash: string | null
    kind: string
    source: string
    capturedAt: Date
    expiresAt?: Date | null
    businessNamed: boolean
  },
): Promise<void> {
  await sql`
    insert into consents (location_id, id, contact_id, phone_hash, kind, source, captured_at, captured_by, business_named, expires_at)
    values (${row.locationId}, ${row.id}, ${row.contactId}, ${row.phoneHash}, ${row.kind}, ${row.source}, ${row.capturedAt.toISOString()}, 'jorge',
      ${row.businessNamed}, ${row.expiresAt?.toISOString() ?? null})`.execute(tx)
}
