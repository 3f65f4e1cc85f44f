import { expect, test } from 'vitest'
import { crashRun } from '../scripts/crash/crash-run.ts'
import { describePostgres } from './support/test-database.ts'

const short = { db: 'postgres', replicas: 2, messages: 120, contacts: 12, kills: 4, seed: 3 } as const

describePostgres('two processes, killed in turn at their worst moments', () => {
  test('answer each text exactly once', { timeout: 900_000 }, async () => {
    const report = await crashRun({ ...short, readBack: true })
    expect(report.faults).toEqual([])
    expect(report.kills.done).toBe(4)
    expect(report.replies).toBeGreaterThan(12)
  })

  test('send some texts twice when the thread is not read back', { timeout: 900_000 }, async () => {
    const report = await crashRun({ ...short, readBack: false })
    expect(report.faults.join('\n')).toContain('doubled')
  })
})
