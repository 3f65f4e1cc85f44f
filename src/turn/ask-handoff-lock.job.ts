import { takeHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { Db } from '../db/database.ts'

/** A lock that takes longer to be asked for stops the handoff; the reply goes out. */
const WAITS_MS = 500

/** Takes a contact's handoff lock, or tells until when another has it. `holder` names this process for whoever looks into one. */
export function handoffLocker(database: { db: Db }, holder: string): (lock: HandoffLock) => Promise<Date | null> {
  return (lock) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the handoff lock was not answered for in time')), WAITS_MS)
    })
    return Promise.race([takeHandoffLock(database.db, lock, holder), late]).finally(() => clearTimeout(timer))
  }
}
