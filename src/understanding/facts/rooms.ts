import type { Claim } from './claim-spans.ts'
import { isOfLongAgo } from './long-ago.ts'
import { findNumberWords, smallNumber } from './number-words.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { answeredRooms } from './rooms-answered.ts'
import { draft, isHalf, WORD_COUNT } from './room-words.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Bedrooms, bathrooms and square feet. Numbers of the contact's own home only keep the money readers off. */
export function extractRooms(scene: Scene): Claim[] {
  const named = beds(scene)
  return leastOf(scene, [
    ...areas(scene),
    ...areasInWords(scene),
    ...pairs(scene),
    ...named,
    ...nthBeds(scene),
    ...answeredRooms(scene, named),
    ...listed(scene),
    ...linked(scene),
    ...baths(scene),
    ...studios(scene),
  ])
}

/** "3/2 or 4/2 don't matter": of two choices the smaller will do. */
function leastOf(scene: Scene, claims: readonly Claim[]): Claim[] {
  const counted = (field: 'beds_min' | 'baths_min') =>
    claims.filter(({ facts }) => facts.some((fact) => fact.field === field && fact.negated !== true)).sort((a, b) => a.start - b.start)
  const more = [counted('beds_min'), counted('baths_min')].flatMap((named) =>
    named.flatMap((claim, at) => {
      const next = named[at + 1]
      if (next === undefined || !OR.test(scene.text.slice(claim.end, next.start))) return []
      return [Number(claim.facts[0]?.value) > Number(next.facts[0]?.value) ? claim : next]
    }),
  )
  return claims.map((claim) => (more.includes(claim) ? { ...claim, facts: [] } : claim))
}

const OR = /^(?!.{0,20}(?:with|con) )[^.!?;]{0,20}(?<![a-z])(?:or|o|u)(?: (?:even|maybe|a|un|una|at least|just)){0,2} ?$/

const AREA = finds(
  lines(`(\\d{1,2}[,.]\\d\\d\\d|\\d{1,2}\\.\\d{1,2}|\\d{1,6})( ?k)?(?: ?(?:-|to|a) ?(?:\\d{1,2}[,.]\\d\\d\\d|
      \\d{3,5}))?\\+?[ -]?(?:sq\\.? ?(?:ft|feet|foot)|sqft|sf|square (?:feet|foot|ft)|sq|square footage|ft2|pies(?: cuadrados)?|p2)`),
)
const LOT = /^\.? ?(?:lot|yard|terreno|garage|adu|de terreno)/

function areas(scene: Scene): Claim[] {
  return matchesOf(scene.text, AREA).map((found): Claim => {
    const start = found.index
    const end = start + found[0].length
    const value = areaNumber(found[1] ?? '', found[2] !== undefined)
    const isWish = isWanted(scene, start)
    // A lot, and what a buyer leaves, is not the home.
    const isOther =
      (!isWish && scene.input.bot === 'buyer') ||
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
    if (field === 'sqft' && scene.input.bot === 'buyer') return []
    const fact = draft(scene, { start, end: end + unit[0].length }, { field, value, unit: 'sqft', confidence: 0.95 })
    return [{ rank: 'area', start, end: end + unit[0].length, facts: value < 300 || value > 20_000 ? [] : [fact] }]
  })
}

const areaNumber = (digits: string, thousand: boolean): number =>
  Math.round(
    thousand || /^\d{1,2}\.\d{1,2}$/.test(digits) ? Number(digits) * (thousand ? 1000 : 1) : Number(digits.replaceAll(/[.,]/g, '')),
  )

