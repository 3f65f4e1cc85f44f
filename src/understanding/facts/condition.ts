import type { Claim } from './claim-spans.ts'
import { answered } from './condition-answer.ts'
import type { Condition, Cue } from './condition-cue.ts'
import { FAULTS } from './condition-faults.ts'
import { JUDGEMENTS } from './condition-judgements.ts'
import { BARE, parts } from './condition-parts.ts'
import { isMessElsewhere, isOffHome } from './off-home.ts'
import { ends, spots } from './phrases.ts'
import { segmentAt, segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** The state of the home they sell. Of several cues the worse one counts; a denied cue excludes and says nothing more. */
export function extractCondition(scene: Scene): Claim[] {
  if (scene.input.bot === 'buyer' || (scene.input.bot === 'lead' && WISHES.test(scene.text))) return []
  const found = [...judged(scene), ...parts(scene), ...faults(scene)].filter(
    (cue) => !isAsking(scene, cue.start) && !isElsewhere(scene, cue) && !isOnlyWished(scene, cue),
  )
  const told = found.filter((cue) => cue.confidence !== BARE && !cue.negated)
  const said = told.length > 0 ? told : answered(scene).filter((cue) => !isElsewhere(scene, cue) && !isOnlyWished(scene, cue))
  const cues = said.length > 0 ? [...said, ...found.filter((cue) => cue.negated)] : found
  const [worst] = cues.filter((cue) => !cue.negated).sort((a, b) => SEVERITY[b.value] - SEVERITY[a.value] || b.confidence - a.confidence)
  const denied = cues.filter((cue) => cue.negated && cue.value !== worst?.value)
  const kept = worst ? [worst, ...denied] : denied
  return kept
    .filter((cue, index) => kept.findIndex((other) => other.value === cue.value) === index)
    .map(({ value, start, end, confidence, negated }) => ({
      rank: 'reason',
      start,
      end,
      facts: [{ field: 'condition', value, confidence, negated }],
    }))
}

const isElsewhere = (scene: Scene, { start, end }: Cue): boolean =>
  isMessElsewhere(scene.text.slice(start, end), sentenceText(scene, start)) || isOfOther(scene, start)

/** "If it had a new kitchen it would be perfect", "we almost redid the kitchen": what was not done makes nothing ready. */
const isOnlyWished = (scene: Scene, { value, start, negated }: Cue): boolean =>
  value === 'move_in_ready' &&
  !negated &&
  (IF_IT_HAD.test(sentenceText(scene, start)) || NOT_DONE.test(scene.text.slice(Math.max(0, start - 40), start)))
const IF_IT_HAD =
  /(?<![a-z])(?:(?:if|wish) (?:it|we|i|they|only|the [a-z]{3,9}) (?:only |just )?(?:had|did|redid|replaced|fixed|put|got|was|were|could)(?![a-z])|si (?:tan solo )?(?:le |la |tuviera|estuviera|se )(?:[a-z]{0,10}(?:iera|ara)(?:mos|n)?)?|ojala)/
const NOT_DONE =
  /(?<![a-z])(?:almost|nearly|about to|(?:was|were) (?:going|gonna|about|supposed) to|wanted to|meant to|planned (?:to|on)|tried to|never got (?:around|to)|started to|half|casi|ibamos a|iba a|queriamos|queria|pensabamos|nunca)(?: [a-z]{2,9}){0,2} $/

/** "The neighbors had the fire", "my truck is in perfect condition". */
const isOfOther = (scene: Scene, at: number): boolean => {
  const before = scene.text.slice(segmentAt(scene, at)[0], at)
  if (OF_SOMEBODY.test(before) || ELSEWHERE.test(segmentText(scene, at)) || isOffHome(partAt(scene, at))) return true
  if (whoseAt(scene, at) === 'other')
    return (
      !OF_OURS.test(before) &&
      !WE_SELL.test(scene.text) &&
      !CAME_TO_US.test(scene.text.slice(Math.max(0, at - LEFT_WITHIN), at)) &&
      !KNOWS.test(scene.text.slice(Math.max(0, at - 80), at)) &&
      !(isAskedHow(scene) && LEFT_UNDONE.test(sentenceText(scene, at)))
    )
  return THINGS.test(lastPart(before)) && !OF_HOME.test(before)
}

/** "My knees are shot and the yard is a jungle": a part with a thing of its own stands by itself. */
function lastPart(before: string): string {
  const part = before.split(AND).at(-1) ?? before
  return part.trim() === '' || OWN_THING.test(part) ? part : before
}
/** The part around a place, between the words that join it to others. */
function partAt(scene: Scene, at: number): string {
  const [from, to] = segmentAt(scene, at)
  return `${scene.text.slice(from, at).split(AND).at(-1) ?? ''}${scene.text.slice(at, to).split(AND)[0] ?? ''}`
}
const AND = / (?:and|but|y|pero) /
const OWN_THING = /(?<![a-z])(?:the|our|el|la|los|las) [a-zñ]{3,12}(?![a-z])/

/** "La de mi hermana sí está fea". */
const OF_SOMEBODY =
  /^ ?(?:y |pero )?(?:la|el|las|los) de (?:enfrente|al lado|atras|junto|la esquina|(?:mi|mis|un|una|la|el) (?:herman[oa]|vecin[oa]|prim[oa]|amig[oa]|cuñad[oa]|compadre|comadre|ti[oa]))/

/** Another house than the one they sell. */
const ELSEWHERE = spots(
  lines(`(?:in|at) (?:the|our|my) (?:old|last|previous|prior|first|other|former) (?:house|home|place|condo|apartment)|(?:my|our|the) new (?:house|home|place|condo|apartment|one)|(?:house|home|place|one|unit|building)s? (?:behind|beside|across|next to|above|below|by|near|around) (?:us|me|ours|the (?:street|corner))|
      next door|across the street|down the (?:street|block)|(?:la|las) casas? (?:de (?:al lado|atras|enfrente|junto)|vieja|anterior)|(?:en la|de la) (?:otra|vieja|anterior) casa|(?:the )?model home|comps?`),
)

const THINGS = spots(
  lines(`(?:my|our|his|her|the|mi|el|la|nuestro|su) (?:old |new |viejo )?(?:cars?|trucks?|credit|health|back(?! (?:wall|yard|porch|door|room|house|bedroom|patio|half|fence|side|deck|unit))|knees?|phone|job|boat|bike|marriage|dog|cat|body|mood|attitude|laptop|carro|troca|
      camioneta|coche|moto|credito|salud|espalda|rodilla|telefono|trabajo|perro|gato|matrimonio|vida|life|hair|weather|market|economy|agent)`),
)
/** Who is called to look at a house. */
const KNOWS = spots(
  'contractor|inspector|plumber|roofer|handyman|electrician|appraiser|(?:roof|plumbing|ac|hvac|insurance|inspection|foundation|termite|pest) guy|guy (?:who )?(?:came|looked|checked|said|says)|contratista|plomero|albañil|maestro',
)
/** "He didn't fix anything, the roof leaks": who left it undone is not whose home it is. */
const LEFT_UNDONE = spots(
  "(?:he|she|they) (?:never|did not|did nt|didnt|didn't|would not|wouldnt|wouldn't)(?: [a-z]{1,8})? (?:fix|fixed|repair|repaired|maintain|maintained|update|updated|take care|took care|do|did|touch|touched|clean|cleaned)|(?:el|ella|ellos) (?:nunca|no) (?:[a-z]{1,4} )?(?:arregl|cuid|repar|mantuv|limpi|hizo|hicieron)[a-z]{0,6}",
)
/** "I inherited it from my dad, the roof is caving in": it is theirs now. */
const CAME_TO_US = spots('inherited|left (?:it to )?(?:me|us)|willed|hered(?:e|amos|ada|ado)|(?:me|nos) (?:la |lo )?dejo')
/** "My moms house needs a new roof and we want to sell it": theirs to sell. */
const WE_SELL = spots(
  '(?:i|we)(?: [a-z]{1,10}){0,4} (?:sell|selling|list|listing) (?:it|her house|his house|the house|their house|moms|dads)|(?:and|y)(?: [a-z]{2,8}){0,4} want to sell|(?:ando|andamos|estoy|estamos) vendiendo|(?:quiero|queremos|voy a|vamos a|hay que) vender(?:la|lo)?|(?:la|lo) (?:vendo|vendemos)',
)
const LEFT_WITHIN = 120
const OF_OURS = spots(
  "[a-z]{3,12}'?s (?:side|half|unit|bathroom|bedroom|room) |(?:our|my|this|the|mi|nuestra|esta|la) (?:own )?(?:house|home|place|condo|property|roof|kitchen|casa|propiedad)|mine|ours|la mia|la nuestra",
)
const OF_HOME = spots(
  'house|home|place|condo|property|roof|kitchen|bathrooms?|inside|ours|mine|it|casa|propiedad|techo|cocina|baños?|adentro|por dentro|la mia|la nuestra',
)

const SEVERITY: Record<Condition, number> = { move_in_ready: 0, minor_repairs: 1, major_repairs: 2 }
const WISHES = spots('looking (?:for|to buy)|want(?:ing)? to buy|buy(?:ing)? a|house hunting|busco|buscamos|quiero comprar|comprar una')
const ASKS =
  /^(?:so |and |ok )?(?:do|does|did|can|should|would|will|is|are|what|which|how|why|if|que|como|si|debo|puedo|necesito|tengo que|hay que)(?![a-z])/

/** "Do I need to fix the roof first?" tells nothing of the roof. */
const isAsking = (scene: Scene, at: number): boolean => {
  const [, end] = segmentAt(scene, at)
  const sentence = sentenceText(scene, at)
  if (ASKS_WHO.test(segmentText(scene, at)) || ASKS_MEANING.test(sentence)) return true
  if (sentence.trimEnd().endsWith('?') && (sentence.includes('¿') || OPENS_ASKING.test(sentence))) return true
  return (
    scene.text[end - 1] === '?' &&
    (ASKS.test(segmentText(scene, at).replace(/^[ ¿]{1,3}/, '')) || scene.input.pendingQuestion !== 'condition')
  )
}

/** "Who pays for the termites" asks without its mark. */
const ASKS_WHO =
  /^ ?(?:so |and |y |pero )?(?:who (?:pays|covers|does|fixes|handles|is responsible)|what about|how (?:much|long)|quien (?:paga|arregla|cubre))(?![a-z])/

/** "What counts as move in ready". */
const ASKS_MEANING =
  /^[ ¿]{0,2}(?:so |and |ok |but |y |pero )?(?:what|which|how|que|como|cual)(?: [a-z]{1,8})? (?:counts?|count|is|are|does|do you|would|makes|qualifies|means?|mean|considered|cuenta|es|seria|significa|quiere decir|consideran?)(?![a-z])/
const OPENS_ASKING =
  /^ ?(?:so |and |ok |but |y |pero )?(?:what|if|should|would|do|does|did|have you|has your|is it|are you|how|which|will|can|could|que|si|como|cuanto)(?![a-z])/

const DENIED = ends(
  lines(`(?:not|no|never|nothing|isn't|without|nor|ni|nada|sin|nunca|hardly|tampoco)(?: (?:exactly|really|in|a|an|any|been|be|that|very|have|want|
      need|needs|esta|en|muy|has|too|it|of|is|anything|es|tiene|necesita|fully|completely|all|quite|like))?(?: (?:in|a|an|any|that|very|
      need|of|really|all|en|the|too))?`),
)
const WORSE = spots('bad|rough|poor|terrible|mal')

function judged(scene: Scene): Cue[] {
  return JUDGEMENTS.flatMap(({ value, phrase, denied, confidence }) =>
    matchesOf(scene.text, phrase).flatMap((found): Cue[] => {
      const place = { start: found.index, end: found.index + found[0].length }
      const before = wordsBefore(scene, place.start, { count: 5 })
      const isOver =
        !RENEWED.test(found[0]) &&
        WAS.test(before) &&
        SINCE.test(sentenceText(scene, place.start) + scene.text.slice(place.end, place.end + LATER))
      const isWork =
        value === 'move_in_ready' &&
        /(?:needs?|need to be|should be|must be|has to be|necesita ser|falta|to be|get it|could be|if) (?:[a-z]{1,10} )?$/.test(before)
      if (THINGS_ONLY.test(found[0]) && !isAskedHow(scene) && !OF_REPAIR.test(sentenceText(scene, place.start))) return []
      if (isOver || WHEN_IT_WAS.test(before) || NO_HOME.test(before) || NO_HOME_AFTER.test(wordsAfter(scene, place.end, { count: 4 })))
        return []
      if (isWork) return /to get it|if /.test(before) ? [] : [{ ...place, value: 'minor_repairs', confidence: 0.6, negated: false }]
      const negated =
        DENIED.test(before) ||
        (value === 'major_repairs' && /(?:nothing|no) (?:[a-z]{1,6} )?(?:major|big|serious|huge|structural)/.test(found[0]))
      if (!negated) return [{ ...place, value, confidence: doubtful(before, confidence), negated: false }]
      // "It is not in bad shape" is faint praise, not a house ready to move in.
      if (value === 'major_repairs' && WORSE.test(found[0])) return [{ ...place, value: 'minor_repairs', confidence: 0.5, negated: false }]
      return [
        { ...place, value: denied === 'ready_if_denied' ? 'move_in_ready' : value, confidence, negated: denied !== 'ready_if_denied' },
      ]
    }),
  )
}

/** "A couple things have to happen first" tells of no home unless it is asked for or named. */
const THINGS_ONLY = /(?:things|ugly|dirty|a jungle|overgrown)$/
const isAskedHow = ({ input }: Scene): boolean => input.pendingQuestion === 'condition' || input.pendingQuestion === 'repairs'
const OF_REPAIR = spots(
  'house|home|place|condo|property|casa|needs?|fix(?:ed|ing)?|repairs?|replac(?:e|ed|ing)|condition|broken|update[ds]?|kitchen|bath(?:room)?s?|roof|inside|necesita|falta|arreglar',
)

/** What is wrong with which part. What was wrong and is mended, and what is not wrong at all, is not among them. */
const faults = (scene: Scene): Cue[] =>
  FAULTS.flatMap(({ value, phrase }) =>
    matchesOf(scene.text, phrase).flatMap((found): Cue[] => {
      const place = { start: found.index, end: found.index + found[0].length }
      const before = wordsBefore(scene, place.start, { count: 5 })
      // A stove that gave out is news like any other, until we ask how the home is.
      if (value === 'minor_repairs' && !isAskedHow(scene)) return []
      if (
        DENIED.test(before) ||
        NO_HOME.test(before) ||
        WAS.test(before) ||
        SINCE_MENDED.test(scene.text.slice(place.end, place.end + LATER))
      )
        return []
      return [{ ...place, value, confidence: doubtful(before, isAskedHow(scene) ? 0.95 : 0.85), negated: false }]
    }),
  )
const SINCE_MENDED = spots(
  'fixed|replaced|repaired|brand new|new one|(?:it is|that is|all) done|insurance paid|arregl(?:amos|e|aron|ado|ada)|cambi(?:amos|e|aron)|repar(?:amos|e|aron|ado|ada)|ya (?:esta|quedo)',
)

/** "It was a mess but we fixed everything": how it was tells of no state. */
const WAS = /(?:used to be|was|were|had been|estaba|estuvo|era) (?:a |in |all |just |such a |un |una |muy |bien ){0,2}$/
/** "It was fully remodeled last year": what was done then is how it is. */
const RENEWED = /(?:remodel|renovat|updated|upgraded|redone|refinish|remodelad|renovad|actualizad)/
const SINCE = spots(
  'before|until|but now|now|since|fixed|redid|redone|remodeled|renovated|updated|cleaned|ya no|ahora|pero ya|arreglamos|arregle|remodelamos|remodele|cuando (?:la |lo )?compr[a-z]{1,4}|when (?:i|we) (?:bought|got|moved)',
)
const LATER = 60

/** "When Obama was brand new", "back when the streets were new". */
const WHEN_IT_WAS = /(?<![a-z])(?:when|cuando) [a-zñ ]{2,24} (?:was|were|era|estaba|eran) (?:all |still |just |really |muy |bien )?$/
/** "Keep me updated" and "I'm in great shape" judge no home. */
const NO_HOME =
  /(?:keep|kept|keeping|stay|staying|get|mantenga|mantengan|mantenme|mantengame|mantener|tener)(?:me|nos)?(?: (?:me|us|you|him|her|everyone|all))? $|(?:^|[^a-z])(?:i am|i'm|i have been|he has been|she has been|(?<!(?:it|house|place|home|condo|everything|inside|casa)(?: has| already|s|'s) )(?<!(?:it|house|place|home|condo) has (?:already|just) )been|he is|she is|you are|they are|he's|she's|my (?:car|truck|credit|back|knee|wife|husband|mom|dad|body|health)(?: is)?|credit is|car is|estoy|soy)(?: (?:still|all|really|pretty|in|not|very|muy|en|doing)){0,3} $/
const NO_HOME_AFTER =
  /^ (?:for (?:my|his|her|an?|eighty|seventy|sixty|ninety|\d\d|someone)(?: |$)|credit|driver|offer|deal|news|schedule|status|info|list)/

const doubtful = (before: string, confidence: number): number =>
  /(?:maybe|probably|i think|i guess|might|kind of|sort of|tal vez|creo|quizas?)(?: [a-z]{1,10})?(?: [a-z]{1,10})? $/.test(before)
    ? 0.6
    : confidence
