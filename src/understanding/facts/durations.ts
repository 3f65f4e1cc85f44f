import type { Claim } from './claim-spans.ts'
import { isTimeAsked } from './named-time.ts'
import type { Named, Times } from './named-time.ts'
import { smallNumber } from './number-words.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { segmentAt, segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { daysIn, unitOf, vagueDays } from './timeline-words.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const COUNT = lines(`\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|
      twenty(?:[ -](?:one|two|four|five|eight))?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty|sixty|seventy(?:[ -]five)?|eighty|ninety|
      one hundred|a hundred|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|dieciocho|
      veinte|veintiun|veinticuatro|treinta|cuarenta(?: y cinco)?|cincuenta|sesenta|setenta|ochenta|noventa|cien|half a|medio`)
const VAGUE =
  '(?:a |the next |next )?(?:couple(?: of)?|few|several)(?: more| of)?|(?:un )?par de|(?:otr[oa]s )?un[oa]s (?:poc[oa]s|cuant[oa]s)|un[oa]s|poc[oa]s|vari[oa]s|algun[oa]s'
const UNIT = 'days?|weeks?|wks?|months?|mos?|mths?|years?|yrs?|dias?|semanas?|mes(?:es)?|años?'
/** One or two counts and a unit; "6 months to a year" has a second unit. */
const DURATION = finds(
  lines(`(?:(${COUNT})(?: ?(?:-|to|or|and|a|o|y) ?(${COUNT}))?|(${VAGUE})|(a|an|another|un|una|(?=(?:year|month|mes|año) (?:and a half|
      y medio))))[ -]?(${UNIT})( and a half| y medi[oa])?(?: (?:to|or|a|o) (?:maybe |tal vez )?(${COUNT}|an?|un|una)(?: (${UNIT}))?)?`),
)

/** "45 days", "2 to 3 months", "a couple of weeks": days from today. */
export function durationTimes(scene: Scene): Times {
  const times: Named[] = []
  const held: Claim[] = []
  for (const found of matchesOf(scene.text, DURATION)) {
    const start = found.index
    const end = start + found[0].length
    const days = daysOf(found)
    if (!days || /[$.,/%]$/.test(scene.text.slice(Math.max(0, start - 1), start))) continue
    if (isHistory(scene, start, end) || (found[4] !== undefined && !isOpenedBy(scene, start))) {
      if (found[4] === undefined) held.push({ rank: 'date', start, end, facts: [] })
    } else times.push(placed(scene, { start, end, ...days }))
  }
  return { times: [...times, ...bareDays(scene, [...times, ...held])], held }
}

type Days = { low: number; high: number; vague: boolean }

function daysOf(found: RegExpExecArray): Days | null {
  const [, first, second, vague, one, unitWord = '', half, third, thirdUnit = unitWord] = found
  const unit = unitOf(unitWord)
  if (vague !== undefined) {
    const days = vagueDays(vague, unit)
    return days === null ? null : { low: 0, high: days, vague: true }
  }
  const low = one === undefined ? countOf(first ?? '') : 1
  if (low === null) return null
  const isArticle = /^(?:an?|una?)$/.test(third ?? '') && found[8] === undefined
  const beyond = third === undefined || isArticle ? null : (countOf(third) ?? 1) * daysIn(unitOf(thirdUnit))
  const high = beyond ?? (second === undefined ? low : (countOf(second) ?? low)) * daysIn(unit)
  const from = low * daysIn(unit)
  if (half !== undefined) return { low: Math.round(from), high: Math.round(from + daysIn(unit) / 2), vague: false }
  return high > 3650 ? null : { low: Math.round(Math.min(from, high)), high: Math.round(Math.max(from, high)), vague: false }
}

const countOf = (word: string): number | null =>
  /^(?:half|medio)/.test(word) ? 0.5 : /^an?$/.test(word) ? 1 : smallNumber(word.replace('-', ' '))

