import type { ConsentGuard } from './consent-rule.ts'

const join = (parts: readonly string[]): string => `\\b(?:${parts.join('|')})\\b`

/** A text says that texts are welcome. */
const TEXT_WELCOME = new RegExp(
  join([
    'text(?:s|ing)? (?:is|are|works?|would be|will be)? ?(?:fine|ok|okay|good|best|better|great|easier|preferred|cool|works?|only|instead)',
    '(?:text|message) (?:me|us|only|instead|please|preferred|is|here|anytime)(?! again)',
    '(?:just|only|prefer|rather|instead|always|by|via|over|through|stick to|keep it to|send a|shoot me a) (?:to )?(?:a )?(?:text|texts|texting|message|messages)',
    'prefer (?:you )?(?:to )?text',
    '(?:mejor|solo|por|prefiero|puro|nomas|no mas|unicamente|con|mandenme|mandame|mande|manda) (?:por |un |unos |los |me |que )?(?:mensajes?|textos?|escrito|mensajito)',
    '(?:mejor|solo|prefiero que|nomas) (?:me )?(?:escrib|text|manden|mande)\\w*',
    'escrib(?:a|e|an)me',
    'text(?:ee|ea|een)me',
    '(?:mensajes?|textos?) (?:esta|estan|si|bien|mejor)',
  ]),
)
const CALL_ONLY =
  /^(?!.*\b(?:text\w*|messag\w*|sms|contact\w*|write|writing|escrib\w*|mensaj\w*|mand\w*|envi\w*)\b)(?=.*\b(?:call|calling|calls|phone|ring|ringing|phoning|llam\w*|marqu\w*|marcar\w*|email|emailing|emails|correos?)\b)/

/** Whether a text asks for texts in place of calls. */
export const prefersText = (text: string): boolean =>
  /\b(?:text|texts|message|messages) only\b|\bno (?:phone )?calls?\b(?! (?:from|yet|back))|\b(?:solo|puro|no mas) (?:mensajes?|textos?)\b|\bno llamadas\b/.test(
    text,
  ) ||
  (TEXT_WELCOME.test(text) &&
    /\b(?:dont|no|not|stop|quit|never|cant|instead of|rather than|hate|prefer\w*|prefiero|mejor)\b.{0,40}\b(?:call\w*|phone|ring\w*|llam\w*|marqu\w*)\b/.test(
      text,
    ))

const TIMES_EN = [
  'until',
  'till',
  'til',
  'unless',
  'during',
  'midnight',
  'while (?:i|we|im|my|the|at|you)',
  'tonight',
  'tomorrow',
  'twice',
  'yet',
  'before (?:\\d+\\w*|noon|work|breakfast|lunch|sunrise|ten|nine|eight|seven|six|my|i (?:get|wake|am|finish)|we|the)',
  '(?:after|once|when|if) (?:i|we) (?:close|buy|sell|sign|move|list|find)',
  'after (?:\\d+\\w*|noon|dark|work|hours|dinner|midnight|bedtime|school|lunch|about|like|ten|nine|eight|seven|six|five|my|the)',
  'past (?:\\d+\\w*|noon|ten|nine|eight|midnight|my)',
  'between \\d+\\w*',
  'at (?:work|night|this hour|dinner|church|\\d+\\w*|my job|school|home|all hours|odd hours|the office|lunch|dinnertime|ten|nine|six|five)',
  'on (?:(?:the|my) )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?|facebook|whatsapp|messenger|instagram|work|other|landline|office|old|holidays)',
  '(?:in the|every|this) (?:morning|mornings|evening|evenings|afternoon|afternoons|middle)',
  '(?:so|this|that|too|as) (?:late|early|much|often|many|frequently)',
  'for (?:a (?:while|few|bit|week|month|couple)|the next|now|today|another (?:week|month|day)|this week|(?:two|three|four|\\d+) (?:days|weeks|months|hours))',
  'next (?:week|month)',
  'this (?:week|weekend|month)',
  'in (?:spanish|english)',
  'when (?:i am|we are|my|i have)',
  'than',
]
const TIMES_ES = [
  'hasta',
  'antes de(?: las?)?',
  'despues de(?: las?)?',
  '(?:en|por|de) la (?:noche|manana|tarde|madrugada)',
  'de noche',
  'los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines)',
  'en (?:domingo|sabado|ingles|espanol|(?:el|mi) trabajo)',
  'hoy',
  'manana',
  'ahorita',
  'ahora mismo',
  'esta (?:semana|noche|tarde)',
  'este (?:fin|mes)',
  'tan (?:tarde|temprano|noche|seguido|de)',
  'tant[oa]s?',
  'mientras',
  'cuando (?:estoy|este|trabajo|ando)',
  'a estas horas',
  'todavia',
  'aun',
  'por ahora',
  'por el momento',
  'al trabajo',
  'por (?:facebook|whatsapp|telefono)',
  'a menos que',
  'si no',
  'a cada rato',
  'a las? \\d+',
  'entre las',
  'durante',
  'fuera de',
]
const HOME_KINDS =
  '(?:condos?|townhomes?|townhouses?|apartments?|mobile homes?|manufactured|land|lots?|rentals?|studios?|duplex(?:es)?|fixers?|fixer uppers?|multi ?family|lowball\\w*|two story|2 story|hoa|open houses?|new construction|commercial|55|rates?|loans?|mortgages?|financing|refinanc\\w+|insurance|solar|schools?|investments?)'
