import type { Claim } from './claim-spans.ts'
import { REASONS } from './motivation-cues.ts'
import { votedReason } from './motivation-vote.ts'
import { ends, spots } from './phrases.ts'
import { isOthersHome } from './others-home.ts'
import type { Reason } from './reason.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Why they move, in the words of the side that asks. The first reason of the text counts; a named destination outweighs a job. */
export function extractMotivation(scene: Scene, destination: Claim | undefined): Claim[] {
  // Debts named to the question for liens are no reason to move.
  const aside = ASIDE[scene.input.pendingQuestion ?? '']
  if (aside === 'all') return []
  const hits = REASONS.flatMap((reason) => matchesOf(scene.text, reason.cue).map((found) => hitOf(scene, reason, found)))
    .filter((hit) => hit !== null)
    .filter(({ value, start, end }) => value !== aside || MOVING.test(scene.text.slice(start, end)))
    .sort((a, b) => a.start - b.start)
  const first =
    hits.find((hit) => !hit.negated) ?? movedAway(scene, destination) ?? answered(scene, hits) ?? voted(scene, hits) ?? saidWhy(scene, hits)
  const denied = hits.filter((hit) => hit.negated && hit.value !== first?.value)
  const kept = first ? [relocated(scene, first, destination), ...denied] : denied
  return kept.map(({ value, start, end, confidence, negated }) => ({
    rank: 'reason',
    start,
    end,
    facts: [{ field: 'motivation', value, confidence, negated }],
  }))
}

/** Named to these questions, it is part of the answer and no reason to move. */
const ASIDE: Readonly<Record<string, string>> = {
  liens: 'all',
  financing: 'job_relocation',
  decision_maker: 'divorce',
  condition: 'tired_landlord',
  repairs: 'tired_landlord',
}

/** Who says that they move says why. */
const MOVING = /mov(?:e|ing|ed)|relocat|transfer|mud(?:ar|o|amos)|traslad/

type Hit = { value: string; start: number; end: number; confidence: number; negated: boolean }

