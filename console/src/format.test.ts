import { describe, expect, test } from 'vitest'
import {
  ageWords,
  clockWords,
  confidenceWords,
  contactName,
  dateWords,
  durationWords,
  factWords,
  fieldWords,
  initials,
  ownerWords,
  plainWords,
  sentence,
  zoneWords,
} from './format.ts'

const timeline = (earliest_days: number, latest_days: number | null, more: object = {}) => ({
  earliest_days,
  latest_days,
  open_ended: false,
  contingent: false,
  ...more,
})

describe('a fact in words', () => {
  test.each<[field: string, value: unknown, approximate: boolean, words: string]>([
    ['price_max', 620_000, false, '$620,000'],
    ['price_max', 620_000, true, 'about $620,000'],
    ['monthly_budget', 3200, false, '$3,200 a month'],
    ['beds_min', 3, false, '3 or more'],
    ['sqft_min', 1800, false, '1,800 sq ft'],
    ['area', ['Upland', 'Rancho Cucamonga'], false, 'Upland, Rancho Cucamonga'],
    ['area', ['Upland'], true, 'Upland'],
    ['financing', 'pre_approved', false, 'pre approved'],
    ['email', 'ana_b@example.com', false, 'ana_b@example.com'],
    ['property_address', '12 Elm St', false, '12 Elm St'],
    ['has_agent', false, false, 'no'],
    ['hoa', null, false, 'not said'],
    ['timeline', timeline(0, 90), false, 'within 90 days'],
    ['timeline', timeline(60, 90), false, 'in 60 to 90 days'],
    ['timeline', timeline(30, 30), false, 'in 30 days'],
    ['timeline', timeline(0, 0), false, 'right away'],
    ['timeline', timeline(0, 1), false, 'within 1 day'],
    ['timeline', timeline(0, null, { open_ended: true }), false, 'no date yet'],
    ['timeline', timeline(180, null, { contingent: true }), false, 'after 180 days, depends on something else'],
    ['timeline', timeline(0, 90, { open_ended: true }), false, 'within 90 days, flexible'],
    ['comparison', { other: 1 }, false, '{"other":1}'],
  ])('%s %j (approximate: %s) is "%s"', (...row) => {
    const [field, value, approximate, words] = row
    expect(factWords({ field, value, approximate }, 'en-US')).toBe(words)
  })

  test('fields have names; a new one shows its own', () => {
    expect([fieldWords('beds_min'), fieldWords('motivation'), fieldWords('pool_depth')]).toEqual(['Bedrooms', 'Motivation', 'Pool depth'])
  })

  test.each([
    [0.97, 'sure, 97 %'],
    [0.9, 'sure, 90 %'],
    [0.75, 'likely, 75 %'],
    [0.5, 'unsure, 50 %'],
  ])('confidence %d is "%s"', (confidence, words) => {
    expect(confidenceWords(confidence)).toBe(words)
  })
})

describe('times', () => {
  test('stand in the zone of the location, not of the browser', () => {
    const at = '2026-07-02T06:05:00Z'
    const clock = clockWords(at, 'America/Los_Angeles', 'en-US').replaceAll(/\s/g, ' ')
    expect([clock, dateWords(at, 'America/Los_Angeles', 'en-US')]).toEqual(['11:05 PM', 'Wednesday, July 1'])
    expect([zoneWords(at, 'America/Los_Angeles'), zoneWords('2026-01-02T06:05:00Z', 'America/Los_Angeles')]).toEqual(['PDT', 'PST'])
  })

  test('an unreadable instant is left out', () => {
    expect(clockWords('soon', 'America/Los_Angeles')).toBe('')
  })

  test.each([
    [-5, '0 s'],
    [7600, '8 s'],
    [59_000, '59 s'],
    [185_000, '3 min'],
    [7_300_000, '2 h'],
  ])('%d ms ago is "%s"', (ms, words) => {
    expect(ageWords(ms)).toBe(words)
  })

  test('durations change their unit at a second', () => {
    expect([durationWords(840.4), durationWords(4120)]).toEqual(['840 ms', '4.1 s'])
  })
})

describe('names', () => {
  test('owners', () => {
    expect(['seller', 'human', 'nobody', 'night_bot'].map(ownerWords)).toEqual(['Seller bot', 'A colleague', 'Nobody', 'Night bot'])
  })

  test('a contact without a name goes by its phone', () => {
    const named = (name: string | null, phone: string | null) => contactName({ name, phone })
    expect([named('Ana', '+1 909'), named(null, '+1 909'), named(null, null)]).toEqual(['Ana', '+1 909', 'New lead'])
  })

  test('the words of a refusal become a sentence', () => {
    expect([sentence('the text is blank'), sentence('Is it running?')]).toEqual(['The text is blank.', 'Is it running?'])
  })

  test('codes become words', () => {
    expect(plainWords('handoff_lead_buyer')).toBe('Handoff lead buyer')
  })

  test.each([
    ['Ana Belén Ruiz', 'AR'],
    ['Óscar', 'Ó'],
    ['+1 909', '?'],
    ['', '?'],
  ])('the initials of "%s" are "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
