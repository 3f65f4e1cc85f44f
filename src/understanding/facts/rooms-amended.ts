import type { Claim } from './claim-spans.ts'
import { smallNumber } from './number-words.ts'
import { finds } from './phrases.ts'
import { draft, WORD_COUNT } from './room-words.ts'
import type { Scene } from './scene.ts'
import { matchesOf } from '../matches.ts'
import { lines } from '../../lib/lines.ts'

/** Bedrooms by number alone after they were named: "3 beds, make that 4", "4 beds is a wish, 3 is the real minimum". The number said last counts. */
export function amendedBeds(scene: Scene, named: readonly Claim[]): { named: readonly Claim[]; amended: readonly Claim[] } {
  const first = named.find(({ facts }) => facts.some(({ field }) => field === 'beds_min'))
  if (first === undefined) return { named, amended: [] }
  const found = matchesOf(scene.text, AMENDED).findLast(({ index }) => index >= first.end)
  const value = found === undefined ? null : smallNumber(found[1] ?? found[2] ?? '')
  if (found === undefined || value === null || value > MOST_BEDS) return { named, amended: [] }
  const place = { start: found.index, end: found.index + found[0].length }
  if (named.some(({ start, end }) => start < place.end && place.start < end)) return { named, amended: [] }
  const amended: Claim = { rank: 'count', ...place, facts: [draft(scene, place, { field: 'beds_min', value, confidence: 0.95 })] }
  return { named: named.map((claim) => ({ ...claim, facts: [] })), amended: [amended] }
}

const MOST_BEDS = 12
const COUNT = `(\\d{1,2}|${WORD_COUNT})`
const OTHER_UNIT =
  '(?! ?(?:[.,]?\\d|/|k|mil|%|am|pm|bath|ba|baño|car|garage|day|week|month|year|dia|semana|mes|año|stor|piso|minut|mile|kid|niñ))'
const AMENDED = finds(
  lines(`(?:make (?:that|it)|scratch that,?|i meant?|no,? wait,?|wait,? no,?|actually,?|correction,?|digo,?|perdon,?|quise decir|mejor dicho,?|mejor) ${COUNT}${OTHER_UNIT}|
      ${COUNT} (?:is|are|would be|es|son|seria|serian) (?:the |my |our |el |lo |mi |nuestro )?(?:real |actual |true |bare |absolute |verdadero )?(?:minimum|min|least|floor|must|minimo|menos)`),
)
