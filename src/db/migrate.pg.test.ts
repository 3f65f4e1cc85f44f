import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { migrateCases } from './migrate.cases.ts'
import { migrateUp } from './migrate.ts'
import { describePostgres, freshPostgres, MIGRATIONS } from '../../tests/support/test-database.ts'

describePostgres('migrations', () => {
  const url = () => freshPostgres(`migrations_${process.pid}`)
  migrateCases(async () => openDatabase({ kind: 'postgres', url: await url(), poolMax: 1 }))

  test('processes that start together migrate once', async () => {
    const address = await url()
    const processes = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ kind: 'postgres', url: address, poolMax: 1 })))
    const applied = await Promise.all(processes.map((one) => migrateUp(one, MIGRATIONS)))
    expect(applied.flat().sort()).toEqual(MIGRATIONS.map(({ name }) => name))
    await Promise.all(processes.map((one) => one.close()))
  })
})
