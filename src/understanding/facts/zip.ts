import type { Claim } from './claim-spans.ts'
import { isOfLongAgo } from './long-ago.ts'
import { ends, opens, spots } from './phrases.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** ZIP codes: five digits after a city, a state or the word, or any five of the California block that no money word claims. */
export function extractZip(scene: Scene): Claim[] {
  const claims: Claim[] = []
  for (const found of matchesOf(scene.text, FIVE)) {
    const [whole, zip = ''] = found
    const start = found.index
    const end = start + whole.length
    const before = wordsBefore(scene, start, { count: 3 })
    const near = scene.text.slice(Math.max(0, start - 40), start)
    const named = NAMED.test(near) || followsPlace(scene, near)
    const inBlock = Number(zip) >= 90_001 && Number(zip) <= 96_162
    if (!named && (!inBlock || MONEY_BEFORE.test(before) || MONEY_AFTER.test(scene.text.slice(end, end + 24)))) continue
    const denied = /(?<![a-zñ])(?:not|no|except|but) (?:in )?(?:zip )?$/.test(before)
    if (isOfAnother(scene, start, end)) claims.push({ rank: 'zip', start, end, facts: [] })
    else claims.push({ rank: 'zip', start, end, facts: [{ field: 'zip', value: zip, confidence: named ? 0.95 : 0.85, negated: denied }] })
  }
  return claims
}

const FIVE = /(?<![\d$#@/:]|[\d$][.,-]|\$ |[a-z])(\d{5})(?:-\d{4})?(?![\d%/:$]| \$|[.,]\d|-\d|[a-z])/g
const NAMED = ends('zip(?: ?code)?(?: is)?|codigo postal(?: es)?|cp|ca|calif|california,?')
const MONEY_BEFORE = ends(
  lines(`(?:paid|pay|owe|spend|spent|make|makes|earn|budget|price|salary|income|offered|offer|saved|put|cost|worth|asking|balance|gano|debo|
      pague|under|over|up to|about|around|like|loan|code|mls)(?: (?:is|of|at|for|about|around|me|was))?`),
)
const MONEY_AFTER = opens(
  'dollars?|bucks|dolares|a (?:month|year)|per|down|sq|sqft|sf|square|miles?|k|thousand|mil|al (?:mes|año)|left|owed|saved|units|people|in (?:repairs|work)',
)

/** Where they grew up, work or lived, and where somebody else does. */
function isOfAnother(scene: Scene, start: number, end: number): boolean {
  const next = scene.text.slice(end, end + NEXT)
  if (WORKPLACE.test(next) || OFFICE.test(next) || isOfLongAgo(scene, start)) return true
  const before = wordsBefore(scene, start, { count: 8 })
  return ELSEWHERE.test(before) || (whoseAt(scene, start) === 'other' && !OF_THE_HOME.test(before))
}

const NEXT = 40
/** "The 91786 post office": what else has a code. */
const OFFICE =
  /^ (?:(?:main|city|public|county|branch) )?(?:post office|dmv|library|branch|station|store|costco|walmart|target|court(?:house)?|school|campus|clinic|hospital|warehouse|office|gym|church|correo|biblioteca|escuela|tienda|oficina|sucursal|clinica)(?![a-z])/
const WORKPLACE =
  /^ (?:is|es|was|era) (?:(?:my|our|the|de|mi|la|el|where|donde) ){0,3}(?:office|work|job|shop|store|church|school|old|oficina|trabajo|taller|iglesia|escuela|i work|trabajo|jale)(?![a-z])/
const ELSEWHERE = spots(
  'office|post office|dmv|correos?|biblioteca|hospital|clinica|shop|warehouse|oficina|taller|bodega|work(?:s|ed|ing)?|job|church|school|(?:used to|lived|grew|raised|born|moved (?:from|out of|away)|from)|trabaj(?:o|a|aba|amos)|(?:viv(?:ia|iamos|io)|creci|naci|crecimos|nacimos)',
)
const OF_THE_HOME = spots('house|home|place|condo|property|casa|propiedad|rental|inherited')

/** A known place, one to three words, right before. */
function followsPlace(scene: Scene, near: string): boolean {
  const words = near.replace(/[ ,]{1,3}$/, '').split(/[ ,]/)
  return [1, 2, 3].some((count) => Object.hasOwn(scene.input.lexicon.places, words.slice(-count).join(' ')))
}
