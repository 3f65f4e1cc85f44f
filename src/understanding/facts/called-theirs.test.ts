import { describe, expect, test } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'

const reads =
  (fields: readonly FactField[], bot: 'lead' | 'buyer' | 'seller') =>
  (text: string, wanted: Partial<Record<FactField, FactValue>>): void => {
    expect(storedOf(fields, text, { bot })).toEqual(wanted)
  }

describe('of two values in a text the one called theirs counts', () => {
  test.each<[string, Partial<Record<FactField, FactValue>>]>([
    ['my sisters is the one at 455 Magnolia Ave. mine is 1622 Hawthorn St', { property_address: '1622 Hawthorn St' }],
    ['the rental is 88 Elm St. our home is 4410 Vista Dr', { property_address: '4410 Vista Dr' }],
    ['the number on your sign is 909-555-0100 is that the office? my cell is 909-555-0188', { phone: '+19095550188' }],
    ['do you still have 909-555-0111 for me? that one is dead, use 909-555-0112', { phone: '+19095550112' }],
    ['¿este es el celular de la oficina? en la tarjeta viene el 909 555 0100. mi número es 909 555 0171', { phone: '+19095550171' }],
    ['Is info@example.org still good for you? send it to rita@example.com', { email: 'rita@example.com' }],
    ['le escribi a ventas@example.com y nada. mi correo es pepe@example.com', { email: 'pepe@example.com' }],
    ['my office is 91730, the house is 91739', { zip: '91739' }],
    ['el 91701 es de mi oficina, la casa está en el código postal 91784', { zip: '91784' }],
    ['my brothers place is 3,000 sq ft. ours is 1,450 sq ft', { sqft: 1450 }],
    ['tengo una cabaña de 900 pies cuadrados en la sierra, esa no. mi casa es de 1,975 pies cuadrados', { sqft: 1975 }],
    ['everybody says hoa runs 500 a month in those towers, crazy. ours is 98 a month', { hoa: 98 }],
    ['la vecina paga 310 de hoa al mes, nosotros 190 al mes', { hoa: 190 }],
  ])('%s', reads(['property_address', 'phone', 'email', 'zip', 'sqft', 'hoa'], 'seller'))

  test.each<[string, Partial<Record<FactField, FactValue>>]>([
    ["what's 909-555-0100, is it your office?", {}],
    ['is 909-555-0121 jorges cell? lost my contacts', {}],
    ['en la tarjeta viene el 909 555 0100 ¿es de la oficina?', {}],
    ['llamé al 909-555-0100 y nadie contestó', {}],
    ['grew up in 91786, good memories', {}],
    ['i used to live in 91730', {}],
    ['mi abuela vivia en el 91761', {}],
    ['my neighbor has one that is 1,400 square feet', {}],
    ['la casa de mi primo tiene 2,200 pies cuadrados', {}],
    ['my number is 909-555-0142', { phone: '+19095550142' }],
    ['mi correo es lola@example.com, ¿lo tiene?', { email: 'lola@example.com' }],
    ['inherited my aunts condo, 980 sq ft, hoa is 410 a month', { sqft: 980, hoa: 410 }],
    ['heredé la casa de mi tía, 1,100 pies cuadrados', { sqft: 1100 }],
  ])('alone, another is nobody of theirs: %s', reads(['phone', 'email', 'zip', 'sqft', 'hoa'], 'seller'))
})

describe('a size is of the home they sell or of the one they want', () => {
  test.each<[string, Partial<Record<FactField, FactValue>>]>([
    ['want to sell our home in Rancho, 4 bed 2.5 bath about 2140 sq ft', { sqft: 2140 }],
    ['looking to sell our condo and it is 1200 sqft', { sqft: 1200 }],
    ['quiero vender mi casa, 1,520 pies cuadrados', { sqft: 1520 }],
    ['vendemos la casa, tiene 3 recamaras y 1,800 pies', { sqft: 1800 }],
    ['want to sell and then buy something around 2000 sq ft', { sqft_min: 2000 }],
    ['i need to sell my house then find at least 1800 sq ft', { sqft_min: 1800 }],
    ['quiero vender y comprar algo de 1,900 pies cuadrados', { sqft_min: 1900 }],
    ['looking for 3 beds, 1,450 sq ft minimum', { sqft_min: 1450, beds_min: 3 }],
  ])('%s', reads(['sqft', 'sqft_min', 'beds_min', 'baths_min'], 'lead'))
})

describe('rooms of a listing, a shift or a feast are no wish', () => {
  test.each<[string, Partial<Record<FactField, FactValue>>]>([
    ['5 beds?? the listing photos only show 4', {}],
    ['4 baths? the ad said 3', {}],
    ['3 recamaras? en las fotos solo veo 2', {}],
    ['two beds in the break room and eleven of us', {}],
    ["quinceañera is 4/3 so I'm slammed til then. but yeah 3 beds 2 baths", { beds_min: 3, baths_min: 2 }],
    ["perdona, quise decir 3 cuartos, el cuarto era pa' el gimnasio", { beds_min: 3 }],
    ['studio or 1 bedroom condo in pomona', { beds_min: 0 }],
    ['4 beds? yes please', { beds_min: 4 }],
    ['the one on elm is 1,900 sq ft right', {}],
    ['at least 1400 feet', { sqft_min: 1400 }],
  ])('%s', reads(['beds_min', 'baths_min', 'sqft_min'], 'buyer'))

  test('an answer by itself counts beside another that is named', () => {
    const asked = { bot: 'buyer', pendingQuestion: 'beds' } as const
    expect(storedOf(['beds_min', 'baths_min'], '4 like i said. and 3 baths, its 3 teenage boys in this house cmon', asked)).toEqual({
      beds_min: 4,
      baths_min: 3,
    })
    expect(storedOf(['beds_min'], '2 for the kids and one for us so 3', asked)).toEqual({ beds_min: 3 })
    expect(storedOf(['beds_min', 'baths_min'], '3 como le dije. y 2 baños, somos muchos en esta casa caray', asked)).toEqual({
      beds_min: 3,
      baths_min: 2,
    })
  })
})
