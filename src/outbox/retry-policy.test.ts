import { expect, test } from 'vitest'
import { policyOf, REPEATABLE, retryWaitMs } from './retry-policy.ts'

const MINUTE = 60_000

test.each([
  ['PUT contact', 'set_field', 4, 'repeat'],
  ['add tag', 'add_tag', 4, 'repeat'],
  ['remove tag', 'remove_tag', 4, 'repeat'],
  ['do-not-disturb', 'set_dnd', 4, 'repeat'],
  ['PUT appointment', 'cancel_appointment', 4, 'repeat'],
  ['send SMS', 'send_sms', 6, 'look'],
  ['note', 'add_note', 4, 'look'],
  ['task', 'create_task', 4, 'look'],
  ['appointment', 'book_appointment', 2, 'look'],
  ['opportunity create', 'upsert_opportunity', 2, 'look'],
  ['workflow enrol', 'enrol_workflow', 2, 'ask'],
])('crm.md 6, %s: as many tries, and so when the outcome is unknown', (...[, kind, tries, unknown]) => {
  expect(policyOf(kind)).toEqual({ tries, unknown })
  expect(REPEATABLE.includes(kind)).toBe(unknown === 'repeat')
})

test('crm.md 6: tries close together wait by full jitter, at most half a second doubled each time and thirty seconds', () => {
  for (let n = 1; n < 6; n += 1)
    for (let id = 0; id < 50; id += 1) {
      const waitMs = retryWaitMs({ id: `act_${id}`, kind: 'send_sms' }, n)
      expect(waitMs).toBeGreaterThanOrEqual(0)
      expect(waitMs).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** n))
    }
})

test('crm.md 6, GET and what is repeatable: after the fourth try in 1, 5 and 30 minutes', () => {
  const waits = [4, 5, 6, 7].map((n) => retryWaitMs({ id: 'act_1', kind: 'add_tag' }, n) / MINUTE)
  expect(waits).toEqual([1, 5, 30, 30])
})
