import { expect, test } from 'vitest'
import type { Facts } from './fact.ts'
import { withoutCash } from './short-of-cash.ts'
import { initialState } from './state.ts'

const asked = { key: 'financing', rung: 2 } as const
const state = initialState()
const short = { ...state, objections: { affordability: { rung: 1 as const, at: '2026-03-04T18:00:00.000Z', resolved: true } } }
const knowing = (known: object) => ({ state, facts: known as Facts })

test("after 'can't afford a down payment' nobody is asked for cash, then or later", () => {
  expect(withoutCash(asked, { state: short, facts: {} })).toEqual({ ...asked, loan: true })
  expect(withoutCash(asked, { state, facts: {} })).toEqual(asked)
})

test.each([
  [{ gross_income: { value: 62_400, unit: 'usd_per_year' } }, true],
  [{ monthly_budget: { value: 2_400, unit: 'usd_per_month' } }, true],
  [{ debts_monthly: { value: 400, unit: 'usd_per_month' } }, true],
  [{ down_payment: { value: 15_000, unit: 'usd' } }, true],
  [{ down_payment: { value: 20, unit: 'percent' } }, true],
  [{ down_payment: { value: 100, unit: 'percent' } }, false],
  [{ price_max: { value: 450_000, unit: 'usd' } }, false],
])('who told %j is asked for a lender: %s', (facts, loan) => {
  expect(withoutCash(asked, knowing(facts))).toEqual(loan ? { ...asked, loan } : asked)
})

test('any other question stays as it is', () => {
  expect(withoutCash({ key: 'timeline', rung: 1 }, { state: short, facts: {} })).toEqual({ key: 'timeline', rung: 1 })
  expect(withoutCash(null, { state: short, facts: {} })).toBeNull()
})
