import type { Location } from './conversation/location.ts'
import { withoutAbsent, type Absent } from './crm/absent-parts.ts'
import type { LocationEntry } from './location-check.ts'
import type { LocationsReading } from './locations-file.ts'

/** The locations of a running process; who holds `ready` sees every change at once. */
export type LocationBook = {
  readonly ready: ReadonlyMap<string, Location>
  entries(): readonly LocationEntry[]
  /** Those that may run, as configured. */
  configured(): Location[]
  /** What HighLevel lacks of a location counts as not configured until told otherwise. */
  leaveOut(locationId: string, absent: readonly Absent[]): void
  /** What was left out, by location. */
  leftOut(): { locationId: string; reasons: string[] }[]
  /** What a new reading of the configuration would change. */
  judge(reading: LocationsReading): BookChange
}

/** `faulty`: what the configuration now says of it cannot be used; it keeps its former settings. */
export type LocationNews = { locationId: string; what: 'new' | 'changed' | 'gone' | 'blocked' | 'faulty'; findings: string[] }

/** `stored`: the entries to write down before `apply` makes them count. */
export type BookChange = { news: LocationNews[]; stored: LocationEntry[]; apply(): void }

const GONE = 'it is configured no more'

/**
 * A location whose new settings have a fault goes on with its former ones, and as long as anything has a fault nothing is taken for
 * removed: a slip in the file must not stop a location that runs.
 */
export function locationBook(initial: readonly LocationEntry[]): LocationBook {
  const ready = new Map<string, Location>()
  let entries: readonly LocationEntry[] = initial
  const lacking = new Map<string, readonly Absent[]>()
  const configured = () => entries.flatMap(({ location }) => location ?? [])
  const serve = (location: Location) =>
    void ready.set(location.location_id, withoutAbsent(location, lacking.get(location.location_id) ?? []))
  configured().forEach(serve)

  const judge = ({ locations, findings }: LocationsReading): BookChange => {
    const isWhole = findings.length === 0 && locations.every(({ location }) => location !== null)
    const named = new Set(locations.map(({ locationId }) => locationId))
    const absent = entries.filter(({ locationId }) => !named.has(locationId))
    const next = [...locations.map((entry) => keptOr(entry, entries)), ...(isWhole ? [] : absent)]
    const gone = isWhole ? absent : []
    const news = [
      ...locations.flatMap((entry) => newsOf(entry, entries)),
      ...gone.map(({ locationId }): LocationNews => ({ locationId, what: 'gone', findings: [GONE] })),
    ]
    const changed = new Set(news.flatMap(({ locationId, what }) => (what === 'faulty' ? [] : [locationId])))
    const stored = [...next.filter(({ locationId }) => changed.has(locationId)), ...gone.map(toGone)]
    const apply = () => {
      entries = next
      for (const { locationId } of gone) ready.delete(locationId)
      for (const { locationId } of gone) lacking.delete(locationId)
      configured().forEach(serve)
    }
    return { news, stored, apply }
  }
  const leaveOut = (locationId: string, absent: readonly Absent[]): void => {
    lacking.set(locationId, absent)
    configured()
      .filter(({ location_id }) => location_id === locationId)
      .forEach(serve)
  }
  const leftOut = () =>
    configured().flatMap(({ location_id: locationId }) => {
      const reasons = (lacking.get(locationId) ?? []).map(({ what }) => `${what} is not at HighLevel`)
      return reasons.length > 0 ? [{ locationId, reasons }] : []
    })
  return { ready, entries: () => entries, configured, leaveOut, leftOut, judge }
}

const toGone = ({ locationId }: LocationEntry): LocationEntry => ({ locationId, location: null, findings: [GONE] })

const entryOf = (entries: readonly LocationEntry[], id: string) => entries.find(({ locationId }) => locationId === id)

/** What counts from now on: the new entry, or the one that ran where the new one has a fault or says the same. */
function keptOr(entry: LocationEntry, before: readonly LocationEntry[]): LocationEntry {
  const known = entryOf(before, entry.locationId)
  if (known === undefined || known.location === null) return entry
  return entry.location === null || isSame(entry.location, known.location) ? known : entry
}

function newsOf({ locationId, location, findings }: LocationEntry, before: readonly LocationEntry[]): LocationNews[] {
  const known = entryOf(before, locationId)
  if (location === null) {
    if (known?.location) return [{ locationId, what: 'faulty', findings }]
    return known !== undefined && isSame(known.findings, findings) ? [] : [{ locationId, what: 'blocked', findings }]
  }
  if (!known?.location) return [{ locationId, what: 'new', findings }]
  return isSame(location, known.location) ? [] : [{ locationId, what: 'changed', findings }]
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
