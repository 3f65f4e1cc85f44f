import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = [text: string, expected: Record<string, FactValue>]

const given = (text: string, fields: FactField[], [pendingQuestion, bot]: [QuestionKey, 'buyer' | 'seller']) =>
  storedOf(fields, text, { pendingQuestion, bot })

describe('an answer says all that its grammar says, and no more', () => {
  const ROOMS: Row[] = [
    ['three and two would be plenty for us', { beds_min: 3, baths_min: 2 }],
    ['four and two and a half', { beds_min: 4, baths_min: 2.5 }],
    ['tres y dos', { beds_min: 3, baths_min: 2 }],
    ['four, five if the price is right', { beds_min: 4 }],
    ['my kids are 3 and 5', {}],
    ['my sister has 5 bedrooms', {}],
    ['4 beds, and the baths should be 2', { beds_min: 4, baths_min: 2 }],
    ['does the 4 bedroom on Euclid have 2 baths?', {}],
  ]
  test.each(ROOMS)('how many rooms: %s', (text, expected) =>
    expect(given(text, ['beds_min', 'baths_min'], ['beds', 'buyer'])).toEqual(expected),
  )

  const MEANS: Row[] = [
    ['waiting to hear from the bank', { financing: 'in_progress' }],
    ['nobody has looked at our credit yet', { financing: 'none' }],
    ['el del banco quedó de hablarme el lunes', { financing: 'in_progress' }],
    ['VA, and yes the certificate came through', { financing: 'approved' }],
    ['cash from the sale of the condo plus a small loan', {}],
    ['we were approved for an apartment', {}],
    ['sí, con Navy Federal, hasta 600', { financing: 'approved' }],
    ['apenas estoy juntando para el enganche', { financing: 'none' }],
    ["I've got 30k in cash for the down", {}],
  ]
  test.each(MEANS)('how they pay: %s', (text, expected) => expect(given(text, ['financing'], ['financing', 'buyer'])).toEqual(expected))

  const DECIDERS: Row[] = [
    ["it's my name on the deed but I don't do anything without Carl", { decision_maker: 'joint' }],
    ['no firmo nada sin mi esposa', { decision_maker: 'joint' }],
    ["yes, my mom. It's her house", { decision_maker: 'other' }],
    ["I don't sign without a lawyer", {}],
    ['yes my partner Dana co-owns it', { decision_maker: 'joint' }],
    ["my daughter helps me with the phone but it's my house", { decision_maker: 'sole' }],
  ]
  test.each(DECIDERS)('who decides: %s', (text, expected) =>
    expect(given(text, ['decision_maker'], ['decision_maker', 'seller'])).toEqual(expected),
  )

  const SOON: Row[] = [
    ["I don't see a problem with that", { timeline_acceptable: true }],
    ["45 works, 30 doesn't", { timeline_acceptable: true }],
    ["45 doesn't work", { timeline_acceptable: false }],
    ['sin broncas', { timeline_acceptable: true }],
  ]
  test.each(SOON)('whether 30 to 45 days would do: %s', (text, expected) =>
    expect(given(text, ['timeline_acceptable'], ['timeline_acceptable', 'seller'])).toEqual(expected),
  )

  const WHERE_TO: Row[] = [
    ['Montana or bust', { motivation: 'relocation', relocation_destination: 'Montana' }],
    ['me ofrecieron un puesto en Phoenix', { motivation: 'relocation', relocation_destination: 'Phoenix' }],
    ['my wife passed in 2019', {}],
    ['mi hija se fue a vivir a Utah', {}],
  ]
  test.each(WHERE_TO)('why they sell: %s', (text, expected) =>
    expect(given(text, ['motivation', 'relocation_destination'], ['motivation', 'seller'])).toEqual(expected),
  )

  const WHERE: Row[] = [
    ['Upland or the north part of Rancho', { area: ['Upland', 'Rancho Cucamonga'] }],
    ['we live in Montclair now, thinking Upland', { area: ['Upland'] }],
    ["Rialto works, San Bernardino doesn't", { area: ['Rialto'] }],
    ['my neighbor found a 4 bedroom in Upland', {}],
    ['Ontario Canada is where my cousin is, I mean Ontario CA', { area: ['Ontario'] }],
  ]
  test.each(WHERE)('where: %s', (text, expected) => expect(given(text, ['area'], ['area', 'buyer'])).toEqual(expected))
})
