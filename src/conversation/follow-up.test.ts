import { DateTime } from 'luxon'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CADENCE_DAYS, namedDue, stepAfter, stepAhead, stepDue } from './follow-up.ts'
import { BOT_NAMES } from './owner.ts'

const ZONE = 'America/Los_Angeles'
const local = (at: Date | null) => (at === null ? null : DateTime.fromJSDate(at, { zone: ZONE }).toFormat('MM-dd HH:mm'))
const counting = (bot: 'lead' | 'buyer' | 'seller', since: string) => ({ bot, since, zone: ZONE })

test('section 7, lead, buyer, seller: a lead is written to on days 3, 7, 14 and 30, a buyer or seller on ten days three apart and ten a fortnight apart', () => {
  expect(CADENCE_DAYS.lead).toEqual([3, 7, 14, 30])
  expect(CADENCE_DAYS.buyer).toEqual([2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 43, 57, 71, 85, 99, 113, 127, 141, 155, 169])
  expect(CADENCE_DAYS.seller).toEqual(CADENCE_DAYS.buyer)
})

test('days are days of the contact: the same hour, though the clocks changed on 8 March', () => {
  const since = '2026-03-06T18:30:00-08:00'
  expect([1, 2, 3, 4, 5].map((step) => local(stepDue(counting('lead', since), step)))).toEqual([
    '03-09 18:30',
    '03-13 18:30',
    '03-20 18:30',
    '04-05 18:30',
    null,
  ])
})

test('section 7, next time named: a named day is kept at ten in the morning where the contact is, summer or winter', () => {
  expect(namedDue('2026-05-01', ZONE).toISOString()).toBe('2026-05-01T17:00:00.000Z')
  expect(namedDue('2026-12-01', ZONE).toISOString()).toBe('2026-12-01T18:00:00.000Z')
  expect(namedDue('2026-05-01', 'America/New_York').toISOString()).toBe('2026-05-01T14:00:00.000Z')
})

test('the step ahead is the first whose time has not come; the step after may be late; after the last there is none', () => {
  const from = counting('lead', '2026-03-02T10:00:00-08:00')
  const now = new Date('2026-03-10T10:00:00-07:00')
  expect(stepAhead(from, { done: 0, now })).toEqual({ step: 3, due: new Date('2026-03-16T10:00:00-07:00') })
  expect(stepAfter(from, 0)).toEqual({ step: 1, due: new Date('2026-03-05T10:00:00-08:00') })
  expect(stepAhead(from, { done: 4, now })).toBeNull()
  expect(stepAfter(from, 4)).toBeNull()
})

test('whoever the bot and whenever it began: steps follow each other, in order, and end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BOT_NAMES),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      (bot, since) => {
        const from = { bot, since: since.toISOString(), zone: ZONE }
        const dues = CADENCE_DAYS[bot].map((_, index) => stepDue(from, index + 1)?.getTime() ?? 0)
        expect(dues).toEqual(dues.toSorted((a, b) => a - b))
        expect(stepDue(from, dues.length + 1)).toBeNull()
        for (const [index, due] of dues.entries())
          expect(Math.abs(due - since.getTime() - (CADENCE_DAYS[bot][index] ?? 0) * 86_400_000)).toBeLessThanOrEqual(3_600_000)
      },
    ),
  )
})
