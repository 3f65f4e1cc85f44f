import { expect, it } from 'vitest'
import { readConsent } from './read-consent.ts'

it.each([
  "don't text my mom, deal with me here",
  'quit messaging my daughter, she is in class. send it to me',
  "don't contact my dad anymore he's 88, everything goes through me now",
  'no le escriba a mi mama porfa que se pone nerviosa, todo lo de la casa trátelo conmigo aquí',
  'a mi señora no le escriba porque se estresa, todo conmigo',
])('leaves somebody else alone and goes on: %s', (text) => expect(readConsent(text)).toMatchObject({ verdict: 'none', unclear: false }))

it.each([
  "don't text my mom. or me. or anyone here",
  'please stop texting my mother, she has dementia',
  "stop contacting my grandmother, she doesn't want to sell her house and neither do we",
  'this is my mom, she does not read these. do not text my mom again',
  'por favor no le escriban a mi mama ni a mi',
])('speaks for the house: %s', (text) => expect(readConsent(text).verdict).toBe('optout'))
