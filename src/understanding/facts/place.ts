import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { segmentText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

/** Where: places they want to live (`area`), where their home stands (`city`), and where they move to. */
export function extractPlaces(scene: Scene): Claim[] {
  const destinations = destinationsOf(scene)
  const places = knownPlaces(scene).filter((place) => !destinations.some((claim) => claim.start < place.end && place.start < claim.end))
  return [...destinations, ...areaClaims(scene, places), ...cityClaims(scene, places), ...unknownArea(scene, places)]
}

type Place = { name: string; start: number; end: number; denied: boolean; use: 'area' | 'city' }

/** Longest name of the lexicon at each word, exact words only. */
function knownPlaces(scene: Scene): Place[] {
  const { tokens } = scene.prepared
  const places: Place[] = []
  let index = 0
  while (index < tokens.length) {
    const count = [4, 3, 2, 1].find((words) => nameAt(scene, index, words) !== null) ?? 0
    const name = nameAt(scene, index, count)
    const [first, last] = [tokens[index], tokens[index + count - 1]]
    if (name !== null && first && last && !isOtherThing(scene, first.start, last.end)) {
      places.push({
        name,
        start: first.start,
        end: last.end,
        denied: isDenied(scene, first.start, places),
        use: useOf(scene, first.start, last.end),
      })
    }
    index += Math.max(1, count)
  }
  return places
}

function nameAt(scene: Scene, index: number, count: number): string | null {
  const { tokens } = scene.prepared
  const first = tokens[index]
  const last = tokens[index + count - 1]
  if (count === 0 || !first || !last || first.text < 'a' || last.end - first.start > 60) return null
  const key = scene.text.slice(first.start, last.end)
  return Object.hasOwn(scene.input.lexicon.places, key) ? (scene.input.lexicon.places[key] ?? null) : null
}

const STREET = opens(
  'st|street|ave|avenue|av|rd|road|dr|drive|ln|lane|blvd|boulevard|way|ct|court|pl|pkwy|mills|airport|mall|high school|high',
)
const ELSEWHERE = opens(
  ',? ?(?:canada|mexico|oregon|ohio|texas|tx|nevada|nv|arizona|az|new york|ny|florida|fl|washington|wa|utah|ut|wisconsin|wi|montana|kentucky|ky|pennsylvania|indiana|michigan|nebraska|ne|illinois|il|georgia|colorado|idaho|toronto)',
)
const STREET_BEFORE = ends('(?:calle|avenida|corner of|off of|off)')

/** "Ontario, Canada", "Upland Ave" and "Ontario Mills" are not the city. */
const isOtherThing = (scene: Scene, start: number, end: number): boolean =>
  STREET.test(scene.text.slice(end, end + 14)) ||
  ELSEWHERE.test(scene.text.slice(end, end + 16)) ||
  STREET_BEFORE.test(scene.text.slice(Math.max(0, start - 12), start))

const DENIED = ends(
  '(?:not|no|never|except|besides|but(?: not)?|avoid|excluding|anything but|instead of|rather than|stay(?:ing)? (?:away from|out of)|ruled out|menos|excepto|ni|nada de|fuera de|tampoco)(?: (?:in|want|like|interested in|looking in|looking at|for|en|me gusta|quiero|near|even))?',
)
const SAME_LIST = /^(?:,| or| and| ni| nor| y| o|,? ?or| ?\/) ?(?:or |and |ni |in )?$/

/** A denial reaches over "or": "not Ontario or Fontana". */
function isDenied(scene: Scene, start: number, earlier: readonly Place[]): boolean {
  const before = scene.text.slice(Math.max(0, start - 40), start)
  if (DENIED.test(before)) return true
  const last = earlier.at(-1)
  return (
    last !== undefined &&
    last.denied &&
    / (?:or|ni|nor|o) $|^(?:or|ni|nor|o) $/.test(scene.text.slice(last.end, start)) &&
    SAME_LIST.test(scene.text.slice(last.end, start))
  )
}

const HOME_BEFORE = spots(
  "it is|it's|its|located|my|our|mine|ours|own|owns|sell(?:ing)?|list(?:ing)?|inherited|live|living|worth|i have|we have|esta|queda|mi|nuestr[oa]|vend(?:er|o|emos)|vivo|vivimos|tengo|tenemos|hered(?:e|amos)",
)
const BUY_BEFORE = spots(
  'buy(?:ing)?|look(?:ing)?|search(?:ing)?|hunting|find|want (?:a|an|to be|to live|something)|need (?:a|an|to be)|interested|prefer|move to|moving to|comprar|comprando|busco|buscamos|buscando|quiero (?:una|un|vivir)|my first',
)

function useOf(scene: Scene, start: number, end: number): 'area' | 'city' {
  const { bot, pendingQuestion } = scene.input
  const before = wordsBefore(scene, start, { count: 9 })
  if (/^,? ?(?:ca,? )?\d{5}/.test(scene.text.slice(end, end + 10)) || pendingQuestion === 'property_address') return 'city'
  if (BUY_BEFORE.test(before) && !/sell|vend/.test(before)) return 'area'
  if (bot === 'seller' || STREET_LINE.test(scene.text.slice(Math.max(0, start - 60), start))) return 'city'
  return HOME_BEFORE.test(before) && pendingQuestion !== 'area' ? 'city' : 'area'
}

/** The city of an address: "88 larkspur way, upland" and "88 larkspur way in upland". */
const STREET_LINE =
  /\d{1,6} [a-z0-9 ]{3,40} (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|way|blvd|pl|place|cir|circle)\.?(?: in)?[ ,]{1,2}$/

/** All wanted areas of a text are one fact, all excluded ones another; the span is the stretch that holds the list. */
function areaClaims(scene: Scene, places: readonly Place[]): Claim[] {
  const areas = places.filter((place) => place.use === 'area')
  return [false, true].flatMap((denied): Claim[] => {
    const group = areas.filter((place) => place.denied === denied)
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const others = areas.some((place) => place.denied !== denied && place.start > first.start && place.start < last.start)
    const together =
      !others && group.every((place, index) => index === 0 || LIST_GAP.test(scene.text.slice(group[index - 1]?.end ?? 0, place.start)))
    const fact: Draft = {
      field: 'area',
      value: [...new Set(group.map((place) => place.name))],
      confidence: confidenceOf(scene, first.start),
      negated: denied,
    }
    return [{ rank: 'place', start: first.start, end: together ? last.end : first.end, facts: [fact] }]
  })
}

const LIST_GAP = /^[ ,/&-]{0,3}(?:or|and|y|o|ni|nor|maybe|also|even|tal vez|,)?[ ,]{0,2}(?:in|en|maybe|even|tal vez)? ?$/
const HEDGED = spots('maybe|might|not sure|possibly|perhaps|tal vez|quizas?|a lo mejor')

const confidenceOf = (scene: Scene, start: number): number =>
  HEDGED.test(wordsBefore(scene, start, { count: 4 }))
    ? 0.6
    : scene.input.pendingQuestion === 'area' || /(?:in|en|near|around) $/.test(scene.text.slice(0, start).slice(-8))
      ? 0.95
      : 0.85

function cityClaims(scene: Scene, places: readonly Place[]): Claim[] {
  const city = places.find((place) => place.use === 'city')
  if (!city) return []
  const fact: Draft = { field: 'city', value: city.name, confidence: confidenceOf(scene, city.start), negated: city.denied }
  return [{ rank: 'place', start: city.start, end: city.end, facts: [fact] }]
}

const MOVE_TO = finds(
  '(?:mov(?:e|ing)|relocat(?:e|ing)|transferr?(?:ed|ing)|transfer|head(?:ed|ing)|going|retir(?:e|ing)|mudar(?:nos|me|se)|mudamos|mudo|regresar(?:nos|me)?|(?:me|nos) (?:vamos|voy|mandan|transfieren))(?: (?:me|us|him|her|back|out|over|down|up|away|home))?(?: (?:home|over))? (?:to|a|para)',
)
const NOT_A_NAME = new Set(
  `a an the be my our your his her their another somewhere something some assisted live get work buy sell help see there here where one two bigger smaller larger something
  find rent take go make keep stay school college bed lunch dinner church pay list start finish settle close look talk call text do have put use someplace anywhere move in que vender
  comprar otra otro una un la el mi nuestra donde casa trabajo vivir ver buscar hacer`.split(/\s+/),
)
const NAME_END = new Set(
  `for in by on at because and so this that next to after when with since near where around once if then before from as asap soon or but until i we my it is now maybe probably later
  por en cuando para porque y este esta el la con pronto despues antes`.split(/\s+/),
)
/** "Me voy a jubilar" goes nowhere. */
const INFINITIVE = /^ a [a-zñ]{2,20}(?:ar|er|ir)(?:me|nos|se|lo|la)?(?![a-zñ])/
const OUT_OF = /^(?:out of (?:state|the state|california|the area|town)|otro estado)/

/** Where they move to, in their own words. */
function destinationsOf(scene: Scene): Claim[] {
  const claims = [...scene.text.matchAll(MOVE_TO)].flatMap((found) => destinationAt(scene, found.index, found.index + found[0].length + 1))
  if (claims.length > 0 || scene.input.bot !== 'seller' || scene.input.pendingQuestion !== 'motivation') return claims
  const name = nameEnd(scene, 0)
  return scene.words <= 3 && name === scene.text.replace(/[.!]$/, '').length && isCapital(scene, 0)
    ? destinationClaim(scene, [0, name], false)
    : []
}

function destinationAt(scene: Scene, verb: number, start: number): Claim[] {
  const out = OUT_OF.exec(scene.text.slice(start, start + 24))
  const end = out ? start + out[0].length : nameEnd(scene, start)
  if (end === start || INFINITIVE.test(scene.text.slice(start - 3, end))) return []
  const known = Object.hasOwn(scene.input.lexicon.places, scene.text.slice(start, end))
  const isArea = known && scene.input.bot !== 'seller' && !/sell|vend/.test(segmentText(scene, start))
  return isArea
    ? []
    : destinationClaim(
        scene,
        [start, end],
        /(?:not|no|never|nunca)(?: [a-z]{1,12})? $/.test(scene.text.slice(Math.max(0, verb - 24), verb)),
      )
}

const destinationClaim = (scene: Scene, [start, end]: [number, number], negated: boolean): Claim[] => [
  { rank: 'place', start, end, facts: [{ field: 'relocation_destination', value: written(scene, start, end), confidence: 0.85, negated }] },
]

/** One to three words that can be a name. */
function nameEnd(scene: Scene, start: number): number {
  let end = start
  for (const token of scene.prepared.tokens.filter((token) => token.start >= start).slice(0, 3)) {
    const gap = scene.text.slice(end, token.start)
    if (end > start && !/^(?: |, (?=[a-z]{2}(?![a-z])))$/.test(gap)) break
    if (!/^[a-zñ'.-]{2,30}$/.test(token.text) || NAME_END.has(token.text) || (end === start && NOT_A_NAME.has(token.text))) break
    end = token.end
  }
  return end
}

const isCapital = (scene: Scene, start: number): boolean => /^\p{Lu}/u.test(written(scene, start, start + 1))

const NO_PLACE = spots(
  'yes|no|not|any|anywhere|idk|know|sure|maybe|depends|open|flexible|where|what|why|who|how|none|stop|help|thanks?|hello|hi|hey|later|asap|buy|sell|house|home|close|near|here|there|si|gracias|hola|cualquier|donde|local|same|all|nice|good|safe',
)

/** A name no lexicon knows, as the whole answer to the area question. */
function unknownArea(scene: Scene, places: readonly Place[]): Claim[] {
  if (scene.input.pendingQuestion !== 'area' || places.length > 0 || scene.words > 4 || NO_PLACE.test(scene.text)) return []
  const lead = /^(?:in |around |near |somewhere in |en |the )?/.exec(scene.text)?.[0].length ?? 0
  const end = nameEnd(scene, lead)
  if (end === lead || !/^[.!]?$/.test(scene.text.slice(end)) || !isCapital(scene, lead)) return []
  return [{ rank: 'place', start: lead, end, facts: [{ field: 'area', value: [written(scene, lead, end)], confidence: 0.6 }] }]
}
