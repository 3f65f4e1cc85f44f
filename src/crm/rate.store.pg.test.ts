import { expect, test } from 'vitest'
import { describeOn, describePostgres, emptyDatabase, openTestDatabase, otherProcess } from '../../tests/support/test-database.ts'
import { virtualClock } from '../lib/clock.ts'
import { rateBudget, type RateBudget } from './rate.store.ts'
import { rateCases } from './rate.store.cases.ts'
import { DEFAULT_LIMITS, type RateClass } from './rate-bucket.ts'

describeOn('postgres', 'the gate of a location', rateCases)

const START = new Date('2026-03-02T10:00:00Z')
const STEP_MS = 250
const CALLS = 1_000

describePostgres('three processes with a thousand calls to make', () => {
  test('crm.md 5: start never more than 90 in any ten seconds, at least 60 on average, and no second sees more than two of class C', async () => {
    await emptyDatabase(await openTestDatabase('postgres'))
    const clock = virtualClock(START)
    const starts: { at: number; rateClass: string }[] = []
    const left = { A: 500, B: 450, C: 50 }
    // One connection each, so that the virtual time set on it holds for every statement.
    const processes = await Promise.all([otherProcess(1), otherProcess(1), otherProcess(1)])
    const budgets = processes.map((database) => rateBudget({ database, clock, limits: DEFAULT_LIMITS, alarm: () => {} }))
    const spend = async (budget: RateBudget, rateClass: RateClass) => {
      while (left[rateClass] > 0 && (await budget.take('loc_a', rateClass)).granted) {
        left[rateClass] -= 1
        starts.push({ at: clock.monotonic(), rateClass })
      }
    }
    while (starts.length < CALLS && clock.now().getTime() - START.getTime() < 400_000) {
      await Promise.all(processes.map((database) => database.setNow(clock.now())))
      for (const rateClass of ['A', 'B', 'C'] as const) await Promise.all(budgets.map((budget) => spend(budget, rateClass)))
      clock.set(new Date(clock.now().getTime() + STEP_MS))
    }
    await Promise.all(processes.map((database) => database.close()))
    expect(starts).toHaveLength(CALLS)
    const times = starts.map(({ at }) => at).toSorted((a, b) => a - b)
    const most = Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + 10_000).length))
    expect(most).toBeLessThanOrEqual(90)
    const work = starts.filter(({ rateClass }) => rateClass !== 'C').map(({ at }) => at)
    const seconds = (Math.max(...work) - Math.min(...work)) / 1000
    expect((work.length / seconds) * 10).toBeGreaterThanOrEqual(60)
    const rare = starts.filter(({ rateClass }) => rateClass === 'C').map(({ at }) => at)
    expect(Math.max(...rare.map((at) => rare.filter((other) => other >= at && other < at + 1_000).length))).toBeLessThanOrEqual(3)
  })
})
