import { sql } from 'kysely'
import type { Location } from '../conversation/location.ts'
import type { Db } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import type { DueAction } from '../outbox/due.store.ts'

/** A task goes to whoever has the contact in the CRM, else to the location's default; one that nobody gets is made all the same, and said. */
export async function withAssignee(deps: { db: Db; log: Log }, action: DueAction, location: Location): Promise<Location> {
  if (action.kind !== 'create_task') return location
  const { locationId, contactId } = action
  const { rows } = await sql<{ assigned_to: string | null }>`
    select assigned_to from contacts where location_id = ${locationId} and contact_id = ${contactId}`.execute(deps.db)
  const assignee = rows[0]?.assigned_to ?? location.assigned_user_id
  if (assignee) return { ...location, assigned_user_id: assignee }
  deps.log.warn(
    { location: locationId, contact: contactId, alarm: 'no_assignee' },
    'a task has nobody to do it: set assigned_user_id for the location',
  )
  return location
}
