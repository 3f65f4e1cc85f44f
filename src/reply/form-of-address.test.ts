import { describe, expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import { FIXED_TEXTS } from './fixed-texts.ts'
import { addressesAsUsted } from './form-of-address.ts'
import { VOCABULARY } from './vocabulary.ts'

/** Every text of a table, however deep it stands. */
const textsIn = (table: unknown): string[] =>
  typeof table === 'string' ? [table] : typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : []

describe('voice.md 10: Spanish says tú', () => {
  test('no wording of ours says usted, so no talk mixes the two', () => {
    const ours = [...textsIn(VOCABULARY.es), ...Object.values(FIXED_TEXTS).map(({ es }) => es), ...textsIn(sampleLocation.texts.es)]
    expect(ours.length).toBeGreaterThan(1_000)
    expect(ours.filter(addressesAsUsted)).toEqual([])
  })

  test.each([
    '¿Quiere que le llame Jorge?',
    '¿Cuándo le gustaría mudarse?',
    'Dígame, ¿qué precio tiene en mente?',
    'Responda ALTO para no recibir textos.',
    '¿Cuál es la dirección de su casa?',
    'Gracias a usted.',
    '¿Tiene pensado un precio?',
  ])('%j does', (text) => expect(addressesAsUsted(text)).toBe(true))

  test.each([
    '¿Quieres que te llame Jorge?',
    '¿Necesita arreglos, sí o no?',
    'Que nos escriba cuando quiera y le ayudamos.',
    'Jorge te dice el suyo antes de firmar.',
    '¿Qué le falta a la casa?',
  ])('%j does not', (text) => expect(addressesAsUsted(text)).toBe(false))
})
