import type { Prepared } from './prepared.ts'
import { matchesOf } from './matches.ts'

export type Range = readonly [start: number, end: number]

export type Unread = {
  /** Links, quoted, forwarded and bracketed stretches of `match`: they score nothing. */
  quoted: readonly Range[]
  /** Stretches that yield no facts either: tapback echoes, braces, angle brackets. */
  sealed: readonly Range[]
  /** What we are told to say, and lines that look like a system's. */
  dictated: readonly Range[]
  /** The text is a phone's echo of a reaction to one of our texts. */
  tapback: boolean
}

const TAPBACK =
  /^(?:liked|loved|disliked|laughed at|emphasized|questioned|removed an? (?:like|heart|exclamation mark|question mark) from|reacted .{0,10}to|le gusto|le encanto|le dio risa a|enfatizo|no le gusto) (?:"|an? (?:image|photo|attachment|movie|message)|una? (?:imagen|foto|mensaje))/

/** The parts of a text that are not the person's own prose. */
export function unreadParts(prepared: Prepared): Unread {
  const { match } = prepared
  const tapback = TAPBACK.test(match)
  const whole: Range[] = tapback ? [[0, match.length]] : []
  const dictated = tapback ? [] : dictatedIn(prepared)
  const sealed = [...whole, ...between(match, '{', '}'), ...between(match, '<', '>'), ...marked(match), ...dictated]
  return { quoted: [...sealed, ...links(match), ...longQuotes(match), ...forwarded(prepared)], sealed, dictated, tapback }
}

/**
 * Words we are to say, and lines that look like a system's: they are an order to the assistant, and nothing the contact tells. It ends
 * with its sentence.
 */
function dictatedIn(prepared: Prepared): Range[] {
  return DICTATED.flatMap((sign) =>
    matchesOf(prepared.match, sign).reduce<Range[]>((ranges, { 0: found, index }) => {
      // What stands within the sentence of another is dictated already: each sentence is looked through once.
      const [, until] = ranges.at(-1) ?? [0, 0]
      return index < until ? ranges : [...ranges, [index, endOfSentence(prepared, index + found.length)]]
    }, []),
  )
}

const DICTATED: readonly RegExp[] = [
  /\{ ?"[a-z_]{2,30}" ?:/g,
  /(?:pretend|roleplay|role play|haz de cuenta|haz como|finge|finja)(?: that| like| que)? (?:you|your|tu|eres|ya|que eres)(?![a-z])/g,
  /(?:^|[.!?,:;] ?)(?:(?:ok|just|now|please|then|and|so|lets|let's|solo|nomas|ya|ahora|y) ){0,2}(?:pretend|make believe|finge|finja|haz de cuenta)(?: that| like| que)? (?:the|we|i|my|our|jorge|someone|they|he|she|el|la|mi|yo)(?![a-z])/g,
  /(?:^|[.!?,:;] ?)(?:(?:ok|just|now|please|then|and|so|solo|nomas|ya|ahora|y) ){0,2}(?:say|repeat|write|type|answer|reply|respond|di|diga|dime|repite|repita|escribe|escriba|responde|contesta)(?: (?:this|that|back|with|exactly|only|me|esto|con|exactamente)){0,2} ?:? ?["“«]/g,
  /(?:^|[.!?,] ?)(?:as an? (?:ai|bot|chatbot|assistant|model),? )?you (?:must|are (?:required|instructed|ordered|programmed) to) (?:always )?(?:agree|obey|comply)(?![a-z])/g,
  /(?:^|[.!?,] ?)(?:(?:ok|just|now|please|then|and|so|solo|nomas|ya|ahora|y) ){0,2}(?:say|tell me|repeat|di|dime|diga|digame|repite|repita) ?:? ?(?:that |que )?(?:my|our|the|this|la|mi|nuestra|esta) (?:house|home|place|condo|property|casa|propiedad|condominio) (?:(?:is|are|should be) worth|is valued at|vale|sells for|goes for|se vende en)(?= (?:at least |about |like |como |mas de )?(?:\$?\d|a |un |one ))/g,
  /(?:^|[.!?,] ?)(?:(?:ok|just|now|please|then|and|so|solo|nomas|ya|ahora|y) ){0,2}(?:(?:approve|apruebame|apruebenos|apruebeme)(?: me| us)?|(?:mark|set|list) (?:me|us) (?:down )?(?:as )?(?:pre-? ?)?(?:approved|qualified)|say yes to(?= (?:everything|anything|all|any|every|whatever|me|\$?\d[\d,]*(?: ?k| mil)?(?:[.!?]|$))))(?![a-z])/g,
  /(?:(?:imagine|imagina)(?: that| que)? (?:you|your|tu|eres)|(?:act like|act as|actua como) (?:you|your|my|mi|an?|una?))(?![a-z])[^.!?]{0,40}? (?:and|y) (?:say|tell|approve|confirm|agree|accept|give|act|di|dime|diga|aprueba|confirma|acepta|dame)(?![a-z])/g,
  /(?:forget|ignore|disregard|olvid(?:a|e|ate|ese)|ignor(?:a|e))(?: about)?(?: all| every| de)?(?: of)? (?:(?:everything|anything|whatever|what|todo lo|lo)(?: that)? (?:you (?:were|are)|que (?:te|le)|que te)|(?:your|the|all|previous|prior|tus|sus|las) (?:[a-z]{1,12} ){0,2}(?:rules|instructions|guidelines|prompt|training|programming|reglas|instrucciones|ordenes))(?![a-z])[^.!?]{0,40}? (?:and|y|then|luego|now|ahora) (?:just |ya |solo |please )?(?:say|put|set|mark|write|record|note|tell|pretend|approve|agree|pon|ponga|ponme|pongame|anota|anote|marca|marque|di|diga|dime|escribe|escriba|registra|haz|acepta|aprueba)(?![a-z])/g,
  /(?:repeat after me|repeat the following|repeat this|say the following|repite despues de mi|repita despues de mi|repite lo siguiente|repite esto|(?:repeat|say|repite|repita|repitalo|di|diga|digalo) (?:it |that |this )?(?:with me|conmigo))(?![a-z])/g,
  /(?:^|[.!?,] ?)(?:(?:ok|just|now|please|then|come on|solo|nomas|ya|anda) ){0,2}(?:say|tell me|promise|confirm|admit|write|reply|dime|di|promete|prometeme|confirma|escribe) (?:it|this|that|me|eso|esto|que|with)?:? ?(?:that )?(?=(?:you|u|jorge|we|your house|my house|the house|tu|me)(?: [a-z']{1,12}){0,3} (?:guarantee|guaranteed|guarantees|promise|promises|approve|approved|garantizas|garantizan|apruebas))/g,
  /(?:^|[.!?] ?)(?:attention|atencion|dear|hey|hi|hello|to the|para el|para la|al) (?:ai|bot|assistant|chatbot|llm|model|ia|asistente|modelo) ?:/g,
  /(?:^|[.!?,] ?)(?:and |now |please |y )?(?:reply|respond|answer|say|write|text back|contesta|responde|escribe|di) (?:with |con |only |nomas |solo |solamente |back )?(?:confirmed|approved|accepted|agreed|confirmado|aprobado|aceptado)(?![a-z])/g,
  /(?:reply|respond|answer|contesta|responde)(?: (?:to|me|us|every|each|all|any|my|a|cada|todos|los|mis|messages?|texts?|questions?|mensajes?|textos?|preguntas?)){0,4}(?: only| just| solo| solamente| nomas)? (?:with|con) (?:only |just |solo |solamente |nomas )?(?:the |a |la |una )?(?:single )?(?:words?|palabras?|phrase|frase)(?![a-z])/g,
  /(?:reply|respond|answer|say|write|contesta|responde|escribe|di|dime) (?:only|just|exactly|nomas|nada mas|no mas|solo|solamente|unicamente|exactamente)(?: (?:with|this|con|esto|que|asi|lo siguiente))? ?:/g,
  /(?:(?:^|[.!?,:;] ?)|(?<=(?:instrucciones|instructions|reglas|rules) ))(?:(?:ok|just|now|please|then|come on|and|so|go ahead and|solo|nomas|ya|anda|ahora|y) ){0,2}(?:say|tell me|write|confirm|pretend|act like|act as if|make believe|di|dime|diga|digame|escribe|confirma|confirmame|finge|haz de cuenta|haz como) (?:that |que |like |si |to me )?(?=(?:congrats|congratulations|felicidades|you|your|i|we|the buyer|buyer|estoy|estas|estamos|esta|ya|soy|tu|me|nos)(?: [a-z']{1,14}){0,4},? (?:pre ?-?)?(?:approved|qualified|cleared|aprobad[oa]s?|aprobaron|aprobo|precalificad[oa]s?)(?![a-z]))/g,
  /(?<![a-z0-9_])(?:(?:set|update|override) [a-z_]{2,30}|[a-z]{2,20}_[a-z_]{2,30}) ?[=:](?= ?["'a-z0-9$])/g,
  /(?:^|[.!?>\])] ?)(?:#{2,4} ?(?:the |your )?|(?:your )?new |nuev[ao]s? )(?:rule|instruction|task|prompt|directive|regla|instruccion|tarea)(?:s|es)? ?:/g,
  /(?:^|[.!?] ?|[\])>*#=-]{2,4} ?)[[(<*#]{0,3}(?:system|admin|administrator|developer|assistant|root|sudo|sistema|administrador|desarrollador)[\])>*#]{0,3} ?(?:prompt|message|override|note|update|notice|alert|command|instruction|directive|mensaje|aviso|nota|orden|actualizacion)?s? ?(?::|\]|>|-)/g,
  /(?:^|[.!?] ?)(?:a |una )?(?:note|message|notice|order|update|instructions?|memo|nota|mensaje|aviso|orden|instruccion(?:es)?) (?:from|for|to|del?|para|a) (?:the |your |el |la |al |tu )?(?:system|admin|administrator|developer|ai|bot|chatbot|assistant|model|llm|sistema|administrador|desarrollador|ia|asistente|modelo) ?(?::|-)/g,
]

/** The end, in `match`, of the sentence or the line a place of it stands in. */
function endOfSentence({ match, original, at }: Prepared, from: number): number {
  const line = original.indexOf('\n', at[from] ?? original.length)
  const newLine = line === -1 ? -1 : at.findIndex((place) => place >= line)
  const stop = match.slice(from).search(/[.!?] |<\//)
  return Math.min(newLine === -1 ? match.length : newLine, stop === -1 ? match.length : from + stop + 1)
}

/** From an opening tag to its closing one: what stands between them is no prose either. */
const marked = (match: string): Range[] =>
  Array.from(matchesOf(match, /<[a-z][a-z_]{0,20}>[^<>]*<\/[a-z_]{1,20}>/g), (found): Range => [found.index, found.index + found[0].length])

export const isIn = (ranges: readonly Range[], start: number, end: number): boolean => ranges.some(([from, to]) => start < to && end > from)

/** From an opening bracket to its match, or to the end when it is never closed. */
function between(match: string, open: string, close: string): Range[] {
  const ranges: Range[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < match.length; i++) {
    if (match[i] === open && depth++ === 0) from = i
    else if (match[i] === close && depth > 0 && --depth === 0) ranges.push([from, i + 1])
  }
  // A lone "<" is arithmetic ("< 600k"), a lone "{" is code.
  return depth > 0 && open === '{' ? [...ranges, [from, match.length]] : ranges
}

const links = (match: string) =>
  Array.from(matchesOf(match, /(?:https?:\/\/|www\.)\S+/g), (found): Range => [found.index, found.index + found[0].length])

const QUOTE_WORDS = 6

function longQuotes(match: string): Range[] {
  const marks = Array.from(matchesOf(match, /"/g), (found) => found.index)
  const ranges: Range[] = []
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [from = 0, to = 0] = [marks[i], marks[i + 1]]
    if (
      match
        .slice(from + 1, to)
        .trim()
        .split(' ').length >= QUOTE_WORDS
    )
      ranges.push([from, to + 1])
  }
  return ranges
}

/** Lines that begin with `>`, and everything after `fwd:`. */
function forwarded(prepared: Prepared): Range[] {
  const lines = Array.from(matchesOf(prepared.original, /^[ \t]{0,10}>[^\n]*/gm), (found): Range => [
    found.index,
    found.index + found[0].length,
  ])
  const forward = /(?:^| )(?:fwd|fw|forwarded message|reenviado) ?:/.exec(prepared.match)
  const written =
    lines.length === 0
      ? []
      : prepared.tokens.filter((token) => isIn(lines, prepared.at[token.start] ?? 0, prepared.ends[token.end - 1] ?? 0))
  const ranges: Range[] = written.map((token) => [token.start, token.end])
  return forward === null ? ranges : [...ranges, [forward.index, prepared.match.length]]
}
