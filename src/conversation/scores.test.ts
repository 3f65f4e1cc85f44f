import { describe, expect, test } from 'vitest'
import type { ReplyStats } from './commitment.ts'
import { CONTINGENT, days, GIVEN_NOW, givenFacts, givenLocation, OPEN_ENDED } from './given.fixture.ts'
import type { ScoreInput } from './scores.ts'
import { scoresOf } from './scores.ts'
import type { Temperature } from './temperature.ts'
import { temperatureOfScore } from './temperature.ts'

type Values = Parameters<typeof givenFacts>[0]

const SILENT: ReplyStats = { delaysMs: [], wordCounts: [], questions: 0, answers: 0, objections: 'none', asked: 'none' }
const MINUTE = 60_000

const score = (values: Values, over: Partial<ScoreInput> = {}) =>
  scoresOf({
    facts: givenFacts(values),
    intentKnown: true,
    side: 'buyer',
    location: givenLocation(),
    hasPhone: true,
    hasEmail: false,
    replies: SILENT,
    now: GIVEN_NOW,
    ...over,
  })

const COMPLETE = { timeline: days(20), price_max: 480_000, area: ['Upland'], financing: 'approved', motivation: 'leaving_rental' }

describe('section 3: worked examples', () => {
  test('a ready buyer with phone and e-mail has every point', () => {
    const scores = score(COMPLETE, { hasEmail: true })
    expect(scores).toMatchObject({ lead: 100, priority: 'high', meetsCriteria: true, commissionEstimate: 28_800 })
    expect(temperatureOfScore(scores.lead)).toBe('hot')
  })

  const seller = { timeline: days(60), price_point: 640_000, city: 'Fontana', condition: 'minor_repairs' }
  const tooDear = { timeline: days(75), price_max: 950_000, area: ['Upland'], financing: 'in_progress' }
  const cases: { who: string; values: Values; over?: Partial<ScoreInput>; lead: number; temperature: Temperature }[] = [
    { who: 'seller without motivation', values: seller, over: { side: 'seller' }, lead: 80, temperature: 'hot' },
    { who: 'buyer above the range', values: tooDear, lead: 61, temperature: 'warm' },
    {
      who: 'undecided, elsewhere',
      values: { timeline: days(120), area: ['Riverside'] },
      over: { side: null },
      lead: 28,
      temperature: 'cold',
    },
    { who: '"ok" only', values: {}, over: { intentKnown: false, side: null, hasEmail: true }, lead: 5, temperature: 'cold' },
  ]
  test.each(cases)('$who: $lead, $temperature', ({ values, over, lead, temperature }) => {
    const scores = score(values, over)
    expect(scores.lead).toBe(lead)
    expect(temperatureOfScore(scores.lead)).toBe(temperature)
  })

  test('above the range a person looks first', () => {
    expect(score({ price_max: 950_000, area: ['Upland'] }).priority).toBe('review_required')
    expect(score({ price_max: 800_000, area: ['Upland'] }).priority).toBe('high')
    expect(score({ price_max: 480_000, area: ['Riverside'] }).priority).toBe('normal')
  })

  test.each([
    [{ price_max: 199_999 }, false, 12_000],
    [{ price_max: 200_000 }, true, 12_000],
    [{ price_max: 900_000 }, true, 54_000],
    [{ area: ['Upland'] }, false, null],
  ])('meets_criteria and commission_estimate of %o', (values, meetsCriteria, commissionEstimate) => {
    expect(score(values)).toMatchObject({ meetsCriteria, commissionEstimate })
  })

  test.each([
    [{ motivation: 'relocation', timeline_acceptable: true, condition: 'minor_repairs', price_point: 640_000 }, 79.5, 1],
    [{ motivation: 'relocation' }, 29.75, 0.35],
    [{}, 0, 0],
  ])('financial readiness of %o is %d, coverage %d', (values, frs, frsCoverage) => {
    expect(score(values, { side: 'seller' })).toMatchObject({ frs, frsCoverage })
  })

  test.each<[string, Partial<ReplyStats>, number]>([
    ['an interested contact', { delaysMs: [6 * MINUTE], wordCounts: [9], questions: 2, answers: 3, asked: 'theirs' }, 72.4],
    ['"ok" after two minutes', { delaysMs: [2 * MINUTE], wordCounts: [1] }, 20.6],
  ])('commitment: %s', (_, replies, pcs) => {
    expect(score({}, { replies: { ...SILENT, ...replies } }).pcs).toBe(pcs)
  })

  test('composite is the mean of both, two decimals', () => {
    const replies: ReplyStats = { ...SILENT, delaysMs: [2 * MINUTE], wordCounts: [1] }
    expect(score({ motivation: 'relocation' }, { side: 'seller', replies }).composite).toBe(25.18)
  })
})

