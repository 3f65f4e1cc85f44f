import { baths, BATHS } from './baths.ts'
import type { Claim } from './claim-spans.ts'
import { smallNumber } from './number-words.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { amendedBeds } from './rooms-amended.ts'
import { answeredRooms } from './rooms-answered.ts'
import { isCriterion } from './rooms-wished.ts'
import { draft, isHalf, WORD_COUNT } from './room-words.ts'
import { wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { extractSizes } from './sizes.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Bedrooms, bathrooms and square feet. Numbers of the contact's own home only keep the money readers off. */
export function extractRooms(scene: Scene): Claim[] {
  const written = nounFirst(scene)
  if (written.length > 0) return [...extractSizes(scene), ...written]
  const { named, amended } = amendedBeds(scene, beds(scene))
  return leastOf(scene, [
    ...extractSizes(scene),
    ...(named.some(({ facts }) => facts.length > 0) ? pairs(scene).map((pair) => withoutDates(scene, pair)) : pairs(scene)),
    ...named,
    ...amended,
    ...nthBeds(scene),
    ...answeredRooms(scene, named),
    ...listed(scene),
    ...linked(scene),
    ...baths(scene),
    ...studios(scene),
  ])
}

/** "The party is 4/3, but 3 beds": where bedrooms are named, two numbers after "is" are a day. */
const withoutDates = (scene: Scene, claim: Claim): Claim =>
  IS_ON.test(wordsBefore(scene, claim.start, { count: 2 })) || /\d ?\/$/.test(scene.text.slice(claim.start - 3, claim.start))
    ? { ...claim, facts: [] }
    : claim

const IS_ON = ends('is|was|are|es|on|el|fue')

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

const MOST_PAIRS = 40
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
  '(second|third|fourth|fifth|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (bed(?:room)?|recamara|cuarto|habitacion|dormitorio|(?:full )?bath(?:room)?|baño)',
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
  '(?:or so|set|sheets|frame|bugs?|(?:in|for|at|en|para) (?:the|our|my|this|a|el|la|todo el|toda la) (?:whole |entire )?(?:break|bunk|living|dorm|waiting|same|hospital|hotel|motel|er|floor|ward|station|shelter|truck|garage|salon|sala de descanso|hospital|piso|turno)|(?:per|for (?:each|every)|para cada|por cada) [a-zñ]{2,12}|pa(?:ra)? (?:mi|la|el|coser|oficina|una?) (?!niñ|hij|bebe|nen|suegr|mama|papa)[a-zñ]{3,12})',
)
function nthBeds(scene: Scene): Claim[] {
  return matchesOf(scene.text, NTH).flatMap((found): Claim[] => {
    const place = { start: found.index, end: found.index + found[0].length }
    const before = wordsBefore(scene, place.start, { count: 4 })
    const value = NTH_NUMBERS.get((found[1] ?? '').slice(0, 2))
    const isWish = NEEDS.test(before) && isCriterion(scene, place.start) && scene.input.bot !== 'seller'
    return value === undefined || !isWish
      ? []
      : [
          {
            rank: 'count',
            ...place,
            facts: [draft(scene, place, { field: /ba(?:th|ñ)/.test(found[2] ?? '') ? 'baths_min' : 'beds_min', value, confidence: 0.85 })],
          },
        ]
  })
}

const NEEDS = spots('need|needs|want|with|at least|require|necesitamos|necesito|ocupo|ocupamos|quiero|queremos|falta|con')

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

const NOUN_FIRST =
  /(?<![a-zñ\d] ?)(?:bed(?:room)?s?|recamaras?|cuartos?|habitaciones)(?: ?[:=-] ?| )(\d{1,2}),?(?: and| y)? (?:bath(?:room)?s?|baños?)(?: ?[:=-] ?| )(\d{1,2}(?:\.5)?)(?![\d/%:]|\.\d|,\d\d\d| ?(?:k|mil|full|sq))/g

/** "Bedrooms 4 baths 3": each number after its noun. */
const nounFirst = (scene: Scene): Claim[] =>
  matchesOf(scene.text, NOUN_FIRST).flatMap(({ index, 0: said, 1: bed = '', 2: bath = '' }): Claim[] => {
    const end = index + said.length
    if (Number(bed) > 12 || !isHalf(Number(bath)) || !isCriterion(scene, index)) return []
    const middle = end - bath.length
    return [
      {
        rank: 'count',
        start: index,
        end: middle,
        facts: [draft(scene, { start: index, end: middle }, { field: 'beds_min', value: Number(bed), confidence: 0.85 })],
      },
      {
        rank: 'count',
        start: middle,
        end,
        facts: [draft(scene, { start: middle, end }, { field: 'baths_min', value: Number(bath), confidence: 0.85 })],
      },
    ]
  })

const LINKED = finds(
  '(bed(?:room)?s?|recamaras?|cuartos?|habitaciones|bath(?:room)?s?|baños?),? (?:is|are|must be|should be|need(?:s)? to be|son|sean|que sean|at least|minimo|minimum|min|por lo menos|al menos|con|que sean (?:minimo|por lo menos|al menos)) (?:at least )?(\\d{1,2}(?:\\.5)?)(?![\\d/%:]|\\.\\d|,\\d\\d\\d| ?(?:bed|bath|bañ|rec|cuart|hab))',
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

const OR_MORE_ROOMS = /^ (?:or|o|\/) ?(?:an? |una? |even )?(?:\d|one|two|una|dos)(?![\d.,])/

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
      STUDIO_CUE.test(wordsBefore(scene, found.index, { count: 2 })) ||
      OR_MORE_ROOMS.test(scene.text.slice(end, end + 20))
    if (!isHome || /^(?:city|lights?|time|space|work|recording|de|musical)$/.test(after) || !isCriterion(scene, found.index)) return []
    const place = { start: found.index, end }
    return [{ rank: 'count', ...place, facts: [draft(scene, place, { field: 'beds_min', value: 0, confidence: 0.75 })] }]
  })
}
