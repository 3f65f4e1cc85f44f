import { expect, test } from 'vitest'
import { CASES } from '../scripts/handoff-crash/cases.ts'
import { handoffCrashRun } from '../scripts/handoff-crash/handoff-crash-run.ts'
import { describePostgres } from './support/test-database.ts'

describePostgres('a process killed at every step of a handoff', () => {
  test(
    'makes, stops or puts off each exactly once: one text, one owner, each tag, note and task once, no lock left; a deferral comes through the restart',
    { timeout: 600_000 },
    async () => {
      const report = await handoffCrashRun({ db: 'postgres' })
      expect(report.faults).toEqual([])
      expect(report.held).toHaveLength(CASES.length)
    },
  )

  test('does so beside another process, which goes on where it stopped and answers for it', { timeout: 600_000 }, async () => {
    const report = await handoffCrashRun({ db: 'postgres', survivor: true })
    expect(report.faults).toEqual([])
    expect(report.held).toHaveLength(CASES.length)
  })

  test('loses handoffs without its transactions, and texts twice without reading back', { timeout: 600_000 }, async () => {
    const names = ['made: its row written, its lock given back', 'made: the text not recorded', 'api: all written, not committed']
    const cases = CASES.filter(({ name }) => names.includes(name))
    const report = await handoffCrashRun({ db: 'postgres', cases, guards: { transactions: false, readBack: false } })
    expect(report.faults.join('\n')).toContain('made: its row written, its lock given back: owner: lead instead of seller')
    expect(report.faults.join('\n')).toContain('made: the text not recorded: doubled texts')
    expect(report.faults.join('\n')).toContain('api: all written, not committed: asked again, it says')
  })
})
