import { expect, test } from 'vitest'
import { openDatabase } from '../db/database.ts'
import { databaseChecks } from './doctor-database.ts'
import { runChecks } from './doctor-check.ts'
import { judgeConfiguration } from './read-setup.ts'

test('a database that nobody answers for is said once, with what to do; what needs it is skipped', async () => {
  const database = await openDatabase({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/nothing', poolMax: 1 })
  try {
    const checks = databaseChecks(judgeConfiguration({}), { kind: 'open', database })
    const findings = await runChecks(checks, { offline: false, limitMs: 5_000 })
    expect(findings.filter(({ check }) => check !== 'webhooks').map(({ check, status, fix }) => [check, status, fix])).toEqual([
      ['database', 'error', 'is PostgreSQL running there? else correct DATABASE_URL'],
      ['migrations', 'skipped', null],
      ['queues', 'skipped', null],
    ])
    expect(findings.map(({ message }) => message).filter((message) => message.includes('ECONNREFUSED'))).toHaveLength(1)
  } finally {
    await database.close()
  }
})
