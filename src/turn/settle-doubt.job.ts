import type { MessageEvent } from '../crm/crm-event.ts'
import { CALLS, type CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import { threadEvent } from '../crm/thread-event.ts'
import type { Database } from '../db/database.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { settleRows } from './settle-rows.store.ts'
import { takeIn, type AcceptEvent } from './take-in.job.ts'

/** `settled`: doubtful rows are decided, load the turn anew. `wait`: the CRM does not tell yet. */
export type DoubtsSettled = { kind: 'none' } | { kind: 'settled' } | { kind: 'wait'; why: string; waitMs: number }

type Verdict = { kind: 'decided'; reason: string } | { kind: 'wait'; why: string; waitMs: number }

const NEWEST = 20

/**
 * Decides message events that contradicted themselves or lacked what says whose words they are: the CRM's own message, else the
 * newest part of the thread, is accepted in their place.
 */
export async function settleDoubts(deps: DoubtDeps, lane: ClaimedLane, rows: readonly WaitingRow[]): Promise<DoubtsSettled> {
  const doubtful = rows.filter(({ kind }) => kind === 'doubtful')
  const decided: { id: string; reason: string }[] = []
  for (const row of doubtful) {
    const verdict = await decideDoubt(deps, lane, row.body as MessageEvent)
    if (verdict.kind === 'wait') return verdict
    decided.push({ id: row.id, reason: verdict.reason })
  }
  if (decided.length === 0) return { kind: 'none' }
  const isOurs = await settleRows(deps.database, lane, decided)
  return isOurs ? { kind: 'settled' } : { kind: 'wait', why: 'lease_lost', waitMs: 0 }
}

async function decideDoubt(deps: DoubtDeps, { locationId, contactId }: ClaimedLane, event: MessageEvent): Promise<Verdict> {
  if (event.messageId === null && contactId === '-') return { kind: 'decided', reason: 'undecidable' }
  const permit = await deps.rate.take(locationId, 'A', event.messageId === null ? CALLS.listThread : CALLS.getMessage)
  if (!permit.granted) return { kind: 'wait', why: 'rate', waitMs: permit.waitMs }
  return event.messageId === null ? byThread(deps, { locationId, contactId }) : byMessage(deps, event, event.messageId)
}

async function byMessage(deps: DoubtDeps, event: MessageEvent, messageId: string): Promise<Verdict> {
  const { locationId } = event
  const read = await deps.crm.getMessage(locationId, messageId)
  if (!read.ok) return verdictOf(read.error)
  const contactId = read.value.contactId ?? event.contactId
  if (contactId === '-') return { kind: 'decided', reason: 'undecidable' }
  const told = { botType: event.botType, leadSource: event.leadSource }
  await deps.accept({ event: { ...threadEvent(read.value, { locationId, contactId }), ...told }, raw: null, door: 'reconcile' })
  return { kind: 'decided', reason: 'read_from_crm' }
}

async function byThread(deps: DoubtDeps, at: { locationId: string; contactId: string }): Promise<Verdict> {
  const thread = await deps.crm.listThread(at.locationId, at.contactId, { limit: NEWEST })
  if (!thread.ok) return verdictOf(thread.error)
  await takeIn(deps, { ...at, messages: thread.value })
  return { kind: 'decided', reason: 'read_from_thread' }
}

/** What the CRM will never show is history; reconciliation finds the message if there is one. */
const verdictOf = ({ kind, reason, retryAfterMs }: { kind: string; reason: string; retryAfterMs?: number }): Verdict =>
  kind === 'permanent' ? { kind: 'decided', reason } : { kind: 'wait', why: reason, waitMs: retryAfterMs ?? 0 }

export type DoubtDeps = {
  database: Pick<Database, 'transaction' | 'db'>
  crm: Pick<CrmPort, 'getMessage' | 'listThread'>
  rate: Pick<RateBudget, 'take'>
  accept: AcceptEvent
}
