import type { Claim } from './claim-spans.ts'
import { isOfLongAgo } from './long-ago.ts'
import { ASKS_WHAT } from './money-cues.ts'
import { smallNumber } from './number-words.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { draft, isHalf, WORD_COUNT } from './room-words.ts'
import { sentenceAt, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { matchesOf } from '../matches.ts'

/** Bare numbers that answer how many bedrooms. `named`: the bedrooms the text names as such, whose own count decides. */
export function answeredRooms(scene: Scene, named: readonly Claim[]): Claim[] {
  const asked = scene.input.pendingQuestion === 'beds' || scene.input.pendingQuestion === 'property_needs'
  if (!asked) return []
  if (named.some((claim) => claim.facts.length > 0)) return correctedBeds(scene)
  const both = bothRooms(scene)
  return both.length > 0 ? both : bareBeds(scene, named)
}

const BOTH = finds(
  `(?<![\\d$/.,-])(\\d|${WORD_COUNT}) ?(?:and|y|&|with|con) ?(\\d(?:\\.5)?|${WORD_COUNT})( and (?:a |one )?half| 1/2| y medio)?(?![\\d/:%-]|\\.\\d|,\\d| ?(?:k|am|pm|mil|years?|kids?|people|of us|cars?|weeks?|months?|days?|más|mas|more)(?![a-z]))`,
)

/** "Three and two would be plenty": bedrooms and bathrooms, as the trade says them. */
function bothRooms(scene: Scene): Claim[] {
  const [found] = matchesOf(scene.text, BOTH)
  if (found === undefined || scene.words > LONGEST || isInQuestion(scene, found.index) || whoseAt(scene, found.index) === 'other') return []
  const { index: start, 0: said, 1: first = '', 2: second = '', 3: half } = found
  const end = start + said.length
  const [bed, bath] = [smallNumber(first), Number(smallNumber(second) ?? second) + (half ? 0.5 : 0)]
  if (bed === null || !isHalf(bath) || bath > bed + 1 || !isAlone(scene, start, end) || isOld(scene, start)) return []
  const middle = start + first.length
  return [
    {
      rank: 'count',
      start,
      end: middle,
      facts: [draft(scene, { start, end }, { field: 'beds_min', value: bed, confidence: 0.8, basis: 'context' })],
    },
    {
      rank: 'count',
      start: middle,
      end,
      facts: [draft(scene, { start, end }, { field: 'baths_min', value: bath, confidence: 0.75, basis: 'context' })],
    },
  ]
}

const CORRECTED = finds(
  `(?:sorry,? no|no,? sorry|no,? wait|wait|i mean|i meant|make (?:it|that)|actually|perdon|digo|mejor dicho|no,? no)[ ,.]{1,3}(?:like |just |only |son |con )?(\\d|${WORD_COUNT})(?=[,.!]|$| (?:bed|is|please|would|because|since|por|porque|es)(?![a-z]))`,
)

/** "5 bedrooms. sorry no, 4". */
function correctedBeds(scene: Scene): Claim[] {
  const [found] = matchesOf(scene.text, CORRECTED)
  const value = smallNumber(found?.[1] ?? '')
  if (found === undefined || value === null) return []
  const end = found.index + found[0].length
  const start = end - (found[1] ?? '').length
  return [
    { rank: 'count', start, end, facts: [draft(scene, { start, end }, { field: 'beds_min', value, confidence: 0.75, basis: 'context' })] },
  ]
}

/** "My kids are 3 and 5" tells ages. */
const isOld = (scene: Scene, at: number): boolean => AGES.test(wordsBefore(scene, at, { count: 8 }))
const AGES =
  /(?:kids?|children|boys?|girls?|sons?|daughters?|twins|baby|niñ[oa]s?|hij[oa]s?)(?: [a-z]{1,9}){0,2} (?:are|is|were|was|turns?|turned|turning|aged?|ages|tienen|tiene|cumplio|de)(?: [a-z0-9]{1,6},?){0,3} $/

const BARE = finds(
  `(?<![\\d$/.,-])(\\d{1,2}|${WORD_COUNT})(?![\\d/:%-]|\\.\\d|,\\d| ?(?:k|am|pm|mil|years?|kids?|people|of us|baths?|ba|cars?|weeks?|months?|days?|bedrooms? apart)(?![a-z]))`,
)
const LEAST_BEFORE = ends(
  '(?:at least|minimum|min|no less than|not less than|nothing under|minimo|por lo menos|al menos|no menos de)(?: of| de)?',
)
const LEAST_AFTER = opens(
  '(?:is |es |would be |at |as |de |as a |at the )?(?:the |my |our |el |a )?(?:floor|minimum|min|least|very least|or more|and up|and above|minimo|lo menos|o mas|y arriba|para arriba|bare minimum)|\\+',
)
/** "Cuartos? con dos": what is not asked answers. */
function isInQuestion(scene: Scene, at: number): boolean {
  const sentence = sentenceText(scene, at)
  return sentence.includes('?') || ASKS_WHAT.test(sentence) || DIFFERENCE.test(sentence)
}
const DIFFERENCE = spots('difference between|diferencia entre')

/** "Somos cinco" counts heads. */
const OF_US = ends(
  '(?:somos|seremos|eramos|(?:we|they|there) (?:are|will be)|there is|family of|familia de|party of|household of)(?: (?:about|like|now|como|ya|un total de))?',
)
const HAS = ends(
  'has|have|had|got|(?:only |just )?(?:shows?|showed|lists?|says|see|saw)|tiene|tengo|tenia|tenemos|(?:se )?(?:ven|muestran?|salen|dice|veo|vi)(?: solo| nomas)?',
)
/** "Need a second bathroom, so 2" counts those. */
const OF_BATHS = /(?<![a-z])(?:second|third|another|extra|more|segundo|otro|mas) (?:full )?(?:bath(?:room)?s?|baños?)(?![a-z])[^.!?]{0,24}$/
const BATHS_WITHIN = 48
const LONGEST = 12
/** "2 for the kids and one for us so 3". */
const SO_MANY = ends('so|makes|that is|totals?|asi que|o sea|serian|entonces|en total')
/** "3 for the kids, 1 for us, so 4 total". */
const TOTAL = opens('(?:in )?total|en total|altogether|all together')

/** "At least 3" answers how many bedrooms; of two numbers the least they would take. */
function bareBeds(scene: Scene, named: readonly Claim[]): Claim[] {
  if (scene.words > LONGEST) return []
  const found = matchesOf(scene.text, BARE)
    .map(({ index, 0: said, 1: count = '' }) => ({ start: index, end: index + said.length, value: smallNumber(count) }))
    .filter(
      ({ start, end, value }) =>
        value !== null &&
        value <= 12 &&
        isAlone(scene, start, end) &&
        !isOld(scene, start) &&
        !isInQuestion(scene, start) &&
        !isOfLongAgo(scene, start) &&
        !OF_US.test(wordsBefore(scene, start, { count: 4 })) &&
        !named.some((claim) => claim.start < end && start < claim.end) &&
        !HAS.test(wordsBefore(scene, start, { count: 3 })) &&
        !OF_BATHS.test(scene.text.slice(Math.max(0, start - BATHS_WITHIN), start)) &&
        whoseAt(scene, start) !== 'other',
    )
  const total = found.find(({ end }) => TOTAL.test(wordsAfter(scene, end, { count: 2 })))
  const least =
    total ??
    found.findLast(({ start }) => SO_MANY.test(wordsBefore(scene, start, { count: 3 }))) ??
    found.find(({ start, end }) => LEAST_BEFORE.test(wordsBefore(scene, start)) || LEAST_AFTER.test(wordsAfter(scene, end)))
  // Of several numbers the one that stands by itself is the answer: "one for us, one for the nursery. two".
  const [first] = least ? [least] : [...found.filter(({ start, end }) => isWhole(scene, start, end)), ...found]
  if (first === undefined || first.value === null) return []
  const { start, end, value } = first
  return [{ rank: 'count', start, end, facts: [draft(scene, first, { field: 'beds_min', value, confidence: 0.75, basis: 'context' })] }]
}

const isWhole = (scene: Scene, start: number, end: number): boolean => {
  const [from, to] = sentenceAt(scene, start)
  return from > 0 && /^[ .!]{0,3}$/.test(scene.text.slice(end, to)) && scene.text.slice(from, start).trim() === ''
}

/** A number that counts nothing else; in a longer answer "one" is a word like others, and "una" an article. */
const isAlone = (scene: Scene, start: number, end: number): boolean =>
  !NOUN_AFTER.test(scene.text.slice(end, end + 24)) &&
  (scene.words <= MOST_WITH_ONE || !/^(?:one|un|una|uno)$/.test(scene.text.slice(start, end))) &&
  (scene.words <= MOST_WITH_ARTICLE || !/^(?:un|una)$/.test(scene.text.slice(start, end)))

const MOST_WITH_ONE = 4
const MOST_WITH_ARTICLE = 2

const NOUN_AFTER =
  /^ (?:de|of) (?:mis|los|las|ellos|ellas|nosotros|nuestr[oa]s|my|our|the|them|us|his|her)(?![a-z])|^[ -](?!n(?![a-zñ])|w(?![a-zñ])|total|would|is|at|or|and|minimum|min|max|maybe|but|if|ideally|por|es|seria|o|con|minimo|de|please|works?|for|para|rooms?|beds?|bedrooms?|cuartos?|recamaras?|should|will|because|since|que|as|plus|more|sounds|por favor|thanks|gracias|lol|(?:like|como|total|y|la|lo|le|nos|me|we|i|so|then|could|can|though|already|estaria|quedo|quedamos|basta|bastan|alcanza)(?![a-z]))[a-zñ]/
