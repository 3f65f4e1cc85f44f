import { evaluateHandoff, type HandoffBlock, type HandoffDecision, type HandoffInput } from '../conversation/handoff/evaluate-handoff.ts'
import type { HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { holdHandoffStanding, standingOf, type HandoffRow, type StoredStanding } from '../conversation/handoff/handoff.store.ts'
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
 * conversation: the limits hold whatever became of the lock.
 */
export async function repeatHandoff(tx: Db, { tried, lock }: { tried: HandoffRow['tried']; lock: HandoffLock }): Promise<void> {
  const { heldMs, standing } = await holdHandoffStanding(tx, lock)
  if (heldMs === null) throw new HandoffLost('locked')
  const again = judgedOn(standing, { input: tried.input, lock })
  if (again.status !== 'proceed' || again.to !== tried.decision.to)
    throw new HandoffLost(again.status === 'blocked' ? again.reason : 'error')
}

/** The evaluation on the rows that stand now. */
export function judgedOn(stored: StoredStanding, { input, lock }: { input: HandoffInput; lock: HandoffLock }): HandoffDecision {
  const { history, lockedUntil } = standingOf(stored, lock.token)
  return evaluateHandoff({ ...input, history, lockedUntil })
}
