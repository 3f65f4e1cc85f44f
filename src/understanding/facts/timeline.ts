import type { Timeline } from '../../conversation/fact.ts'
import { acceptableOf } from './acceptable.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { dateTimes } from './dates.ts'
import { OPENED, durationTimes } from './durations.ts'
import { ASKS_USUAL, HEDGE } from './money-cues.ts'
import { isTimeAsked } from './named-time.ts'
import type { Named, Times } from './named-time.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { datesAnEvent } from './stretch-times.ts'
import { CONTINGENT, OPEN, SOON } from './timeline-words.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** When they want to sell or buy, in days from the turn's local date, and the seller's answer to "would 30 to 45 days work". */
export function extractTimeline(scene: Scene): Claim[] {
  const { times, held } = joinTimes([durationTimes(scene), dateTimes(scene, scene.today), soonTimes(scene)])
  // A text that names more times than a plan has is noise.
  const own = times.length > MOST_TIMES ? [] : times.filter((time) => isOwnPlan(scene, time))
  // "45 is too soon, 60 is more like it": a full answer says more than a bare earliest day.
  const dated = own.some((time) => time.latest !== null) ? withStart(own) : own
  const claims = [
    ...held,
    ...[
      ...times.filter((time) => !own.includes(time)),
      ...own.filter((time) => !dated.some((one) => one.start === time.start)),
      ...dated,
    ].map((time): Claim => ({
      rank: 'date',
      start: time.start,
      end: time.end,
      facts: dated.includes(time) ? [timelineDraft(scene, time)] : [],
    })),
    ...(dated.length === 0 ? openTimes(scene) : []),
  ]
  return acceptableOf(scene, claims)
}

const MOST_TIMES = 24

/** "Not before June 1, but no later than August 31": the first day said belongs to the last. */
function withStart(own: readonly Named[]): Named[] {
  const from = own.find((time) => time.latest === null)?.earliest ?? 0
  return own
    .filter((time) => time.latest !== null)
    .map((time) => (time.earliest === 0 && from > 0 && from <= (time.latest ?? 0) ? { ...time, earliest: from } : time))
}

const joinTimes = (all: readonly Times[]): Times => ({ times: all.flatMap((one) => one.times), held: all.flatMap((one) => one.held) })

const SOON_OTHER = spots(
  lines(`calls?|text|contact|email|reach|llamame|llame|llamen(?:me)?|llamar(?:me)?|mensaje|get back|respond|reply|person|human|someone|
      somebody|answers?|info|information|hear|talk|speak|update|persona|alguien|hablar|respuesta|contest(?:e|en|ar|ame|eme)|manager|send|
      stop|ask me|check (?:back|in)|follow up|touch base|try (?:me|us|again)|circle back|hit (?:me|us)|ping (?:me|us)|remind me|
      (?:busca|busque|escribe|escriba|marca|marque|contacta|contacte|recuerda|recuerde)(?:me|nos)|let (?:you|u|me) know|aviso|avisare|avise|platicar?|platicamos|hablamos|
      pregunt(?:e|a)me`),
)
/** What people do on a day without it being the day they move. */
const OTHER_DOING = spots(
  lines(`talking|speaking|meeting|talk to|meet with|lender|appointment|vacation|out of town|busy|travel(?:ing)?|surgery|visiting|party|
      wedding|flying|inspector|contractor|see (?:a|the|my)|hablando|viaje|ocupad[oa]|cita|reunion|tour|showing|open house|hear(?:d)? back|
      waiting|birthday|cumpleaños`),
)

function soonTimes(scene: Scene): Times {
  // "Absolutely, sooner the better" says yes to the days we named.
  const isYes = scene.input.pendingQuestion === 'timeline_acceptable'
  const said = matchesOf(scene.text, SOON).filter((found) => !(isYes && found.index > 2 && THE_BETTER.test(found[0])))
  const times = said.map((found) => ({
    ...named(found),
    earliest: 0,
    latest: 14,
    confidence: 0.95,
    approximate: false,
  }))
  const isShortNow = isTimeAsked(scene) && SHORT_NOW.test(scene.text)
  const now = isShortNow ? [{ start: 0, end: scene.text.length, earliest: 0, latest: 14, confidence: 0.75, approximate: false }] : []
  return { times: [...times, ...now], held: [] }
}

const THE_BETTER = /(?:better|mejor)$/

