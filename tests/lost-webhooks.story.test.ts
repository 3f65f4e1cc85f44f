import { expect, test } from 'vitest'
import { crashRun } from '../scripts/crash/crash-run.ts'

test(
  'crm.md 11: a fifth of the webhooks lost, a fifth doubled, all out of order, the process killed: each text is answered or a person’s, once',
  {
    timeout: 900_000,
  },
  async () => {
    const report = await crashRun({
      db: 'embedded',
      replicas: 1,
      messages: 60,
      contacts: 12,
      kills: 2,
      readBack: true,
      lossy: true,
      seed: 5,
    })
    expect(report.faults.filter((fault) => !fault.startsWith('no kill cut'))).toEqual([])
    expect(report.replies + report.handed).toBeGreaterThan(12)
  },
)
