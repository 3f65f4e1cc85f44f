import { describe, expect, test } from 'vitest'
import type { Fact } from '../conversation/fact.ts'
import type { ComposeContext, Goal, Preface } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { QUESTION_KEYS } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { sha256 } from '../lib/hash.ts'
import { compose } from './compose.ts'
import { fixedText } from './fixed-texts.ts'
import { fitsTwoSegments, measureSms } from './sms-encoding.ts'

const price: Fact = {
  field: 'price_max',
  value: 620_000,
  unit: 'usd',
  confidence: 0.9,
  approximate: false,
  sourceMessageId: 'm1',
  statedAt: '2026-03-03T10:00:00Z',
  basis: 'explicit',
  status: 'current',
}
const context = (more: Partial<ComposeContext> = {}): ComposeContext => ({
  contactFirstName: 'Dana',
  facts: {},
  turnSeed: 'contact-1:1',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: null,
  proactive: false,
  ...more,
})
const goal = (more: Partial<Goal> = {}): Goal => ({ bot: 'lead', language: 'en', firstText: false, preface: null, ask: null, ...more })

describe('choice', () => {
  test('the same turn gives the same text, other turns give others', () => {
    const asked = goal({ ask: { key: 'timeline', rung: 1 } })
    expect(compose(asked, context(), sampleLocation)).toEqual(compose(asked, context(), sampleLocation))
    const texts = new Set(
      Array.from({ length: 40 }, (_, n) => compose(asked, context({ turnSeed: `contact-${n}:1` }), sampleLocation).text),
    )
    expect(texts.size).toBeGreaterThanOrEqual(4)
  })

  test('recent texts are avoided as long as another wording is left', () => {
    const asked = goal({ ask: { key: 'timeline', rung: 1 } })
    const recentTextHashes: string[] = []
    const seen = new Set<string>()
    for (let turn = 0; turn < 4; turn += 1) {
      const { text } = compose(asked, context({ recentTextHashes }), sampleLocation)
      expect(seen.has(text)).toBe(false)
      seen.add(text)
      recentTextHashes.push(sha256(text))
    }
    expect(compose(asked, context({ recentTextHashes }), sampleLocation).text).not.toBe('')
  })

  test('a rephrase is another question', () => {
    for (const key of QUESTION_KEYS) {
      const texts = ([1, 2, 3] as const).map((rung) => compose(goal({ ask: { key, rung } }), context(), sampleLocation))
      expect(new Set(texts.map(({ text }) => text)).size, key).toBe(3)
      expect(texts.map(({ question }) => question)).toEqual([key, key, key])
    }
  })

  test('the wording of what is known comes in only when it is known', () => {
    const withPrice = Array.from(
      { length: 30 },
      (_, n) =>
        compose(goal({ ask: { key: 'financing', rung: 1 } }), context({ turnSeed: `${n}`, facts: { price_max: price } }), sampleLocation)
          .text,
    )
    const without = Array.from(
      { length: 30 },
      (_, n) => compose(goal({ ask: { key: 'financing', rung: 1 } }), context({ turnSeed: `${n}` }), sampleLocation).text,
    )
    expect(withPrice.some((text) => text.includes('620k'))).toBe(true)
    expect(without.some((text) => text.includes('620k'))).toBe(false)
  })
})

