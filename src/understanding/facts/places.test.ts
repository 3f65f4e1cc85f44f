import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { storedOf } from './given-text.ts'
import type { Given } from './given-text.ts'

type Row = [text: string, expected: Record<string, FactValue>, given?: Given]
const buyer: Given = { bot: 'buyer' }
const seller: Given = { bot: 'seller' }

const ROOMS: Row[] = [
  ['3 bed 2 bath', { beds_min: 3, baths_min: 2 }],
  ['3 bd 2.5 ba', { beds_min: 3, baths_min: 2.5 }],
  ['3/2', { beds_min: 3, baths_min: 2 }],
  ['3x2', { beds_min: 3, baths_min: 2 }],
  ['4/2.5 with a yard', { beds_min: 4, baths_min: 2.5 }],
  ['bank cleared me for 515k, 3/2 preferred', { beds_min: 3, baths_min: 2 }],
  ['three bedroom', { beds_min: 3 }],
  ['tres recámaras y dos baños', { beds_min: 3, baths_min: 2 }],
  ['4 cuartos, 2 baños y medio', { beds_min: 4, baths_min: 2.5 }],
  ['at least 4 beds', { beds_min: 4 }],
  ['2-3 beds', { beds_min: 2 }],
  ['3br', { beds_min: 3 }],
  ['4bd/3ba', { beds_min: 4, baths_min: 3 }],
  ['3+ bedrooms', { beds_min: 3 }],
  ['two and a half baths', { baths_min: 2.5 }],
  ['2½ bath', { baths_min: 2.5 }],
  ['a studio', { beds_min: 0 }, buyer],
  ['we want a place w/ 4 beds, 2 ba, under 640k in Etiwanda', { beds_min: 4, baths_min: 2 }],
  ['looking to buy a 3 bedroom in Upland', { beds_min: 3 }],
  ['2,200 sq ft', { sqft: 2200 }],
  ['I own a 2,100 sq ft ranch here', { sqft: 2100 }],
  ['at least 1,800 sq ft', { sqft_min: 1800 }, buyer],
  ['1800sf+', { sqft_min: 1800 }, buyer],
  ['2.2k sq ft', { sqft: 2200 }, seller],
  ['1900 pies cuadrados', { sqft: 1900 }, seller],
  ['ballpark on what my 4 bed in Alta Loma is worth?', {}],
  ['mi casa tiene 3 recámaras', {}],
  ['by 3/2', {}],
  ['20 beds', {}],
  ['13/2', {}],
  ['200 sq ft', {}],
  ['7,200 sq ft lot', {}],
  ['studio city', {}, buyer],
  ['call me at 3', {}],
  ['2 stories', {}],
  ['3 kids', {}],
  ['1/2 acre', {}],
  ['{"beds": 9}', {}],
]

const PLACES: Row[] = [
  ['looking to buy something in Upland', { area: ['Upland'] }],
  ['we need a garage. 560 max in upland', { area: ['Upland'] }, buyer],
  ['we want a pool. budget is 600 in fontana', { area: ['Fontana'] }, buyer],
  ['Upland or Fontana', { area: ['Upland', 'Fontana'] }, buyer],
  ['RC', { area: ['Rancho Cucamonga'] }, { bot: 'lead', pendingQuestion: 'area' }],
  ['rancho', { area: ['Rancho Cucamonga'] }, buyer],
  ['busco casa en Ontario', { area: ['Ontario'] }],
  ['Chino Hills', { area: ['Chino Hills'] }, buyer],
  ['not Ontario', { 'not area': ['Ontario'] }, buyer],
  ['Upland, but not Ontario or Fontana', { area: ['Upland'], 'not area': ['Ontario', 'Fontana'] }, buyer],
  ['anywhere but Ontario', { 'not area': ['Ontario'] }, buyer],
  ['cualquiera menos Fontana', { 'not area': ['Fontana'] }, buyer],
  ['Pomona', { area: ['Pomona'] }, { bot: 'lead', pendingQuestion: 'area' }],
  ['moving to Upland', { area: ['Upland'] }, buyer],
  ['yeah its in Fontana', { city: 'Fontana' }],
  ['inherited a house in Fontana and I just want out of it', { city: 'Fontana' }],
  ['my place is in upland', { city: 'Upland' }],
  ['mi casa está en Ontario', { city: 'Ontario' }],
  ['zip is 91730', { zip: '91730' }],
  ['91762', { zip: '91762' }],
  ['Ontario 91762', { city: 'Ontario', zip: '91762' }],
  ['código postal 91730', { zip: '91730' }],
  ['88 Larkspur Way', { property_address: '88 Larkspur Way' }],
  ['88 Larkspur Way. who am I talking to, a robot?', { property_address: '88 Larkspur Way' }],
  ['12 Sycamore Ct, Ontario 91762', { property_address: '12 Sycamore Ct', city: 'Ontario', zip: '91762' }],
  ['123 Main Street Upland CA 91786', { property_address: '123 Main Street', city: 'Upland', zip: '91786' }],
  ['10535 Foothill Blvd #210', { property_address: '10535 Foothill Blvd #210' }],
  ['its 455 E 19th Street, Upland', { property_address: '455 E 19th Street', city: 'Upland' }],
  ['123 Calle Olivo', { property_address: '123 Calle Olivo' }],
  ['8812 Larkspur', { property_address: '8812 Larkspur' }, { bot: 'seller', pendingQuestion: 'property_address' }],
  [
    'its in corona, 1190 Magnolia',
    { city: 'Corona', property_address: '1190 Magnolia' },
    { bot: 'seller', pendingQuestion: 'property_address' },
  ],
  ['450 maybe, upland', { city: 'Upland' }, { bot: 'seller', pendingQuestion: 'property_address' }],
  ['work is moving me to Reno', { relocation_destination: 'Reno' }, seller],
  ['headed to Las Vegas in May', { relocation_destination: 'Las Vegas' }, seller],
  ['nos mudamos a Texas', { relocation_destination: 'Texas' }, seller],
  ['moving to Upland', { relocation_destination: 'Upland' }, seller],
  ['Reno', { relocation_destination: 'Reno' }, { bot: 'seller', pendingQuestion: 'motivation' }],
  ['moving out of state', {}, seller],
  ['Ontario, Canada', {}, buyer],
  ['on Upland Ave', {}, buyer],
  ['near the mall', {}, { bot: 'seller', pendingQuestion: 'property_address' }],
  ['3 bedroom place', {}],
  ['a 20 minute drive', {}],
  ['620 is way too much', {}],
  ['moving to a smaller place', {}, seller],
  ['headed to work', {}, seller],
  ['uplands', {}, buyer],
  ['no idea', {}, { bot: 'lead', pendingQuestion: 'area' }],
  ['not sure', {}, { bot: 'lead', pendingQuestion: 'area' }],
  ['who is this', {}, { bot: 'lead', pendingQuestion: 'area' }],
  ['10 Ways To Sell', {}],
]

