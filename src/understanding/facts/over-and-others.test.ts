import { describe, test } from 'vitest'
import { reads } from './given-text.ts'
import type { Row } from './given-text.ts'

describe('what is over, seen, rented, asked about or told of others gives no fact; what is theirs beside it does', () => {
  const SELLERS: Row[] = [
    [null, 'bought it in 09 for 210', { purchase_price: 210_000 }],
    [null, 'we put 60k in the remodel and paid 340 in 2018', { purchase_price: 340_000, condition: 'move_in_ready' }],
    [null, 'behind on payments, three months', { motivation: 'financial' }],
    [null, 'would it sell in 30 days', {}],
    [null, 'is 30 days realistic', {}],
    [null, 'my tenant lost his job', {}],
    [null, 'the garage is 400 sq ft', {}],
    [null, 'there is a solar lease, 180 a month, goes with the house', { liens: ['solar lease'] }],
    [null, 'heloc is paid off', {}],
    [null, 'took out a heloc for 50 to do the kitchen', { liens: ['heloc'] }],
    [null, 'le urge un techo', {}],
    [null, 'my brother just closed on a 3 bed in fontana, now i want to sell mine', {}],
    [null, 'it flooded in 2019 but insurance redid the whole downstairs', { condition: 'move_in_ready' }],
    [null, 'my husband is deployed until march', {}],
    [null, 'just me deciding', { decision_maker: 'sole' }],
    [
      null,
      'mom left the house to me and my two brothers, its 2214 Palm Dr in Rialto',
      { property_address: '2214 Palm Dr', city: 'Rialto', motivation: 'inherited' },
    ],
    [null, 'my email is maria.lopez at gmail dot com', { email: 'maria.lopez@gmail.com' }],
    [null, 'text me dont call, i work nights', { contact_method: 'text' }],
    [null, 'hay un lien del IRS por 12 mil', { liens: ['lien del irs'] }],
  ]
  const BUYERS: Row[] = [
    [null, 'the place in Corona we saw was 620 and way over budget', {}],
    [null, 'i dont have 20% down', {}],
    [null, '3.5 down fha', { down_payment: 3.5 }],
    [null, 'our preapproval died, gotta redo it', { financing: 'none' }],
    [null, 'no more than 3 bedrooms, smaller is fine', {}],
    [null, 'the apartment we are in is 900 sf and we are dying', {}],
    [null, 'redlands is my first choice but yucaipa works too', { area: ['Redlands', 'Yucaipa'] }],
    [null, 'vivo en Moreno Valley pero quiero en Redlands', { area: ['Redlands'] }],
    [null, 'realtor friend says we could afford 600 but 475 is where we stop', { price_max: 475_000 }],
    [null, 'saw your post, got a 3 bed in Upland under 600?', { area: ['Upland'], beds_min: 3, price_max: 600_000 }],
    [null, 'my mother in law is moving in so 2 full baths minimum', { baths_min: 2 }],
  ]
  const LEADS: Row[] = [
    [null, 'busco casa en Fontana, 450 mil', { area: ['Fontana'], price_max: 450_000 }],
    [null, 'hola busco en Upland algo de 2 cuartos, 430 mil lo mas', { area: ['Upland'], beds_min: 2, price_max: 430_000 }],
  ]
  test.each(SELLERS)('a seller asked %s says "%s"', reads('seller'))
  test.each(BUYERS)('a buyer asked %s says "%s"', reads('buyer'))
  test.each(LEADS)('a lead asked %s says "%s"', reads('lead'))
})
