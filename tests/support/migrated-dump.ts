import { Kysely, PostgresDialect } from 'kysely'
import { MIGRATIONS } from '../../src/cli/virtual-line.ts'
import { embeddedPool } from '../../src/db/embedded-pool.ts'
import { openMemory } from '../../src/db/embedded.ts'
import { migrateUp, readMigrations } from '../../src/db/migrate.ts'
import type { Tables } from '../../src/db/tables.ts'

let dump: Promise<Blob> | null = null

/** A migrated, empty database, made once for all stories of a worker. */
export const migratedDump = (): Promise<Blob> => (dump ??= makeDump())

async function makeDump(): Promise<Blob> {
  const pglite = await openMemory()
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: embeddedPool(pglite) }) })
  await migrateUp({ db, kind: 'memory', transaction: (work) => db.transaction().execute(work) }, readMigrations(MIGRATIONS))
  const made = await pglite.dumpDataDir('none')
  await pglite.close()
  return made
}