const HISTORY_AFTER = opens(
  lines(`(?:ago|(?:lleva|llevan|llevo|llevamos)(?! (?:en|a) (?:vender|cerrar))|(?:me|nos) (?:tarde|tardamos|llevo|tomo)|it took|took (?:me|us)|old|already|behind|late|back|earlier|left|lease|rent|[a-z]{2,10}(?:ando|iendo)|looking|searching|de buscar|trying|living here|working|per|fixed|mortgage|loan|warranty|of [a-z]{2,20}|de (?!aqui|hoy|ahora|distancia|plazo)[a-zñ]{2,20}|a (?:week|month|year)|
      in a row|notice|de aviso|on the (?:market|lease)|de antiguedad|atras|de renta|de atraso|atrasad[oa]s?|contract|term|straight|into|is (?:what|
      how) (?:i|we) (?:paid|owned))`),
)
const HISTORY_BEFORE = ends(
  lines(`(?:last|past|waited|waiting|every|each|hace|behind|since|been|lived here|(?:\\d|two|three|four|several|dos|tres|cuatro) (?:agents?|realtors?|owners?|tenants?|roofs?|jobs?|buyers?|offers?|agentes?|inquilinos?|dueños?|ofertas?) (?:in|en)|owned (?:it|this)|have owned|rented|renting|lived|cumpli|cumplimos|llevabamos|married|
      together|vivido|tenemos|llevamos|llevo|por|for|atrasad[oa]s?|durante)(?: (?:about|over|almost|like|the|the last|the past|more than|
      for|here|it|mas de|casi|unos|(?:in|at|out of|off|on|without|sin|en) (?:(?:the|a|my|work|el|la) )?(?:hospital|work|bed|icu|rehab|jail|town|power|cama|hospicio|trabajo|luz|internet)))?`),
)
/** "Behind on payments, three months": how far behind. */
const BEHIND =
  /(?<![a-z])(?:behind|late|atrasad[oa]s?|atraso|atrase|atrasamos)(?: (?:on|with|in|en|con|de)(?: (?:the|my|our|los|las|el|la|mis))?(?: [a-z]{1,10}){1,2})?,? (?:(?:like|about|almost|by|ya|como|casi|unos) )?$/
const BEHIND_WITHIN = 60
const MONEY_BEFORE = /(?:\$ ?[\d.,]{1,10}k?|\d ?k|\d{3}|thousand|hundred|mil|dollars|bucks|dolares) $/

/** "Owned it 10 years", "3 months behind", "a 30 year loan": time, but not when. */
function isHistory(scene: Scene, start: number, end: number): boolean {
  const before = wordsBefore(scene, start, { count: 4 })
  return (
    HISTORY_AFTER.test(wordsAfter(scene, end, { count: 5 })) ||
    HISTORY_BEFORE.test(before) ||
    BEHIND.test(scene.text.slice(Math.max(0, start - BEHIND_WITHIN), start)) ||
    MONEY_BEFORE.test(scene.text.slice(0, start).slice(-16)) ||
    (AGED.test(before) && /(?:years?|yrs?|años?)/.test(scene.text.slice(start, end))) ||
    (LOAN_TERM.test(before) && /(?:years?|yrs?|años?)/.test(scene.text.slice(start, end))) ||
    /\d(?: ?k)?\/$/.test(before)
  )
}

/** "Mis hijos tienen 3 y 5 años". */
const AGED =
  /(?<![a-z])(?:hij[oa]s?|niñ[oa]s?|bebe|nen[oa]s?|niet[oa]s?|kids?|sons?|daughters?|boys?|girls?|grandkids|baby|twins)(?: [a-z]{1,9})? (?:tienen?|are|is|cumplen?|turns?|turned)(?: (?:like|about|como|apenas|casi))? $/
const LOAN_TERM = /(?:loan|mortgage|prestamo|hipoteca|fixed|fijo|interest|credito)(?![a-z])/
/** Words after which a length of time is one until something. */
export const OPENED = ends(
  lines(`(?:in|within|inside of|about|around|like|maybe|under|less than|over|at least|more than|next|probably|roughly|than|en|dentro de|como|
      mas de|menos de|need|take|give (?:me|us)|have|in like|in about|en como|a mas tardar en|plazo de|ocupo|necesito|tengo)`),
)

/** "A month" is a time after "in" or as an answer; elsewhere it is a rate. */
function isOpenedBy(scene: Scene, start: number): boolean {
  const [from] = segmentAt(scene, start)
  return OPENED.test(wordsBefore(scene, start, { count: 3 })) || (scene.text.slice(from, start).trim() === '' && isTimeAsked(scene))
}

const WITHIN = ends(
  '(?:within|under|less than|inside of|no more than|not more than|by|up to|max|at most|en menos de|menos de|dentro de|hasta|no mas de|no later than)(?: the)?(?: next)?',
)
const BEYOND = ends(
  '(?:at least|more than|over|not for|not for at least|minimum|minimum of|al menos|por lo menos|mas de|minimo|after|despues de|not until|not before|no antes de)(?: about| around| like| unos| unas| como| otros| otras)?',
)
const DENIED = ends(
  lines(`(?:not|no|never|nor|tampoco|ni)(?: (?:do|make|be|move|sell|close|work|possible|possibly|ready|puedo|podemos|puede|want|out|go|need|
      pueden|leave|finish|me|nos|funciona|hacer|mudarme|vender)){0,1}(?: (?:it|out|to|be|hacerlo|ready|done))?(?: (?:in|within|for|with|by|
      en|para))?`),
)
const DENIED_AFTER = opens(
  lines(`(?:(?:will|would|does|can|is|do|are) not(?! (?:hurt|kill|matter|bother|be (?:a |an |too |that )?(?:problem|issue|bad|big)|(?:a |an )?(?:problem|issue|bad|that bad|too bad)))|is impossible|(?:is |are |seems |sounds |feels |would be |might be |is probably )?(?:way |much |a bit |a little |just |
      kind of |really )?too (?:soon|fast|quick|tight|early|short)|no(?=[,.!]|$)|no (?:me |nos )?(?:funciona|sirve|puedo|alcanza|acab[a-z]{1,5}|termin[a-z]{1,5}|llego|llegamos|sac[oa]|sacamos)|(?:i|we) (?:will|can|could|would) not(?! (?:hurt|mind|matter|need|have to|be))|(?:yo |nosotros )?ni|(?:es|son|esta) (?:muy |
      demasiado )(?:pronto|rapido|poco)|(?:es )?(?:muy|demasiado) pronto)`),
)
const FINE = spots('problem|issue|worries|problema|later than|more than|less than')

