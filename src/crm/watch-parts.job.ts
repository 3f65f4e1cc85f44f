import type { Location } from '../conversation/location.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { absentParts, type Absent } from './absent-parts.ts'
import { CALLS, type CrmPort } from './crm-port.ts'
import type { RateBudget } from './rate.store.ts'

/** How long what HighLevel has of a location is taken for true. */
const KEPT_MS = 15 * 60_000
const AT_ONCE = 16

/**
 * Looks at the start, and every quarter of an hour, whether what the configuration names is at HighLevel. What is not there is told
 * once and left out, so that a slip in one id costs one field and no location.
 */
export function partsWatcher(deps: WatchPartsDeps): () => Promise<void> {
  const looked = new Map<string, { of: Location; at: number; told: string }>()
  const isDue = (location: Location): boolean => {
    const last = looked.get(location.location_id)
    return last === undefined || last.of !== location || deps.clock.monotonic() - last.at >= KEPT_MS
  }
  const look = async (location: Location): Promise<void> => {
    const { location_id: id } = location
    const permit = await deps.rate.take(id, 'C', CALLS.loadLocation)
    if (!permit.granted) return
    const answer = await deps.crm.loadLocation(id)
    const told = looked.get(id)?.told ?? ''
    looked.set(id, { of: location, at: deps.clock.monotonic(), told })
    if (!answer.ok) return
    const absent = absentParts(location, answer.value).filter(({ part }) => part !== 'tags')
    deps.leaveOut(id, absent)
    const missing = absent.map(({ what }) => what)
    looked.set(id, { of: location, at: deps.clock.monotonic(), told: missing.join() })
    if (missing.length > 0 && missing.join() !== told)
      deps.log.warn(
        { location: id, missing },
        'HighLevel does not have what the configuration names: it is left out; jorge doctor says what to do',
      )
  }
  return async () => {
    await Promise.all(deps.locations().filter(isDue).slice(0, AT_ONCE).map(look))
  }
}

type WatchPartsDeps = {
  /** As configured, whatever was left out before. */
  locations(): readonly Location[]
  crm: Pick<CrmPort, 'loadLocation'>
  rate: Pick<RateBudget, 'take'>
  leaveOut(locationId: string, absent: readonly Absent[]): void
  clock: Pick<Clock, 'monotonic'>
  log: Log
}
