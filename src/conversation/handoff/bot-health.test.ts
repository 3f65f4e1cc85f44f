import { expect, test } from 'vitest'
import { isDegraded } from './bot-health.ts'
import { priorityOf } from './handoff-card.ts'

test.each<[string, number, number, number | null, boolean]>([
  ['nineteen operations say nothing, however bad', 19, 9, 60_000, false],
  ['twenty with two errors are fine', 20, 2, 100, false],
  ['twenty with three are not', 20, 3, 100, true],
  ['2,160 ms are fine', 40, 0, 2_160, false],
  ['2,160.01 ms are not', 40, 0, 2_160.01, true],
  ['given up all of them, with no time known', 20, 20, null, true],
])('handoff.md 3: %s', (...[, operations, errors, p95Ms, degraded]) => {
  expect(isDegraded('buyer', { operations, errors, p95Ms })).toBe(degraded)
  expect(isDegraded('seller', { operations, errors, p95Ms })).toBe(degraded)
})

test.each([
  [0.9, 'urgent'],
  [0.8999, 'high'],
  [0.8, 'high'],
  [0.7999, 'normal'],
  [0.6, 'normal'],
  [0.5999, 'low'],
])('handoff.md 10: a handoff between bots at %d is %s', (confidence, priority) => expect(priorityOf(confidence)).toBe(priority))
