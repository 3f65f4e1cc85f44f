import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Timeline } from '../../conversation/fact.ts'
import { factsIn, storedIn } from './given-text.ts'
import type { Given } from './given-text.ts'

// 4 March 2026 is a Wednesday.
type Row = [text: string, expected: [earliest: number, latest: number | null] | 'open' | 'contingent' | null, given?: Given]
const asked: Given = { bot: 'buyer', pendingQuestion: 'timeline' }
const seller: Given = { bot: 'seller', pendingQuestion: 'timeline_acceptable' }
const day = (month: number, date: number, year = 2026) => Math.round((Date.UTC(year, month - 1, date) - Date.UTC(2026, 2, 4)) / 86_400_000)

const STATED: Row[] = [
  ['asap', [0, 14]],
  ['SELLING MY HOUSE ASAP!!! 🙏', [0, 14]],
  ['right away', [0, 14]],
  ['immediately', [0, 14]],
  ['now', [0, 14], asked],
  ['we want to move now', [0, 14]],
  ['lo antes posible', [0, 14]],
  ['lo más pronto posible', [0, 14]],
  ['a couple of weeks', [0, 14]],
  ['in a few weeks', [0, 28]],
  ['could move in 3 weeks', [21, 21]],
  ['within 6 weeks', [0, 42]],
  ['in a month', [30, 30]],
  ['a couple of months', [0, 60]],
  ['few months', [0, 90]],
  ['several months', [0, 180]],
  ['in two months', [60, 60]],
  ['en dos meses', [60, 60]],
  ['un par de meses', [0, 60]],
  ['en unos meses', [0, 90]],
  ['en 3 semanas', [21, 21]],
  ['30-60 days', [30, 60]],
  ['30–60 days', [30, 60]],
  ['2 to 3 months', [60, 90]],
  ['de 2 a 3 meses', [60, 90]],
  ['6 months to a year', [180, 365]],
  ['45 days', [45, 45]],
  ['en 45 días', [45, 45]],
  ['maybe 60 days', [60, 60]],
  ['by Friday', [0, 2]],
  ['by 6/15', [0, day(6, 15)]],
  ['need to sell by June 15th', [0, day(6, 15)]],
  ['antes del 15 de junio', [0, day(6, 15)]],
  ['by the end of the month', [0, 27]],
  ['by the end of the year', [0, day(12, 31)]],
  ['para fin de año', [0, day(12, 31)]],
  ['in May', [day(5, 1), day(5, 31)]],
  ['en mayo', [day(5, 1), day(5, 31)]],
  ['May', [day(5, 1), day(5, 31)], asked],
  ['by february', [0, day(2, 28, 2027)]],
  ['para agosto', [0, day(8, 31)]],
  ['in by end of april', [0, 57]],
  ['early June', [day(6, 1), day(6, 10)]],
  ['mid April', [day(4, 11), day(4, 20)]],
  ['May or June', [day(5, 1), day(6, 30)], asked],
  ['between May and July', [day(5, 1), day(7, 31)]],
  ['this spring', [day(3, 20), day(6, 20)]],
  ['in the summer', [day(6, 21), day(9, 21)]],
  ['este verano', [day(6, 21), day(9, 21)]],
  ['this fall', [day(9, 22), day(12, 20)]],
  ['in the winter', [0, day(3, 19)]],
  ['early summer', [day(6, 21), day(7, 21)]],
  ['late summer', [day(8, 22), day(9, 21)]],
  ['fall of 2026', [day(9, 22), day(12, 20)]],
  ['summer 2027', [day(6, 21, 2027), day(9, 21, 2027)]],
  ['sept or oct', [day(9, 1), day(10, 31)]],
  ['after the school year', [day(6, 10), day(6, 24)]],
  ['when school is out', [day(6, 10), day(6, 24)]],
  ['before school starts again', [0, day(8, 10)]],
  ['antes de que empiecen las clases', [0, day(8, 10)]],
  ['after the holidays', [day(1, 2, 2027), day(1, 15, 2027)]],
  ['lease ends in August', [day(8, 1), day(8, 31)]],
  ['next year', [day(1, 1, 2027), day(12, 31, 2027)]],
  ['el próximo año', [day(1, 1, 2027), day(12, 31, 2027)]],
  ['next month', [day(4, 1), day(4, 30)]],
  ['el mes que viene', [day(4, 1), day(4, 30)]],
  ['no rush', 'open'],
  ['no rush at all, just browsing', 'open'],
  ['someday', 'open'],
  ['eventually', 'open', asked],
  ['no tenemos prisa', 'open'],
  ['sin prisa', 'open'],
  ['when I find a place', 'contingent'],
  ['once we sell', 'contingent'],
  ['after I retire', 'contingent'],
  ['cuando vendamos', 'contingent'],
  ['cuando encuentre otra casa', 'contingent'],
  ["can't do 30 days", [30, null]],
  ['not before March 20', [day(3, 20), null]],
  ['not before May', [day(5, 1), null]],
  ['no antes de mayo', [day(5, 1), null]],
  ['at least 60 days', [60, null]],
  ['no later than June', [0, day(6, 30)]],
  ['30 days is too soon', [30, null], seller],
  ['45 is too soon, 60 is more like it', [60, 60], seller],
  ['actually 40 days is fine', [40, 40], seller],
]

