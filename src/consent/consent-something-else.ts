import type { ConsentGuard } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const TITLES =
  lines(`(?:mr|mrs|ms|miss|mister|sir|maam|madam|dr|doctor|names|honey|hon|sweetie|dear|boss|bro|bruh|dude|buddy|man|darling|old|cheap|crazy|
      grandma|grandpa|senora?|don|dona|that|by)`)
const PAPERS_ES =
  lines(`(?:mapas?|planos?|tours?|videos?|folletos?|calculos?|recibos?|formas?|formularios?|papeles|papeleo|documentos?|copias?|comparables|
      reportes?|stickers?|memes|audios?)`)
const NO_CONTACT = '^(?!.*\\b(?:text\\w*|messag\\w*|lists?|number|phone|contact\\w*|mensaj\\w*|escrib\\w*|numero|celular|lista)\\b)'

/** A match whose verb means something else here: a form of address, an exclamation, a paper, a text that went to the wrong person. */
export const OF_SOMETHING_ELSE: readonly ConsentGuard[] = [
  // "Don't call me Mrs."
  {
    id: 'object',
    part: 'after',
    pattern: new RegExp(`^(?:dont|never|stop|quit)(?: (?:please|you|ever|keep))* call(?:ing)? (?:me|us) ${TITLES}\\b`),
  },
  // "Get out of here, no way it's that cheap."
  { id: 'object', part: 'text', pattern: new RegExp(`${NO_CONTACT}(?=.*\\bget out of here\\b)`), on: /^get out of here/ },
  // "No chingue, otra vez subió?"
  {
    id: 'object',
    part: 'text',
    pattern: new RegExp(
      `${NO_CONTACT}(?=.*\\b(?:en serio|de veras|subio|subieron|bajo|caro|cara|carisim[oa]|cuanto|\\d+ mil|tanto cuesta|esta padre|que casa|verdad)\\b)`,
    ),
    on: /^no (?:chingu|frieg|jod)\w+$/,
  },
  // "No need to text me the address", "no me mande mapas".
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /^no need (?:for you )?to (?:text|send|message|email|mail|call) (?:(?:me|us|over) )*(?:the|a|an|that|those|photos|pics|pictures|links?)\b(?! (?:texts?|messages?))/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      `^(?:ya )?no (?:me |nos )?(?:mand|envi)(?:e|en|es|an|a)(?: (?:mas|tantos|tantas|esos|esas|los|las))* ${PAPERS_ES}\\b`,
    ),
  },
  // "Si no es menos de 400 ni me lo mande."
  {
    id: 'restriction',
    part: 'before',
    pattern: /\bsi (?:ya )?(?:no )?(?:es|esta|estan|tiene|tienen|cuesta|pasa|pasan|viene|son|trae|hay)\b(?: \w+){0,6}$/,
    on: /^(?:ni|no) (?:me|nos) (?:la |lo |las |los )?(?:mand|ensen|envi|muestr)/,
  },
  // "I unsubscribed from the county alerts because yours are better."
  {
    id: 'object',
    part: 'after',
    pattern:
      /^(?:(?:i|we|ive|have|already|just) )*unsubscribed (?:to|from) (?:the|my|those|that|a|some|other|all)(?: other)? (?!list|text|message|sms|thread|number|service|program|campaign|whole)\w+/,
  },
  // "Que no me llame el del banco otra vez, usted sí."
  {
    id: 'reported',
    part: 'after',
    pattern:
      /^(?:ya )?no (?:me|nos|le|les) (?:llam|marqu|habl|busqu|contact|text|escrib)\w+ (?:el|la|los|las) (?:de|del|muchach\w+|senor\w*|agente|banco|prestamist\w+|otr\w+|vendedor\w*|inversionist\w+|que)\b/,
  },
  // "Sorry, that was for my brother", "perdón, el mensaje era para mi hijo".
  {
    id: 'copy',
    part: 'text',
    pattern: new RegExp(
      lines(`\\bwrong (?:thread|chat|convo|conversation|window)\\b|\\b(?:that|it|text|message|one)(?: (?!number|phone|cell|line)\\w+){0,4} was (?:meant |
          supposed to be )?for (?:my|the|someone|somebody|another)\\b|\\b(?:mensaje|texto|eso|ese|esto) (?:no )?(?:era|iba) para (?:mi (?!numero|tel|
          cel)|otr|el |ella|mama|papa|usted)|\\bno era para (?:usted|ustedes|ti)\\b`),
    ),
  },
  // Good to hear from us.
  {
    id: 'negation',
    part: 'text',
    pattern:
      /\b(?:glad|happy|good|great|nice) to (?:hear|see|get)(?: \w+){0,2} (?:from you|you|your (?:text|message)|texts?|messages?)\b(?! (?:stop|end|gone))/,
    on: /^(?!(?:please|stop|unsub))/,
  },
]
