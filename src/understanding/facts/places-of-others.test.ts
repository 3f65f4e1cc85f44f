import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [text: string, expected: Record<string, FactValue>]
const FIELDS = ['area', 'city', 'property_address', 'relocation_destination', 'price_min'] as const

describe('which place is meant', () => {
  const ASKED: Row[] = [
    ['my cousin says Fontana, I say Upland', { area: ['Upland'] }],
    ["by the Target in Upland if there's any", { area: ['Upland'] }],
    ['cerca de mi hermana, ella vive en Fontana', { area: ['Fontana'] }],
    ['my wife works in Fontana so not there', {}],
    ["I'm in Fontana now. thinking Upland", { area: ['Upland'] }],
    ['I grew up in Fontana but want to raise my girls in Upland', { area: ['Upland'] }],
    ['Upland not outland, silly phone', { area: ['Upland'] }],
    ['de niño vivíamos todos en Fontana', {}],
    ['north side of Upland, above the 210', { area: ['Upland'] }],
  ]
  test.each(ASKED)('a buyer asked where says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion: 'area' })).toEqual(expected)
  })

  const UNASKED: Row[] = [
    ["my sister's moving to Texas and I'm buying here", {}],
    ['mi patrón compró en Fontana', {}],
    ['we sold some land in Fontana to pay for it', {}],
    ['my son puts 20 percent down on his place in Fontana', {}],
  ]
  test.each(UNASKED)('a buyer says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'buyer', pendingQuestion: 'financing' })).toEqual(expected)
  })

  const MOVES: Row[] = [
    ["nos vamos pa' Oregon", { relocation_destination: 'Oregon' }],
    ['Navy orders to San Diego', { relocation_destination: 'San Diego' }],
    ['my dad left it to me and I live in Oregon now', {}],
    ['van a mandar a mi esposo a Seattle', { relocation_destination: 'Seattle' }],
  ]
  test.each(MOVES)('a seller asked why says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'seller', pendingQuestion: 'motivation' })).toEqual(expected)
  })

  const HOMES: Row[] = [
    ["my mom's house in Fontana, my sisters and I want to sell it", { city: 'Fontana' }],
    ['apt 4, 220 W Foothill, Claremont', { property_address: '220 W Foothill', city: 'Claremont' }],
    ['I was born at 1200 Mountain Ave', {}],
  ]
  test.each(HOMES)('a seller asked for the address says: %s', (text, expected) => {
    expect(storedOf(FIELDS, text, { bot: 'seller', pendingQuestion: 'property_address' })).toEqual(expected)
  })
})

const ROOMS: Row[] = [
  ['somos seis, así que unas cuatro', { beds_min: 4 }],
  ['3+2 with a yard', { beds_min: 3, baths_min: 2 }],
  ['con tres la hacemos', { beds_min: 3 }],
  ['cuartos? con dos', { beds_min: 2 }],
  ['did I say 3? I need 4', { beds_min: 4 }],
  ['the girls can share so just a 2 bed', { beds_min: 2 }],
  ['whats the difference between 2 and 2.5 bath', {}],
  ['when I was a kid we had 2 bedrooms for eight', {}],
  ['at least 1,200 sq ft thats my whole list', { sqft_min: 1200 }],
]
test.each(ROOMS)('a buyer asked how many bedrooms says: %s', (text, expected) => {
  expect(storedOf(['beds_min', 'baths_min', 'sqft_min', 'sqft'], text, { bot: 'buyer', pendingQuestion: 'beds' })).toEqual(expected)
})

test.each([
  ['The address is 12 Elm Drive. Respectfully, Harold Jensen', { name: 'Harold Jensen' }],
  ['new phone, its Tyrell', { name: 'Tyrell' }],
  ['Best regards to your family', {}],
] as const)('a name is given in passing: %s', (text, expected) => expect(storedOf(['name'], text)).toEqual(expected))
