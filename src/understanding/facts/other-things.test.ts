import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'

type Facts = Partial<Record<FactField, FactValue>>
const MONEY: readonly FactField[] = [
  'price_min',
  'price_max',
  'price_point',
  'purchase_price',
  'comparison',
  'mortgage_balance',
  'gross_income',
  'down_payment',
  'repair_estimate',
  'monthly_budget',
  'debts_monthly',
  'rent',
  'hoa',
]
const reads =
  (bot: 'buyer' | 'seller') =>
  (text: string, wanted: Facts): void => {
    expect(storedOf(MONEY, text, { bot })).toEqual(wanted)
  }

describe('money of another thing is no price of a home', () => {
  test.each<[string, Facts]>([
    ['wedding cost us 31k lol. house repairs would cost 6k', { repair_estimate: 6000 }],
    ['the boat cost me 45k, never again', {}],
    ['my truck cost 62k. i bought the house for 210k in 2011', { purchase_price: 210_000 }],
    ['we paid 18k for the wedding', {}],
    ['la boda nos costo 25 mil', {}],
    ['pague 30 mil por el carro', {}],
    ['hoy me trajeron una troca con 310 mil millas', {}],
    ['this car just hit 200k miles', {}],
    ['compramos la casa en 240 mil en 2012', { purchase_price: 240_000 }],
    ['the house has an rv pad and i want 640k', { price_point: 640_000 }],
    ['sold the truck, now asking 555k for the house', { price_point: 555_000 }],
  ])('of a seller: %s', reads('seller'))

  test.each<[string, Facts]>([
    ['me compre una troca en 58 mil y mi jefa ya no me habla', {}],
    ['tengo examen de contabilidad y ya hasta soñé con balances de un millón de dólares', {}],
    ['i dreamed i found 900k under the bed', {}],
    ['my budget is 500k', { price_max: 500_000 }],
  ])('of a buyer: %s', reads('buyer'))
})

describe('what everybody is said to need is nobody s own', () => {
  test.each<[string, Facts]>([
    ['heard you need like 100k income and 20% down around here. we got 35k for the down payment', { down_payment: 35_000 }],
    ['they say you gotta make 150k to buy out here', {}],
    ['people tell me you need at least 60k down, i only have 22k for the down payment', { down_payment: 22_000 }],
    ['dicen que hay que ganar 120 mil al año para comprar aqui', {}],
    ['we make 120k a year', { gross_income: 120_000 }],
    ['tenemos 30 mil de enganche', { down_payment: 30_000 }],
  ])('%s', reads('buyer'))
})

describe('a down payment of nothing is one', () => {
  test.each<[string, Facts]>([
    ['zero down since its va', { down_payment: 0 }],
    ["nothing down, it's a VA loan", { down_payment: 0 }],
    ['cero enganche porque es va', { down_payment: 0 }],
    ['we would go with 0 down', { down_payment: 0 }],
    ['can i buy with zero down?', {}],
    ['saw an ad for zero down homes', {}],
    ['putting 20 percent', { down_payment: 20 }],
    ['pensamos dar el 10 por ciento', { down_payment: 10 }],
    ['eso de poner el 20 por ciento es a fuerza?', {}],
    ['husband 61k, me 47k', {}],
    ['my cousin paid 600 for hers lol i got 430k', { price_max: 430_000 }],
    ['my cousin paid 600k for hers', { comparison: 600_000 }],
    ['se puede comprar sin enganche?', {}],
    ['my cousin bought with zero down', {}],
    ['put 20 but with what my dad is lending us it is 35k down', { down_payment: 35_000 }],
    ['le puse 22 pero con lo que nos presta mi mama ya son 27 mil de enganche', { down_payment: 27_000 }],
  ])('%s', reads('buyer'))
})

describe('a payment by the month belongs to what it is for', () => {
  test.each<[string, Facts]>([
    ['primero quiero acabar con las tarjetas, pago 260 al mes de eso', { debts_monthly: 260 }],
    ['the truck is 480 a month, thats it', { debts_monthly: 480 }],
    ['pago 310 del carro al mes', { debts_monthly: 310 }],
    ['i pay 300 a month on my student loans', { debts_monthly: 300 }],
    ['daycare is 1100 a month so keep the payment under 2600', { monthly_budget: 2600 }],
    ['netflix me cobra 18 al mes', {}],
    ['my gym is 240 a month lol', {}],
  ])('of a buyer: %s', reads('buyer'))

  test.each<[string, Facts]>([
    ['la rento en 2,700 de renta al mes, el HOA es de 175 al mes', { rent: 2700, hoa: 175 }],
    ['la tengo rentada en 2,300 al mes', { rent: 2300 }],
    ['my tenants pay 1900 and the hoa is 220', { rent: 1900, hoa: 220 }],
    ["it's rented out for 2100 a month", { rent: 2100 }],
  ])('of an owner: %s', reads('seller'))
})

describe('what others got, and what is owed on other things', () => {
  test.each<[string, Facts]>([
    ['A unit on my floor closed in August at $588,000, though it faces the carports.', { comparison: 588_000 }],
    ['another unit in the complex listed at 389', { comparison: 389_000 }],
    ['una de la misma calle se vendio en 590 mil', { comparison: 590_000 }],
    ['otra en mi cuadra la listaron en 615 mil', { comparison: 615_000 }],
    ['my unit in the complex, i want 389k', { price_point: 389_000 }],
    ['we owe 12k on the solar panels and 240k on the house', { mortgage_balance: 240_000 }],
    ['debo 9 mil del carro y 180 mil de la casa', { mortgage_balance: 180_000 }],
    ['18k for the roof is what he quoted', { repair_estimate: 18_000 }],
    ['31k for mold and foundation repairs is the quote', { repair_estimate: 31_000 }],
    ['685 is my house number haha. price, 540k would do', { price_point: 540_000 }],
    ['560k is our number', { price_point: 560_000 }],
    ['the heloc is 40k and the first is 210k', { mortgage_balance: 210_000 }],
    ['hoa went from 210 to 255 this year', { hoa: 255 }],
    ['renter pays me 2150', { rent: 2150 }],
    ['el techo sale en 13 mil', { repair_estimate: 13_000 }],
    ['investor texted me 410 cash lol', { comparison: 410_000 }],
    ['un inversionista me mando 395 mil en efectivo', { comparison: 395_000 }],
  ])('%s', reads('seller'))

  test('a lender who approves others approves us too', () => {
    expect(storedOf(MONEY, 'coworker got approved for 700k, us for 480k', { bot: 'buyer' })).toEqual({ price_max: 480_000 })
  })
})
