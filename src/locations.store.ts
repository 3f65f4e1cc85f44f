import type { Database } from './db/database.ts'
import { sha256 } from './lib/hash.ts'
import type { LocationEntry } from './location-check.ts'

/** Writes down what the configuration says of each location: ready, or blocked and why. */
export async function storeLocations(database: Pick<Database, 'transaction'>, entries: readonly LocationEntry[]): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { locationId, location, findings } of entries.toSorted((a, b) => (a.locationId < b.locationId ? -1 : 1))) {
      const row = {
        state: location === null ? 'blocked' : 'ready',
        reasons: JSON.stringify(findings),
        config_hash: sha256(JSON.stringify(location)),
        time_zone: location?.zone ?? 'UTC',
      }
      await tx
        .insertInto('locations')
        .values({ location_id: locationId, ...row })
        .onConflict((conflict) => conflict.column('location_id').doUpdateSet(row))
        .execute()
    }
  })
}
