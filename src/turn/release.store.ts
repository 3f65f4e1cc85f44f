import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import { isBot, type Owner } from '../conversation/owner.ts'
import type { Database } from '../db/database.ts'
import { readNow } from '../db/now.ts'

/**
 * Gives a contact back to the bot it had, or to nobody where it had none; a parked lane runs again. Nothing is sent: the
 * bot waits for the next text. Null: there is no such conversation.
 */
export async function releaseContact(
  deps: { database: Pick<Database, 'transaction' | 'wake'>; era: number },
  key: { locationId: string; contactId: string; by: string },
): Promise<{ owner: Owner } | null> {
  const released = await deps.database.transaction(async (tx) => {
    await sql`
      update lanes set status = 'ready', attempts = 0, retry_at = null
      where location_id = ${key.locationId} and contact_id = ${key.contactId} and status = 'parked'`.execute(tx)
    const before = await lockConversation(tx, key)
    if (before.version === 0) return null
    if (isBot(before.owner)) return { owner: before.owner }
    const to = before.suppressed ? before.owner : (before.previousBot ?? 'nobody')
    if (to === before.owner) return { owner: to }
    const at = await readNow(tx)
    const events = [{ type: 'OwnerChanged' as const, payload: { from: before.owner, to, reason: 'released' } }]
    const state = await appendEvents(tx, key, {
      before,
      events,
      at,
      actor: key.by,
      turnId: null,
      era: deps.era,
      told: { kind: 'released' },
    })
    return { owner: state.owner }
  })
  deps.database.wake('lanes')
  deps.database.wake('stream')
  return released
}
