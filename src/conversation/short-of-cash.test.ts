import { expect, test } from 'vitest'
import { withoutCash } from './short-of-cash.ts'

const AFTER = { objections: { affordability: { rung: 1, at: '2026-03-04T18:00:00.000Z', resolved: true } } }

test("after 'can't afford a down payment' nobody is asked for cash, then or later", () => {
  expect(withoutCash({ key: 'financing', rung: 2 }, AFTER)).toEqual({ key: 'financing', rung: 2, loan: true })
  expect(withoutCash({ key: 'financing', rung: 1 }, { objections: {} })).toEqual({ key: 'financing', rung: 1 })
})

test('any other question stays as it is', () => {
  expect(withoutCash({ key: 'timeline', rung: 1 }, AFTER)).toEqual({ key: 'timeline', rung: 1 })
  expect(withoutCash(null, AFTER)).toBeNull()
})
