import { describe, expect, test } from 'vitest'
import type { ComposeContext, Goal, Preface } from '../conversation/goal.ts'
import { BOT_NAMES } from '../conversation/owner.ts'
import { QUESTION_KEYS, type Language } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { compose } from './compose.ts'
import { wordsOf } from './location-vocabulary.ts'
import { pieces, prefacePieces } from './preface-texts.ts'
import { say } from './say.ts'
import { screen } from './screen.ts'
import { slotsFor } from './slots.ts'
import { measureSms } from './sms-encoding.ts'
import { VOCABULARY } from './vocabulary.ts'

const LANGUAGES: Language[] = ['en', 'es']
const NOBODY: ComposeContext = {
  contactFirstName: null,
  facts: {},
  turnSeed: 's',
  recentTextHashes: [],
  reason: null,
  proactive: true,
  recentTexts: [],
  pace: 'plain',
}
const goalOf = (language: Language, over: Partial<Goal> = {}): Goal => ({
  bot: 'lead',
  language,
  firstText: false,
  proactive: true,
  preface: null,
  ask: null,
  ...over,
})

const PREFACES: Preface[] = [
  { kind: 'nudge' },
  { kind: 'offer_talk' },
  { kind: 'named_date', month: null },
  { kind: 'named_date', month: 5 },
  { kind: 'until_then' },
  { kind: 'resume' },
  ...BOT_NAMES.flatMap((side): Preface[] => [
    { kind: 'follow_up', side },
    { kind: 'first_touch', side, area: null },
    { kind: 'first_touch', side, area: 'Upland' },
  ]),
]
const STALE =
  /just checking|checking in|still interested|touching base|following up|last chance|hurry|don't miss|solo quería saber|sigues interesad/i
const OPT_OUT_WORDS = /\b(?:stop|unsubscribe|cancel|end|quit|remove|alto|parar|cancelar|baja|salir|fin|terminar|start)\b/i

const textsOf = (preface: Preface, language: Language, context = NOBODY) =>
  prefacePieces(preface, {
    facts: context.facts,
    slots: slotsFor(goalOf(language, { preface }), context, sampleLocation),
    language,
    words: wordsOf(sampleLocation, language),
    bot: 'lead',
    alone: preface.kind === 'offer_talk',
  }).map(({ text }) => text)

function expectVoice(text: string, language: Language) {
  expect(text).not.toMatch(/[!¡]|\.\.\.|\p{Extended_Pictographic}|[{}]/u)
  expect(text, 'no pressure and no "just checking in"').not.toMatch(STALE)
  expect(text, 'never an opt-out word').not.toMatch(OPT_OUT_WORDS)
  expect((text.match(/\?/g) ?? []).length, text).toBeLessThanOrEqual(1)
  if (language === 'es') {
    expect((text.match(/¿/g) ?? []).length, text).toBe((text.match(/\?/g) ?? []).length)
    expect(text, 'tú, not usted').not.toMatch(/\busted(?:es)?\b|\b(?:desea|dígame)\b/i)
  }
}

describe.each(LANGUAGES)('texts that answer nobody, in %s', (language) => {
  test.each(PREFACES)('%j: four wordings when nothing is known, in the voice, through the gate, one in the cheap alphabet', (preface) => {
    const texts = textsOf(preface, language)
    expect(new Set(texts).size, JSON.stringify(texts)).toBeGreaterThanOrEqual(4)
    for (const text of texts) {
      expectVoice(text, language)
      expect(text.length).toBeLessThanOrEqual(110)
      const verdict = screen({ text, language, location: sampleLocation, firstText: false, purpose: 'reply' })
      expect([verdict.verdict, verdict.code], text).toEqual(['pass', null])
    }
    expect(texts.some((text) => measureSms(text).encoding === 'GSM-7')).toBe(true)
  })

  test.each(QUESTION_KEYS)('the nudge for %s asks the same in fewer words, in two ways of its own', (key) => {
    const { questions, followUps } = VOCABULARY[language]
    const slots = slotsFor(goalOf(language), NOBODY, sampleLocation)
    const short = pieces(key, followUps.nudges[key], slots).map(({ text }) => text)
    const long = pieces(key, questions[key][1], slots).map(({ text }) => text)
    expect(new Set(short).size).toBeGreaterThanOrEqual(2)
    expect(short.filter((text) => long.includes(text))).toEqual([])
    expect(average(short)).toBeLessThan(average(long))
    for (const text of short) {
      expectVoice(text, language)
      expect(text).toMatch(/\?$/)
      const verdict = screen({ text, language, location: sampleLocation, firstText: false, purpose: 'reply', ask: key })
      expect([verdict.verdict, verdict.code], text).toEqual(['pass', null])
    }
    expect(short.some((text) => measureSms(text).encoding === 'GSM-7')).toBe(true)
  })

  test.each(BOT_NAMES)('a first touch of the %s bot says who writes, why, and how to stop, and asks one thing', (side) => {
    const goal = goalOf(language, {
      bot: side,
      firstText: true,
      preface: { kind: 'first_touch', side, area: null },
      ask: { key: side === 'seller' ? 'property_address' : side === 'buyer' ? 'property_needs' : 'intent', rung: 1 },
    })
    const context = { ...NOBODY, contactFirstName: 'Dana', reason: 'Zillow' }
    const said = say(goal, context, { location: sampleLocation, input: { purpose: 'reply', contactPhone: null, planned: [] } })
    if ('silent' in said) throw new Error(said.code)
    expect(said.verdict.text).toMatch(/Jorge Salas.*Foothill Crest Realty.*DRE #01234567.*Zillow.*STOP/)
    expect(said.draft.question).toBe(goal.ask?.key)
    expect(said.verdict.segments).toBeLessThanOrEqual(2)
  })
})

test('the wordings of follow-ups take turns: the same offer comes back only after the others', () => {
  const said: string[] = []
  for (let n = 0; n < 6; n += 1) {
    const context = { ...NOBODY, recentTexts: said.toReversed(), turnSeed: `dana:${n}` }
    said.push(compose(goalOf('en', { bot: 'seller', preface: { kind: 'offer_talk' } }), context, sampleLocation).text)
  }
  expect(new Set(said).size).toBe(6)
})

test('a refused text that answers nobody is not replaced by thanks for a message', () => {
  const goal = goalOf('en', { preface: { kind: 'nudge' }, ask: { key: 'price', rung: 1 } })
  const location = { ...sampleLocation, price_range: { min: 0, max: 0 }, agent: 'https://evil.example' }
  const said = say({ ...goal, preface: { kind: 'offer_talk' }, ask: null }, NOBODY, {
    location,
    input: { purpose: 'reply', contactPhone: null, planned: [] },
  })
  expect(said).toMatchObject({ silent: true })
})

const average = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0) / texts.length
