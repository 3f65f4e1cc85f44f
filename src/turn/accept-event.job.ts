import type { Location } from '../conversation/location.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { acceptor } from './accept.store.ts'
import { arrivalOf, doubtOf, hashText } from './arrival-of.ts'
import { isDoubtful } from './doubt.ts'
import { isKnownText } from './own-text.view.ts'
import type { AcceptEvent } from './take-in.job.ts'

/** Takes events in by any door. What contradicts itself, or may be anybody's, is stored as a doubt that the lane's turn settles. */
export function eventAcceptor(deps: EventDeps): AcceptEvent {
  const accept = acceptor(deps)
  return async ({ event, raw, door }) => {
    const location = deps.locationOf(event.locationId)
    if (location === null) return { status: 'unknown_location' }
    // Under a virtual clock the database's time is the clock's; no statement is spent on asking.
    const context = { id: deps.newId('in'), receivedAt: deps.clock.now(), raw, door }
    const isDoubt = isDoubtful(event, door, deps.optOutOf) && !(await isKnownText(deps.database.db, event, hashText(event.text ?? '')))
    return accept({ event, location, arrival: isDoubt ? doubtOf(event, context) : arrivalOf(event, context) })
  }
}

type EventDeps = Parameters<typeof acceptor>[0] & {
  database: Pick<Database, 'db'>
  clock: Pick<Clock, 'now'>
  locationOf(locationId: string): Location | null
}
