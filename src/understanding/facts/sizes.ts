import type { Claim } from './claim-spans.ts'
import { findNumberWords } from './number-words.ts'
import { ends, finds, spots } from './phrases.ts'
import { draft } from './room-words.ts'
import { asksOfOne, isWanted } from './rooms-wished.ts'
import { segmentText, sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Square feet: of the home they have, or the least they want. Those of a lot, and of what others have, only keep the money readers off. */
export const extractSizes = (scene: Scene): Claim[] => [...areas(scene), ...areasInWords(scene)]

const AREA = finds(
  lines(`(\\d{1,2}[,.]\\d\\d\\d|\\d{1,2}\\.\\d{1,2}|\\d{1,6})( ?k)?(?: ?(?:-|to|a) ?(?:\\d{1,2}[,.]\\d\\d\\d|
      \\d{3,5}))?\\+?[ -]?(?:sq\\.? ?(?:ft|feet|foot)|sqft|sf|square (?:feet|foot|ft)|sq|square footage|ft2|pies(?: cuadrados)?|p2|(?<=(?:at least|minimum|min) \\d{3,5} )(?:feet|ft)(?! (?:away|from|deep|long|tall|high|of|wide|lot)))`),
)
/** "The apartment we're in is 900 sq ft". */
const OF_RENTED =
  /(?<![a-z])(?:apartment|apt|place|house|condo|rental|depa|departamento|apartamento|casa) (?:that |where |which |que |donde )?(?:(?:we|i) (?:are|am|live|rent|have)|vivimos|vivo|rentamos|rento|estamos|tenemos)(?: (?:in|at|now|right now|ahorita|ahora)){0,2} (?:is|has|es|tiene|es de)(?: (?:like|only|about|barely|just|maybe|como|apenas|de)){0,2} $|(?<![a-z])garage (?:is|was|has|are)(?: (?:like|only|about)){0,2} $|(?<![a-z])(?:cochera|garaje) (?:es|tiene|mide)(?: (?:de|como)){0,2} $/
const RENTED_WITHIN = 60
const LOT = /^\.? ?(?:lot|yard|terreno|garage|adu|de terreno)/

function areas(scene: Scene): Claim[] {
  return matchesOf(scene.text, AREA).map((found): Claim => {
    const start = found.index
    const end = start + found[0].length
    const value = areaNumber(found[1] ?? '', found[2] !== undefined)
    const isWish = isWanted(scene, start) && !OF_RENTED.test(scene.text.slice(Math.max(0, start - RENTED_WITHIN), start))
    // A lot, what a buyer leaves and what others have is not the home.
    const isOther =
      (!isWish && scene.input.bot === 'buyer') ||
      isOfAnother(scene, start, end) ||
      OF_RENTED.test(scene.text.slice(Math.max(0, start - RENTED_WITHIN), start)) ||
      LOT.test(scene.text.slice(end, end + 12)) ||
      /(?:lot|terreno|yard)[a-z ]{0,12}$/.test(scene.text.slice(Math.max(0, start - 24), start))
    const fact = draft(scene, { start, end }, { field: isWish ? 'sqft_min' : 'sqft', value, unit: 'sqft', confidence: 0.95 })
    return { rank: 'area', start, end, facts: isOther || value < 300 || value > 20_000 ? [] : [fact] }
  })
}

const AREA_UNIT = /^ (?:sq\.? ?(?:ft|feet|foot)|sqft|square (?:feet|foot|ft)|square footage|pies(?: cuadrados)?)(?![a-z])/

/** "Twenty two hundred square feet", "mil setecientos pies". */
function areasInWords(scene: Scene): Claim[] {
  if (!/square|pies|sq/.test(scene.text)) return []
  return findNumberWords(scene.text).flatMap(({ start, end, value }): Claim[] => {
    const unit = AREA_UNIT.exec(scene.text.slice(end, end + 24))
    if (!unit || LOT.test(scene.text.slice(end + unit[0].length, end + unit[0].length + 12))) return []
    const field = isWanted(scene, start) ? 'sqft_min' : 'sqft'
    if ((field === 'sqft' && scene.input.bot === 'buyer') || isOfAnother(scene, start, end + unit[0].length)) return []
    const fact = draft(scene, { start, end: end + unit[0].length }, { field, value, unit: 'sqft', confidence: 0.95 })
    return [{ rank: 'area', start, end: end + unit[0].length, facts: value < 300 || value > 20_000 ? [] : [fact] }]
  })
}

const areaNumber = (digits: string, thousand: boolean): number =>
  Math.round(
    thousand || /^\d{1,2}\.\d{1,2}$/.test(digits) ? Number(digits) * (thousand ? 1000 : 1) : Number(digits.replaceAll(/[.,]/g, '')),
  )

/** A size in the mouth of others, or of a building that is not meant: "my aunt's is 2,400 sq ft", "una cabaña de 900 pies, esa no". */
function isOfAnother(scene: Scene, start: number, end: number): boolean {
  if (NOT_THAT.test(scene.text.slice(end, end + SOON_AFTER)) || asksOfOne(scene, start) || THE_ONE.test(segmentText(scene, start)))
    return true
  const whose = whoseAt(scene, start)
  return whose === 'other' && !COMES_TO_US.test(sentenceText(scene, start)) && !DESCRIBED.test(wordsBefore(scene, start, { count: 2 }))
}

/** "The one on Elm is 1,900 sq ft, right?" */
const THE_ONE = /^ ?(?:so |and |but )?(?:the|that) one (?:on|at|by|near|you|with)(?![a-z])/

const SOON_AFTER = 50
/** What a text takes back at once. */
const NOT_THAT =
  /^[^.!?;|]{0,30}, ?(?:but |pero )?(?:not that one|that(?:'s| is) not (?:it|the one|mine)|that one (?:is )?not|esa no|ese no|esa no es|no es esa)(?![a-z])/
/** The home of a parent who died or whom they sell for is the one meant. */
const COMES_TO_US = spots(
  "inherit(?:ed|ing)?|passed|left (?:me|us|it)|estate|probate|trust|trustee|executor|her (?:house|home|place|condo)|his (?:house|home|place|condo)|their (?:house|home|place|condo)|(?:mom|mother|dad|father|parents?|folks|grandma|grandpa|aunt|uncle)'?s? (?:house|home|place|condo)|sell(?:ing)?|hered(?:e|amos|ado)|falleci[a-z]{1,4}|murio|(?:me|nos) dejo|casa de (?:mi|mis|nuestr[oa]s?) (?:mama|papa|papas|padres|abuel[oa]s?|ti[oa]s?|suegr[oa]s?)|vend(?:er|emos|o)",
)
const DESCRIBED = ends('at least|minimum|want|need|minimo|al menos')
