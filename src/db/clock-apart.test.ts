import { expect, test } from 'vitest'
import { describeOn } from '../../tests/support/test-database.ts'
import { readClockApart } from './clock-apart.ts'

const THERE = new Date('2026-03-04T18:00:00.000Z')

/** A clock that shows one time after the other. */
function showing(...offsets: number[]) {
  const times = offsets.map((ms) => new Date(THERE.getTime() + ms))
  return { now: () => times.shift() ?? THERE }
}

describeOn('memory', 'C-4 a clock beside the database’s', (database) => {
  test.each([
    ['is as far ahead as it was when the database was asked', [5_001, 5_009], 5_001],
    ['is as far behind as it is once the answer came', [-2_010, -2_001], 2_001],
    ['agrees where the database’s time lies between asking and answer, however long that took', [-4_000, 4_000], 0],
  ])('%s', async (...[, offsets, apart]) => {
    await database().setNow(THERE)
    expect(await readClockApart(database().db, showing(...offsets))).toBe(apart)
  })
})
