import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['GHL_TIMEOTU_MS', 'GHL_TIMEOUT_MS', 1],
  ['ca', 'abc', 3],
])('from %j to %j it is %i steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps)
  expect(editDistance(b, a)).toBe(steps)
})

test('the closest word is offered, the first of equals; of no words none', () => {
  expect(nearest('ALERT_EMIAL_TO', ['ALERT_EMAIL_FROM', 'ALERT_EMAIL_TO'])).toBe('ALERT_EMAIL_TO')
  expect(nearest('x', ['a', 'b'])).toBe('a')
  expect(nearest('x', [])).toBeNull()
})
