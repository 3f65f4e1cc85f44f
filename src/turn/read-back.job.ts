import { CALLS, type CrmPort } from '../crm/crm-port.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Database } from '../db/database.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { matchThread, type IdlessText } from './match-thread.ts'
import { filedInbound, metMessages, writeReadBack, type ReadBackResult } from './read-back.store.ts'

/** `changed`: rows were matched or merged, load the turn anew. `wait`: the thread does not show the text yet, or cannot be read. */
export type ReadBack = { kind: 'ready' } | { kind: 'changed' } | { kind: 'wait'; why: string; waitMs: number }

/** A text that is not in the thread yet is looked for again after these; then the words as delivered must do. */
const LOOK_AGAIN_MS = [2_000, 5_000, 15_000]
const THREAD_DEPTH = 50
const BEFORE_MS = 10 * 60_000

/**
 * A workflow webhook brings words without an id, and is only a hint: the text answered is the thread's. Each such row is
 * matched with its message, by whichever door that became known.
 */
export async function readBackTexts(deps: ReadBackDeps, lane: ClaimedLane, rows: readonly WaitingRow[]): Promise<ReadBack> {
  const idless = rows.flatMap(idlessOf)
  if (idless.length === 0) return { kind: 'ready' }
  const met = await metMessages(
    deps.database.db,
    lane,
    idless.map(({ rowId }) => rowId),
  )
  const known = new Set(met.map(({ rowId }) => rowId))
  const sought = idless.filter(({ rowId, looks }) => !known.has(rowId) && looks <= LOOK_AGAIN_MS.length)
  const looked = sought.length === 0 ? { kind: 'seen' as const, results: [] } : await look(deps, lane, sought)
  if (looked.kind === 'wait') return looked
  const results = [...met, ...looked.results]
  if (results.length === 0) return { kind: 'ready' }
  if (!(await writeReadBack(deps.database, lane, results))) return { kind: 'wait', why: 'lease_lost', waitMs: 0 }
  const hidden = new Set(looked.results.flatMap(({ kind, rowId }) => (kind === 'not_visible' ? [rowId] : [])))
  const looks = Math.min(...sought.filter(({ rowId }) => hidden.has(rowId)).map((one) => one.looks))
  const waitMs = LOOK_AGAIN_MS[looks]
  return waitMs === undefined ? { kind: 'changed' } : { kind: 'wait', why: 'text_not_in_thread_yet', waitMs }
}

type Idless = IdlessText & { looks: number }

function idlessOf({ id, kind, body, eventAt, receivedAt }: WaitingRow): Idless[] {
  if (kind !== 'message') return []
  const event = body as MessageEvent & { looks?: number }
  // A caller's text need not be in the thread at all.
  if (event.messageId !== null || event.channel !== 'sms' || event.call) return []
  return [{ rowId: id, text: event.text ?? '', sentAt: new Date(event.sentAt ?? eventAt ?? receivedAt), looks: event.looks ?? 0 }]
}

type Look = { kind: 'seen'; results: ReadBackResult[] } | { kind: 'wait'; why: string; waitMs: number }

async function look(deps: ReadBackDeps, lane: ClaimedLane, sought: readonly Idless[]): Promise<Look> {
  const permit = await deps.rate.take(lane.locationId, 'A', CALLS.listThread)
  if (!permit.granted) return { kind: 'wait', why: 'rate', waitMs: permit.waitMs }
  const since = new Date(Math.min(...sought.map(({ sentAt }) => sentAt.getTime())) - BEFORE_MS)
  const thread = await deps.crm.listThread(lane.locationId, lane.contactId, { since, limit: THREAD_DEPTH })
  if (!thread.ok) {
    // A thread we may not read will not show the text later either.
    if (thread.error.kind === 'permanent') return { kind: 'seen', results: [] }
    return { kind: 'wait', why: thread.error.reason, waitMs: thread.error.retryAfterMs ?? 0 }
  }
  const matches = matchThread(sought, thread.value, await filedInbound(deps.database.db, lane, since))
  const results = matches.map((match): ReadBackResult => {
    if (match.kind === 'not_visible') return match
    const { messageId, text, sentAt } = match.message
    return { rowId: match.rowId, kind: 'found', messageId, text: text ?? '', sentAt }
  })
  return { kind: 'seen', results }
}

export type ReadBackDeps = {
  database: Pick<Database, 'transaction' | 'db'>
  crm: Pick<CrmPort, 'listThread'>
  rate: Pick<RateBudget, 'take'>
}
