import type { Language } from '../conversation/reading.ts'
import type { Clause } from './consent-clauses.ts'
import { lines } from '../lib/lines.ts'

const LEAD_EN =
  lines(`(?:please|just|can|could|would|will|you|you need to|you should|you have to|you must|i need you to|i want you to|i said|hey|hi|ok|no|
      seriously|omg|dude|so|and|then|also|kindly|again|look|listen|bro|sir|maam|i told you to|i asked you to|i would like you to|
      i am asking you to|how do i|how can i|lol|yes|hello|yo|god|jesus)`)
const PRONOUN_EN =
  lines(`(?:it|this|that|these|those|them|all|of it|of this|of that|of these|everything|already|right now|now|please|immediately|asap|today|
      ok|doing|with|for real|thank you|at once|messing around|bro|man|dude|already please|thanks|sir|maam|here|again|both)`)
const LEAD_ES =
  '(?:ya|por favor|porfavor|favor de|que|puede|pueden|puedes|podria|podrian|podrias|quiero|quisiera|necesito|oigan|oiga|oye|no|senor|senora|senorita|les pido|le pido|te pido|me|lo|los|se|hola|bueno|pues)'
const PRONOUN_ES =
  '(?:esto|eso|ya|todo|por favor|de una vez|aqui|con|ahora|inmediatamente|todo esto|gracias|oiga|senor|amigo|amiga|hombre|de inmediato|ahi|mas)'

