import { ASKED_ABOUT } from './consent-asked-about.ts'
import { DENIED } from './consent-denied.ts'
import { DISCLAIMED } from './consent-disclaimed.ts'
import { EXCEPTIONS } from './consent-exceptions.ts'
import { IN_JEST } from './consent-in-jest.ts'
import { NARROWED } from './consent-narrowed.ts'
import { NEGATIONS } from './consent-negation.ts'
import { ON_BEHALF } from './consent-on-behalf.ts'
import { OF_SOMETHING_ELSE } from './consent-something-else.ts'
import { OTHER_OBJECTS } from './consent-other-objects.ts'
import type { ConsentGuard } from './consent-rule.ts'
import { TIMES_EN, TIMES_ES } from './consent-times.ts'
import { TOLD_OF_OTHERS } from './consent-told-of-others.ts'
import { lines } from '../lib/lines.ts'

const join = (parts: readonly string[]): string => `\\b(?:${parts.join('|')})\\b`

/** A text says that texts are welcome. */
const TEXT_WELCOME = new RegExp(
  join([
    'text(?:s|ing)? (?:is|are|works?|would be|will be)? ?(?:fine|ok|okay|good|best|better|great|easier|preferred|cool|works?|only|instead)',
    '(?:text|message) (?:me|us|only|instead|please|preferred|is|here|anytime)(?! again)',
    '(?:just|only|prefer|rather|instead|always|by|via|over|through|stick to|keep it to|send a|shoot me a) (?:to )?(?:a )?(?:text|texts|texting|message|messages)',
    'prefer (?:you )?(?:to )?text',
    // The verb stands for itself: "don't call, text", "no calls, text".
    '^(?:pls |please )?(?:dont|do not|no|never) call(?:s|ing)? (?:but |just )?(?:text|txt)$',
    '(?:mejor|solo|por|prefiero|puro|nomas|no mas|unicamente|con|mandenme|mandame|mande|manda|mandeme|envieme|enviame|mandenme) (?:por |un |unos |los |me |que )?(?:mensajes?|textos?|escrito|mensajito)',
    '(?:mejor|solo|prefiero que|nomas) (?:me )?(?:escrib|text|manden|mande)\\w*',
    '(?:typing|texting|writing|text|texts)(?: \\w+){0,2}? (?:is|are|works?|is what|would be)(?: what)? (?:fine|ok|okay|good|best|better|great|easier|works?|cool|perfect|ideal|preferred)',
    '(?:typing|texting|writing) (?:here |this way )?works',
    'we can (?:type|text|write|message)(?: here)?',
    '(?:just|please|better|instead|only|rather) (?:write|type|put)(?: (?:me|it|that|them|everything|everything down|to me))* (?:here|this way|instead)',
    'escrib(?:a|e|an)me',
    '(?:escribiendo|escribir|por aqui|aqui)(?: \\w+){0,3}? (?:esta bien|mejor|si puedo|si se puede)',
    'text(?:ee|ea|een)me',
    '(?:mensajes?|textos?) (?:esta|estan|si|bien|mejor)',
    '(?:por aqui|aqui|por mensaje|por este medio|por escrito) (?:me (?:dic|pued|escrib|contest|avis|mand|respond)\\w+|digame|dime)',
    'digame por aqui',
    '(?<!\\b(?:no|ni|nunca|me|que) )escriba$',
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

const HOME_KINDS =
  lines(`(?:condos?|townhomes?|townhouses?|apartments?|mobile homes?|manufactured|land|lots?|rentals?|studios?|duplex(?:es)?|fixers?|
      fixer uppers?|multi ?family|lowball\\w*|two story|2 story|hoa|open houses?|new construction|commercial|55|rates?|loans?|mortgages?|
      financing|refinanc\\w+|insurance|solar|schools?|investments?)`)
const HOMES_ES =
  '(?:casas?|condos?|townhouses?|townhomes?|listings?|yardas?|condominios?|departamentos?|apartamentos?|propiedades|terrenos?|listados?|trailers?|traileres|duplex|viviendas?|locales)'
const THREAT =
  '(?:requested removal|(?:to be|being|to get) (?:removed|taken)|report|sue|suing|block|lawyer|attorney|police|court|told you|said|asked|demand|bloque|abogad)'
const PAPERS =
  lines(`(?:title|deed|loan|mortgage|lease|mls|market|schedule|calendar|tours?|showings?|appointments?|open house|waitlist|wait list|
      waiting list|contract|offer|escrow|application|insurance|policy|hold|speaker|hook|will|trust|bills?|account|utilities|photos?|
      pictures?|hoa|titulo|hipoteca|escrituras?|contrato|prestamo|cita|citas|deudas?|renta|credito|seguro|luz|agua|gas|duda|dudas|apuro|
      problema)`)
const OTHERS =
  lines(`(?:lenders?|banks?|zillow|redfin|opendoor|trulia|wholesalers?|investors?|ex|neighbors?|tenants?|renters?|landlord|hoa|companies|
      company|telemarketers?|scammers|collectors?|strangers|(?:other|previous|old|last|listing|another|those|some|their|buyers|sellers|my|
      every|these|all) (?:agents?|realtors?|brokers?|guys|people|boss|friend|sister|brother|neighbor|contractor)|they|he|she|someone|
      somebody|everyone|him|her|them)`)

/** What takes a request back. A guarded message is decided: neither an opt-out nor a hold. */
export const GUARDS: readonly ConsentGuard[] = [
  ...[...ASKED_ABOUT, ...ON_BEHALF].map((pattern) => ({ id: 'object' as const, part: 'text' as const, pattern })),
  ...NEGATIONS,
  ...DENIED,
  ...DISCLAIMED,
  ...EXCEPTIONS,
  ...IN_JEST,
  ...OTHER_OBJECTS,
  ...OF_SOMETHING_ELSE,
  ...TOLD_OF_OTHERS,
  ...NARROWED,
  {
    id: 'object',
    part: 'sentence',
    pattern: /\b(?:while|when|and) driv(?:e|ing)\b|\b(?:mientras|cuando|al|y|si|estar|textear|es) (?:\w+ )?manej\w+|\bal volante\b/,
    on: /text|messag|mensaj|mand|escrib|call/,
  },
  {
    id: 'restriction',
    part: 'sentence',
    pattern:
      /\b(?:stop|quit|dont|never|no more|no)\b(?: \w+){0,4} about (?:selling|buying|rent(?:ing|als?)|refinanc\w+|loans?|condos?|investing)\b.*\b(?:only|just|but|rather|instead|interested|tell|text|send|about)\b.*\b(?:buying|selling|houses?|homes?|about|listings?|only)\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      lines(`\\b(?:text|send|messag|email|show)\\w*(?: (?:me|us|the|those|any|more|all|of|these|so|many))* (?:${HOME_KINDS}|(?:ones|homes|houses|
          places|properties|options|listings|stuff|anything|things|links) (?:over|under|above|below|in|with|without|that|from (?!you|your|
          this)|near|on|past|outside|for|like|w)\\b)`),
    ),
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\b(?:mand|envi|muestr|ensen|texte)\w*(?: (?:mas|tantas|tantos|esas|esos|las|los|cosas|nada|opciones|propiedades|casas|de))* (?:de (?!ust|su|tu|est|ti\b|nada|una vez|parte|texto|publi|ese|esa|mensaj|promo|ningun|spam|nad)|en (?!este|mi|esta)|con (?!sus|tus|los|ese|est|tant|tus|mensaj|text|publi))/,
    on: /^(?:no|nunca|ya no|que no|tampoco|jamas|dej|par|ni)\b/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:dijo|dijeron|pidio|pidieron|dice|dicen|decia|decian|rogo|exigio|ordeno)\b(?:(?! (?:usted|ustedes|tu|te)\b) \w+){0,7} (?:que|de)(?: (?:ya|lo|la|los|las|le|les|por|favor))*$/,
    on: /^(?!.*(?:\b(?:me|nos)\b|(?:me|nos)$))/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:made|make|makes|got|had|asked|told|get|have(?! the (?:goodness|kindness|decency|courtesy|grace))|begged|tells) (?:them|him|her|my \w+|the \w+|that \w+|those \w+|(?!(?:your|ur|these|all|you) )\w+ people)(?: (?:to|please))*$/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: /\bwho (?:told|asked|said|says)(?: (?:you|yall|anyone|to|i|we|wanted))*$/,
    on: /^(?:stop|quit|end|remove|take|be |want)/,
  },
  { id: 'object', part: 'after', pattern: /^no (?:me |nos |le |les )?(?:pued|podri)\w+(?! \w*(?: \w+)? (?:mensajes|textos))/ },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:my|this) (?:old|work|home|office|other|wifes|husbands) (?:phone|number|cell|line|email)\b.*(?<!\b(?:dont|not|stop|never|no|to|keep|you) )\b(?:use|text|call) (?:my|this|the|me)\b/,
  },
  { id: 'restriction', part: 'text', pattern: /\b(?:group|chat|thread)\b.*\b(?:text|message) (?:me|us) (?:directly|separately|instead)\b/ },
  {
    id: 'restriction',
    part: 'after',
    pattern: /^\S+ (?:texting|sending|messaging)(?: me| us)? (?:links?|pictures?|photos?|videos?|pdfs?|flyers?|voice|audios?)\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: /\bmensajes de (?:voz|audio)\b|\baudios?\b|^no (?:me |nos )?(?:mand|envi)\w+ a (?:otr|nadie|alguien)|que me mand\w+ a otr/,
  },
  { id: 'object', part: 'after', pattern: /^no me llam\w+ (?:senora?|senorita|don|dona|joven|asi|por mi|usted|de usted)\b/ },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\bno (?:le|les) (?:llame|escriba|marque|mande)n? a mi \w+\b.*\b(?:llameme|escribame|marqueme|mandeme|llamame|escribeme|(?<!\bni )a mi)\b/,
  },
  { id: 'object', part: 'after', pattern: /^dont you (?:text|call|message|write|answer|reply) (?!me|us)/ },
  { id: 'object', part: 'before', pattern: /\bwhy$/, on: /^dont you (?!stop|quit|leave|lose|take)/ },
  {
    id: 'object',
    part: 'after',
    pattern:
      /\b(?:showings?|tours?|open house|appointments?|visits?|walkthrough|inspections?|signing|sign in|calendar|schedule|appraisal|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?) (?:list|sheet|texts?|reminders?|calls?|messages?|group|thread)\b/,
  },
  { id: 'reported', part: 'after', pattern: /^(?:i |we )?reported (?:them|him|her|those|the|that)\b/ },
  { id: 'restriction', part: 'after', pattern: new RegExp(`^(?!.*\\b${THREAT})(?:.*\\b(?:${TIMES_EN.join('|')})\\b)`) },
  { id: 'restriction', part: 'after', pattern: /\b(?:right now|right$|today|now|all day)/, on: /^(?:dont|never|not)/ },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(`^(?!.*\\b${THREAT})(?:.*\\b(?:${TIMES_ES.join('|')})\\b)`),
    on: /^(?:no|nunca|ya no|que no|tampoco|jamas|ni|dej|mensajes|llamadas)\b(?!.*\b(?:en paz|tranquil))/,
  },
  { id: 'restriction', part: 'text', pattern: TEXT_WELCOME, on: CALL_ONLY },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:see|meet|catch|talk to) (?:you|u|ya|yall) (?:there|then|at|on|in(?! court)|tomorrow|tonight|soon|later|around|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\b|\bjust be there\b/,
    on: /^(?:no|dont|not)\b.*\b(?:need|needed|necessary|text|texts|reply|follow)\b/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\bno need to (?:text|reply|respond|answer|write|follow up|call|confirm)(?: \w+){0,4} (?:before|until|till|tonight|today|tomorrow|right now|just)\b/,
    on: /^no need\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      lines(`\\b(?:about|on|regarding) (?:(?:the|your|any|a|more|that) )?(?:${HOME_KINDS}|(?:houses?|homes?|listings?|places?) (?:in|with|over|
          under)|(?!my|the|a|this|our|your|selling|sell|buying|any)[a-z0-9]+ (?:st|street|ave|avenue|drive|dr|court|ct|lane|house|listing|
          condo|property|place))\\b`),
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
      lines(`\\b(?:mand|envi|busqu|busc)\\w+(?: (?:mas|de|las|los|esas|tantas|ningun[ao]?))* ${HOMES_ES}\\b|\\b(?:sobre|acerca de|de) (?:(?!la|
          esa|esta|mi|su|ninguna)\\w+ )?(?:${HOMES_ES}|prestamos|seguros?)\\b(?! (?:esa|ni ))`),
    ),
    on: /^(?!(?:me |nos )?(?:quit|sac|saqu|borr|elimin|remuev|tach))/,
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
      /(?<!\bi (?:will |already |did |have )?)\b(?:reply|replying|text|texting|send|sending|respond|type|responde|responda|respondiendo|envia|envie|escribe|escriba|manda|texto)(?: (?:us|with|back|con|la palabra|the word|a|el mensaje|or|o|by))* (?:stop|stopall|end|quit|cancel|unsubscribe|optout|alto|baja|parar|salir)\b(?! (?:text|messag|contact|call|send|bother|me\b|it\b|this))/,
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
      lines(`^(?!.*\\bmy (?:wife|husband|mom|mother|dad|father|son|daughter|kids?|family|parents|grandma|
          grandmother)\\b.*\\bwants?\\b).*\\b${OTHERS}(?:(?! (?:you|please|your|i|we)\\b) \\w+){0,3}? (?:wont|keeps?|never|said|says|told|
          asked|wants?|refuses?|cant|doesnt|didnt|to|not|would|will|should|had|hasnt|wouldnt|needs?|does|did|only|could|ever)(?:(?! (?:you|
          please|your)\\b) \\w+){0,2}(?<!\\btold me to (?:say|tell you|text you|let you know))$`),
    ),
  },
  {
    id: 'reported',
    part: 'before',
    pattern: new RegExp(`\\b${OTHERS}$`),
    on: /^(?:doesnt|wont|wouldnt|didnt|never|no longer|not)(?! (?:authoriz|permit|consent))/,
  },
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
    on: /^(?!(?:this|our|the|my|house) |(?:i|we) (?:dont|no longer) (?:do|take|accept|answer|entertain|respond|welcome)\b)/,
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
      /\b(?:banco|zillow|mi ex|mi agente|mi espos[oa](?! y yo|(?: ya)? no (?:quiere|desea))|mi hermano|mi hermana|vecinos?|inquilinos?|otr[oa]s? (?:agentes?|companias?|agencias?|inmobiliarias?|personas?)|inversionistas?|(?:le|les) dije a|ellos|ellas|ella|cobradores|vendedores)(?:(?! (?:usted|ustedes|tu|por|y)\b) \w+){0,6}(?<! a (?:mi|nosotros))$/,
    on: /^(?!.*\bno (?:quiere|desea))/,
  },
]
