import type { ConsentGuard } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const DAYS_EN =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|mornings?|evenings?|afternoons?|nights?|holidays?|work hours?|school hours?|lunch'
const DAYS_ES =
  lines(`(?:los|el|las|en|por|entre|durante|a) (?:(?:los|las|la|el|mi|mis) )?(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|
      tardes?|noches?|mananas?|madrugadas?|mediodia|fines? de semana|horas?|dias? de|horario|trabajo|semana|\\d+)`)
const TOPICS_ES =
  lines(`(?:de|sobre|en|al|a) (?:(?:las?|los|el|mis?|su) )?(?:townhouses?|townhomes?|condos?|condominios?|casas? moviles?|apartamentos?|
      departamentos?|terrenos?|traileres?|rentas?|ingles|espanol|fijo|correo|email|mail|facebook|face|messenger|instagram|otro (?:numero|
      telefono|cel\\w*)|trabajo|oficina|casa de mi \\w+|numero (?:viejo|anterior|de mi)|prestamos?|seguros?|investments?)`)

/** Requests narrowed by a time, a topic or a channel, before them or after. */
export const NARROWED: readonly ConsentGuard[] = [
  // "Quite el de la oficina y deje este".
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:y|and) (?:mejor |just )?(?:dej|pong|guard|us|keep|put|use)(?:e|a|en)? (?:solo |nomas |only )?(?:este|el nuevo|this (?:one|number)|the new)\b/,
    on: /^(?:por favor |please )?(?:quit|borr|elimin|sa[cq]|remov|delet|take|drop)/,
  },
  // "Take us off the condo alerts", "off the reminders for Thursday".
  {
    id: 'restriction',
    part: 'after',
    pattern: new RegExp(
      lines(`\\b(?:off|from|out of|de) (?:(?:the|your|those|these|any|las|los|sus|esos|esas) )*(?:(?:condos?|townhomes?|townhouses?|mobile home|land|rental|commercial|market|showing|tour|open house|
          appointment|inspection|email|price drop|price|newsletter) (?:alerts?|reminders?|updates?|reports?|emails?|notifications?|list)|(?:alerts?|reminders?|updates?|texts|messages) (?:for|about|on) (?:the |this |
          my )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|showings?|tours?|open houses?|appointments?|inspections?|condos?|townhomes?|land)|(?:alertas|recordatorios|avisos|mensajes|textos) de (?:(?:la|
          las|los|el) )?(?:citas?|visitas?|condos?|inspeccion|terrenos|apartamentos|tours?|rentas|traileres))\\b`),
    ),
  },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\bno (?:me )?\w+(?: (?:ahorita|ahora|mensajes|textos))?(?: (?:porque|que|pues))? (?:voy|estoy|ando|vengo) (?:manejando|en el carro|en junta|ocupad[oa]|trabajando|en el trabajo|en clase)\b/,
    on: /^no /,
  },
  {
    id: 'restriction',
    part: 'before',
    pattern: new RegExp(`^(?!.*\\b(?:pedi|dije|pedimos|dijimos|solicite|desde|llevan|otra vez)\\b).*\\b${DAYS_ES}(?: \\w+){0,4}$`),
    on: /^(?:ya )?(?:no|nunca|dej|par|evit|que no)/,
  },
  {
    id: 'restriction',
    part: 'before',
    pattern: new RegExp(`(?:^|\\b)${TOPICS_ES}(?: (?:ya|por favor|mejor|tampoco|nunca|mas))*$`),
    on: /^(?:ya )?(?:no|nunca|dej|par|evit|que no)/,
  },
  {
    id: 'restriction',
    part: 'before',
    pattern:
      /^(?:y |pero |tambien |mejor )?(?:las|los|el|la) (?:fotos?|videos?|links?|audios?|pdfs?|listados?|listings?|casas? (?:caras|de dos pisos|moviles|viejas)|recordatorios?|flyers?|condos?|townhouses?|correos?|emails?|notas de voz)(?: (?:ya|por favor|mejor|\w+))?$/,
    on: /^(?:ya )?no/,
  },
  {
    id: 'restriction',
    part: 'before',
    pattern: new RegExp(
      lines(`^(?:(?:and|but|also|please|so|ok) )*(?:on|in|at|during|after|before|between|over|through|until|till) (?:the |my |our |
          any )?(?:\\d+\\w*|${DAYS_EN}|facebook|messenger|whatsapp|instagram|email|\\w+ hours)(?: \\w+){0,4}$`),
    ),
    on: /^(?:dont|never|no|not|stop|quit|please)/,
  },
  {
    id: 'restriction',
    part: 'before',
    pattern:
      /^(?:y |pero )?(?:de|en) (?!parte|favor|verdad|una|nuevo|ahora|ustedes|usted|su|sus|este|esta|todas|hecho|nada|mi|ninguna)\w+(?: \w+)?(?: ya)?$/,
    on: /^(?:ya )?no/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /^(?:ya )?no .*\bnada (?:arriba|abajo|encima|debajo|menor|mayor|que no|sin|fuera|lejos|cerca|con (?!sus|su|tus)|de (?!ust|su|eso|esto|nada|tu|ti|parte))/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:email|emails|newsletter|mail|mailing|call|calling|calls)\b.*\b(?:keep (?:on )?(?:texting|the texts|sending texts)|texts? (?:are|is|still)|still text|text me (?:instead|here))\b/,
    on: /email|newsletter|mail|call|off|unsub|remov/,
  },
  // Asked for, not complained of: "how do I unsubscribe from the email but keep getting your texts".
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:how (?:do|can|could|would) (?:i|we)|can (?:i|we|you)|could (?:i|we|you)|want to|like to|let me|please|just)\b.*\b(?:emails?|newsletter|mail|mailers|mailing|calls?)\b.*\bkeep (?:getting|receiving|sending|me on)(?: (?:me|the|your|these|my|all))* texts?\b/,
    on: /email|newsletter|mail|call|off|unsub|remov|opt/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: /\b(?:al|a mi) (?:numero|telefono|cel\w*|linea) (?:de (?:la|mi) |del? )(?:oficina|casa|trabajo|espos\w+|fijo|hij\w+)/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:dont|stop|quit) (?:text|send)\w* (?:me |us )?(?:the |any )?(?:listings?|links?|docs|documents|photos|pictures|contracts?)\b.*\b(?:email|mail|correo)\b/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\b(?:my|that|his|her|mi|al|el) (?:old|other|previous|former|numero viejo|numero anterior|otro)(?: (?:number|phone|cell|line|numero|celular))?\b/,
    on: /text|call|messag|us|escrib|llam|mand/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\b(?:anything|stuff|things|listings|homes|houses|ones|places|properties|updates|links) (?:about|from|in|for|on|near|around|over|under) (?!you|your|this|me|us|my|it|these|that|anything|here|selling|buying|any|real|the house|now|ya|sale)\w+|\b(?:text|texting|messag\w+) (?:me|us) about (?!my|this|it|selling|buying|your|the (?:house|property)|anything|any|real|that|offers|a house|our|home|hou|listing|sell|property|properties|the home|real estate)\w+/,
    on: /^(?:dont|stop|quit|no more|never|cease)/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\b(?:textos?|mensajes?) de (?!ust|su|tu|ti\b|est|es[eao]|nad|ningun|parte|texto|publi|promo|spam|market|vent|una|mi|los|las|la|el\b|nuev|verdad|voz|compania|casas? ni|bienes|propagan|aqui|otro|por)\w+/,
    on: /^(?:ya )?no|^dej|^par/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern: /^(?:ya )?no .*\b(?:mand|envi|ensen|muestr)\w+ (?:la|las|los|el|lo) (?:de(?! ust| su)|que)\b/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern: /\bmand(?:e|a|en)me (?:la|el|los|las|un|una)\b/,
    on: /^(?:ya )?no (?:me )?(?:llam|marqu|marc|habl)\w+$/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /\b(?:a esas? horas?|a est(?:a|as) horas?|en ese (?:horario|rato|momento)|notas? de voz|mensajes? de voz|de \d+ a \d+|tan (?:tarde|temprano|noche))\b/,
    on: /^(?:ya )?(?:no|nunca|dej|par|evit|que no)/,
  },
  {
    id: 'restriction',
    part: 'after',
    pattern:
      /^(?:\w+ ){0,6}?(?:envi|mand|escrib|recib)\w+(?: (?:mas|los|las|sus|tus|tantos|por|al|a mi))* (?:correos?|emails?|mails?|cartas|volantes|flyers|folletos|faxes|postales|fotos|videos|links)\b(?!.*\b(?:mensaj|text|ni )\w*)/,
  },
  {
    id: 'restriction',
    part: 'text',
    pattern:
      /\b(?:this|the|my) (?:number|one|line|cell|phone)(?: \w+)? (?:works?|is) (?:best|better|fine|great|good)\b|\best(?:e|a) (?:medio|numero|celular|cel|telefono|via)(?: \w+){0,3}? (?:si|resulta|sirve|funciona|esta bien|mejor|suficiente)|\bpor (?:aqui|escrito|este medio) (?:si|mejor|esta bien|prefiero)\b|\b(?:todo|mejor|solo|puro|nomas|nada mas) por (?:este|aqui|esta|escrito|texto|mensaje)|\bmandame (?:mejor |un |por )*(?:mensaje|texto)/,
    on: /(?:email|correo|call|llam|habl|marqu|marc|fijo|voz)/,
  },
]
