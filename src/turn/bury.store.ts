import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { Contact } from '../conversation/contact.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import { readCardParts } from '../conversation/handoff/card-parts.view.ts'
import { humanCard } from '../conversation/handoff/human-card.ts'
import { askHuman } from '../conversation/human-handoff.ts'
import type { Location } from '../conversation/location.ts'
import { readSnapshot } from '../crm/contact-snapshot.store.ts'
import type { Database, Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { commitKeys } from '../inbox/inbox.store.ts'
import { lockLane, parkLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { planActions } from './plan-actions.ts'
import { writeStream } from '../db/stream.ts'

/**
 * Gives a lane up after its last try: rows buried with the reason, keys settled, the lane parked, a person asked.
 * Later texts are stored and wait until a person releases the lane.
 */
export async function buryLane(
  deps: Deps,
  lane: ClaimedLane,
  buried: { contact: Contact; location: Location; reason: string },
): Promise<void> {
  const { locationId, contactId } = lane
  const key = { locationId, contactId }
  await deps.database.transaction(async (tx) => {
    const keys = await lockKeys(tx, lane)
    if (!(await lockLane(tx, lane))) return
    await commitKeys(tx, keys)
    const before = await lockConversation(tx, key)
    const now = await readNow(tx)
    const { location } = buried
    const contact = (await readSnapshot(tx, key))?.contact ?? buried.contact
    const detail = 'A text could not be processed. Read the conversation and answer.'
    const known = { ...(await readCardParts(tx, key)), state: before, contact, location, now }
    const card = humanCard({ trigger: 'dead_letter', detail, ...known })
    const human = askHuman(before, 'dead_letter', { contact, now, detail, card, location })
    const ended = await cancelPlan(tx, key, { before, reason: 'dead_letter' })
    const state = await appendEvents(tx, key, {
      before,
      events: [...ended, ...human.events],
      at: now,
      actor: 'system',
      turnId: null,
      era: deps.era,
    })
    await sql`
      update inbox set status = 'buried', reason = ${buried.reason.slice(0, 300)}
      where location_id = ${locationId} and contact_id = ${contactId} and status = 'waiting' and seq < ${lane.endSeq}
        and (kind = 'message' or due_at <= db_now())`.execute(tx)
    const turnId = `dead_${lane.leaseNo}_${contactId}`
    const plan = { ...key, turnId, episode: state.episode, ownerN: state.ownerN, location, text: null }
    const crm = [...human.atOnce, ...human.afterText]
    await enqueue(tx, planActions({ ...plan, atOnce: crm, afterText: [], answersAt: null, newId: deps.newId }))
    await writeStream(tx, { ...key, topic: 'conversation', era: deps.era, data: { kind: 'buried' } })
    await parkLane(tx, lane)
  })
  deps.database.wake('outbox')
}

/** The keys of the rows that may be buried; they come before the lane in the order of locks. */
async function lockKeys(tx: Db, { locationId, contactId, endSeq }: ClaimedLane): Promise<{ locationId: string; key: string }[]> {
  const { rows } = await sql<{ key: string }>`
    select key from webhook_keys where location_id = ${locationId} and key in (
      select key from inbox where location_id = ${locationId} and contact_id = ${contactId} and status = 'waiting' and seq < ${endSeq}
        and (kind = 'message' or due_at <= db_now()))
    order by key collate "C" for update`.execute(tx)
  return rows.map(({ key }) => ({ locationId, key }))
}

type Deps = { database: Pick<Database, 'transaction' | 'wake'>; newId(prefix: string): string; era: number }