const SHORT_NOW =
  /^(?:yes |yeah |si |like |well |pues )?(?:(?:right )?now|today|hoy(?: mismo)?|ya(?: ya)?|ahora(?: mismo| ya)?|ahorita|right now if (?:possible|we can))[.!]{0,3}$/

const named = (found: RegExpExecArray): { start: number; end: number } => ({ start: found.index, end: found.index + found[0].length })

const PAST = spots(
  lines(`ran out|expired|closed|sold|bought|purchased|moved|lost|died|passed|was|were|had|got (?:married|divorced|it)|listed|replaced|redid|
      redone|took|waited|remodeled|updated|installed|painted|fixed|vencio|vendi|vendimos|compre|compramos|murio|cambi(?:e|amos)|remodel(?:e|amos)|
      pague|pagamos|(?:la )?(?:otra|ultima|pasada) vez|tard(?:o|amos|aron)|llevamos|llevo|paid|born|built|desde|since|last|past|saw|seen|met|talked|spoke|started|applied|denied|rejected|turned down|visited|toured|negaron|rechazaron`),
)
/** "Quit paying in november": a deed of the past right before the time. */
const DID =
  /(?<![a-z])(?:quit|stopped|left|broke|went|came|took|made|gave|told|said|fell|built|began|(?!need|want|bed|shed|interested|supposed|scheduled|planned|hoped|expected|motivated|prepared|decided|preapproved|relocated|listed by|closed by)[a-z]{3,12}ed)(?: [a-z']{1,12}){0,2} (?:in|on|last|around|back in|since|this past|early|late) $/
const FUTURE = spots('lease (?:is|was|ends|expires|runs|will|s)|have to be|want|need|move|will|going to|by|plan(?:ning)?|hoping')
const DENIED_SOON = ends(
  '(?:not|no|never)(?: (?:in|to|ready|looking|trying|an|move|sell|buy|do|it|need|want|have|be|of|a|necesariamente)){0,1}',
)

/** A time of a call, of a past deed or of nobody's plan is no timeline. */
function isOwnPlan(scene: Scene, time: Named): boolean {
  if (!isSaidOfThem(scene, time)) return false
  const before = wordsBefore(scene, time.start, { count: 8 })
  const after = wordsAfter(scene, time.end, { count: 4 })
  const isPlan = PLAN.test(before)
  if (!isPlan && (SOON_OTHER.test(before) || OTHER_DOING.test(before) || CALL_AFTER.test(after))) return false
  if (PAST_AFTER.test(after)) return false
  if (time.latest === 14 && time.earliest === 0 && DENIED_SOON.test(before) && SOON_SAID.test(scene.text.slice(time.start, time.end)))
    return false
  const done = before.replace(TO_BE_DONE, ' ')
  return !(PAST.test(done) || DID.test(done)) || FUTURE.test(before)
}

/** "I'd be moved by then" is not past. */
const TO_BE_DONE =
  /(?<![a-z])(?:be|get|have (?:it|this|that|everything|the (?:house|place))|getting)(?: (?:all|already|it|this|out|fully|settled and)){0,2} (?:sold|moved|closed|listed|settled|bought|gone|married)(?![a-z])/g

/** Their own plan, not a question about times, and with a word of a plan where we did not ask when. */
function isSaidOfThem(scene: Scene, { start, end }: Named): boolean {
  const sentence = sentenceText(scene, start)
  if (
    ASKS_HOW.test(sentence) ||
    (sentence.includes('?') && (ASKS_USUAL.test(sentence) || ASKS_OF.test(sentence))) ||
    HEARSAY.test(sentence)
  )
    return false
  const segment = segmentText(scene, start)
  const whose = whoseAt(scene, start)
  const isTheirs = whose === 'other' || (whose === 'tenant' && STAYS.test(segment))
  if (isTheirs && !OWN_WISH.test(segment) && !REPORTS.test(segment) && !CONCLUDES.test(segment) && !datesAnEvent(scene, start)) return false
  if (end > start && NEAR_BY.test(scene.text.slice(start, end)) && !PLANNED.test(segment) && !isAllThereIs(scene, start, end)) return false
  if (
    !isTimeAsked(scene) &&
    LENGTH.test(scene.text.slice(start, end)) &&
    !OPENED.test(wordsBefore(scene, start, { count: 4 })) &&
    !TO_DO.test(wordsAfter(scene, end, { count: 2 })) &&
    !isAllThereIs(scene, start, end)
  )
    return false
  return isTimeAsked(scene) || PLANNED.test(sentence) || OPENS_BY.test(sentence) || isAllThereIs(scene, start, end)
}

/** "30 or 45 days from when?" asks about the days. */
const ASKS_OF =
  /(?<![a-z])(?:from (?:when|what|the)|starting (?:when|from)|is that|are those|counting from|since when|a partir de|desde cuando|a contar|contando|cuentan|eso es|normal|average|typical)(?![a-z])/
/** What people say of the market, and what is usual, is nobody's plan. */
const HEARSAY =
  /(?<![a-z])(?:(?:everyone|everybody|people|they|todos|todo el mundo|la gente|dicen|news|noticias)(?: [a-zñ]{1,10}){0,4} (?:says?|saying|keep saying|tells?|dicen?|que)|(?:prices?|rates?|market|precios|tasas|intereses)(?: [a-z]{1,8}){0,3} (?:go|going|drop|dropping|fall|come|coming|bajan|bajen|suben|bajar|baja))(?![a-z])(?!.{0,40}(?:so (?:i|we)|asi que|por eso|until then|wait))/
/** "I want to sell the house my mother left me soon": somebody else is only named in it. */
const OWN_WISH =
  /(?<![a-z])(?:i|we|me|us|nos)(?: (?:really|just|all|both|would))?(?: (?:want|need|like|plan|hope|have|are|am|gotta|got|conviene|urge|gustaria))(?![a-z])|(?<![a-zñ])(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|ocupo|ocupamos|tengo que|tenemos que|espero|pienso|pensamos|voy a|vamos a)(?![a-zñ])/
/** What an expert says of their sale is of their sale. */
const REPORTS =
  /(?<![a-z])(?:attorney|lawyer|lender|contractor|doctor|judge|court|executor|escrow|abogad[oa]|juez|contratista|doctor[a]?)(?: [a-z]{1,8}){0,2} (?:says?|said|thinks?|told|wants|needs|figures|dice|dijo|cree|quiere)(?![a-zñ])/
/** "5 days now" is how long or how often; "in 5 days" and "a month to move" are when. */
const LENGTH =
  /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|few|several|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|unos|unas|varios|varias)[ -](?:[a-z0-9 -]{1,16} )?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|dias?|semanas?|mes(?:es)?|años?)$/
