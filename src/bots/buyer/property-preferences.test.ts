import { expect, test } from 'vitest'
import { givenFacts } from '../../conversation/given.fixture.ts'
import { propertyPreferences } from './property-preferences.ts'

test.each([
  [{}, null],
  [{ beds_min: 0 }, 'studio or larger'],
  [{ sqft_min: 1800, price_min: 300_000 }, '1,800+ sq ft, from $300,000'],
  [{ price_min: 400_000, price_max: 450_000, area: ['Upland', 'Ontario'] }, '$400,000 to $450,000, Upland, Ontario'],
])('%o: %s', (values, line) => expect(propertyPreferences(givenFacts(values))).toBe(line))

test('never longer than the field', () => {
  const line = propertyPreferences(givenFacts({ area: Array.from({ length: 40 }, (_, n) => `Place Number ${n}`) }))
  expect(line).toHaveLength(200)
  expect(line?.endsWith('...')).toBe(true)
})
