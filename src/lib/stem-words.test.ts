import { expect, test } from 'vitest'
import { byStem, stemWords } from './stem-words.ts'

const { stems } = stemWords(
  new Map(),
  new Map([
    ['rent', 'lease'],
    ['rental', 'home'],
    ['vend', 'sale'],
  ]),
)

test('the longest stem a word begins with speaks for it', () => {
  expect([byStem(stems, 'renting'), byStem(stems, 'rentals'), byStem(stems, 'rent'), byStem(stems, 'vendemos')]).toEqual([
    'lease',
    'home',
    'lease',
    'sale',
  ])
})

test('a word that only ends so, or is shorter than the stem, has none', () => {
  expect([byStem(stems, 'parent'), byStem(stems, 'ren'), byStem(stems, '')]).toEqual([undefined, undefined, undefined])
})
