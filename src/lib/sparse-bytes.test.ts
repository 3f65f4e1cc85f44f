import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from './sparse-bytes.ts'

test('bytes come back as they were, however far apart they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(70_000), fc.integer({ min: -128, max: 127 }))), (set) => {
      const bytes = new Int8Array(70_001)
      for (const [at, byte] of set) bytes[at] = byte
      expect(unpacked(packed(bytes), bytes.length)).toEqual(bytes)
    }),
  )
})

test('zeros take no room', () => {
  const bytes = new Int8Array(100_000)
  bytes[99_999] = -5
  expect(packed(new Int8Array(100_000))).toBe('')
  expect(packed(bytes).length).toBeLessThan(10)
})
