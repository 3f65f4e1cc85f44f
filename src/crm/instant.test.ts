import { expect, test } from 'vitest'
import { hasZone, instantOf } from './instant.ts'

test.each([
  ['2026-11-20T18:04:11.000Z', '2026-11-20T18:04:11.000Z'],
  ['2026-11-24T10:30:00-08:00', '2026-11-24T18:30:00.000Z'],
  ['2026-11-24T10:30:00-0800', '2026-11-24T18:30:00.000Z'],
  ['2026-11-24 10:30:00', '2026-11-24T10:30:00.000Z'],
  [' 2026-11-24T10:30 ', '2026-11-24T10:30:00.000Z'],
  [1_795_000_000_000, '2026-11-18T11:06:40.000Z'],
  [1_795_000_000, '2026-11-18T11:06:40.000Z'],
  ['1795000000000', '2026-11-18T11:06:40.000Z'],
  ['tomorrow', null],
  ['', null],
  ['2026-13-45T10:00:00Z', null],
  ['0001-01-01T00:00:00Z', null],
  [Number.NaN, null],
  [1e300, null],
  [-5, null],
  [null, null],
  [{}, null],
  ['2026', null],
  ['9999-12-31T23:59:59Z', null],
])('%j is the instant %j', (value, instant) => {
  expect(instantOf(value)).toBe(instant)
})

test.each([
  ['2026-11-24T10:30:00Z', true],
  ['2026-11-24T10:30:00-08:00', true],
  ['2026-11-24 10:30:00', false],
  ['2026-11-24', false],
])('%j has a zone: %j', (text, zoned) => expect(hasZone(text)).toBe(zoned))
