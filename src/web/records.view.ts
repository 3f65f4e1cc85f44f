import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { pageOf, readCursor, type Page } from './cursor.ts'
import type { AuditEntry, AuditQuery, Holds, PrivacyCases, Suppressions } from './records-schemas.ts'

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
const sure = (at: Date): string => at.toISOString()

/** Holds of a location that stand, the oldest first. */
export async function listHolds(db: Db, locationId: string): Promise<Holds> {
  const { rows } = await sql<{ subject: string; reason: string; created_at: Date; contacts: string[] }>`
    select h.subject, h.reason, h.created_at, case when h.subject like 'c:%' then jsonb_build_array(substr(h.subject, 3))
      else (select coalesce(jsonb_agg(k.contact_id order by k.contact_id), '[]') from contacts k
        where k.location_id = h.location_id and k.phone_hash = substr(h.subject, 3)) end as contacts
    from holds h where h.location_id = ${locationId} and h.lifted_at is null order by h.created_at, h.id`.execute(db)
  return {
    items: rows.map(({ subject, reason, created_at, contacts }) => ({
      contact_ids: contacts,
      on: subject.startsWith('p:') ? 'phone' : 'contact',
      reason,
      held_since: sure(created_at),
    })),
  }
}

/** Whom a suppression is looked up for: a contact with its phone, or a phone by its hash. `locationIds`: the suppression group. */
export type Sought = { locationId: string; locationIds: readonly string[]; contactId: string | null; phoneHash: string | null }

type SuppressionRow = {
  id: string
  location_id: string
  subject: string
  reason: string
  channel: string
  created_at: Date
  keep_until: Date
  lifted_at: Date | null
  stands: boolean
}

/** Every suppression of a contact or a phone, the newest first; a lifted one stays on file. */
export async function readSuppressions(db: Db, { locationId: l, locationIds, contactId: c, phoneHash }: Sought): Promise<Suppressions> {
  const { rows } = await sql<SuppressionRow>`
    with sought(subject) as (
      select 'c:' || ${c}::text where ${c}::text is not null
      union select 'p:' || ${phoneHash}::text where ${phoneHash}::text is not null
      union select 'p:' || phone_hash from contacts where location_id = ${l} and contact_id = ${c} and phone_hash is not null
    )
    select id, location_id, subject, reason, channel, created_at, keep_until, lifted_at, lifted_at is null and superseded_by is null as stands
    from suppressions where location_id = any(${keys([...locationIds])}) and subject in (select subject from sought)
    order by created_at desc, id desc limit 200`.execute(db)
  return {
    suppressed: rows.some(({ stands }) => stands),
    items: rows.map(({ subject, created_at, keep_until, lifted_at, ...row }) => ({
      ...row,
      on: subject.startsWith('p:') ? 'phone' : 'contact',
      created_at: sure(created_at),
      keep_until: sure(keep_until),
      lifted_at: iso(lifted_at),
    })),
  }
}

type CaseRow = Record<'id' | 'contact_id' | 'kind', string> &
  Record<'received_at' | 'acknowledge_by' | 'complete_by', Date> &
  Record<'acknowledged_at' | 'extended_at' | 'completed_at', Date | null> & { note: string | null }

/** Requests about personal data: the open ones by urgency, or the completed ones, the last first. */
export async function listCases(db: Db, locationId: string, { open }: { open: boolean }): Promise<PrivacyCases> {
  const { rows } = await sql<CaseRow>`
    select id, contact_id, kind, received_at, acknowledge_by, acknowledged_at, complete_by, extended_at, completed_at, note from privacy_cases
    where location_id = ${locationId} and (completed_at is null) = ${open}
    order by completed_at desc, complete_by, id limit 500`.execute(db)
  return {
    items: rows.map((row) => ({
      ...row,
      received_at: sure(row.received_at),
      acknowledge_by: sure(row.acknowledge_by),
      acknowledged_at: iso(row.acknowledged_at),
      complete_by: sure(row.complete_by),
      extended_at: iso(row.extended_at),
      completed_at: iso(row.completed_at),
    })),
  }
}

/** What people did, the newest first. */
export async function listAudit(db: Db, locationId: string, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { actor, action, subject, from, to, limit } = query
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor)
  const earlier = cursor === null ? sql`` : sql`and (at, id) < (${cursor.at}::timestamptz, ${cursor.id})`
  const { rows } = await sql<Omit<AuditEntry, 'at'> & { at: Date; place: string }>`
    select id, at, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place, actor, role, action, subject, before, after, reason,
      request_id, address
    from audit where location_id = ${locationId} ${earlier}
      and (${actor ?? null}::text is null or actor = ${actor ?? null}) and (${action ?? null}::text is null or action = ${action ?? null})
      and (${subject ?? null}::text is null or subject = ${subject ?? null})
      and (${from ?? null}::timestamptz is null or at >= ${from ?? null}::timestamptz)
      and (${to ?? null}::timestamptz is null or at < ${to ?? null}::timestamptz)
    order by at desc, id desc limit ${limit + 1}`.execute(db)
  return pageOf(rows, limit, {
    item: ({ id, at, actor, role, action: what, subject: whose, before: was, after: is, reason, request_id, address }) => ({
      id,
      at: sure(at),
      actor,
      role,
      action: what,
      subject: whose,
      before: was,
      after: is,
      reason,
      request_id,
      address,
    }),
    place: ({ place, id }) => ({ at: place, id }),
  })
}
