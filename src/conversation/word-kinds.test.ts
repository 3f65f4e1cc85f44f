import { expect, test } from 'vitest'
import { kindsOf } from './word-kinds.ts'

test.each([
  ['no koreans on that street', ['@refusing', '@origin', '@area']],
  ['sin coreanos', ['@refusing']],
  ['mi silla de ruedas', ['@self', '@impairment', '@impairment']],
  ['granite counters', []],
])('%s', (text, kinds) => {
  expect(kindsOf(text.split(' '))).toEqual(kinds)
})

test('a word of two kinds has both', () => {
  expect(kindsOf(['house', 'disability'])).toEqual(['@aid'])
  expect(kindsOf(['ssi'])).toContain('@aid')
})
