import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinct } from './text-likeness.ts'

test('each feature stays once, in the order in which it came first, zero and features that share a place included', () => {
  const features = fc.array(
    fc.oneof(
      fc.nat(40),
      fc.nat().map((half) => 2 * half + 1),
      fc.constantFrom(0, 64, 128, 192),
    ),
    { maxLength: 400 },
  )
  fc.assert(
    fc.property(features, (given) => {
      expect(distinct(given)).toEqual([...new Set(given)])
    }),
  )
})
