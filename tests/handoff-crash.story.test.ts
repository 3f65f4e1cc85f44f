import { expect, test } from 'vitest'
import { EMBEDDED_CASES } from '../scripts/handoff-crash/cases.ts'
import { handoffCrashRun } from '../scripts/handoff-crash/handoff-crash-run.ts'

test(
  'killed at every step, the embedded process makes, stops or puts off each handoff exactly once, and a deferral comes through the restart',
  { timeout: 600_000 },
  async () => {
    const report = await handoffCrashRun({ db: 'embedded' })
    expect(report.faults).toEqual([])
    expect(report.held).toHaveLength(EMBEDDED_CASES.length)
  },
)
