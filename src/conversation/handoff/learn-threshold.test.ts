import { expect, test } from 'vitest'
import { thresholdOf } from './handoff-route.ts'
import { learnThreshold } from './learn-threshold.ts'

const counts = (real: [number, number], seeded: [number, number]) => ({
  real: { settled: real[0], successful: real[1] },
  seeded: { settled: seeded[0], successful: seeded[1] },
})

test.each<[string, number, [number, number], [number, number], number, number | null, number, number]>([
  ['lead->buyer', 0.7, [0, 0], [20, 16], 20, 0.8, 0, 0.7],
  ['lead->buyer', 0.7, [9, 9], [20, 16], 29, 0.8621, -0.05, 0.65],
  ['lead->buyer', 0.7, [10, 7], [20, 16], 10, 0.7, 0, 0.7],
  ['seller->buyer', 0.6, [12, 11], [20, 15], 12, 0.9167, -0.05, 0.55],
  ['buyer->seller', 0.8, [10, 4], [20, 12], 10, 0.4, 0.1, 0.9],
  ['buyer->seller', 0.8, [6, 1], [0, 0], 6, null, 0, 0.8],
  ['lead->buyer', 0.7, [10, 5], [0, 0], 10, 0.5, 0, 0.7],
  ['lead->buyer', 0.9, [10, 1], [0, 0], 10, 0.1, 0.1, 0.95],
  ['seller->buyer', 0.5, [10, 10], [0, 0], 10, 1, -0.05, 0.5],
])('%s, base %f: real %j and seeded %j', (...[, base, real, seeded, used, rate, adjustment, effective]) => {
  const learned = learnThreshold(counts(real, seeded))
  expect(learned).toMatchObject({ used, rate, adjustment })
  expect(thresholdOf(base, learned.adjustment).effective).toBe(effective)
})

test('what is invented counts only until ten handoffs have shown how it is', () => {
  expect(learnThreshold(counts([9, 1], [20, 16])).seeded).toBe(true)
  expect(learnThreshold(counts([10, 1], [20, 16])).seeded).toBe(false)
})
