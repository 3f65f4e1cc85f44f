import { sql } from 'kysely'
import type { ConversationEvent } from '../conversation/event.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { WaitingRow } from './load-turn.store.ts'

export type Planning = {
  lane: ClaimedLane
  turnId: string
  rows: readonly WaitingRow[]
  stale: readonly WaitingRow[]
  events: readonly ConversationEvent[]
  /** After the turn. */
  state: ConversationState
  newId(prefix: string): string
}

/** Whether the plans a turn was woken for still stand; the caller holds the conversation. */
export async function holdsPlans(tx: Db, { lane, rows }: Pick<Planning, 'lane' | 'rows'>): Promise<boolean> {
  const plans = rows.flatMap(({ kind, ref }) => (kind === 'follow_up_due' && ref !== null ? [ref] : []))
  if (plans.length === 0) return true
  const { rows: held } = await sql`
    select 1 from follow_ups where location_id = ${lane.locationId} and id = any(${keys(plans)}) and status = 'planned' for update`.execute(
    tx,
  )
  return held.length === plans.length
}

/**
 * Writes what the turn decided about follow-ups: the plan rows, which are the truth, and the row that will wake the lane for the
 * next one. Rows that wait for a plan which is over, or was put off, are settled stale. The caller holds lane and conversation.
 */
export async function writePlans(tx: Db, planning: Planning): Promise<void> {
  const plans = plansOf(planning.events)
  if (plans.length === 0 && planning.stale.length === 0) return
  await writeRows(tx, planning, plans)
}

type PlanRow = {
  id: string
  kind: string
  step: number
  due: string
  status: 'planned' | 'sent' | 'skipped' | 'cancelled'
  reason: string | null
}

const STATUS: Partial<Record<ConversationEvent['type'], PlanRow['status']>> = {
  FollowUpPlanned: 'planned',
  FollowUpSent: 'sent',
  FollowUpSkipped: 'skipped',
  FollowUpCancelled: 'cancelled',
}

/** Each plan the events speak of, as the last of them leaves it. */
function plansOf(events: readonly ConversationEvent[]): PlanRow[] {
  const plans = new Map<string, PlanRow>()
  for (const event of events) {
    const status = STATUS[event.type]
    if (status === undefined || !('follow_up_id' in event.payload)) continue
    const { follow_up_id: id, kind, step, due_at: due, reason } = event.payload
    plans.set(id, { id, kind, step, due, status, reason })
  }
  return [...plans.values()]
}

/** Ended plans come first: a contact has one planned at a time. The row written here to wake the lane is not among those that are over. */
async function writeRows(tx: Db, { lane, turnId, stale, state, newId }: Planning, plans: readonly PlanRow[]): Promise<void> {
  const { locationId: l, contactId: c } = lane
  const next = plans.length > 0 ? state.followUp.next : null
  const ordered = plans.toSorted((a, b) => Number(a.status === 'planned') - Number(b.status === 'planned'))
  const input = JSON.stringify(ordered.map((plan, n) => ({ ...plan, n })))
  await sql`
    with over as (
      update inbox set status = 'stale', reason = 'plan_over'
      where location_id = ${l} and contact_id = ${c} and status = 'waiting' and kind in ('follow_up_due', 'handoff_due')
        and (seq = any(${keys(stale.map(({ seq }) => seq))}::bigint[]) or ref = any(${keys(plans.map(({ id }) => id))}))
    ), place as (
      update lanes set next_seq = next_seq + 1 where location_id = ${l} and contact_id = ${c} and ${next !== null} returning next_seq - 1 as seq
    ), wake as (
      insert into inbox (location_id, contact_id, seq, id, kind, ref, due_at)
      select ${l}, ${c}, seq, ${newId('in')}, 'follow_up_due', ${next?.id ?? null}, ${next?.dueAt ?? null}::timestamptz from place
    )
    insert into follow_ups (location_id, id, contact_id, episode, kind, step, turn_id, due_at, status, reason)
    select ${l}, id, ${c}, ${state.episode}, kind, step, ${turnId}, due, status, reason
    from jsonb_to_recordset(${input}::jsonb) as x(id text, kind text, step int, due timestamptz, status text, reason text, n int) order by n
    on conflict (location_id, id) do update set status = excluded.status, reason = excluded.reason, due_at = excluded.due_at`.execute(tx)
}
