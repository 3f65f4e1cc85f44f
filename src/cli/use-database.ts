import { join } from 'node:path'
import type { Database } from '../db/database.ts'
import { assertMigrated, readMigrations } from '../db/migrate.ts'
import { ROOT } from '../version.ts'
import type { Outcome, Shared } from './answer.ts'
import { EXIT } from './exit.ts'
import { withDatabase } from './open-database.ts'
import { readConfiguration, type Configuration } from './read-setup.ts'

/** Opens the configured database, which must have this version's schema, for `work`. */
export function useDatabase<T>({ envFile }: Shared, work: (database: Database, configuration: Configuration) => Promise<T>): Promise<T> {
  const configuration = readConfiguration({ envFile })
  return withDatabase(configuration, async (database) => {
    await assertMigrated(database, readMigrations(join(ROOT, 'migrations')))
    return work(database, configuration)
  })
}

/** What a command names is not there. */
export const notFound = (message: string): Outcome => ({
  data: null,
  lines: [],
  problems: [{ code: 'not_found', message, field: null, fix: null }],
  exit: EXIT.no,
})
