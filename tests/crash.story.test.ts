import { expect, test } from 'vitest'
import { crashRun } from '../scripts/crash/crash-run.ts'

test('killed at its worst moments, the embedded process answers each text exactly once', { timeout: 900_000 }, async () => {
  const report = await crashRun({ db: 'embedded', replicas: 1, messages: 120, contacts: 12, kills: 4, readBack: true, seed: 3 })
  expect(report.faults).toEqual([])
  expect(report.kills.at).toEqual({ commit: 1, sending: 1, turn: 1, claim: 1 })
  expect(report.replies).toBeGreaterThan(12)
})
