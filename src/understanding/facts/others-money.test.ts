import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [text: string, expected: Record<string, FactValue>]
const FIELDS = [
  'price_min',
  'price_max',
  'price_point',
  'comparison',
  'down_payment',
  'gross_income',
  'monthly_budget',
  'hoa',
  'rent',
] as const

describe('2.5 money of others is nobody’s price', () => {
  const BUYERS: Row[] = [
    ['a girl at work got preapproved for 720', {}],
    ["my brother's budget is 800k", {}],
    ['my uncle sold his, and we can go up to 560', { price_max: 560_000 }],
    ['our agent got us approved up to 480k', { price_max: 480_000 }],
    ['my aunt got hers for 95k back in the day', {}],
    ['grandma is giving us a gift of 75k', {}],
    ['we get 75k as a gift for our down payment', { down_payment: 75_000 }],
    ['if I had two million I would buy the whole street', {}],
    ['si me sacara la loteria compro una de 2 millones', {}],
    ['insurance paid us 120k after the fire', {}],
    ['what did the corner house sell for? 655k?', {}],
    ['655k?', { price_max: 655_000 }],
    ['if we had 15% down', {}],
    ['what would 15% down look like', {}],
    ['con 600 al mes no alcanza', {}],
    ['they listed that shack for 899k', { comparison: 899_000 }],
    ['Pedro paid 640k for his', { comparison: 640_000 }],
  ]
  test.each(BUYERS)('a buyer asked for a price says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion: 'price' })).toEqual(expected)
  })

  const SELLERS: Row[] = [
    ['the county has it assessed at 388', { comparison: 388_000 }],
    ['redfin says 588, my barber says 700, I say 640', { comparison: 588_000, price_point: 640_000 }],
    ['my folks bought theirs for 48,000 in 1974', {}],
    ['the house payment is only 1,480 a month', {}],
    ['the neighbors pay 150 in hoa, we pay 260 a month', { hoa: 260 }],
    ['invertimos como 80 mil en ella y pido 610', { price_point: 610_000 }],
    ['me ofrecieron 455 cash', { comparison: 455_000 }],
    ['my tenant pays 1950 a month in rent', { rent: 1950 }],
    ['y si pido 640 y nadie llega', {}],
    ['si me la compraran en 900 mil me voy mañana', {}],
  ]
  test.each(SELLERS)('a seller asked for a price says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'seller', pendingQuestion: 'price_point' })).toEqual(expected)
  })
})

test.each([
  ['5 fifty', { price_max: 550_000 }],
  ['six and a half', { price_max: 650_000 }],
  ['half a mil', { price_max: 500_000 }],
  ['4 and a half baths', {}],
  ['I called the 1-800 number', {}],
] as const)('a price as it is spoken: %s', (text, expected) => {
  expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion: 'price' })).toEqual(expected)
})

test.each([
  ['the handyman said like 6 grand', { repair_estimate: 6000 }],
  ['un señor me cobra 7,500 por el arreglo del techo', { repair_estimate: 7500 }],
  ['the mechanic quoted 4 grand for the transmission', {}],
] as const)('repairs of the home and of a car: %s', (text, expected) => {
  expect(storedOf(['repair_estimate', 'price_point'], text, { bot: 'seller', pendingQuestion: 'condition' })).toEqual(expected)
})