describe('2.1 one preface, one question', () => {
  test('what was said comes first, the question last', () => {
    const { text, question, wording } = compose(
      goal({ preface: { kind: 'acknowledge', fields: ['price_max'] }, ask: { key: 'timeline', rung: 1 } }),
      context({ facts: { price_max: price } }),
      sampleLocation,
    )
    expect(text).toMatch(/^.*620k.*\. .*\?$/i)
    expect(question).toBe('timeline')
    expect(wording).toMatch(/^acknowledge\.\d\+timeline\.1\.\d$/)
  })

  test('a disclosure stands alone as the fixed text, and in front of a question without its own', () => {
    expect(compose(goal({ preface: { kind: 'identity' } }), context(), sampleLocation).text).toBe(
      fixedText('identity', 'en', sampleLocation),
    )
    const { text, question } = compose(goal({ preface: { kind: 'identity' }, ask: { key: 'area', rung: 1 } }), context(), sampleLocation)
    expect(text).toMatch(/^Yes, .*automated assistant/)
    expect(text.match(/\?/g)).toHaveLength(1)
    expect(question).toBe('area')
  })

  test('a preface that is a question takes the place of the script question', () => {
    const draft = compose(
      goal({ preface: { kind: 'objection', type: 'anchoring', rung: 2 }, ask: { key: 'area', rung: 1 } }),
      context(),
      sampleLocation,
    )
    expect(draft.question).toBeNull()
    expect(draft.text.match(/\?/g)).toHaveLength(1)
  })

  test.each([
    'crisis',
    'minor',
    'deletion_request',
    'unknown_language',
    'calm',
    'solicitation',
    'soft_close',
    'renter',
    'agent_represented',
  ] as const)('nothing is asked after %s', (kind) => {
    for (const language of ['en', 'es'] as const) {
      const draft = compose(goal({ language, preface: { kind }, ask: { key: 'area', rung: 1 } }), context(), sampleLocation)
      expect(draft.question).toBeNull()
      expect(draft.text).not.toContain('?')
      expect(draft.text).not.toBe('')
    }
  })

  test('the crisis text is the fixed one, without an introduction', () => {
    expect(compose(goal({ language: 'es', firstText: true, preface: { kind: 'crisis' } }), context(), sampleLocation).text).toBe(
      fixedText('crisis', 'es', sampleLocation),
    )
  })
})

describe('2.2 first text', () => {
  test('introduces, greets once, asks', () => {
    const { text } = compose(
      goal({ firstText: true, preface: { kind: 'greet' }, ask: { key: 'intent', rung: 1 } }),
      context(),
      sampleLocation,
    )
    expect(text).toMatch(
      /^Hi Dana, this is Jorge Salas's automated assistant with Foothill Crest Realty, DRE #01234567\. Reply STOP to opt out\. [^.!?]+\?$/,
    )
  })

  test.each(['en', 'es'] as const)(
    'with any question fits two segments, in %s, also with an appended opt-out line',
    (language: Language) => {
      for (const key of QUESTION_KEYS)
        for (const append of [false, true]) {
          const location = { ...sampleLocation, append_opt_out: append }
          for (const preface of [null, { kind: 'greet' }, { kind: 'acknowledge', fields: ['price_max'] }] as (Preface | null)[]) {
            const asked = goal({ language, firstText: true, preface, ask: { key, rung: 1 } })
            const { text, question } = compose(asked, context({ proactive: true, facts: { price_max: price } }), location)
            expect(fitsTwoSegments(text, append ? 40 : 0), text).toBe(true)
            expect(question).toBe(key)
            expect(text).toContain('DRE #01234567')
          }
        }
    },
  )

  test('too long: small talk goes before the introduction shrinks', () => {
    const address: Fact = { ...price, field: 'property_address', value: '12345 Old Foothill Crossing Boulevard' }
    const area: Fact = { ...price, field: 'area', value: ['Rancho Cucamonga', 'Chino Hills'] }
    const facts = { property_address: address, area }
    const chat = goal({
      language: 'es',
      firstText: true,
      preface: { kind: 'acknowledge', fields: ['property_address', 'area'] },
      ask: { key: 'property_needs', rung: 3 },
    })
    expect(compose(chat, context({ facts }), sampleLocation).wording).toMatch(/^intro\+acknowledge\.\d\+property_needs/)
    const tight = compose(chat, context({ facts, proactive: true }), { ...sampleLocation, append_opt_out: true })
    expect(tight.wording).toMatch(/^intro\+property_needs\.3/)
  })

  test('too long: what must be said stays, the introduction shrinks, the question waits', () => {
    const long = { ...sampleLocation, agent: 'Maximiliano Fernandez', brokerage: 'Foothill Crest Realty Group' }
    const asked = goal({ language: 'es', firstText: true, preface: { kind: 'decline_unlawful' }, ask: { key: 'property_needs', rung: 3 } })
    const draft = compose(asked, context({ proactive: true }), long)
    expect(draft.wording).toMatch(/^intro\.short\+decline_unlawful\.\d$/)
    expect(draft.question).toBeNull()
    expect(measureSms(draft.text).segments).toBe(2)
  })
})
