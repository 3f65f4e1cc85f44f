import { takeHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { Db } from '../db/database.ts'
import { inOwnTime } from '../db/own-time.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'

/**
 * Takes a contact's handoff lock, or tells until when another has it. `holder` names this process for whoever looks into one. A lock
 * that takes longer than `patienceMs` itself, the wait for a connection aside, stops the handoff; the reply goes out.
 */
export function handoffLocker(
  database: { db: Db },
  { holder, patienceMs, log }: { holder: string; patienceMs: number; log: Pick<Log, 'warn'> },
): (lock: HandoffLock) => Promise<Date | null> {
  const patience = { patienceMs, late: 'the handoff lock was not answered for in time' }
  return (lock) =>
    inOwnTime(database.db, patience, (db) => takeHandoffLock(db, lock, holder)).catch((error: unknown) => {
      const { locationId: location, contactId: contact } = lock
      log.warn({ location, contact, error: messageOf(error) }, 'the handoff lock could not be asked for; the handoff is stopped')
      throw error
    })
}
