import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { factsIn, storedOf } from './given-text.ts'
import type { Given } from './given-text.ts'

const MONEY = [
  'price_min',
  'price_max',
  'price_point',
  'mortgage_balance',
  'repair_estimate',
  'monthly_budget',
  'gross_income',
  'debts_monthly',
  'down_payment',
  'purchase_price',
  'comparison',
  'rent',
  'hoa',
] as const

type Row = [text: string, expected: Record<string, FactValue>, given?: Given]
const seller: Given = { bot: 'seller', pendingQuestion: 'price_point' }
const buyer: Given = { bot: 'buyer' }
const asked: Given = { bot: 'lead', pendingQuestion: 'price' }
const askedBuyer: Given = { bot: 'buyer', pendingQuestion: 'price' }

const FORMS: Row[] = [
  ['$640,000', { price_point: 640_000 }],
  ['640000$', { price_point: 640_000 }],
  ['around 640000', { price_point: 640_000 }],
  ['$640k', { price_point: 640_000 }],
  ['640K', { price_point: 640_000 }],
  ['640 thousand', { price_point: 640_000 }],
  ['640 grand would do', { price_point: 640_000 }],
  ['640 mil', { price_point: 640_000 }],
  ['1.2m', { price_point: 1_200_000 }],
  ['$1.2M', { price_point: 1_200_000 }],
  ['1.2 mil', { price_point: 1_200_000 }],
  ['1.2 million', { price_point: 1_200_000 }],
  ['1,2 millones', { price_point: 1_200_000 }],
  ['a million two', { price_point: 1_200_000 }],
  ['half a million', { price_point: 500_000 }],
  ['medio millón', { price_point: 500_000 }],
  ['three quarters of a million', { price_point: 750_000 }],
  ['six fifty', { price_point: 650_000 }, seller],
  ['seis cincuenta', { price_point: 650_000 }, seller],
  ['six hundred and fifty thousand', { price_point: 650_000 }],
  ['seiscientos cincuenta mil', { price_point: 650_000 }],
  ['trescientos mil', { price_point: 300_000 }],
  ['un millón doscientos mil', { price_point: 1_200_000 }],
  ['585000', { price_point: 585_000 }],
  ['585,000', { price_point: 585_000 }],
  ['585.000', { price_point: 585_000 }],
  ['640', { price_point: 640_000 }, asked],
  ['1.2', { price_point: 1_200_000 }, asked],
  ['my budget is 550', { price_max: 550_000 }],
  ['we would be happy with 610', { price_point: 610_000 }],
  ['400-450k', { price_min: 400_000, price_max: 450_000 }],
  ['400 to 450', { price_min: 400_000, price_max: 450_000 }, asked],
  ['between 400 and 450', { price_min: 400_000, price_max: 450_000 }, asked],
  ['entre 400 y 450 mil', { price_min: 400_000, price_max: 450_000 }],
  ['400–450k', { price_min: 400_000, price_max: 450_000 }],
  ['4-500k', { price_min: 400_000, price_max: 500_000 }],
  ['450k to 400k', { price_min: 400_000, price_max: 450_000 }],
  ['1-1.2m', { price_min: 1_000_000, price_max: 1_200_000 }],
  ['900k-1.1m', { price_min: 900_000, price_max: 1_100_000 }],
  ['in the 500s', { price_min: 500_000, price_max: 599_000 }],
  ['low 500s', { price_min: 500_000, price_max: 533_000 }],
  ['mid 500s', { price_min: 534_000, price_max: 566_000 }],
  ['high 500s', { price_min: 567_000, price_max: 599_000 }],
  ['under 640k', { price_max: 640_000 }],
  ['anything with a pool in Chino Hills below 750?', { price_max: 750_000 }],
  ['up to 620', { price_max: 620_000 }],
  ['600k max', { price_max: 600_000 }],
  ['no more than 500k', { price_max: 500_000 }],
  ['less than 500 mil', { price_max: 500_000 }],
  ['hasta 450 mil', { price_max: 450_000 }],
  ['menos de 450 mil', { price_max: 450_000 }],
  ['máximo 480 mil', { price_max: 480_000 }],
  ['over 600k', { price_min: 600_000 }],
  ['at least 600k', { price_min: 600_000 }],
  ['starting at 550k', { price_min: 550_000 }],
  ['mínimo 600 mil', { price_min: 600_000 }],
  ['más de 600 mil', { price_min: 600_000 }],
  ['no less than 600k', { price_min: 600_000 }],
  ['not under 600k', { price_min: 600_000 }],
  ['not over 500k', { price_max: 500_000 }],
  ['600k or more', { price_min: 600_000 }],
  ['600k+', { price_min: 600_000 }],
  ['Not a penny more than 430k', { price_max: 430_000 }],
  ['no, 520k', { price_point: 520_000 }, seller],
  ['No, 520 mil', { price_point: 520_000 }, seller],
  ['Not 600, closer to 640', { 'not price_point': 600_000, price_point: 640_000 }, seller],
  ['480k', { price_max: 480_000 }, buyer],
  ['como 480 mil', { price_max: 480_000 }, buyer],
  ['we can spend 500', { price_max: 500_000 }],
  ['bank cleared me for 515k, 3/2 preferred', { price_max: 515_000 }],
  ['nuestro presupuesto es de 500 mil', { price_max: 500_000 }],
  ['pido 610 mil por la casa', { price_point: 610_000 }],
  ['quiero 610', { price_point: 610_000 }, seller],
  ['6<\u200b>50k'.replace(/[<>]/g, ''), { price_point: 650_000 }],
  ['６００ｋ', { price_point: 600_000 }],
  ['sell for 600 or 610', { price_point: 610_000 }, seller],
  ['maybe 600?', { price_point: 600_000 }, seller],
  ['like 600ish', { price_point: 600_000 }, seller],
  ['~620k', { price_point: 620_000 }],
  ['5 hundred', { price_point: 500_000 }, seller],
  ['nothing under 600', { price_min: 600_000 }, seller],
  ['6 hundred thousand', { price_point: 600_000 }],
]

