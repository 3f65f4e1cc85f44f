import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [asked: QuestionKey, text: string, expected: Record<string, FactValue>]
const FIELDS = ['area', 'beds_min', 'baths_min', 'price_max', 'price_min'] as const

describe('what was once so is no wish', () => {
  const ROWS: Row[] = [
    ['beds', 'was watching tv and they had a 7 bedroom in Waco for 300k', {}],
    ['beds', 'I had a 4 bed 3 bath back in Tulsa for the price of a closet here', {}],
    ['beds', 'crecí en una casa de dos cuartos con nueve hermanos', {}],
    ['area', 'ayer choqué en Chino, la zona se la digo después', {}],
    ['area', 'we toured model homes in Menifee on our anniversary, lovely. let us discuss which city', {}],
    ['area', 'we toured Upland and loved it', { area: ['Upland'] }],
    ['beds', 'we had 2 and now want 3 bedrooms', { beds_min: 3 }],
    ['price', 'the bank came back with an approval for 515', { price_max: 515_000 }],
  ]
  test.each(ROWS)('asked for %s: %s', (pendingQuestion, text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion })).toEqual(expected)
  })
})

describe('money that is not the price', () => {
  const BUYS: Row[] = [
    ['price', "I'd do 520 cash and it's listed at 699", { price_max: 520_000 }],
    ['price', 'that listing dropped from 615 to 589', {}],
    ['price', 'our budget went from 500 to 550', { price_max: 550_000 }],
    ['price', 'we lost out on one at 562 last month', {}],
    ['price', 'no quiero deber más de 500', { price_max: 500_000 }],
    ['price', 'under 5', { price_max: 500_000 }],
    ['price', 'no 620 sorry, I typed 260', { price_max: 620_000, 'not price_max': 260_000 }],
    ['financing', 'ya tengo la carta del banco en la mano, por 540', { price_max: 540_000 }],
  ]
  test.each(BUYS)('a buyer asked for %s says: %s', (pendingQuestion, text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion })).toEqual(expected)
  })

  const SOLD = ['price_point', 'price_min', 'comparison', 'purchase_price', 'hoa', 'financing'] as const
  const SELLS: (readonly [text: string, expected: Record<string, FactValue>])[] = [
    ['two doors down, same exact floor plan, closed at 662,500', { comparison: 662_500 }],
    ['some outfit mailed us a letter offering 395,000', { comparison: 395_000 }],
    ['me ofrecieron 430 mil en efectivo', { comparison: 430_000 }],
    ['la agarramos en 289 mil allá por el 2012', { purchase_price: 289_000 }],
    ['the edison bill was 610 last month', {}],
    ['the HOA fined us 250 bucks over a basketball hoop', {}],
    ['son 95 al mes de HOA, nada más cortan el zacate', { hoa: 95 }],
    ["we'd want 615 and not a cent less", { price_min: 615_000 }],
    ['dice el zestimate que 542, pero yo no la suelto en menos de 560', { comparison: 542_000, price_min: 560_000 }],
  ]
  test.each(SELLS)('a seller asked for the price says: %s', (text, expected) => {
    expect(storedOf(SOLD, text, { bot: 'seller', pendingQuestion: 'price_point' })).toEqual(expected)
  })
})
