import { isCapital, isGoal } from './destination.ts'
import { ends } from './phrases.ts'
import { isLedTo } from './place-answered.ts'
import { DENIED_AFTER } from './place-denied.ts'
import { isSpanishWordToo, placeNameAt } from './place-names.ts'
import type { PlaceName } from './place-names.ts'
import { isAfterStreet } from './place-of-home.ts'
import { segmentAt, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** What parts two places of one list. */
export const LIST_GAP =
  /^[ ,/&-]{0,3}(?:or|and|y|o|u|ni|nor)?[ ,]{0,2}(?:(?:maybe|even|also|possibly|in|en|por|tal vez|like|and|or) ){0,3} ?$/

const PLACE_BEFORE = ends(
  lines(`(?:in|near|around|within|outside|by|to|towards?|between|from|for|(?:part|side|end|edge|outskirts|lado|parte) (?:of|de)|over in|out in|city of|town of|downtown|east|west|north|south|en|
      cerca de|por|hacia|para|pa|hasta|ciudad de|(?:mud[a-z]{1,6}|vamos|voy|vivir|regres[a-z]{1,5}|ir(?:me|nos)?|rumbo|cambi[a-z]{2,6}) a|por el area de)(?: (?:north|south|east|west|old town|the city of))?`),
)
/** "Nos gusta Corona", with its capital. */
const LIKED = ends(
  '(?:(?:it|that) )?(?:has to|needs to|gotta|must|would|should) be|tiene que ser|que sea|(?:me|nos) (?:gusta|gustan|gustaria|encanta|interesa)(?: mas| mucho)?|(?:settled|decided|landed) on|went with|picked|chose|(?:quedamos|quedo|decidimos|decidi) (?:con|por)|escogimos|(?:i|we) (?:really )?(?:like|love|prefer)',
)
/** "Mi casa de Corona", "my Norco place". */
const HOME_OF = ends('(?:casa|casita|propiedad|condominio|depa|departamento|terreno|duplex)(?: [a-z]{3,12})? (?:de|en)')
const OWN_BEFORE = ends('my|our|this')
const HOME_AFTER = /^ (?:house|home|place|condo|rental|property|townhouse|townhome|duplex|unit)(?![a-z])/
const CHOSEN = ends(
  '(?:has|have|needs?|gotta|got) (?:to )?be|must be|tiene que ser|que sea|meant|mean|quise decir|so|asi que|por eso|prefer|only|maybe|probably|mejor|entonces|pues|solo|nomas|want|either|show (?:me|us)|try|if not|if we can not|if that fails|otherwise|or else|second choice|plan b|backup|si no(?: se puede)?|o si no|de lo contrario|segunda opcion',
)
const STATE_AFTER = /^,? ?(?:ca|calif|california|az|arizona|nv|nevada|tx|texas|\d{5})(?![a-z0-9])|^ (?:city|area|side|zip)(?![a-z])/
const SPANISH_BEFORE = ends('(?:en|cerca de|por|hacia|para|pa|hasta|a|de)')

/** "Corona" after "in", before a ZIP, in a list of places, or as the answer to where; "in industry" is none, and "en la mesa" a table. */
export function isMeantAsPlace(scene: Scene, place: PlaceName, earlier: readonly PlaceName[]): boolean {
  const key = scene.text.slice(place.start, place.end)
  const before = wordsBefore(scene, place.start, { count: 3 })
  if (isSpanishWordToo(key) && (SPANISH_BEFORE.test(before) || key.includes(' ')) && !isCapital(scene, place.start)) {
    return STATE_AFTER.test(scene.text.slice(place.end, place.end + 14))
  }
  if (STATE_AFTER.test(scene.text.slice(place.end, place.end + 14))) return true
  if (opensList(scene, place) || isAfterStreet(scene, place) || isGoal(scene, place)) return true
  if (isWhereAsked(scene) && isCapital(scene, place.start) && DENIED_AFTER.test(scene.text.slice(place.end, place.end + 30))) return true
  if ((LIKED.test(before) || HOME_OF.test(before)) && isCapital(scene, place.start)) return true
  if (OWN_BEFORE.test(before) && HOME_AFTER.test(scene.text.slice(place.end, place.end + 12))) return true
  if (PLACE_BEFORE.test(before)) return !LOWER_ONLY.has(key) || isCapital(scene, place.start)
  const last = earlier.at(-1)
  if (last && LIST_GAP.test(scene.text.slice(last.end, place.start))) return true
  const next = nextName(scene, place.end)
  const after = next < 0 ? null : placeNameAt(scene, next)
  if (after && (!after.common || isPairOfPlaces(scene, place, after)) && LIST_GAP.test(scene.text.slice(place.end, after.start)))
    return true
  if (isWhereAsked(scene) && (scene.words <= 6 || CHOSEN.test(before) || opensPart(scene, place))) return true
  if (scene.input.pendingQuestion === 'area' && isNamedMidway(scene, place)) return true
  return scene.words <= 2 && Object.hasOwn(scene.input.lexicon.places, key)
}

/** "Something cheaper like that Norco": a capital within an answer to where is no ordinary word. */
const isNamedMidway = (scene: Scene, { start }: PlaceName): boolean =>
  !scene.prepared.shouting &&
  isCapital(scene, start) &&
  /[a-zñ,] $/.test(scene.text.slice(Math.max(0, start - 2), start)) &&
  !A_THING.test(scene.text.slice(Math.max(0, start - 8), start))
const A_THING = /(?<![a-z])(?:an?|the|una?|la|el|toyota|my|mi) $/

/** "Corona by the 91", "beaumont sí": a part of the answer that begins with a place, and goes on as one does. */
const opensPart = (scene: Scene, { start, end }: PlaceName): boolean =>
  (isLedTo(scene.text.slice(segmentAt(scene, start)[0], start)) || OR_HEAD.test(scene.text.slice(Math.max(0, start - 5), start))) &&
  GOES_ON.test(scene.text.slice(end, end + 16))

const OR_HEAD = /(?:^|[,.] ?)(?:or|o|y|and) $/
const GOES_ON =
  /^(?:[.,!]|$| (?:de preferencia|preferentemente|preferiblemente|primero|first|ideally|preferred|as (?:a|our|my) (?:backup|first|second)|es (?:mi|la|nuestra)|by|or|and|near|area|side|off|if|is|it is|would|because|cuz|since|for|works|sounds|please|preferably|probably|too|also|but|o|y|si|por|cerca|tambien|pero|porque|esta|estaria|seria|me|nos)(?![a-z]))/

/** "Beaumont or Banning": two names near here in one list, with their capitals or by themselves between commas. */
function isPairOfPlaces(scene: Scene, { start, local }: PlaceName, after: PlaceName): boolean {
  if (!local || !after.local) return false
  const [from, to] = segmentAt(scene, start)
  const areCapital = !scene.prepared.shouting && isCapital(scene, start) && isCapital(scene, after.start)
  return areCapital || (isLedTo(scene.text.slice(from, start)) && /^[ .,!;|]{0,3}$/.test(scene.text.slice(after.end, to)))
}

/** The token after a list word: "corona or eastvale". */
function nextName(scene: Scene, end: number): number {
  const next = scene.prepared.tokens.findIndex((token) => token.start >= end)
  return next >= 0 && LIST_WORD.test(scene.prepared.tokens[next]?.text ?? '') ? next + 1 : next
}

const LIST_WORD = /^(?:or|and|y|o|ni|nor|u)$/

/** "Highland, 4/2, under 550k" and "RC, north of the 210" begin with where. */
export const opensList = (scene: Scene, place: PlaceName): boolean =>
  (place.start === 0 || NAMED_FIRST.test(scene.text.slice(0, place.start))) &&
  /[,.]/.test(scene.text[place.end] ?? '') &&
  (isWhereAsked(scene) || place.start > 0 || scene.input.bot === 'buyer' || /\d[/x]\d|under|\d ?k/.test(scene.text))

/** "The property? Highland." */
const NAMED_FIRST =
  /^ ?(?:and |so |y )?(?:the |my |our |la |mi |nuestra )?(?:house|home|place|property|location|city|area|casa|propiedad|ciudad|ubicacion)(?:'s| is| es)? ?[?:] ?$/
/** After "in" these are more often the word than the place. */
const LOWER_ONLY = new Set(
  'industry commerce orange olive bend heritage surprise mobile temple eagle sparks watts palms citrus logan sage rainbow'.split(' '),
)

export const isWhereAsked = ({ input }: Scene): boolean => input.pendingQuestion === 'area' || input.pendingQuestion === 'property_address'
