import { expect, test } from 'vitest'
import { isHigh } from './high-value.ts'

const priced = (most: number) => ({ tested: most, most })

test.each([
  { named: 'a price of exactly 1,200,000', price: priced(1_200_000), composite: 0, high: false },
  { named: 'a dollar more', price: priced(1_200_001), composite: 0, high: true },
  { named: 'a composite of exactly 90.0', price: null, composite: 90, high: false },
  { named: 'a hundredth more', price: null, composite: 90.01, high: true },
  { named: 'either of them', price: priced(500_000), composite: 96, high: true },
])('handoff.md 11 high value: $named', ({ price, composite, high }) => {
  expect(isHigh(price, { composite })).toBe(high)
})

test('handoff.md 11 high value: nothing known is none', () => {
  expect(isHigh(null, null)).toBe(false)
})
