import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'
import type { Given } from './given-text.ts'

type Row = [text: string, expected: Record<string, FactValue>]
const holds = (fields: FactField[], given: Given) => (text: string, expected: Record<string, FactValue>) => {
  expect(storedOf(fields, text, given)).toEqual(expected)
}

describe('a number that is nobody’s wish', () => {
  const PRICES: Row[] = [
    ['hypothetically what if I asked 800, would anyone bite', {}],
    ['not a dollar under 640', { price_min: 640_000 }],
    ['de 620 no bajo', { price_min: 620_000 }],
    ['los vecinos sacaron 700 pero la de ellos tiene alberca, con 660 quedo contento', { price_point: 660_000 }],
    ['what does 500 get you around here', {}],
  ]
  test.each(PRICES)('a seller says: %s', holds(['price_min', 'price_max', 'price_point'], { bot: 'seller', pendingQuestion: 'price' }))

  const BUDGETS: Row[] = [
    ['my cousin got approved for 700 somehow', {}],
    ['is the 650k one still available', {}],
    ["we've got 40k put away for the down", { down_payment: 40_000 }],
    ['tenemos 30 mil juntados para el enganche', { down_payment: 30_000 }],
    ['we bring home 145k a year before taxes', { gross_income: 145_000 }],
  ]
  test.each(BUDGETS)(
    'a buyer says: %s',
    holds(['price_max', 'down_payment', 'gross_income'], { bot: 'buyer', pendingQuestion: 'financing' }),
  )

  const ROOMS: Row[] = [
    ['beds: 4, baths: 2', { beds_min: 4, baths_min: 2 }],
    ['4b/2b', { beds_min: 4, baths_min: 2 }],
    ["we're a family of six so 4 bedrooms", { beds_min: 4 }],
    ['how much is the hoa? and is it 2 or 3 beds', {}],
    ['the one with 5 bedrooms you sent is too big', {}],
  ]
  test.each(ROOMS)('a buyer says of rooms: %s', holds(['beds_min', 'baths_min'], { bot: 'buyer', pendingQuestion: null }))
})

describe('an answer in few words', () => {
  const TIMES: Row[] = [
    [
      'I suppose 45 days could be done',
      { timeline: { earliest_days: 0, latest_days: 45, open_ended: false, contingent: false }, timeline_acceptable: true },
    ],
    [
      '45 days is not going to happen',
      { timeline: { earliest_days: 45, latest_days: null, open_ended: false, contingent: false }, timeline_acceptable: false },
    ],
    ['30 days is too little', { timeline_acceptable: false }],
    ['hard pass', { timeline_acceptable: false }],
    ["that's cutting it close", {}],
    ['music to my ears', { timeline_acceptable: true }],
    ['a ver si se puede', {}],
  ]
  test.each(TIMES)(
    'to our 30 or 45 days: %s',
    holds(['timeline', 'timeline_acceptable'], { bot: 'seller', pendingQuestion: 'timeline_acceptable' }),
  )

  const DECIDERS: Row[] = [
    ['me. period.', { decision_maker: 'sole' }],
    ['the missus gets a vote lol', { decision_maker: 'joint' }],
    ["my dad owns it, I'm just helping", { decision_maker: 'other' }],
    ['does it matter?', {}],
  ]
  test.each(DECIDERS)('to who decides: %s', holds(['decision_maker'], { bot: 'seller', pendingQuestion: 'decision_maker' }))

  const DESTINATIONS: Row[] = [
    ['idaho bound!!', { relocation_destination: 'idaho' }],
    ['leaving California for Texas', { relocation_destination: 'Texas' }],
    ['my brother moved to Denver and loves it', {}],
  ]
  test.each(DESTINATIONS)('to why they sell: %s', holds(['relocation_destination'], { bot: 'seller', pendingQuestion: 'motivation' }))

  const HOMES: Row[] = [
    ["my sister's place is a dump compared to ours", {}],
    ['la de mi hermana sí está fea', {}],
  ]
  test.each(HOMES)('to how the home is: %s', holds(['condition'], { bot: 'seller', pendingQuestion: 'condition' }))
})
