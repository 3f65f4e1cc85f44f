import { toE164 } from '../../lib/phone.ts'
import { originalSpan } from '../normalise.ts'
import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { ends, finds, spots } from './phrases.ts'
import { segmentAt, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

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
  const found = [...scene.text.matchAll(PHONE), ...scene.text.matchAll(SHORT_PHONE)].map((hit) => ({ start: hit.index, text: hit[0] }))
  const called = Array.from(scene.text.matchAll(AFTER_CALL), (hit) => {
    const digits = hit[1] ?? ''
    return { start: hit.index + hit[0].length - digits.length, text: digits }
  })
  return [...found, ...called].map(({ start, text }): Claim => {
    const phone = toE164(text)
    const denied = DENIED.test(wordsBefore(scene, start, { count: 3 }))
    const facts: Draft[] = phone ? [{ field: 'phone', value: phone, confidence: 0.95, negated: denied }] : []
    return { rank: 'phone', start, end: start + text.length, facts }
  })
}

const DENIED = ends('(?:not|no|never|do not use|wrong)(?: at| on)?')
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,40}@[a-z0-9.-]{1,40}\.[a-z]{2,24}(?![a-z0-9@-])/g

function emails(scene: Scene): Claim[] {
  return Array.from(scene.text.matchAll(EMAIL), (found): Claim => {
    const start = found.index
    const end = start + found[0].length
    const value = scene.prepared.original
      .slice(...originalSpan(scene.prepared, start, end))
      .normalize('NFKC')
      .toLowerCase()
    const denied = DENIED.test(wordsBefore(scene, start, { count: 3 }))
    return { rank: 'email', start, end, facts: [{ field: 'email', value, confidence: 0.95, negated: denied }] }
  })
}

const METHODS: [method: 'call' | 'text' | 'email', told: RegExp, answered: RegExp][] = [
  [
    'call',
    finds(
      '(?:call|phone|ring) (?:me|us)|(?:prefer|rather have|want) (?:a |phone )?calls?|give (?:me|us) a call|ll[aá]m[ae](?:me|nos|rme)|prefiero (?:una )?llamadas?|por telefono|by phone',
    ),
    finds('calls?|phone|llamada|telefono'),
  ],
  [
    'text',
    finds(
      '(?:text|message|txt) (?:me|us)|(?:prefer|rather|just) (?:to )?text(?:s|ing)?|text(?:ing)? is (?:best|better|easier|fine|good)|by text|manda(?:me|r?nos) (?:un )?(?:mensaje|texto)|mandeme (?:un )?(?:mensaje|texto)|por (?:mensaje|texto)|prefiero (?:texto|mensajes?)',
    ),
    finds('texts?|texting|sms|mensajes?|texto'),
  ],
  [
    'email',
    finds('e-?mail (?:me|us)|(?:prefer|rather) e-?mail|by e-?mail|e-?mail is (?:best|better|fine)|por correo'),
    finds('e-?mail|correo'),
  ],
]

function methods(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'contact_method'
  return METHODS.flatMap(([value, told, answered]) => {
    const hits = [...scene.text.matchAll(told)]
    const used = hits.length === 0 && asked && scene.words <= 8 ? [...scene.text.matchAll(answered)] : hits
    return used.slice(0, 1).map((found): Claim => {
      const denied = METHOD_DENIED.test(wordsBefore(scene, found.index, { count: 4 }))
      const confidence = asked || hits.length === 0 ? 0.85 : 0.75
      return {
        rank: 'word',
        start: found.index,
        end: found.index + found[0].length,
        facts: [{ field: 'contact_method', value, confidence, negated: denied }],
      }
    })
  })
}

const METHOD_DENIED = spots('not|no|never|stop|instead of|rather than|en vez de|nunca')
const CLOCK = finds('(?:[01]?\\d|2[0-3])(?::[0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|(?:[01]?\\d|2[0-3]):[0-5]\\d')
const DAY_PART =
  '(?:in the )?(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?)|(?:por|en) la (?:mañana|tarde|noche)|(?:las )?(?:mañanas|tardes|noches)|noon|lunch(?:time)?|weekends?|weekdays?|fines? de semana|entre semana|(?:after|before|despues (?:de|del)|antes (?:de|del)) (?:work|school|lunch|dinner|trabajo|comer)|any ?time|whenever|a cualquier hora|cuando (?:quiera|guste)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|tomorrow|today|tonight|hoy'
const HOUR =
  '(?:after|before|around|at|by|past|until|till|between|despues de las|antes de las|a las|como a las|a partir de las) (?:[01]?\\d|2[0-3]|noon)(?::[0-5]\\d)?(?: ?(?:-|to|and|y) ?(?:1[0-2]|\\d))?(?: ?(?:am|pm|de la (?:tarde|mañana|noche)))?(?![.,:/%-]?\\d|k| ?(?:bed|bath|days?|weeks?|months?|k|mil|thousand|percent|dias|semanas|meses))'
const WHEN = finds(`(?:${HOUR})|${DAY_PART}`)
const REACH = spots(
  'call|text|reach|phone|contact|talk|email|e-mail|message|get (?:a )?hold|ring|free|available|best time|llamar?|llame(?:me)?|llamarme|llamame|hablar?|marcar?|mensaje|contactar(?:me)?|disponible|libre',
)

/** The time to reach them, where the talk is of calling; any other clock time only holds its place. */
function times(scene: Scene): Claim[] {
  const claims: Claim[] = Array.from(scene.text.matchAll(CLOCK), (found) => ({
    rank: 'date',
    start: found.index,
    end: found.index + found[0].length,
    facts: [],
  }))
  const asked = scene.input.pendingQuestion === 'contact_method'
  const hits = [...scene.text.matchAll(WHEN)].filter((found) => asked || REACH.test(scene.text.slice(...segmentAt(scene, found.index))))
  const first = hits[0]
  const last = hits.at(-1)
  if (!first || !last) return claims
  const together = last.index + last[0].length - first.index <= 60 && segmentAt(scene, first.index)[0] === segmentAt(scene, last.index)[0]
  const end = together ? last.index + last[0].length : first.index + first[0].length
  const denied = METHOD_DENIED.test(wordsBefore(scene, first.index, { count: 3 }))
  const fact: Draft = { field: 'best_time', value: written(scene, first.index, end), confidence: asked ? 0.85 : 0.75, negated: denied }
  return [
    { rank: 'date', start: first.index, end, facts: [fact] },
    ...claims.filter((claim) => claim.end <= first.index || claim.start >= end),
  ]
}

const NAMED = finds("(?:my name is|name is|my name's|me llamo|mi nombre es) ([a-zñ'-]{2,30})(?: ([a-zñ'-]{2,30}))?")

/** Only a name they give as theirs; a second word counts when both are written with a capital. */
function names(scene: Scene): Claim[] {
  return Array.from(scene.text.matchAll(NAMED), (found): Claim => {
    const [whole, first = '', second = ''] = found
    const start = found.index + whole.length - (second === '' ? 0 : second.length + 1) - first.length
    const full = written(scene, start, found.index + whole.length)
    const isFull = second !== '' && full.split(' ').every((word) => /^\p{Lu}/u.test(word))
    const end = isFull ? found.index + whole.length : start + first.length
    const isName = !/^(?:not|on|in|spelled|correct|wrong|the|no|only)$/.test(first)
    return { rank: 'word', start, end, facts: isName ? [{ field: 'name', value: written(scene, start, end), confidence: 0.85 }] : [] }
  })
}