/** A span of days with its meaning: up to, from, or not. A denied span leaves the earliest day only. */
function placed(scene: Scene, time: { start: number; end: number } & Days): Named {
  const before = wordsBefore(scene, time.start, { count: 7 })
  const after = wordsAfter(scene, time.end, { count: 6 })
  const rest = { start: time.start, end: time.end, confidence: 0.95, approximate: APPROXIMATE.test(before) }
  if (DENIED_AFTER.test(after) || (DENIED.test(before) && !FINE.test(before))) return { ...rest, earliest: time.high, latest: null }
  if (WITHIN.test(before)) return { ...rest, earliest: time.low < time.high ? time.low : 0, latest: time.high }
  if (BEYOND.test(before) || /^ ?(?:or more|minimum|at least|o mas)/.test(after))
    return { ...rest, earliest: time.vague ? time.high : time.low, latest: null }
  return { ...rest, earliest: time.low, latest: time.high }
}

const APPROXIMATE = ends(
  '(?:around|about|roughly|approx(?:imately)?|like|close to|closer to|more like|como|unos|alrededor de|aproximadamente|cerca de|~)',
)
const BARE =
  /(?<![\d$.,/:#-]|[a-zñ])(\d{2,3})(?: ?(?:-|to|or|a|o) ?(\d{2,3}))?(?![\d%/:k]|['’]?s(?![a-z])|[.,]\d| ?(?:mil|thousand|k|days?|weeks?|months?|years?|yrs?|am|pm|dias?|semanas?|mes|años?|hours?|hrs?|horas?|percent|%|sq|bed|bath))/g
const OF_A_SHIFT = ends(
  '(?:off|after|from|on|working|worked|pulled|pulling|doing|did|salgo de|sali de|salgo de un|saliendo de|hice|jale)(?: of)? (?:an?|my|another|un|uno|mi|otro)',
)
/** "45 minutes on hold", "30 emails": what else is counted. */
const COUNTS_ELSE =
  /^[ -](?:mins?|minutos?|year|mile|milla|degrees|people|(?!(?:works?|is|was|sounds?|seems|feels|does|gets|its|unless|us|plus|less|minus|mas|menos|es|nos|les|los|las|pues|entonces|gracias|thanks|yes|always|perhaps|tops|suits|as|this|makes|dos|tres|seis|despues|guess|lets|closings?|fits|ideas|goes|has|days|dias|weeks|months|semanas|meses)(?![a-zñ]))[a-zñ]{3,16}s)(?![a-zñ])/
const NEXT_WORD = 20
const NATURAL = new Set([30, 45, 60, 75, 90, 120, 180])

/** "45 is too soon, 60 is more like it": days, because our question counted in days. */
function bareDays(scene: Scene, times: readonly { start: number; end: number }[]): Named[] {
  if (!isTimeAsked(scene) || (scene.input.pendingQuestion === 'timeline' && scene.words > 3)) return []
  return matchesOf(scene.text, BARE).flatMap((found): Named[] => {
    const start = found.index
    const end = start + found[0].length
    const low = Number(found[1])
    const high = Number(found[2] ?? found[1])
    const plausible = scene.input.pendingQuestion === 'timeline' ? NATURAL.has(high) : low >= 7 && high <= 365
    const taken = times.some((time) => time.start < end && start < time.end)
    // "Coming off a 12" is a shift.
    if (COUNTS_ELSE.test(scene.text.slice(end, end + NEXT_WORD))) return []
    if (OF_A_SHIFT.test(wordsBefore(scene, start, { count: 4 }))) return []
    if (!plausible || taken || /price|worth|owe|sell for|beds?|house/.test(segmentText(scene, start))) return []
    return [{ ...placed(scene, { start, end, low, high, vague: false }), confidence: 0.75 }]
  })
}
