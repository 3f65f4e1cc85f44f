import { expect, test } from 'vitest'
import { readFrom, remember, webhooksAreLost } from './reconcile-plan.ts'

const now = new Date('2026-03-06T12:00:00.000Z')
const before = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString()
const DAY = 1_440

test.each([
  ['a new location has no past', undefined, 15],
  ['a run five minutes ago', 5, 20],
  ['three days of downtime', 3 * DAY, 3 * DAY + 15],
  ['a month of downtime: at most seven days', 30 * DAY, 7 * DAY],
])('crm.md 11, the gap that a run covers: %s', (_, minutes, expected) => {
  const memory = minutes === undefined ? {} : { watermark: before(minutes) }
  expect(readFrom(memory, now).toISOString()).toBe(before(expected))
})

test('crm.md 11: the watermark advances to the newest message and never back', () => {
  expect(remember({ watermark: before(10) }, { newest: before(3), found: 0, now }).watermark).toBe(before(3))
  expect(remember({ watermark: before(10) }, { newest: before(20), found: 0, now }).watermark).toBe(before(10))
  expect(remember({ watermark: before(10) }, { newest: null, found: 0, now }).watermark).toBe(before(10))
  expect(remember({}, { newest: null, found: 0, now }).watermark).toBe(before(0))
})

test('crm.md 11: more than three found in an hour mean that webhooks are lost, said once an hour', () => {
  const three = remember({ found: [before(59), before(61)] }, { newest: null, found: 2, now })
  expect(webhooksAreLost(three, now)).toBe(false)
  const four = remember(three, { newest: null, found: 1, now })
  expect(webhooksAreLost(four, now)).toBe(true)
  expect(webhooksAreLost({ ...four, saidLost: before(59) }, now)).toBe(false)
  expect(webhooksAreLost({ ...four, saidLost: before(60) }, now)).toBe(true)
})
