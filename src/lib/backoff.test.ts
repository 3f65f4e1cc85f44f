import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

test('a wait lies anywhere below half a second doubled with each attempt, at most half a minute', () => {
  for (const attempt of [0, 1, 2, 5, 6, 7, 50]) {
    const waits = Array.from({ length: 500 }, (_, n) => backoffMs(`act_${n}`, attempt))
    const most = Math.min(30_000, 500 * 2 ** attempt)
    expect(Math.max(...waits)).toBeLessThanOrEqual(most)
    expect(Math.max(...waits)).toBeGreaterThan(0.9 * most)
    expect(Math.min(...waits)).toBeLessThan(0.1 * most)
  }
})

test('the same action and attempt wait as long again', () => {
  expect(backoffMs('act_1', 3)).toBe(backoffMs('act_1', 3))
  expect(backoffMs('act_1', 3)).not.toBe(backoffMs('act_2', 3))
})
