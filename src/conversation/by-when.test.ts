import { expect, test } from 'vitest'
import { byWhen, nextWorkingDay } from './by-when.ts'
import { givenLocation } from './given.fixture.ts'

const WEEKDAYS_ONLY = { days: [1, 2, 3, 4, 5], open: 9, close: 17 }

test.each([
  ['Wednesday at nine', '2026-03-04T09:00:00-08:00', undefined, 'today'],
  ['Wednesday at one, four hours before closing', '2026-03-04T13:00:00-08:00', undefined, 'today'],
  ['Wednesday after one', '2026-03-04T13:01:00-08:00', undefined, 'tomorrow'],
  ['Wednesday before opening', '2026-03-04T06:00:00-08:00', undefined, 'today'],
  ['Saturday night, closed on Sunday', '2026-03-07T20:00:00-08:00', undefined, 1],
  ['Friday night, closed on weekends', '2026-03-06T20:00:00-08:00', WEEKDAYS_ONLY, 1],
  ['Sunday, opening on Monday', '2026-03-08T12:00:00-07:00', WEEKDAYS_ONLY, 'tomorrow'],
  ['no day at all is taken for the usual week', '2026-03-04T10:00:00-08:00', { days: [], open: 9, close: 17 }, 'today'],
] as const)('%s', (...[, now, hours, by]) => {
  const { calendar_hours: __, ...location } = givenLocation()
  const given = hours === undefined ? location : { ...location, calendar_hours: { ...hours, days: [...hours.days] } }
  expect(byWhen(new Date(now), given)).toBe(by)
})

test.each([
  ['Wednesday', '2026-03-04T09:00:00-08:00', WEEKDAYS_ONLY, '2026-03-05T17:00:00-08:00'],
  ['Friday night', '2026-03-06T20:00:00-08:00', WEEKDAYS_ONLY, '2026-03-09T17:00:00-07:00'],
  ['Saturday, an hour shorter at night', '2026-03-07T10:00:00-08:00', { days: [7], open: 9, close: 16.5 }, '2026-03-08T16:30:00-07:00'],
  ['one day a week, on that day', '2026-03-04T09:00:00-08:00', { days: [3], open: 9, close: 17 }, '2026-03-11T17:00:00-07:00'],
  ['late on Thursday in the zone, Friday elsewhere', '2026-03-05T23:30:00-08:00', WEEKDAYS_ONLY, '2026-03-06T17:00:00-08:00'],
] as const)('the next working day ends at closing time: %s', (...[, now, hours, end]) => {
  const location = { ...givenLocation(), calendar_hours: { ...hours, days: [...hours.days] } }
  expect(nextWorkingDay(new Date(now), location)).toEqual(new Date(end))
})
