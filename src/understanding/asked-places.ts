import type { Act } from '../conversation/reading.ts'
import { placeNameAt } from './facts/place-names.ts'
import type { Scene } from './facts/scene.ts'
import { isKnownWord } from './known-words.ts'
import { lines } from '../lib/lines.ts'

/** The note of a text that asks whether we work somewhere: the place, by its own name or as they wrote it. */
export const ASKED_PLACE = 'asked_place:'

const END = String.raw`(?: (?:too|also|as well|area|tambien|or no|or not|at all|by chance|by any chance)){0,3}[ ?!.]{0,6}$`
const CAPTURED = `([a-zñ][a-zñ .'-]{2,30}?)${END}`
const AROUND = String.raw`(?:(?:out in|in|around|near|out to|over in|to|en|por|hasta|cerca de) )?`
const YOU = String.raw`(?:you|u|ya|y all) (?:guys |folks |all )?(?:also |even |still |only |just )?`
const WHAT = String.raw`(?:(?:homes?|houses?|casas?|people|buyers|sellers|deals?|business|anything|as far as|all the way|tambien) )?`

/** "Do you cover Corona": whatever follows is a place, known or not. */
const COVERS = new RegExp(
  lines(`(?:do|are|can|will) ${YOU}(?:cover|serve|servicing|service|operate|covering|serving|operating) ${WHAT}${AROUND}${CAPTURED}|
    (?:cubren|cubres|cubre) ${WHAT}${AROUND}${CAPTURED}`),
)
/** "Do you do Riverside", "what about Eastvale": a place is asked about where one is named. */
const WORKS = new RegExp(
  lines(`(?:do|are|can|will) ${YOU}(?:do|go|come|help|sell|buy|work|working|selling|buying|active|licensed|based|located) ${WHAT}${AROUND}${CAPTURED}|
    (?:trabajan|trabajas|trabaja|atienden|atiendes|venden|vendes|ayudan|llegan|tienen) ${WHAT}${AROUND}${CAPTURED}|
    ^ ?[¿]? ?(?:and |or |ok |y |o )?(?:what about|how about|que tal|que hay de) ${AROUND}${CAPTURED}|
    ^ ?[¿]? ?(?:y|and) ${AROUND}${CAPTURED}`),
)

/** Places a question asks whether we work there: those of the gazetteer by name; after "cover" also what stands in none, as written. */
export function askedPlaces(scene: Scene): string[] {
  const covers = COVERS.exec(scene.text)
  const found = covers ?? WORKS.exec(scene.text)
  const captured = found?.slice(1).find((part) => part !== undefined)
  if (!found || captured === undefined) return []
  const from = scene.text.indexOf(captured, found.index)
  const known = namesFrom(scene, from)
  if (known.length > 0 || !covers) return known
  const words = captured.trim().split(' ')
  return words.length <= MOST_WORDS && !words.some((word) => isKnownWord(word)) ? [words.map(capital).join(' ')] : []
}

const MOST_WORDS = 3

function namesFrom(scene: Scene, from: number): string[] {
  const names: string[] = []
  const { tokens } = scene.prepared
  for (let index = tokens.findIndex(({ start }) => start >= from); index >= 0 && index < tokens.length;) {
    const place = placeNameAt(scene, index)
    if (place) names.push(place.name)
    index += place?.tokens ?? 1
  }
  return names
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A question that names a place is about where we work, where nothing else explains it. */
export function aboutPlaces(acts: readonly Act[], places: readonly string[]): Act[] {
  if (places.length === 0) return [...acts]
  return acts.map((act) => (act.kind === 'question' && UNEXPLAINED.has(act.about ?? '') ? { ...act, about: 'service_area' } : act))
}

const UNEXPLAINED: ReadonlySet<string> = new Set(['other', 'perhaps_area'])
