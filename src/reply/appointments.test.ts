import { describe, expect, test } from 'vitest'
import type { AppointmentNews, Goal, TimesAsk } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { newsPieces, timesPieces } from './appointment-texts.ts'
import { compose } from './compose.ts'
import { sayTime, sayTimeInZone } from './say-time.ts'
import { plannedBy } from './say.ts'
import { screen } from './screen.ts'
import { slotsFor } from './slots.ts'
import { fitsTwoSegments, measureSms } from './sms-encoding.ts'
import { VOCABULARY } from './vocabulary.ts'

const ZONE = 'America/Los_Angeles'
const LANGUAGES: Language[] = ['en', 'es']
/** The longest names of days and months among them. */
const STARTS = ['2026-03-13T21:00:00.000Z', '2026-09-30T17:00:00.000Z', '2026-03-07T21:00:00.000Z']
const KINDS = Object.keys(VOCABULARY.en.appointments.news) as AppointmentNews['kind'][]
const ASKS: TimesAsk['ask'][] = ['offer', 'which', 'others', 'day']
const context = {
  contactFirstName: 'Dana',
  facts: {},
  turnSeed: 's',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain' as const,
  reason: null,
  proactive: false,
}

const goalOf = (language: Language, over: Partial<Goal>): Goal => ({
  bot: 'buyer',
  language,
  firstText: false,
  preface: null,
  ask: null,
  ...over,
})
const newsOf = (kind: AppointmentNews['kind'], start: string): AppointmentNews =>
  ({ kind, start, zone: ZONE, side: 'buyer' }) as unknown as AppointmentNews
const timesOf = (ask: TimesAsk['ask'], starts: string[]): TimesAsk => ({
  ask,
  slots: starts.map((start) => ({ start, end: start })),
  zone: ZONE,
  side: 'buyer',
  sayZone: false,
})
const screened = (text: string, language: Language, goal: Pick<Goal, 'preface' | 'news'>) =>
  screen({ text, language, location: sampleLocation, firstText: false, purpose: 'reply', planned: plannedBy(goal) })

test.each([
  ['2026-03-13T21:00:00.000Z', ZONE, 'en', 'Friday, March 13, 2:00 pm Pacific'],
  ['2026-03-13T21:00:00.000Z', 'America/New_York', 'en', 'Friday, March 13, 5:00 pm Eastern'],
  ['2026-03-07T20:30:00.000Z', ZONE, 'en', 'Saturday, March 7, 12:30 pm Pacific'],
  ['2026-03-13T20:00:00.000Z', ZONE, 'es', 'viernes 13 de marzo a la 1:00 pm, hora del Pacífico'],
  ['2026-03-12T17:00:00.000Z', 'America/Chicago', 'es', 'jueves 12 de marzo a las 12:00 pm, hora del centro'],
  ['2026-03-13T21:00:00.000Z', 'Europe/Madrid', 'en', 'Friday, March 13, 10:00 pm GMT+1'],
  ['2026-03-13T21:00:00.000Z', 'nowhere', 'en', 'Friday, March 13, 9:00 pm GMT+0'],
] as const)('%s in %s (%s) is %s', (...[start, zone, language, words]) => expect(sayTimeInZone(start, zone, language)).toBe(words))

