import type { Db } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import { readLocationStates, setCrmState } from './location-state.store.ts'

/**
 * Asks for each location whose private token was refused whether HighLevel knows it again: a fault of theirs ends by itself. A
 * consent that is gone comes back by a new one only.
 */
export function locationWatcher({ db, askCrm, hasPrivateToken, learnUsers, log }: WatchDeps): () => Promise<void> {
  return async () => {
    await learnUsers()
    const states = await readLocationStates(db)
    const lost = states.filter(({ locationId, crmState }) => crmState === 'reauth_required' && hasPrivateToken(locationId))
    const known = await Promise.all(lost.map(async ({ locationId }) => ((await askCrm(locationId)) === 200 ? locationId : null)))
    for (const locationId of known.filter((id) => id !== null)) {
      if (await setCrmState(db, locationId, { to: 'ok', from: ['reauth_required'] }))
        log.info({ location: locationId }, 'HighLevel knows the token again')
    }
  }
}

type WatchDeps = {
  db: Db
  /** The status HighLevel answers for the location, or null. */
  askCrm(locationId: string): Promise<number | null>
  hasPrivateToken(locationId: string): boolean
  /** Another process may have connected a location since. */
  learnUsers(): Promise<void>
  log: Log
}
