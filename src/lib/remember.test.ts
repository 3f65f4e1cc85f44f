import { expect, test } from 'vitest'
import { rememberWords } from './remember.ts'

test('a word is read once and says the same ever after', () => {
  let reads = 0
  const lengthOf = rememberWords((word) => {
    reads += 1
    return word.length
  })
  expect([lengthOf('casa'), lengthOf('casa'), lengthOf('home')]).toEqual([4, 4, 4])
  expect(reads).toBe(2)
})

test('many new words push out the old ones, and a long one is read each time', () => {
  const read: string[] = []
  const remember = rememberWords((word) => {
    read.push(word)
    return word
  })
  remember('first')
  for (let n = 0; n < 10_000; n += 1) remember(`w${n}`)
  read.length = 0
  remember('first')
  const long = 'x'.repeat(100)
  remember(long)
  expect(remember(long)).toBe(long)
  expect(read).toEqual(['first', long, long])
})
