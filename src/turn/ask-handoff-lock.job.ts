import { takeHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { Db } from '../db/database.ts'

/**
 * Takes a contact's handoff lock, or tells until when another has it. `holder` names this process for whoever looks into one. A lock
 * that takes longer than `patienceMs` to be asked for stops the handoff; the reply goes out.
 */
export function handoffLocker(
  database: { db: Db },
  { holder, patienceMs }: { holder: string; patienceMs: number },
): (lock: HandoffLock) => Promise<Date | null> {
  return (lock) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the handoff lock was not answered for in time')), patienceMs)
    })
    return Promise.race([takeHandoffLock(database.db, lock, holder), late]).finally(() => clearTimeout(timer))
  }
}
