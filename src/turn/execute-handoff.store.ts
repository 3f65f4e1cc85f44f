import { evaluateHandoff, type HandoffBlock, type HandoffDecision, type HandoffInput } from '../conversation/handoff/evaluate-handoff.ts'
import { dropHandoffLock, holdHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { readHandoffStanding, standingOf, writeHandoff, type HandoffRow } from '../conversation/handoff/handoff.store.ts'
import type { Db } from '../db/database.ts'
import { sha256 } from '../lib/hash.ts'

/** Nothing was written: under the locks the handoff is no longer called for, and this says why. */
export class HandoffLost extends Error {
  readonly reason: HandoffBlock
  constructor(reason: HandoffBlock) {
    super(`the handoff was lost: ${reason}`)
    this.reason = reason
  }
}

/** The token of a turn's lock: the same turn, taken again, finds its own. */
export const lockOf = (at: { locationId: string; contactId: string }, turnId: string): HandoffLock => ({
  locationId: at.locationId,
  contactId: at.contactId,
  token: sha256(`${at.contactId} ${turnId}`),
})

/**
 * Judges a handoff once more, by the same function, on what the tables hold now that the caller has locked the contact's
 * conversation: the limits hold whatever became of the lock. Returns how long the lock has been held, in milliseconds.
 */
export async function repeatHandoff(tx: Db, { tried, lock }: { tried: HandoffRow['tried']; lock: HandoffLock }): Promise<number> {
  const heldMs = await holdHandoffLock(tx, lock)
  if (heldMs === null) throw new HandoffLost('locked')
  const again = await judgeHandoff(tx, { input: tried.input, lock })
  if (again.status !== 'proceed' || again.to !== tried.decision.to)
    throw new HandoffLost(again.status === 'blocked' ? again.reason : 'error')
  return heldMs
}

/** The evaluation on the rows that stand now; the caller has locked the contact's conversation. */
export async function judgeHandoff(tx: Db, { input, lock }: { input: HandoffInput; lock: HandoffLock }): Promise<HandoffDecision> {
  const { history, lockedUntil } = standingOf(await readHandoffStanding(tx, lock), lock.token)
  return evaluateHandoff({ ...input, history, lockedUntil })
}

/** Keeps what became of it and gives the lock back, in the transaction of the commit. */
export async function keepHandoff(tx: Db, row: HandoffRow, lock: HandoffLock): Promise<void> {
  await writeHandoff(tx, row)
  await dropHandoffLock(tx, lock)
}
