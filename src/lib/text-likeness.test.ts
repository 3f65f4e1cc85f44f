import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featuresOf, likenessFrom, likenessOf } from './text-likeness.ts'

const PLACES = 256
const tableOf = (words: readonly string[], weight: number) => {
  const weights = new Int8Array(PLACES)
  for (const feature of featuresOf(words)) weights[feature & (PLACES - 1)] = weight
  return likenessFrom({ bias: -1, scale: 0.1, weights: Buffer.from(weights.buffer).toString('base64') })
}

test('a text is like the one a table was made from, and less like others', () => {
  const table = tableOf(['sell', 'my', 'house'], 10)
  const own = likenessOf(featuresOf(['sell', 'my', 'house']), table)
  expect(own).toBeGreaterThan(likenessOf(featuresOf(['what', 'time', 'tomorrow']), table))
  expect(own).toBeGreaterThan(0)
})

test('a table of nothing leaves its bias', () => {
  expect(likenessOf(featuresOf(['any', 'words']), tableOf(['any', 'words'], 0))).toBe(-1)
  expect(likenessOf([], tableOf(['any', 'words'], 5))).toBe(-1)
})

test.each([
  ['order', ['sell', 'buy'], ['buy', 'sell']],
  ['a word between', ['a', 'b', 'c'], ['a', 'c', 'b']],
  ['where a word ends', ['ab', 'c'], ['a', 'bc']],
])('%s makes other features', (_, one, other) => {
  expect(new Set(featuresOf(one))).not.toEqual(new Set(featuresOf(other)))
})

test('a word like another shares letters with it', () => {
  const shared = (a: string, b: string) => featuresOf([a]).filter((feature) => featuresOf([b]).includes(feature)).length
  expect(shared('neighbours', 'neighbour')).toBeGreaterThan(shared('neighbours', 'kitchen'))
})

test('the same words give the same features, each once, and a long text no more than its ends', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const features = featuresOf(words)
      expect(features).toEqual(featuresOf([...words]))
      expect(new Set(features).size).toBe(features.length)
    }),
  )
  const long = Array.from({ length: 5000 }, (_, n) => `word${n}`)
  expect(featuresOf(long)).toEqual(featuresOf([...long.slice(0, 60), ...long.slice(-60)]))
})
