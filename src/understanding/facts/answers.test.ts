import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'
import type { Given } from './given-text.ts'

type Row = [text: string, expected: Record<string, FactValue>]
const inAnswer = (pendingQuestion: QuestionKey, bot: 'buyer' | 'seller' = 'seller'): Given => ({ pendingQuestion, bot })

const holds = (field: FactField, given: Given) => (text: string, expected: Record<string, FactValue>) => {
  expect(storedOf([field], text, given)).toEqual(expected)
}

describe('an answer in words no phrase is written for', () => {
  const WHY: Row[] = [
    ['money', { motivation: 'financial' }],
    ['the taxes and the bills', { motivation: 'financial' }],
    ['divorce', { motivation: 'divorce' }],
    ['pues por la chamba', { motivation: 'job' }],
    ['the renters mostly', { motivation: 'tired_landlord' }],
    ['not the money', {}],
    ['my neighbor has money trouble', {}],
    ["I'll call you after work", {}],
    ['money and the divorce', { motivation: 'divorce' }],
  ]
  test.each(WHY)('why they sell: %s', holds('motivation', inAnswer('motivation')))

  const HOW_IT_IS: Row[] = [
    ['honestly it is rough', { condition: 'major_repairs' }],
    ['le hace falta su manita de gato', { condition: 'minor_repairs' }],
    ["nothing a coat of paint wouldn't fix", { condition: 'minor_repairs' }],
    ['the roof? brand new', { condition: 'move_in_ready' }],
    ['pretty good', { condition: 'move_in_ready' }],
    ['needs work: carpet, light fixtures', { condition: 'minor_repairs' }],
    ['no mold, no leaks, nothing like that', {}],
    ['keep me updated', {}],
    ['arreglamos la barda y quedó bonita', {}],
    ['¿y si le arreglo la cocina, sube el precio?', {}],
  ]
  test.each(HOW_IT_IS)('how the home is: %s', (text, expected) => {
    const affirmed = Object.entries(storedOf(['condition'], text, inAnswer('condition'))).filter(([field]) => field === 'condition')
    expect(Object.fromEntries(affirmed)).toEqual(expected)
  })

  const LISTED: Row[] = [
    ['nope never', { listing_history: 'none' }],
    ['nunca la hemos puesto en venta', { listing_history: 'none' }],
    ['listed it in 2022, no takers', { listing_history: 'listed it in 2022, no takers' }],
    ['I wrote a list of questions for you', {}],
    ['the house next door sat on the market all winter', {}],
    ['what do you mean by history', {}],
    ['we watched a movie last night', {}],
  ]
  test.each(LISTED)('how it was listed: %s', holds('listing_history', inAnswer('listing_history')))

  const BEDS: Row[] = [
    ['4 would be ideal, 3 is the floor', { beds_min: 3 }],
    ['we have 2 kids so 4', { beds_min: 4 }],
    ['my current place has 2 and it is small', {}],
    ['need a third bedroom', { beds_min: 3 }],
  ]
  test.each(BEDS)('how many rooms: %s', holds('beds_min', inAnswer('beds', 'buyer')))
})
