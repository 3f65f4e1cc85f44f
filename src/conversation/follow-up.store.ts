import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { ConversationEvent } from './event.ts'
import { cancelledPlan } from './plan-follow-up.ts'
import type { ConversationState } from './state.ts'

/**
 * Cancels the follow-up that is planned for a contact, for whoever ends it without a turn; the caller holds the conversation
 * and appends the events. The row that would wake the lane is settled as stale when its time comes.
 */
export async function cancelPlan(
  tx: Db,
  { locationId, contactId }: { locationId: string; contactId: string },
  { before, reason }: { before: ConversationState; reason: string },
): Promise<ConversationEvent[]> {
  await sql`
    update follow_ups set status = 'cancelled', reason = ${reason}
    where location_id = ${locationId} and contact_id = ${contactId} and status = 'planned'`.execute(tx)
  return cancelledPlan(before, reason)
}
