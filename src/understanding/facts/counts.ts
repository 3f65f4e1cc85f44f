import type { Claim } from './claim-spans.ts'
import { finds } from './phrases.ts'
import { DOWN, PUTTING } from './money-cues.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const NOUNS = [
  'stor(?:y|ies)',
  'cars?',
  'kids?',
  'children',
  'people',
  'persons?',
  'units?',
  'doors?',
  'of us',
  'percent',
  'years?',
  'yrs?',
  'days?',
  'weeks?',
  'wks?',
  'months?',
  'hours?',
  'hrs?',
  // "3/2 min" is the least they want.
  '(?<!\\/ ?\\d[ -]?)min',
  'mins',
  'minutes?',
  'miles?',
  'mi',
  'acres?',
  'homes?',
  'houses?',
  'properties',
  'listings?',
  'leads?',
  'offers?',
  'pets?',
  'dogs?',
  'cats?',
  'floors?',
  'levels?',
  'blocks?',
  'tenants?',
  'owners?',
  'siblings?',
  'brothers?',
  'sisters?',
  'feet',
  'ft',
  'lbs?',
  'points?',
  'times',
  'por ciento',
  'pisos?',
  'plantas?',
  'carros?',
  'autos?',
  'coches?',
  'niñ[oa]s?',
  'hij[oa]s?',
  'personas?',
  'unidades',
  'años?',
  'anos',
  'dias?',
  'semanas?',
  'mes',
  'meses',
  'horas?',
  'minutos',
  'millas?',
  'casas?',
  'propiedades',
  'ofertas?',
  'perros?',
  'gatos?',
  'inquilinos?',
  'veces',
  'puntos?',
  'kilometros?',
  'km',
]
const NUMBER = '\\d{1,3}(?:,\\d\\d\\d)?(?:,\\d\\d\\d)?(?:\\.\\d\\d?)?|\\d{1,7}'
const COUNTED = finds(`(${NUMBER})(?: ?(?:-|to|or|a|o) ?(?:${NUMBER}))?\\+?(?: |-)?(?:${NOUNS.join('|')})`)
const RATE = finds(
  '(?:\\d{1,2}(?:\\.\\d{1,3})?) ?(?:percent|por ciento)|(?:rates?|apr|tasa|interes) (?:is |are |of |at |around |del |de )?\\d{1,2}\\.\\d{1,3}',
)
const PERCENT_SIGN = /(?<![\d.])\d{1,3}(?:\.\d{1,3})? ?%/g
const NAMED =
  /(?<![a-zñ])(?:house number|street number|numero de (?:la )?casa|numero de calle|apt|apartment|unit|suite|ste|lot|space|room|code|mls|apn|case|file|ref|invoice|order|account|acct|confirmation|ticket|loan number|credit score|credit is|credit[a-z' ]{1,40} (?:it is|its|is|went|got|came|moved) (?:back )?up to|credit (?:went|got|came) (?:back )?up to|score|fico|puntaje|credito de|highway|hwy|route|the i|exit|codigo|channel|level|page|bus)(?: ?#| number| no| is| of| es| de)? ?#? ?(\d{1,9})(?!\d|,\d\d\d|\.\d|k| ?mil)/g
const LOT = finds(
  lines(`(?:lot size|lot|terreno)(?: is| of| de)? (\\d{1,3},\\d\\d\\d|\\d{3,6})(?: ?(?:sq ?ft|sqft|sf|square feet))?|(\\d{1,3},\\d\\d\\d|
      \\d{3,6})(?: ?(?:sq ?ft|sqft|sf|square foot|square feet))? (?:lot|terreno)|\\d{1,3}(?:\\.\\d{1,3})? ?acres?`),
)
/** How far on "20 percent to put towards the down" says what it is. */
const DOWN_LATER = 40
const FREEWAY = finds(
  lines(`(?:the )?\\d{1,3} (?:frwy|freeway|fwy|highway|hwy|toll road)|(?:i|interstate|sr|state route)[ -]?\\d{1,3}|(?:off|near|by|from|on|
      take|taking|close to|past|to|of|above|below|north of|south of|east of|west of|under|along|between|across|around) the (?:5|10|15|22|55|57|60|71|91|101|105|110|118|134|170|210|215|241|405|605|710)(?! ?(?:k|thousand|
      s|to|-|,\\d|range))|(?:arriba|abajo|norte|sur|este|oeste|cerca|lado|salida|por) (?:de )?(?:la|el) (?:10|15|57|60|71|91|210|215)(?! ?(?:mil|k))`),
)
/** Retirement accounts by their name. */
const PLANS = finds(
  '(?:my|our|his|her|the|a|from|use) 401 ?k|401 ?k (?:plan|loan|money|funds?|account|withdrawal|rollover)|401\\(k\\)|1031 (?:exchange|money)',
)
const HASH = /#\d{1,9}/g

/** Numbers that count something no field asks for: they keep every other reader off. */
export function extractCounts(scene: Scene): Claim[] {
  const of = (pattern: RegExp, rank: Claim['rank']): Claim[] =>
    matchesOf(scene.text, pattern).map((found) => ({ rank, start: found.index, end: found.index + found[0].length, facts: [] }))
  const isDown = (claim: Claim) =>
    /%|percent|ciento/.test(scene.text.slice(claim.start, claim.end)) &&
    (DOWN.after?.test(scene.text.slice(claim.end, claim.end + DOWN_LATER)) || PUTTING.test(wordsBefore(scene, claim.start, { count: 4 })))
  return [
    ...of(LOT, 'area'),
    ...of(COUNTED, 'count'),
    ...of(NAMED, 'count'),
    ...of(HASH, 'count'),
    ...of(PLANS, 'count'),
    ...of(FREEWAY, 'count'),
    ...of(RATE, 'rate'),
    ...of(PERCENT_SIGN, 'rate'),
  ].filter((claim) => !isDown(claim))
}
