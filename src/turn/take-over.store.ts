import { sql } from 'kysely'
import { appendEvents } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import type { ConversationState } from '../conversation/state.ts'
import { readStanding } from '../consent/suppression.store.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { withdrawLease } from '../inbox/lanes.store.ts'
import { cancelQueued } from '../outbox/outbox.store.ts'
import { changeByHand, locationsOf, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'

/** A text of a bot that a person stopped before it left. */
export type StoppedText = { actionId: string; text: string | null }

export type TakenOver = { kind: 'taken'; owner: 'human'; version: number; stopped: StoppedText[] } | { kind: 'suppressed'; reason: string }

/**
 * A person takes the conversation over: the bot is silent from this commit on, its queued texts and what waits for them end, and
 * so does the planned follow-up. Who has it already keeps it, and what counts from a takeover counts from this one.
 */
export const takeOver = (deps: ByHandDeps, change: ByHand): Promise<TakenOver | NotChanged> =>
  changeByHand(deps, change, async (tx, locked): Promise<TakenOver> => {
    const { suppression } = await readStanding(tx, locationsOf(change), locked.subjects)
    if (suppression) return { kind: 'suppressed', reason: suppression.reason }
    const { state, stopped } = await takeOverIn(tx, deps, { change, locked, anew: await isLongSince(tx, { change, locked }) })
    return { kind: 'taken', owner: 'human', version: state.version, stopped }
  })

/** `anew`: who has the contact already takes it once more. */
type Taking = { change: ByHand; locked: Locked; anew?: boolean }

const SAME_PRESS_MS = 60_000

/** A second press right after the first is the same one. */
async function isLongSince(tx: Db, { change, locked: { before, now } }: Taking): Promise<boolean> {
  const { rows } = await sql<{ at: Date }>`
    select at from events where location_id = ${change.locationId} and contact_id = ${change.contactId} and n = ${before.ownerN}`.execute(
    tx,
  )
  return rows[0] === undefined || now.getTime() - rows[0].at.getTime() > SAME_PRESS_MS
}

/** The takeover itself, for whoever holds the locks. Who writes has answered a request for a person. */
export async function takeOverIn(
  tx: Db,
  deps: ByHandDeps,
  { change, locked, anew = false }: Taking,
): Promise<{ state: ConversationState; stopped: StoppedText[] }> {
  const { locationId, contactId, by, request, reason } = change
  const { before, now: at } = locked
  const key = { locationId, contactId }
  const stopped = await stopTexts(tx, key)
  // Who has the contact already changes no version: a turn in flight that would give it back loses its lease instead.
  if (before.owner === 'human') await withdrawLease(tx, key)
  const ended = await cancelPlan(tx, key, { before, reason: 'owner_changed' })
  const events: ConversationEvent[] = [...ended, ...takenOver(before, by, anew)]
  if (events.length === 0 && stopped.length === 0) return { state: before, stopped }
  const state = await appendEvents(tx, key, { before, events, at, actor: by, turnId: null, era: deps.era, told: { kind: 'takeover' } })
  if (state.ownerN !== before.ownerN) {
    const audit = {
      action: 'takeover',
      subject: `contact:${contactId}`,
      before: { owner: before.owner },
      after: { owner: 'human', stopped: stopped.length },
    }
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
  }
  return { state, stopped }
}

/** What a takeover is worth telling: the owner changes, or who has the contact already answers the request for a person. */
export const takenOver = (before: ConversationState, by: string, anew = false): ConversationEvent[] => {
  if (before.owner !== 'human' || anew) return [{ type: 'OwnerChanged', payload: { from: before.owner, to: 'human', reason: 'takeover' } }]
  return before.humanHandoff === null ? [] : [{ type: 'HumanHandoffAnswered', payload: { by } }]
}

/** The subjects are locked, so none of them is claimed meanwhile. */
async function stopTexts(tx: Db, { locationId, contactId }: { locationId: string; contactId: string }): Promise<StoppedText[]> {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select id, payload->>'text' as text from outbox
    where location_id = ${locationId} and contact_id = ${contactId} and class = 'text' and status = 'queued'
      and purpose not in ('human', 'confirmation') order by position`.execute(tx)
  await cancelQueued(tx, { locationId, contactId, what: 'bots', reason: 'owner_changed' })
  return rows.map(({ id: actionId, text }) => ({ actionId, text }))
}
