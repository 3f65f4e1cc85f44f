import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenFacts } from '../../conversation/given.fixture.ts'
import type { Budget, DownPayment } from './affordability.ts'
import { affordablePrice, buyingPowerOf, DEFAULT_TERMS, housingLimit, paymentFactor } from './affordability.ts'

const budget = (income: number, debts: number | null, share = 0.2): Budget => ({ income, debts, hoa: 0, down: { share } })

/** What a home costs a month: the reverse of the computation under test. */
function monthlyCost(price: number, down: DownPayment): number {
  const paid = 'share' in down ? down.share * price : Math.min(price, down.dollars)
  const pmi = paid >= 0.2 * price ? 0 : DEFAULT_TERMS.pmi
  const { tax, insurance } = DEFAULT_TERMS
  return (price - paid) * (paymentFactor(DEFAULT_TERMS) + pmi / 12) + (price * tax) / 12 + insurance / 12
}

describe('section 5, affordability: worked examples', () => {
  test('a home of 600,000 with 20 % down costs 3,870.24 a month', () => {
    expect(480_000 * paymentFactor(DEFAULT_TERMS)).toBeCloseTo(3145.24, 2)
    expect(monthlyCost(600_000, { share: 0.2 })).toBeCloseTo(3870.24, 2)
  })

  test.each([
    [budget(150_000, 600), 3875, 600_000],
    [budget(120_000, 1500, 0.05), 2800, 346_000],
    [budget(60_000, 3000), -850, 0],
  ])('%o', (given, limit, price) => {
    expect(housingLimit(given)).toBeCloseTo(limit, 6)
    expect(affordablePrice(given)).toBe(price)
  })
})

describe('section 5, affordability: a down payment in dollars', () => {
  const withDollars = (dollars: number) => affordablePrice({ income: 120_000, debts: 0, hoa: 0, down: { dollars } })

  test('large enough: no mortgage insurance', () => {
    const price = withDollars(150_000)
    expect(monthlyCost(price, { dollars: 150_000 })).toBeLessThanOrEqual(3100)
    expect(monthlyCost(price + 1000, { dollars: 150_000 })).toBeGreaterThan(3100)
    expect(150_000 / price).toBeGreaterThanOrEqual(0.2)
  })

  test('too small: mortgage insurance is paid', () => {
    const price = withDollars(20_000)
    expect(20_000 / price).toBeLessThan(0.2)
    expect(monthlyCost(price, { dollars: 20_000 })).toBeLessThanOrEqual(3100)
    expect(monthlyCost(price + 1000, { dollars: 20_000 })).toBeGreaterThan(3100)
  })

  test('more than the whole price leaves no negative loan: the tax sets the limit', () => {
    const price = affordablePrice({ income: 12_000, debts: 0, hoa: 0, down: { dollars: 2_000_000 } })
    expect(price).toBe(166_000)
  })
})

test('section 5, affordability: what the HOA takes is no longer there for the loan', () => {
  const given = { income: 150_000, debts: 600, down: { share: 0.2 } }
  const price = affordablePrice({ ...given, hoa: 350 })
  expect(monthlyCost(price, given.down) + 350).toBeLessThanOrEqual(3875)
  expect(monthlyCost(price + 1000, given.down) + 350).toBeGreaterThan(3875)
})

test('section 5, affordability: the price found is the highest that fits the housing limit', () => {
  const given = fc.record({
    income: fc.integer({ min: 30_000, max: 900_000 }),
    debts: fc.integer({ min: 0, max: 5000 }),
    share: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(given, ({ income, debts, share }) => {
      const down = { share: share / 100 }
      const limit = housingLimit({ income, debts })
      const price = affordablePrice({ income, debts, hoa: 0, down })
      expect(price === 0 || monthlyCost(price, down) <= limit + 1e-6).toBe(true)
      expect(monthlyCost(price + 1000, down)).toBeGreaterThan(limit - 1e-6)
    }),
  )
})

describe('section 5, affordability from facts', () => {
  test('nothing stated: null, not a guess', () => {
    expect(buyingPowerOf(givenFacts({}))).toEqual({ buyingPower: null, debtsKnown: false })
    expect(buyingPowerOf(givenFacts({ financing: 'cash' }))).toEqual({ buyingPower: null, debtsKnown: false })
  })

  test('cash: the stated amount', () => {
    const facts = givenFacts({ financing: 'cash', price_max: 455_000, gross_income: 20_000 })
    expect(buyingPowerOf(facts).buyingPower).toBe(455_000)
  })

  test('unknown debts: the housing share alone limits', () => {
    expect(buyingPowerOf(givenFacts({ gross_income: 150_000 }))).toEqual({ buyingPower: 600_000, debtsKnown: false })
    expect(buyingPowerOf(givenFacts({ gross_income: 150_000, debts_monthly: 600 }))).toEqual({ buyingPower: 600_000, debtsKnown: true })
  })

  test('units: monthly income and a share of the price', () => {
    const { gross_income: income, down_payment: down } = givenFacts({ gross_income: 10_000, down_payment: 5 })
    if (!income || !down) throw new Error('given facts are missing')
    const facts = {
      ...givenFacts({ debts_monthly: 1500 }),
      gross_income: { ...income, unit: 'usd_per_month' as const },
      down_payment: { ...down, unit: 'percent' as const },
    }
    expect(buyingPowerOf(facts).buyingPower).toBe(346_000)
  })
})
