import type { Extracted } from '../../conversation/reading.ts'
import { finds } from './phrases.ts'
import type { Scene } from './scene.ts'

const MARK = finds(
  'actually|i mean|i meant|make that|make it|correction|sorry,? not|scratch that|typo|en realidad|mejor dicho|perdon|digo|quise decir|me equivoque',
)
const OPENING_NO = /^(?:no|nope|oops)[ ,]/

/** Marks facts that replace what was said: after a word of correction, or other than what is known. */
export function markCorrections(scene: Scene, facts: readonly Extracted[]): Extracted[] {
  const mark =
    Array.from(scene.text.matchAll(MARK), (found) => scene.prepared.at[found.index] ?? 0)[0] ?? (OPENING_NO.test(scene.text) ? 0 : Infinity)
  const known = new Map(scene.input.known.map((fact) => [fact.field, JSON.stringify(fact.value)]))
  return facts.map((fact) => {
    const stored = known.get(fact.field)
    const contradicts = stored !== undefined && stored !== JSON.stringify(fact.value)
    return fact.polarity === 'affirmed' && (contradicts || (fact.span[0] >= mark && mark < Infinity)) ? { ...fact, correction: true } : fact
  })
}
