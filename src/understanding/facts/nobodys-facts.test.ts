import { describe, test } from 'vitest'
import { reads } from './given-text.ts'
import type { Row } from './given-text.ts'

describe('what is of another home, another person or another day is nobody’s fact', () => {
  const SELLERS: Row[] = [
    [null, 'my old condo in Riverside had a 410 hoa, never going back', {}],
    [null, 'en la casa de antes pagabamos 350 de hoa', {}],
    [null, 'i used to rent it for 1500 but its empty now', {}],
    [null, 'my condo in Rialto has a 520 hoa', { city: 'Rialto', hoa: 520 }],
    ['condition', 'la iglesia necesita techo nuevo', {}],
    ['condition', 'the school gym flooded so im picking up my kid', {}],
    ['condition', 'i feel terrible, got the flu', {}],
    ['condition', 'rough night, baby was up', {}],
    ['repairs', 'my dentist says i need two crowns', {}],
    ['contact_method', 'ups always comes after 5 and the dog goes nuts', {}],
    ['contact_method', 'el tren pasa después de las 5', {}],
    ['contact_method', 'kids go down at 8 so after that', { best_time: 'at 8' }],
    ['timeline_acceptable', '45 minutes on hold with the county', {}],
    ['property_address', 'ando en el 2210 de Mission Blvd, en la llantera', {}],
    ['property_address', 'house is at 2210 Mission Blvd by the gas station', { property_address: '2210 Mission Blvd' }],
    ['price_point', '420k? thats an insult', { 'not price_point': 420_000 }],
    ['listing_history', 'i listed my old kayak on facebook', {}],
    ['motivation', 'my sisters getting divorced so ive been on the phone with her', {}],
    ['liens', 'mi compadre tiene un embargo en su taller', {}],
    ['motivation', 'my sister is the one getting divorced not me', {}],
    [null, 'they foreclosed on the house across the street', {}],
    [null, 'they foreclosed on my house', { motivation: 'financial' }],
    [null, 'didnt a house on your street go for 800k', { comparison: 800_000 }],
    [null, 'me caso en 3 meses', {}],
    [null, 'nos conocimos en 2015 en Fontana', {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads('seller'))

  const BUYERS: Row[] = [
    ['timeline', 'gym contract ends in june', {}],
    [null, "baby's due in october and we only have one room", { motivation: 'growing_family' }],
    ['area', 'en Corona nomás trabajo, ahí no viviría', {}],
    [null, 'somos 5 en 2 recamaras', {}],
    [null, 'picked up tires in Montclair', {}],
    [null, 'mi hermana anda buscando de 3 recamaras pero yo no', {}],
    [null, 'my wife is looking for a 3 bedroom', { beds_min: 3 }],
    [null, 'we pay 1850 a month for a 2 bedroom apartment and its tiny', { rent: 1850 }],
    [null, 'we can pay 1850 a month for a 2 bedroom', { monthly_budget: 1850, beds_min: 2 }],
    [null, 'we looked at a 5 bed in Eastvale, way too big', { area: ['Eastvale'] }],
    [null, 'i make 4 grand a month after taxes', {}],
    [null, 'i make 4 grand a month', { gross_income: 48_000 }],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads('buyer'))
})

describe('whose word, whose try and whose offer it is', () => {
  const SELLERS: Row[] = [
    ['decision_maker', 'my kids think they get a say. they dont', { decision_maker: 'sole' }],
    ['decision_maker', 'mi hermana opina mucho pero la que firma soy yo', { decision_maker: 'sole' }],
    [null, 'unless my sister is on board it aint happening', { decision_maker: 'joint' }],
    [null, 'la dueña es mi tía, yo nomás traduzco', { decision_maker: 'other' }],
    [null, 'we had it up for sale all of 2022', { listing_history: 'we had it up for sale all of 2022' }],
    [null, 'chatgpt told me its worth 590k', { comparison: 590_000 }],
    [null, 'un inversionista me da 389 mil', { comparison: 389_000 }],
    [null, 'the couple in back gives me 1,675 rent', { rent: 1675 }],
    [null, 'next stop Las Vegas', { motivation: 'relocation', relocation_destination: 'Las Vegas' }],
    [null, 'going to Las Vegas for my birthday', {}],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads('seller'))

  const BUYERS: Row[] = [
    [null, 'been driving around Highland every sunday, thats the spot for us', { area: ['Highland'] }],
    [null, 'my limit son 520 mil', { price_max: 520_000 }],
    [null, 'con dos baños ya la hicimos', { baths_min: 2 }],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads('buyer'))
})
