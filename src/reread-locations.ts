import type { Database } from './db/database.ts'
import { messageOf } from './lib/errors.ts'
import { sha256 } from './lib/hash.ts'
import type { Log } from './lib/log.ts'
import type { LocationBook, LocationNews } from './location-book.ts'
import type { LocationsReading } from './locations-file.ts'
import { storeLocations } from './locations.store.ts'

const SAID: Record<LocationNews['what'], string> = {
  new: 'a location was added: it is served from now on',
  changed: 'the settings of a location changed: they count from now on',
  gone: 'a location is configured no more: nothing is taken in or sent for it',
  blocked: 'a location cannot be served',
  faulty: 'the new settings of a location have a fault: the former ones go on',
}

/**
 * Reads the configuration of the locations again while the process runs, so that adding or changing one needs no restart. Each
 * process does so for itself; what was read before is not told twice.
 */
export function rereadLocations({ book, read, database, log }: RereadDeps): () => Promise<void> {
  let last: string | null = null
  return async () => {
    const reading = readingOf(read)
    const said = sha256(JSON.stringify(reading))
    if (said === last) return
    const change = book.judge(reading)
    if (change.stored.length > 0) await storeLocations(database, change.stored)
    change.apply()
    last = said
    for (const finding of reading.findings) log.error({ finding }, 'the locations cannot be read again: the former ones go on')
    for (const { locationId: location, what, findings } of change.news)
      log[LEVEL[what]]({ location, ...(findings.length > 0 ? { findings } : {}) }, SAID[what])
  }
}

const LEVEL = { new: 'info', changed: 'info', gone: 'warn', blocked: 'error', faulty: 'error' } as const

/** A file that is gone for a moment is a finding like any other. */
function readingOf(read: () => LocationsReading): LocationsReading {
  try {
    return read()
  } catch (error) {
    return { locations: [], findings: [messageOf(error)] }
  }
}

type RereadDeps = {
  book: LocationBook
  read(): LocationsReading
  database: Pick<Database, 'transaction'>
  log: Log
}