const HOMES_ES =
  '(?:casas?|condominios?|departamentos?|apartamentos?|propiedades|terrenos?|listados?|trailers?|traileres|duplex|viviendas?|locales)'
const THREAT = '(?:report|sue|suing|block|lawyer|attorney|police|court|told you|said|asked|demand|bloque|abogad)'
const PAPERS =
  '(?:title|deed|loan|mortgage|lease|mls|market|schedule|calendar|tours?|showings?|appointments?|open house|waitlist|wait list|waiting list|contract|offer|escrow|application|insurance|policy|hold|speaker|hook|will|trust|bills?|account|utilities|photos?|pictures?|hoa|titulo|hipoteca|escrituras?|contrato|prestamo|cita|citas|deudas?|renta|credito|seguro|luz|agua|gas|duda|dudas|apuro|problema)'
const OTHERS =
  '(?:lenders?|banks?|zillow|redfin|opendoor|trulia|wholesalers?|investors?|ex|neighbors?|tenants?|renters?|landlord|hoa|companies|company|telemarketers?|scammers|collectors?|strangers|(?:other|previous|old|last|listing|another|those|some|their|buyers|sellers|my|every|these|all) (?:agents?|realtors?|brokers?|guys|people|boss|friend|sister|brother|neighbor|contractor)|they|he|she|someone|somebody|everyone|him|her|them)'
const ENDING =
  '^(?:stop|quit|cease|end|remove|take|delete|unsubscribe|opt|opted|leave|lose|drop|erase|cancel|revoke|withdraw|discontinue|block|halt|be|get|want|cut|forget)'
const EMPTY_WORDS =
  'you|ever|please|want|wish|wanting|like|asking|ask|saying|say|trying|have|need|going|be|get|to|for|me|mean|even|going to|said|told|meant|tell|requesting'

