import { describe, expect, test } from 'vitest'
import type { Language } from '../conversation/reading.ts'
import { inputOf } from './fixtures/input.ts'
import { readLanguage } from './language.ts'
import { prepare } from './normalise.ts'

const { places } = inputOf('').lexicon
const read = (text: string, current: Language = 'en', more: { pendingSwitch?: Language | null; decided?: boolean } = {}) =>
  readLanguage(prepare(text), { current, pendingSwitch: more.pendingSwitch ?? null, decided: more.decided ?? true }, { places })

describe('a clear text changes the language at once', () => {
  test.each([
    'ya quiero vender mi casa',
    'cuanto vale mi casa en Fontana?',
    'quiero una casa con 3 recamaras en Ontario',
    'Hola buenas tardes, quiero informacion por favor',
    'no tengo prisa la verdad',
    'me pueden hacer una oferta por mi casa',
    'estamos buscando algo para este verano',
    'mi esposo y yo queremos comprar en Upland',
    'cuanto cobran ustedes de comision por vender',
    'debo como doscientos mil en la hipoteca',
    'la cocina es nueva pero el techo tiene goteras',
    '¿Cuándo puedo ver la casa de la calle Haven?',
    'pos la neta si me gustaria vender pero no se cuanto vale',
    'tenemos el enganche pero no el prestamo',
  ])('%s', (text) => {
    expect(read(text).reading.current).toBe('es')
  })

  test.each([
    'we want a place with 4 beds',
    'looking to buy a house in upland',
    'is the blue one on 19th street still open',
    'we owe about 200 on it still',
    'how much do you charge to sell a house',
    'the kitchen is new but the roof leaks',
    'my wife and I want to buy in San Bernardino',
    'I need to think about it for a week or so',
    'what would my place in La Verne go for',
    'ready to sell as soon as we find something',
    'can you call me tomorrow after work',
    'not really sure what we want to do yet',
  ])('%s', (text) => {
    expect(read(text, 'es').reading.current).toBe('en')
  })
})

describe('a text that cannot decide keeps the language', () => {
  test.each([
    'Si',
    'ok',
    'no',
    'gracias',
    'busco casa',
    'sin prisa',
    'hola',
    '👍',
    '650k',
    'Los Angeles',
    '88 Larkspur Way',
    'Juan Hernandez',
    'La Verne',
    '',
  ])('%j in English', (text) => {
    expect(read(text).reading.current).toBe('en')
  })
  test.each(['yes', 'ok', 'thanks', 'no', 'Upland', 'sounds good', 'hi', '3 bed', 'Chino Hills', '12 Sycamore Ct'])(
    '%j in Spanish',
    (text) => {
      expect(read(text, 'es').reading.current).toBe('es')
    },
  )
})

test.each([
  ['english please', 'es', 'en'],
  ['in english please', 'es', 'en'],
  ['en español por favor', 'en', 'es'],
  ['do you speak spanish?', 'en', 'es'],
  ['no hablo ingles', 'en', 'es'],
] as const)('an explicit wish counts: %s', (text, before, after) => {
  expect(read(text, before).reading).toMatchObject({ current: after, pendingSwitch: null })
})

test('the first text decides with less', () => {
  expect(read('quiero vender mi casa', 'en', { decided: false }).reading.current).toBe('es')
  expect(read('quiero vender', 'en', { decided: false }).reading.current).toBe('en')
})

test('two weak texts in a row change it, a clear one between resets', () => {
  const weak = read('hola vivo cerca')
  expect(weak.reading).toMatchObject({ current: 'en', pendingSwitch: 'es' })
  expect(read('hola vivo cerca', 'en', { pendingSwitch: 'es' }).reading).toMatchObject({ current: 'es', pendingSwitch: null })
  expect(read('I live near there and want to sell', 'en', { pendingSwitch: 'es' }).reading.pendingSwitch).toBeNull()
  expect(read('ok', 'en', { pendingSwitch: 'es' }).reading.pendingSwitch).toBe('es')
})

test.each(['I want vender mi casa in Fontana, can you help me con eso', 'me and my wife quieren buy a casa in Fontana pero no sabemos'])(
  'mixed: %s',
  (text) => {
    expect(read(text).reading).toMatchObject({ current: 'en', mixed: true })
    expect(read(text, 'es').reading).toMatchObject({ current: 'es', mixed: true })
  },
)

test.each([
  'busco comprar en Colton, up to 420k, ya estoy pre-approved',
  'hola, quiero comprar una casa de 4 bedrooms en Corona, up to 650k',
])('its verbs are Spanish: %s', (text) => {
  expect(read(text, 'en', { decided: false }).reading.current).toBe('es')
})

test.each([
  'ich moechte mein haus verkaufen bitte schnell',
  '我想卖掉我的房子',
  'я хочу продать свой дом быстро',
  'chcę sprzedać mój dom bardzo szybko',
])('neither language: %s', (text) => {
  expect(read(text)).toMatchObject({ unknown: true, reading: { current: 'en' } })
})

describe('L-2: who opens with a Spanish greeting alone begins in Spanish', () => {
  test.each(['hola', 'Hola!', 'hola buenas tardes', 'Buenos días', 'buenas', 'hola, ¿qué tal?'])('%j', (text) => {
    expect(read(text, 'en', { decided: false }).reading.current).toBe('es')
  })
  test.each(['hello', 'si', 'gracias', 'hola I saw your sign', 'hola casa'])('%j does not', (text) => {
    expect(read(text, 'en', { decided: false }).reading.current).toBe('en')
  })
})
