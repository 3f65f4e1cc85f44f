import { expect, test } from 'vitest'
import { crashRun } from '../scripts/crash/crash-run.ts'

const short = { db: 'embedded', replicas: 1, messages: 60, contacts: 12, kills: 2, readBack: true, lossy: true, seed: 5 } as const

test(
  'crm.md 11: a fifth of the webhooks lost, a fifth doubled, all out of order, the process killed: each text is answered or a person’s, once',
  { timeout: 900_000 },
  async () => {
    const report = await crashRun(short)
    expect(report.faults).toEqual([])
    expect(report.kills.at).toEqual({ commit: 1, sending: 1 })
    expect(report.replies + report.handed).toBeGreaterThan(12)
  },
)

/** Each contact writes once: a later text of theirs would have the thread read, and the lost one found, without any reading of the traffic. */
test('crm.md 11: while nobody reads the traffic, lost texts stay unheard', { timeout: 900_000 }, async () => {
  const report = await crashRun({ ...short, contacts: short.messages, kills: 0, reconcile: false })
  expect(report.faults.join('\n')).toContain('stands in 0 inbox rows')
})
