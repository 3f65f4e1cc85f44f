import type { Act, Span } from '../conversation/reading.ts'
import type { ClauseWords } from './clause-words.ts'
import type { FlagHit } from './flags.ts'
import type { LikenessReading } from './likeness.ts'
import { originalSpan } from './normalise.ts'
import { findPhrases, oneOf, phraseTable } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { WORD_LISTS } from './word-lists.ts'

/** An order to the assistant: to drop its rules, to show them, or to say that it is a person. Word indices of the whole text. */
export type Order = { about: 'instructions' | 'identity'; from: number; to: number }

const DROP = oneOf(
  'ignore disregard forget override bypass skip drop cancel erase break ignora ignore ignores ignorar olvida olvide olvides olvidate olvidese omite omita desobedece descarta descarte anula anule salta saltate borra',
)
const RULES = oneOf(
  'instructions instruction rules guidelines directions directives directive programming prompt prompts constraints restrictions safeguards guardrails filters training instrucciones reglas ordenes indicaciones directivas restricciones programacion filtros lineamientos limites',
)
const SHOW = oneOf(
  `print show reveal repeat output display dump write tell give send translate encode summarize summarise paste copy leak share expose recite quote list
  read spell echo complete finish muestra muestrame muestre mostrar imprime imprima revela revele repite repita repiteme dime digame ensena ensename enseñame escribe
  escriba traduce traduzca copia copie pega dame deme manda mandame comparte envia enviame resume lee completa`,
)
const SECRET = 'system|hidden|initial|internal|original|secret|first|developer|base|full|entire|exact|previous|starting|own'
const SECRET_ES = 'sistema|internas|internos|iniciales|ocultas|originales|secretas|completas|base'

/** To say again word for word what stands before; "show me everything above 500" asks for homes. */
const ECHO = oneOf('repeat print output recite copy display quote echo paste dump repite repita repiteme imprime imprima copia copie pega')

const ORDERS = phraseTable<Order['about']>(WORD_LISTS, [
  [
    'instructions',
    `
    ${DROP} ..1 your|tus|sus|previous|prior|above|earlier ..2 ${RULES}, ${DROP} all|any|every|todas|todos ..3 ${RULES}, ${DROP} las|los ..1 instrucciones|reglas|restricciones ..1,
    ${DROP} lo anterior, forget|ignore|disregard everything|all|anything|whatever ..1 you were told|taught|given|instructed|trained !by, you have been told|programmed to,
    ${SHOW} ..4 the|your|this|tu ..1 ${SECRET} ..1 prompt|instructions|message|configuration|settings, system prompt|message, your ..1 system message|prompt,
    ${SHOW} ..6 your ..2 prompt|instructions|programming|guidelines|configuration|config|directives|memory !reply|response|attention|answer|service|closing|for|of,
    ${ECHO} ..3 text|words|message|messages|everything|all|conversation|todo ..2 above|arriba, text|message|words|conversation above, ${SHOW} ..3 rules you ..1 follow|obey|given|have,
    ${SHOW} ..2 what|everything ..2 you were told|instructed|programmed|given, act|behave|respond|answer|operate|speak|talk ..2 without ..1
    restrictions|filters|rules|limits|limitations|guidelines|censorship, you ..1 have no rules|restrictions|limits|limitations|filters|guidelines,
    unrestricted|unfiltered|uncensored|jailbroken ai|assistant|bot|mode|model|chatbot, from now on you ..1 are ..1 a|an|called|named|dan,
    you are now ..2 dan|ai|bot|assistant|lender|bank|broker|underwriter|unrestricted|agent|developer|hacker|pirate|free, in ..1 developer|debug|dan|god|jailbreak|root|sudo mode, developer|debug|admin|god|jailbreak|dan|root mode, jailbreak,
    i am your developer|creator|programmer|administrator|admin|engineer|maker, system override|command|directive, new directive|directives, override code|respond|your|all,
    admin|root|master password, respond|reply|answer only with, in base64, base64 encoded|encode, pretend|imagine|suppose|roleplay ..2 you ..2 no ..1 rules|restrictions|limits|filters,
    write|tell|sing|compose|draft|make ..3 poem|joke|song|rap|haiku|limerick|essay|riddle|recipe|homework ..3, escribe|escribeme|cuentame|cantame|dime|hazme ..3 poema|chiste|cancion|cuento|receta|adivinanza|tarea ..3,
    text|write|send|reply|say back ..1 the following ..1, text|write|send|reply|say me|us? ..1 the following ..1 , mandeme|mandame|escribame|escribeme|deme|dame esto|eso|lo ..1 siguiente? ..1 escrito|firmado ..3, yo jorge salas? acepto|prometo|garantizo|confirmo|ofrezco|bajo, i jorge salas? accept|agree|promise|guarantee|confirm, confirma|confirme por escrito que ..3,
    act|pretend|roleplay ..2 as|are ..2 dan|chatgpt|unrestricted|hacker|jailbroken,
    ${SHOW} ..5 tu|tus|su|sus ..2 prompt|instrucciones|configuracion|programacion|directivas|memoria, ${SHOW} ..3 tus|sus ..1 reglas,
    mensaje|prompt|instrucciones de|del sistema, ${SHOW} ..5 instrucciones|reglas ${SECRET_ES}, cuales son tus|sus instrucciones|reglas|ordenes, instrucciones|reglas|ordenes que ..1 te|le ..1
    pusieron|programaron|cargaron|metieron|escribieron, instructions|rules they|someone|somebody ..1 gave|told|set|fed|wrote|loaded ..1 you >,
    ${ECHO} ..5 palabra por palabra, ${ECHO} ..3 texto|mensaje|conversacion ..4 arriba, ${ECHO} ..4 todo ..1 lo que te|le dijeron|mandaron|escribieron, que te ..1 ordenaron|programaron|instruyeron,
    actua|actue|responde|contesta|habla|asistente|comportate|funciona ..3 sin restricciones|filtros|censura|limites|reglas, no tienes|tengas|tendras ..1 reglas|restricciones|limites|filtros|censura,
    modo desarrollador|admin|administrador|dios|debug|programador|dan, a partir de ahora eres|actua|actuas|seras, desde ahora eres|actua|seras, ahora eres un|una|dan|otro, eres dan,
    nueva|nuevas directiva|directivas, responde|contesta solo|solamente|unicamente con, soy tu|su ..1 desarrollador|programador|creador|administrador, administrador|desarrollador del ..1 sistema,
    contraseña|contrasena|clave de|del administrador|admin|sistema, en base64, haz de cuenta que no tienes, < new rule ..1 you ..1 only|must|always|never|answer|say|reply|respond|talk|speak,
    pretend|imagine|roleplay|act that|like? you ..1 are ..1 my|our|the|a ..2 lender|bank|broker|seller|boss|manager|friend|lawyer|son|dad|mom|wife|husband,
    finge|finja|imagina|actua|actue|haz ..3 que|como eres|fueras|si ..1 mi|un|una|el|la ..1 banco|prestamista|jefe|abogado|vendedor|amigo|gerente,
    ${SHOW} ..1 your|ur|all ..1 rules >|in|as|verbatim, as|i ..1 your|a|the ..1 developer|admin|administrator|programmer|creator|engineer|ceo ..2 i ..2 authorize|order|command|instruct|require|need,
    ${SHOW} ..4 client|clients|lead|leads|customer|customers ..1 list|database|data|numbers|names|info|phone|phones, ${SHOW} ..4 lista|datos|numeros|nombres|telefonos de ..2 clientes|leads|prospectos,
    from now on ..1 speak|talk|write|text|answer|act|reply ..1 like|as ..1 a|an|if, desde ahora|hoy habla|escribe|responde|contesta como ..2,
    olvida|olvide|olvidate|ignora|ignore ..1 todo|todas|todos ..1 lo ..1 que te|le dijeron|enseñaron|ordenaron|mandaron|pusieron|programaron
    `,
  ],
  [
    'identity',
    `
    say|repeat|write|type|admit|claim|swear ..3 i|you am|are ..3 human|person|agent|realtor|licensed|lender|real|man|woman,
    di|dime|diga|digame|repite|escribe|escriba|jura ..3 soy|eres|es ..2 humano|humana|persona|agente|licenciado|licenciada|hombre|mujer
    `,
  ],
])

