import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteHeaders, noteThrottle, openBucket, takeTokens, type RateBucket, type RateClass, type Want } from './rate-bucket.ts'

const start = new Date('2026-03-02T10:00:00Z')
const after = (ms: number): Date => new Date(start.getTime() + ms)

/** Takes until nothing is granted. */
function drain(bucket: RateBucket, rateClass: RateClass, now: Date): { bucket: RateBucket; total: number; waitMs: number } {
  let total = 0
  for (;;) {
    const taken = takeTokens(bucket, { class: rateClass, count: 5 }, now)
    bucket = taken.bucket
    if (taken.granted === 0) return { bucket, total, waitMs: taken.waitMs }
    total += taken.granted
  }
}

describe('crm.md 5, burst', () => {
  test('a full bucket gives 16 to replies, 11 to work, 2 to reconciliation', () => {
    expect(drain(openBucket(start), 'A', start)).toMatchObject({ total: 16, waitMs: 157 })
    expect(drain(openBucket(start), 'B', start)).toMatchObject({ total: 11, waitMs: 157 })
    expect(drain(openBucket(start), 'C', start)).toMatchObject({ total: 2, waitMs: 1000 })
  })

  test('a lease is at most five, whatever is asked', () => {
    expect(takeTokens(openBucket(start), { class: 'A', count: 50 }, start).granted).toBe(5)
  })

  test('work waits for the reserve, replies take it', () => {
    const { bucket } = drain(openBucket(start), 'B', start)
    expect(takeTokens(bucket, { class: 'B', count: 1 }, start)).toMatchObject({ granted: 0, why: 'burst' })
    expect(takeTokens(bucket, { class: 'A', count: 5 }, start)).toMatchObject({ granted: 5 })
  })

  test('waiting as told is enough', () => {
    for (const rateClass of ['A', 'B', 'C'] as const) {
      const { bucket, waitMs } = drain(openBucket(start), rateClass, start)
      expect(takeTokens(bucket, { class: rateClass, count: 1 }, after(waitMs)).granted).toBe(1)
      expect(takeTokens(bucket, { class: rateClass, count: 1 }, after(waitMs - 2)).granted).toBe(0)
    }
  })

  test('a clock that steps back gives nothing for it', () => {
    const { bucket } = drain(openBucket(start), 'A', start)
    const back = takeTokens(bucket, { class: 'A', count: 1 }, after(-5000)).bucket
    expect(takeTokens(back, { class: 'A', count: 5 }, after(100)).granted).toBe(0)
  })

  test('a small limit still serves every class', () => {
    const limits = { perTenSeconds: 10, perDay: 1000 }
    for (const rateClass of ['A', 'B', 'C'] as const)
      expect(takeTokens(openBucket(start, limits), { class: rateClass, count: 1, limits }, start).granted).toBe(1)
  })

  test('no ten seconds see more than the limit, no second more than two of class C, and demand is served at 6.4 a second', () => {
    const step = fc.record({
      ms: fc.integer({ min: 0, max: 700 }),
      rateClass: fc.constantFrom<RateClass[]>('A', 'B', 'C'),
      count: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 50, maxLength: 300 }), (steps) => {
        let bucket = openBucket(start)
        let at = 0
        const grants: { at: number; count: number; rateClass: RateClass }[] = []
        for (const { ms, rateClass, count } of steps) {
          at += ms
          const taken = takeTokens(bucket, { class: rateClass, count }, after(at))
          bucket = taken.bucket
          grants.push({ at, count: taken.granted, rateClass })
        }
        const within = (from: number, span: number, only?: RateClass) =>
          grants
            .filter((grant) => grant.at >= from && grant.at < from + span && (only === undefined || grant.rateClass === only))
            .reduce((sum, grant) => sum + grant.count, 0)
        for (const { at } of grants) {
          expect(within(at, 10_000)).toBeLessThanOrEqual(80)
          expect(within(at, 1000, 'C')).toBeLessThanOrEqual(2)
        }
      }),
      { numRuns: 50 },
    )
    let bucket = openBucket(start)
    let total = 0
    for (let ms = 0; ms < 60_000; ms += 50) {
      const taken = takeTokens(bucket, { class: 'A', count: 5 }, after(ms))
      bucket = taken.bucket
      total += taken.granted
    }
    expect(total / 6).toBeGreaterThanOrEqual(60)
  })
})

