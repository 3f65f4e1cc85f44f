import { describe, expect, test } from 'vitest'
import type { UnderstandInput } from '../conversation/reading.ts'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'

const read = (text: string, more: Partial<UnderstandInput> = {}) => understand(inputOf(text, more))
const KNOWN: UnderstandInput['known'] = [
  { field: 'price_max', value: 420_000 },
  { field: 'area', value: ['Fontana'] },
]

describe('who knows little is no wrong number', () => {
  test.each([
    'idk yet, got a house in upland and a new baby so its either add on or move',
    'no sé nada de esto, es mi primera vez',
    'not sure yet, this house is too small',
    'nunca he comprado en California, ¿es muy distinto?',
  ])('%s', (text) => {
    expect(read(text).flags).not.toContain('wrong_number')
  })

  test.each(['no tengo idea de que casa es mejor', 'i have no idea what that is about'])('%s: once they told us what they want', (text) => {
    expect(read(text, { known: KNOWN, bot: 'buyer' }).flags).not.toContain('wrong_number')
  })

  test.each(['i have no idea who this is', 'no sé quién es usted, número equivocado'])('%s: a stranger still is one', (text) => {
    expect(read(text).flags).toContain('wrong_number')
    expect(read(text, { known: KNOWN }).flags).toContain('wrong_number')
  })
})

describe('7 whether a street is safe to walk is asked of the place', () => {
  test.each([
    'And is north Upland safe to walk at night?',
    'is it safe to walk around there alone',
    'is it safe to walk on Euclid after dark?',
  ])('%s', (text) => {
    expect(
      read(text)
        .acts.filter(({ kind }) => kind === 'question')
        .map(({ about }) => about),
    ).toContain('area_quality')
  })

  test.each(['is the deck safe to walk on?', 'are the stairs safe to use'])('%s: of the house', (text) => {
    expect(read(text).acts.map(({ about }) => about)).not.toContain('area_quality')
  })
})

describe('a wish told to whoever answers asks for no person', () => {
  const asksPerson = (text: string, more: Partial<UnderstandInput> = {}) =>
    read(text, more).acts.some(({ kind }) => kind === 'request_human')

  test.each(["Need to talk to somebody about selling my mom's old house", 'quiero hablar con alguien para vender mi casa'])(
    '%s',
    (text) => {
      expect(asksPerson(text)).toBe(false)
      expect(asksPerson(text, { known: KNOWN })).toBe(true)
    },
  )

  test.each(['i need to talk to someone', 'i want to talk to a real person about buying', 'can I speak to Jorge about selling'])(
    '%s',
    (text) => {
      expect(asksPerson(text)).toBe(true)
    },
  )
})

describe('the sale of a former home is how they pay, and no wish to sell', () => {
  test.each([
    ['I have the money from the sale of my old house, so no loan', true],
    ["we're using the money from the sale of our house", true],
    ['tengo el dinero de la venta de mi casa', true],
    ['I want to talk about the sale of my house', false],
  ])('%s', (text, isPast) => {
    expect(read(text, { bot: 'buyer' }).intent.message.seller < 0.3).toBe(isPast)
  })
})

describe('an ok said on the way to the other side confirms nothing', () => {
  const wishOf = (text: string, pendingQuestion: 'confirm_buyer' | 'confirm_seller') => read(text, { pendingQuestion }).intent.message

  test('"ok talked to the wife. we want to sell it" wishes to sell', () => {
    const { buyer, seller } = wishOf('ok talked to the wife. we want to sell it', 'confirm_buyer')
    expect(buyer).toBe(0)
    expect(seller).toBeGreaterThan(0.7)
  })

  test('"ok" and "yes, and sell ours too" still say yes', () => {
    expect(wishOf('ok', 'confirm_buyer').buyer).toBeGreaterThan(0.7)
    expect(wishOf('yes, and sell ours too', 'confirm_buyer').buyer).toBeGreaterThan(0.7)
  })
})

describe('7 a loan with an ITIN is asked of lenders, whether we serve somebody of us', () => {
  const topics = (text: string) => read(text, { bot: 'buyer' }).acts.flatMap(({ kind, about }) => (kind === 'question' ? [about] : []))

  test.each([
    'can I get a loan with an ITIN number?',
    '¿se puede préstamo con ITIN?',
    'hacen préstamos ITIN?',
    'do banks lend with just an itin?',
  ])('%s', (text) => {
    expect(topics(text)).toEqual(['loan_kinds'])
  })

  test.each([
    'i only have an itin, can i buy',
    'soy indocumentada pero tengo ITIN, ¿sí puedo comprar?',
    'no tengo papeles, ¿me prestan con ITIN?',
  ])('%s', (text) => {
    expect(topics(text)).toContain('equal_service')
  })
})

test.each(['quiero vender mi casa, pero nomás a una familia cristiana como nosotros', 'solo a gente católica, por favor'])(
  '7 a buyer chosen by religion is a criterion the law does not allow: %s',
  (text) => {
    expect(read(text, { bot: 'seller' }).acts.map(({ about }) => about)).toContain('unlawful_preference')
  },
)

test('6 who names a human that types asks who we are, beside whatever else they tell', () => {
  const { acts, facts } = read('you sure theres no human typing this lol. anyway 560 would make me happy', {
    bot: 'seller',
    pendingQuestion: 'price_point',
  })
  expect(acts.map(({ kind }) => kind)).toContain('identity_question')
  expect(facts.find(({ field }) => field === 'price_point')?.value).toBe(560_000)
})
