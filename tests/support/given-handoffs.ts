import { sql } from 'kysely'
import { givenLocation } from '../../src/conversation/given.fixture.ts'
import { evaluateHandoff, type HandoffInput } from '../../src/conversation/handoff/evaluate-handoff.ts'
import { thresholdsOf } from '../../src/conversation/handoff/handoff-route.ts'
import type { HandoffTried } from '../../src/conversation/handoff/handoff-standing.ts'
import { readHandoffStanding, standingOf } from '../../src/conversation/handoff/handoff.store.ts'
import { passOver } from '../../src/conversation/handoff/pass-over.ts'
import type { BotName } from '../../src/conversation/owner.ts'
import type { SideScores } from '../../src/conversation/reading.ts'
import type { ConversationState } from '../../src/conversation/state.ts'
import type { Database, Db } from '../../src/db/database.ts'
import type { ClaimedLane } from '../../src/inbox/lanes.store.ts'
import type { TurnRecord } from '../../src/turn/commit.store.ts'
import { lockOf } from '../../src/turn/execute-handoff.store.ts'
import { givenContact, givenTurn, L, newId } from './given-line.ts'

/** A handoff on record, made or stopped. */
export type PastHandoff = { contactId: string; from: BotName; to: BotName; at: Date; status?: 'executed' | 'blocked'; locationId?: string }

export async function givenPast(db: Db, { contactId, from, to, at, status = 'executed', locationId = L }: PastHandoff): Promise<void> {
  await sql`
    insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, reason_code, buyer_score, seller_score, threshold,
      threshold_base, threshold_adjustment, at)
    values (${locationId}, ${newId('ho')}, ${contactId}, ${newId('turn')}, 'turn', ${from}, ${to}, ${status},
      ${status === 'blocked' ? 'circular_return' : null}, 0.9, 0, 0.7, 0.7, 0, ${at.toISOString()})`.execute(db)
}

/** A lock of a contact, taken at an instant. */
export async function givenLock(db: Db, { contactId, token, at }: { contactId: string; token: string; at: Date }): Promise<void> {
  await sql`
    insert into handoff_locks (location_id, contact_id, token, holder, acquired_at, expires_at)
    values (${L}, ${contactId}, ${token}, 'test', ${at.toISOString()}, ${new Date(at.getTime() + 30_000).toISOString()})
    on conflict (location_id, contact_id) do update set token = excluded.token, expires_at = excluded.expires_at`.execute(db)
}

/** Executed handoffs of a contact, the oldest first. */
export async function executedOf(db: Db, contactId: string): Promise<{ from: string; to: string; at: Date }[]> {
  const { rows } = await sql<{ from: string; to: string; at: Date }>`
    select source_bot as from, target_bot as to, at from handoffs
    where contact_id = ${contactId} and status = 'executed' order by at, created_at`.execute(db)
  return rows
}

export type TurnsHandoff = { scores: SideScores; over?: Partial<HandoffInput> }

/** A decided turn of a claimed lane that calls for a handoff by these scores, judged on what the tables hold. */
export async function givenHandoffTurn(database: Database, lane: ClaimedLane, { scores, over = {} }: TurnsHandoff): Promise<TurnRecord> {
  const record = await givenTurn(database, lane, { texts: ['All right.'] })
  const { owner } = record.before
  const source = owner === 'human' || owner === 'nobody' ? 'lead' : owner
  const gates = standingOf(await readHandoffStanding(database.db, lane), lockOf(lane, record.turnId).token)
  const { adjustments: _, ...standing } = gates
  const input = { ...inputOf(record.before, source, record.now), scores, ...standing, ...over }
  const decision = evaluateHandoff(input)
  const { decision: turn } = record
  const owned = owner === 'nobody' ? [{ type: 'OwnerChanged' as const, payload: { from: owner, to: source, reason: 'test' } }] : []
  if (decision.status === 'none') return { ...record, decision: { ...turn, events: [...turn.events, ...owned] } }
  const tried: HandoffTried = { id: newId('ho'), input, decision }
  const { events } = passOver({ tried, ...knownOf(record) })
  return { ...record, decision: { ...turn, events: [...turn.events, ...owned, ...events], handoff: tried } }
}

const knownOf = ({ lane, now, before }: TurnRecord) => ({
  contact: givenContact(lane.contactId),
  location: givenLocation(),
  now,
  state: before,
  facts: {},
  texts: [],
  messageIds: [],
  distressed: false,
})

function inputOf(
  state: ConversationState,
  source: BotName,
  now: Date,
): Omit<HandoffInput, 'scores' | 'history' | 'lockedUntil' | 'health' | 'deferred' | 'stop'> {
  return {
    source,
    target: null,
    fresh: { buyer: true, seller: true },
    owner: state.owner === 'nobody' ? source : state.owner,
    silenced: false,
    suppressed: state.suppressed,
    parked: null,
    booked: false,
    enabled: true,
    thresholds: thresholdsOf(givenLocation()),
    now,
  }
}
