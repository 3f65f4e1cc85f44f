import { expect, test } from 'vitest'
import type { QuestionKey, Understanding, UnderstandInput } from '../conversation/reading.ts'
import { understand } from './understand.ts'

const NOW = '2026-03-02T18:00:00.000Z'

const read = (text: string, pendingQuestion: QuestionKey | null, bot: UnderstandInput['bot']): Understanding =>
  understand({
    message: { id: 'm', text, receivedAt: NOW },
    now: NOW,
    timeZone: 'America/Los_Angeles',
    pendingQuestion,
    bot,
    language: { current: 'en', pendingSwitch: null, decided: false },
    recent: [],
    known: [],
    lexicon: { places: { fontana: 'Fontana', rialto: 'Rialto' }, serviceAreas: ['Fontana', 'Rialto'], schoolYearEnd: '06-05' },
  })

const CARE = new Set(['area_quality', 'perhaps_area', 'equal_service', 'accommodate', 'unlawful_preference'])
const asked = (...given: Parameters<typeof read>): string[] =>
  read(...given)
    .acts.filter(({ kind, about }) => kind === 'question' && CARE.has(about ?? ''))
    .map(({ about }) => about ?? '')

test.each<[QuestionKey, UnderstandInput['bot'], string]>([
  ['condition', 'seller', 'its rough tho. he didnt fix anything, roof leaks in the back room and the bathroom floor is soft'],
  ['condition', 'seller', 'its ok inside, outside is kinda sketchy the fence is falling on the neighbors side'],
  ['condition', 'seller', 'esta segura la estructura pero el techo ya no sirve'],
  [
    'property_address',
    'seller',
    'the house is 9327 London Avenue we been there since 99 we paid one eighty nine for it back then can you believe that and now the neighbor across the street she just got seven ten for hers with no pool',
  ],
  ['property_address', 'seller', '1204 E Princeton, corner house by the elementary'],
  ['motivation', 'seller', 'i told you guys this last week already, its my moms house shes going to assisted living'],
  ['motivation', 'seller', 'the neighbors and their dogs, im done'],
  ['motivation', 'seller', 'mi mama ya no puede con las escaleras'],
  ['motivation', 'seller', "don't wanna deal with renters anymore"],
  ['motivation', 'buyer', 'better schools for my daughter'],
  ['decision_maker', 'seller', 'me and my wife, we pray on everything'],
  ['timeline', 'seller', 'when my tenants lease is up, they are good people'],
  ['price_point', 'seller', 'my neighbor sold in 3 days for 710, how??'],
  ['financing', 'buyer', 'estoy juntando los papeles'],
  ['area', 'buyer', 'mi esposo dice que tambien buscaramos en rialto, eso importa?'],
  ['area', 'buyer', 'Fontana or Rialto, my people are there'],
])('asked for the %s by the %s bot, "%s" asks nothing about an area or for leave', (pending, bot, text) =>
  expect(asked(text, pending, bot)).toEqual([]),
)

test.each<{ pending: QuestionKey; bot: UnderstandInput['bot']; text: string; about: string }>([
  { pending: 'condition', bot: 'seller', text: 'is that part of Fontana rough?', about: 'area_quality' },
  { pending: 'motivation', bot: 'seller', text: 'solo quiero vecinos blancos', about: 'unlawful_preference' },
  { pending: 'motivation', bot: 'buyer', text: 'which side of the freeway is nicer', about: 'area_quality' },
  { pending: 'condition', bot: 'seller', text: 'tell me honestly is the elementary trash', about: 'area_quality' },
  { pending: 'area', bot: 'buyer', text: 'somewhere safe with good schools in Fontana', about: 'area_quality' },
  { pending: 'motivation', bot: 'buyer', text: 'estoy embarazada, eso afecta', about: 'equal_service' },
  { pending: 'contact_method', bot: 'seller', text: "text only please, I'm hard of hearing", about: 'accommodate' },
])('asked for the $pending by the $bot bot, "$text" still does', ({ pending, bot, text, about }) =>
  expect(asked(text, pending, bot)).toContain(about),
)

test('who left it undone is not whose home it is', () => {
  const { facts } = read('its rough tho. he didnt fix anything, roof leaks in the back room', 'condition', 'seller')
  expect(facts).toContainEqual(expect.objectContaining({ field: 'condition', value: 'major_repairs' }))
})

test('the facts beside what is answered with care are kept', () => {
  const { acts, facts } = read(
    'bueno, mi papá usa silla de ruedas, ocupamos entrada sin escalones y 3 recámaras',
    'property_needs',
    'buyer',
  )
  expect(acts).toContainEqual(expect.objectContaining({ kind: 'question', about: 'accommodate' }))
  expect(facts).toContainEqual(expect.objectContaining({ field: 'beds_min', value: 3 }))
})
