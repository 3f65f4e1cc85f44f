import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../tests/support/test-database.ts'
import { inOwnTime } from './own-time.ts'

const PATIENCE = { patienceMs: 40, late: 'too late' }
const sleep = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms))
const one = async (db: Parameters<Parameters<typeof inOwnTime>[2]>[0]) => (await sql<{ n: number }>`select 1 as n`.execute(db)).rows[0]?.n

test('patience begins with the connection: waiting for a free one is not the statement’s own time', async () => {
  const { db } = await openTestDatabase('memory')
  const busy = db.connection().execute(() => sleep(3 * PATIENCE.patienceMs))
  const answer = inOwnTime(db, PATIENCE, one)
  await busy
  expect(await answer).toBe(1)
})

test('what takes longer itself is given up, and its connection is free again once it has ended', async () => {
  const { db } = await openTestDatabase('memory')
  const slow = inOwnTime(db, PATIENCE, () => sleep(3 * PATIENCE.patienceMs))
  await expect(slow).rejects.toThrow('too late')
  expect(await inOwnTime(db, { ...PATIENCE, patienceMs: 10_000 }, one)).toBe(1)
})

test('a fault of the statement is the caller’s', async () => {
  const { db } = await openTestDatabase('memory')
  await expect(inOwnTime(db, PATIENCE, (own) => sql`select no_such_thing`.execute(own))).rejects.toThrow('no_such_thing')
})
