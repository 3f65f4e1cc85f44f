import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'

test('a plan made while a table was small is made anew when the table may have grown', async () => {
  const database = await openDatabase({ kind: 'memory' })
  const { db } = database
  await sql`create table grown (n int primary key)`.execute(db)
  await sql`insert into grown values (1)`.execute(db)
  await sql`analyze grown`.execute(db)
  const look = () => sql`select n from grown where n > ${1_000_000}`.execute(db)
  await look()
  expect(await reckoned()).toBe(1)
  await sql`insert into grown select generate_series(2, ${20_000}::int)`.execute(db)
  for (let n = 0; n < 1_000; n += 1) await look()
  expect(await reckoned()).toBeGreaterThan(1)
  await database.close()

  /** How many rows the kept plan expects. */
  async function reckoned(): Promise<number> {
    const { rows } = await sql<{
      name: string
    }>`select name from pg_prepared_statements where statement like 'select n from grown%'`.execute(db)
    const { rows: plan } = await sql.raw<Record<string, string>>(`explain execute ${rows[0]?.name}(1)`).execute(db)
    return Number(/rows=(\d+)/.exec(plan.flatMap(Object.values).join('\n'))?.[1])
  }
})

test('tables are counted when plans are made anew: of two indexes, the one that tells rows apart is taken', async () => {
  const database = await openDatabase({ kind: 'memory' })
  const { db } = database
  await sql`create table found (place text, person text, n int)`.execute(db)
  await sql`create index by_person on found (place, person)`.execute(db)
  await sql`create index by_place on found (place, n)`.execute(db)
  const look = () => sql`select n from found where place = ${'here'} and person = ${'somebody'}`.execute(db)
  await look()
  await sql`insert into found select 'here', 'person ' || n, 1 from generate_series(1, ${2_000}::int) n`.execute(db)
  expect(await counted()).toBe(0)
  for (let n = 0; n < 1_000; n += 1) await look()
  expect(await counted()).toBe(3)
  const { rows: names } = await sql<{
    name: string
  }>`select name from pg_prepared_statements where statement like 'select n from found%'`.execute(db)
  const { rows: plan } = await sql.raw<Record<string, string>>(`explain execute ${names[0]?.name}('', '')`).execute(db)
  expect(plan.flatMap(Object.values).join('\n')).toMatch(/by_person[^]*person = \$2/)
  await database.close()

  /** Columns whose values were counted. */
  async function counted(): Promise<number> {
    const { rows } = await sql<{ n: string }>`select count(*) as n from pg_stats where tablename = 'found'`.execute(db)
    return Number(rows[0]?.n)
  }
})

test('nothing is asked of a database that was closed', async () => {
  const database = await openDatabase({ kind: 'memory' })
  await sql`select ${1}::int`.execute(database.db)
  await database.close()
  await expect(sql`select ${1}::int`.execute(database.db)).rejects.toThrow('PGlite is closed')
})
