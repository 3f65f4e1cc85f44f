import { takeHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { Db } from '../db/database.ts'
import { inOwnTime } from '../db/own-time.ts'

/**
 * Takes a contact's handoff lock, or tells until when another has it. `holder` names this process for whoever looks into one. A lock
 * that takes longer than `patienceMs` itself, the wait for a connection aside, stops the handoff; the reply goes out.
 */
export function handoffLocker(
  database: { db: Db },
  { holder, patienceMs }: { holder: string; patienceMs: number },
): (lock: HandoffLock) => Promise<Date | null> {
  const patience = { patienceMs, late: 'the handoff lock was not answered for in time' }
  return (lock) => inOwnTime(database.db, patience, (db) => takeHandoffLock(db, lock, holder))
}