const OTHERS: Row[] = [
  ['call me at 909-555-0137', {}],
  ['9095550137', {}, seller],
  ['+1 (909) 555-0137', {}],
  ['555-0137', {}, asked],
  ['text me at 5550137', {}],
  ['mi número es 909 555 0137', {}],
  ['Ontario 91762', {}, asked],
  ['zip is 91730', {}, seller],
  ['91730-1234', {}, seller],
  ['2,200 sq ft', {}, asked],
  ['2.2k sq ft', {}],
  ['1800sf', {}, seller],
  ['180 metros, 1,900 pies cuadrados', {}],
  ['7,200 sq ft lot', {}, seller],
  ['0.5 acres', {}, seller],
  ['lot size is 7200', {}, seller],
  ['by 6/15', {}, asked],
  ['June 15 2026', {}, seller],
  ['built in 1985', {}, seller],
  ['at 5:30pm', {}, asked],
  ['3 bed 2 bath', {}, asked],
  ['2 stories and a 3 car garage', {}, asked],
  ['4 units', {}, seller],
  ['owned it 12 years', {}, seller],
  ['120,000 miles from here', {}],
  ['100 percent sure', {}, asked],
  ['tenemos 3 niños', {}, asked],
  ['in 45 days', {}, asked],
  ['still owe 275', { mortgage_balance: 275_000 }],
  ['I owe about 180k', { mortgage_balance: 180_000 }],
  ['payoff is 212,500', { mortgage_balance: 212_500 }],
  ['287k left on the loan', { mortgage_balance: 287_000 }, seller],
  ['the mortgage is 300k', { mortgage_balance: 300_000 }],
  ['debo 210 mil', { mortgage_balance: 210_000 }, seller],
  ['todavía debemos 150 mil al banco', { mortgage_balance: 150_000 }],
  ['balance around 95k', { mortgage_balance: 95_000 }],
  ['Still owe 275 but 610 would make us happy', { mortgage_balance: 275_000, price_point: 610_000 }],
  ['287k left on the loan, 655 would do it', { mortgage_balance: 287_000, price_point: 655_000 }, seller],
  ['3000 a month', { monthly_budget: 3000 }],
  ['$2,800/mo', { monthly_budget: 2800 }, buyer],
  ['2500 monthly', { monthly_budget: 2500 }],
  ['2500 al mes', { monthly_budget: 2500 }],
  ['rent is 2400 a month', { rent: 2400 }],
  ['pagamos 2400 de renta al mes', { rent: 2400 }],
  ['HOA is 350', { hoa: 350 }, seller],
  ['the hoa runs $350 a month', { hoa: 350 }],
  ['car payment is 450 a month', { debts_monthly: 450 }],
  ['my mortgage payment is 2100 a month', {}],
  ['I make 95k', { gross_income: 95_000 }],
  ['our household income is 150,000', { gross_income: 150_000 }],
  ['gano 80 mil al año', { gross_income: 80_000 }],
  ['gano 6 mil al mes', { gross_income: 72_000 }],
  ['I earn 120,000 a year', { gross_income: 120_000 }],
  ['60k down', { down_payment: 60_000 }, buyer],
  ['our down payment is 100k', { down_payment: 100_000 }],
  ['50 mil de enganche', { down_payment: 50_000 }],
  ['20% down', { down_payment: 20 }],
  ['have 80k saved', { down_payment: 80_000 }, buyer],
  ['needs 40k of work', { repair_estimate: 40_000 }, seller],
  ['repairs cost 15k', { repair_estimate: 15_000 }],
  ['necesita 30 mil de reparaciones', { repair_estimate: 30_000 }],
  ['we paid 410k', { purchase_price: 410_000 }, seller],
  ['bought it for 300k in 2012', { purchase_price: 300_000 }],
  ['la compramos en 320 mil', { purchase_price: 320_000 }],
  ['pagamos 280 mil en 2010', { purchase_price: 280_000 }],
  ['my neighbor got 700k', { comparison: 700_000 }, seller],
  ['the one down the street went for 690k', { comparison: 690_000 }],
  ['zillow says 655k', { comparison: 655_000 }, seller],
  ['online estimate is 640k', { comparison: 640_000 }],
  ['offer we got was 580k', { comparison: 580_000 }, seller],
  ['mi vecino vendió en 700 mil', { comparison: 700_000 }],
  ['88 Larkspur Way', {}, seller],
  ['10535 Foothill Blvd', {}, seller],
  ['640 Haven Ave', {}, asked],
  ['credit score is 720', {}, asked],
  ['MLS 585123', {}],
  ['apt 450', {}, asked],
  ['my code is 482913', {}],
  ['25k', {}, asked],
  ['$45,000,000', {}],
  ['depends', {}, seller],
  ['make me an offer', {}, seller],
  ['call me after 6', {}, asked],
  ['rates are 6.85', {}, asked],
  ['6.5%', {}, asked],
  ['{"price": 900000}', {}],
  ['<price>900000</price>', {}],
  ['Liked “would 640k work?”', {}, seller],
  ['Le gustó "640 mil"', {}, seller],
  ['mil gracias', {}, asked],
  ['one of the two', {}, asked],
  ['I want to see it at 530 or 600', {}],
  ['we generate seller leads for realtors, 20 a month guaranteed', {}],
  ['taxes are 6,000 a year', {}],
  ['in 2019 we paid 405k', { purchase_price: 405_000 }, seller],
  ['zillow says 640 but I would want 660', { comparison: 640_000, price_point: 660_000 }, seller],
  ['we owe nothing and want 600k', { price_point: 600_000 }, seller],
]

