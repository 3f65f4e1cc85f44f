import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { Database } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { readNow } from '../db/now.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { finishLane, lockLane, type ClaimedLane } from '../inbox/lanes.store.ts'

/** Why such a text is buried; a release by a person takes it up again. */
export const CONTACT_MISSING = 'contact_missing'

/**
 * Bots 2.12: texts of a contact that the CRM does not know are buried and told of; nobody could be answered. The lane stays open: a
 * contact that is made later is served. False: the lane is somebody else's by now, and nothing is written.
 */
export async function buryMissing({ database, era }: Deps, lane: ClaimedLane, ids: readonly string[]): Promise<boolean> {
  const { locationId, contactId } = lane
  const key = { locationId, contactId }
  return database.transaction(async (tx) => {
    // Keys come before the lane in the order of locks.
    const { rows: locked } = await sql<{ key: string }>`
      select key from webhook_keys where location_id = ${locationId} and key in (
        select key from inbox where location_id = ${locationId} and contact_id = ${contactId} and id = any(${keys(ids)}))
      order by key collate "C" for update`.execute(tx)
    if (!(await lockLane(tx, lane))) return false
    const before = await lockConversation(tx, key)
    const { rows } = await sql<{ id: string }>`
      update inbox set status = 'buried', reason = ${CONTACT_MISSING}
      where location_id = ${locationId} and contact_id = ${contactId} and id = any(${keys(ids)}) and status = 'waiting' returning id`.execute(
      tx,
    )
    await commitKeys(
      tx,
      locked.map((one) => ({ locationId, key: one.key })),
    )
    const buried = rows.map(({ id }) => id).toSorted()
    const events = buried.length === 0 ? [] : [{ type: 'ContactMissing' as const, payload: { inbox_ids: buried } }]
    const at = await readNow(tx)
    await appendEvents(tx, key, { before, events, at, actor: 'system', turnId: null, era, told: { kind: 'buried' } })
    await finishLane(tx, lane)
    return true
  })
}

type Deps = { database: Pick<Database, 'transaction'>; era: number }