/** The orders to the assistant in a text. */
export function ordersIn(clauses: readonly ClauseWords[]): Order[] {
  return clauses.flatMap((clause) => {
    const found = findPhrases(ORDERS, clause.words)
    const about = found.find(({ value }) => value === 'identity')?.value ?? found.at(0)?.value
    return about === undefined ? [] : [{ about, from: clause.first, to: clause.first + clause.words.length }]
  })
}

/** What we are told to say is an order, whatever it says. */
export const dictatedOrders = ({ tokens }: Prepared, dictated: readonly (readonly [number, number])[]): Order[] =>
  dictated.flatMap(([start, end]) => {
    const from = tokens.findIndex((token) => token.start >= start && token.start < end)
    const to = tokens.findLastIndex((token) => token.start >= start && token.start < end) + 1
    return from === -1 ? [] : [{ about: 'instructions' as const, from, to }]
  })

/** an order to the assistant insults nobody and asks to be forgotten by nobody: what its own words seemed to raise is left out. */
export const withoutOrders = (hits: readonly FlagHit[], orders: readonly Order[]): FlagHit[] =>
  hits.filter(({ flag, from, to }) => !(SEEMING.has(flag) && orders.some((order) => from < order.to && order.from < to)))

const SEEMING: ReadonlySet<string> = new Set(['hostile', 'threat', 'deletion_request', 'solicitation', 'identity_question'])

/** What the whole text is like, without what an order is like. */
export const unordered = (reading: LikenessReading, orders: readonly Order[]): LikenessReading =>
  orders.length === 0 ? reading : { ...reading, alike: reading.alike.filter((one) => !SEEMING.has(one)) }

/** The acts of a text with its orders as what they are; what their words seemed to ask is no act beside them. */
export function withOrders(acts: readonly Act[], orders: readonly Order[], prepared: Prepared): Act[] {
  if (orders.length === 0) return [...acts]
  const ordered = orders.map(({ about, from, to }) => actOf(about, spanOf(prepared, from, to)))
  const isInOrder = ({ span }: Act): boolean => ordered.some((order) => span[0] < order.span[1] && order.span[0] < span[1])
  const once = [...new Map(ordered.map((act) => [act.kind, act])).values()]
  return [...acts.filter((act) => !(SEEMINGLY_ASKED.has(act.kind) && isInOrder(act))), ...once].sort((a, b) => a.span[0] - b.span[0])
}

const spanOf = (prepared: Prepared, from: number, to: number): Span =>
  originalSpan(prepared, prepared.tokens[from]?.start ?? 0, prepared.tokens[to - 1]?.end ?? 0)

const SEEMINGLY_ASKED: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'question',
  'identity_question',
  'request_human',
  'objection',
  'stall',
  'refusal',
  'other',
])

function actOf(about: Order['about'], span: Span): Act {
  if (about === 'identity') return { kind: 'identity_question', span, confidence: 0.95 }
  return { kind: 'question', span, confidence: 0.9, about: 'instructions' }
}
