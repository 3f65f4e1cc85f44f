import type { Claim } from './claim-spans.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { segmentAt, segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

type Condition = 'move_in_ready' | 'minor_repairs' | 'major_repairs'
type Cue = { value: Condition; start: number; end: number; confidence: number; negated: boolean }

/** The state of the home they sell. Of several cues the worse one counts; a denied cue excludes and says nothing more. */
export function extractCondition(scene: Scene): Claim[] {
  if (scene.input.bot === 'buyer' || (scene.input.bot === 'lead' && WISHES.test(scene.text))) return []
  const found = [...judged(scene), ...parts(scene)].filter((cue) => !isAsking(scene, cue.start))
  const cues = found.length > 0 ? found : answered(scene)
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

const ANSWERS: readonly (readonly [Condition, RegExp])[] = [
  [
    'move_in_ready',
    /^(?:yes |yeah |it is |its |it's |the house is |we think it is |overall |pues |si |la casa |la tenemos |pretty |very |really |muy |bien |in |in very |just |esta |está ){0,5}(?:ready|great|good|excellent|perfect|fine|beautiful|amazing|nice|immaculate|solid|list[ao]|bien|bonita|buena|buenas condiciones|perfecta|excelente|hermosa|linda|al cien|al 100|nitida)(?: (?:condition|shape|overall|i think|already|to go|really|thanks|thank you|gracias|ya|toda|cuidada|conservada)){0,3}[.!]*$/,
  ],
  [
    'major_repairs',
    /^(?:it is |its |it's |the house is |honestly |pretty |very |really |just |pues |la casa |esta |muy |bien ){0,4}(?:bad|terrible|rough|awful|horrible|a disaster|needs a lot|mal|mala|fea|destruida|en ruinas|para tirarla)[.!]*$/,
  ],
]

/** "Pretty good" judges the home only as the answer to how it is. */
function answered(scene: Scene): Cue[] {
  if (scene.input.pendingQuestion !== 'condition' || scene.words > 7) return []
  const value = ANSWERS.find(([, pattern]) => pattern.test(scene.text))?.[0]
  return value ? [{ value, start: 0, end: scene.text.length, confidence: 0.75, negated: false }] : []
}

const SEVERITY: Record<Condition, number> = { move_in_ready: 0, minor_repairs: 1, major_repairs: 2 }
const WISHES = spots('looking (?:for|to buy)|want(?:ing)? to buy|buy(?:ing)? a|house hunting|busco|buscamos|quiero comprar|comprar una')
const ASKS =
  /^(?:so |and |ok )?(?:do|does|did|can|should|would|will|is|are|what|which|how|why|if|que|como|si|debo|puedo|necesito|tengo que|hay que)(?![a-z])/

/** "Do I need to fix the roof first?" tells nothing of the roof. */
const isAsking = (scene: Scene, at: number): boolean => {
  const [, end] = segmentAt(scene, at)
  return (
    scene.text[end - 1] === '?' &&
    (ASKS.test(segmentText(scene, at).replace(/^[ ¿]{1,3}/, '')) || scene.input.pendingQuestion !== 'condition')
  )
}

type Judgement = { value: Condition; phrase: RegExp; denied: Condition | 'not' | 'ready_if_denied'; confidence: number }

/** Words that judge the home as a whole. `denied` is what the phrase gives under a negation. */
const JUDGEMENTS: readonly Judgement[] = [
  {
    value: 'move_in_ready',
    phrase: finds(
      lines(`move[ -]?in[ -]?ready|move[ -]?in[ -]?condition|ready to (?:move into|live in|show)|show[ -]?ready|turn[ -]?key|
          brand new(?= (?:house|home|construction|everything|inside)|[.!,]|$)|new construction|everything (?:works|is (?:new|brand new|updated|
          done|fine|good|in order)|has been (?:done|updated|redone))|nothing (?:is )?(?:broken|wrong)|(?:no|zero) (?:issues|problems)(?= |
          [.!,]|$)(?! (?:with (?:a |the )?(?:tenant|neighbor|price|lender|that|it))|by|for me)|well taken care of|taken (?:good|great) care of|
          shows (?:great|beautifully|well)|(?:sunk|put|poured|spent|invested|dropped) (?:[a-z0-9$,.]{1,10} ){1,6}?(?:remodel(?:ing)?|
          renovation|renovations|renovating|upgrades|updates|updating)|(?:did|done|finished|completed|had|just did) (?:a |the |our )?(?:full|
          complete|total|whole|kitchen|whole house|big)? ?(?:remodel|renovation|reno|rehab|makeover)|(?:fully |completely |totally |recently |
          newly |just |all )?(?:updated|remodeled|renovated|upgraded|redone)|(?:great|good|excellent|perfect|mint|amazing|immaculate|pristine|
          fantastic|awesome|tip top|nice|wonderful) (?:shape|condition)|like new|(?:ready|set) to move in(?:to)?|in (?:perfect|great) order|
          (?:it is|house is|home is|place is) ready(?: to go)?|needs nothing|nothing (?:to fix|wrong with it|needs (?:fixing|work|to be done))|
          (?:no|not any) (?:work|repairs?) (?:needed|required|necessary)|(?:does not|do not|will not) need (?:any(?:thing)?|much of anything|
          a thing|work|repairs?|any (?:work|repairs?))(?: (?:work|repairs?|fixed|done))?|no repairs|spotless|well (?:maintained|kept)|
          list[oa]s? para (?:mudarse|entrar|habitar|vivir|meterse|vender)|todo (?:esta )?(?:nuevo|nuevecito|funciona|en orden|arreglado)|
          no (?:le|se le) (?:falta|hace falta|tiene que hacer)(?: hacer)? nada|nada que (?:arreglar|hacerle)|(?:en )?(?:optimas|perfectas|
          excelentes|buenas|muy buenas) condiciones|(?:remodelad|actualizad|renovad|arreglad)[oa]|(?:muy )?(?:buen(?:as)?|excelentes?|
          perfect[oa]s?) (?:estado|condicion(?:es)?)|como nuev[oa]|no (?:necesita|le hace falta|requiere|ocupa) (?:nada|reparaciones|arreglos|
          trabajo)|impecable|bien cuidad[oa]`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'major_repairs',
    phrase: finds(
      lines(`fixer(?:[ -]upper)?|handyman special|tear[ -]?down|gutted|gut (?:job|reno|it|rehab|the (?:house|place|kitchen|whole))|(?:needs|need|
          is|requires) (?:a )?(?:total|complete|full) (?:rehab|remodel|renovation|gut)|(?:a )?(?:lot|lots|ton|tons|bunch|whole lot|
          plenty) of (?:work|repairs)|(?:bad|rough|terrible|horrible|poor|awful|really bad) (?:shape|condition)|falling apart|uninhabitable|
          condemned|major (?:repairs?|work|issues?|problems?|fixes|renovations?|damage|fixing)|(?:anything|something|nothing|everything) major|
          major|(?:big|serious|huge|extensive) (?:repairs?|issues?|problems?|damage)|trashed|a mess|needs everything|
          structural(?:ly)?(?: (?:issues?|problems?|damage))?|(?:mal[oa]?s?|pesim[oa]s?) (?:estado|condicion(?:es)?)|muy dañad[oa]|(?:necesita|
          requiere|ocupa|le falta) mucho(?:s)? (?:trabajo|arreglos?|reparaciones)|muchas reparaciones|reparaciones (?:grandes|mayores)|
          se (?:esta|anda) cayendo|cayendose|destruid[oa]|(?:hay que|para) (?:tirar(?:la|lo)|tumbar(?:la|lo)|rehacer(?:la|lo))|
          muchos? (?:arreglos|problemas)|estructural(?:es)?|inhabitable`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'minor_repairs',
    phrase: finds(
      lines(`(?:minor|small|little|few|some|light|couple|handful of|couple of) (?:minor |small |little |cosmetic )?(?:repairs?|work|fixes|updates|
          updating|tlc|things|cosmetics?|touch[ -]?ups?)|(?:a )?(?:little|bit|touch) (?:of )?(?:work|tlc|updating|love|paint)|tlc|
          t\\.l\\.c\\.?|elbow grease|cosmetic(?:s|ally)?(?: (?:stuff|things|work|issues|updates))?|(?:dated|outdated)|needs? (?:updating|
          updates|freshening)|touch[ -]?ups?|all original|original (?:condition|kitchen|bathrooms?|baths?)|could use (?:some )?(?:work|
          updating|updates|paint|love|tlc)|lived[ -]in|wear and tear|anticuad[oa]|(?:algunos|unos|pocos|pequeños|unos cuantos) (?:detalles|
          arreglos|retoques)|(?:algunas|unas|pocas|pequeñas) (?:reparaciones|cosas)|detallitos|retoques|poco de (?:trabajo|cariño|pintura)|
          reparaciones (?:menores|pequeñas)|necesita (?:unos |algunos )?(?:arreglos|arreglitos|actualizacion)`),
    ),
    denied: 'not',
    confidence: 0.95,
  },
  {
    value: 'minor_repairs',
    phrase: finds('needs? (?:work|repairs?|fixing)|needs? to be fixed|(?:necesita|ocupa) (?:trabajo|reparaciones|arreglo)'),
    denied: 'ready_if_denied',
    confidence: 0.6,
  },
]

const DENIED = ends(
  lines(`(?:not|no|never|nothing|isn't|without|nor|ni|nada|sin|nunca|hardly|tampoco)(?: (?:exactly|really|in|a|an|any|been|be|that|very|have|
      need|needs|esta|en|muy|has|too|it|of|is|anything|es|tiene|necesita|fully|completely|all|quite|like))?(?: (?:in|a|an|any|that|very|
      need|of|really|all|en|the|too))?`),
)
const WORSE = spots('bad|rough|poor|terrible|mal')

function judged(scene: Scene): Cue[] {
  return JUDGEMENTS.flatMap(({ value, phrase, denied, confidence }) =>
    [...scene.text.matchAll(phrase)].flatMap((found): Cue[] => {
      const place = { start: found.index, end: found.index + found[0].length }
      const before = wordsBefore(scene, place.start, { count: 5 })
      const isOver =
        /(?:used to be|was|were) (?:a |in )?$/.test(before) && /(?:before|until|but now|ya no)/.test(segmentText(scene, place.start))
      const isWork =
        value === 'move_in_ready' &&
        /(?:needs?|need to be|should be|must be|has to be|necesita ser|falta|to be|get it|could be|if) (?:[a-z]{1,10} )?$/.test(before)
      if (isOver || NO_HOME.test(before) || NO_HOME_AFTER.test(wordsAfter(scene, place.end, { count: 4 }))) return []
      if (isWork) return /to get it|if /.test(before) ? [] : [{ ...place, value: 'minor_repairs', confidence: 0.6, negated: false }]
      const negated = DENIED.test(before) || (/nothing|no /.test(found[0]) && value === 'major_repairs')
      if (!negated) return [{ ...place, value, confidence: doubtful(before, confidence), negated: false }]
      // "It is not in bad shape" is faint praise, not a house ready to move in.
      if (value === 'major_repairs' && WORSE.test(found[0])) return [{ ...place, value: 'minor_repairs', confidence: 0.5, negated: false }]
      return [
        { ...place, value: denied === 'ready_if_denied' ? 'move_in_ready' : value, confidence, negated: denied !== 'ready_if_denied' },
      ]
    }),
  )
}

/** "Keep me updated" and "I'm in great shape" judge no home. */
const NO_HOME =
  /(?:keep|kept|keeping|stay|staying|get|mantenga|mantengan|mantenme|mantengame|mantener|tener)(?:me|nos)?(?: (?:me|us|you|him|her|everyone|all))? $|(?:^|[^a-z])(?:i am|i'm|he is|she is|you are|they are|he's|she's|my (?:car|truck|credit|back|knee|wife|husband|mom|dad|body|health)(?: is)?|credit is|car is|estoy|soy)(?: (?:still|all|really|pretty|in|not|very|muy|en|doing)){0,3} $/
const NO_HOME_AFTER =
  /^ (?:for (?:my|his|her|an?|eighty|seventy|sixty|ninety|\d\d|someone)(?: |$)|credit|driver|offer|deal|news|schedule|status|info|list)/

const doubtful = (before: string, confidence: number): number =>
  /(?:maybe|probably|i think|i guess|might|kind of|sort of|tal vez|creo|quizas?)(?: [a-z]{1,10})?(?: [a-z]{1,10})? $/.test(before)
    ? 0.6
    : confidence

const PARTS: [value: Condition, noun: RegExp][] = [
  [
    'major_repairs',
    finds(
      lines(`roof|roofing|foundations?|flood(?:ed|ing)?|fire(?: damaged?)?|burn(?:ed|t)|mold|moldy|termites?|water damage|sewer(?: line)?|
          asbestos|cracked slab|slab|collapsed|techo|tejado|cimientos?|fundacion|inundacion|se inundo|inundad[oa]|incendio|se quemo|quemad[oa]|
          moho|termitas|drenaje`),
    ),
  ],
  [
    'minor_repairs',
    finds(
      lines(`paint(?:ing)?|repaint(?:ed|ing)?|carpets?|kitchen|bathrooms?|wallpaper|popcorn ceilings?|grout|tiles?|countertops?|gutters|stucco|
          doors?|faucets?|light fixtures|backyard|yard|water heater|a/?c(?: unit)?|cocina|baños?|puertas?|azulejos?|papel tapiz|carpeting|
          fixtures?|appliances?|floors?|flooring|landscap(?:e|ing)|cabinets|countertops?|windows?|blinds|fence|drywall|pintura|pintar(?:la|
          lo)?|alfombras?|electrodomesticos|pisos?|gabinetes|ventanas?|cerca|jardin`),
    ),
  ],
]
const PART_OTHER = opens(
  '(?:station|place|pit|sale(?! en)|alarm|insurance|zone|department|extinguisher|over (?:our|my|your)|top (?:deck|bar)|plan|work for|and run|price|hazard|season|code|hydrant|is included|included|stay)',
)
/** A house "on fire" or a "flood zone" is none. */
const PART_BEFORE = ends('(?:on|no|same|under (?:one|a|our)|under)')
/** A charitable foundation, the neighbour's roof, "hit the roof". */
const NO_PART =
  /(?:charit[a-z]{0,8}|worked (?:for|at)(?: [a-z]{1,12}){0,3}|scholarship|makeup|solid|through the|hit the|under (?:my|our|one|the same)|neighbou?r'?s?|family|on the|out the|out the|cooking in the|por los|meet (?:me |you )?(?:at|in) the|knock(?:ed)? on (?:the|my)) $/
const NEED = spots(
  lines(`reparacion(?:es)?|reparar(?:la|lo)?|arreglar(?:la|lo)?|arreglos?|cambiar(?:la|lo|le)?|gotea(?:n|ndo)?|goteras?|filtra(?:n|ciones|
      cion)?|se mete (?:el )?agua|tronad[oa]|podrid[oa]|cuartead[oa]s?|agrietad[oa]s?|grietas?|viejit[oa]s?|viej[oa]s|rot[oa]s|dañad[oa]s|
      outdated|dated|dirty|stained|peeling|ugly|must be (?:changed|replaced)|original|needs?|needing|require[sd]?|bad|old|leak(?:s|ing|ed|
      y)?|damaged?|broken|crack(?:s|ed|ing)?|issues?|problems?|repairs?|replac(?:e|ing)|fix(?:ing)?|shot|rotten|worn|redo|had a|has a?|
      there was|there is|got|necesita|ocupa|tiene|hay|gotea|dañad[oa]|rot[oa]|viej[oa]|malo|mal|falta|gastad[oa]|requiere`),
)
const FIXED = spots(
  lines(`replaced|new|brand new|newer|redid|re-?done|repaired|fixed|updated|upgraded|remodeled|installed|refinished|repainted|painted|put in|
      put on|had (?:the|it) (?:roof )?(?:done|redone)|fresh|solid|good|great|fine|perfect|ok|okay|sound|nuev[oa]s?|cambi(?:e|amos|aron)|
      reemplaz(?:e|amos)|arregl(?:e|amos|aron)|pusimos|puse|instal(?:e|amos)|pint(?:e|amos)|recien|buen[oa]?s?|bien`),
)
const NEEDS_NEW = spots(
  'needs?|needing|requires?|could use|should|must|will need|wants?|necesita|ocupa|falta|requiere|hay que|have to|has to',
)
const PAST_FIX_ONLY = spots('leaks?|leaking|leaky|damaged|cracked|rotten|gotea')
const PART_DENIED = spots('not|no|never|nothing|without|sin|ningun[oa]?|nunca|ni')

/** Parts of a home: a roof that leaks, a roof replaced last year, no mold at all. */
function parts(scene: Scene): Cue[] {
  return PARTS.flatMap(([value, noun]) =>
    [...scene.text.matchAll(noun)].flatMap((found): Cue[] => {
      const place = { start: found.index, end: found.index + found[0].length }
      const before = wordsBefore(scene, place.start, { count: 6 })
      const after = wordsAfter(scene, place.end, { count: 5 })
      if (PART_OTHER.test(after) || NO_PART.test(before) || (found[0].startsWith('fire') && PART_BEFORE.test(before))) return []
      const around = `${before} ${after}`
      if (PART_DENIED.test(around)) return denied(value, place, around)
      const fixed = FIXED.test(around) && !NEEDS_NEW.test(before) && !PAST_FIX_ONLY.test(after)
      const answers = scene.input.pendingQuestion === 'condition' || scene.input.pendingQuestion === 'repairs'
      // A painted room says little of the home unless that was asked.
      if (fixed && value === 'minor_repairs' && !answers) return []
      if (fixed) return [{ ...place, value: 'move_in_ready', confidence: 0.75, negated: false }]
      if (NEED.test(around) || NEEDS_NEW.test(before) || ALONE.test(found[0]))
        return [{ ...place, value, confidence: 0.95, negated: false }]
      return answers ? [{ ...place, value, confidence: 0.75, negated: false }] : []
    }),
  )
}

/** Damage by its own name. */
const ALONE = spots(
  'mold|moldy|flood(?:ed|ing)|water damage|termites?|fire damaged?|burn(?:ed|t)|moho|inundad[oa]|se inundo|se quemo|quemad[oa]|incendio|inundacion|termitas|collapsed|cracked slab',
)

/** "No roof problems" excludes; "the roof is not good" is a fault; "never leaked" excludes. */
function denied(value: Condition, place: { start: number; end: number }, around: string): Cue[] {
  const isFault =
    /(?:not|no|never) (?:in )?(?:good|great|new|sound|fine|ok|been (?:replaced|updated|done)|replaced|sirve|bueno|buen)|(?:no|not) (?:esta )?(?:bien|bueno)/.test(
      around,
    )
  if (isFault) return [{ ...place, value, confidence: 0.85, negated: false }]
  return [{ ...place, value, confidence: 0.85, negated: true }]
}
