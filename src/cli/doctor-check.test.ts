import { expect, test } from 'vitest'
import { findingOf, runChecks, type Check } from './doctor-check.ts'
import { judgeClock } from './doctor-database.ts'
import { judgeNode } from './doctor-node.ts'

const fine: Check = { name: 'node', run: () => [findingOf('node')('ok', 'fine')] }
const broken: Check = { name: 'env', run: () => Promise.reject(new Error('torn')) }
const endless: Check = { name: 'database', run: () => new Promise(() => {}) }
const far: Check = { name: 'crm token', network: true, run: () => [findingOf('crm token')('ok', 'near')] }

test('checks run side by side: one that breaks or hangs is an error of its own', async () => {
  const findings = await runChecks([fine, broken, endless, far], { offline: false, limitMs: 50 })
  expect(findings.map(({ check, status, message }) => [check, status, message])).toEqual([
    ['node', 'ok', 'fine'],
    ['env', 'error', 'torn'],
    ['database', 'error', 'no answer within 0.05 s'],
    ['crm token', 'ok', 'near'],
  ])
})

test('offline leaves out what needs the network', async () => {
  const findings = await runChecks([fine, far], { offline: true, limitMs: 50 })
  expect(findings.map(({ status }) => status)).toEqual(['ok', 'skipped'])
})

test.each([
  ['20.20.2', '2026-11-22', 'error'],
  ['22.17.9', '2026-11-22', 'error'],
  ['22.18.0', '2026-11-22', 'ok'],
  ['22.18.0', '2027-05-01', 'warn'],
  ['24.21.0', '2026-11-22', 'ok'],
  ['25.0.0', '2026-11-22', 'ok'],
])('Node %s on %s is %s', (version, day, status) => expect(judgeNode(version, new Date(day)).status).toBe(status))

test('C-4 a clock more than two seconds off the database’s is a warning', () => {
  expect(judgeClock(2_000)).toEqual([])
  expect(judgeClock(2_001)).toMatchObject([{ check: 'database', status: 'warn', message: expect.stringContaining('2.0 s') as string }])
})
