import { featuresOf, orderFeaturesOf, pairFeaturesOf } from '../lib/text-likeness.ts'
import { sensesOf } from './senses.ts'
import { kindsOf } from './word-kinds.ts'

/**
 * A text as the second readers know it, hashed: its words, their kinds and senses one after another, its course with every word that has
 * a sense replaced by it, and which senses stand together in a clause. Figures are all alike, and clauses end.
 */
export function senseFeaturesOf(clauses: readonly (readonly string[])[]): number[] {
  const read = clauses.map((clause) => clause.map(figureless))
  const words = read.flatMap((clause) => [...clause, '.'])
  const senses = read.map((clause) => clause.map((word) => sensesOf(word)))
  const course = senses.flatMap((clause, at) => [...clause.map(([sense], n) => sense ?? read[at]?.[n] ?? ''), '.'])
  return [
    ...new Set([
      ...featuresOf(words),
      ...orderFeaturesOf(kindsOf(words)),
      ...orderFeaturesOf(course),
      ...orderFeaturesOf(senses.flatMap((clause) => [...clause.flat(), '.'])),
      ...senses.flatMap((clause) => pairFeaturesOf(clause.flat().toSorted())),
    ]),
  ]
}

const figureless = (word: string): string => (/^[$#]?\d/.test(word) ? '#' : word)
