import { expect, test } from 'vitest'
import { openDatabase } from '../db/database.ts'
import { ageFinding, databaseChecks } from './doctor-database.ts'
import { runChecks } from './doctor-check.ts'
import { judgeConfiguration } from './read-setup.ts'

test.each([
  [null, 'warn', 'no event has ever come'],
  [0.2, 'ok', 'the last event came within the hour'],
  [5.4, 'ok', 'the last event came 5 h ago'],
  [30, 'warn', 'the last event came 30 h ago'],
])('crm.md 8: the age of the last event of a location, %j hours, is told: %s', (hours, status, message) => {
  expect(ageFinding('loc_1', hours)).toMatchObject({ check: 'webhooks', status, message, location: 'loc_1' })
})

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