const BUYS = spots(
  lines(`look(?:ing)?|want(?:s|ed)?|need(?:s|ed)?|buy(?:ing)?|search(?:ing)?|find|hunting|prefer|at least|minimum|min|or more|would like|
      busco|buscamos|buscando|quiero|queremos|necesito|necesitamos|comprar|al menos|por lo menos|minimo`),
)
const OWNS = spots(
  "(?:my|our|mi|nuestr[oa])(?= (?:[a-z]{2,10} )?(?:house|home|place|condo|townhouse|property|apartment|casa|casita|depa|departamento|propiedad)(?![a-z]))|(?:my|our|mi|nuestr[oa])(?: (?:own|current|old|nice|big|little))?(?= $)|mine|ours|i own|we own|i have|we have|house has|home has|it has|it is|its|it's|tengo|tenemos|tiene|sell(?:ing)?|list(?:ing)?|vend(?:er|o|emos)|inherited|worth",
)
/** Where they live now is what they leave. */
const LIVES = spots(
  'of us (?:all |are |still |crammed |living ){0,2}in|(?:i am|we are|estamos|estoy) (?:all |still |currently )?(?:in|en) (?:an?|one|un|una)|live in|living in|current(?:ly)? (?:place|house|home|apartment|one)|place has|house has|apartment has|(?:i|we) (?:had|used to have|owned)|teniamos|tenia|lived in|stay(?:ing)? in|share|sharing|crammed (?:in|into)|squeezed (?:in|into)|stuck in|rent(?:ing)? an?|viv(?:o|imos|iendo)|rent(?:o|amos|ando)|right now|currently|now is|ahorita|ahora (?:tenemos|estamos)|actualmente|(?:place|house|home|apartment|condo|casa|depa|departamento) (?:now|today|de ahora|de ahorita)',
)
const BUYS_PLAINLY = spots('looking|want to buy|buy(?:ing)?|searching|hunting|busco|buscamos|buscando|comprar')

const AT_LEAST = ends('at least|minimum(?: of)?|no less than|al menos|por lo menos|minimo(?: de)?')

/** Whether a number of rooms or feet is a wish; the rest describes the home they have. */
function isWanted(scene: Scene, at: number): boolean {
  const { bot } = scene.input
  if (IF_IT_WAS.test(segmentText(scene, at))) return false
  if (bot !== 'seller' && AT_LEAST.test(wordsBefore(scene, at, { count: 3 }))) return true
  const around = segmentText(scene, at)
  if (LIVES.test(sentenceText(scene, at)) && !BUYS.test(sentenceText(scene, at))) return false
  if ((OWNS.test(around) || LIVES.test(around)) && !BUYS_PLAINLY.test(around)) return false
  return bot === 'buyer' || (bot === 'lead' && BUYS.test(scene.text))
}

const IF_IT_WAS = /^ ?(?:even |only )?(?:if|si) (?:it|they|that|this) (?:was|were|is|had)(?![a-z])/

/** A count of rooms is a wish unless the seller bot asks or the home is theirs. */
function isCriterion(scene: Scene, at: number): boolean {
  const around = segmentText(scene, at)
  if (ASKS_OF_ONE.test(around) || isOfLongAgo(scene, at)) return false
  if (BUYS_PLAINLY.test(around)) return true
  const before = wordsBefore(scene, at, { count: 6 })
  const own =
    !SO_THEN.test(before) && !WISHES_NOW.test(before) && (OWNS.test(before) || LIVES.test(before) || whoseAt(scene, at) === 'other')
  return scene.input.bot === 'seller'
    ? /(?:want|need|buy|looking|busco|comprar)[a-z ]{0,30}$/.test(wordsBefore(scene, at, { count: 6 }))
    : !own
}

/** "A family of six so 4 bedrooms": what they have now ends before what follows from it. */
const SO_THEN = /(?<![a-z])(?:so|thus|asi que|entonces|por eso)(?! (?:my|our|i have|we have|mi|nuestra|tengo|tenemos)(?![a-z]))(?![a-z])/
/** "We had 2 and now want 3". */
const WISHES_NOW =
  /(?<![a-z])(?:wants?|needs?|looking for|prefer|quiero|queremos|necesito|necesitamos|ocupo|ocupamos|busco|buscamos)(?: (?!sell|vender)[a-z]{1,8}){0,2} $/