const TO_DO = opens(
  '(?:to|from (?:now|today)|para|max|tops|at most|or (?:so|less|sooner)|if|works?|would|is (?:fine|ok|perfect)|funciona|esta bien|o menos)',
)
/** A day so near is mostly the day of a call or a shift. */
const NEAR_BY =
  /^(?:(?:this|next|esta|la proxima|by|before|para el) ){0,3}(?:week|weekend|semana|fin de semana|today|tonight|tomorrow)(?! (?:que|after))/
/** A tenant who is in until August moves when they do. */
const STAYS =
  /(?<![a-z])(?:tenants?|renters?|inquilin[oa]s?) (?:(?:are|is|still|will|be|there|have|has|a|lease|esta|estan|hasta) ){0,4}(?:in|there|until|till|through|hasta)(?![a-z])/

/** "In May": a time and hardly another word. */
const isAllThereIs = ({ prepared }: Scene, start: number, end: number): boolean =>
  prepared.tokens.filter((token) => token.end <= start || token.start >= end).length <= BESIDE

const BESIDE = 3
const ASKS_HOW =
  /^[ ¿]{0,3}(?:so |and |but |ok |y |pero )?(?:what(?! works)|how|why|que pasa|¿ ?como|como (?:le|se|es|esta|puedo|hago|va|funciona)|por que|cuanto(?! (?:antes|mas)))(?![a-z])/
