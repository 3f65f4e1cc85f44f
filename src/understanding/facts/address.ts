import type { Claim } from './claim-spans.ts'
import { originalSpan } from '../normalise.ts'
import { ends, spots } from './phrases.ts'
import { isOnlyPresent } from './only-present.ts'
import { placeNameAt } from './place-names.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Street addresses: a number, a name and a street word. A ZIP, a city or "near the mall" alone is none. */
export function extractAddress(scene: Scene): Claim[] {
  const tokens = scene.prepared.tokens
  const claims: Claim[] = []
  for (const [index, token] of tokens.entries()) {
    if (
      !/^\d{1,6}[a-z]?$/.test(token.text) ||
      !isProse(scene, token.start) ||
      /[$#]$|\d[.,/-]$/.test(scene.text.slice(0, token.start).slice(-2))
    )
      continue
    const end = streetEnd(scene, index) ?? spanishStreetEnd(scene, index) ?? wholeAnswerEnd(scene, index)
    if (end === null) continue
    if (isWordsOnly(scene, index, end)) continue
    const confidence = isStreetNamed(scene, token.start, end) ? 0.95 : 0.6
    claims.push(addressClaim(scene, [token.start, end], confidence))
  }
  return named(scene, [...claims, ...streetsFirst(scene)])
}

/** "I clean at 77 Vineyard Ave. Mine is 5120 Brooks St": of several addresses the one they call theirs. */
function named(scene: Scene, claims: readonly Claim[]): Claim[] {
  const told = claims.filter(({ facts }) => facts.length > 0)
  const own = told.filter(({ start }) => CALLED_THEIRS.test(scene.text.slice(Math.max(0, start - LEAD), start)))
  if (told.length < 2 || own.length !== 1) return [...claims]
  return claims.map((claim) => (own.includes(claim) ? claim : { ...claim, facts: [] }))
}
const LEAD = 40
const CALLED_THEIRS = ends(
  "(?:mine|ours|(?:my|our|the) (?:house|home|place|condo|property|rental)|(?:the one|what) (?:i|we) (?:am |are )?sell(?:ing)?|la mia|la nuestra|(?:mi|nuestra|la) (?:casa|propiedad))(?:(?: |'s)(?:is|are|es|esta|queda|en|at|on|actually|el|la|s)){0,4}",
)

/** "My sister's place is 44 Juniper Way" is not the home they sell; the house of parents may be. */
function addressClaim(scene: Scene, [start, end]: [number, number], confidence: number): Claim {
  if (
    (scene.input.bot === 'buyer' &&
      scene.input.pendingQuestion !== 'confirm_seller' &&
      !OF_ONES_OWN.test(wordsBefore(scene, start, { count: 7 }))) ||
    (scene.input.pendingQuestion !== 'property_address' && PASSING.test(wordsBefore(scene, start, { count: 7 }))) ||
    LIFE.test(wordsBefore(scene, start, { count: 6 })) ||
    isOnlyPresent(scene, start, end)
  )
    return { rank: 'address', start, end, facts: [] }
  const whose = whoseAt(scene, start)
  const isOthers =
    NOT_THIS.test(scene.text.slice(end, end + AFTER)) ||
    ((whose === 'other' || whose === 'tenant') &&
      !OF_PARENTS.test(wordsBefore(scene, start, { count: 8 })) &&
      !LEFT_TO_US.test(scene.text.slice(0, start)))
  const facts = isOthers ? [] : [{ field: 'property_address' as const, value: written(scene, start, end), confidence }]
  return { rank: 'address', start, end, facts }
}

/** Who looks for a home names addresses of others; their own is the one they sell or call theirs. */
const OF_ONES_OWN = ends(
  lines(`(?:(?:sell|selling|list|listing|vender|vendo|vendemos) (?:[a-z]{2,10} ){0,4}|(?:my|our|mi|nuestra) (?:own |current |old )?(?:house|home|place|
      condo|townhouse|townhome|property|casa|casita|propiedad)(?: (?:is|on|at|that|here|esta|es|en|de)){0,3}|
      (?:i|we) (?:(?:already|still|also|currently) )?own(?: (?:a|the|our|my|house|home|place|condo|townhouse|townhome|property|at|on)){0,4}|
      (?:tengo|tenemos|due[nñ][oa]s? de)(?: (?:una|la|mi|nuestra|casa|propiedad|en)){1,4})`),
)

/** Where one was born or works is not the home, whatever was asked. */
const LIFE = ends(
  '(?:born|raised|grew up|clean|cook|teach|coach|volunteer|limpio|cocino|doy clases|works?|working|job is|office is|naci|nacimos|creci|crecimos|trabaj(?:o|a|amos))(?: (?:at|on|in|over|a|en|la|el|is)){0,3}',
)

/** Where something happened, or another home stands. */
const PASSING = ends(
  lines(`(?:open house|party|event|market|office|store|shop|church|school|gym|meet(?:ing|s)?|met|lunch|dinner|saw|seen|toured|visited|(?:drove|walked|went) (?:by|past)|next to|across from|near|listing|sign|comp|live across|
      work|works|working|was|were|been|junto a|frente a|cerca de|vi|vimos|pase por|pasamos por|trabajo|letrero|anuncio)(?: (?:at|on|in|the|a|an|en|la|el|de|up for|you have|is|that is)){0,4}`),
)
/** "But that's not the house". */
const NOT_THIS =
  /^,? ?(?:but |pero )?(?:that|this|it|esa|esta|ese)(?: is|'s)? (?:not|no es) (?:the (?:house|one|home|place)|it|la (?:casa|que)|esa)/
const AFTER = 40
/** "Mom left the house to me and my two brothers, its 2214 Palm Dr". */
const LEFT_TO_US =
  /(?<![a-z])(?:(?:left|willed|passed)(?: [a-z]{2,8}){0,4} (?:to )?(?:me|us)|(?:me|nos) (?:la )?(?:dejo|dejaron|heredo)|inherited|heredamos|herede|quedamos)(?![a-z])[^.!?]{0,40}(?:its|it's|it is|the (?:house|place|address) is|at|on|en|es|esta en|queda en|la direccion es)(?: el| la)? $/
const OF_PARENTS = spots(
  "(?:my|our|mi|mis|de) (?:late )?(?:mom|mother|dad|father|parents?|folks|grandma|grandmother|grandpa|grandparents|aunt|uncle|mama|papa|papas|padres?|madre|abuel[oa]s?|abuelit[oa]s?|ti[oa]s?)(?:'?s?)?",
)

/** "Calle Magnolia 1520", "avenida Haven #8812": the number comes last. */
function streetsFirst(scene: Scene): Claim[] {
  return matchesOf(scene.text, STREET_FIRST).map((found) => addressClaim(scene, [found.index, found.index + found[0].length], 0.95))
}

const STREET_FIRST =
  /(?<![a-zñ\d])(?:calle|avenida|camino|privada|paseo|bulevar|boulevard) (?:[a-zñ]{2,20} ){1,3}(?:#|no\.? ?|num(?:ero)?\.? )? ?\d{2,6}(?![\d%]| ?(?:mil|k|dias|semanas|meses|años|recamaras|cuartos|baños|pies))/g

/** "3 blocks that way", "5 star place": a small number before a word that is a street's and also not. */
function isWordsOnly(scene: Scene, index: number, end: number): boolean {
  const [token, before] = [scene.prepared.tokens[index], scene.prepared.tokens[index - 1]]
  const last = scene.prepared.tokens.findLast((one) => one.end <= end)
  if (!token || token.text.length > 2 || !AMBIGUOUS.has(last?.text ?? '') || scene.input.pendingQuestion === 'property_address')
    return false
  return !/^(?:at|is|address|direccion|en|on|sell|selling)$/.test(before?.text ?? '') && index > 0
}

const AMBIGUOUS = new Set(
  'place way court square run walk loop path point cove crest ridge glen circle drive road lane row plaza pass trail terrace'.split(' '),
)

/** Free text as the person wrote it, without control characters, at most 120 characters (F-7). */
export function written(scene: Scene, start: number, end: number): string {
  const raw = scene.prepared.original.slice(...originalSpan(scene.prepared, start, end))
  return raw
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/ {2,40}/g, ' ')
    .trim()
    .slice(0, 120)
}

const SUFFIX = new Set(
  'st street ave avenue av rd road dr drive ln lane ct court way blvd boulevard pl place cir circle ter terrace trl trail pkwy parkway hwy highway loop row path pt cv cove xing plaza walk run square sq alley aly glen crest ridge'.split(
    ' ',
  ),
)
/** Words no street name is made of: they show that the number counts or prices something. */
const NO_NAME = new Set(
  `a an the is are was be of for in on at to and or y o my our your this that these i we you it not no yes if so but with from by as than
  bed beds bedroom bedrooms bath baths bathroom bathrooms ba sq sqft sf feet foot ft square story stories car cars k m mil thousand grand million
  dollars day days week weeks month months year years minute minutes min mins hour hours hr hrs mile miles people kids units unit percent
  down max min about around will would can could works work fine tops different more other good nice big small new long short quick
  am pm acre acres houses homes house home condo townhouse times once per each all of recamaras recamara cuartos cuarto banos baños baño dias semanas meses años
  maybe probably perhaps ish ideally firm total minimum something quiza quizas minimo maximo owe owed left cash price budget some way half
  minutos minuto horas hora millas milla cuadras cuadra metros kilometros km blocks block pasos pies pisos personas`.split(/\s+/),
)
const STREET_WORDS = new Set('calle avenida camino via paseo privada boulevard bulevar avenue rue route highway hwy'.split(' '))
const UNIT =
  /^,? (?:apt|apartment|unit|suite|ste|spc|space|lot|depto|interior)\.? ?#?[a-z0-9]{1,5}(?![a-z0-9])|^,? ?#[a-z0-9]{1,5}(?![a-z0-9])/
const DIRECTION = /^ (?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\.?(?= |$|[,.])/

const isProse = (scene: Scene, start: number): boolean => scene.text[start] !== '|'

/** The end of "12 sycamore ct", with its unit, when the word after one to four names is a street word. */
function streetEnd(scene: Scene, index: number): number | null {
  const { tokens } = scene.prepared
  for (let at = index + 1; at <= index + 5; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || !isPartOf(scene, before.end, token.start)) return null
    if (at > index + 1 && SUFFIX.has(token.text) && !isOtherUse(scene, at) && !isInName(scene, at)) return withUnit(scene, token.end)
    if (NO_NAME.has(token.text) || !/^[a-zñ'-]{1,40}$|^\d{1,3}(?:st|nd|rd|th)$/.test(token.text)) return null
  }
  return null
}

/** "516 quail run lane": a street word before a plainer one belongs to the name. */
const isInName = (scene: Scene, at: number): boolean => PLAIN_SUFFIX.test(scene.prepared.tokens[at + 1]?.text ?? '')

const PLAIN_SUFFIX = /^(?:street|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|blvd|boulevard|circle|cir)$/

/** "20 lemon drive away" and "2 story square feet" are no streets. */
const isOtherUse = (scene: Scene, at: number): boolean =>
  /^(?:away|feet|foot|ft|footage|from|too|over)$/.test(scene.prepared.tokens[at + 1]?.text ?? '')

const isPartOf = (scene: Scene, from: number, to: number): boolean => /^[ .'-]{1,3}$/.test(scene.text.slice(from, to))

/** "123 calle olivo". */
function spanishStreetEnd(scene: Scene, index: number): number | null {
  const { tokens } = scene.prepared
  // "1520 de la calle Magnolia".
  const lead =
    SPANISH_LEAD.exec(scene.text.slice(tokens[index]?.end ?? 0, (tokens[index]?.end ?? 0) + 12))?.[0]
      .trim()
      .split(' ').length ?? 0
  const street = tokens[index + 1 + lead]
  const name = tokens[index + 2 + lead]
  if (!street || !name || !STREET_WORDS.has(street.text) || !isPartOf(scene, street.end, name.start) || NO_NAME.has(name.text)) return null
  let end = name.end
  for (let at = index + 3 + lead; at <= index + 4 + lead; at += 1) {
    const next = tokens[at]
    const isName =
      next &&
      isPartOf(scene, end, next.start) &&
      /^[a-zñ]{2,40}$/.test(next.text) &&
      !NO_NAME.has(next.text) &&
      !SPANISH_STOP.has(next.text)
    if (!isName) break
    end = next.end
  }
  return withUnit(scene, end)
}

const SPANISH_LEAD =
  /^ (?:de la|de|en la|sobre la|[nsew]|ne|nw|se|sw|north|south|east|west)(?= (?:calle|avenida|camino|privada|boulevard|bulevar))/
const SPANISH_STOP = new Set('en de del y con para por es esta tiene que cerca casa'.split(' '))

function withUnit(scene: Scene, end: number): number {
  const direction = DIRECTION.exec(scene.text.slice(end, end + 8))
  const street = end + (direction?.[0].replace(/\.$/, '').length ?? 0)
  const dot = /^\.(?= (?:apt|unit|#))/.test(scene.text.slice(street, street + 6)) ? 1 : 0
  const unit = UNIT.exec(scene.text.slice(street + dot, street + dot + 30))
  return unit ? street + dot + unit[0].length : street
}

/**
 * "8812 Larkspur" answers the address question although no street word is there; so does "its in Corona, 8812 Larkspur", where the parts
 * between commas are a number with a name and the place. Returns where it ends, else null.
 */
function wholeAnswerEnd(scene: Scene, index: number): number | null {
  const { input, prepared, text } = scene
  const number = prepared.tokens[index]
  if (input.pendingQuestion !== 'property_address' || number === undefined || prepared.tokens.length > ANSWER_WORDS) return null
  const from = text.lastIndexOf(',', number.start) + 1
  const rest = text.slice(number.start)
  const to = STREET_STOPS.exec(rest)?.index ?? rest.trimEnd().length
  const end = number.start + to
  const names = prepared.tokens.filter((token) => token.start > number.start && token.end <= end)
  const isNamed = (name: { text: string }, at: number) =>
    (/^[a-zñ]{3,40}$/.test(name.text) && !NO_NAME.has(name.text) && !Object.hasOwn(input.lexicon.places, name.text)) ||
    (at === 0 && names.length > 1 && /^(?:[nsew]|ne|nw|se|sw|north|south|east|west)$/.test(name.text))
  const lead = text.slice(from, number.start)
  const isLed = lead.trim() !== '' && HOME_LEAD.test(lead) && /^\d{3,6}$/.test(number.text) && !/^(?:19|20)\d\d$/.test(number.text)
  const isStreet = /^\d{2,6}$/.test(number.text) && (lead.trim() === '' || isLed) && names.at(-1)?.end === end
  if (!isStreet || names.length > 3 || !names.every(isNamed)) return null
  const beside = prepared.tokens.flatMap((token, at) => (token.end <= from || token.start > end ? [at] : []))
  return beside.length === 0 || isLed || beside.some((at) => placeNameAt(scene, at) !== null) ? end : null
}

/** What leads to an address, and what goes on behind one. */
const HOME_LEAD =
  /^ ?(?:(?:yes|yeah|ok|hi|hello|well|um|so|the|our|my|it|is|it's|its|house|home|place|address|rental|condo|property|number|at|on|located|this|we|are|i|am|that|would|be|la|el|mi|casa|direccion|es|esta|en|queda|si|numero|num|pues)[ ,:#-]{1,3}){1,8}$/
const STREET_STOPS = /,| (?:in|off|near|by|not|but|and|cross|between|behind|across|en|cerca|entre|esquina|pero|y)(?= )|\.(?: |$)/

const ANSWER_WORDS = 12

function isStreetNamed(scene: Scene, start: number, end: number): boolean {
  return scene.prepared.tokens.some(
    (token) => token.start > start && token.end <= end && (SUFFIX.has(token.text) || STREET_WORDS.has(token.text)),
  )
}
