import { sql } from 'kysely'
import type { DeferralChange } from '../conversation/handoff/deferral.ts'
import type { Db } from '../db/database.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'

type Writing = { lane: Pick<ClaimedLane, 'locationId' | 'contactId'>; change: DeferralChange; newId(prefix: string): string }

/**
 * Writes what a turn made of a deferred handoff: its row, which is the truth, and the row that will wake the lane. False: somebody
 * else ended it meanwhile. The caller holds lane and conversation.
 */
export async function writeDeferral(tx: Db, { lane, change, newId }: Writing): Promise<boolean> {
  if (change.kind === 'ends') return endDeferral(tx, lane, change)
  const { locationId: l, contactId: c } = lane
  const { id, from, to, scores, attempt } = change.deferral
  if (change.replaces !== null)
    await sql`
      update handoff_deferrals set status = 'replaced', ended_at = db_now()
      where location_id = ${l} and id = ${change.replaces.id} and status = 'waiting'`.execute(tx)
  const { rows } = change.isNew
    ? await sql`
        insert into handoff_deferrals (location_id, id, contact_id, source_bot, target_bot, buyer_score, seller_score, attempt, due_at, status)
        values (${l}, ${id}, ${c}, ${from}, ${to}, ${scores.buyer}, ${scores.seller}, ${attempt}, ${change.dueAt}, 'waiting') returning 1`.execute(
        tx,
      )
    : await sql`
        update handoff_deferrals set attempt = ${attempt}, due_at = ${change.dueAt}
        where location_id = ${l} and id = ${id} and status = 'waiting' returning 1`.execute(tx)
  if (rows.length === 0) return false
  await sql`
    with place as (
      update lanes set next_seq = next_seq + 1 where location_id = ${l} and contact_id = ${c} returning next_seq - 1 as seq
    )
    insert into inbox (location_id, contact_id, seq, id, kind, ref, due_at)
    select ${l}, ${c}, seq, ${newId('in')}, 'handoff_due', ${id}, ${change.dueAt}::timestamptz from place`.execute(tx)
  return true
}

async function endDeferral(
  tx: Db,
  { locationId: l }: Writing['lane'],
  change: Extract<DeferralChange, { kind: 'ends' }>,
): Promise<boolean> {
  const { rows } = await sql`
    update handoff_deferrals set status = ${change.status}, reason = ${change.reason}, ended_at = db_now()
    where location_id = ${l} and id = ${change.deferral.id} and status = 'waiting' returning 1`.execute(tx)
  return rows.length > 0
}
