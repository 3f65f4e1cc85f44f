import { expect, test } from 'vitest'
import { fuzzWebhooks } from '../scripts/fuzz/webhooks.ts'
import { migratedDump } from './support/migrated-dump.ts'

test(
  'two thousand mutated deliveries: no 5xx, nothing accepted without its proof, nothing told, no growth',
  { timeout: 600_000 },
  async () => {
    const report = await fuzzWebhooks({ n: 2_000, seed: 7, database: { kind: 'memory', dump: await migratedDump() } })
    expect(report.faults).toEqual([])
    expect(report.answers).toMatchObject({
      200: expect.any(Number) as number,
      400: expect.any(Number) as number,
      401: expect.any(Number) as number,
      413: expect.any(Number) as number,
    })
    expect(report.stored.rows).toBeGreaterThan(100)
    expect(report.heap.late - report.heap.early).toBeLessThan(32 * 2 ** 20)
  },
)
