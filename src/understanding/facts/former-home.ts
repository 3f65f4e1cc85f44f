import type { FactField } from '../../conversation/fact.ts'
import type { Claim } from './claim-spans.ts'
import { spots } from './phrases.ts'
import { sentenceAt, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** What is told of a home one has. */
const OF_A_HOME: ReadonlySet<FactField> = new Set([
  'city',
  'area',
  'zip',
  'property_address',
  'hoa',
  'rent',
  'condition',
  'mortgage_balance',
  'repair_estimate',
  'monthly_budget',
  'beds_min',
  'baths_min',
  'sqft',
  'liens',
])

/** Takes out of a claim what it tells of a home they no longer have: "my old condo in Long Beach had a 520 hoa, never again". */
export const withoutFormer = (scene: Scene, claim: Claim): Claim =>
  claim.facts.some(isOfHome) && isOfFormer(scene, claim.start)
    ? { ...claim, facts: claim.facts.filter((fact) => !isOfHome(fact)) }
    : claim.facts.some(isPricedBy) && isPriceOfFormer(scene, claim.start)
      ? { ...claim, facts: claim.facts.filter((fact) => !isPricedBy(fact)) }
      : claim

const isOfHome = ({ field, negated }: Claim['facts'][number]): boolean => OF_A_HOME.has(field) && negated !== true

/** "Our first house cost 62,000": its price, and that it was the first, are told of it and nothing is wished. */
const isPricedBy = ({ field, value, negated }: Claim['facts'][number]): boolean =>
  negated !== true && (PRICED.has(field) || (field === 'motivation' && value === 'first_home'))
const PRICED: ReadonlySet<FactField> = new Set(['price_max', 'price_min', 'price_point', 'purchase_price', 'comparison'])

/** Whether a former home was named in the sentence, and nothing between turned to the one they have or want. */
function isOfFormer(scene: Scene, at: number): boolean {
  const [from] = sentenceAt(scene, at)
  const sentence = sentenceText(scene, at)
  const former = FORMER.exec(sentence) ?? FORMER_THEN.exec(sentence)
  if (former === null || (FORMER_THEN.exec(sentence) === null && !PAST.test(sentence))) return false
  const start = Math.max(from, at - FAR)
  const told = sentence.slice(former.index + former[0].length, Math.max(former.index + former[0].length, at - start))
  return (
    former.index <= at - start + BEFORE &&
    !NOW.test(told) &&
    !NOW.test(scene.text.slice(at, at + AFTER).split(/[,.;]| (?:and|but|y|pero) /)[0] ?? '')
  )
}

const FAR = 240
/** A value may stand right before the home it is of: "paid 400 hoa at my old condo". */
const BEFORE = 40
const AFTER = 40
const HOME = '(?:house|home|place|condo|condominium|townhouse|townhome|apartment|apt|rental|casa|casita|depa|departamento|condominio)'
const HOME_OR_ONE = '(?:house|home|place|condo|townhouse|apartment|one|casa)'
/** A home by its name alone: it is former where the sentence tells of the past. */
const FORMER = spots(
  lines(`(?:my|our|the|that|at|in) (?:[a-z]{3,8} )?(?:old|last|previous|prior|former|first|childhood|ex's) ${HOME}|(?:mi|nuestr[oa]|la|el) (?:antigu[oa]|anterior|primer|primera|otr[oa]|viej[oa]) ${HOME}|
      (?:la|el|mi|nuestr[oa]) ${HOME} (?:anterior|de antes|vieja|viejo|pasad[oa]|que (?:teniamos|tenia|rentabamos|rentaba))|our (?:last|previous|old) one`),
)
/** The same with what it was or cost right after it. */
const FORMER_WAS = new RegExp(
  `(?:${FORMER.source})(?: (?:we|i) (?:ever )?(?:had|owned|bought|lived in))?(?: (?:only|just|nos|me|solo|nomas))?,? (?:cost|was|were|went for|ran|set us back|costo|era|fue|valia|salio)(?![a-z])(?! (?:on|in) the (?:market|mls)| listed| for sale)`,
)
/** "We sold our old house in Pomona for 380k": what it went for. */
const FORMER_SOLD = new RegExp(
  `(?<![a-z])(?:sold|vendi|vendimos) (?:${FORMER.source})|(?:${FORMER.source})(?: (?:in|de|en) [a-zñ]{3,12}(?: [a-zñ]{3,12})?)?,? (?:(?:i|we|ya) )?(?:(?:la|lo) )?(?:sold|vendi|vendimos|se vendio)(?![a-z])`,
)
const FOR_SO_MUCH = /^(?: [a-zñ]{2,12}){0,4} \$?$/
function isPriceOfFormer(scene: Scene, at: number): boolean {
  const sentence = sentenceText(scene, at)
  if (FORMER_WAS.test(sentence)) return true
  const [from] = sentenceAt(scene, at)
  const before = scene.text.slice(Math.max(from, at - FAR), at)
  const sold = FORMER_SOLD.exec(before)
  return sold !== null && FOR_SO_MUCH.test(before.slice(sold.index + sold[0].length))
}

/** A time of another home, which says by itself that it is over. */
const FORMER_THEN = spots(
  lines(`when (?:we|i) (?:lived|rented|stayed|owned|had a (?:condo|place|house))(?! (?:here|this))|(?:where|place|house|condo|apartment) (?:we|i) used to (?:live|rent|own|have|stay)|(?:we|i) used to (?:live|rent|own)(?= )|back when (?:we|i) (?:lived|rented|had|owned)|
      ${HOME_OR_ONE} (?:that |which )?(?:(?:we|i) )?(?:had|owned|rented|lived in|bought|sold|were in|was in) (?:right )?(?:before|previously)(?: (?:this(?: one)?|here|that|we moved|(?:we|i) (?:bought|got|moved)[a-z ]{0,12}))?|${HOME_OR_ONE} (?:right )?before (?:this|ours)(?: one| house| place)?|before (?:we|i) (?:bought|got|owned|moved (?:in|into))(?: (?:it|this|this one|the house|in|here))?|
      (?:la|el|una?|nuestra|mi) (?:casa|casita|depa|departamento|condominio|que) (?:que )?(?:teniamos|tenia|rentabamos|rentaba|viviamos|vivia|compramos) antes(?: de (?:esta?|aqui|comprar))?|antes de (?:comprarla|comprar esta|mudarnos|que la compraramos)|cuando (?:viviamos|vivia|rentabamos|rentaba)(?! aqui)|donde (?:viviamos|vivia|rentabamos|rentaba)|(?:casa|depa|departamento|condominio) de antes`),
)
const PAST = spots(
  'had|was|were|used to|moved out|paid|cost|charged|leaked|flooded|burned|sold|lost|rented|lived|owned|left|pagaba|pagabamos|pague|tenia|teniamos|era|estaba|costaba|cobraban|se inundo|goteaba|vendi|vendimos|rentaba|rentabamos|perdimos|perdi',
)
const NOW = spots(
  "now|today|still|currently|so (?:i|we)|this (?:one|house|home|place|condo)|the (?:new|current) one|ours is|mine is|want|need|looking|moved (?:here|to|into)|ahora|ahorita|hoy|todavia|sigue|esta (?:casa)?|la de ahora|quiero|queremos|busco|buscamos|ocupo|ocupamos|necesit(?:o|amos)|inherited|(?:my|our) (?:mom|dad|parents|grandma)'?s?",
)
