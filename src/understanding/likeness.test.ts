import { expect, test } from 'vitest'
import { inputOf } from './fixtures/input.ts'
import { readFlags } from './flags.ts'
import { readLikeness } from './likeness.ts'
import { clauseWords } from './clause-words.ts'
import { prepare } from './normalise.ts'
import { understand } from './understand.ts'

const read = (text: string) => {
  const clauses = clauseWords(prepare(text))
  return readLikeness(clauses, readFlags(clauses, null).hits, false)
}
const alike = (text: string) => read(text).alike

test.each([
  ['crisis', 'i took the pills and i want to die tonight'],
  ['threat', 'i will come to your office with my gun and hurt you'],
  ['deletion_request', 'please delete all the personal data and records you keep on me'],
])('%s: %s', (kind, text) => expect(alike(text)).toContain(kind))

test.each(['delete', 'my dad passed away', 'how many bedrooms does it have', 'we want to sell by june', 'gracias, suena bien'])(
  'an ordinary or a short text is like nothing: %s',
  (text) => expect(alike(text)).toEqual([]),
)

test('a tapback of our own text is not read', () => {
  const { flags, acts } = understand(inputOf('Liked "Do you want no stairs for your wife in a wheelchair?"'))
  expect(flags).toEqual([])
  expect(acts.map(({ kind }) => kind)).toEqual(['thanks'])
})

test.each(['mi crédito es una porquería, ese es el problema'])(
  'a phrase is doubted where nothing else is like its situation: %s',
  (text) => {
    expect(readFlags(clauseWords(prepare(text)), null).hits.map(({ flag }) => flag)).toContain('hostile')
    expect(read(text).doubted).toContain('hostile')
  },
)

test('danger to life is doubted only where its own words are like none', () => {
  expect(understand(inputOf('we have a place in Fontana, tired of being landlords')).flags).not.toContain('crisis')

  expect(read('suicidal again, sorry, not a good time to talk about the listing price and the open house').doubted).not.toContain('crisis')
})

test('a conversation under way asks more of what would end it', () => {
  const text = 'i never asked for those photos'
  const clauses = clauseWords(prepare(text))
  const { hits } = readFlags(clauses, null)
  expect(readLikeness(clauses, hits, false).doubted).not.toContain('wrong_number')
  expect(readLikeness(clauses, hits, true).doubted).toContain('wrong_number')
  const outright = clauseWords(prepare('sorry, wrong number'))
  expect(readLikeness(outright, readFlags(outright, null).hits, true).doubted).not.toContain('wrong_number')
})

test('a veto speaks against likeness too', () => {
  expect(understand(inputOf("I don't want to live in Ontario")).flags).toEqual([])
})
