import { sql } from 'kysely'
import { appendEvents, lockConversation } from '../conversation/conversation.store.ts'
import type { Contact } from '../conversation/contact.ts'
import { askHuman } from '../conversation/human-handoff.ts'
import type { Location } from '../conversation/location.ts'
import type { Database } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { lockLane, parkLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { planActions } from './plan-actions.ts'
import { writeStream } from '../db/stream.ts'

/**
 * Gives a lane up after its last try: rows buried with the reason, keys settled, the lane parked, a person asked.
 * Later texts are stored and wait until a person releases the lane.
 */
export async function buryLane(deps: Deps, lane: ClaimedLane, buried: { contact: Contact; location: Location; reason: string }): Promise<void> {
  const { locationId, contactId } = lane
  const key = { locationId, contactId }
  await deps.database.transaction(async (tx) => {
    await sql`
      update webhook_keys k set committed_at = db_now() from inbox i
      where i.location_id = ${locationId} and i.contact_id = ${contactId} and i.status = 'waiting' and i.seq < ${lane.endSeq}
        and k.location_id = i.location_id and k.key = i.key`.execute(tx)
    if (!(await lockLane(tx, lane))) return
    const before = await lockConversation(tx, key)
    const now = await readNow(tx)
    const human = askHuman(before, 'dead_letter', { contact: buried.contact, now, detail: 'A text could not be processed. Read the conversation and answer.' })
    const state = await appendEvents(tx, key, { before, events: human.events, at: now, actor: 'system', turnId: null, era: deps.era })
    await sql`
      update inbox set status = 'buried', reason = ${buried.reason.slice(0, 300)}
      where location_id = ${locationId} and contact_id = ${contactId} and status = 'waiting' and seq < ${lane.endSeq}
        and (kind = 'message' or due_at <= db_now())`.execute(tx)
    const turnId = `dead_${lane.leaseNo}_${contactId}`
    const plan = { ...key, turnId, episode: state.episode, ownerN: state.ownerN, location: buried.location, text: null }
    const crm = [...human.atOnce, ...human.afterText]
    await enqueue(tx, planActions({ ...plan, atOnce: crm, afterText: [], answersAt: null, newId: deps.newId }))
    await writeStream(tx, { ...key, topic: 'conversation', era: deps.era, data: { kind: 'buried' } })
    await parkLane(tx, lane)
  })
  deps.database.wake('outbox')
}

type Deps = { database: Pick<Database, 'transaction' | 'wake'>; newId(prefix: string): string; era: number }
