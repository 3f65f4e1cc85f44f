import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [asked: QuestionKey, text: string, expected: Record<string, FactValue>]
const holds =
  (fields: readonly FactField[], bot: 'buyer' | 'seller') =>
  (pendingQuestion: QuestionKey, text: string, expected: Record<string, FactValue>): void => {
    const read = storedOf(fields, text, { bot, pendingQuestion })
    expect(Object.fromEntries(Object.entries(read).filter(([field]) => !field.startsWith('not ')))).toEqual(expected)
  }

describe('an answer told by the way', () => {
  const SELLER: Row[] = [
    ['condition', 'le entra agua cuando llueve', { condition: 'major_repairs' }],
    ['condition', "there's a crack running down the living room wall", { condition: 'major_repairs' }],
    ['condition', "half the outlets don't work and the panel buzzes", { condition: 'minor_repairs' }],
    ['condition', "everything original except the roof, that's 2 yrs old", { condition: 'minor_repairs' }],
    ['decision_maker', 'la casa está a nombre de mi papá', { decision_maker: 'other' }],
    ['decision_maker', "I don't need anybody's permission", { decision_maker: 'sole' }],
    ['decision_maker', 'my wife would kill me if I did anything without asking', {}],
    ['price_point', "house behind us got 655 and it's smaller", { comparison: 655_000 }],
    ['price_point', 'un inversionista me quiso dar 390, le dije que no', { comparison: 390_000 }],
    ['price_point', 'redfin thinks 612 lol ok redfin', { comparison: 612_000 }],
    ['price_point', 'we turned down 640 in march', { comparison: 640_000 }],
    ['property_address', "it's my late aunt's place over in Colton", { city: 'Colton' }],
    ['property_address', 'no te puedo dar la dirección ahorita, ando en Barstow descargando', {}],
  ]
  test.each(SELLER)('a seller asked for %s: %s', holds(['condition', 'decision_maker', 'comparison', 'price_point', 'city'], 'seller'))

  const BUYER: Row[] = [
    ['area', 'my husband says Hesperia, I say over my dead body. Upland', { area: ['Upland'] }],
    ['area', 'lejos de Moreno Valley por favor, de ahí salimos', {}],
    ['area', "not too far from Loma Linda, I'm a resident there", { area: ['Loma Linda'] }],
    ['beds', '3 for the kids, 1 for us, so 4 total', { beds_min: 4 }],
    ['financing', 'my in laws are giving us 60k toward it', { down_payment: 60_000 }],
    ['financing', 'ahorré 22 mil, eso es todo', { down_payment: 22_000 }],
  ]
  test.each(BUYER)('a buyer asked for %s: %s', holds(['area', 'beds_min', 'down_payment'], 'buyer'))
})