describe('crm.md 5, headers and 429', () => {
  const want = (rateClass: RateClass): Want => ({ class: rateClass, count: 1 })

  test('few remaining: work and reconciliation wait for the interval, replies go on', () => {
    const bucket = noteHeaders(openBucket(start), { remaining: 5, intervalMs: 8000 }, start)
    expect(takeTokens(bucket, want('A'), start).granted).toBe(1)
    expect(takeTokens(bucket, want('B'), start)).toMatchObject({ granted: 0, why: 'paused', waitMs: 8000 })
    expect(takeTokens(bucket, want('C'), after(7999)).granted).toBe(0)
    expect(takeTokens(bucket, want('C'), after(8000)).granted).toBe(1)
  })

  test('none remaining: all wait, ten seconds if nothing is said', () => {
    const bucket = noteHeaders(openBucket(start), { remaining: 0 }, start)
    expect(takeTokens(bucket, want('A'), after(9999))).toMatchObject({ granted: 0, why: 'paused' })
    expect(takeTokens(bucket, want('A'), after(10_000)).granted).toBe(1)
  })

  test('ten remaining: nobody waits', () => {
    expect(takeTokens(noteHeaders(openBucket(start), { remaining: 10 }, start), want('C'), start).granted).toBe(1)
  })

  test('after a 429 one probe an interval, until an answer is good', () => {
    let bucket = noteThrottle(openBucket(start), 10_400, start)
    expect(takeTokens(bucket, want('A'), after(10_399)).granted).toBe(0)
    // An answer to a call from before the 429 proves nothing.
    bucket = noteHeaders(bucket, { remaining: 50 }, after(100))
    expect(takeTokens(bucket, want('A'), after(10_399)).granted).toBe(0)
    const probe = takeTokens(bucket, { class: 'A', count: 5 }, after(10_400))
    expect(probe.granted).toBe(1)
    expect(takeTokens(probe.bucket, want('A'), after(10_401))).toMatchObject({ granted: 0, why: 'paused' })
    const good = noteHeaders(probe.bucket, { remaining: 60 }, after(10_500))
    expect(takeTokens(good, { class: 'A', count: 5 }, after(10_500)).granted).toBe(5)
    const bad = noteThrottle(probe.bucket, 10_000, after(10_500))
    expect(takeTokens(bad, want('A'), after(20_499)).granted).toBe(0)
    expect(takeTokens(bad, want('A'), after(20_500)).granted).toBe(1)
    // A probe whose answer never came is followed by another, an interval later.
    expect(takeTokens(probe.bucket, { class: 'A', count: 5 }, after(20_400)).granted).toBe(1)
  })
})

describe('crm.md 5, daily budget', () => {
  const limits = { perTenSeconds: 80, perDay: 200_000 }
  test.each<[number, RateClass[]]>([
    [20_000, ['A', 'B', 'C']],
    [19_999, ['A', 'B']],
    [2000, ['A', 'B']],
    [1999, ['A']],
    [1, ['A']],
    [0, []],
  ])('%i left of 200,000: %j go on', (dailyRemaining, allowed) => {
    const told = noteHeaders(openBucket(start), { dailyLimit: 200_000, dailyRemaining }, start)
    const counted = { ...openBucket(start), usedToday: 200_000 - dailyRemaining }
    for (const bucket of [told, counted]) {
      const going = (['A', 'B', 'C'] as const).filter(
        (rateClass) => takeTokens(bucket, { class: rateClass, count: 1, limits }, start).granted === 1,
      )
      expect(going).toEqual(allowed)
    }
  })

  test('a used-up day waits until midnight UTC, and a new day starts anew', () => {
    const bucket = noteHeaders(openBucket(start), { dailyLimit: 200_000, dailyRemaining: 0 }, start)
    expect(takeTokens(bucket, { class: 'A', count: 1 }, start)).toMatchObject({ granted: 0, why: 'daily_spent', waitMs: 14 * 3_600_000 })
    expect(takeTokens(bucket, { class: 'C', count: 1 }, after(14 * 3_600_000))).toMatchObject({
      granted: 1,
      bucket: { usedToday: 1, daily: null },
    })
  })

  test('takes count against what the CRM said was left', () => {
    const bucket = noteHeaders(openBucket(start), { dailyLimit: 200_000, dailyRemaining: 3 }, start)
    const taken = takeTokens(bucket, { class: 'A', count: 5 }, start)
    expect(taken.granted).toBe(3)
    expect(takeTokens(taken.bucket, { class: 'A', count: 1 }, start).why).toBe('daily_spent')
  })
})
