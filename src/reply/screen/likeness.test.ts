import { expect, test } from 'vitest'
import { sampleLocation } from '../../conversation/sample-location.ts'
import { clausesOf } from './claim.ts'
import { codeAlike } from './likeness.ts'

const alike = (text: string) => codeAlike(clausesOf(text, sampleLocation))

test.each([
  ['fh_steering', 'A couple with your background would be more comfortable near their own people.'],
  ['fh_people', 'Most of the neighbors on that block are Korean families.'],
  ['fh_seller_pref', 'The owners would rather have a Catholic family than renters with vouchers.'],
  ['fh_family', 'La dueña no quiere familias con niños ni inmigrantes en esa calle.'],
  ['price_opinion', 'Your house would easily fetch 640 thousand this spring, no question.'],
  ['finance_promise', 'Te garantizo que con ese sueldo el banco te presta los 500 mil.'],
  ['respa', 'Close with our lender and we pay for your appraisal as a gift.'],
  ['claim_human', 'Perdón, andaba comiendo con mi esposo y por eso no te contesté.'],
  ['tour_without_agreement', 'The back door will be open at five, just walk in and look around.'],
])('rules 13 and 14: %s is known by what it is like: %s', (code, text) => expect(alike(text)).toBe(code))

test.each([
  'What price range fits you, and how soon would you like to move?',
  'The house has a white kitchen and black granite counters.',
  '¿Cuántas recámaras necesita y en qué ciudad busca?',
  'A lender can tell you exactly what the payment would be. Have you talked to one?',
  'Puede usar el prestamista y la compañía de título que guste.',
  'Bien, Ontario.',
  'neighbors',
])('an ordinary text is not: %s', (text) => expect(alike(text)).toBe(null))
