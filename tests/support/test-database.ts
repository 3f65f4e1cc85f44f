import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, beforeEach, describe, inject } from 'vitest'
import { openDatabase, type Database } from '../../src/db/database.ts'
import { migrateUp, readMigrations } from '../../src/db/migrate.ts'
import { openMigratedMemory } from '../../src/db/migrated-memory.ts'

export type TestKind = 'memory' | 'postgres'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const MIGRATIONS = readMigrations(join(ROOT, 'migrations'))

/**
 * Runs store tests on one of the two databases: migrated once for each worker, emptied before each test. On PostgreSQL
 * the handle has one connection, so that a clock set on it holds for every statement; `otherProcess` gives more.
 */
export function describeOn(kind: TestKind, title: string, cases: (database: () => Database) => void): void {
  const body = () => {
    let database: Database
    beforeAll(async () => void (database = await openTestDatabase(kind)))
    beforeEach(() => emptyDatabase(database))
    cases(() => database)
  }
  const on = { memory: describeMemory, postgres: describePostgres }
  on[kind](title, body)
}

const describeMemory = (title: string, body: () => void): void =>
  void describe(`${title}, memory`, () => {
    body()
  })

/** Tests that need the real PostgreSQL: run in CI without exception, elsewhere skipped with the reason where there is none. */
export function describePostgres(title: string, body: () => void): void {
  const { missing } = inject('postgres')
  if (missing !== null) process.stderr.write(`skipped, ${title}: ${missing}\n`)
  describe.skipIf(missing !== null)(`${title}, postgres`, () => {
    body()
  })
}

const open = new Map<TestKind, Promise<Database>>()

/** The worker's database of a kind, opened and migrated at the first call; it ends with the worker. */
export function openTestDatabase(kind: TestKind): Promise<Database> {
  const known = open.get(kind) ?? (kind === 'memory' ? openMigratedMemory(MIGRATIONS) : openOnPostgres())
  open.set(kind, known)
  return known
}

/** Another process's connections to the worker's PostgreSQL database. The caller closes it. */
export async function otherProcess(poolMax = 4): Promise<Database> {
  await openTestDatabase('postgres')
  return openDatabase({ kind: 'postgres', url: postgresUrl(WORKER), poolMax })
}

/** Runs `work` in `count` processes' worth of connections at once, and closes them; returns what each came to. */
export async function inProcesses<Result>(count: number, work: (process: Database, index: number) => Promise<Result>): Promise<Result[]> {
  const processes = await Promise.all(Array.from({ length: count }, () => otherProcess(2)))
  const results = await Promise.allSettled(processes.map(work))
  await Promise.all(processes.map((one) => one.close()))
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

/** An empty database of its own on the tests' PostgreSQL; returns its address. */
export async function freshPostgres(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgresUrl('postgres') })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  return postgresUrl(name)
}

/**
 * Takes every row but the schema's own, and gives the machine's time back. One statement that deletes is five times
 * faster than truncating some thirty tables; the triggers that keep ledger and suppressions look away.
 */
export async function emptyDatabase(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migrations', 'settings')`.execute(database.db)
  const deletions = rows.map(({ name }) => `d_${name} as (delete from ${name})`)
  await database.transaction(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql.raw(`with ${deletions.join(', ')} select 1`).execute(tx)
  })
  await sql`select set_config('jorge.now', '', false)`.execute(database.db)
}

const WORKER = `worker_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}`
const postgresUrl = (name: string) => `postgres://jorge@127.0.0.1:${inject('postgres').port}/${name}`

async function openOnPostgres(): Promise<Database> {
  const database = await openDatabase({ kind: 'postgres', url: await freshPostgres(WORKER), poolMax: 1 })
  await migrateUp(database, MIGRATIONS)
  return database
}
