import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { lockLane, type ClaimedLane } from '../inbox/lanes.store.ts'

/** Settles rows of a claimed lane that no turn decides, each with its reason. False: the lane is somebody else's by now. */
export async function settleRows(
  database: Pick<Database, 'transaction'>,
  lane: ClaimedLane,
  rows: readonly { id: string; reason: string }[],
): Promise<boolean> {
  const { locationId, contactId } = lane
  const ids = keys(rows.map(({ id }) => id))
  return database.transaction(async (tx) => {
    // Keys come before the lane in the order of locks.
    const { rows: locked } = await sql<{ key: string }>`
      select key from webhook_keys where location_id = ${locationId} and key in (
        select key from inbox where location_id = ${locationId} and contact_id = ${contactId} and id = any(${ids}))
      order by key collate "C" for update`.execute(tx)
    if (!(await lockLane(tx, lane))) return false
    await sql`
      update inbox i set status = 'settled', reason = why.reason
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as why(id text, reason text)
      where i.location_id = ${locationId} and i.contact_id = ${contactId} and i.id = why.id and i.status = 'waiting'`.execute(tx)
    await commitKeys(
      tx,
      locked.map(({ key }) => ({ locationId, key })),
    )
    return true
  })
}