describe('section 3: lead score by criterion', () => {
  const only = (values: Values, side: ScoreInput['side'] = 'buyer') => score(values, { intentKnown: false, side }).lead

  test.each([
    [days(30), 20],
    [days(31), 15],
    [days(90), 15],
    [days(91), 8],
    [days(180), 8],
    [days(181), 3],
    [OPEN_ENDED, 3],
    [CONTINGENT, 0],
  ])('timeline %o gives %i', (timeline, points) => expect(only({ timeline })).toBe(points))

  test.each([
    [{ price_max: 200_000 }, 20],
    [{ price_max: 800_000 }, 20],
    [{ price_max: 800_001 }, 8],
    [{ price_max: 199_999 }, 8],
    [{ price_min: 300_000, price_max: 900_000 }, 8],
    [{ price_min: 300_000 }, 20],
  ])('budget %o gives %i', (values, points) => expect(only(values)).toBe(points))

  test('a price expectation is no budget, and a budget no price expectation', () => {
    expect(only({ price_point: 500_000 }, 'buyer')).toBe(0)
    expect(only({ price_max: 500_000, price_min: 400_000 }, 'seller')).toBe(0)
    expect(only({ price_point: 500_000 }, null)).toBe(20)
  })

  test.each<[Values, ScoreInput['side'], number]>([
    [{ area: ['Riverside', 'Upland'] }, 'buyer', 15],
    [{ area: ['RC'] }, 'buyer', 15],
    [{ area: ['Ontario, Canada'] }, 'buyer', 5],
    [{ city: 'Fontana' }, 'buyer', 0],
    [{ city: 'Fontana' }, 'seller', 15],
    [{ city: 'Riverside', area: ['Upland'] }, 'seller', 5],
    [{ area: ['fontana '] }, 'seller', 15],
    [{ zip: '91762' }, null, 5],
  ])('place %o of a %s gives %i', (values, side, points) => expect(only(values, side)).toBe(points))

  test.each<[Values, ScoreInput['side'], number]>([
    [{ financing: 'cash' }, 'buyer', 15],
    [{ financing: 'approved' }, 'buyer', 15],
    [{ financing: 'in_progress' }, 'buyer', 8],
    [{ financing: 'none' }, 'buyer', 0],
    [{ financing: 'cash' }, 'seller', 0],
    [{ condition: 'major_repairs' }, 'seller', 8],
    [{ condition: 'major_repairs' }, 'buyer', 0],
    [{ condition: 'major_repairs', price_point: 1_000_000 }, 'seller', 15 + 8],
  ])('%o of a %s gives %i', (values, side, points) => expect(only(values, side)).toBe(points))
})

describe('M-1 and M-5: facts that do not count', () => {
  const at = (statedAt: string) => score({}, { facts: givenFacts(COMPLETE, statedAt) })

  test('a fact of exactly 90 days still counts, an older one does not', () => {
    expect(at('2025-12-03T17:00:00.000Z').lead).toBe(95)
    expect(at('2025-12-03T16:59:59.999Z')).toMatchObject({
      lead: 15,
      frs: 0,
      frsCoverage: 0,
      meetsCriteria: false,
      commissionEstimate: null,
    })
  })

  test('a declined item gives nothing', () => {
    expect(score({ motivation: 'declined' })).toMatchObject({ lead: 15, frsCoverage: 0 })
  })
})

describe('section 5: a buyer has no condition pillar and no sale window', () => {
  test('coverage stays at .80', () => {
    const values = { ...COMPLETE, condition: 'move_in_ready', timeline_acceptable: true, timeline: days(60) }
    expect(score(values)).toMatchObject({ frs: 29.75 + 15 + 12.75, frsCoverage: 0.8 })
  })
})