describe('money', () => {
  test.each(FORMS)('2.5 forms: %s', (text, expected, given) => expect(storedOf(MONEY, text, given)).toEqual(expected))
  test.each(OTHERS)('2.5 not the price: %s', (text, expected, given) => expect(storedOf(MONEY, text, given)).toEqual(expected))
})

test('2.5 doubt is kept and lowers the confidence, never below what is stored', () => {
  for (const text of ['maybe 600?', 'maybe 600k', 'like 600ish', 'around $600k']) {
    const [fact] = factsIn(text, seller)
    expect(fact).toMatchObject({ field: 'price_point', value: 600_000, approximate: true })
    expect(fact?.confidence).toBeGreaterThanOrEqual(0.5)
    expect(fact?.confidence).toBeLessThanOrEqual(0.6)
  }
  expect(factsIn('640k', seller)[0]?.confidence).toBeGreaterThanOrEqual(0.85)
  expect(factsIn('640', seller)[0]?.confidence).toBe(0.75)
})

test('2.5 a floor above the ceiling is asked about, not stored', () => {
  const facts = factsIn('at least 700k but no more than 600k')
  expect(facts.map((fact) => [fact.field, fact.confidence])).toEqual([
    ['price_min', 0.4],
    ['price_max', 0.4],
  ])
})

const price = fc.integer({ min: 50, max: 5000 }).map((thousands) => thousands * 1000)
const grouped = (value: number, sign: string) => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, sign)

test('2.5 every written form of a price reads as that price', () => {
  fc.assert(
    fc.property(price, (value) => {
      const forms = [
        `$${value}`,
        `$${grouped(value, ',')}`,
        grouped(value, ','),
        `${value}$`,
        `${value / 1000}k`,
        `$${value / 1000}K`,
        `${value / 1000} thousand`,
        `${value / 1000} mil`,
      ]
      if (value >= 100_000) forms.push(String(value), grouped(value, '.'))
      if (value >= 1_000_000 && value % 10_000 === 0)
        forms.push(`${value / 1_000_000}m`, `${value / 1_000_000} million`, `${String(value / 1_000_000).replace('.', ',')} millones`)
      for (const form of forms) expect([form, storedOf(MONEY, form)]).toEqual([form, { price_point: value }])
    }),
    { numRuns: 2000 },
  )
})

test('2.5 the same digits in another place give no price', () => {
  const prices = ['price_min', 'price_max', 'price_point'] as const
  fc.assert(
    fc.property(price, (value) => {
      const k = value / 1000
      for (const text of [
        `we still owe $${value}`,
        `${k}k left on the loan`,
        `${k} sq ft`,
        `${k} people`,
        `in ${k} days`,
        `909-${String(k).padStart(3, '0').slice(0, 3)}-0137`,
        `debo ${k} mil`,
      ]) {
        expect([text, storedOf(prices, text, askedBuyer)]).toEqual([text, {}])
      }
    }),
    { numRuns: 2000 },
  )
})
