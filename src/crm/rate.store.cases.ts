import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../db/database.ts'
import { virtualClock } from '../lib/clock.ts'
import { setCrmState } from './location-state.store.ts'
import { rateBudget, type RateBudget } from './rate.store.ts'
import { DEFAULT_LIMITS } from './rate-bucket.ts'

const START = new Date('2026-03-02T10:00:00Z')
const A = 'loc_a'
const B = 'loc_b'

export function rateCases(database: () => Database): void {
  async function given(limits = DEFAULT_LIMITS) {
    const clock = virtualClock(START)
    const alarms: string[] = []
    const alarm = (name: string, locationId: string) => void alarms.push(`${name} ${locationId}`)
    const transactions = { count: 0 }
    const counted: Pick<Database, 'transaction'> = { transaction: (work) => ((transactions.count += 1), database().transaction(work)) }
    const budget = rateBudget({ database: counted, clock, limits, alarm })
    const moveOn = async (ms: number) => {
      clock.set(new Date(clock.now().getTime() + ms))
      await database().setNow(clock.now())
    }
    await moveOn(0)
    return { budget, alarms, moveOn, transactions }
  }
  /** Reports are written in the background. */
  const told = async (report: () => void) => {
    report()
    await sql`select 1`.execute(database().db)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const grants = async (budget: RateBudget, locationId: string, { calls = 1, rateClass = 'A' as const } = {}) => {
    let count = 0
    for (;;) {
      const permit = await budget.take(locationId, rateClass, calls)
      if (!permit.granted) return { count, permit }
      count += 1
    }
  }
  const fail = async (budget: RateBudget, times: number, locationId = A) => {
    for (let n = 0; n < times; n += 1) await told(() => budget.failed(locationId))
  }

  test('crm.md 5: sixteen calls at once, and a method of three calls takes three of them', async () => {
    const { budget } = await given()
    expect((await grants(budget, A)).count).toBe(16)
    expect((await grants(budget, B, { calls: 3 })).count).toBe(5)
  })

  test('crm.md 5: whoever is refused a token is told to come when it is his turn', async () => {
    const { budget, moveOn, transactions } = await given()
    await grants(budget, A)
    const before = transactions.count
    const waits: number[] = []
    for (let n = 0; n < 20; n += 1) {
      const permit = await budget.take(A, 'A')
      if (!permit.granted) waits.push(permit.waitMs)
    }
    expect(waits).toHaveLength(20)
    expect(
      waits
        .slice(1)
        .map((wait, n) => wait - (waits[n] ?? 0))
        .every((step) => step >= 150 && step <= 160),
    ).toBe(true)
    expect(transactions.count - before).toBe(0)
    await moveOn(waits[0] ?? 0)
    expect(await budget.take(A, 'A')).toEqual({ granted: true })
  })

  test('crm.md 5: after a 429 the whole location waits, no other one does, and a method of three calls may try', async () => {
    const { budget, moveOn } = await given()
    expect(await budget.take(A, 'A')).toEqual({ granted: true })
    await told(() => budget.throttled(A, 10_000))
    expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'paused' })
    expect(await budget.take(B, 'A')).toEqual({ granted: true })
    await moveOn(11_000)
    expect(await budget.take(A, 'A', 3)).toEqual({ granted: true })
    expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'paused' })
    await told(() => budget.headers(A, { remaining: 50 }))
    expect(await budget.take(A, 'A')).toEqual({ granted: true })
  })

  describe('crm.md 6: the breaker of a location', () => {
    test('opens with the tenth failure in a row, lets one method try after 30 s, and closes with an answer', async () => {
      const { budget, alarms, moveOn } = await given()
      await fail(budget, 9)
      expect(await budget.take(A, 'A')).toEqual({ granted: true })
      await fail(budget, 1)
      expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'breaker', waitMs: 30_000 })
      expect(await budget.take(B, 'A')).toEqual({ granted: true })
      expect(alarms).toEqual([`circuit_open ${A}`])
      await moveOn(30_000)
      expect(await budget.take(A, 'B', 3)).toEqual({ granted: true })
      expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'breaker' })
      await told(() => budget.answered(A))
      expect(await budget.take(A, 'A')).toEqual({ granted: true })
    })

    test('is told of what failed meanwhile in one go: many failing calls hold no more than one connection', async () => {
      const { budget, alarms, transactions } = await given()
      await told(() => Array.from({ length: 40 }, () => budget.failed(A)))
      expect(transactions.count).toBeLessThanOrEqual(2)
      expect(alarms).toEqual([`circuit_open ${A}`])
    })

    test('is asked once for all who come while it is open: they wait without the database', async () => {
      const { budget, moveOn, transactions } = await given()
      await fail(budget, 10)
      const before = transactions.count
      for (let n = 0; n < 50; n += 1) expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'breaker' })
      expect(transactions.count - before).toBe(1)
      expect([budget.isShut(A), budget.isShut(B)]).toEqual([true, false])
      await moveOn(2_000)
      expect(budget.isShut(A)).toBe(false)
    })

    test('counts failures in a row only', async () => {
      const { budget } = await given()
      await fail(budget, 9)
      await told(() => budget.answered(A))
      await fail(budget, 9)
      expect(await budget.take(A, 'A')).toEqual({ granted: true })
    })

    test('is one for all processes', async () => {
      const one = await given()
      const other = await given()
      await fail(one.budget, 5)
      await fail(other.budget, 5)
      expect(await one.budget.take(A, 'A')).toMatchObject({ granted: false, why: 'breaker' })
      expect(await other.budget.take(A, 'A')).toMatchObject({ granted: false, why: 'breaker' })
    })
  })

  test('crm.md 1: a location whose token HighLevel does not know is not called', async () => {
    const { budget } = await given()
    await sql`insert into locations (location_id, state, config_hash, time_zone) values (${A}, 'ready', 'x', 'UTC')`.execute(database().db)
    await setCrmState(database().db, A, { to: 'reauth_required', from: ['ok'] })
    expect(await budget.take(A, 'A')).toMatchObject({ granted: false, why: 'blocked', waitMs: 60_000 })
    expect(await budget.take(B, 'A')).toEqual({ granted: true })
  })

  test('crm.md 5, daily budget: calls that were allowed and not made do not count, however wide the lease', async () => {
    const { budget, moveOn } = await given({ perTenSeconds: 8_000, perDay: 523 })
    for (let n = 0; n < 23; n += 1) {
      expect(await budget.take(A, 'A')).toEqual({ granted: true })
      await moveOn(1_500)
    }
    expect((await grants(budget, A)).count).toBe(500)
  })

  test('crm.md 5, daily budget: what a 429 took back does not count either', async () => {
    const { budget, moveOn } = await given({ perTenSeconds: 8_000, perDay: 1_000 })
    for (let n = 0; n < 10; n += 1) {
      expect(await budget.take(A, 'A')).toEqual({ granted: true })
      await told(() => budget.throttled(A, 1_000))
      await moveOn(12_000)
    }
    expect(await budget.take(A, 'A')).toEqual({ granted: true })
    await told(() => budget.headers(A, {}))
    expect((await grants(budget, A)).count).toBeGreaterThan(900)
  })

  test('crm.md 5, daily budget: a spent day stops every class until midnight UTC, and says so once', async () => {
    const { budget, alarms, moveOn } = await given({ perTenSeconds: 80, perDay: 3 })
    const { count, permit } = await grants(budget, A)
    expect({ count, permit }).toEqual({ count: 3, permit: { granted: false, waitMs: 14 * 3_600_000, why: 'daily_spent' } })
    await budget.take(A, 'A')
    expect(alarms).toEqual([`daily_budget_spent ${A}`])
    await moveOn(14 * 3_600_000)
    expect(await budget.take(A, 'A')).toEqual({ granted: true })
  })
}
