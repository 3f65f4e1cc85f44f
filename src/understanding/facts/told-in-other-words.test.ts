import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [asked: QuestionKey | null, text: string, expected: Record<string, FactValue>]
const reads =
  (fields: readonly FactField[], bot: 'buyer' | 'seller') =>
  (pendingQuestion: QuestionKey | null, text: string, expected: Record<string, FactValue>): void => {
    const read = storedOf(fields, text, { bot, pendingQuestion })
    expect(Object.fromEntries(Object.entries(read).filter(([field]) => !field.startsWith('not ')))).toEqual(expected)
  }

describe('2.5 whose figure it is and what it is for', () => {
  const SELLERS: Row[] = [
    [null, 'el perito del banco la valuó en 615 mil', { comparison: 615_000 }],
    [null, 'la app esa de las casas me marca 540 mil por la mía', { comparison: 540_000 }],
    [null, 'houses around here are going for 600k', { comparison: 600_000 }],
    [null, 'a flipper wants to give me 450 cash', { comparison: 450_000 }],
    ['price_point', 'zillow says 610 but I want 640', { comparison: 610_000, price_point: 640_000 }],
    [null, 'the appraisal cost us 650', {}],
    [null, 'i found a truck online for 58k', {}],
    ['price_point', 'my F350 ran me 74k and it wont even start today', {}],
    ['price_point', 'i get off at 530', {}],
    ['price_point', 'we have 350 guests coming saturday', {}],
    ['price_point', 'pido 575 negociables por ella', { price_point: 575_000 }],
    ['price_point', 'con 530 quedamos en paz', { price_point: 530_000 }],
    ['price_point', 'ayer gané 500 en el casino', {}],
    ['price_point', 'en 450 no la doy', {}],
    [null, 'they get 340 out of me every month for the hoa', { hoa: 340 }],
    [null, 'HOA just raised it to 355', { hoa: 355 }],
    [null, 'the hoa has 340 homes', {}],
    [null, 'hoa fined us 300', {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads(['comparison', 'price_point', 'price_min', 'hoa', 'down_payment'], 'seller'))

  const BUYERS: Row[] = [
    ['financing', 'puedo dar 50 mil de down payment, es lo que junté', { down_payment: 50_000 }],
    [null, 'i was thinking 15% as a down payment', { down_payment: 15 }],
    [null, 'i put 40k down when i bought this house', {}],
    ['financing', 'grandma gave me 70 grand and every bit of it goes toward the down', { down_payment: 70_000 }],
    ['financing', 'can i use my 401k for the down or nah', {}],
    ['financing', 'dizque el gobierno regala 17 mil para el enganche, será cierto?', {}],
    ['price', 'thanks a million for being patient with me', {}],
    ['price', 'son las 630 y apenas voy saliendo', {}],
    ['price', 'its 105 degrees here', {}],
    [null, 'pagué 600 de luz este mes', {}],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads(['price_max', 'price_min', 'down_payment'], 'buyer'))
})

describe('2.7 where: what a text comes to', () => {
  const BUYERS: Row[] = [
    ['area', 'my uncle works in Riverside so Ontario or Upland', { area: ['Ontario', 'Upland'] }],
    ['area', 'my late wife always wanted Claremont so Claremont it is', { area: ['Claremont'] }],
    ['area', 'chino hills pls, my route starts in upland before the sun comes up', { area: ['Chino Hills'] }],
    ['area', 'de Fontana no nos queremos salir', { area: ['Fontana'] }],
    ['area', 'menos Ontario, Upland está bien', { area: ['Upland'] }],
    ['area', 'so Ontario is pricey huh', {}],
    ['area', 'i grew up in Upland so i know it well', {}],
    ['area', 'hace mucho calor aquí en Fontana', {}],
    ['area', 'y usted de dónde es, de Upland?', {}],
    ['price', '700k tops, chino hills, my wife has to agree on the house', { area: ['Chino Hills'] }],
    [null, 'we rent in Riverside and hope to buy there too', { area: ['Riverside'] }],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads(['area', 'city'], 'buyer'))

  const SELLERS: Row[] = [
    [null, 'Yes, we pay 255 a month HOA. Townhouse in Upland, carpet is worn out.', { city: 'Upland' }],
    [null, "we're in Claremont, 1,980 sq ft, every room got remodeled in 2023", { city: 'Claremont' }],
    ['property_address', "my sister's the one with the place in Upland, mine you already have", {}],
    [null, "my mother's condo in Florida has a huge hoa, insane", {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads(['area', 'city', 'relocation_destination'], 'seller'))
})

describe('2.7 rooms that are wished for', () => {
  const BUYERS: Row[] = [
    ['beds', 'bedrooms 4 baths 3', { beds_min: 4, baths_min: 3 }],
    ['beds', 'need a second bathroom, so 2', { baths_min: 2 }],
    [null, 'a 1 bath is a no for us, 2 at least', { baths_min: 2 }],
    [null, 'un solo baño no nos alcanza, queremos dos', { baths_min: 2 }],
    [null, 'baño y medio es suficiente', { baths_min: 1.5 }],
    [null, 'the kids take 2 baths a day lol', {}],
    ['beds', '3 de mis primos viven con nosotros', {}],
    [null, 'hospital im at has 3 bathrooms on this floor', {}],
    ['beds', 'the house on 4th has 5 bedrooms and 3 baths right?', {}],
    ['beds', 'limpio casas, hoy me tocó una de 6 recámaras y 5 baños', {}],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads(['beds_min', 'baths_min'], 'buyer'))
})

describe('2.7 who decides, told with names, shares and signatures', () => {
  const SELLERS: Row[] = [
    [null, 'my sister owns half of it', { decision_maker: 'joint' }],
    [null, 'getting divorced, she has to agree on the number too', { decision_maker: 'joint' }],
    [null, 'sin mi señora no firmo nada', { decision_maker: 'joint' }],
    [null, 'the house belongs to my mom so shes the one who decides', { decision_maker: 'other' }],
    [null, 'la última palabra la tiene mi esposa', { decision_maker: 'other' }],
    [null, 'its just my name on the deed', { decision_maker: 'sole' }],
    [null, 'está a mi nombre solamente', { decision_maker: 'sole' }],
    [null, 'my wife decides what we eat', {}],
    [null, 'my brother owns half of a boat', {}],
    [null, 'nobody else has to sign for the package', {}],
    [null, 'its my moms house, she makes the best tamales', {}],
    ['decision_maker', 'my boss decides when I get a day off', {}],
    ['decision_maker', 'we had a family reunion this weekend', {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads(['decision_maker'], 'seller'))
})

describe('2.7 how the home is, by its faults', () => {
  const SELLERS: Row[] = [
    ['condition', 'When it rains I put out four buckets.', { condition: 'major_repairs' }],
    ['condition', 'la casa se está hundiendo de un lado', { condition: 'major_repairs' }],
    ['condition', 'le falta cambiar la estufa y unos focos', { condition: 'minor_repairs' }],
    ['condition', 'only thing youd need to bring is a toothbrush', { condition: 'move_in_ready' }],
    [null, 'i inherited it from my dad, nobody has touched it since, roof is caving in', { condition: 'major_repairs' }],
    [null, 'water heater went out 3 weeks ago and my plumber still hasnt come', {}],
    ['condition', 'when it rains my knees hurt', {}],
    ['condition', 'what counts as move in ready', {}],
    ['condition', 'there was a flood at work today', {}],
    ['condition', 'im the one who needs repairs, had my knee done yesterday lol', {}],
    ['condition', 'yo trabajo poniendo techos', {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads(['condition'], 'seller'))
})
