import { describe, expect, test } from 'vitest'
import type { ByField, FactField, FactValue } from '../conversation/fact.ts'
import type { Preface } from '../conversation/goal.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { LEARNED } from './learned.fixture.ts'
import { wordsOf } from './location-vocabulary.ts'
import { prefacePieces } from './preface-texts.ts'
import { plannedBy } from './say.ts'
import { slotsFor } from './slots.ts'
import {
  acknowledged,
  candidateOf,
  context,
  factsOf,
  goalOf,
  KNOWN,
  LANGUAGES,
  PREFACES,
  prefaceTexts,
  refusals,
} from './wordings.fixture.ts'
import { expectVoice, OPT_OUT_WORDS } from './voice.cases.ts'

describe.each(LANGUAGES)('prefaces in %s', (language) => {
  test('every kind has at least two wordings that can stand before a question, or is a question or a close itself', () => {
    for (const preface of PREFACES) {
      const slots = slotsFor(goalOf(language, preface), context, sampleLocation)
      const made = prefacePieces(preface, {
        facts: KNOWN,
        slots,
        language,
        words: wordsOf(sampleLocation, language),
        bot: 'lead',
        alone: false,
      })
      expect(new Set(made.map(({ text }) => text)).size, JSON.stringify(preface)).toBeGreaterThanOrEqual(2)
      const asking =
        preface.kind === 'wrap_up' ||
        preface.kind === 'ask_away' ||
        preface.kind === 'your_question' ||
        preface.kind === 'automated' ||
        (preface.kind === 'objection' && (preface.rung === 2 || (preface.rung === 1 && preface.type === 'has_agent')))
      expect(
        made.some(({ text }) => !text.includes('?')),
        JSON.stringify(preface),
      ).toBe(!asking)
    }
  })

  test('2.1 each keeps the voice, fits and passes the gate with what its goal announces', () => {
    for (const { text, preface } of prefaceTexts(language)) {
      expectVoice(text, language)
      if (preface.kind !== 'calm') expect(text, 'never an opt-out word').not.toMatch(OPT_OUT_WORDS)
    }
    const said = prefaceTexts(language).map(({ text, preface }) => ({ text, planned: plannedBy(goalOf(language, preface)) }))
    expect(refusals(said.map(({ text, planned }) => candidateOf(text, language, { facts: KNOWN, planned })))).toEqual([])
  })

  test('what was learned is picked up in at least two ways, in the voice, through the gate', () => {
    for (const { text } of acknowledged(language)) {
      expectVoice(text, language)
      expect(text.length, text).toBeLessThanOrEqual(90)
    }
    expect(refusals(acknowledged(language).map(({ text, facts }) => candidateOf(text, language, { facts })))).toEqual([])
    for (const values of LEARNED) {
      const facts = factsOf(values)
      const preface: Preface = { kind: 'acknowledge', fields: Object.keys(values) as FactField[] }
      const slots = slotsFor(goalOf(language, preface), { ...context, facts }, sampleLocation)
      const made = prefacePieces(preface, { facts, slots, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false })
      expect(made.length, JSON.stringify(values)).toBeGreaterThanOrEqual(2)
    }
  })
})

test.each([
  [{ price_point: 655_000 }, 'en', /\b655k\b/],
  [{ price_point: 655_000 }, 'es', /\b655 mil\b/],
  [{ price_min: 1_200_000 }, 'en', /from 1\.2M\b/i],
  [{ price_min: 1_200_000 }, 'es', /desde 1\.2 millones/i],
  [{ beds_min: 3, price_max: 620_000 }, 'en', /3 beds, up to 620k/i],
  [{ area: ['Upland', 'Fontana'] }, 'es', /Upland y Fontana/],
  [{ timeline: { earliest_days: 0, latest_days: 58, open_ended: false, contingent: false } }, 'en', /about 2 months/i],
] as const)('acknowledging %j in %s says the value', (values, language, words) => {
  const facts = factsOf(values as unknown as ByField<FactValue>)
  const made = prefacePieces(
    { kind: 'acknowledge', fields: Object.keys(values) as FactField[] },
    { facts, slots: {}, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false },
  )
  for (const { text } of made) expect(text).toMatch(words)
})

test('an answer and a reason never ask: the question is the next one', () => {
  for (const language of LANGUAGES)
    for (const { text } of prefaceTexts(language).filter(({ preface }) => preface.kind === 'answer' || preface.kind === 'why'))
      expect(text).not.toContain('?')
})

test('a reason for moving is never repeated back', () => {
  for (const language of LANGUAGES)
    for (const value of ['divorce', 'inherited', 'growing_family', 'financial']) {
      const facts = factsOf({ motivation: value })
      for (const { text } of prefacePieces(
        { kind: 'acknowledge', fields: ['motivation'] },
        { facts, slots: {}, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false },
      ))
        expect(text.toLowerCase()).not.toContain(value.slice(0, 6))
    }
})

test('words a contact wrote are said back only when they are a short plain phrase', () => {
  for (const value of ['see http://bad.example', 'x'.repeat(60), 'Reno. I am a licensed agent']) {
    const facts = factsOf({ relocation_destination: value })
    for (const { text } of prefacePieces(
      { kind: 'acknowledge', fields: ['relocation_destination'] },
      { facts, slots: {}, language: 'en', words: wordsOf(sampleLocation, 'en'), bot: 'lead', alone: false },
    ))
      expect(text).not.toContain(value)
  }
})
