import { lines } from '../lib/lines.ts'

const WORD_EN = '(?:stop|unsubscribe|end|quit|cancel|opt out|opts out|opting out|opted out|opt outs?|remove me|alto|baja)'
const PEOPLE_EN =
  lines(`(?:people|ppl|a person|persons?|somebody|someone|anyone|anybody|everyone|everybody|nobody|folks|others|customers?|clients?|consumers?|a lead|leads|they|he|she|
    you say|you reply|you text|businesses|companies|a business|a company|agents|a (?:guy|lady|client|customer|seller|buyer))`)
const ASKS_EN = lines(`(?:does|do|is|isnt|are|arent|can|could|would|will|what|whats|which|when|how|hows|why|if|so if|who|has|have|did)`)
const MARKER_EN =
  lines(`(?:curious|curiosity|wondering|random question|just asking|asking for (?:a|my|work|school)|asking (?:cuz|because|cause|since)|is it true|is it the law|
    serious question|honest question|homework)`)
const OWN_WISH_EN =
  lines(`(?:(?<!if )i (?:want|need|said|told|asked|typed|texted|replied|wrote|am (?:done|saying|telling|asking you|out))|i would like|want these|want this|want out|get (?:me|us|off)|take (?:me|us)|
    (?:text|texting|messaging|calling|bothering|contacting|send|sending) (?:me|us)\\b(?! a)|leave (?:me|us)|my (?:number|phone|name)|me off|us off|me out|off (?:this|your|the) list|
    (?:stop|end|quit|cancel|kill) (?:these|this|them|it all|all)|please (?:stop|remove|quit)|make (?:it|this|them|these)|opt me|how (?:do|can|would|could) (?:i|we) (?:stop|opt|unsub|get|make|end|cancel|quit|turn)|
    (?:so|and|then|because|cause) stop|dont want|no more|enough)`)

const WORD_ES = '(?:alto|stop|baja|parar|salir|cancelar|pare|no mas|fin|terminar)'
const PEOPLE_ES =
  '(?:uno|una|alguien|la gente|gente|una persona|las personas|un cliente|los clientes|ellos|otros|mucha gente|muchos|un senor|una senora)'
const MARKER_ES =
  lines(`(?:curiosidad|(?:solo|nomas|nada mas|namas) (?:pregunto|preguntaba|es pregunta)|pregunto (?:nomas|nada mas|no mas)|es (?:para|pa) (?:una|la|mi|un) (?:tarea|escuela|trabajo|
    clase|negocio)|es (?:cierto|verdad|ley) que|pregunta (?:tonta|rapida|seria))`)
const OWN_WISH_ES =
  lines(`(?:quiero (?:salir\\w*|que (?:me|paren|ya)|dar\\w*|que ya)|(?<!no )quiero (?:parar|cancelar)|ya no (?:quiero|me|nos)|no quiero (?:mas|recibir|sus|nada|mensajes|textos)|no recibir|me (?:salgo|quit\\w+|saqu\\w+|saca\\w*|borr\\w+|doy|dan|den|
    apag\\w+)|dejen|paren|dejar de|basta|(?:quiten|saquen|borren|eliminen|quite|saque|borre)(?:me|nos)|mi (?:numero|nombre)|pues (?:alto|stop|baja))`)

/** A question how the words for stopping work, in people's mouths or at all: it asks for no end. "How do I stop these texts" does. */
export const ASKED_ABOUT: readonly RegExp[] = [
  // "Is it true people can just text stop", "curious, if someone says stop…".
  new RegExp(`^(?!.*\\b${OWN_WISH_EN}\\b)(?=.*\\b${MARKER_EN}\\b)(?=.*\\b${WORD_EN}\\b).*\\b${ASKS_EN}\\b`),
  // "When people unsubscribe do they come back", "do you have to honor it when a person says remove me".
  new RegExp(
    `^(?!.*\\b${OWN_WISH_EN}\\b)(?:\\w+ ){0,6}?${ASKS_EN} .*\\b${PEOPLE_EN}(?: (?:just|really|ever|actually|only|can|could|tell|tells|you|to|does|do|they))* (?:(?:say|says|said|saying|text|texts|type|types|typed|reply|replies|write|writes|put|puts|send|sends|use|uses|ask|asks|pick)(?: (?:you|the|word|to))* ${WORD_EN}|unsubscribe|opts? out|opting out)\\b`,
  ),
  // "What's the difference between stop and end", "does the word unsubscribe do anything", "what does reply stop mean".
  new RegExp(
    `^(?!.*\\b${OWN_WISH_EN}\\b)(?=.*\\b(?:${ASKS_EN}|curious) ).*\\b(?:(?:the )?(?:words?|keywords?|command|code|line|part|phrase)|difference between|what does|what is|whats|what do) (?:(?:that|about|the|reply|replying|text|texting|saying|word|words|a|if i (?:said|say)) )*${WORD_EN}\\b`,
  ),
  new RegExp(`^(?!.*\\b${OWN_WISH_ES}\\b)(?=.*\\b${MARKER_ES}\\b).*\\b(?:${WORD_ES}|no quiere (?:mas )?(?:mensajes|textos))\\b`),
  new RegExp(
    `^(?!.*\\b${OWN_WISH_ES}\\b).*\\b(?:si|cuando) ${PEOPLE_ES} (?:(?:les|le|te|nomas|solo|ya) )*(?:pone|ponen|escribe|escriben|manda|mandan|dice|dicen|contesta|contestan|responde|responden|texteas?|pide|piden|usa)(?: \\w+){0,2}? ${WORD_ES}\\b`,
  ),
  new RegExp(
    `^(?!.*\\b${OWN_WISH_ES}\\b).*\\b(?:la palabra|para que (?:es|sirve)|que (?:es|significa)|eso de|lo de|diferencia entre) (?:(?:la|el|eso|de|palabra|poner|responder|responda|escribir|mandar|contestar|que|pongan) )*${WORD_ES}\\b`,
  ),
  // "If I put ALTO do the new houses stop coming? I don't want that".
  /\b(?:si pongo|si escribo|si mando|si contesto|si le pongo) \w+ .*\bno quiero (?:que (?:se|me (?:quit|dej|saqu|borr))|salir|perder|dejar de|darme)/,
  /\bif (?:i|we) (?:say|said|text|texted|type|typed|reply|put|replied)(?: \w+){0,3} .*\b(?:dont|wouldnt) want (?:to (?:lose|stop getting|miss|opt|unsub|be off)|them (?:to stop|gone)|it to stop|that)\b/,
]

export const isAskedAbout = (text: string): boolean => ASKED_ABOUT.some((pattern) => pattern.test(text))
