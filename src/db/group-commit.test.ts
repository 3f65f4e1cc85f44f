import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database, type Db } from './database.ts'
import { fsyncs } from './embedded.ts'

let root: string
let database: Database
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jorge-group-'))
  database = await openDatabase({ kind: 'embedded', folder: join(root, 'database') })
  await sql`create table kept (n int primary key, of int references kept deferrable initially deferred)`.execute(database.db)
})
beforeEach(() => sql`delete from kept`.execute(database.db))
afterAll(async () => {
  await database.close()
  rmSync(root, { recursive: true, force: true })
})

const insert =
  (n: number, of: number | null = null) =>
  (tx: Db) =>
    sql`insert into kept values (${n}, ${of})`.execute(tx)
const numbers = async () => (await sql<{ n: number }>`select n from kept order by n`.execute(database.db)).rows.map(({ n }) => n)

test('transactions in line reach the disk together, each before it is told so', async () => {
  const before = fsyncs.count
  const told = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      let synced = Infinity
      await database.transaction(async (tx) => {
        await insert(n)(tx)
        synced = fsyncs.count
      })
      return fsyncs.count > synced
    }),
  )
  expect(told).not.toContain(false)
  expect(fsyncs.count - before).toBeGreaterThanOrEqual(Math.ceil(40 / 8))
  expect(fsyncs.count - before).toBeLessThan(20)
  expect(await numbers()).toHaveLength(40)
})

test('who reads beside is told nothing that is not on the disk', async () => {
  let synced = Infinity
  const write = database.transaction(async (tx) => {
    await insert(1)(tx)
    synced = fsyncs.count
  })
  expect(await numbers()).toEqual([1])
  expect(fsyncs.count).toBeGreaterThan(synced)
  await write
})

test('one that is taken back, and one that the database refuses at its end, keep nobody waiting and take nobody with them', async () => {
  const failed = database.transaction(async (tx) => {
    await insert(2)(tx)
    throw new Error('taken back')
  })
  const done = await Promise.allSettled([
    database.transaction(insert(1)),
    failed,
    database.transaction(insert(3)),
    database.transaction(insert(4, 99)),
    database.transaction(insert(5)),
    database.transaction(insert(6, 99)),
  ])
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled', 'rejected'])
  expect(done.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([
    expect.stringContaining('taken back'),
    expect.stringContaining('foreign key'),
    expect.stringContaining('foreign key'),
  ])
  expect(await numbers()).toEqual([1, 3, 5])
})
