import { toE164 } from '../../lib/phone.ts'
import { originalSpan } from '../normalise.ts'
import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { ends, finds, spots } from './phrases.ts'
import { segmentAt, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

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

type Method = 'call' | 'text' | 'email'
const BEST =
  lines(`(?: (?:me|messages?|messaging|is|are|works?|would be|will be|the|a|my|way|always|probably|definitely|much|usually)){0,5} (?:best|
      better|easier|easiest|fine|good|great|preferred|perfect|works|ok|okay|ideal|only)`)
const PREFER =
  lines(`(?:prefer|rather have|rather|want|like|prefiero|preferimos|preferiria|mejor|quisiera|de preferencia|preferible(?:mente)?)(?: (?:to|a|
      an|get|getting|by|via|through|you|receive|if|it|me|un|una|el|la|los|por|que|sea|use|usar)){0,4}`)
/** `told` names the way one wants; `asked` is an order that says so only as the answer, or with a number to use. */
const METHODS: [method: Method, told: RegExp, asked: RegExp, answered: RegExp][] = [
  [
    'call',
    finds(
      lines(`${PREFER} (?:phone )?(?:calls?|phone|telephone|be called|llamadas?|telefono)|(?:calls?|calling|phone|a call|
          telephone)${BEST}(?! (?:time|day|hour))|best to call|(?:just|only) call(?= |[.!,]|$)(?! you)|calls? only|
          so (?:just )?call(?: me)?(?=[.!,]|$)|please (?:call|phone) (?:me|us)|por favor (?:llame|marque)(?:me|nos)|(?:just|only|always|
          please only) (?:call|phone|ring) (?:me|us)|(?:me )?(?:llamen?|llame) mejor|(?:es mejor|mejor) (?:que me (?:llame|llamen|marque|
          marquen)|llamame|llameme|marqueme)`),
    ),
    finds(
      lines(`(?:call|phone|telephone|ring|dial) (?:me|us|my)|give (?:me|us) a (?:call|ring)|by (?:phone|telephone)|over the phone|on the phone|
          (?:phone|a) call|ll[aá]m(?:a|e|en)(?:me|nos|rme)|llamar(?:me|nos)|marqu?(?:e|a|en)(?:me|nos)|por (?:telefono|llamada)|una llamada|
          me (?:puede[ns]? )?(?:llamar|llama|llame|marca|marque|marcar)`),
    ),
    finds('calls?|calling|phone|telephone|cell(?:phone)?|llamadas?|telefono|celular|llamar'),
  ],
  [
    'text',
    finds(
      lines(`${PREFER} (?:texts?|texting|text messages?|sms|messages|mensajes?(?: de texto)?|textos?|whatsapp)(?! (?:you|me back|from))|(?:text|
          texts|texting|sms|text messages?|messaging|mensajes?(?: de texto)?|texto)${BEST}|best to text|(?:just|only) text(?:ing)?(?= |[.!,]|
          $)(?! you)|text(?:s|ing)? only|so (?:just )?text(?: me)?|please text (?:me|us)|por favor (?:mande|escriba|textee)(?:me|nos)|(?:just|
          only|always|please only) (?:text|message|txt) (?:me|us)|(?:es mejor|mejor) (?:por )?(?:mensajes?|texto|que me (?:escriba|mande|
          texte)n?)`),
    ),
    finds(
      lines(`(?:text|message|txt|sms) (?:me|us)|(?:by|via|through) (?:text|sms|message)|send (?:me |us )?(?:a )?(?:text|message)s?|
          shoot me a text|manda(?:me|r?nos) (?:un )?(?:mensaje|texto)|mande(?:me|n)? (?:un )?(?:mensajes?|textos?)|por (?:mensajes?|texto|
          whatsapp|sms|aqui|este medio)|escrib(?:a|e|an)(?:me|nos)|text(?:ee|ea|een)(?:me|nos)|un mensaje(?: de texto)?`),
    ),
    finds('texts?|texting|txt|sms|text messages?|mensajes?|textos?|whatsapp|messages?'),
  ],
  [
    'email',
    finds(
      lines(`${PREFER} (?:e-?mails?|correos?(?: electronicos?)?)|(?:e-?mail|emailing|correo)${BEST}|best to e-?mail|(?:just|only) e-?mail(?= |
          [.!,]|$)(?! you)|e-?mails? only|so (?:just )?e-?mail(?: me)?|please e-?mail (?:me|us)|(?:just|only|always|please only) e-?mail (?:me|
          us)|contact(?:ar|e|en|eme|enme) por correo`),
    ),
    finds(
      'e-?mail (?:me|us|it)|(?:by|via|through|over) e-?mail|send (?:me |us )?(?:an? )?e-?mail|por (?:correo|e-?mail)(?: electronico)?|un correo|mande(?:me|n)? (?:un )?(?:correo|e-?mail)',
    ),
    finds('e-?mail|correo(?: electronico)?'),
  ],
]
/** "I saw your text", "will check my email": the word without the wish. */
const METHOD_OTHER = spots(
  lines(`saw|seen|got|received|read|check|checked|checking|your|this|su|tu|lei|recibi|vi|llego|vimos|leimos|missed|late|last|sorry|other|
      another|wrong|who|why|what|lost|new|broke|broken|old|perdon|otro|deci(?:r|rselo|rle)|when you|thanks for the|gracias por (?:el|la)|
      next|bill|scam|spam`),
)

function methods(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'contact_method'
  return METHODS.flatMap(([value, told, ordered, answered]) => {
    const found = methodFound(scene, asked, [told, ordered, answered])
    if (!found) return []
    const negated = METHOD_DENIED.test(
      wordsBefore(scene, found.index, { count: 4 }).replace(/^.*[^a-z](?:so|because|but|pero|porque) /, ''),
    )
    const end = found.index + found[0].length
    return [
      { rank: 'word' as const, start: found.index, end, facts: [{ field: 'contact_method' as const, value, confidence: 0.85, negated }] },
    ]
  })
}

function methodFound(scene: Scene, asked: boolean, [told, ordered, answered]: [RegExp, RegExp, RegExp]): RegExpExecArray | undefined {
  const meant = (found: RegExpExecArray) => !METHOD_OTHER.test(wordsBefore(scene, found.index, { count: 3 }))
  const all = (pattern: RegExp) => [...scene.text.matchAll(pattern)].filter(meant)
  const [wish] = [...scene.text.matchAll(told)].filter(
    (found) => !/(?:saw|got|read|your|su|tu) $/.test(wordsBefore(scene, found.index, { count: 2 })),
  )
  if (wish) return wish
  const [order] = all(ordered)
  const after = order ? scene.text.slice(order.index + order[0].length, order.index + order[0].length + 60) : ''
  const isDenied = order && METHOD_DENIED.test(wordsBefore(scene, order.index, { count: 4 }))
  if (order && (asked || isDenied || NUMBER_AFTER.test(after) || TIME_AFTER.test(after))) return order
  return asked && scene.words <= 5 && !scene.text.includes('?') ? all(answered)[0] : undefined
}

const NUMBER_AFTER = /^[a-z, ]{0,40}(?:at|on|al|a|is|:)?[a-z, ]{0,14}\(?\d{3}[) .-]{0,2}\d{3}[ .-]?\d{4}|^ (?:at|a|al) [a-z0-9._%+-]{1,40}@/
const TIME_AFTER =
  /^(?: (?:after|before|around|any time after|between|in the|on|por la|en la|despues de|a las|antes de) |,? (?:mornings|evenings|afternoons|weekends|weekdays))/
const METHOD_DENIED = spots('not|no|never|stop|instead of|rather than|en vez de|nunca|hate|sin')
const CLOCK = finds('(?:[01]?\\d|2[0-3])(?::[0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|(?:[01]?\\d|2[0-3]):[0-5]\\d')
const DAY_PART =
  lines(`(?:in the )?(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?)|(?:por|en) la (?:mañana|tarde|noche)|(?:las )?(?:mañanas|
      tardes|noches)|noon|lunch(?:time)?|weekends?|weekdays?|fines? de semana|entre semana|(?:after|before|despues (?:de|del)|antes (?:de|
      del)) (?:work|school|lunch|dinner|trabajo|comer)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|
      sabados?|domingos?|tomorrow|today|tonight|hoy`)
const HOUR =
  lines(`(?:after|before|around|at|by|past|until|till|between|despues de las|antes de las|a las|como a las|a partir de las) (?:[01]?\\d|
      2[0-3]|noon)(?::[0-5]\\d)?(?: ?(?:-|to|and|y) ?(?:1[0-2]|\\d))?(?: ?(?:am|pm|de la (?:tarde|mañana|noche)))?(?![.,:/%-]?\\d|
      k| ?(?:bed|bath|days?|weeks?|months?|k|mil|thousand|percent|dias|semanas|meses))`)
const WHEN = finds(`(?:${HOUR})|${DAY_PART}`)
/** Says when only to the question. */
const ANY_TIME = finds('any ?time|whenever|a cualquier hora|cuando (?:quiera|guste|pueda)')
const REACH = spots(
  'call|text|reach|phone|contact|talk|email|e-mail|message|get (?:a )?hold|ring|free|available|best time|llamar?|llame(?:me)?|llamarme|llamame|hablar?|marcar?|mensaje|contactar(?:me)?|disponible|libre',
)

/** When they can not talk, or what happened when. */
const NO_TIME = spots(
  lines(`can not|could not|not (?:available|free|able)|busy|no puedo|no podemos|ocupad[oa]|yesterday|last|ayer|called|texted|saw|llamaron|
      llamo|thanks|gracias por|work (?:until|till|from)|trabajo (?:hasta|de)|hasta el`),
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
  const named = [...scene.text.matchAll(WHEN), ...(asked ? scene.text.matchAll(ANY_TIME) : [])].sort((a, b) => a.index - b.index)
  const hits = named.filter((found) => {
    const segment = scene.text.slice(...segmentAt(scene, found.index))
    return !NO_TIME.test(segment) && (asked || REACH.test(segment))
  })
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
