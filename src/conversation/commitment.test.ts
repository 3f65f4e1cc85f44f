import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReplyStats } from './commitment.ts'
import { commitment } from './commitment.ts'

const NONE: ReplyStats = { delaysMs: [], wordCounts: [], questions: 0, answers: 0, objections: 'none', asked: 'none' }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

test.each([
  [[2 * MINUTE], 20],
  [[2 * MINUTE + 1], 17],
  [[10 * MINUTE + 1], 13],
  [[HOUR + 1], 9],
  [[4 * HOUR + 1], 5],
  [[24 * HOUR + 1], 2],
  [[], 0],
  [[24 * HOUR, MINUTE, 3 * MINUTE], 17],
  [[MINUTE, 5 * MINUTE], 17],
])('section 3, PCS velocity: reply times %o weigh %i by their median', (delaysMs, points) =>
  expect(commitment({ ...NONE, delaysMs })).toBe(points),
)

test.each([
  ['none', 1, 0],
  ['none', 2, 10],
  ['none', 3, 20],
  ['open', 5, 5],
  ['stalled', 5, 7.5],
  ['resolved', 0, 25],
  ['refused', 5, 0],
] as const)('section 3, PCS objection: %s after %i answers weighs %d', (objections, answers, points) =>
  expect(commitment({ ...NONE, objections, answers })).toBe(points),
)

describe('section 3, PCS limits', () => {
  test('25 words and four questions are the most that counts', () => {
    expect(commitment({ ...NONE, wordCounts: [25], questions: 4 })).toBe(35)
    expect(commitment({ ...NONE, wordCounts: [250], questions: 40 })).toBe(35)
  })

  test('an accepted offer of ours is half of their own wish', () => {
    expect(commitment({ ...NONE, asked: 'ours' })).toBe(10)
    expect(commitment({ ...NONE, asked: 'theirs' })).toBe(20)
  })

  test('stays within 0 and 100, in hundredths', () => {
    const stats = fc.record({
      delaysMs: fc.array(fc.nat(), { maxLength: 5 }),
      wordCounts: fc.array(fc.nat(400), { maxLength: 10 }),
      questions: fc.nat(50),
      answers: fc.nat(50),
      objections: fc.constantFrom('none', 'open', 'stalled', 'resolved', 'refused'),
      asked: fc.constantFrom('theirs', 'ours', 'none'),
    })
    fc.assert(
      fc.property(stats, (replies) => {
        const score = commitment(replies as ReplyStats)
        return score >= 0 && score <= 100 && Math.abs(score * 100 - Math.round(score * 100)) < 1e-9
      }),
    )
  })
})
