import type { ConsentGuard } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const THIRD_EN =
  lines(`(?:(?:a|an|the|my|our|some|this|that|these|those|another|other|one|every|all|his|her|their) (?:\\w+ ){0,3}?)?(?:lenders?|banks?|
      credit union|zillow|redfin|opendoor|trulia|wholesalers?|investors?|ex|neighbou?rs?|tenants?|renters?|landlord|hoa|compan(?:y|ies)|
      telemarketers?|scammers?|collectors?|strangers?|agents?|realtors?|brokers?|coworkers?|boss|sister|brother|cousin|uncle|aunt|friend|
      roommate|contractor|roofer|insurance|school|dealership|gym|doctors?|dentist|guys?|buyers?|sellers?|dealer|salesman|campaigns?|
      politicians?|robocallers?)`)
const THIRD_ES =
  lines(`(?:(?:un|una|el|la|los|las|mi|mis|otr[oa]s?|ese|esa|esos|esas|algun|alguna|aquel|al|del) (?:\\w+ ){0,2}?)(?:companias?|agencias?|
      inmobiliarias?|bancos?|prestamistas?|inversionistas?|vendedor(?:a|es)?|cobrador(?:a|es)?|vecin[oa]s?|inquilin[oa]s?|compadre|comadre|
      cunad[oa]|herman[oa]|prim[oa]|suegr[oa]|ex|jef[ea]|agentes?|realtors?|corredor(?:a|es)?|zillow|redfin|aseguranza|seguro|
      contratistas?|doctor|escuela|amig[oa]s?|senor de|muchach[oa] de|novi[oa]|ti[oa]|companer[oa]|plomero)`)

/** Somebody else's request, or a request to somebody else. */
export const TOLD_OF_OTHERS: readonly ConsentGuard[] = [
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:wife|husband|kids?|son|daughter|nephew|niece|he|she|they|toddler|brother|sister|mom|dad)(?: \w+)? (?:hit|pressed|clicked|pushed|replied|texted|said|sent|typed)(?: the)?$/,
    on: /^(?:unsub|stop|opt|end|cancel)/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: new RegExp(
      lines(`^(?!.*\\b(?:you|your|yall|yours|please|me say|i want|i need)\\b)(?:(?:\\w+ ){0,3}?)${THIRD_EN}(?: \\w+){0,3}? (?:keeps?|kept|wont|
          never|still|always|refuses?|doesnt|didnt|wouldnt|cant|asked|told|said|says|yelled|texts?|calls?|messages?|is|was|are|were)\\b`),
    ),
    on: /^(?!i (?:want|need)|please|dont (?:text|contact))/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern: new RegExp(
      `\\b(?:told|asked|begged|yelled at|texted|said to|tell|replied to) (?:to )?${THIRD_EN}\\b(?!.*\\b(?:you|your|yall|i|we)\\b)`,
    ),
  },
  { id: 'reported', part: 'after', pattern: new RegExp(`^i told ${THIRD_EN}`) },
  // "Los del solar no paran de marcarme, ya los voy a bloquear": whom they block was named.
  {
    id: 'reported',
    part: 'sentence',
    pattern:
      /^(?:(?:y|pero|es que|oiga|oye|ya) ){0,2}(?:los|las|el|la|unos|un|una|puros) (?:(?:del?|de la|de los) )?(?:solar|solares|paneles|seguros?|aseguranzas?|bancos?|techos?|cable|internet|telefono|spam|estafadores|vendedores|zillow|redfin|opendoor|tarjetas?|prestamos?|dealer|gimnasio|inversionistas?|telemarketing|cobradores|politicos?)\b(?!.*\b(?:ustedes|usted)\b)/,
    on: /(?:bloque|report|denunci|demand)/,
  },
  {
    id: 'reported',
    part: 'after',
    pattern: new RegExp(`^(?:i|we) (?:\\w+ )?(?:told|asked) (?:the other|those|these|some|another|my|all the|every|other) (?!of you)\\w+`),
  },
  {
    id: 'reported',
    part: 'sentence',
    pattern: new RegExp(
      lines(`\\b${THIRD_ES}\\b(?: \\w+){0,6}? (?:le|les|lo|la|los|me|nos|no|se|que|para|dijo|pidio|sigue|siguen|tiene|
          tienen)\\b(?!.*\\b(?:ustedes|usted|su compania|su lista|sus mensajes|por favor|tu|tus|les? (?:pido|ruego|suplico|encargo)|favor)\\b)`),
    ),
    on: /^(?:le|les) |^(?!.*(?:\b(?:me|nos)\b|(?:me|nos|melo|noslo)\b|melos))/,
  },
  {
    id: 'reported',
    part: 'sentence',
    pattern:
      /^(?!.*\b(?:ustedes|usted)\b).*\b(?:le|les) (?:dijo|dije|dijimos|grito|pidio|contesto|conteste|puso|reclamo|rogo|advirtio|pedi)\b(?: \w+){0,2}? (?:a|al|a la|a los|a las|a un|a una|a mi|a su)\b(?! (?:ustedes|usted|ti|tu))/,
  },
  {
    id: 'reported',
    part: 'before',
    pattern:
      /\b(?:le|les) (?:dijo|dije|dijimos|grito|pidio|pedi|pedimos|rogue)\b(?: \w+){0,2}? (?:a|al)\b(?! (?:ustedes|usted|ti|tu)\b)(?!.*\b(?:ustedes|usted|les|y a)\b)/,
  },
]
