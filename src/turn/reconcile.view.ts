import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** Whether a location that has events on most days has had none for a day. */
export async function isSilent(db: Db, locationId: string): Promise<boolean> {
  const { rows } = await sql<{ silent: boolean }>`
    select l.heard_at < db_now() - interval '24 hours' and (
      select count(*) from counters c where c.location_id = l.location_id and c.name = 'events_accepted' and c.value > 0
        and c.day >= (l.heard_at at time zone 'utc')::date - 7 and c.day <= (l.heard_at at time zone 'utc')::date) >= 3 as silent
    from locations l where l.location_id = ${locationId}`.execute(db)
  return rows[0]?.silent ?? false
}
