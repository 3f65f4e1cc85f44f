import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import type { ConversationEvent } from './event.ts'
import { evolveAll } from './evolve.ts'
import { keepHumanHandoffs } from './human-handoffs.store.ts'
import { initialState, type ConversationState } from './state.ts'

type ConversationKey = { locationId: string; contactId: string }

/** Locks the conversation's row, making it first if need be, and reads its state. Who writes events holds this lock. */
export async function lockConversation(tx: Db, { locationId, contactId }: ConversationKey): Promise<ConversationState> {
  const lock = () =>
    tx
      .selectFrom('conversations')
      .select('state')
      .where('location_id', '=', locationId)
      .where('contact_id', '=', contactId)
      .forUpdate()
      .executeTakeFirst()
  const row = await lock()
  if (row) return stateOf(row.state)
  await tx
    .insertInto('conversations')
    .values({ location_id: locationId, contact_id: contactId, owner: 'nobody', owner_reason: null, state: JSON.stringify(initialState()) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return stateOf((await lock())?.state)
}

/** A state stored by an earlier version lacks what came later. */
export const stateOf = (stored: unknown): ConversationState => ({ ...initialState(), ...(stored as ConversationState | undefined) })

export type Appending = {
  before: ConversationState
  events: readonly ConversationEvent[]
  /** The database's time. */
  at: Date
  actor: string
  turnId: string | null
  era: number
  /** What watchers are told of it. */
  told?: Record<string, unknown>
}

/** Appends events to a locked conversation, stores the state they fold to and tells its watchers. */
export async function appendEvents(tx: Db, key: ConversationKey, input: Appending): Promise<ConversationState> {
  if (input.events.length === 0) return input.before
  const appending = appendingEvents(key, input)
  await sql`with ${appending.parts} select 1`.execute(tx)
  await appending.keepRequests(tx)
  return appending.state
}

/**
 * The same for a statement that writes more: the parts of its `with`, the state the events fold to, and what is kept after it of
 * requests for a person.
 */
export function appendingEvents(key: ConversationKey, input: Appending): AppendingEvents {
  const { before, turnId, actor } = input
  const { state, stored } = evolveAll(before, input.events, input.at.toISOString())
  const rows = JSON.stringify(stored.map(({ n, type, payload, at }) => ({ n, type, payload, at })))
  const parts = sql`
    appended as (
      insert into events (location_id, contact_id, n, type, payload, turn_id, actor, at, era)
      select ${key.locationId}, ${key.contactId}, n, type, payload, ${turnId}, ${actor}, at, ${input.era}
      from jsonb_to_recordset(${rows}::jsonb) as x(n bigint, type text, payload jsonb, at timestamptz) order by n
    ), told as (
      insert into stream (era, location_id, contact_id, topic, data)
      select ${input.era}, ${key.locationId}, ${key.contactId}, 'conversation', data
      from jsonb_array_elements(${JSON.stringify(input.told ? [{ ...input.told, version: state.version }] : [])}::jsonb) as t(data)
    ), folded as (
      update conversations set version = ${state.version}, owner = ${state.owner}, owner_n = ${state.ownerN},
        owner_reason = ${state.ownerReason}, episode = ${state.episode}, active_at = ${input.at.toISOString()}, state = ${JSON.stringify(state)}::jsonb
      where location_id = ${key.locationId} and contact_id = ${key.contactId}
    )`
  return { parts, state, keepRequests: (tx) => keepHumanHandoffs(tx, key, { before, after: state, stored, turnId, actor }) }
}

type AppendingEvents = { parts: RawBuilder<unknown>; state: ConversationState; keepRequests(tx: Db): Promise<void> }
