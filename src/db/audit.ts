import { sql, type RawBuilder } from 'kysely'
import type { Db } from './database.ts'

/** The request by which a person did something. Who may run commands on the machine is its administrator. */
export type AuditRequest = { role: 'operator' | 'admin'; requestId: string; address: string }

/** Something a person did to what is stored. `subject` names it; `before` and `after` hold ids, counts and codes only. */
export type AuditRow = {
  id: string
  locationId: string
  actor: string
  /** Absent: from the command line. */
  request?: AuditRequest | undefined
  action: string
  subject: string
  reason: string | null
  before?: Record<string, unknown>
  after: Record<string, unknown>
}

/** Records what a person did, in the transaction that does it. */
export async function writeAudit(tx: Db, row: AuditRow): Promise<void> {
  await writingAudit(row).execute(tx)
}

/** The same, for a statement that writes more. */
export function writingAudit(row: AuditRow): RawBuilder<unknown> {
  const { role, requestId, address } = row.request ?? { role: 'admin', requestId: null, address: null }
  return sql`
    insert into audit (location_id, id, actor, role, action, subject, reason, before, after, request_id, address)
    values (${row.locationId}, ${row.id}, ${row.actor}, ${role}, ${row.action}, ${row.subject}, ${row.reason},
      ${row.before ? JSON.stringify(row.before) : null}::jsonb, ${JSON.stringify(row.after)}::jsonb, ${requestId}, ${address})`
}
