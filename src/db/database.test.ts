import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { StoreUnavailable } from '../lib/errors.ts'
import { describeOn } from '../../tests/support/test-database.ts'
import { databaseCases } from './database.cases.ts'
import { isAway, openDatabase } from './database.ts'

describeOn('memory', 'database', databaseCases)

test('no statement asks the machine for the time: db_now() alone does', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file),
  )
  const statements = files.flatMap((file) =>
    statementsIn(readFileSync(join('src', file), 'utf8')).map((statement) => ({ file, statement })),
  )
  expect(statements.length).toBeGreaterThan(50)
  const asking = statements.filter(({ statement }) =>
    /(?<![\w.])(now\(\)|current_timestamp|current_date|localtimestamp|statement_timestamp|transaction_timestamp)/i.test(statement),
  )
  expect(asking).toEqual([])
  const migrations = readdirSync('migrations').map((file) => readFileSync(join('migrations', file), 'utf8'))
  expect(migrations.join('\n').replaceAll('db_now()', '')).not.toMatch(/(?<![\w.])(now\(\)|current_timestamp|current_date)/i)
})

/** The text of each SQL template. */
const statementsIn = (source: string): string[] =>
  [...source.matchAll(/\bsql(?:<[^`]*?>)?`([^`]*)`/gs)].map(([, statement]) => statement ?? '')

test.each([
  [Object.assign(new Error('x'), { code: '57P01' }), true],
  [Object.assign(new Error('x'), { code: '08006' }), true],
  [Object.assign(new Error('x'), { code: '53300' }), true],
  [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
  [Object.assign(new Error('x'), { code: '23505' }), false],
  [Object.assign(new Error('x'), { code: '22P05' }), false],
  [new Error('Connection terminated unexpectedly'), true],
  [new Error('timeout exceeded when trying to connect'), true],
  [new Error('null value in column'), false],
  [new StoreUnavailable(null), true],
  [null, false],
  ['ECONNREFUSED', false],
])('%s: away is %s', (error, away) => {
  expect(isAway(error)).toBe(away)
})

test('maintenance counts the living rows of the embedded database for its planner', async () => {
  const { db, maintain, close } = await openDatabase({ kind: 'memory' })
  await sql`create table things (id int primary key)`.execute(db)
  await sql`insert into things select generate_series(1, 30)`.execute(db)
  await sql`delete from things where id > 20`.execute(db)
  const counted = async () =>
    (await sql<{ n: number }>`select reltuples as n from pg_class where relname = 'things'`.execute(db)).rows[0]?.n
  expect(await counted()).toBe(-1)
  await maintain()
  expect(await counted()).toBe(20)
  await close()
})
