import { CALLS, type CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Database } from '../db/database.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import { takeIn, type AcceptEvent } from './take-in.job.ts'
import { textsOf } from './texts-of.ts'
import { isToldToGoOn } from './unasked.ts'

/** `changed`: the thread showed what no door had brought; the lane is taken anew with it. */
export type Reviewed = { kind: 'current' } | { kind: 'changed' } | { kind: 'wait'; why: string; waitMs: number }

const FRESH_MS = 60_000
const DEPTH = 50
const BACK_MS = 24 * 3_600_000
/** Before a text that answers nobody the whole count is looked at; before the first of all, everything the thread has. */
const BACK_UNASKED_MS = 31 * 24 * 3_600_000

/**
 * Before a reply to a text that has waited, after a text that was not ours, and before anything that answers nobody, the thread
 * is read again: a person may have answered, or the contact may have written more, without an event that told us. `opens`: a
 * first text may follow; `resumes`: a bot may speak again after a person.
 */
export async function reviewThread(
  deps: ReviewDeps,
  lane: ClaimedLane,
  { loaded, opens, resumes }: { loaded: LoadedTurn; opens: boolean; resumes: boolean },
): Promise<Reviewed> {
  const isUnasked =
    opens || resumes || isToldToGoOn(loaded) || (loaded.planDue !== null && loaded.state.followUp.next?.id === loaded.planDue)
  if (!isUnasked && !calledFor(loaded)) return { kind: 'current' }
  const { locationId, contactId } = lane
  const permit = await deps.rate.take(locationId, 'A', CALLS.listThread)
  if (!permit.granted) return { kind: 'wait', why: 'rate', waitMs: permit.waitMs }
  const since = new Date(loaded.now.getTime() - (isUnasked ? BACK_UNASKED_MS : BACK_MS))
  const thread = await deps.crm.listThread(locationId, contactId, { ...(opens ? {} : { since }), limit: DEPTH })
  if (!thread.ok) {
    const { kind, reason, retryAfterMs } = thread.error
    return kind === 'permanent' ? { kind: 'current' } : { kind: 'wait', why: reason, waitMs: retryAfterMs ?? 0 }
  }
  const { fresh } = await takeIn(deps, { locationId, contactId, messages: thread.value })
  return fresh > 0 ? { kind: 'changed' } : { kind: 'current' }
}

/** Whether a reply may follow that should not rest on what we have on file alone. */
export function calledFor({ rows, dropped, now, state, previousAuthor, answeredUntil }: LoadedTurn): boolean {
  if (state.owner === 'human' || state.suppressed || rows.some(({ body }) => isCall(body))) return false
  const texts = textsOf(rows, { now, answeredUntil }).filter(({ stale }) => !stale)
  const newest = Math.max(...texts.map(({ sentAt }) => sentAt.getTime()), ...dropped.map(({ answersAt }) => answersAt?.getTime() ?? 0))
  if (!Number.isFinite(newest)) return false
  return now.getTime() - newest > FRESH_MS || (previousAuthor !== null && previousAuthor !== 'bot')
}

/** A caller's text stands in no thread, and its caller waits. */
const isCall = (body: unknown): boolean => (body as { call?: unknown } | null)?.call !== undefined

export type ReviewDeps = {
  database: Pick<Database, 'db'>
  crm: Pick<CrmPort, 'listThread'>
  rate: Pick<RateBudget, 'take'>
  accept: AcceptEvent
}