const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?:${LEAD_EN} )*(?:stop|quit|cease|desist|discontinue|remove|delete|end|halt|erase|withdraw|revoke|no more|unenroll)(?: ${PRONOUN_EN})*$`,
  ),
  /^(?:please )?stop (?:i|we|not|wrong|this is|you|no)\b/,
  /\b(?:want|need|would like|wish|make|get|have) (?:this|it|that|these|all this|everything)(?: all)? (?:to )?(?:stop|end|cease|stopped)(?: now| please| already)*$/,
  /\b(?:this|it|that) (?:has to|needs to|must|should|better|has got to) (?:stop|end|cease)(?: now| please| already)*$/,
  /^(?:\w+ ){0,3}(?:cut it out|knock it off|take (?:it|this|that) off|turn (?:it|this) off|shut (?:it|this) off)(?: now| please| already)*$/,
  /^(?:\w+ ){0,4}(?:end|stop|close|terminate) (?:this|the|our) (?:conversation|chat|thread|exchange)(?: now| please| here)*$/,
  /^(?:please |just |now |oh )*(?:fuck|f|piss|buzz|sod) off\b(?: \w+)?$|^(?:please |just )*get lost$/,
  new RegExp(
    lines(`^(?:${LEAD_ES} )*(?:para|pare|paren|parale|parele|parenle|basta|detente|detenganse|detengase|dejalo|dejenlo|dejelo|dejen|quital[oa]|
        quitenlo|quitelo|quiten|quitar|borral[oa]|borrenlo|borrelo|borrar|borren|eliminal[oa]|eliminenlo|eliminelo|eliminar|eliminen|
        sacal[oa]|saquenlo|cancela|cancelal[oa]|cancelen|cancelenlo|cancelelo|cancele|cancelar|terminen|terminenlo|termina|retiren|
        suspendan|no mas)(?: ${PRONOUN_ES})*$`),
  ),
]

/** The longest clause, in words, that may be left over. */
const LONGEST = 8

/** Whether a clause holds an ending verb with no object, or only a pronoun: nobody but a person or the model can tell what is to end. */
export function isLeftOver({ text, sentence }: Clause, all: string): boolean {
  const words = text.split(' ')
  if (words.length > LONGEST || TELLS_HOW.test(all) || /\bdej[ae](?:me|nos)? (?:ahi|alli)$/.test(text)) return false
  if (text !== sentence && NAMED_OTHERWISE.test(sentence) && !OURS.test(sentence)) return false
  if (text === 'para' && words.length + 2 <= all.split(' ').length && !OURS.test(all)) return false
  if (CORRECTS.test(text) && OTHERWISE.test(all)) return false
  if (ASIDE.test(text) && words.length + 3 <= all.split(' ').length && !OURS.test(all) && (CORRECTS.test(text) || PLAYFUL.test(all)))
    return false
  return SHAPES.some((shape) => shape.test(text)) || saysOnlyEnd(words)
}

/** An automatic text that tells how to opt out. */
const TELLS_HOW = /\b(?:reply|text|responde|send) (?:help|stop|ayuda|alto|end|yes|no|c|y|1)\b|\brates (?:may )?apply\b/
/** What is to end stands in the same sentence, and is no text of ours. */
const NAMED_OTHERWISE =
  /\b(?:rent|renting|money|mortgage|payments?|paying|bills?|noise|leaks?|leaking|dogs?|barking|parking|fighting|arguing|smoking|smoke|drinking|construction|work|prices?|rates?|tour|showing|appointment|walkthrough|make it|inspection|ir|cita|visita|inspeccion|renta|dinero|hipoteca|pagos?|pagar|gastos?|ruido|perros?|gotera|humo|pleitos?|obra|precios?)\b/
/** "Delete that, four bedrooms", "stop it, that kitchen is gorgeous": said of the talk itself, with more behind it. */
const CORRECTS = /^(?:delete|remove|scratch|cancel|erase|borra|borre|cancela|cancele|quita) (?:that|this|eso|esto|esa|ese)$/
/** "Cancel that, thursday instead": what is wanted in its place. */
const OTHERWISE =
  /\b(?:instead|rather|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|make it|en vez|mejor (?:el|la|a|en)|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/
const ASIDE = new RegExp(`${CORRECTS.source}|^(?:\\w+ )?(?:stop|stop it|quit it|parale|pare)$`)
const PLAYFUL =
  /\b(?:love|gorgeous|beautiful|cute|funny|lol|haha|omg|wow|pool|kitchen|real price|jaja|bonita|hermosa|en serio|alberca|preciosa)\b/
const OURS = /\b(?:texts?|texting|messages?|messaging|spam|mensajes?|mensajitos|textos?)\b/

/** "Who gave you my number? Delete it", "these texts upset me, make them stop": the object stands in another clause. */
export function antecedent(clause: string, all: string): Language | null {
  return ANTECEDENTS.find(({ object, ending }) => object.test(all) && ending.test(clause))?.set ?? null
}

const ANTECEDENTS: readonly { set: Language; object: RegExp; ending: RegExp }[] = [
  {
    set: 'en',
    object: /\b(?:my|this) (?:cell |phone )?(?:number|phone|info|name|contact)\b/,
    ending:
      /\b(?:delete|remove|erase|lose|take) (?:it|that|this)(?: off)?\b|\b(?:stop|end|quit|discontinue|cease) (?:these|them|all these|all of these)\b/,
  },
  {
    set: 'en',
    object:
      /\b(?:texts|messages?|texting|messaging|texted|notifications?|pings|sms|spam|spamming|unsolicited|hearing from you)\b|\btext (?:me|us|this)\b/,
    ending:
      /^(?:please |just |so )*stop(?: both)?$|\b(?:stop|end|quit|cease|cancel|discontinue|halt) (?:it|them|these|those|all of (?:it|them))\b|\b(?:them|these|those|it all|all of it)(?: all)?(?: (?:to|must|should|have to|need to|please))* (?:stop|end|cease|stopped|ended|discontinued)\b/,
  },
  {
    set: 'es',
    object: /\b(?:mi|este) (?:numero|telefono|celular|nombre|contacto)\b|\bmis datos\b/,
    ending: /\b(?:borr|elimin|quit|saqu|sac)\w+l[oa]s?\b/,
  },
  {
    set: 'es',
    object: /\b(?:mensajes|mensajitos|textos|recados|notificaciones|textitos|publicidad|sms|spam|propaganda)\b/,
    ending:
      /^(?:ya )?(?:paren|parenle|parele|parale|basta)$|\b(?:par|deten|suspend|cancel|quit|cort|elimin|termin|apag|desactiv)(?:en|e|a|ar|gan|ga|an)(?:los|las|lo)\b/,
  },
]

const ENDING_EN = new Set(
  'stop quit cease desist discontinue remove delete end halt erase cancel terminate ended stopped removed cancelled canceled deleted finish'.split(
    ' ',
  ),
)
const LIGHT_EN = new Set(
  'i you we it this that these those them all of can could will would please just want wanted need like should must have has had got get make let us to be the a now already today here right asap immediately dear sir maam ok okay yes lol haha hey hi hello so and then also seriously really ever bro dude man guys guy yo ugh omg wish rather better going thing things stuff everything whole kindly thanks thank go ahead time might love with for me at once do not is'.split(
    ' ',
  ),
)
const OBJECT_EN = new Set('it this that these those them all everything things thing stuff'.split(' '))
const ENDING_ES =
  /^(?:(?:dej|quit|borr|elimin|sac|cancel|termin|cort|acab|suspend|desactiv|finaliz|remuev|retir|par|detien|deten|ces|anul|interrump)(?:a|e|en|ar|an|er|es|as|al[oa]s?|elos?|enlos?|arlos?|ele|enle|ale|ame|eme|enme|aran?|emos|ad)|saqu(?:e|en)(?:lo|los)?|deteng(?:a|an)(?:se|lo)?|basta|ponle|pongale|ponganle)$/
const LIGHT_ES = new Set(
  'esto eso estos esos esa a con de del ya por favor que necesito quiero quisiera queremos pueden puede puedes podria podrian podrias se le les me lo la los las todo toda todos una vez hay tiene tienen debe favor gracias ahora hoy mismo aqui ahi oiga oye mire mira senor senora senorita joven amigo amiga hola bueno pues si solo nada mas cosa cosas rollo y mejor entonces inmediatamente fin punto te pido les digo es hagan haga porfa wey guey mijo mija'.split(
    ' ',
  ),
)

/** Nothing in the clause but an ending verb and words without content. */
function saysOnlyEnd(words: readonly string[]): boolean {
  if (words[0] === 'para' && !/^para (?:ya|por favor|con eso|con esto)$/.test(words.join(' '))) return false
  const ends = words.filter((word) => ENDING_EN.has(word))
  if (ends.length > 0 && words.every((word) => ENDING_EN.has(word) || LIGHT_EN.has(word))) {
    const asks = words[0] === 'i' || words[0] === 'we' ? /\b(?:want|need|like|wish|rather|better)\b/.test(words.join(' ')) : true
    if (/^leave it alone$|\b(?:need|have|got|has) to cancel\b/.test(words.join(' '))) return false
    return (
      asks &&
      !words.includes('not') &&
      !/^(?:the|a|to be|at the|at|is|do|has|had|for|in)\b|\bthe end\b/.test(words.join(' ')) &&
      (words.length <= 3 ||
        words.some((word) => OBJECT_EN.has(word)) ||
        /\b(?:you|want|need|can|could|would like) (?:to )?(?:\w+ )?(?:stop|quit|cancel|end|cease)\b/.test(words.join(' ')))
    )
  }
  return words.some((word) => word !== 'para' && ENDING_ES.test(word)) && words.every((word) => ENDING_ES.test(word) || LIGHT_ES.has(word))
}
