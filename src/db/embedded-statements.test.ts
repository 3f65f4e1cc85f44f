import { sql } from 'kysely'
<<<<<<< HEAD
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'

test('a plan made while a table was small is made anew when the table may have grown', async () => {
  const database = await openDatabase({ kind: 'memory' })
  const { db } = database
  await sql`create table grown (n int primary key)`.execute(db)
  await sql`insert into grown values (1)`.execute(db)
  await sql`analyze grown`.execute(db)
  const look = () => sql`select n from grown where n = ${1}`.execute(db)
  await look()
  expect(await planOf()).toContain('Seq Scan')
  await sql`insert into grown select generate_series(2, ${20_000}::int)`.execute(db)
  for (let n = 0; n < 1_000; n += 1) await look()
  expect(await planOf()).toContain('Index Only Scan')
  await database.close()

  async function planOf(): Promise<string> {
    const { rows } = await sql<{
      name: string
    }>`select name from pg_prepared_statements where statement like 'select n from grown%'`.execute(db)
    const { rows: plan } = await sql.raw<Record<string, string>>(`explain execute ${rows[0]?.name}(1)`).execute(db)
    return plan.flatMap(Object.values).join('\n')
  }
})

test('nothing is asked of a database that was closed', async () => {
  const database = await openDatabase({ kind: 'memory' })
  await sql`select ${1}::int`.execute(database.db)
  await database.close()
  await expect(sql`select ${1}::int`.execute(database.db)).rejects.toThrow('PGlite is closed')
=======
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryDatabase, codeOf, type Database } from './database.ts'
import { openMemory } from './embedded.ts'

let database: Database
beforeAll(async () => {
  database = memoryDatabase(await openMemory())
  await sql`create table homes (id int primary key, city text, sold timestamptz, extras jsonb, tags text[], beds numeric, seen bigint)`.execute(
    database.db,
  )
})
afterAll(() => database.close())

describe('statements of the embedded database', () => {
  test('give every kind of value back as it was written, also the second time', async () => {
    const home = {
      city: "O'Hara",
      sold: new Date('2026-03-02T10:00:00Z'),
      extras: { pool: true },
      tags: ['a,b', 'ü'],
      beds: '2.5',
      seen: '9007199254740993',
    }
    for (const id of [1, 2]) {
      await sql`insert into homes values (${id}, ${home.city}, ${home.sold}, ${JSON.stringify(home.extras)}::jsonb, ${home.tags}, ${home.beds}, ${home.seen})`.execute(
        database.db,
      )
      const { rows } = await sql`select * from homes where id = ${id}`.execute(database.db)
      expect(rows).toEqual([{ id, ...home }])
    }
  })

  test('tell nothing for nothing', async () => {
    await sql`insert into homes (id, city) values (${3}, ${null})`.execute(database.db)
    expect((await sql`select city, sold from homes where id = ${3}`.execute(database.db)).rows).toEqual([{ city: null, sold: null }])
  })

  test('tell how many rows they touched', async () => {
    const touched = async (city: string) => (await sql`update homes set beds = 1 where city = ${city}`.execute(database.db)).numAffectedRows
    expect(await touched("O'Hara")).toBe(2n)
    expect(await touched('Nowhere')).toBe(0n)
  })

  test('a statement that fails is told by its code, ends its transaction and nothing after it', async () => {
    const twice = (id: number) => database.transaction((tx) => sql`insert into homes (id) values (${id})`.execute(tx))
    await twice(9)
    const codes = [await twice(9).catch(codeOf), await sql`select ${1} / ${0}::int`.execute(database.db).catch(codeOf)]
    expect(codes).toEqual(['23505', '22012'])
    await twice(10)
    expect((await sql`select id from homes where id >= ${9} order by id`.execute(database.db)).rows).toEqual([{ id: 9 }, { id: 10 }])
  })

  test('a statement written before the schema changed sees the new one', async () => {
    const read = async () => (await sql`select * from homes where id = ${10}`.execute(database.db)).rows[0]
    expect(await read()).not.toHaveProperty('lot')
    await sql`alter table homes add column lot int default 7`.execute(database.db)
    expect(await read()).toMatchObject({ lot: 7 })
  })

  test('more different statements than names are kept all run', async () => {
    for (let n = 0; n < 520; n += 1) {
      const { rows } = await sql`select ${n}::int as ${sql.id(`n${n}`)}`.execute(database.db)
      expect(rows).toEqual([{ [`n${n}`]: n }])
    }
  })
>>>>>>> 8bddc7c (Prepare the embedded database's statements once, and let simulated leads run without waits)
})
