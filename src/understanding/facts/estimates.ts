import { matchesOf } from '../matches.ts'
import type { Place } from './money-place.ts'
import { finds, spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/** Whether somebody or something that puts a value on homes is what a figure is from: "the appraiser wrote 640", "la app esa me marca 540". */
export function isEstimate({ far }: Place): boolean {
  const last = matchesOf(far, ESTIMATOR).at(-1)
  if (last === undefined) return false
  const since = far.slice(last.index + last[0].length)
  return !TURNS.test(since) && !OF_WORK.test(since)
}

/** Who values homes for a living, what does it by computing, and what comes out. An agent says other things as well. */
const ESTIMATOR = finds(
  lines(`zillow'?s?|redfin'?s?|realtor\\.com|trulia|zestimate|chat ?gpt|homes\\.com|movoto|apprais(?:er|ers|al|als)|assessor|valuation|valued|bpo|cma|broker opinion|market analysis|valuador[a]?|perit[oa]|tasador[a]?|tasacion|valuacion|avaluo|avaluadora?|estimado|
      (?:the|that|this|an?|one|la|una|esa|esta|el|un|ese) (?:[a-z]{3,9} )?(?:app|website|web ?site|site|page|calculator|algorithm|computer|robot|bot|ai|aplicacion|pagina|computadora|sitio|calculadora)|
      (?:el|en|por|on|from) (?:el |the )?(?:internet|google|linea)|online|(?:the|la|el|our|my|mi) (?:county|condado|tax (?:bill|roll|assessment))`),
)
/** From here on they speak for themselves. */
const TURNS = spots(
  lines(`(?:i|we) (?:want|need|would|will|am|are|think|say|said|can|could|paid|owe|have|hope|make|put|spent)|(?:my|our) (?:budget|max|limit|down|price|number)|want|asking|budget|quiero|queremos|pido|pedimos|pague|debo|tengo|tenemos|para mi|yo (?:digo|quiero|pido)|
      approved|cleared|qualif[a-z]{2,5}|commission|fee|fees|cost|costs|cobra|cobro|charged?|charges|down|enganche|payment|pago|loan|tax|taxes|look(?:ing|ed)?|found|saw|vi|vimos|encontre|under|below|up to|hasta|menos de`),
)
const OF_WORK = spots('repairs?|fix|work|roof|foundation|arreglos?|reparacion(?:es)?|techo')
