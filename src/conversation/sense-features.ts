import { orderFeaturesOf, pairFeaturesOf } from '../lib/text-likeness.ts'
import { sensesOf } from './senses.ts'

/**
 * What a text says apart from how it puts it, as hashed features: its course with every word that has a sense replaced by it, its senses
 * one after another, and which stand together in a clause. Figures are given as `#`.
 */
export function senseFeaturesOf(clauses: readonly (readonly string[])[]): number[] {
  const senses = clauses.map((clause) => clause.map((word) => sensesOf(word)))
  const course = senses.flatMap((clause, at) => [...clause.map(([sense], n) => sense ?? clauses[at]?.[n] ?? ''), END])
  return [
    ...orderFeaturesOf(course),
    ...orderFeaturesOf(senses.flatMap((clause) => [...clause.flat(), END])),
    ...senses.flatMap((clause) => pairFeaturesOf(clause.flat().toSorted())),
  ]
}

/** Stands after each clause. */
export const END = '.'
