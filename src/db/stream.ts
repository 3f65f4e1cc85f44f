import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Tells watchers what changed: a row written in the transaction that made the change. */
export async function writeStream(
  tx: Db,
  row: { locationId: string; contactId: string; topic: string; data: Record<string, unknown>; era: number },
): Promise<void> {
  await sql`
    insert into stream (era, location_id, contact_id, topic, data)
    values (${row.era}, ${row.locationId}, ${row.contactId}, ${row.topic}, ${JSON.stringify(row.data)}::jsonb)`.execute(tx)
}
