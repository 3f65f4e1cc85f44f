import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import type { Given } from './given-text.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [text: string, expected: Record<string, FactValue>]
const FIELDS = ['area', 'city', 'property_address', 'relocation_destination'] as const
const reads =
  (given: Given) =>
  (text: string, expected: Record<string, FactValue>): void => {
    const read = storedOf(FIELDS, text, given)
    expect(Object.fromEntries(Object.entries(read).filter(([field]) => !field.startsWith('not ')))).toEqual(expected)
  }

describe('where they look, mended by the way', () => {
  const MENDED: Row[] = [
    ['scratch Ontario, just Upland', { area: ['Upland'] }],
    ['drop Chino off my list and add Fontana please', { area: ['Fontana'] }],
    ['after sleeping on it, Claremont would work as well so keep looking', { area: ['Claremont'] }],
    ['sorry that should say Upland or Fontana, Chino is too far from my job', { area: ['Upland', 'Fontana'] }],
    ['no pues quita Ontario, mejor solo Upland para no andar manejando tanto', { area: ['Upland'] }],
    ['mira Claremont ta bien caro, ponme en Fontana mejor por favor', { area: ['Fontana'] }],
    ['Fontana o Rialto también nos gustarían, la verdad cualquiera de esas', { area: ['Fontana', 'Rialto'] }],
    ['a tree fell on Ontario street, what a mess, the whole block lost power', {}],
    ['just got back to Upland from the longest shift of my life lol', {}],
  ]
  test.each(MENDED)('a buyer says: %s', reads({ bot: 'buyer' }))

  const ASKED: Row[] = [
    ['my folks retired in Ontario and are happy. for us Upland', { area: ['Upland'] }],
    ['Upland, and only because the in laws are in Ontario', { area: ['Upland'] }],
    ['Claremont is out of our budget, Upland too. so Fontana', { area: ['Fontana'] }],
    ['my parents moved to Ontario and love it. for us Upland', { area: ['Upland'] }],
    ['we rent in Ontario and love it, but my wife got on at Fontana so Upland would be ideal', { area: ['Upland'] }],
    ["I'd never leave Chino I said. Fontana it is", { area: ['Fontana'] }],
    ['de Ontario no quiero saber nada. Upland', { area: ['Upland'] }],
    ['so after talking to my sister, Upland works too', { area: ['Upland'] }],
    ['Claremont se nos pasa del presupuesto, Upland también. pues Fontana', { area: ['Fontana'] }],
    ['mi prima dice que Ontario, yo digo Upland', { area: ['Upland'] }],
  ]
  test.each(ASKED)('a buyer asked where says: %s', reads({ bot: 'buyer', pendingQuestion: 'area' }))

  test('a bank is no place, and a home that was sold neither', () => {
    reads({ bot: 'buyer', pendingQuestion: 'financing' })('approved through Wells Fargo', {})
    reads({ bot: 'buyer', pendingQuestion: 'financing' })('cash, we sold our house in Fontana last year', {})
    reads({ bot: 'buyer', pendingQuestion: 'financing' })('de contado, vendimos la casa de Fontana', {})
  })
})

describe('where the home stands that they sell', () => {
  const SELLS: Row[] = [
    ['selling my late aunt’s place in Fontana. I live up in Sacramento', { city: 'Fontana' }],
    ['the house is over in Upland, behind the hospital', { city: 'Upland' }],
    ['my sister is selling hers in Ontario. ours is in Upland', { city: 'Upland' }],
    ['we used to own in Chino, this one is in Fontana', { city: 'Fontana' }],
    ['the old place in Chino we already sold, now the one in Upland', { city: 'Upland' }],
    ['we want to sell the Fontana house', { city: 'Fontana' }],
    ['my uncle died and left us his house in Fontana', { city: 'Fontana' }],
    ['Property is in Chino, I am the trustee and live in Oregon', { city: 'Chino' }],
    ['I have a rental in Ontario I want to get rid of', { city: 'Ontario' }],
    ['we raised four kids in this Fontana house and it is time to sell', { city: 'Fontana' }],
    ['the address is 14 Calle Bonita, Upland', { property_address: '14 Calle Bonita', city: 'Upland' }],
    ['se vende la casa de Fontana, yo ando trabajando en Reno', { city: 'Fontana' }],
    ['teníamos una casa en Chino, esta queda en Upland', { city: 'Upland' }],
    ['sold our place in Chino back in 2015, big mistake', {}],
    ['flew to Nashville to see the grandkids', {}],
    ['mi hermano vendió la suya en Ontario en una semana', {}],
  ]
  test.each(SELLS)('a seller says: %s', reads({ bot: 'seller' }))

  const LEADS: Row[] = [
    ["what's our house worth? we're in Upland", { city: 'Upland' }],
    ['we are here in Fontana and ready to sell', { city: 'Fontana' }],
    ['I live in Ontario and want to buy a house in Upland', { area: ['Upland'] }],
    ['quiero vender mi casita, mis hijos ya se fueron, uno en Phoenix y otra en Dallas', {}],
    ["I'm in Ontario at work right now, want to sell my house", {}],
    ['quiero vender mi casa de Fontana para irme con mi hija a Bakersfield', { city: 'Fontana', relocation_destination: 'Bakersfield' }],
    ['vivo en Upland y quiero vender la casa', { city: 'Upland' }],
    ['no hay ni un buen café, manejo hasta Ontario por uno', {}],
  ]
  test.each(LEADS)('a lead says: %s', reads({ bot: 'lead' }))

  const ADDRESSES: Row[] = [
    ['I cook at 70 Grove Ave most days. mine is 412 Elm St', { property_address: '412 Elm St' }],
    ['my sisters is 90 Oak Ave. our house is at 88 Lark Ln', { property_address: '88 Lark Ln' }],
    ['limpio en el 300 Euclid Ave, la mía es 512 Maple St', { property_address: '512 Maple St' }],
    ['we own 12 Ash Ct', { property_address: '12 Ash Ct' }],
  ]
  test.each(ADDRESSES)('of two addresses a seller says: %s', (text, expected) => {
    reads({ bot: 'seller' })(text, expected)
  })

  const MOVES: Row[] = [
    ['were moving by our grandkids in Murrieta', { relocation_destination: 'Murrieta' }],
    ['moving closer to my daughter in Boise', { relocation_destination: 'Boise' }],
    ['my parents moved near my brother in Boise', {}],
  ]
  test.each(MOVES)('a seller asked why says: %s', reads({ bot: 'seller', pendingQuestion: 'motivation' }))
})