const NOT_A_PLAN: Row[] = [
  ['soon', null, asked],
  ['in a bit', null],
  ['pronto', null, asked],
  ['not right now', null],
  ['I am renting right now', null],
  ['had a preapproval but it ran out in december', null],
  ['sold my house last year', null],
  ['closed on my sale in March', null],
  ['replaced the roof 3 years ago', null],
  ['owned it for 10 years', null],
  ['hace 5 años', null],
  ['3 months behind on the mortgage', null],
  ['30 year fixed', null],
  ['12 month lease', null],
  ['$3000 a month', null],
  ['we generate seller leads, 20 a month guaranteed', null],
  ['call me in 2 days', null],
  ['call me next week', null],
  ['text me asap', null],
  ['llámame el próximo mes', null],
  ['I may sell', null],
  ['may be interested', null],
  ['3/2 with a yard', null],
  ['spring break', null],
  ['just looking for a 3 bedroom', null],
  ['can I walk through the one on Hellman tomorrow', null],
  ['friday works', null],
  ['bought it in June', null],
  ['lease is up and we need more room', null],
  ['the house is 40 years old', null],
  ['Let us know', null],
  ['summer of 2024 we remodeled', null],
  ['i may or may not sell', null],
  ['2 weeks of reserves', null],
]

const timelineIn = (text: string, given?: Given) => storedIn(text, given)['timeline'] as Timeline | undefined

function timelineOf(expected: Row[1]): Timeline | undefined {
  if (expected === null) return undefined
  if (typeof expected === 'string')
    return { earliest_days: 0, latest_days: null, open_ended: expected === 'open', contingent: expected === 'contingent' }
  return { earliest_days: expected[0], latest_days: expected[1], open_ended: false, contingent: false }
}

describe('2.6 timeline', () => {
  test.each([...STATED, ...NOT_A_PLAN])('%s', (text, expected, given) => {
    expect(timelineIn(text, given)).toEqual(timelineOf(expected))
  })
})

describe('2.6 would 30 to 45 days work', () => {
  const ANSWERS: [string, boolean | undefined][] = [
    ['yes', true],
    ['sí', true],
    ['Ok', true],
    ['sure', true],
    ['👍', true],
    ['that works', true],
    ['no problem, fine by me', true],
    ['no hay problema', true],
    ['claro que sí', true],
    ['45 works', true],
    ['30 days is good', true],
    ['asap', true],
    ['en un mes', true],
    ['no', false],
    ['👎', false],
    ['sorry, that won’t suit us', false],
    ['too soon', false],
    ['muy pronto', false],
    ['45 is too soon, 60 is more like it', false],
    ['more like 90 days', false],
    ['no rush', false],
    ['not before June', false],
    ['actually 40 days is fine', true],
    ['tight', undefined],
    ['maybe', undefined],
    ['depends', undefined],
    ['depende', undefined],
    ['no sé', undefined],
    ['what do you mean?', undefined],
    ['88 Larkspur Way', undefined],
  ]
  test.each(ANSWERS)('%s', (text, expected) => expect(storedIn(text, seller)['timeline_acceptable']).toBe(expected))

  test('a yes to another question is no answer to this one', () => {
    expect(storedIn('yes', { bot: 'seller', pendingQuestion: 'condition' })).toEqual({})
  })
})

const PHRASES = [...STATED.filter((row) => typeof row[1] !== 'string'), ...STATED].map(([text, , given]) => ({ text, given }))

test('earliest is never after latest and neither is past, on any day', () => {
  const start = Date.UTC(2024, 0, 1)
  const when = fc.integer({ min: 0, max: 4 * 366 * 24 }).map((hours) => new Date(start + hours * 3_600_000).toISOString())
  fc.assert(
    fc.property(
      fc.constantFrom(...PHRASES),
      when,
      fc.constantFrom('America/Los_Angeles', 'America/New_York', 'UTC', 'Nowhere/Land'),
      ({ text, given }, now, timeZone) => {
        for (const fact of factsIn(text, { ...given, now, timeZone })) {
          if (fact.field !== 'timeline') continue
          const time = fact.value as Timeline
          expect(time.earliest_days).toBeGreaterThanOrEqual(0)
          expect(Number.isInteger(time.earliest_days)).toBe(true)
          expect(time.latest_days ?? Infinity).toBeGreaterThanOrEqual(time.earliest_days)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('2.6 the local date counts: late on 4 March in Los Angeles is still the 4th', () => {
  expect(timelineIn('by March 6', { now: '2026-03-05T06:30:00Z' })?.latest_days).toBe(2)
  expect(timelineIn('by March 6', { now: '2026-03-05T06:30:00Z', timeZone: 'UTC' })?.latest_days).toBe(1)
})

test('29 February waits for a leap year', () => {
  expect(timelineIn('need to sell by 2/29', { now: '2027-02-01T12:00:00-08:00' })?.latest_days).toBe(393)
})
