import { join } from 'node:path'
import { assertMigrated, readEra, readMigrations } from '../db/migrate.ts'
import { releaseContact } from '../turn/release.store.ts'
import { ROOT } from '../version.ts'
import type { Outcome, Shared } from './answer.ts'
import { EXIT } from './exit.ts'
import { withDatabase } from './open-database.ts'
import { readConfiguration } from './read-setup.ts'

export type ReleaseFlags = { location: string }

/** Releases a contact in the configured database; on PostgreSQL running servers notice it at once. */
export async function release({ envFile }: Shared, contactId: string, { location: locationId }: ReleaseFlags): Promise<Outcome> {
  const released = await withDatabase(readConfiguration({ envFile }), async (database) => {
    await assertMigrated(database, readMigrations(join(ROOT, 'migrations')))
    return releaseContact({ database, era: await readEra(database.db) }, { locationId, contactId, by: 'cli' })
  })
  if (released === null) {
    const message = `${locationId} has no conversation with ${contactId}`
    return { data: null, lines: [], problems: [{ code: 'not_found', message, field: null, fix: null }], exit: EXIT.no }
  }
  const { owner } = released
  return { data: { contact_id: contactId, owner }, lines: [`the owner of ${contactId} is ${owner}; nothing is sent until the next text`] }
}
