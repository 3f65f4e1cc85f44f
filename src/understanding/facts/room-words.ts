import type { Draft } from './claim-spans.ts'
import { HEDGE } from './money-cues.ts'
import { ends } from './phrases.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

/** A few rooms, in words. */
export const WORD_COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez'

/** Bathrooms come in halves. */
export const isHalf = (baths: number): boolean => baths >= 0.5 && baths <= 12 && Number.isInteger(baths * 2)

const APPROXIMATE = ends('around|about|roughly|approx(?:imately)?|like|como|unos|cerca de|~')
const DENIED = ends('(?:not|no|never)(?: (?:a|an|want|need|a un|un))?')

/** A count of rooms as a fact: less sure where it is hedged, denied after "not". */
export function draft(scene: Scene, { start, end }: { start: number; end: number }, fact: Draft): Draft {
  const before = wordsBefore(scene, start, { count: 4 })
  const hedged = HEDGE.test(before) || /^ (?:maybe|i think|tal vez|creo)/.test(scene.text.slice(end, end + 10))
  const approximate = hedged || APPROXIMATE.test(before)
  const confidence = approximate ? Math.min(0.6, fact.confidence - 0.15) : fact.confidence
  return { ...fact, confidence, approximate, hedged, negated: DENIED.test(before) }
}