const DENIED = spots('not|no|never|nor|without|ni|nunca|tampoco')
const STARTS_DENIED = /^(?:no|not|can not|can't|could not|ya no|do not|stop|leaving|unable|barely|never)(?![a-z])/
const NO_TROUBLE =
  /no trouble|no problem|(?:payments?|mortgage|money|finances|bills) (?:is|are) (?:fine|current)|not (?:a )?(?:problem|trouble|issue)|no son problema/
const THIRD = ends(
  "(?:my|our|the|a|mi|mis|el|la|los|las|un|una|unos|nuestros) (?:friend|cousin|neighbou?r|coworker|realtor|agent|boss|amig[oa]|vecin[oa]|prim[oa]|compadre|comadre|compañer[oa]|jefe)'?s?(?: (?!i |we |my |our |yo |mi )[a-zñ]{1,12}){0,4}",
)
const CHILDS_OWN = ends(
  '(?:my|our|mi) (?:daughter|son|sister|brother|cousin|niece|nephew|hij[oa]|herman[oa]|sobrin[oa])s?(?: (?:is|just|and her husband|esta|se|recently|has|had|got|getting|gets|went|going|go|the one|through|filed|files|for|a|the|lost|anda|acaba|va|de|un|su|ya|now|finally|also|still|about|to)){0,6}',
)

const OF_BROTHER =
  /(?:^|[^a-z])(?:my|mi) (?:brother|sister|cousin|friend|herman[oa]|prim[oa]|amig[oa]) (?:does|did|has|is|hace|tiene|anda)(?: [a-z]{1,8}){0,2} $/

function hitOf(scene: Scene, reason: Reason, found: RegExpExecArray): Hit | null {
  const [said] = found
  const start = found.index
  const end = start + said.length
  const before = wordsBefore(scene, start, { count: 6 })
  const value = reasonFor(scene, reason)
  if (value === null || THIRD.test(before) || HANGING.test(before) || reason.unless?.test(segmentText(scene, start))) return null
  if ((OF_THEM.test(said) || SE_BEFORE.test(scene.text.slice(Math.max(0, start - 4), start))) && isThirdPerson(scene, start, end))
    return null
  if (value !== 'inherited' && (CHILDS_OWN.test(before) || OF_BROTHER.test(before) || isOfOthers(scene, start))) return null
  if (isOfTheirBody(scene, said, start)) return null
  if (isAsking(scene, start) || ASSUMED.test(sentenceText(scene, start).slice(0, MOST))) return null
  const after = wordsAfter(scene, end, { count: 6 })
  if (LOST_JOB.test(said) && (YEARS_PAST.test(after) || OF_TENANT.test(before))) return null
  if (LONG_PAST.has(value) && YEARS_PAST.test(after)) return null
  if (FORECLOSED.test(said) && isOthersHome(after)) return null
  if (NO_REASON.test(after) || (/job|trabajo/.test(said) && STAYS.test(after)))
    return { value, start, end, confidence: 0.85, negated: true }
  const isDenied =
    NO_TROUBLE.test(said) || (DENIED.test(before) && !STARTS_DENIED.test(said) && !/not sure|no longer|why not|not only/.test(before))
  return { value, start, end, confidence: 0.85, negated: isDenied }
}

/** "The half bath downstairs is for my mom, she can't do stairs": what a body can not do moves its own household, unless we asked why. */
const isOfTheirBody = (scene: Scene, said: string, at: number): boolean =>
  /stairs|escaleras/.test(said) &&
  whoseAt(scene, at) === 'other' &&
  (scene.input.pendingQuestion !== 'motivation' || IS_FOR.test(sentenceText(scene, at)))
const IS_FOR =
  /(?<![a-z])(?:bath|bathroom|bedroom|room|baño|cuarto|recamara)(?: [a-z]{2,12}){0,3} (?:is|es|are|would be|seria) (?:for|para) (?:my|our|mi|nuestr[oa]) /

/** "The agent who got us this home has retired", "nació mi nieto": what is told of a person outside the household moves nobody. */
function isThirdPerson(scene: Scene, start: number, end: number): boolean {
  if (whoseAt(scene, start) === 'other') return true
  return KIN_AFTER.test(scene.text.slice(end, end + NEXT))
}
const OF_THEM = /^(?:se |nacio|retires?|retired)/
const SE_BEFORE = /(?<![a-z])se $/
const KIN_AFTER = /^ ?(?:mi |mis |el |la |un |una |su )?(?:niet[oa]s?|sobrin[oa]s?|prim[oa]s?|ahijad[oa]s?|bisniet[oa]s?)(?![a-z])/
const NEXT = 20

/** Who retired years ago does not move for that. */
const LONG_PAST: ReadonlySet<string> = new Set(['retiring', 'job', 'job_relocation'])
const YEARS_PAST =
  /(?<![a-z])(?:(?:back )?(?:in|since|en|desde) (?:el )?(?:19\d\d|20[01]\d|202[0-5])|(?:years|decades) ago|hace (?:[a-z]{2,8} )?(?:\d{1,2} )?años)(?![a-z\d])/

/** A job lost years ago, or by the tenant who rents from them, sells nothing by itself. */
const LOST_JOB = /^(?:lost|laid|perd|out of work)/
const OF_TENANT =
  /(?<![a-z])(?:tenants?|renters?|inquilin[oa]s?|neighbou?r|vecin[oa])(?: (?:just|got|has|was|were|recently|ya|se|also|who)){0,3} $/

/** "They foreclosed on the house across the street". */
const FORECLOSED = /foreclosed|foreclosing/

/** "Depends on my job offer". */
const HANGING = /(?<![a-z])(?:depends?(?: [a-z]{1,8})? on|depending on|if|unless|whether|depende (?:de|del))(?: [a-zñ]{1,8}){0,4} $/

/** A landlord or a tenant is part of the reason, a child part of the family; of anybody else it is their own reason. */
function isOfOthers(scene: Scene, at: number): boolean {
  const [told = '', ...rest] = segmentText(scene, at).split(SO)
  return (
    whoseAt(scene, at) === 'other' && OTHERS_ALONE.test(told) && !OURS.test(told) && !MOVES.test(rest.join(' ').replace(STAYS_WITH_US, ' '))
  )
}

/** "My sister's divorcing so I've been on the phone": what follows from it is no move. */
const SO = / (?:so|asi que|entonces) /
/** "So she's staying with us a while" moves nobody of the house. */
const STAYS_WITH_US =
  /(?<![a-z])(?:stay|stays|staying|live|lives|living|crash|crashing|here|back|moved in|moving in|vive|viven|quedando|queda|esta) (?:(?:back )?(?:with|at|in|con|en) )?(?:us|me|our (?:house|place|home)|nosotros|nuestra casa|la casa)(?![a-z])/g
const MOVES = spots(
  'sell(?:ing)?|mov(?:e|ing)|list(?:ing)?|house|home|place|condo|vend(?:er|erla|o|emos)|mud(?:ar|arnos|amos|o)|casa|us|me|we (?:have|need|want|are)|need|want',
)

const OTHERS_ALONE =
  /^ ?(?:and |but |because |so |y |pero |porque |no,? )?(?:my|our|the|a|his|her|mi|nuestr[oa]|el|la|un|una) (?!landlord|tenant|renter|dueñ|caser|inquilin)[a-zñ']{2,14} /
const OURS = spots('me|us|we|i|our|the house|this (?:house|place)|la casa|esta casa|nos|nosotros|mudamos|vamos|voy|mio|nuestr[oa]')
/** What people suppose is not so. */
const ASSUMED =
  /^(?:(?:and|but|so|no|y|pero),? )?(?:everyone|everybody|people|they|you|folks|todos|todo el mundo|la gente|ustedes)(?: [a-z]{1,8}){0,2} (?:assumes?|thinks?|asks?|asking|guess|wonders?|figures?|supposes?|say|believe|piensan?|creen?|cree|preguntan?|dicen|dice|imaginan?)(?![a-z])/
const MOST = 80

/** "The commute isn't it". */
const NO_REASON =
  /^ (?:(?:is|are|was|has|had) )?(?:not|nothing|never) (?:it(?![a-z])|why|the (?:reason|issue|problem)|a (?:reason|factor|problem|issue)|to do|involved)|^ (?:has|have) nothing to do|^ no (?:es|tiene) (?:por|la razon|el motivo|que ver|nada que ver)/
const STAYS =
  /^(?: (?:is|are|stays?|will|would|has|sigue|se queda|not|no)){0,3} (?:stays?|staying|the same|same|not (?:changing|the reason)|fine|secure|igual|estable|queda)/
const MY_JOB = spots(
  lines(`(?:my|our|mi) (?:job|work|trabajo|chamba)(?: (?:is|are|stays?|will|sigue|se queda|queda|esta|not|no)){0,3} (?:stays?|staying|
      the same|same|not changing|fine|safe|secure|stable|good|great|igual|estable|queda|bien)`),
)

/** Words that say why only because it was asked: "a bigger yard", and in a short answer "work" or "my job". */
function answered(scene: Scene, denied: readonly Hit[]): Hit | null {
  if (
    scene.input.pendingQuestion !== 'motivation' ||
    scene.text.includes('?') ||
    INTERRUPTED.test(scene.text) ||
    PLAINLY_ASKED.test(scene.text)
  )
    return null
  const stays = denied.length === 0 ? MY_JOB.exec(scene.text) : null
  if (stays)
    return {
      value: scene.input.bot === 'buyer' ? 'job_relocation' : 'job',
      start: stays.index,
      end: stays.index + stays[0].length,
      confidence: 0.85,
      negated: true,
    }
  for (const reason of REASONS) {
    const bare = denied.length === 0 ? reason.bare?.exec(scene.words <= SHORT ? scene.text : headOf(scene)) : null
    const found = reason.asked?.exec(scene.text) ?? bare
    const value = found && reasonFor(scene, reason)
    if (!found || !value || reason.unless?.test(scene.text) || denied.some((hit) => hit.value === value)) continue
    const before = wordsBefore(scene, found.index, { count: 4 })
    if (HANGING.test(before) || DENIED.test(before) || OTHER_TALK.test(before) || THIRD.test(before) || CHILDS_OWN.test(before)) continue
    // Somebody's illness is a reason of the whole family.
    if (value !== 'other' && whoseAt(scene, found.index) === 'other' && !THEIR_REASON.test(scene.text)) continue
    return { value, start: found.index, end: found.index + found[0].length, confidence: 0.75, negated: false }
  }
  return null
}

/** "He starts his first job in Ontario, that is why": whoever it is about, it is their reason. */
const THEIR_REASON = /(?<![a-z])(?:(?:that|this)(?: is|'?s) (?:why|the reason)|por eso|es por eso)(?![a-z])/

/** "Baby is crying, talk later": what keeps them from answering is no answer. */
const INTERRUPTED =
  /(?<![a-z])(?:crying|screaming|llorando|llora|(?:hang|hold) on|brb|be right back|(?:talk|text|chat) (?:to you )?later|(?:got to|gotta|have to) (?:go|run)|luego (?:hablamos|seguimos|platicamos)|tengo que (?:irme|colgar)|esperame|permiteme)(?![a-z])/

const SHORT = 7
const HEAD = 3

/** "Work. They want us in the office": what opens the answer by itself is a short answer. */
function headOf(scene: Scene): string {
  const head = /^[^.,;:!?|]{0,40}(?=[.,;:!])/.exec(scene.text)?.[0] ?? ''
  return wordsIn(head) <= HEAD ? head : ''
}

/** What single words speak for, where nothing says it outright. */
function voted(scene: Scene, hits: readonly Hit[]): Hit | null {
  const side = sideOf(scene)
  if (scene.input.pendingQuestion !== 'motivation' || hits.length > 0 || (side !== 'buyer' && side !== 'seller')) return null
  const vote = votedReason(scene, side)
  return vote && { ...vote, confidence: VOTE, negated: false }
}

const VOTE = 0.6

/** "The place has stairs everywhere, that's why we move": a reason of no name is one all the same. */
function saidWhy(scene: Scene, hits: readonly Hit[]): Hit | null {
  const side = sideOf(scene)
  const found = hits.length > 0 || (side !== 'buyer' && side !== 'seller') ? null : SAID_WHY.exec(scene.text)
  if (!found || isAsking(scene, found.index)) return null
  return { value: 'other', start: found.index, end: found.index + found[0].length, confidence: VOTE, negated: false }
}

const SAID_WHY =
  /(?<=[a-zñ][,.;]? )(?:(?:that is|thats|that's|which is) why (?:we|i) (?:are |am |have to |want to |need to )?(?:mov(?:e|ing)|leav(?:e|ing)|sell(?:ing)?)|por eso (?:me|nos) (?:mud|cambi)[a-z]{1,5}|por eso (?:vendo|vendemos|la vendo|la vendemos))(?![a-zñ])/

/** "I'm at work", "how's work", "my mortgage payments" tell no reason. */
const OTHER_TALK = spots(
  'at|from|after|how|busy|off|leaving|going to|back to|during|en el|en la|saliendo|salgo|estoy|ando|who|what|when|que|lot of|would|does|do|did|ask(?:ed)?',
)

/** Somebody who sells and names where they go moves for that. */
function movedAway(scene: Scene, destination: Claim | undefined): Hit | null {
  const fact = destination?.facts[0]
  if (!destination || !fact || fact.negated || sideOf(scene) === 'buyer') return null
  const answers = scene.input.pendingQuestion === 'motivation' || sideOf(scene) === 'seller'
  return answers ? { value: 'relocation', start: destination.start, end: destination.end, confidence: 0.85, negated: false } : null
}

const BUYS = spots(
  'buy(?:ing)?|looking for|house ?hunting|purchas(?:e|ing)|first (?:home|house|place)|comprar(?:me|nos|la)?|compramos|busco|buscamos|buscando',
)
const SELLS = spots('sell(?:ing)?|sold|list(?:ing)?|make me an offer|vender(?:la|lo)?|vendo|vendemos|vendiendo')

function sideOf({ input, text }: Scene): 'buyer' | 'seller' | 'both' | null {
  if (input.bot !== 'lead') return input.bot
  const [buys, sells] = [BUYS.test(text), SELLS.test(text)]
  return buys ? (sells ? 'both' : 'buyer') : sells ? 'seller' : null
}

function reasonFor(scene: Scene, reason: Reason): string | null {
  const side = sideOf(scene)
  if (side === 'buyer') return reason.buyer
  if (side === 'seller') return reason.seller
  return reason.seller ?? reason.buyer
}

const YOU_ASK =
  /^ ?(?:¿ ?)?(?:so |and |ok |hi |hey )?(?:do|does|can|could|should|would|will|what|which|how|who|where|are you|is (?:it|that|this|there)|que|como|ustedes|cuanto|cual|quien)(?![a-z])/

/** "Do you handle divorce sales?" tells nothing of the asker. */
const isAsking = (scene: Scene, at: number): boolean => {
  const sentence = sentenceText(scene, at)
  if (ASKS_OF_ALL.test(sentence) && !OF_SELF.test(sentence)) return true
  return PLAINLY_ASKED.test(sentence) || (sentence.includes('?') && (YOU_ASK.test(sentence) || wordsIn(sentence) <= ALONE))
}

/** "How long do divorces usually take" is asked of all the world. */
const ASKS_OF_ALL =
  /^ ?(?:¿ ?)?(?:so |and |ok |hey |y |oiga ){0,2}(?:how (?:long|much|hard|often|common|does|do|would)|why do|when do|cuanto (?:tarda|cuesta|dura)|como (?:le hacen|funciona)|que tan)(?![a-z])/
const OF_SELF = spots('i|we|my|our|me|us|ours|mine|mi|mis|nos|nuestr[oa]|tengo|tenemos|yo|estoy|estamos')

/** "Which of the two has better schools": so put, it asks without a mark. */
const PLAINLY_ASKED =
  /^ ?(?:¿ ?)?(?:so |and |ok |okay |well |y |pero ){0,2}(?:which|what(?:'?s| is| are)|how (?:are|is|good)|does|do (?:they|you|any)|is there|are there|cual(?:es)?|que tal|hay)(?![a-z])/

const wordsIn = (text: string): number => text.trim().split(' ').length
/** "Divorce? No." */
const ALONE = 2

const WEAKER = new Set(['job', 'upgrading', 'other'])

/** A named destination makes a seller's move for work or family a relocation. */
function relocated(scene: Scene, hit: Hit, destination: Claim | undefined): Hit {
  const isNamed = destination?.facts.some((fact) => !fact.negated) === true || /out of state|otro estado/.test(scene.text)
  return isNamed && sideOf(scene) !== 'buyer' && WEAKER.has(hit.value) ? { ...hit, value: 'relocation' } : hit
}
