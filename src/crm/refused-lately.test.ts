import { expect, test } from 'vitest'
import { refusedLately, type Refusal } from './refused-lately.ts'
import type { RateClass } from './rate-bucket.ts'

const given = (why: Refusal, rateClass: RateClass = 'A', waitMs = 30_000) => {
  const lately = refusedLately()
  lately.note('loc_a', { rateClass, why, waitMs, at: 1_000 })
  return lately
}

test('a refusal is known for two seconds at most, and says how long is left', () => {
  const lately = given('breaker')
  expect(lately.of('loc_a', 'A', 2_500)).toEqual({ why: 'breaker', waitMs: 28_500 })
  expect(lately.of('loc_a', 'A', 3_000)).toBeNull()
})

test('a short one is known for as long as it lasts', () => {
  const lately = given('burst', 'B', 40)
  expect(lately.of('loc_a', 'B', 1_039)).toEqual({ why: 'burst', waitMs: 1 })
  expect(lately.of('loc_a', 'B', 1_040)).toBeNull()
})

test('no other location and no other class is refused for it', () => {
  const lately = given('paused', 'B')
  expect(lately.of('loc_a', 'A', 1_001)).toBeNull()
  expect(lately.of('loc_b', 'B', 1_001)).toBeNull()
})

test('what changes the gate ends it', () => {
  const lately = given('breaker')
  lately.forget('loc_a')
  expect(lately.of('loc_a', 'A', 1_001)).toBeNull()
  expect(lately.isShut('loc_a', 1_001)).toBe(false)
})

test.each<[Refusal, RateClass, boolean]>([
  ['breaker', 'B', true],
  ['blocked', 'B', true],
  ['paused', 'A', true],
  ['daily_spent', 'A', true],
  ['paused', 'B', false],
  ['daily', 'B', false],
  ['burst', 'A', false],
  ['breaker', 'C', false],
])('%s for class %s shuts the location: %s', (why, rateClass, shut) => {
  expect(given(why, rateClass).isShut('loc_a', 1_001)).toBe(shut)
  expect(given(why, rateClass).isShut('loc_a', 9_000)).toBe(false)
})

test('who is refused after others is told to come after them, and no later than in a minute', () => {
  const lately = refusedLately()
  const place = (at: number) => lately.place('loc_a', 'A', { at, waitMs: 100, stepMs: 150 })
  expect([place(0), place(0), place(50)]).toEqual([100, 250, 350])
  expect(place(10_000)).toBe(100)
  for (let n = 0; n < 1_000; n += 1) place(10_000)
  expect(place(10_000)).toBe(60_000)
  expect(lately.place('loc_b', 'A', { at: 10_000, waitMs: 100, stepMs: 150 })).toBe(100)
})
