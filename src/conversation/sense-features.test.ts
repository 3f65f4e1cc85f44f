import fc from 'fast-check'
import { expect, test } from 'vitest'
import { senseFeaturesOf } from './sense-features.ts'

const shared = (one: string, other: string) => {
  const known = new Set(senseFeaturesOf([one.split(' ')]))
  return senseFeaturesOf([other.split(' ')]).filter((feature) => known.has(feature)).length
}

test('two texts that mean the same share features although they share no word, across languages too', () => {
  expect(shared('thieves roam nights', 'rateros caminando noches')).toBeGreaterThan(shared('thieves roam nights', 'cocina granito cochera'))
})

test('the same clauses give the same features', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string())), (clauses) => {
      expect(senseFeaturesOf(clauses)).toEqual(senseFeaturesOf(clauses.map((clause) => [...clause])))
    }),
  )
})

test('a long text has no more features than its ends and a bounded number of pairs', () => {
  const clause = Array.from({ length: 4000 }, (_, n) => `safe${n} school${n} rate${n}`).flatMap((words) => words.split(' '))
  expect(senseFeaturesOf([clause]).length).toBeLessThan(6000)
})
