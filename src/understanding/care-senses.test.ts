import { expect, test } from 'vitest'
import { careSenseFeatures } from './care-senses.ts'

const shared = (one: string, other: string) => {
  const known = new Set(careSenseFeatures([other.split(' ')]))
  return careSenseFeatures([one.split(' ')]).filter((feature) => known.has(feature)).length
}

test('texts that say the same in other words, or in the other language, share what they mean', () => {
  expect(shared('tents under the bridge', 'carpas abajo del puente')).toBeGreaterThan(
    shared('tents under the bridge', 'gracias buenas tardes'),
  )
})

test('who one is and how one is treated meet across clauses', () => {
  const [together, apart] = [
    [
      ['soy', 'viuda'],
      ['me', 'atienden'],
    ],
    [['soy', 'viuda']],
  ].map((clauses) => careSenseFeatures(clauses).length)
  expect(together).toBeGreaterThan(apart ?? 0)
})

test('equal words give equal features', () => {
  expect(careSenseFeatures([['voucher', 'niños']])).toEqual(careSenseFeatures([['voucher', 'niños']]))
})
