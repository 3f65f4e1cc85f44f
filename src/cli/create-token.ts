import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { assertMigrated, migrateUp, readMigrations } from '../db/migrate.ts'
import type { Role } from '../web/access.ts'
import { storeToken } from '../web/access-tokens.store.ts'
import { ROOT } from '../version.ts'
import type { Outcome, Shared } from './answer.ts'
import { withDatabase } from './open-database.ts'
import { readConfiguration } from './read-setup.ts'

export type TokenFlags = { role: Role; name: string; location?: string; days: number }

const DAY_SECONDS = 86_400

/** Makes a token and stores its hash in the configured database. */
export async function createToken({ envFile }: Shared, { role, name, location, days }: TokenFlags): Promise<Outcome> {
  const token = `jorge_${randomBytes(24).toString('base64url')}`
  const locationId = location ?? '-'
  await withDatabase(readConfiguration({ envFile }), async (database) => {
    const migrations = readMigrations(join(ROOT, 'migrations'))
    // The server migrates an embedded database by itself; a token may well be the first thing made in one.
    if (database.kind === 'embedded') await migrateUp(database, migrations)
    await assertMigrated(database, migrations)
    await storeToken(database.db, { token, name, role, locationId, lifeSeconds: days * DAY_SECONDS })
  })
  return {
    data: { token, name, role, location_id: locationId, days },
    lines: [token, `A token of ${role} for ${location ?? 'every location'}, valid ${days} days. It is not shown again.`],
  }
}
