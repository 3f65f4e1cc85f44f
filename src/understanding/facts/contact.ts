import { toE164 } from '../../lib/phone.ts'
import { originalSpan } from '../normalise.ts'
import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { ends, finds, spots } from './phrases.ts'
import { segmentAt, sentenceBefore, sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { methods } from './contact-method.ts'
import { isOthersHour } from './other-callers.ts'
import { names } from './names.ts'
import { whoseNumberAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** How to reach the person: phone, e-mail, way and time, and the name they give. */
export function extractContact(scene: Scene): Claim[] {
  return [...phones(scene), ...emails(scene), ...methods(scene), ...times(scene), ...names(scene)]
}

const PHONE = /(?<![\p{L}\d@$#]|\d[.,/-])(?:\+?1[ .-]?)?\(?\d\d\d\)?[ .-]{0,2}\d\d\d[ .-]{0,2}\d\d\d\d(?![\d@]|[.,-]\d)/gu
const SHORT_PHONE = /(?<![\p{L}\d@$#]|\d[.,/-])\d\d\d[.-]\d\d\d\d(?![\d@k]|[.,-]\d)/gu
/** "Call me at 5550137" is a number to call however it is written. */
const AFTER_CALL = finds(
  '(?:call|text|reach|phone|cell|number is|whatsapp|llame(?:me|n)?|llamame|marque(?:me)?|numero(?: es)?)(?: me| us)?(?: at| on| al| a)?(?: the| my)? (\\d{7,11})',
)

function phones(scene: Scene): Claim[] {
  const found = [...matchesOf(scene.text, PHONE), ...matchesOf(scene.text, SHORT_PHONE)].map((hit) => ({ start: hit.index, text: hit[0] }))
  const called = matchesOf(scene.text, AFTER_CALL).map((hit) => {
    const digits = hit[1] ?? ''
    return { start: hit.index + hit[0].length - digits.length, text: digits }
  })
  return [...found, ...called].map(({ start, text }): Claim => {
    // "Call my sister at …" gives us the number of the sister.
    const phone = isTheirs(scene, start) ? toE164(text) : null
    const denied = DENIED.test(wordsBefore(scene, start, { count: 3 }))
    const facts: Draft[] = phone ? [{ field: 'phone', value: phone, confidence: 0.95, negated: denied }] : []
    return { rank: 'phone', start, end: start + text.length, facts }
  })
}

const isTheirs = (scene: Scene, at: number): boolean => /^(?:own)?$/.test(whoseNumberAt(scene, at) ?? '') && !isOurs(scene, at)

/** "The number on your sign", "is jorge@… his e-mail?", "it says 909… on the card": what they ask about or found is ours. */
function isOurs(scene: Scene, at: number): boolean {
  const sentence = sentenceText(scene, at)
  const from = scene.text.indexOf(sentence, Math.max(0, at - FAR))
  const before = from < 0 || from > at ? '' : scene.text.slice(from, at)
  if (GIVES.test(before)) return false
  return (sentence.includes('?') && ASKS_WHOSE.test(before)) || WRITTEN_TO.test(before) || FOUND.test(before)
}

const FAR = 240
/** Words that give a number whatever stands around them. */
const GIVES =
  /(?<![a-z])(?:my|mine|mi|mio|our|nuestro|(?:call|text|reach|email|llam[ae]|marqu?[ea]|escrib[ae])(?: ?me| ?us|me|nos)(?: at| on| al| a)?|reach|use)(?: [a-z']{1,10}){0,5} ?$/
const ASKS_WHOSE =
  /(?<![a-z])(?:is|was|are|do|does|did|will|can|which|whose|who|what|es|era|de quien|cual|sigue siendo|tienen|tiene)(?: [a-z'-]{1,14}){0,5} ?[(]?$|^[ ¿]{0,3}$/
const WRITTEN_TO =
  /(?<![a-z])(?:wrote|emailed|texted|called|sent|tried|left (?:a message|a voicemail)|escribi|mande|marque|llame|hable|intente)(?: [a-zñ'-]{1,12}){0,6} ?$/
const FOUND =
  /(?<![a-z])(?:your|su|tu|jorge(?:'s)?|the|el|la|office|oficina) (?:[a-z]{1,10} ){0,2}(?:sign|card|flyer|website|page|ad|office|letrero|tarjeta|anuncio|volante|pagina|oficina|google|yelp)(?: [a-z'-]{1,10}){0,5} ?$/
const DENIED = ends('(?:not|no|never|do not use|wrong)(?: at| on)?')
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,40}@[a-z0-9.-]{1,40}\.[a-z]{2,24}(?![a-z0-9@-])/g

/** "rob_k at yahoo dot com", as it is said. */
const SPOKEN_EMAIL =
  /(?<![a-z0-9._%+-])([a-z0-9._%+-]{3,40}) (?:at|arroba) (gmail|yahoo|hotmail|outlook|icloud|aol|msn|live|att|ymail|protonmail|comcast|verizon)(?:\.| dot | punto | \. ?)(com|net|org|me)(?![a-z])/g

const spokenEmails = (scene: Scene): Claim[] =>
  matchesOf(scene.text, SPOKEN_EMAIL).map(({ index: start, 0: said, 1: name = '', 2: host = '', 3: end = '' }) => ({
    rank: 'email',
    start,
    end: start + said.length,
    facts: isTheirs(scene, start) ? [{ field: 'email', value: `${name}@${host}.${end}`, confidence: 0.85 }] : [],
  }))

function emails(scene: Scene): Claim[] {
  return [...writtenEmails(scene), ...spokenEmails(scene)]
}

function writtenEmails(scene: Scene): Claim[] {
  return matchesOf(scene.text, EMAIL).map((found): Claim => {
    const start = found.index
    const end = start + found[0].length
    const value = wholeAddress(scene, start, end).normalize('NFKC').toLowerCase()
    const denied = DENIED.test(wordsBefore(scene, start, { count: 3 }))
    const facts: Draft[] = isTheirs(scene, start) ? [{ field: 'email', value, confidence: 0.95, negated: denied }] : []
    return { rank: 'email', start, end, facts }
  })
}

/** The address as it was written: a part of it that is shorthand elsewhere ("tamika.rn@") belongs to it. */
function wholeAddress({ prepared }: Scene, start: number, end: number): string {
  const [from, to] = originalSpan(prepared, start, end)
  const lead = LOCAL_PART.exec(prepared.original.slice(Math.max(0, from - MOST_LOCAL), from))?.[0] ?? ''
  return lead + prepared.original.slice(from, to)
}
const MOST_LOCAL = 40
const LOCAL_PART = /[a-z0-9._%+-]{1,40}$/i

const TIME_DENIED = spots('not|no|never|stop|instead of|rather than|en vez de|nunca|hate|sin')
const CLOCK = finds('(?:[01]?\\d|2[0-3])(?::[0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|(?:[01]?\\d|2[0-3]):[0-5]\\d')
const DAY_PART =
  lines(`(?:in the )?(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?)|(?:por|en) las? (?:mañana|tarde|noche)s?|(?:las )?(?:mañanas|
      tardes|noches)|noon|lunch(?:time)?|weekends?|weekdays?|fines? de semana|entre semana|(?:after|before|despues (?:de|del)|antes (?:de|
      del)) (?:work|school|lunch|dinner|trabajo|comer)|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|
      sabados?|domingos?|tomorrow|today|tonight|hoy`)
const HOUR =
  lines(`(?:(?:after|before|around) half past|after|before|around|at|by|past|until|till|between|entre(?: las)?|despues de las?|antes de las?|a las?|como a las?|a partir de las?) (?:[01]?\\d|
      2[0-3]|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto))?(?! (?:oh|o(?!')|zero|cero|one|two|three|four|five|six|seven|eight|nine|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?![a-z]))(?::[0-5]\\d)?(?: ?o'?clock| en punto)?(?: ?(?:-|to|and|y) ?(?:1[0-2]|\\d))?(?: ?(?:am|pm|de la (?:tarde|mañana|noche)))?(?![.,:/%-]?\\d|
      k| ?(?:bed|bath|days?|weeks?|months?|k|mil|thousand|percent|dias|semanas|meses))`)
const WHEN = finds(`(?:${HOUR})|${DAY_PART}`)
/** Says when only to the question. */
const ANY_TIME = finds('any ?time|whenever|a cualquier hora|cuando (?:quiera|guste|pueda)')
const REACH = spots(
  'call|text|reach|phone|contact|talk|email|e-mail|message|get (?:a )?hold|ring|best time|mejor (?:hora|horario|momento|dia)|llamar?|llame(?:me)?|llamarme|llamame|hablar?|marcar?|mensaje|contactar(?:me)?|marqueme|marcame',
)

/** "La mejor hora es después de las 7": "después" begins a part of its own. */
const BEST_HOUR =
  /(?<![a-z])(?:mejor (?:hora|horario|momento)|best time)(?: (?:es|is|seria|would be|para|to|call|llamar(?:me)?|text|me|reach)){0,4} $/

const IS_BEST = spots('best|better|works?|good|fine|perfect|mejor|prefiero|prefer|ideal')

/** When they can not talk, or what happened when. */
const NO_TIME = spots(
  lines(`can not|could not|not (?:available|free|able)|busy|no puedo|no podemos|ocupad[oa]|yesterday|last|ayer|called|texted|saw|llamaron|
      llamo|thanks|gracias por|(?:call|text|reach|ring) (?:you|u)|i (?:will|can|could) (?:call|text)|(?:le|te|les) (?:llamo|marco|hablo|escribo)|llamarle|marcarle|(?:do not|never|no (?:me|nos)) (?:talk|hable[ns]?|platique[ns]?)|lender|loan officer|loan guy|bank|banco|prestamista|inspector|appraiser|(?:i|we|he|she) (?:usually |always )?works?|working|on (?:the )?(?:line|clock)|(?:i am|estoy|ando) (?:on|at|in|en) [a-zñ ]{2,40} (?:till|until|hasta)|(?:on|do|does|works?|nurse|guard|driver|trabajo(?: de)?) (?:on )?(?:nights|graveyard|swing|overnights?|noches)|my shift|trabajo(?: de| por| en| hasta)|hasta el|
      slow to|(?:bad|terrible|slow|late) (?:at|about|with) (?:text|answer|respond|reply|call)[a-z]{0,3}|phone(?:'s| is| has| was| keeps?| kept)?(?: been| just){0,2} (?:crazy|dead|died|dying|dies|blowing|acting|off|broke|broken|ringing|buzzing|cracked|charging|glitching|on silent|about to die|freezing|went)|(?:le|les|te) (?:contesto|respondo|escribo)|(?:telefono|celular|cel)(?: ya| se| me| esta| anda){0,3} (?:descarg|muri|fall|apag|quebr|loco|sin pila)[a-z]{0,5}|
      (?:have|had) an? (?:good|great|nice|lovely|wonderful|blessed|awesome|amazing|fun|safe)|enjoy|good (?:morning|afternoon|evening|night)|buen[oa]s (?:dias|tardes|noches)|(?:tengas?|tengan|pases?|pasen) (?:un )?(?:buen|feliz|bonito|lindo|excelente)|happy`),
)

/** "Call me, 909-555-0147, after 5 is good": a part of its own beside the wish to be reached. */
const isBesideCalling = (scene: Scene, at: number, segment: string): boolean =>
  REACHED.test(`${sentenceBefore(scene, at)} ${sentenceText(scene, at)}`) &&
  (segment.trim().split(' ').length <= (segmentAt(scene, at)[0] >= at - 1 ? PART_OF_A_TIME : PART_AT_MOST) || IS_BEST.test(segment))
const PART_AT_MOST = 5
/** "Después de las 5 por favor": the part begins with the time. */
const PART_OF_A_TIME = 8
const REACHED = spots(
  "(?:call|text|reach|phone|email|ring) me|(?:call|text|calls|texts|texting|email|phone)(?: only|s only|ing)?(?: is|are|'s) (?:best|better|fine|good)|text only|(?:prefer|rather) (?:an? )?(?:call|text|texts|email)|(?:my|the) (?:best )?(?:number|cell|email|phone)(?: is|'s)|(?:best|better|prefer) to (?:call|text|message|email)|(?:time|day|hour)s? to (?:call|text|reach) (?:me|us)|me (?:llamen?|llames|marquen?|marques|escriban?|manden?|texteen?)|me (?:puede[ns]?|podria[ns]?) (?:llamar|marcar|escribir|textear)|(?:escrib[ae]|text[e]{1,2}|texte[ae])me|mand[ea](?:me|nos) (?:un |el |los )?(?:mensajes?|mensajitos?|textos?|whatsapp)|llamarme|llam(?:e|a|en)me|marqu?(?:e|a)me|mi (?:numero|cel|celular|telefono|correo) es|(?:mejor|prefiero) (?:por )?(?:texto|mensaje|llamada)",
)

/** The time to reach them, where the talk is of calling; any other clock time only holds its place. */
function times(scene: Scene): Claim[] {
  const claims: Claim[] = matchesOf(scene.text, CLOCK).map((found) => ({
    rank: 'date',
    start: found.index,
    end: found.index + found[0].length,
    facts: [],
  }))
  const asked = scene.input.pendingQuestion === 'contact_method' || scene.input.callOffered === true
  const named = [...matchesOf(scene.text, WHEN), ...(asked ? matchesOf(scene.text, ANY_TIME) : [])].sort((a, b) => a.index - b.index)
  const hits = named.filter((found) => {
    const segment = scene.text.slice(...segmentAt(scene, found.index))
    const isOthers = isOthersHour(scene, found.index)
    return (
      !NO_TIME.test(segment.replace(/(?<![a-z])me llamo /, ' ')) &&
      !isOthers &&
      (asked ||
        REACH.test(segment) ||
        BEST_HOUR.test(scene.text.slice(Math.max(0, found.index - 32), found.index)) ||
        isBesideCalling(scene, found.index, segment))
    )
  })
  // "Till 3. After 3:30 is best": what is called good says when.
  const best = hits.filter((found) => IS_BEST.test(scene.text.slice(...segmentAt(scene, found.index))))
  const told = best.length > 0 ? best : hits
  const first = told[0]
  const last = told.at(-1)
  if (!first || !last) return claims
  const together =
    last.index + last[0].length - first.index <= 60 &&
    // "En la tarde, después de las 5": "después" begins a part of its own.
    (segmentAt(scene, first.index)[0] === segmentAt(scene, last.index)[0] || last.index - first.index - first[0].length <= 2)
  const end = together ? last.index + last[0].length : first.index + first[0].length
  const denied = TIME_DENIED.test(wordsBefore(scene, first.index, { count: 3 }))
  const fact: Draft = { field: 'best_time', value: written(scene, first.index, end), confidence: asked ? 0.85 : 0.75, negated: denied }
  return [
    { rank: 'date', start: first.index, end, facts: [fact] },
    ...claims.filter((claim) => claim.end <= first.index || claim.start >= end),
  ]
}
