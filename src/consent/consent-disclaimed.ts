import type { ConsentGuard } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** What building is without: "ese no tiene permiso" speaks of the city's paper, not of ours. */
const BUILT =
  lines(`(?:es[eao]s?|est[eao]s?|banos?|cuartos?|recamaras?|garajes?|garages?|adicion(?:es)?|ampliacion(?:es)?|alberca|patio|terraza|casita|unidad|
    construccion|remodelacion|parte|obra|techo|cochera|conversion|adu|cocina|cuartito|estudio|barda|porche)`)

/** What is said of a request nobody makes: meant otherwise, typed by a child, suggested by the telephone, or of something else than texts. */
export const DISCLAIMED: readonly ConsentGuard[] = [
  // "Don't think that I don't want your texts", "just because I went quiet doesn't mean I want off".
  {
    id: 'negation',
    part: 'before',
    pattern: new RegExp(
      lines(`\\bno (?:vaya|vayan|vayas) a (?:pensar|creer|decir)(?: \\w+){0,2}? que$|\\bno (?:piensen?|pienses|crean?|creas|es) que(?: yo)?$|\\b(?:doesnt|dont|didnt|
        not) (?:necessarily )?(?:mean|think)(?: that)?$|\\b(?:no quiere decir|no significa)(?: \\w+)? que$|\\bno es que(?: yo)?$`),
    ),
  },
  // A grandchild had the telephone.
  {
    id: 'reported',
    part: 'text',
    pattern:
      /\bno l[eo]s? hag\w+ caso\b|\b(?:that|it) (?:wasnt me|was my (?:kid|son|daughter|grandson|granddaughter|nephew|niece|toddler|brother|sister))\b|\bmy (?:\w+ )?(?:kid|son|daughter|grandson|granddaughter|nephew|niece|toddler) (?:sent|typed|wrote|texted) that\b/,
  },
  // The telephone suggests a word.
  {
    id: 'copy',
    part: 'before',
    pattern:
      /\b(?:phone|cell|iphone|android|screen|keyboard|autocorrect|siri|telefono|cel|celular|pantalla|teclado) (?:(?:keeps?|kept|just|me|esta|sigue) )*(?:says?|saying|suggest\w*|asks?|asked|asking|shows?|offers?|dice|decia|sugiere|sugiriendo|pregunta|muestra)(?: (?:i|me|to|that|reply|replying|with|if|want|you|should|the|word|que|si|quiero|responder|responda|con))*$/,
    on: /^(?:unsub|stop|opt|block|report|end|bloque|cancel|quit|delete|remove)/,
  },
  { id: 'object', part: 'before', pattern: new RegExp(`\\b${BUILT}(?: \\w+){0,2}$|\\b${BUILT} que$`), on: /^no ti?en\w+ permisos?$/ },
  // "Leave me alone with these prices, I'm crying": what is complained of is no text.
  {
    id: 'object',
    part: 'after',
    pattern: new RegExp(
      lines(`^(?:leave|leaving|let) (?:me|us) (?:\\w+ )?alone (?:with|about|over) (?:(?:the|these|those|that|this|your|ur|all|them|all of
        these|interest|crazy|high) )*(?:prices?|rates?|numbers?|taxes|fees|hoa|kitchens?|pools?|houses?|homes|listings|payments?|costs?)\\b`),
    ),
  },
]