describe.each(LANGUAGES)('words about appointments in %s', (language) => {
  test('each news has four wordings at least, in two segments, through the gate, and none without its plan where it promises', () => {
    for (const kind of KINDS)
      for (const start of STARTS) {
        const goal = goalOf(language, { news: newsOf(kind, start) })
        const made = newsPieces(newsOf(kind, start), slotsFor(goal, context, sampleLocation), language)
        expect(new Set(made.map(({ text }) => text)).size, kind).toBeGreaterThanOrEqual(4)
        for (const { text, id } of made) {
          const { verdict, stage, code } = screened(text, language, goal)
          expect([verdict, stage, code], `${id}: ${text}`).toEqual(['pass', null, null])
          expect(fitsTwoSegments(text, 0), text).toBe(true)
          expect(text, 'neither an exclamation mark nor a question').not.toMatch(/[!¡?¿]/)
          expect(text, 'no tour without an agreement').not.toMatch(/\btour|showing|recorrido/i)
        }
      }
  })

  test.each(['booked', 'moved', 'cancelled'] as const)('%s is refused where nothing of the kind is planned', (kind) => {
    const goal = goalOf(language, { news: newsOf(kind, STARTS[0] ?? '') })
    for (const { text } of newsPieces(newsOf(kind, STARTS[0] ?? ''), slotsFor(goal, context, sampleLocation), language))
      expect(screened(text, language, { preface: null }), text).toMatchObject({ verdict: 'refused', code: 'unplanned_promise' })
  })

  test('times are asked about in four ways at least, for two and for one, with one question at the end', () => {
    for (const ask of ASKS)
      for (const start of STARTS)
        for (const starts of [[start], [start, new Date(Date.parse(start) + 86_400_000).toISOString()]]) {
          const goal = goalOf(language, { times: timesOf(ask, starts) })
          const made = timesPieces(timesOf(ask, starts), slotsFor(goal, context, sampleLocation), language)
          expect(new Set(made.map(({ text }) => text)).size, ask).toBeGreaterThanOrEqual(4)
          for (const { text, id } of made) {
            expect(text.match(/\?/g), text).toHaveLength(1)
            expect(measureSms(text).units, text).toBeLessThanOrEqual(160)
            if (ask !== 'day') for (const each of starts) expect(text).toContain(sayTime(each, ZONE, language))
            expect(screened(text, language, goal).verdict, `${id}: ${text}`).toBe('pass')
          }
        }
  })

  test('an introduction leaves room for an offer in English, an answer for a booking in both', () => {
    const [first = '', second = ''] = STARTS
    const answer = { preface: { kind: 'answer_later', by: 'today' } as const }
    const goals = [
      goalOf(language, { ...answer, news: newsOf('booked', second) }),
      goalOf(language, { ...answer, times: timesOf('which', [first, second]) }),
      ...(language === 'en' ? [goalOf('en', { firstText: true, times: timesOf('offer', [first, second]) })] : []),
    ]
    for (const goal of goals) {
      const { text } = compose(goal, context, sampleLocation)
      expect(fitsTwoSegments(text, 0), text).toBe(true)
      const start = goal.news ? second : first
      expect(text).toContain(sayTime(start, ZONE, language))
    }
  })
})

const ADDRESS = {
  property_address: {
    field: 'property_address' as const,
    value: '12 Sycamore Ct',
    unit: null,
    confidence: 0.9,
    approximate: false,
    sourceMessageId: 'm1',
    statedAt: '2026-03-03T10:00:00Z',
    basis: 'explicit' as const,
    status: 'current' as const,
  },
}

describe('what the appointment is (a call, or a visit at the address)', () => {
  const [start = '', other = ''] = STARTS
  const said = (bot: 'buyer' | 'seller', over: Partial<Goal>, facts: typeof context.facts = ADDRESS) =>
    compose(goalOf('en', { bot, ...over }), { ...context, facts }, sampleLocation).text
  const booked: AppointmentNews = { kind: 'booked', start, zone: ZONE, ours: true }
  const offer = (side: 'buyer' | 'seller') => ({ times: { ...timesOf('offer', [start, other]), side } })

  test('is said in the offer', () => {
    expect(said('seller', offer('seller'))).toMatch(/a visit at 12 Sycamore Ct/)
    expect(said('seller', offer('seller'), {})).toMatch(/a call/)
    expect(said('buyer', offer('buyer'))).toMatch(/a call/)
    expect(said('seller', { ...offer('seller'), language: 'es' })).toMatch(/una visita en 12 Sycamore Ct/)
  })

  test('is said in the confirmation, and when they ask for the time', () => {
    expect(said('seller', { news: booked })).toMatch(/Jorge comes to 12 Sycamore Ct/)
    expect(said('seller', { news: booked, language: 'es' })).toMatch(/Jorge va a 12 Sycamore Ct/)
    expect(said('buyer', { news: booked })).toMatch(/Jorge calls you/)
    expect(said('seller', { news: { ...booked, kind: 'reminder' } })).toMatch(/Jorge comes to 12 Sycamore Ct/)
  })

  test('is not guessed for an appointment that a person made', () => {
    expect(said('seller', { news: { kind: 'reminder', start, zone: ZONE } })).not.toMatch(/comes to|calls you/)
  })

  test('passes the gate', () => {
    for (const language of LANGUAGES)
      for (const text of [said('seller', { news: booked, language }), said('seller', { ...offer('seller'), language })]) {
        const input = { text, language, location: sampleLocation, firstText: false, purpose: 'reply' as const, facts: ADDRESS }
        expect(screen({ ...input, planned: plannedBy({ preface: null, news: booked }) }).verdict, text).toBe('pass')
      }
  })
})

test('of two times on one day the second is said by its hour', () => {
  const goal = goalOf('en', { times: timesOf('others', ['2026-03-14T17:00:00.000Z', '2026-03-14T20:00:00.000Z']) })
  expect(compose(goal, context, sampleLocation).text).toMatch(/Saturday, March 14, 10:00 am,? or 1:00 pm/)
})
