import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { migrateDown, migrateUp, migrationStatus, readMigrations, type Migration, type MigrationStatus } from '../db/migrate.ts'
import { Refused } from '../lib/errors.ts'
import { ROOT } from '../version.ts'
import { confirm, type Outcome, type Shared } from './answer.ts'
import { EXIT } from './exit.ts'
import { databaseExists, databaseName, withDatabase } from './open-database.ts'
import { readConfiguration } from './read-setup.ts'

export type UpFlags = { wait: number; backupTaken?: string }
export type DownFlags = { wait: number; steps: number }

const known = (): Migration[] => readMigrations(join(ROOT, 'migrations'))

/** Applies what is pending. A newer or a changed schema is refused. */
export async function migrateUpTo({ envFile }: Shared, { wait, backupTaken }: UpFlags): Promise<Outcome> {
  const configuration = readConfiguration({ envFile })
  const production = configuration.config.environment === 'production'
  const applied = await withDatabase(
    configuration,
    async (database) => {
      if (production && backupTaken === undefined) await refuseWithoutBackup(database)
      return migrateUp(database, known())
    },
    wait,
  )
  const lines = applied.length === 0 ? ['nothing is pending'] : applied.map((name) => `applied ${name}`)
  return { data: { database: databaseName(configuration), applied }, lines: [`in ${databaseName(configuration)}:`, ...lines] }
}

/** A database that was never migrated holds nothing to back up. */
async function refuseWithoutBackup(database: Database): Promise<void> {
  const status = await migrationStatus(database, known())
  const inUse = status.some(({ state }) => state !== 'pending')
  if (inUse && status.some(({ state }) => state === 'pending')) {
    throw new Refused('production is in use: take a backup (pg_dump --format=custom) and name it with --backup-taken REF')
  }
}

/** Takes the newest migrations back after saying what that drops. */
export async function migrateDownBy(shared: Shared, { steps, wait }: DownFlags): Promise<Outcome> {
  const configuration = readConfiguration({ envFile: shared.envFile })
  const where = databaseName(configuration)
  return withDatabase(
    configuration,
    async (database) => {
      const status = await migrationStatus(database, known())
      const newest = status
        .filter(({ state }) => state !== 'pending')
        .toSorted((a, b) => b.id - a.id)
        .slice(0, steps)
      if (newest.length === 0) return { data: { database: where, reverted: [], dropped: [] }, lines: ['nothing is applied'] }
      refuseStrangers(newest)
      const dropped = await droppedBy(database, newest)
      const names = newest.map(({ name }) => name).join(', ')
      await confirm(shared, `Taking ${names} back in ${where} drops ${inWords(dropped)}.`)
      const reverted = await migrateDown(database, known(), steps)
      return {
        data: { database: where, reverted, dropped },
        lines: [`dropped ${inWords(dropped)}`, ...reverted.map((name) => `reverted ${name}`)],
      }
    },
    wait,
  )
}

function refuseStrangers(newest: readonly MigrationStatus[]): void {
  const stranger = newest.find(({ state }) => state === 'unknown')
  if (stranger) throw new Refused(`migration ${stranger.name} belongs to a newer version of jorge; take it back with that version`)
}

type Dropped = { table: string; rows: number }

/** The tables that the down scripts drop, with the rows each holds now. */
async function droppedBy(database: Database, newest: readonly MigrationStatus[]): Promise<Dropped[]> {
  const scripts = known().filter(({ id }) => newest.some((one) => one.id === id))
  const tables = scripts.flatMap(({ down }) => tablesDropped(down)).sort()
  const dropped: Dropped[] = []
  for (const table of tables) {
    const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(database.db)
    dropped.push({ table, rows: Number(rows[0]?.n ?? 0) })
  }
  return dropped
}

const tablesDropped = (script: string): string[] =>
  [...script.matchAll(/drop table (?:if exists )?([^;]+);/gi)].flatMap(([, names = '']) =>
    names
      .replaceAll(/\bcascade\b/gi, '')
      .split(',')
      .map((name) => name.trim()),
  )

function inWords(dropped: readonly Dropped[]): string {
  if (dropped.length === 0) return 'no table'
  const filled = dropped.filter(({ rows }) => rows > 0).map(({ table, rows }) => `${table} (${rows} ${rows === 1 ? 'row' : 'rows'})`)
  return `${dropped.length} tables, ${filled.length === 0 ? 'all of them empty' : `with data in ${filled.join(', ')}`}`
}

/** What the schema is, without touching it: a database that is not there yet has everything pending. */
export async function showMigrations({ envFile }: Shared): Promise<Outcome> {
  const configuration = readConfiguration({ envFile })
  const migrations = databaseExists(configuration)
    ? await withDatabase(configuration, (database) => migrationStatus(database, known()))
    : known().map(({ id, name }): MigrationStatus => ({ id, name, state: 'pending' }))
  const whole = migrations.every(({ state }) => state === 'applied')
  return {
    data: { database: databaseName(configuration), migrations },
    lines: [`in ${databaseName(configuration)}:`, ...migrations.map(({ name, state }) => `${state.padEnd(8)} ${name}`)],
    exit: whole ? EXIT.done : EXIT.no,
  }
}
