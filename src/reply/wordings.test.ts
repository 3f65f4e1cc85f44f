import { describe, expect, test } from 'vitest'
import { QUESTION_KEYS } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { pieces } from './preface-texts.ts'
import { slotsFor } from './slots.ts'
import { measureSms } from './sms-encoding.ts'
import { VOCABULARY } from './vocabulary.ts'
import {
  acknowledged,
  candidateOf,
  context,
  goalOf,
  LANGUAGES,
  lookingBackTexts,
  prefaceTexts,
  questionTexts,
  refusals,
  RUNGS,
} from './wordings.fixture.ts'
import { expectVoice, OPT_OUT_WORDS } from './voice.cases.ts'

describe.each(LANGUAGES)('questions in %s', (language) => {
  test('each key has four wordings, three easier ones, two for coming back and two of options, all different', () => {
    for (const key of QUESTION_KEYS) {
      const { 1: first, 2: easier, 3: back, options } = VOCABULARY[language].questions[key]
      expect(first.filter((wording) => !/[{](?:area|price|approved|if_\w+)[}]/.test(wording)).length, key).toBeGreaterThanOrEqual(4)
      expect(easier.length, key).toBeGreaterThanOrEqual(3)
      expect(back.length, key).toBeGreaterThanOrEqual(2)
      expect(options.length, key).toBeGreaterThanOrEqual(2)
    }
    const all = questionTexts(language).map(({ text }) => text)
    expect(new Set(all).size).toBe(all.length)
  })

  test('at rungs 2 and 3 some wording applies when nothing is known', () => {
    const slots = slotsFor(
      goalOf(language, null),
      { ...context, contactFirstName: null, facts: {} },
      { ...sampleLocation, service_areas: ['Upland'] },
    )
    for (const key of QUESTION_KEYS)
      for (const rung of RUNGS)
        expect(pieces(key, VOCABULARY[language].questions[key][rung], slots).length, `${key}.${rung}`).toBeGreaterThan(0)
  })

  test('2.1 each asks once, at its end, in the voice, within budget, and passes the gate', () => {
    for (const { text, id } of questionTexts(language)) {
      expectVoice(text, language)
      expect(text.length, text).toBeLessThanOrEqual(160)
      expect(text, id).toMatch(/\?$/)
      expect(text, 'never an opt-out word as an answer').not.toMatch(OPT_OUT_WORDS)
    }
    expect(refusals(questionTexts(language).map(({ text, key }) => candidateOf(text, language, { ask: key })))).toEqual([])
  })

  test('those about what they said before ask once too, and pass the gate although the answer is on file', () => {
    const said = lookingBackTexts(language)
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length)
    for (const { text } of said) {
      expectVoice(text, language)
      expect(text).toMatch(/\?$/)
    }
    for (const [key, texts] of Map.groupBy(said, ({ ask }) => JSON.stringify(ask))) expect(texts.length, key).toBeGreaterThanOrEqual(4)
    expect(refusals(said.map(({ text, ask }) => candidateOf(text, language, { ask: ask.key, reopens: true })))).toEqual([])
  })
})

test('every Spanish question and preface has a wording in the cheap alphabet, for texts that share room with an introduction', () => {
  const cheap = (texts: { text: string }[]) => texts.some(({ text }) => measureSms(text).encoding === 'GSM-7')
  const byQuestion = Map.groupBy(questionTexts('es'), ({ key, rung }) => `${key}.${rung}`)
  const byPreface = Map.groupBy([...prefaceTexts('es'), ...acknowledged('es')], ({ preface }) => JSON.stringify(preface))
  expect([...byQuestion, ...byPreface].filter(([, texts]) => !cheap(texts)).map(([key]) => key)).toEqual([])
})
