import { expect, test } from 'vitest'
import { consentWords } from './consent-text.ts'
import { readGrammar } from './consent-words.ts'
import { likenessOf } from './likeness.ts'
import { LIKE_A_REQUEST, LIKE_NONE, readConsent } from './read-consent.ts'

const odds = (text: string): number => likenessOf(consentWords(text))

test.each([
  ['kindly spare my phone any more of your notes', 'en'],
  ['De persistir los envíos a mi celular, procederé conforme a la TCPA ante el tribunal que corresponda.', 'es'],
])('"%s": no rule knows it, its likeness does', (text, set) => {
  expect(readGrammar(text).step).toBe('none')
  expect(odds(text)).toBeGreaterThan(LIKE_A_REQUEST)
  expect(readConsent(text)).toMatchObject({
    verdict: 'optout',
    step: 'likeness',
    span: [0, text.trimEnd().replace(/\W+$/, '').length],
    set,
  })
})

test.each([
  'I already told Opendoor to stop contacting me',
  'unsubscribe me from the newsletter but keep texting',
  'No me llame, mándeme texto',
])('"%s": a guard is not overruled, however like a request the text is', (text) =>
  expect(readConsent(text)).toMatchObject({ verdict: 'none', step: 'guard', unclear: false }),
)

test('a match in a text that is like no request is held for a person', () => {
  const text = 'Our roofer shows 3 bedrooms, 2 baths and a pool with a big yard for 550k, scrub my details on the kitchen counters'
  expect(readGrammar(text).verdict).toBe('optout')
  expect(odds(text)).toBeLessThanOrEqual(LIKE_NONE)
  expect(readConsent(text)).toMatchObject({ verdict: 'none', step: 'unclear', unclear: true })
})

test('a request at the end of a long text of another kind is heard by its own sentence', () => {
  const text = `${'The kitchen has new counters and the yard is big with 3 bedrooms and 2 baths. '.repeat(3)}Please take me off your list.`
  expect(odds(text)).toBeLessThan(odds('Please take me off your list.'))
  expect(readConsent(text)).toMatchObject({ verdict: 'optout', step: 'grammar' })
})

test.each([
  'wrong number',
  'quiero que me manden más',
  'me gusta que me manden mensajes',
  '¿Por qué dejaron de escribirme?',
  'I got no texts from you',
  'stop by',
  'enough',
])('"%s" is no request, whatever it is like', (text) => expect(readConsent(text).verdict).toBe('none'))

test.each([
  'texting me is not ok',
  'esto es spam',
  'no m escriban',
  'please discontinue',
  'would you kindly stop',
  'que paren ya',
  'erase me from your system',
  'borren todos mis datos de su sistema',
])('"%s" opts out', (text) => expect(readConsent(text).verdict).toBe('optout'))

test.each(['ya basta', 'stop it', 'can you stop', '¿esto es spam?'])('"%s" does not by itself', (text) =>
  expect(readConsent(text).verdict).toBe('none'),
)

test.each([
  'quién es el constructor',
  'no constructor',
  'the constructor not the owner',
  'toString valueOf hasOwnProperty',
  '__proto__ not',
])('"%s": a word that is the name of a part of every object is a word as others', (text) =>
  expect(readConsent(text)).toMatchObject({ verdict: 'none' }),
)
