import type { Claim } from './claim-spans.ts'
import { ends, finds, opens, spots } from './phrases.ts'
import { wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'
import { isTrouble } from './way-troubles.ts'

type Method = 'call' | 'text' | 'email'
type Stretch = { start: number; end: number }
type Mention = Stretch & { value: Method; denied: boolean }

/**
 * The way they want to be reached. A wish says it by itself; an order ("call me") with a number or a time, or as the answer to the question;
 * a bare word only as the answer. What they refuse is told too.
 */
export function methods(scene: Scene): Claim[] {
  const wished = mentionsOf(scene, WISHES).filter((one) => !isWhatTheyDo(scene, one))
  const asked = scene.input.pendingQuestion === 'contact_method'
  const ordered = wished.some(isMeant) ? [] : mentionsOf(scene, ORDERS).filter((one) => isMeantOrder(scene, one, asked))
  const said = asked && ![...wished, ...ordered].some(isMeant) ? answered(scene) : []
  const all = [...wished, ...ordered, ...said].filter((one) => !isOther(scene, one))
  const chosen = all.find(isMeant)
  const kept = [...(chosen ? [chosen] : []), ...all.filter((one) => one.denied && one.value !== chosen?.value)]
  return METHODS.flatMap((value) => kept.find((one) => one.value === value) ?? []).map(({ value, denied, start, end }) => ({
    rank: 'word',
    start,
    end,
    facts: [{ field: 'contact_method', value, confidence: 0.85, negated: denied }],
  }))
}

/** "I just text for her". */
const isWhatTheyDo = (scene: Scene, { start }: Stretch): boolean =>
  THEY_DO.test(wordsBefore(scene, start, { count: 1 })) && !PREFERS.test(scene.text.slice(start, start + 12))
const THEY_DO = /^ ?(?:i|we|yo) $/
const PREFERS = /^(?:prefer|rather|want|like)/

const METHODS: readonly Method[] = ['call', 'text', 'email']
const isMeant = (one: Mention): boolean => !one.denied

type Cues = readonly (readonly [value: Method, cue: RegExp])[]

function mentionsOf(scene: Scene, cues: Cues): Mention[] {
  const found = cues.flatMap(([value, cue]) =>
    matchesOf(scene.text, cue).map((hit) => ({ value, start: hit.index, end: hit.index + hit[0].length })),
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end).map((one) => ({ ...one, denied: isDenied(scene, one) }))
}

const BEST =
  lines(`(?:'s)?(?: (?:me|messages?|messaging|is|are|works?|would be|will be|the|a|my|way|always|probably|definitely|much|usually)){0,5} (?:best|
      better|easier|easiest|fine|good|great|preferred|perfect|works|ok|okay|ideal|only)`)
const PREFER =
  lines(`(?:prefer|rather have|rather|want|like|prefiero|preferimos|preferiria|mejor|quisiera|de preferencia|preferible(?:mente)?)(?: (?:to|a|
      an|get|getting|by|via|through|you|receive|if|it|me|un|una|el|la|los|por|que|sea|use|usar)){0,4}`)
const ES_BEST =
  '(?: (?:electronico|de texto))?(?: (?:me|nos|es|esta|sirve|queda|seria|son)){1,3} (?:lo |la )?(?:mejor|mas facil|bien|perfecto|ideal|mas comodo)'

/** The way one wants. */
const WISHES: Cues = [
  [
    'call',
    finds(
      lines(`(?:call|phone|ring) (?:me|us),? (?:do not|not|no|never|instead of|rather than) (?:a |any )?text(?:ing|s)?(?: me| us)?|${PREFER} (?:phone )?(?:calls?|phone|telephone|be called|llamadas?|telefono)|(?:calls?|calling|phone|a call|
          telephone)${BEST}(?! (?:time|day|hour))|best to call|(?:best|better|good|easiest) (?:times?|days?|hours?) to (?:call|phone|ring) (?:me|us)|(?:just|only) call(?= |[.!,]|$)(?! you)|calls? only|
          so (?:just )?call(?: me)?(?=[.!,]|$)|please (?:call|phone) (?:me|us)|por favor (?:llame|marque)(?:me|nos)|(?:just|only|always|
          please only) (?:call|phone|ring) (?:me|us)|(?:me )?(?:llamen?|llame) mejor|(?:prefiero|es mejor|mejor) (?:que )?(?:me (?:llame|
          llamen|llames|marque|marquen|marques)|llamame|llameme|marqueme|marcame)|(?:llamadas?|telefono)${ES_BEST}`),
    ),
  ],
  [
    'text',
    finds(
      lines(`(?:text|message|txt)(?: (?:me|us))?,? (?:do not|not|no|never|instead of|rather than) (?:a |any )?call(?:ing|s)?(?: me| us)?|(?:do not|never|no|not|stop) call(?:ing|s)?(?: (?:me|us))?,? (?:just |only |please |but )?text(?: (?:me|us))?|(?:use|go with) (?:text|texts|sms)|(?:mensajes?|texto),? (?:pero )?no (?:me )?(?:llam(?:e|en|es|adas?)|marqu(?:e|en|es))|no (?:me )?(?:llam(?:e|en|es)|marqu(?:e|en|es)),? (?:mejor |solo |nomas )?(?:mensajes?|texto|escrib[ae](?:me|nme)?)|${PREFER} (?:texts?|texting|text messages?|sms|messages|mensajes?(?: de texto)?|textos?|whatsapp)(?! (?:you|me back|from))|(?:text|
          texts|texting|sms|text messages?|messaging|mensajes?(?: de texto)?|texto)${BEST}|best to text|(?:best|better|good|easiest) (?:times?|days?|hours?) to (?:text|message) (?:me|us)|(?:just|only) text(?:ing)?(?= |[.!,]|
          $)(?! you)|text(?:s|ing)? only|so (?:just )?text(?: me)?|please text (?:me|us)|por favor (?:mande|escriba|textee)(?:me|nos)|(?:just|
          only|always|please only) (?:text|message|txt) (?:me|us)|(?:prefiero|es mejor|mejor) (?:por )?(?:mensajes?|texto|(?:que )?me (?:escriba|
          escriban|escribas|mande|manden|mandes|texteen?)|escribame|mandeme(?! (?:las? |los? |el |una? |unas |unos |mas |otr[oa]s? )?(?:fotos?|info|informacion|listas?|links?|direccion|correos?|email|datos|papeles|casas|opciones)))|(?:mensajes?|whatsapp|texto)${ES_BEST}`),
    ),
  ],
  [
    'email',
    finds(
      lines(`${PREFER} (?:e-?mails?|correos?(?: electronicos?)?)|(?:e-?mail|emailing|correo)${BEST}|best to e-?mail|(?:just|only) e-?mail(?= |
          [.!,]|$)(?! you)|e-?mails? only|so (?:just )?e-?mail(?: me)?|please e-?mail (?:me|us)|(?:just|only|always|please only) e-?mail (?:me|
          us)|contact(?:ar|e|en|eme|enme) por correo|(?:correos?|e-?mail)${ES_BEST}`),
    ),
  ],
]

/** An order: it says so as the answer, or with a number to use. */
const ORDERS: Cues = [
  [
    'call',
    finds(
      lines(`(?:call|phone|telephone|ring|dial) (?:me|us|my (?:cell|phone|number|mobile|house|home|work|office|landline)|the house)|
          give (?:me|us) a (?:call|ring|buzz)|by (?:phone|telephone)|over the phone|on the phone|(?:phone|a) call|llam(?:a|e|en)(?:me|nos|rme)|
          llamar(?:me|nos)|marqu?(?:e|a|en)(?:me|nos)|por (?:telefono|llamada)|una llamada|
          me (?:puede[ns]? )?(?:llamar|llama|llame|marca|marque|marcar)`),
    ),
  ],
  [
    'text',
    finds(
      lines(`(?:text|message|txt|sms|whatsapp) (?:me|us)|(?:by|via|through|on|over) (?:text|sms|message|whatsapp)|send (?:me |
          us )?(?:a )?(?:text|message)s?|shoot me a (?:text|message)|mand(?:a|e|en|eme|enme|ame|ar|arme|arnos|enos)(?: me)?(?: un| unos)? (?:mensajes?|textos?|
          whatsapp)|por (?:mensajes?|texto|whatsapp|sms|aqui|este medio)|escrib(?:a|e|an)(?:me|nos)|text(?:ee|ea|een)(?:me|nos)|
          un mensaje(?: de texto)?`),
    ),
  ],
  [
    'email',
    finds(
      'e-?mail (?:me|us|it)|(?:shoot|drop) (?:me|us) an e-?mail|(?:send|forward|mand[ea](?:me|lo|la)?|envi[ea](?:me|lo|la)?)(?: [a-z]{2,12}){0,3} (?:to (?:my|our)|to|a mi|al) (?:e-?mail|correo)|(?:by|via|through|over) e-?mail|send (?:me |us )?(?:an? )?e-?mail|por (?:correo|e-?mail)(?: electronico)?|un correo|mand(?:e|a|eme|ame|en)(?: me)? (?:un )?(?:correo|e-?mail)',
    ),
  ],
]

/** Any word of a way to be reached: it says so only as the answer. */
const WORDS: Cues = [
  [
    'call',
    finds(
      'phone calls?|calls?|calling|called|phone|telephone|ring|cell(?:phone)?|landline|voicemail|llamadas?|telefono|celular|llamar|llamen?|llames|marquen?|marques',
    ),
  ],
  ['text', finds('text messages?|texts?|texting|txt|sms|messages?|messaging|whatsapp|mensajes?(?: de texto)?|mensajitos?|textos?|textear')],
  ['email', finds('e-?mails?|e-?mailing|correos?(?: electronicos?)?')],
]
const LONGEST = 16

/** Of the words for ways in an answer those that stand when the denied are out. */
function answered(scene: Scene): Mention[] {
  if (scene.words > LONGEST || (scene.text.includes('?') && !ASKS_FOR.test(scene.text))) return []
  return mentionsOf(scene, WORDS).filter(
    (one) => one.denied || (!NOT_A_WAY.test(wordsBefore(scene, one.start, { count: 3 })) && !befell(scene, one)),
  )
}

const befell = ({ text }: Scene, { start, end }: Stretch): boolean =>
  isTrouble(text.slice(Math.max(0, start - TROUBLE_WITHIN), start), text.slice(end, end + TROUBLE_WITHIN))
const TROUBLE_WITHIN = 48

const ASKS_FOR = spots(
  '(?:can|could|would|will) (?:you|u|someone) (?:just |please )?(?:call|text|email|message|ring)|(?:me |nos )?(?:puede[sn]?|podria[sn]?) (?:llamar|marcar|escribir|mandar)',
)

const DENIES = spots(
  lines(`not|no|never|stop|quit|instead of|rather than|en vez de|nunca|hate|hates|sin|nada de|ni|do not|barely|hardly|rarely|casi|tired of|avoid|ignore|
      ignoro|odio|enough|skip|can not stand`),
)
const DENIES_AFTER = opens(
  lines(`(?:is |are |me |it |does |do )?(?:no|not|never|bounces?|bouncing|dies|died|dead|broke(?:n)?|drops?|wears me|drives me|makes me|annoys?|
      gives me|is a pain|stresses|me estresa[n]?|me marea[n]?|no sirve)`),
)
const TURN = /^.*[^a-z](?:so|because|but|pero|porque|asi que|then|mejor|just|instead|please|rather) /

/** A denial reaches to the next way named: "not email lol text". */
function isDenied(scene: Scene, { start, end }: Stretch): boolean {
  const before = wordsBefore(scene, start, { count: 4, floor: lastWay(scene, start) }).replace(TURN, '')
  return DENIES.test(before) || DENIES_AFTER.test(wordsAfter(scene, end, { count: 4 }))
}

function lastWay(scene: Scene, at: number): number {
  const before = scene.text.slice(Math.max(0, at - WAY_REACH), at)
  let end = 0
  for (const [, cue] of WORDS) for (const found of matchesOf(before, cue)) end = Math.max(end, found.index + found[0].length)
  return end === 0 ? 0 : at - before.length + end
}

const WAY_REACH = 60

function isMeantOrder(scene: Scene, { start, end, denied }: Mention, asked: boolean): boolean {
  if (NOT_A_WAY.test(wordsBefore(scene, start, { count: 3 }))) return false
  const after = scene.text.slice(end, end + 60)
  const before = scene.text.slice(Math.max(0, start - 48), start)
  return asked || denied || NUMBER_AFTER.test(after) || NUMBER_BEFORE.test(before) || TIME_AFTER.test(after)
}

const NUMBER_AFTER =
  /^[a-z, ]{0,40}(?:at|on|al|a|is|:)?[a-z, ]{0,14}\(?\d{3}[) .-]{0,2}\d{3}[ .-]?\d{4}|^[a-z0-9, :]{0,32} [a-z0-9._%+-]{1,40}@/
/** "My cell is 951-555-0144 txt me". */
const NUMBER_BEFORE =
  /\d{3}[ .-]?\d{4}[,.!]? (?:(?:so|just|please|pls|you can|or|and|y|nomas|solo|ahi|mejor|por favor|favor de|ok|always),? ){0,2}$/
const TIME_AFTER =
  /^(?:(?: me| us)?,? (?:after|before|around|any time after|between|in the|on|por las?|en las?|despues de|a las|antes de) |,? (?:(?:on|this|next|el|los|este|todos los|cualquier) )?(?:mornings|evenings|afternoons|weekends|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|hoy|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mañana|entre semana|fines? de semana)(?![a-z]))/

/** "I saw your text", "will check my email": the word without the wish. */
const NOT_A_WAY = spots(
  lines(`saw|seen|got|received|read|check|checked|checking|your|this|su|tu|lei|recibi|vi|llego|vimos|leimos|missed|late|last|sorry|other|
      another|wrong|who|why|what|lost|new|broke|broken|old|perdon|otro|deci(?:r|rselo|rle)|when you|thanks for the|gracias por (?:el|la)|
      next|bill|scam|spam|my|mi|mis|good|close|tough|numero de|on the`),
)
const JUST_NOW = ends('saw|got|read|your|su|tu')
/** Somebody else is to be called. */
const OTHER_PERSON =
  /^ (?:my|the|her|him|them|a|mi) ?(?!cell|phone|number|mobile|house|home|work|office|landline|celular|telefono|numero|casa)[a-z]/

/** "Peleando por teléfono con los del seguro". */
const BUSY_AT_IT = /(?<![a-zñ])(?:pele|discut|trabaj|batall|grit|atorad|fight|argu|work|yell|stuck)[a-z]{0,5} $/

/** A way of ours, or of somebody else. */
function isOther(scene: Scene, { start, end }: Mention): boolean {
  const before = wordsBefore(scene, start, { count: 3 })
  if (JUST_NOW.test(before) || BUSY_AT_IT.test(before)) return true
  return /^(?:call|text|ring|phone|e-?mail)$/.test(scene.text.slice(start, end)) && OTHER_PERSON.test(scene.text.slice(end, end + 20))
}
