import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Something a person did to what is stored. `subject` names it; `after` holds ids, counts and codes only. */
export type AuditRow = {
  id: string
  locationId: string
  actor: string
  action: string
  subject: string
  reason: string | null
  after: Record<string, unknown>
}

/** Records what a person did, in the transaction that does it. Who may run commands on the machine is its administrator. */
export async function writeAudit(tx: Db, row: AuditRow): Promise<void> {
  await sql`
    insert into audit (location_id, id, actor, role, action, subject, reason, after)
    values (${row.locationId}, ${row.id}, ${row.actor}, 'admin', ${row.action}, ${row.subject}, ${row.reason}, ${JSON.stringify(row.after)}::jsonb)`.execute(
    tx,
  )
}
