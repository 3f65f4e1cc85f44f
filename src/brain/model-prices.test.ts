import { expect, test } from 'vitest'
import { costMicros, MODEL_PRICES, priceOf } from './model-prices.ts'

test.each([
  ['claude-sonnet-4-5-20250929', 'claude-sonnet-4'],
  ['gpt-4o', 'gpt-4o'],
  ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
  ['gpt-5-mini', 'gpt-5-mini'],
])('%s has the price of %s', (model, name) => {
  expect(priceOf(model, MODEL_PRICES)).toBe(MODEL_PRICES[name])
})

test.each(['gpt-4', 'gpt-4op', 'claude', 'my-own', ''])('nobody knows the price of %j', (model) => {
  expect(priceOf(model, MODEL_PRICES)).toBeNull()
  expect(costMicros(model, { input: 1, cached: 0, output: 1 }, MODEL_PRICES)).toBeNull()
})

test.each([
  [{ input: 1_000_000, cached: 0, output: 0 }, 3_000_000],
  [{ input: 1_000_000, cached: 1_000_000, output: 0 }, 300_000],
  [{ input: 900, cached: 400, output: 60 }, 1500 + 120 + 900],
  [{ input: 0, cached: 0, output: 0 }, 0],
  [{ input: 0, cached: 1, output: 0 }, 1],
])('%j of Sonnet costs %d millionths of a dollar', (usage, micros) => {
  expect(costMicros('claude-sonnet-4-5', usage, MODEL_PRICES)).toBe(micros)
})

test('tokens nobody counted cost nobody knows what', () => {
  expect(costMicros('claude-sonnet-4-5', null, MODEL_PRICES)).toBeNull()
})
