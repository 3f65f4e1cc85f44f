import { describe, expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import { FIXED_TEXTS, fixedText, fixedTextFindings } from './fixed-texts.ts'
import type { FixedTextKey } from './fixed-texts.ts'
import { introFindings, renderIntro, shortIntro } from './intro.ts'
import { screen } from './screen.ts'
import { measureSms } from './sms-encoding.ts'
import { candidateOf, LANGUAGES } from './wordings.fixture.ts'

describe('fixed texts', () => {
  const keys = Object.keys(FIXED_TEXTS) as FixedTextKey[]
  test.each(keys.flatMap((key) => LANGUAGES.map((language) => [key, language] as const)))(
    '%s in %s: one GSM-7 segment, through the gate',
    (key, language) => {
      const text = fixedText(key, language, sampleLocation)
      expect(measureSms(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
      const purpose =
        ({ opted_out: 'confirmation', help: 'help', opted_in: 'opted_in', wrong_number: 'apology', crisis: 'crisis' } as const)[
          key as 'help'
        ] ?? 'reply'
      const verdict = screen(candidateOf(text, language, { purpose }))
      expect([verdict.verdict, verdict.stage, verdict.code], text).toEqual(['pass', null, null])
    },
  )

  test('names that make one too long are a finding with the count', () => {
    expect(fixedTextFindings(sampleLocation)).toEqual([])
    const long = { ...sampleLocation, brokerage: 'The Foothill Crest and Sons Residential Brokerage Company of San Bernardino County' }
    expect(fixedTextFindings(long).some((finding) => /help \(es\) takes \d+ GSM-7 units/.test(finding))).toBe(true)
  })
})

describe('introduction', () => {
  test('the sample location keeps its budget in both languages', () => expect(introFindings(sampleLocation)).toEqual([]))

  test('too long or outside the cheap alphabet is a finding with the count', () => {
    const long = { ...sampleLocation, brokerage: 'Foothill Crest and Sons Residential Brokerage Company' }
    expect(introFindings(long).join()).toMatch(/introduction \(es\) takes 2\d\d GSM-7 units/)
    expect(introFindings({ ...sampleLocation, agent: 'José María Salas' }).join()).toContain('UCS-2')
  })

  test('says everything a first text must say', () => {
    expect(renderIntro(sampleLocation, { contactFirstName: 'dana marie', reason: 'Zillow', proactive: true }, 'en')).toBe(
      "Hi dana, this is Jorge Salas's automated assistant with Foothill Crest Realty, DRE #01234567. You reached us through Zillow. Reply STOP to opt out.",
    )
    expect(renderIntro(sampleLocation, { contactFirstName: null, reason: null, proactive: false }, 'es')).toBe(
      'Hola, soy el asistente virtual de Jorge Salas, de Foothill Crest Realty, DRE #01234567. Responde ALTO o STOP para no recibir textos.',
    )
  })

  test.each([
    [{ contactFirstName: 'María', reason: null, proactive: false }, 'a name outside the alphabet is left out'],
    [{ contactFirstName: '<b>http://x.co', reason: null, proactive: false }, 'a name that is no name is left out'],
    [{ contactFirstName: 'Dana', reason: 'a form at evil.example/?x=1', proactive: true }, 'a reason that could be a link is left out'],
  ])('%j: %s', (given, _why) => {
    for (const language of LANGUAGES) {
      const intro = renderIntro(sampleLocation, given, language)
      expect(measureSms(intro)).toMatchObject({ encoding: 'GSM-7' })
      expect(intro).not.toMatch(/María|http|evil/)
      expect(measureSms(intro).units).toBeLessThanOrEqual(190)
    }
  })

  test('the short form is shorter and complete', () => {
    for (const language of LANGUAGES) {
      const given = { contactFirstName: 'Dana', reason: null, proactive: true }
      expect(shortIntro(sampleLocation, given, language).length).toBeLessThan(renderIntro(sampleLocation, given, language).length)
      const verdict = screen(candidateOf(shortIntro(sampleLocation, given, language), language, { firstText: true, proactive: true }))
      expect(verdict.verdict).toBe('pass')
    }
  })
})
