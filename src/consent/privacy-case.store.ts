import { sql } from 'kysely'
import type { PrivacyCase } from '../conversation/decision.ts'
import type { PrivacyKind } from '../conversation/privacy-words.ts'
import { writeAudit, type AuditRequest } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { extendedDeadline, privacyDeadlines } from './privacy-deadlines.ts'

/** A request about personal data as it is on file. Times are the last instants at which the law is kept. */
export type StoredCase = {
  id: string
  locationId: string
  contactId: string
  kind: PrivacyKind
  receivedAt: Date
  acknowledgeBy: Date
  acknowledgedAt: Date | null
  completeBy: Date
  extendedAt: Date | null
  completedAt: Date | null
  note: string | null
}

/** What came of a person's change: done, no such case, or why it may not be. */
export type CaseChange = { kind: 'done'; case: StoredCase } | { kind: 'unknown' } | { kind: 'refused'; why: CaseRefusal }
export type CaseRefusal = 'completed' | 'extended' | 'overdue' | 'acknowledged'

/**
 * Opens a case in the turn's commit. A request repeated while its case is open adds nothing: the dates count from the
 * first one. `acknowledgementId`: the text of this turn that says the request is with the team.
 */
export async function openCase(
  tx: Db,
  {
    locationId,
    contactId,
    asked,
    acknowledgementId,
  }: { locationId: string; contactId: string; asked: PrivacyCase; acknowledgementId: string | null },
): Promise<void> {
  const receivedAt = new Date(asked.receivedAt)
  const { acknowledgeBy, completeBy } = privacyDeadlines(receivedAt, asked.zone)
  const note = asked.also.length === 0 ? null : `also asked: ${asked.also.join(', ')}`
  await sql`
    insert into privacy_cases as c (location_id, id, contact_id, kind, source_message_id, received_at, acknowledge_by, complete_by,
      acknowledgement_id, note)
    values (${locationId}, ${asked.id}, ${contactId}, ${asked.kind}, ${asked.messageId}, ${receivedAt.toISOString()}, ${acknowledgeBy.toISOString()},
      ${completeBy.toISOString()}, ${acknowledgementId}, ${note})
    on conflict (location_id, contact_id, kind) where completed_at is null
      do update set acknowledgement_id = coalesce(c.acknowledgement_id, excluded.acknowledgement_id)`.execute(tx)
}

/** Open cases, the most urgent first, and the database's time to count from. */
export async function readOpenCases(db: Db): Promise<{ now: Date; cases: StoredCase[] }> {
  const rows = await selectCases(db).where('completed_at', 'is', null).orderBy('complete_by').orderBy('id').execute()
  return { now: await readNow(db), cases: rows.map(caseOf) }
}

export type ChangeDeps = { database: Pick<Database, 'transaction'>; newId(prefix: string): string }
export type Changing = { id: string; by: string; request?: AuditRequest | undefined }

/** A person says that the request was acknowledged, by whatever means. */
export const acknowledgeCase = (deps: ChangeDeps, { note, ...changing }: Changing & { note: string | null }): Promise<CaseChange> =>
  change(deps, { ...changing, action: 'privacy_acknowledge', reason: note }, ({ before, now }) =>
    before.acknowledgedAt ? 'acknowledged' : { acknowledged_at: now },
  )

/** A person says that what was asked has been done. Who answers a request has acknowledged it. */
export const completeCase = (deps: ChangeDeps, { note, ...changing }: Changing & { note: string }): Promise<CaseChange> =>
  change(deps, { ...changing, action: 'privacy_complete', reason: note }, ({ before, now }) => ({
    acknowledged_at: before.acknowledgedAt ?? now,
    completed_at: now,
    completed_by: changing.by,
    note: before.note === null ? note : `${before.note}; ${note}`,
  }))

/** The one extension by 45 days, which the contact must be told of before the first 45 are over. */
export const extendCase = (deps: ChangeDeps, { reason, ...changing }: Changing & { reason: string }): Promise<CaseChange> =>
  change(deps, { ...changing, action: 'privacy_extend', reason }, ({ before, now, zone }) => {
    if (before.extendedAt) return 'extended'
    if (now > before.completeBy) return 'overdue'
    return { extended_at: now, extension_reason: reason, complete_by: extendedDeadline(before.completeBy, zone) }
  })

type Change = Changing & { action: string; reason: string | null }
type Known = { before: StoredCase; now: Date; zone: string }
type NewValues = Partial<Record<'acknowledged_at' | 'completed_at' | 'extended_at' | 'complete_by', Date>> &
  Partial<Record<'completed_by' | 'note' | 'extension_reason', string>>

async function change(
  deps: ChangeDeps,
  { id, by, request, action, reason }: Change,
  valuesOf: (known: Known) => NewValues | CaseRefusal,
): Promise<CaseChange> {
  return deps.database.transaction(async (tx) => {
    const row = await selectCases(tx).where('id', '=', id).forUpdate().executeTakeFirst()
    if (!row) return { kind: 'unknown' }
    const before = caseOf(row)
    if (before.completedAt) return { kind: 'refused', why: 'completed' }
    const values = valuesOf({ before, now: await readNow(tx), zone: await zoneOf(tx, before.locationId) })
    if (typeof values === 'string') return { kind: 'refused', why: values }
    const { locationId } = before
    await tx.updateTable('privacy_cases').set(values).where('location_id', '=', locationId).where('id', '=', id).execute()
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, action, subject: `case:${id}`, reason, after: {} })
    const after = await selectCases(tx).where('location_id', '=', locationId).where('id', '=', id).executeTakeFirstOrThrow()
    return { kind: 'done', case: caseOf(after) }
  })
}

async function zoneOf(tx: Db, locationId: string): Promise<string> {
  const row = await tx.selectFrom('locations').select('time_zone').where('location_id', '=', locationId).executeTakeFirst()
  return row?.time_zone ?? 'America/Los_Angeles'
}

const selectCases = (db: Db) =>
  db
    .selectFrom('privacy_cases')
    .select(['location_id', 'id', 'contact_id', 'kind', 'received_at', 'acknowledge_by', 'acknowledged_at', 'complete_by', 'extended_at'])
    .select(['completed_at', 'note'])

type Row = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>

const caseOf = (row: Row): StoredCase => ({
  id: row.id,
  locationId: row.location_id,
  contactId: row.contact_id,
  kind: row.kind,
  receivedAt: row.received_at,
  acknowledgeBy: row.acknowledge_by,
  acknowledgedAt: row.acknowledged_at,
  completeBy: row.complete_by,
  extendedAt: row.extended_at,
  completedAt: row.completed_at,
  note: row.note,
})
