import type { Extracted } from '../../conversation/reading.ts'
import { finds } from './phrases.ts'
import type { Scene } from './scene.ts'
import { matchesOf } from '../matches.ts'

const MARK = finds(
  'actually|no,|i mean|i meant|meant|make that|make it|correction|sorry,? not|sorry,? no,? (?=\\d)|no,? wait|wait,? no|scratch that|typo|en realidad|mejor dicho|perdon|digo|quise decir|me equivoque|realistically|realisticamente|siendo realistas?|settle for|settled on|(?:so|then|but|lets|let us|we will|i will|we can|i can) (?:lets |let us |just |we |i )?(?:go|stick|going) with|would be (?:nice|great|ideal|a dream|perfect|amazing) but|seria (?:bonito|lindo|ideal|un sueño) pero',
)
/** "2 months? no. 2 weeks" */
const NO_BETWEEN = /[?.!] ?no ?\./g
const OPENING_NO = /^(?:no|nope|oops)[ ,]/

/**
 * Marks facts that replace what was said: after a word of correction, or other than what is known. Of two values in one text
 * ("600 or 700") neither replaces the known one without such a word.
 */
export function markCorrections(scene: Scene, facts: readonly Extracted[]): Extracted[] {
  const mark =
    [...matchesOf(scene.text, MARK), ...matchesOf(scene.text, NO_BETWEEN)].map((found) => scene.prepared.at[found.index] ?? 0)[0] ??
    (OPENING_NO.test(scene.text) ? 0 : Infinity)
  const known = new Map(scene.input.known.map((fact) => [fact.field, JSON.stringify(fact.value)]))
  const given = known.size === 0 ? known : fieldsOfTwo(facts)
  return facts.map((fact) => {
    const stored = known.get(fact.field)
    const contradicts = stored !== undefined && stored !== JSON.stringify(fact.value) && !given.has(fact.field)
    return fact.polarity === 'affirmed' && (contradicts || (fact.span[0] >= mark && mark < Infinity)) ? { ...fact, correction: true } : fact
  })
}

/** Fields the text affirms more than one value of. */
function fieldsOfTwo(facts: readonly Extracted[]): { has(field: Extracted['field']): boolean } {
  const first = new Map<string, string>()
  const two = new Set<string>()
  for (const { field, value, polarity } of facts) {
    if (polarity === 'negated') continue
    const said = JSON.stringify(value)
    if ((first.get(field) ?? said) === said) first.set(field, said)
    else two.add(field)
  }
  return two
}