/** "Is it 2 or 3 beds?" asks about one home. */
const ASKS_OF_ONE =
  /(?:difference between|diferencia entre)|(?:ad|ads|listing|sign|flyer|website|zillow|redfin|page|post|anuncio|hgtv|brochure) (?:you sent )?(?:said|says|say|showed|shows|decia|dice|had|has)(?![a-z])|^ ?(?:and |so |but |or |y |o |pero )?(?:is|does|are) (?:it|this|that|there|the (?:[a-z0-9]{1,12} ){0,2}(?:house|one|home|place|bed(?:room)?|condo|listing|property)|they)(?![a-z])|(?:what|que)(?:'s| is| would| does| do) an? (?:[a-z0-9.]{1,9} ){1,5}(?:rent|go|sell|cost|run)(?![a-z])|(?:liked|loved|saw|toured|visited) (?:the|that|your) (?:[a-z]{1,9} )?(?:\d|two|three|four|five)[ -]bed|(?:one|house|home|place|condo|listing|casa|la que) (?:that |que )?(?:we|i|nosotros)? ?(?:saw|toured|visited|looked at|went to|vimos|visitamos|vi)(?: [a-z]{1,10}){0,4} (?:had|has|was|tenia|tiene)(?![a-z])|^ ?(?:the|that) (?:(?:last|first|other|second|big|old) )?(?:one|house|home|place|listing)(?: [a-z0-9]{1,10}){0,6} (?:you (?:sent|showed|texted|mentioned)|(?:is|was) (?:too|gone|sold|taken|nice)|i saw|we saw)/
const MOST_PAIRS = 40
const HALF = '\\d{1,2}(?:\\.[05])?'
const PAIR =
  /(?<![\d$.,/:x-])(\d{1,2}) ?(?:b? ?\/|x|(?<=^\d) ?(?:&|and|y|\+)(?= ?\d(?:\.5)?(?:[.,!]|$| (?:with|w|plus|and|or|at|in|please|con|y|por)(?![a-z])))|(?<=^\d)(?: by)(?= \d(?:\.5)?(?:[.,!]|$))) ?(\d{1,2}(?:\.[05])?)(?:b(?![a-z]))?(?![\d/:]|\.\d|,\d\d\d|k| ?(?:mil|thousand|acre|lot|mile|hour|block|price|off|way|down|sq)|%)/g
const DATE_BEFORE = ends(
  'by|on|before|until|till|after|since|from|around|starting|dated|due|el|para el|antes del?|despues del?|desde el|hasta el|del',
)

/** "3/2" and "3x2"; with a date word before it, it is a date. */
function pairs(scene: Scene): Claim[] {
  return matchesOf(scene.text, PAIR)
    .slice(0, MOST_PAIRS)
    .flatMap((found): Claim[] => {
      const [whole, first = '', second = ''] = found
      const start = found.index
      const end = start + whole.length
      const [bed, bath] = [Number(first), Number(second)]
      if (bed > 12 || bath > 12 || bath === 0 || (whole.includes('/') && DATE_BEFORE.test(wordsBefore(scene, start, { count: 3 }))))
        return []
      // "2 1/2 bath" is two and a half.
      if (whole.includes('/') && /(?:^|[\d ])\d $/.test(scene.text.slice(Math.max(0, start - 3), start))) return []
      const bathStart = end - second.length
      const wanted = isCriterion(scene, start)
      const near = { start, end }
      return [
        {
          rank: 'count',
          start,
          end: start + first.length,
          facts: wanted ? [draft(scene, near, { field: 'beds_min', value: bed, confidence: 0.85 })] : [],
        },
        {
          rank: 'count',
          start: bathStart,
          end,
          facts: wanted && isHalf(bath) ? [draft(scene, near, { field: 'baths_min', value: bath, confidence: 0.85 })] : [],
        },
      ]
    })
}

const BEDS = finds(
  lines(`(\\d{1,3}|${WORD_COUNT}|couple(?: of)?|par de)(?: ?(?:-|to|or|a|o|(?<=(?:between|entre) [a-z0-9]{1,6} )(?:and|y)) ?(?:\\d{1,2}|${WORD_COUNT}))?(?:\\+| plus| or more| o mas)?[ -]{0,2}(?:(?:good|big|
      large|full)[ -])?(?:bed(?:room)?s?|bedrms?|bdrms?|beds?rooms?|rooms|recamar(?:it)?as?|cuart(?:it)?os?|habitacion(?:es)?|dormitorios?|alcobas?|(?:cuartos? |recamaras? )?(?:de|para|pa) dormir)`),
)
/** "Need a third bedroom": that many. */
const NTH = finds(
  '(second|third|fourth|fifth|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (?:bed(?:room)?|recamara|cuarto|habitacion|dormitorio)',
)
const NTH_NUMBERS = new Map([
  ['se', 2],
  ['th', 3],
  ['te', 3],
  ['fo', 4],
  ['cu', 4],
  ['fi', 5],
  ['qu', 5],
])
const BED_AFTER = opens(
  '(?:or so|set|sheets|frame|bugs?|(?:per|for (?:each|every)|para cada|por cada) [a-zñ]{2,12}|pa(?:ra)? (?:mi|la|el|coser|oficina|una?) (?!niñ|hij|bebe|nen|suegr|mama|papa)[a-zñ]{3,12})',
)
const BATH_AFTER = opens(
  '(?:per (?:[a-z]{2,10})|for (?:each|every)|para cada|por cada|cada|mats?|towels?|rugs?|tubs?|salts?|bombs?|time|robes?)',
)

function nthBeds(scene: Scene): Claim[] {
  return matchesOf(scene.text, NTH).flatMap((found): Claim[] => {
    const place = { start: found.index, end: found.index + found[0].length }
    const before = wordsBefore(scene, place.start, { count: 4 })
    const value = NTH_NUMBERS.get((found[1] ?? '').slice(0, 2))
    const isWish = NEEDS.test(before) && isCriterion(scene, place.start) && scene.input.bot !== 'seller'
    return value === undefined || !isWish
      ? []
      : [{ rank: 'count', ...place, facts: [draft(scene, place, { field: 'beds_min', value, confidence: 0.85 })] }]
  })
}

const NEEDS = spots('need|needs|want|with|require|necesitamos|necesito|ocupo|ocupamos|quiero|queremos|falta|con')

function beds(scene: Scene): Claim[] {
  return matchesOf(scene.text, BEDS).map((found): Claim => {
    const start = found.index
    const end = start + found[0].length
    const value = /^(?:couple|par)/.test(found[1] ?? '') ? 2 : smallNumber(found[1] ?? '')
    const isCount = value !== null && value <= 12 && !BED_AFTER.test(scene.text.slice(end, end + 32)) && isCriterion(scene, start)
    const confidence = scene.input.pendingQuestion === 'beds' || scene.input.pendingQuestion === 'property_needs' ? 0.95 : 0.9
    return { rank: 'count', start, end, facts: isCount ? [draft(scene, { start, end }, { field: 'beds_min', value, confidence })] : [] }
  })
}

const BATHS = finds(
  lines(`(?<!\\d[.,])(\\d{1,2}(?:\\.\\d{1,2})?|${WORD_COUNT})( and (?:a[ -]|one[ -])?half| 1/2|-1/2| y medio| punto cinco| point five)?(?: ?(?:-|to|or|a|o) ?(?:${HALF}|
      ${WORD_COUNT}))?(?:\\+| plus| or more| o mas)?[ -]{0,2}(?:(?:full|complete|and a half)[ -])?(?:(?<=medio )de )?(?:bath(?:room)?s?|baths?rooms?|ba|
      bañ(?:it)?os?|banos?)(?: completos)?( y medio| and a half)?`),
)

function baths(scene: Scene): Claim[] {
  return matchesOf(scene.text, BATHS).map((found): Claim => {
    const [whole, count = '', half, halfAfter] = found
    const start = found.index
    const end = start + whole.length
    const base = /^\d/.test(count) ? Number(count) : (smallNumber(count) ?? 0)
    const value = base + (half || halfAfter ? 0.5 : 0)
    const isCount = isHalf(value) && isCriterion(scene, start) && !BATH_AFTER.test(scene.text.slice(end, end + 16))
    return {
      rank: 'count',
      start,
      end,
      facts: isCount ? [draft(scene, { start, end }, { field: 'baths_min', value, confidence: 0.95 })] : [],
    }
  })
}

const LISTED =
  /(?<![a-zñ\d])(bed(?:room)?s?|beds?rooms?|recamaras?|cuartos?|habitacion(?:es)?|bath(?:room)?s?|baños?)(?: ?[:=-] ?| )(\d{1,2}(?:\.5)?)(?![\d/%:]|\.\d|,\d\d\d| ?(?:k|mil|bed|bath|ba|recamara|cuarto|baño|full|sq)|\+? (?:bed|bath))/g

/** "Beds: 4, baths: 2", as a list is written. */
function listed(scene: Scene): Claim[] {
  if (scene.text.search(BEDS) >= 0 || scene.text.search(BATHS) >= 0) return []
  return matchesOf(scene.text, LISTED).map(({ index, 0: said, 1: noun = '', 2: count = '' }): Claim => {
    const [value, place] = [Number(count), { start: index, end: index + said.length }]
    const field = noun.startsWith('ba') ? 'baths_min' : 'beds_min'
    const isCount = isHalf(value) && (field === 'baths_min' || Number.isInteger(value)) && isCriterion(scene, index)
    return { rank: 'count', ...place, facts: isCount ? [draft(scene, place, { field, value, confidence: 0.85 })] : [] }
  })
}

const LINKED = finds(
  '(bed(?:room)?s?|recamaras?|cuartos?|habitaciones|bath(?:room)?s?|baños?) (?:is|are|must be|should be|need(?:s)? to be|son|sean|que sean|at least|minimo|minimum|min|por lo menos|al menos) (?:at least )?(\\d{1,2}(?:\\.5)?)(?![\\d/%:]|\\.\\d|,\\d\\d\\d)',
)

/** "If the baths are 2", "cuartos mínimo 3". */
const linked = (scene: Scene): Claim[] =>
  matchesOf(scene.text, LINKED).flatMap(({ index, 0: said, 1: noun = '', 2: count = '' }): Claim[] => {
    const [value, place] = [Number(count), { start: index, end: index + said.length }]
    const field = noun.startsWith('ba') ? 'baths_min' : 'beds_min'
    if (!isHalf(value) || (field === 'beds_min' && !Number.isInteger(value)) || !isCriterion(scene, index)) return []
    return [{ rank: 'count', ...place, facts: [draft(scene, place, { field, value, confidence: 0.85 })] }]
  })

const STUDIO = finds('studios?|estudios?')
const STUDIO_CUE = ends('(?:a|an|un|or|even|small|just|want|need|for a|busco un)')

/** A studio has no bedroom; Studio City and a recording studio are none. */
function studios(scene: Scene): Claim[] {
  return matchesOf(scene.text, STUDIO).flatMap((found): Claim[] => {
    const end = found.index + found[0].length
    const after = wordsAfter(scene, end, { count: 1 }).trim()
    const isHome =
      scene.words <= 3 ||
      (scene.input.pendingQuestion === 'beds' &&
        found.index === 0 &&
        !/^ (?:apartment|here|rental|rent)/.test(scene.text.slice(end, end + 12))) ||
      STUDIO_CUE.test(wordsBefore(scene, found.index, { count: 2 }))
    if (!isHome || /^(?:city|lights?|time|space|work|recording|de|musical)$/.test(after) || !isCriterion(scene, found.index)) return []
    const place = { start: found.index, end }
    return [{ rank: 'count', ...place, facts: [draft(scene, place, { field: 'beds_min', value: 0, confidence: 0.75 })] }]
  })
}
