import type { FactField } from '../../conversation/fact.ts'
import type { Claim } from './claim-spans.ts'
import { partAround, THINGS } from './other-things.ts'
import { spots } from './phrases.ts'
import { sentenceAt } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** What may be told of a car as well as of a home: that it was approved, paid, mended or offered. */
const OF_ANY_THING: ReadonlySet<FactField> = new Set([
  'financing',
  'condition',
  'repairs',
  'repair_estimate',
  'comparison',
  'purchase_price',
  'down_payment',
  'price_max',
  'price_min',
  'price_point',
  'listing_history',
])

/** Takes out of a claim what is told of a thing that is no home: "got approved for a new truck", "finally got the ac fixed in my car". */
export const withoutThings = (scene: Scene, claim: Claim): Claim =>
  claim.facts.some(isOfAny) && isForAThing(scene, claim) ? { ...claim, facts: claim.facts.filter((fact) => !isOfAny(fact)) } : claim

/** "Cash from selling our business" pays for the home all the same. */
const isOfAny = ({ field, value }: Claim['facts'][number]): boolean => OF_ANY_THING.has(field) && value !== 'cash'

/** Whether the part of the sentence a claim stands in is about a thing, and no home is named beside it. */
function isForAThing({ text, ...scene }: Scene, { start, end }: Claim): boolean {
  const [from, to] = sentenceAt({ text, ...scene }, start)
  const part = partAround({
    source: text.slice(Math.max(from, start - FAR), start),
    after: text.slice(start, Math.min(Math.max(to, end), start + FAR)),
  })
  return FOR_A_THING.test(part) && !HOME.test(part)
}

const FAR = 110
/** What things are approved for, paid for, mended in: "for his boat", "la troca". */
const FOR_A_THING = spots(
  lines(`(?:for|on|in|of|to|into|at|with|toward|towards|de|del|en|para|pa|por|al?|aprob(?:aron|o)|dieron|prestaron|sacamos|saque|autorizaron|sold|sells?|selling|listed|approved|bought|financ(?:ed|ing)|vend(?:io|i|ieron)|compr(?:o|e|amos|aron))
      (?: (?:para|de|por))?(?: (?:my|his|her|our|their|the|a|an|another|that|this|one|some|mi|mis|su|sus|la|el|las|los|un|una|otro|otra|nuestro|nuestra)){0,2}(?: (?:new|used|old|first|second|nice|little|big|work|brand new|nuev[oa]|viej[oa]|primer[oa]?)){0,2} (?:(?!salon(?! de belleza))(?:${THINGS})|credit cards?|card|tarjetas?(?: de credito)?|car loan|auto loan|student loans?|phone|visa|medicare|medicaid|medi-?cal|disability|food stamps|ssi|snap|wic|leave|pto|time off|overtime|a raise|vacation|braces|celular|seguro social|desempleo|unemployment|daca|permiso|citizenship|green card|school|scholarship|beca)`),
)
const HOME = spots(
  lines(`house|home|place|condo|townhouse|townhome|property|casa|casita|propiedad|condominio|depa|departamento|terreno|lot|mortgage|hipoteca|down ?payment|enganche|down|budget|presupuesto|asking|zillow|redfin|
      escrow|equity|hoa|garage|driveway|rv (?:pad|parking|space|access)|dog (?:run|park|door)|cochera`),
)
