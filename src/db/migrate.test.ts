import { beforeAll, describe, expect, test } from 'vitest'
import { memoryDatabase } from './database.ts'
import { openMemory } from './embedded.ts'
import { migrateCases } from './migrate.cases.ts'
import { statementsOf } from './migrate.ts'
import { MIGRATIONS } from '../../tests/support/test-database.ts'

describe('migrations, memory', () => {
  let cluster: Blob | undefined
  beforeAll(async () => {
    const pglite = await openMemory()
    cluster = await pglite.dumpDataDir('none')
    await pglite.close()
  })
  migrateCases(async () => memoryDatabase(await openMemory(cluster)))
})

test.each([
  ['', []],
  ['  ;; \n ;', []],
  ['create table a (n int)', ['create table a (n int)']],
  ['create table a (n int);\n\ncreate table b (n int);\n', ['create table a (n int)', 'create table b (n int)']],
  ['-- a; b\nselect 1;\n  -- c;\nselect 2', ['select 1', 'select 2']],
  ['create function f() as $$ begin a; b; end $$; select 1', ['create function f() as $$ begin a; b; end $$', 'select 1']],
  ['do $$ a; $$; do $$ b; $$', ['do $$ a; $$', 'do $$ b; $$']],
])('the script %j has the statements %j', (script, statements) => {
  expect(statementsOf(script)).toEqual(statements)
})

test('every migration has a number of its own, a way back, and says what going back drops', () => {
  expect(MIGRATIONS.map(({ id }) => id)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  for (const { down } of MIGRATIONS) expect(down).toMatch(/^-- \w/)
})
