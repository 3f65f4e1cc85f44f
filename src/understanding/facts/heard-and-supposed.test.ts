import { describe, test } from 'vitest'
import { reads } from './given-text.ts'
import type { Row } from './given-text.ts'

describe('what is only heard, supposed, nearly done or of somebody near is nobody’s fact', () => {
  const SELLERS: Row[] = [
    [null, 'if it was your house would you list it at 650k or wait?', {}],
    [null, 'si fuera su casa la vendería en 580 mil o se espera?', {}],
    [null, 'I would take 640k', { price_point: 640_000 }],
    ['price_point', 'cuatrocientos mil no eso es muy poquito', { 'not price_point': 400_000 }],
    ['price_point', '600 mil no es caro', { price_point: 600_000 }],
    [null, 'we almost bought in Claremont before we found this one', {}],
    [null, 'casi compramos en Chino antes de hallar esta', {}],
    [null, 'es un dúplex que tengo en San Bernardino', { city: 'San Bernardino' }],
    ['decision_maker', 'mi esposa le manda muchos saludos', {}],
    ['decision_maker', 'my wife says hi by the way', {}],
    ['decision_maker', 'es mía y de mi hermano', { decision_maker: 'joint' }],
    [null, 'my daughter just got divorced so shes staying with us a while', {}],
    [null, 'mi esposo que en paz descanse ganaba 30 mil al año', {}],
    [null, 'our old condo charged 420 a month for the hoa and this house doesnt have one', {}],
    [null, 'we redid both bathrooms last year', { condition: 'move_in_ready' }],
    [null, 'Everything works, but the walls want painting inside.', { condition: 'minor_repairs' }],
    ['listing_history', 'Never, dear. Harold would not hear of it.', { listing_history: 'none' }],
    [
      'timeline',
      'cuando encontremos otra casa',
      { timeline: { earliest_days: 0, latest_days: null, open_ended: false, contingent: true } },
    ],
    ['property_address', 'estoy en la clinica de la calle Sierra numero 1420 al rato le paso la direccion', {}],
  ]
  test.each(SELLERS)('a seller asked %s says "%s"', reads('seller'))

  const BUYERS: Row[] = [
    [null, 'oí que con menos de 700 mil ya no se compra nada', {}],
    [null, 'they say under 700 you cant buy anything around here', {}],
    [null, 'my wife says no more than 550', { price_max: 550_000 }],
    [null, 'somewhere between five hundred and five fifty', { price_min: 500_000, price_max: 550_000 }],
    [null, 'the excavator is costing me 480 a day', {}],
    ['financing', 'a mi hermana le negaron el préstamo el mes pasado', {}],
    ['financing', 'paying cash, no lender. just sold the Hemet flip', { financing: 'cash' }],
    [null, 'antes ganaba 120 mil al año, ahorita gano 82 mil al año', { gross_income: 82_000 }],
    [null, 'the half bath downstairs is for my mom she cant do stairs', {}],
    ['area', 'Upland o si no se puede pues Ontario', { area: ['Upland', 'Ontario'] }],
    [null, 'En Upland, cerca del centro, estaría perfecto para nosotros.', { area: ['Upland'] }],
  ]
  test.each(BUYERS)('a buyer asked %s says "%s"', reads('buyer'))
})
