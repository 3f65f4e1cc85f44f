import { expect, test } from 'vitest'
import { sampleLocation } from '../../conversation/sample-location.ts'
import { clausesOf } from './claim.ts'
import { isLikeForbidden } from './likeness.ts'

const isLike = (text: string) => isLikeForbidden(clausesOf(text, sampleLocation))

test.each([
  'A couple with your background would be more comfortable near their own people.',
  'Most of the neighbors on that block are Korean families.',
  'The owners would rather have a Catholic family than renters with vouchers.',
  'La dueña no quiere familias con niños ni inmigrantes en esa calle.',
])('rule 14: a claim is known by what it is like: %s', (text) => expect(isLike(text)).toBe(true))

test.each([
  'What price range fits you, and how soon would you like to move?',
  'The house has a white kitchen and black granite counters.',
  '¿Cuántas recámaras necesita y en qué ciudad busca?',
  'Bien, Ontario.',
  'neighbors',
])('an ordinary text is not: %s', (text) => expect(isLike(text)).toBe(false))