const CONCLUDES = /^ ?(?:so|then|therefore|asi que|entonces|por eso|pues|let us say) /
const OPENS_BY = /^ ?(?:by|before|within|no later than|para|antes de|antes del|dentro de|a mas tardar) /
/** What people say of a time at which they mean to move. */
const PLANNED = spots(
  lines(`(?:sell|buy|mov|list|clos|relocat|purchas|settl|plann?|hop|aim|shoot)(?:e|ing)?|tak(?:es|ing) (?:me|us)|leav(?:e|ing)|head(?:ed|ing)|sale|gone|(?:be|get|it|have it|got) done|out by|be out|get out|be in|in by|target|goal|
      deadline|time ?line|time ?frame|need|want|like to|look(?:ing)?|ready|ideal(?:ly)?|lease|have until|got until|works?|fine|perfect|better|best|escrow|would be|
      vender(?:la|lo|nos)?|vend(?:o|emos|iendo|a|amos)|venta|comprar(?:la|lo|nos|me)?|compr(?:o|amos|ando|e|emos)|mudar(?:nos|me|se)?|mud(?:o|amos|anza|ando)|
      cambi(?:amos|arnos|arme|o)|cerrar|cierre|salir(?:nos|me)?|irnos|irme|nos vamos|me voy|entregar(?:la)?|desocupar|necesit(?:o|amos)|quer(?:emos|iamos)|quiero|
      quisier(?:a|amos)|gustaria|plazo|list[ao]s?|contrato|ocup(?:o|amos)|tenemos hasta|ideal|funciona|esta bien|estaria bien|perfecto`),
)

const PLAN = /(?:sell|mov(?:e|ing)|buy|list|clos(?:e|ing)|vend|compr|mud)/
const CALL_AFTER = opens(
  '(?:(?:i|we|you|u) (?:can|will|could) )?(?:call|text|talk|hablamos|platicamos|le aviso|te aviso|llamame|llameme|let us talk|check back|ask me)',
)
const PAST_AFTER = opens('(?:pasad[oa]s?|ago|fue que|fue cuando|(?:i|we) (?:painted|replaced|remodeled|bought|moved|put))')
const SOON_SAID = spots('asap|soon|now|away|immediately|inmediatamente|pronto|antes')

function timelineDraft(scene: Scene, time: Named): Draft {
  const around = segmentText(scene, time.start)
  const hedged = HEDGE.test(wordsBefore(scene, time.start, { count: 5 })) || HEDGE.test(wordsAfter(scene, time.end, { count: 3 }))
  const approximate =
    hedged ||
    time.approximate ||
    /(?:about|around|roughly|like|como|unos|aproximadamente) $/.test(around.slice(0, Math.max(0, time.start - scene.text.indexOf(around))))
  const value: Timeline = {
    earliest_days: Math.max(0, time.earliest),
    latest_days: time.latest === null ? null : Math.max(0, time.latest),
    open_ended: false,
    contingent: false,
  }
  const confidence = approximate ? Math.min(0.6, time.confidence - 0.15) : time.confidence
  return { field: 'timeline', value, unit: 'days', confidence, approximate, hedged }
}

/** "When we bought in 2008" is over. */
const WAS_THEN =
  /^(?:when|after|cuando) (?!.* (?:have|has|is|are|am|be|get|gets|been|'s) )[a-z' ]{1,30} (?:bought|sold|closed|found|moved out|retired|married|divorced|graduated|hired|finished|left)$/
const NOT_OPEN = finds('(?:in|is) a (?:rush|hurry)|tengo prisa')

/** "No rush" and "once we sell": a timeline without days, when no days are said. */
function openTimes(scene: Scene): Claim[] {
  const contingent = matchesOf(scene.text, CONTINGENT).filter(
    (found) => !WAS_THEN.test(found[0]) && !PAST_ONLY.test(wordsBefore(scene, found.index, { count: 4 })),
  )
  const open = matchesOf(scene.text, OPEN).filter(
    (found) =>
      !/(?:not|never|no) $/.test(scene.text.slice(Math.max(0, found.index - 6), found.index)) &&
      !(NEEDS_QUESTION.test(found[0]) && !isTimeAsked(scene)),
  )
  const found = contingent[0] ?? open[0]
  if (
    !found ||
    (contingent.length === 0 &&
      scene.text.search(NOT_OPEN) >= 0 &&
      !found[0].includes('rush') &&
      !found[0].includes('hurry') &&
      !found[0].includes('prisa'))
  )
    return []
  const isContingent = contingent.length > 0
  const value: Timeline = { earliest_days: 0, latest_days: null, open_ended: !isContingent, contingent: isContingent }
  return [{ rank: 'date', ...named(found), facts: [{ field: 'timeline', value, unit: 'days', confidence: 0.85 }] }]
}

/** Of anything else than when to move unless that was asked. */
const NEEDS_QUESTION =
  /^(?:whenever|flexible|open|no (?:hay )?problema|con calma|tranquil|cuando sea|i am easy|anytime|any time|in time|un dia)/
const PAST_ONLY = spots('call|text|contact|reach|let you know|llame|aviso')
