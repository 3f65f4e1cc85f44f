import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { sha256 } from '../lib/hash.ts'
import { Refused } from '../lib/errors.ts'
import { codeOf, type Database, type Db } from './database.ts'

export type Migration = { id: number; name: string; up: string; down: string; checksum: string }
/** What migrating needs of a database. */
type Migrating = Pick<Database, 'db' | 'kind' | 'transaction'>

export type MigrationStatus = { id: number; name: string; state: 'applied' | 'pending' | 'changed' | 'unknown' }

/** The numbered `NNNN-name.up.sql` and `.down.sql` pairs of a folder, in order. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.up.sql'))
    .sort()
  return names.map((file) => {
    const name = file.slice(0, -'.up.sql'.length)
    const up = readFileSync(join(folder, file), 'utf8')
    return { id: Number(name.slice(0, 4)), name, up, down: readFileSync(join(folder, `${name}.down.sql`), 'utf8'), checksum: sha256(up) }
  })
}

/** Applied, pending and changed migrations, and such as only a newer version knows. */
export async function migrationStatus(database: Migrating, migrations: Migration[]): Promise<MigrationStatus[]> {
  const applied = await appliedIn(database.db)
  const known = migrations.map(({ id, name, checksum }): MigrationStatus => {
    const row = applied.find((one) => one.id === id)
    return { id, name, state: !row ? 'pending' : row.checksum === checksum ? 'applied' : 'changed' }
  })
  const unknown = applied.filter((row) => !migrations.some(({ id }) => id === row.id))
  return [...known, ...unknown.map(({ id, name }): MigrationStatus => ({ id, name, state: 'unknown' }))]
}

/**
 * Applies what is pending, each migration in a transaction of its own; returns the names applied.
 * Throws `Refused` on a database that a newer version has migrated, or whose migrations were changed since.
 */
export async function migrateUp(database: Migrating, migrations: Migration[]): Promise<string[]> {
  const done: string[] = []
  for (const migration of migrations) {
    const ran = await database.transaction(async (tx) => {
      await lockMigrations(tx)
      await makeTable(tx)
      refuseStrangers(await appliedIn(tx), migrations)
      if ((await appliedIn(tx)).some(({ id }) => id === migration.id)) return false
      await runScript(tx, migration.up)
      await sql`insert into migrations (id, name, checksum) values (${migration.id}, ${migration.name}, ${migration.checksum})`.execute(tx)
      return true
    })
    if (ran) done.push(migration.name)
  }
  await markEra(database)
  return done
}

/** Takes the newest `steps` migrations back; returns their names. What their tables held is gone. */
export async function migrateDown(database: Migrating, migrations: Migration[], steps: number): Promise<string[]> {
  const applied = (await appliedIn(database.db)).sort((a, b) => b.id - a.id).slice(0, steps)
  for (const { id, name } of applied) {
    const migration = migrations.find((one) => one.id === id)
    if (!migration) throw new Refused(`migration ${name} belongs to a newer version of jorge; take it back with that version`)
    await database.transaction(async (tx) => {
      await lockMigrations(tx)
      await runScript(tx, migration.down)
      await sql`delete from migrations where id = ${id}`.execute(tx)
    })
  }
  return applied.map(({ name }) => name)
}

/** Refuses a schema that this version cannot run on: pending, changed or newer migrations. A restored database begins its new era here. */
export async function assertMigrated(database: Migrating, migrations: Migration[]): Promise<void> {
  const status = await migrationStatus(database, migrations)
  refuseStrangers(await appliedIn(database.db), migrations)
  const pending = status.filter(({ state }) => state === 'pending')
  if (pending.length > 0) throw new Refused(`${pending.length} migrations are pending; run \`jorge migrate up\` or start with --migrate`)
  await markEra(database)
}

type Applied = { id: number; name: string; checksum: string }

async function appliedIn(db: Db): Promise<Applied[]> {
  const { rows: there } = await sql<{ there: boolean }>`select to_regclass('migrations') is not null as there`.execute(db)
  if (!there[0]?.there) return []
  return (await sql<Applied>`select id, name, checksum from migrations order by id`.execute(db)).rows
}

const makeTable = (db: Db) =>
  sql`create table if not exists migrations (
    id int primary key, name text not null, checksum text not null, applied_at timestamptz not null default clock_timestamp())`.execute(db)

/** Two runners wait for each other here, for a minute; the embedded database is held by its folder's lock. What runs then may take its time. */
async function lockMigrations(tx: Db): Promise<void> {
  await sql`set local statement_timeout = '60s'`.execute(tx)
  await sql`select pg_advisory_xact_lock(7163530841)`.execute(tx).catch((error: unknown) => {
    if (codeOf(error) === QUERY_CANCELED)
      throw new Refused('another process has been migrating the database for a minute; try again when it is done')
    throw error
  })
  await sql`set local statement_timeout = 0`.execute(tx)
}

const QUERY_CANCELED = '57014'

function refuseStrangers(applied: Applied[], migrations: Migration[]): void {
  const newer = applied.find(({ id }) => !migrations.some((migration) => migration.id === id))
  if (newer) throw new Refused(`the database was migrated by a newer version of jorge (${newer.name}); install that version or newer`)
  const changed = applied.find(({ id, checksum }) => migrations.some((migration) => migration.id === id && migration.checksum !== checksum))
  if (changed) throw new Refused(`migration ${changed.name} is not the one that was applied; install the version that applied it`)
}

/** One statement at a time: the prepared protocol takes no scripts. Function bodies between $$ stay whole. */
async function runScript(tx: Db, script: string): Promise<void> {
  for (const statement of statementsOf(script)) await sql.raw(statement).execute(tx)
}

export function statementsOf(script: string): string[] {
  const lines = script.split('\n').filter((line) => !line.trimStart().startsWith('--'))
  const parts = lines.join('\n').split('$$')
  const statements: string[] = []
  let current = ''
  parts.forEach((part, index) => {
    if (index % 2 === 1) return void (current += `$$${part}$$`)
    const pieces = part.split(';')
    pieces.forEach((piece, at) => {
      current += piece
      if (at < pieces.length - 1) {
        if (current.trim()) statements.push(current.trim())
        current = ''
      }
    })
  })
  return current.trim() ? [...statements, current.trim()] : statements
}

/**
 * `era` numbers the database's lives: a restored dump carries transaction ids of another server, so readers
 * compare within an era only. It grows when the system identifier is not the stored one.
 */
async function markEra(database: Migrating): Promise<void> {
  await database.transaction(async (tx) => {
    const { rows } = await sql<{ id: string }>`select system_identifier::text as id from pg_control_system()`.execute(tx)
    const id = rows[0]?.id ?? '-'
    const stored = await tx.selectFrom('settings').select('value').where('name', '=', 'era').forUpdate().executeTakeFirst()
    const era = (stored?.value ?? { era: 0, id: '' }) as { era: number; id: string }
    if (era.id === id) return
    const value = JSON.stringify({ era: era.era + 1, id })
    await tx
      .insertInto('settings')
      .values({ name: 'era', value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  })
}

/** The database's present life, for rows that readers follow. */
export async function readEra(db: Db): Promise<number> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'era').executeTakeFirst()
  return ((row?.value ?? { era: 1 }) as { era: number }).era
}
