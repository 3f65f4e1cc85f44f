import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refused } from '../lib/errors.ts'
import { assertMigrated, migrateDown, migrateUp, migrationStatus, readEra, type Migration } from './migrate.ts'
import type { Database, Db } from './database.ts'
import { MIGRATIONS } from '../../tests/support/test-database.ts'

/** Migrations on an empty database of their own; `open` makes one. */
export function migrateCases(open: () => Promise<Database>): void {
  test('up, down and up again with a row in every table', async () => {
    const database = await open()
    expect(await migrateUp(database, MIGRATIONS)).toEqual(MIGRATIONS.map(({ name }) => name))
    await fillEveryTable(database.db)
    expect(await migrateUp(database, MIGRATIONS)).toEqual([])
    expect(await migrateDown(database, MIGRATIONS, MIGRATIONS.length)).toEqual(MIGRATIONS.map(({ name }) => name).toReversed())
    expect(await leftBehind(database.db)).toEqual(['migrations'])
    expect(await migrateUp(database, MIGRATIONS)).toEqual(MIGRATIONS.map(({ name }) => name))
    await fillEveryTable(database.db)
    expect((await migrationStatus(database, MIGRATIONS)).map(({ state }) => state)).toEqual(MIGRATIONS.map(() => 'applied'))
    await database.close()
  })

  test('a migration that was changed, and one that a newer version applied, are refused and named', async () => {
    const database = await open()
    await expect(assertMigrated(database, [one])).rejects.toThrow('1 migrations are pending')
    await migrateUp(database, [one, two])
    await assertMigrated(database, [one, two])
    const changed = { ...one, up: `${one.up} `, checksum: 'other' }
    await expect(migrateUp(database, [changed, two])).rejects.toThrow('0001-one is not the one that was applied')
    await expect(assertMigrated(database, [changed, two])).rejects.toThrow(Refused)
    await expect(migrateUp(database, [one])).rejects.toThrow('migrated by a newer version of jorge (0002-two)')
    await expect(assertMigrated(database, [one])).rejects.toThrow(Refused)
    await expect(migrateDown(database, [one], 1)).rejects.toThrow('0002-two belongs to a newer version')
    expect((await migrationStatus(database, [changed])).map(({ state }) => state)).toEqual(['changed', 'unknown'])
    await database.close()
  })

  test('a migration that fails leaves nothing behind, and those before it stay', async () => {
    const database = await open()
    const broken = { ...two, up: 'create table half (n int); create table one (n int)' }
    await expect(migrateUp(database, [one, broken])).rejects.toThrow('already exists')
    expect(await leftBehind(database.db)).toEqual(['migrations', 'one', 'settings'])
    expect(await migrateUp(database, [one, two])).toEqual(['0002-two'])
    await database.close()
  })

  test('a database under another system identifier begins a new era, at its first start', async () => {
    const database = await open()
    await migrateUp(database, MIGRATIONS)
    expect(await readEra(database.db)).toBe(1)
    await migrateUp(database, MIGRATIONS)
    expect(await readEra(database.db)).toBe(1)
    await sql`update settings set value = '{"era": 1, "id": "another server"}' where name = 'era'`.execute(database.db)
    await assertMigrated(database, MIGRATIONS)
    expect(await readEra(database.db)).toBe(2)
    await assertMigrated(database, MIGRATIONS)
    expect(await readEra(database.db)).toBe(2)
    await database.close()
  })
}

const migration = (name: string, up: string, down: string): Migration => ({ id: Number(name.slice(0, 4)), name, up, down, checksum: up })
const settings = 'create table settings (name text primary key, value jsonb not null)'
const one = migration('0001-one', `${settings}; create table one (n int)`, 'drop table one; drop table settings')
const two = migration('0002-two', 'create table two (n int)', 'drop table two')

/** Tables, functions and sequences of the schema that are there. */
async function leftBehind(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S', 'v', 'm')
    union all select proname::text from pg_proc where pronamespace = 'public'::regnamespace order by name`.execute(db)
  return rows.map(({ name }) => name)
}

type Column = { table_name: string; column_name: string; data_type: string; allowed: string | null }

/** One row in each table, made from the catalogue: a table added later is filled too, or this fails. */
async function fillEveryTable(db: Db): Promise<void> {
  const { rows: columns } = await sql<Column>`
    select c.table_name, c.column_name, c.data_type, (
      select substring(pg_get_constraintdef(k.oid) from '''([a-z_]+)''') from pg_constraint k
      where k.conrelid = format('public.%I', c.table_name)::regclass and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%(' || c.column_name || ' =%') as allowed
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_identity = 'NO' and c.is_generated = 'NEVER'
      and not (c.table_name = 'migrations') order by c.table_name, c.ordinal_position`.execute(db)
  const { rows: tables } = await sql<{ name: string }>`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by relname`.execute(db)
  expect([...new Set(columns.map(({ table_name }) => table_name))].sort()).toEqual(tables.map(({ name }) => name).sort())
  await sql`delete from settings`.execute(db)
  for (const [table, own] of Object.entries(Object.groupBy(columns, ({ table_name }) => table_name))) {
    const names = (own ?? []).map(({ column_name }) => `"${column_name}"`).join(', ')
    const values = (own ?? []).map(valueOf).join(', ')
    await sql.raw(`insert into "${table}" (${names}) values (${values})`).execute(db)
  }
}

function valueOf({ table_name, column_name, data_type, allowed }: Column): string {
  if (allowed !== null) return `'${allowed}'`
  const value = VALUES[data_type]
  if (value === undefined) throw new Error(`no sample value for ${table_name}.${column_name} of type ${data_type}`)
  return value
}

const VALUES: Record<string, string> = {
  text: `'x'`,
  jsonb: `'{"a": [1]}'`,
  bytea: `'\\x00ff'`,
  boolean: 'true',
  integer: '1',
  bigint: '1',
  numeric: '1.5',
  real: '0.5',
  'double precision': '0.5',
  date: `'2026-03-03'`,
  xid8: `'7'`,
  'timestamp with time zone': `'2026-03-03T10:00:00Z'`,
}
