import { expect, test } from 'vitest'
import { overlap, repeats } from './repetition.ts'

test.each([
  ['does the roof need to be new', 'Does the roof need to be NEW?', 1],
  ['88 Larkspur Way', 'I told you already, 88 larkspur way', 1],
  ['¿cuánto me cobran ustedes?', 'cuanto me cobran ustedes', 1],
  ['we have four beds here', 'we have five baths here', 0.6],
  ['yes I do', 'yes', 0],
  ['sell it', 'sell it', 0],
])('2.9: %j and %j share %d of their words', (one, other, share) => {
  expect(overlap(one, other)).toBeCloseTo(share)
  expect(overlap(other, one)).toBeCloseTo(share)
})

test.each([
  ['does number 11 on Hellman have stairs??', true],
  ['I asked: does number 11 on Hellman have stairs', true],
  ['does number 77 on Hellman have stairs?', false],
])('2.9: after a question about number 11, %j repeats it: %s', (text, repeated) => {
  expect(repeats(text, ['does number 11 on Hellman have stairs?'])).toBe(repeated)
})
