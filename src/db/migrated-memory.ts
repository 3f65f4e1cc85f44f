import { sha256 } from '../lib/hash.ts'
import { memoryDatabase, type Database } from './database.ts'
import { openMemory } from './embedded.ts'
import { keep, keptFile, pgliteVersion, readKept } from './kept-file.ts'
import { migrateUp, type Migration } from './migrate.ts'

/** A database in memory with the schema in it. Its files are kept: making and migrating one takes four times as long as loading them. */
export async function openMigratedMemory(migrations: Migration[], file = fileOf(migrations)): Promise<Database> {
  const kept = readKept(file)
  const pglite = await openMemory(kept ?? undefined)
  const database = memoryDatabase(pglite)
  if (kept !== null) return database
  await migrateUp(database, migrations)
  await pglite.exec('checkpoint')
  await keep(file, await pglite.dumpDataDir('none'))
  return database
}

/** Another embedded database, another schema: another name. */
const fileOf = (migrations: readonly Migration[]): string =>
  keptFile(`schema-${sha256([pgliteVersion(), ...migrations.map(({ checksum }) => checksum)].join('\n')).slice(0, 16)}.tar`)