/** What takes a request back. A guarded message is decided: neither an opt-out nor a hold. */
export const GUARDS: readonly ConsentGuard[] = [
  {
    id: 'negation',
    part: 'before',
    pattern: new RegExp(`(?:(?<!why )\\bdont|\\bnever|\\bno need|\\bdidnt|\\bwouldnt|\\bwithout|\\bnot)(?: (?:${EMPTY_WORDS}))*$`),
    on: new RegExp(ENDING),
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:never|didnt|not)(?: \w+)? (?:said|say|saying|told|tell|asked|ask|mean|meant|meaning|wanted)(?: (?:you|to|i|that|it|like|for|not))*$/,
  },
  {
    id: 'negation',
    part: 'before',
    pattern:
      /\b(?:no|nunca|tampoco)(?: (?:me|nos|te|le|les|lo|vayas a|vaya a|vayan a|quiero|quiero que|que|dije|dijimos|digo|estoy diciendo|se))*$/,
    on: /^(?:dej|par|ces|quit|borr|elimin|remuev|saqu|sac|cancel|termin|dar|den|dame|suspend|me |nos |retir|evit)/,
  },
  { id: 'restriction', part: 'after', pattern: new RegExp(`^(?!.*\\b${THREAT})(?:.*\\b(?:${TIMES_EN.join('|')})\\b)`) },
  { id: 'restriction', part: 'after', pattern: /\b(?:right now|right$|today|now|all day)/, on: /^(?:dont|never|not)/ },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(`^(?!.*\\b${THREAT})(?:.*\\b(?:${TIMES_ES.join('|')})\\b)`),
    on: /^(?:no|nunca|ya no|que no|tampoco|jamas|dej|mensajes|llamadas)\b/,
  },
  { id: 'restriction', part: 'text', pattern: TEXT_WELCOME, on: CALL_ONLY },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      `\\b(?:about|on|regarding) (?:(?:the|your|any|a|more|that) )?(?:${HOME_KINDS}|(?:houses?|homes?|listings?|places?) (?:in|with|over|under)|(?!my|the|a|this|our|your|selling|sell|buying|any)[a-z0-9]+ (?:st|street|ave|avenue|drive|dr|court|ct|lane|house|listing|condo|property|place))\\b`,
    ),
  },
  { id: 'restriction', part: 'after', pattern: new RegExp(`\\bsend(?:ing)?(?: \\w+){0,4}? ${HOME_KINDS}\\b`) },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\bsend(?:ing)?(?: \w+){0,4}? (?:listings?|houses?|homes?|stuff|things?|anything|places|properties|ones|options|updates|alerts|info|links?|photos|pictures) (?:in|with|without|over|under|above|below|near|that|on|outside|like|past|from (?!you|your|this)|for (?:rent|the|\d)|bigger|smaller|w)\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      `\\b(?:mand|envi|busqu|busc)\\w+(?: (?:mas|de|las|los|esas|tantas|ningun[ao]?))* ${HOMES_ES}\\b|\\b(?:sobre|acerca de|de) (?:\\w+ )?(?:${HOMES_ES}|prestamos|seguros?)\\b`,
    ),
  },
  {
    id: 'object',
    part: 'after',
    pattern: new RegExp(`\\b(?:off|from|of|out|de|del|on|para|una|un|la|el)(?: (?!list|lista|texts?|messages?)\\w+){0,2}? ${PAPERS}\\b`),
    on: /^(?!.*\b(?:lists?|lista|database|texts?|texting|messages?|mensajes)\b)(?:remove|take|delete|get|pull|drop|scratch|strike|cross|knock|wipe|put|leave|be|name|number|me|opt|quit|saqu|sac|borr|dar|den|dame|darme|unsubscribe|want|denme|sin|no|calling|stop calling)/,
  },
  {
    id: 'object',
    part: 'after',
    pattern:
      /^\S+ (?:me |my \w+ )?(?:from|of) (?:the |my |their |that )?(?:zillow|redfin|trulia|realtor|opendoor|other|netflix|gym|newsletter|my)\b/,
  },
  {
    id: 'copy',
    part: 'text',
    pattern:
      /\b(?:you (?:are|were|have been|will be) (?:now |successfully )?(?:opted out|unsubscribe|removed)|(?:reply|responde|text) start\b|ya no te enviaremos|data rates (?:may )?apply|rates may apply|automatic(?:ally)? (?:reply|generated)|auto reply|autoreply|automated (?:reply|response)|this number does not receive)\b/,
  },
  { id: 'copy', part: 'text', pattern: /^(?=.*\b(?:driving|focus|notifications|silenced|mode)\b)(?=.*\bdont disturb\b)/, on: /disturb/ },
  {
    id: 'copy',
    part: 'sentence',
    pattern:
      /(?<!\bi (?:will |already |did |have )?)\b(?:reply|replying|text|texting|send|sending|respond|type|responde|responda|respondiendo|envia|envie|escribe|escriba|manda|texto)(?: (?:us|with|back|con|la palabra|the word|a|el mensaje|or|o|by))* (?:stop|stopall|end|quit|cancel|unsubscribe|optout|alto|baja|parar|salir)\b/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: /\b(?:did|have|has|had|why would) (?:you|these|they)(?: (?:guys|all|ever|just))*$/,
    on: /^(?:stop|quit|end)/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: new RegExp(
      `\\b${OTHERS}(?:(?! (?:you|please|your)\\b) \\w+){0,3}? (?:wont|keeps?|never|said|says|told|asked|wants?|refuses?|cant|doesnt|didnt|to|not|would|will|should|had|hasnt|wouldnt|needs?|does|did|only|could|ever)(?:(?! (?:you|please|your)\\b) \\w+){0,2}$`,
    ),
  },
  { id: 'reported', part: 'before', pattern: new RegExp(`\\b${OTHERS}$`), on: /^(?:doesnt|wont|wouldnt|didnt|never|no longer|not)/ },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:wish|tell|telling|told|asked|asking|make|get|got|begged|ask) (?:(?:my|the|those|these|that|every|all|other) )+(?!number|you)\w+(?: \w+)?(?: to| they)?$/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /^(?:(?:ok|yes|no|lol|sorry|well|so|and|then) )*(?:i|we)(?: (?:cant|can|had|have|need|should|will|would|got|must|may|might|wanted|decided|did|could|usually|never|am|was|just|really|gotta|to|going|not|dont|like))*$/,
    on: /^(?:stop|quit|end|done)\w* (?:texting|calling|messaging|emailing|writing|texts?|communicating|talking)\b(?! (?:me|us|with|from|my))/,
  },
  {
    id: 'reported',
    part: 'after',
    pattern:
      /\b(?:from|by) (?:(?:all|my|the|those|these|some|random|any|every|so|many) )*(?:zillow|redfin|opendoor|other|lenders?|banks?|investors?|wholesalers?|agents|realtors|companies|scammers|strangers|hoa|them|him|her|cash buyers|solar|telemarketers|people|bancos?|inversionistas|otros|otras|vendedores|el banco)\b/,
  },
  {
    id: 'reported',
    part: 'sentence',
    pattern:
      /\b(?:otr[oa]s? (?:agentes?|companias?|agencias?|personas?)|inversionistas?|bancos?|vendedores|cobradores)\b.*\b(?:le|les) (?:dije|he dicho)\b/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:banco|zillow|mi ex|mi agente|mi esposo|mi esposa|mi hermano|mi hermana|vecinos?|inquilinos?|otr[oa]s? (?:agentes?|companias?|agencias?|inmobiliarias?|personas?)|inversionistas?|(?:le|les) dije a|ellos|ellas|ella|cobradores|vendedores)(?:(?! (?:usted|ustedes|tu|por)\b) \w+){0,6}$/,
  },
]
