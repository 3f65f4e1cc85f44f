import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { extendedDeadline, privacyDeadlines } from './privacy-deadlines.ts'

const PACIFIC = 'America/Los_Angeles'
const at = (local: string, zone = PACIFIC) => DateTime.fromISO(local, { zone }).toJSDate()
const day = (instant: Date, zone = PACIFIC) => DateTime.fromJSDate(instant, { zone }).toISODate()

test.each([
  ['a plain fortnight', '2026-03-02T10:00', '2026-03-16', '2026-04-16'],
  ['a weekend counts from Monday', '2026-03-07T10:00', '2026-03-20', '2026-04-21'],
  ["Presidents' Day lies between", '2026-02-12T23:59', '2026-02-27', '2026-03-29'],
  ['Christmas and New Year', '2026-12-21T08:00', '2027-01-06', '2027-02-04'],
  ['Independence Day, observed on the Friday before', '2026-06-29T08:00', '2026-07-14', '2026-08-13'],
  ['the day is the one of the location', '2026-03-02T23:59:59', '2026-03-16', '2026-04-16'],
])('%s', (...[, received, acknowledge, complete]) => {
  const { acknowledgeBy, completeBy } = privacyDeadlines(at(received), PACIFIC)
  expect([day(acknowledgeBy), day(completeBy)]).toEqual([acknowledge, complete])
})

test('a deadline is the last instant of its day, on the other side of a change of clocks too', () => {
  const { completeBy } = privacyDeadlines(at('2026-02-20T10:00'), PACIFIC)
  expect(completeBy.toISOString()).toBe('2026-04-07T06:59:59.999Z')
  expect(extendedDeadline(completeBy, PACIFIC).toISOString()).toBe('2026-05-22T06:59:59.999Z')
  expect(extendedDeadline(privacyDeadlines(at('2026-08-20T10:00'), PACIFIC).completeBy, PACIFIC).toISOString()).toBe(
    '2026-11-19T07:59:59.999Z',
  )
})
