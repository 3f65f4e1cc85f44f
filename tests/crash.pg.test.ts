import { describe, expect, test } from 'vitest'
import { crashRun } from '../scripts/crash/crash-run.ts'
import { describePostgres } from './support/test-database.ts'

const short = { db: 'postgres', replicas: 2, messages: 120, contacts: 12, kills: 4, seed: 3 } as const

describePostgres('two processes, killed in turn at their worst moments', () => {
  test('answer each text exactly once', { timeout: 900_000 }, async () => {
    const report = await crashRun({ ...short, readBack: true })
    expect(report.faults).toEqual([])
    expect(report.kills.at).toEqual({ commit: 1, sending: 1, turn: 1, claim: 1 })
    expect(report.replies).toBeGreaterThan(12)
  })

  describe('between a send and its record', () => {
    // Each kill falls where the CRM has the text and nobody wrote it down.
    const there = { ...short, messages: 60, kills: 2, points: ['sent'] } as const

    test('text once: the thread is read back', { timeout: 900_000 }, async () => {
      const report = await crashRun({ ...there, readBack: true })
      expect(report.faults).toEqual([])
      expect(report.kills.at).toEqual({ sent: 2 })
    })

    test('text twice when the thread is not read back', { timeout: 900_000 }, async () => {
      const report = await crashRun({ ...there, readBack: false })
      expect(report.kills.at).toEqual({ sent: 2 })
      expect(report.faults.join('\n')).toContain('doubled')
    })
  })
})
