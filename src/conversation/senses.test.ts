import { expect, test } from 'vitest'
import { sensesOf } from './senses.ts'

test.each([
  ['guaranteed', '&promise'],
  ['garantizo', '&promise'],
  ['burglaries', '&crime'],
  ['rateros', '&crime'],
  ['prestamista', '&provider'],
])('%s means %s', (word, sense) => expect(sensesOf(word)).toContain(sense))

test('a word of two senses has both, each once, and most words have none', () => {
  const senses = sensesOf('families')
  expect(senses).toContain('&kin')
  expect(new Set(senses).size).toBe(senses.length)
  expect(sensesOf('xylophone')).toEqual([])
})
