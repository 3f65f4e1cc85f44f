import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { fitsTwoSegments, measureSms, normaliseSms } from './sms-encoding.ts'

describe('normaliseSms', () => {
  test.each([
    ['“Hi” ‘there’', `"Hi" 'there'`],
    ['Mar 3 – Mar 5 — ok…', 'Mar 3 - Mar 5 - ok...'],
    ['a\u00A0b\u200Bc  d', 'a bc d'],
    ['Sounds good 👍🏽.', 'Sounds good.'],
    ['Hi 👋 there', 'Hi there'],
    ['family 👨‍👩‍👧 home', 'family home'],
    ['flag 🇲🇽', 'flag'],
    ['line one\r\n\r\n  line two ', 'line one\nline two'],
    ['cafe\u0301', 'café'],
    ['¿Cuándo? á í ó ú ñ', '¿Cuándo? á í ó ú ñ'],
    ['half \uD83D emoji', 'half emoji'],
  ])('%j becomes %j', (given, plain) => expect(normaliseSms(given)).toBe(plain))

  test('is idempotent on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normaliseSms(normaliseSms(text)) === normaliseSms(text)))
  })
})

const alphabets = [
  [...'abc XYZ 0129 .,?!@$£é ñ ü ¿ ¡'],
  [...'ab {}[]~\\|^€ é'],
  [...'día mañana ó ú á — x'],
  ['🏠', 'a', ' ', '中', 'é', '😀'],
]

describe('measureSms', () => {
  test('agrees with an independent counter on 2,000 texts', () => {
    const texts = fc.oneof(
      ...alphabets.map((unit) => fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: 400, size: 'max' })),
    )
    let compared = 0
    fc.assert(
      fc.property(texts, (text) => {
        const other = new SegmentedMessage(text)
        const ours = measureSms(text)
        expect(ours.encoding).toBe(other.encodingName)
        expect(ours.segments).toBe(other.segmentsCount)
        expect(ours.units).toBe(other.messageSize / (ours.encoding === 'GSM-7' ? 7 : 16))
        compared += 1
      }),
      { numRuns: 2000, seed: 7 },
    )
    expect(compared).toBeGreaterThanOrEqual(2000)
  })

  test.each<[string, string, number, number]>([
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['í'.repeat(70), 'UCS-2', 70, 1],
    ['í'.repeat(134), 'UCS-2', 134, 2],
    ['í'.repeat(135), 'UCS-2', 135, 3],
    [`${'a'.repeat(152)}€${'a'.repeat(10)}`, 'GSM-7', 164, 2],
    [`${'í'.repeat(66)}🏠${'a'.repeat(10)}`, 'UCS-2', 78, 2],
  ])('%#: %s', (text, ...expected) => {
    const { encoding, units, segments } = measureSms(text)
    expect([encoding, units, segments]).toEqual(expected)
  })
})

test('fitsTwoSegments counts the units kept free', () => {
  expect(fitsTwoSegments('a'.repeat(306))).toBe(true)
  expect(fitsTwoSegments('a'.repeat(307))).toBe(false)
  expect(fitsTwoSegments('a'.repeat(267), 40)).toBe(false)
  expect(fitsTwoSegments('í'.repeat(94), 40)).toBe(true)
  // 306 units of which an escape pair straddles the first part: three parts.
  expect(fitsTwoSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toBe(false)
})
