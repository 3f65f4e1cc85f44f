import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { HumanPriority, StoredEvent } from './event.ts'
import { answerBy } from './human-handoff.ts'
import { isMoreUrgent } from './human-priority.ts'
import type { ConversationState } from './state.ts'

type Change = { before: ConversationState; after: ConversationState; stored: readonly StoredEvent[]; turnId: string | null; actor: string }

/**
 * Keeps the requests for a person that events speak of: one open at a time, with every cause, until somebody answers. Whoever
 * appends events calls it in their transaction, so that no request is without its row.
 */
export async function keepHumanHandoffs(tx: Db, key: { locationId: string; contactId: string }, change: Change): Promise<void> {
  const { before, after, stored, turnId } = change
  const asked = stored.flatMap((event) => (event.type === 'HumanHandoffRequested' ? [{ ...event.payload, at: event.at, n: event.n }] : []))
  const wasOpen = before.humanHandoff !== null
  if (asked.length === 0 && !(wasOpen && after.humanHandoff === null)) return
  for (const one of asked) await keepRequest(tx, key, { ...one, turnId, episode: after.episode, owner: after.owner })
  if (after.humanHandoff === null) await closeRequest(tx, key, change)
}

type Request = {
  trigger: string
  priority: HumanPriority
  answer_by?: string
  at: string
  n: number
  turnId: string | null
  episode: number
  owner: string
}

async function keepRequest(
  tx: Db,
  { locationId: l, contactId: c }: { locationId: string; contactId: string },
  one: Request,
): Promise<void> {
  const { trigger, priority, answer_by, at, n, turnId, episode, owner } = one
  const { rows } = await sql<{ id: string; priority: HumanPriority }>`
    select id, priority from human_handoffs where location_id = ${l} and contact_id = ${c} and closed_at is null for update`.execute(tx)
  const [open] = rows
  // Only what waits for a working day says its date: the others follow from their priority.
  const due = answer_by ?? answerBy(priority, new Date(at), null).toISOString()
  const cause = JSON.stringify([{ trigger, priority, at }])
  if (open === undefined) {
    await sql`
      insert into human_handoffs (location_id, id, contact_id, trigger, priority, owner_after, requested_at, answer_by, turn_id, episode, causes)
      values (${l}, ${`hh_${c}_${n}`}, ${c}, ${trigger}, ${priority}, ${owner}, ${at}, ${due}, ${turnId}, ${episode}, ${cause}::jsonb)`.execute(
      tx,
    )
    return
  }
  const isRaised = isMoreUrgent(priority, { trigger: '', priority: open.priority })
  await sql`
    update human_handoffs set causes = causes || ${cause}::jsonb, owner_after = ${owner},
      trigger = case when ${isRaised} then ${trigger} else trigger end, priority = case when ${isRaised} then ${priority} else priority end,
      answer_by = least(answer_by, ${due}::timestamptz)
    where location_id = ${l} and id = ${open.id}`.execute(tx)
}

/** Who writes to the contact, takes it over, gives it back or ends the task has answered. */
async function closeRequest(
  tx: Db,
  { locationId: l, contactId: c }: { locationId: string; contactId: string },
  { stored, after, actor }: Change,
): Promise<void> {
  const last = stored.at(-1)
  const how = stored.some(({ type }) => type === 'Erased')
    ? 'erased'
    : stored.some(({ type }) => type === 'HumanHandoffAnswered')
      ? 'answered'
      : (after.ownerReason ?? 'answered')
  await sql`
    update human_handoffs set closed_at = ${last?.at ?? null}, closed_by = ${actor}, closed_reason = ${how}
    where location_id = ${l} and contact_id = ${c} and closed_at is null`.execute(tx)
}
