import { expect, test } from 'vitest'
import { findPhrases, phraseTable } from './phrase.ts'

const find = (phrases: string, text: string) => {
  const words = text.split(' ')
  return findPhrases(phraseTable({ home: 'house condo' }, [[true, phrases]]), words).map((hit) => words.slice(hit.from, hit.to).join(' '))
}

test.each([
  ['sell my @home', 'i sell my condo', ['sell my condo']],
  ['sell my @home', 'i sell my boat', []],
  ['sell ..2 @home', 'sell my old house', ['sell my old house']],
  ['sell ..2 @home', 'sell my very old house', []],
  ['sell my? house', 'sell house', ['sell house']],
  ['sell !my house', 'sell house', ['sell house']],
  ['sell !my ..1 house', 'sell my house', []],
  ['# bed|beds', '3 beds', ['3 beds']],
  ['#/', 'a 3/2 or 4', ['3/2']],
  ['< sell', 'to sell', []],
  ['sell >', 'to sell now', []],
  ['i do >', 'yes i do', ['i do']],
  ['a b, b c', 'a b c', ['a b', 'b c']],
])('%s in "%s"', (phrases, text, hits) => {
  expect(find(phrases, text)).toEqual(hits)
})

test.each(['..2 sell', 'sell? it', '@nobody'])('%s is refused at load', (phrase) => {
  expect(() => find(phrase, 'x')).toThrow(/phrase must begin|unknown word list/)
})
