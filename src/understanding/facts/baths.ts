import type { Claim } from './claim-spans.ts'
import { smallNumber } from './number-words.ts'
import { ends, finds, opens } from './phrases.ts'
import { draft, isHalf, WORD_COUNT } from './room-words.ts'
import { isCriterion } from './rooms-wished.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const HALF = '\\d{1,2}(?:\\.[05])?'
/** Bathrooms with their number before them: "2.5 baths", "dos baños y medio"; "baño y medio" has its one in itself. */
export const BATHS = finds(
  lines(`(?<!\\d[.,])(\\d{1,2}(?:\\.\\d{1,2})?|${WORD_COUNT})( and (?:a[ -]|one[ -])?half| 1/2|-1/2| y medio| punto cinco| point five)?(?: ?(?:-|to|or|a|o) ?(?:${HALF}|
      ${WORD_COUNT}))?(?:\\+| plus| or more| o mas)?[ -]{0,2}(?:(?:full|complete|single|solo|and a half)[ -])?(?:(?<=medio )de )?(?:bath(?:room)?s?|baths?rooms?|bathrms?|bthrms?|ba|
      bañ(?:it)?os?|banos?)(?: completos)?( y medio| and a half)?`),
)
const AND_HALF = finds('(?:a )?(?:bath(?:room)?|baño) (?:and a half|y medio)')
const BATH_AFTER = opens(
  '(?:per (?:[a-z]{2,10})|(?:a|every|each|al|por) (?:day|night|week|dia|semana)|for (?:each|every)|para cada|por cada|cada|mats?|towels?|rugs?|tubs?|salts?|bombs?|time|robes?)',
)
const TAKES = ends('(?:take|takes|taking|took|give|gives|giving|gave)(?: (?:him|her|them|it|the dog|like|about|at least)){0,2}')

/** How many bathrooms they want. */
export function baths(scene: Scene): Claim[] {
  const counted = matchesOf(scene.text, BATHS).map((found): Claim => {
    const [whole, count = '', half, halfAfter] = found
    const place = { start: found.index, end: found.index + whole.length }
    const base = /^\d/.test(count) ? Number(count) : (smallNumber(count) ?? 0)
    return bathClaim(scene, place, base + (half || halfAfter ? 0.5 : 0))
  })
  const halves = matchesOf(scene.text, AND_HALF)
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => !counted.some((claim) => claim.start < end && start < claim.end))
  return [...counted.flatMap((claim) => wantedInstead(scene, claim)), ...halves.map((place) => bathClaim(scene, place, 1.5))]
}

function bathClaim(scene: Scene, place: { start: number; end: number }, value: number): Claim {
  const isCount =
    isHalf(value) &&
    isCriterion(scene, place.start) &&
    !BATH_AFTER.test(scene.text.slice(place.end, place.end + 16)) &&
    !TAKES.test(wordsBefore(scene, place.start, { count: 4 }))
  return { rank: 'count', ...place, facts: isCount ? [draft(scene, place, { field: 'baths_min', value, confidence: 0.95 })] : [] }
}

/** "A 1 bath is a no for us, 2 at least", "un solo baño no nos alcanza, queremos dos": not so many, but as many as is said next. */
function wantedInstead(scene: Scene, claim: Claim): Claim[] {
  if (claim.facts.length === 0) return [claim]
  const after = scene.text.slice(claim.end, claim.end + REFUSED_WITHIN)
  if (!REFUSED.test(after)) return [claim]
  const next = NEXT_COUNT.exec(after)
  const value = smallNumber(next?.[1] ?? '')
  const refused = { ...claim, facts: claim.facts.map((fact) => ({ ...fact, negated: true })) }
  if (next === null || value === null || !isHalf(value)) return [refused]
  const end = claim.end + next[0].length
  const place = { start: end - (next[1] ?? '').length, end }
  return [refused, { rank: 'count', ...place, facts: [draft(scene, place, { field: 'baths_min', value, confidence: 0.75 })] }]
}

const REFUSED_WITHIN = 64
const REFUSED =
  /^,? (?:(?:is|are|would be|will be) )?(?:just )?(?:a no(?![a-z])|not (?:enough|for us|going to|work|do|cut)|(?:will|does|would|do) not (?:work|do|cut)|too few|no (?:nos |me )?(?:alcanza|sirve|basta|es suficiente|queremos|quiero)|no es suficiente|es muy poco)/
const NEXT_COUNT = new RegExp(
  `^[^.;?!\\d]{0,40}?[ ,](\\d|${WORD_COUNT})(?= (?:at least|minimum|or more|would|please|is|por|minimo|o mas|al menos|de perdida)(?![a-z])|[.,!]|$)`,
)