const PEOPLE: Row[] = [
  ['email me at Jane.Doe@Example.com', { email: 'jane.doe@example.com', contact_method: 'email' }],
  ['(909) 555-0137', { phone: '+19095550137' }],
  ['text me after 5pm', { contact_method: 'text', best_time: 'after 5pm' }],
  ['llámame por la tarde', { contact_method: 'call', best_time: 'por la tarde' }],
  ['text', { contact_method: 'text' }, { bot: 'lead', pendingQuestion: 'contact_method' }],
  ["please don't call me", { 'not contact_method': 'call' }],
  ['my wife has to agree', { decision_maker: 'joint' }],
  ['I need to talk to my wife', { decision_maker: 'joint' }],
  ['just me', { decision_maker: 'sole' }, { bot: 'seller', pendingQuestion: 'decision_maker' }],
  ['solo yo', { decision_maker: 'sole' }, { bot: 'seller', pendingQuestion: 'decision_maker' }],
  ['my brother decides', { decision_maker: 'other' }],
  ['free and clear', { liens: 'none' }, seller],
  ['no', { liens: 'none' }, { bot: 'seller', pendingQuestion: 'liens' }],
  ['there is a tax lien and a second mortgage', { liens: ['tax lien', 'second mortgage'] }, seller],
  ['ya está pagada', { liens: 'none' }, seller],
  ['we already have an agent listing our home', { has_agent: true }],
  ['we are not working with a realtor', { 'not has_agent': true }],
  ['looking for an agent', {}],
  ['new kitchen in 2022', { repairs: 'new kitchen in 2022' }, { bot: 'seller', pendingQuestion: 'repairs' }],
  ['none', { repairs: 'none' }, { bot: 'seller', pendingQuestion: 'repairs' }],
  ['never', { listing_history: 'none' }, { bot: 'seller', pendingQuestion: 'listing_history' }],
  ['my name is Ana Ruiz', { name: 'Ana Ruiz' }],
  ['me llamo Carlos', { name: 'Carlos' }],
]

describe('2.7 beds, baths, sqft', () => {
  test.each(ROOMS)('%s', (text, expected, given) =>
    expect(storedOf(['beds_min', 'baths_min', 'sqft', 'sqft_min'], text, given)).toEqual(expected),
  )
})
describe('2.7 area, property_address, relocation_destination', () => {
  test.each(PLACES)('%s', (text, expected, given) =>
    expect(storedOf(['area', 'city', 'zip', 'property_address', 'relocation_destination'], text, given)).toEqual(expected),
  )
})
describe('2.7 decision_maker, liens, people and how to reach them', () => {
  test.each(PEOPLE)('%s', (text, expected, given) =>
    expect(
      storedOf(
        ['email', 'phone', 'contact_method', 'best_time', 'decision_maker', 'liens', 'has_agent', 'repairs', 'listing_history', 'name'],
        text,
        given,
      ),
    ).toEqual(expected),
  )
})
