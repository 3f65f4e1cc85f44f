import { findAmounts } from './amounts.ts'
import { occupied } from './claim-spans.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { figuresOf, roleDollars } from './figures.ts'
import {
  ASKS_USUAL,
  ASKS_WHAT,
  COMPARISON,
  DEBTS,
  DOWN,
  FOR_A_PART,
  DOWN_MEANT,
  HAS_IT_AT,
  HOA,
  INCOME,
  MONTHLY_BEFORE,
  MORTGAGE_PAYMENT,
  OTHER_REPAIR,
  OTHERS_PRICE,
  OWED,
  PAST,
  NET,
  PER_HOUR,
  PER_MONTH,
  PER_YEAR,
  RENT,
  REPAIRS,
  SAYS,
  SPENT,
  SUNK,
  YEARLY_COST,
} from './money-cues.ts'
import type { MoneyCue } from './money-cues.ts'
import { placeOf, withDoubt } from './money-place.ts'
import { isNobodysPrice, othersMoney } from './others-money.ts'
import type { Place } from './money-place.ts'
import { ends, spots } from './phrases.ts'
import { priceClaims } from './price.ts'
import { segmentText, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { personAt } from './whose.ts'

/** What every amount of a text stands for; `held` are the spans other readers hold already. */
export function extractMoney(scene: Scene, held: readonly Claim[]): Claim[] {
  const taken = occupied(held)
  const amounts = findAmounts(scene.text).slice(0, MOST_AMOUNTS).filter(taken.isFree)
  const figures = figuresOf(scene, amounts)
  const places = figures.map((figure, index) => placeOf(scene, figure, [figures[index - 1]?.end ?? 0, figures[index + 1]?.start]))
  const roles = places.map((place) => unasked(scene, place, roleClaim(scene, place)))
  const prices = priceClaims(
    scene,
    places.filter((_, index) => roles[index] === null),
  )
  return [...roles.filter((claim) => claim !== null), ...prices]
}

/** Nobody names more in one text; what goes on like that means nothing. */
const MOST_AMOUNTS = 60

const meets = (cue: MoneyCue, place: Place): boolean =>
  ((cue.before?.test(place.own) ?? false) || (cue.after?.test(place.after) ?? false)) && !(cue.unless?.test(place.own) ?? false)

/** "Do I need 20 down?" states no down payment; the figure is taken all the same. */
function unasked(scene: Scene, place: Place, claim: Claim | null): Claim | null {
  if (claim === null || claim.facts.length === 0) return claim
  const sentence = sentenceText(scene, place.figure.start)
  return (sentence.includes('?') ? ASKS_USUAL : ASKS_WHAT).test(sentence) ? { ...claim, facts: [] } : claim
}

/** The claim of an amount that is not the price, in the settled order; null leaves it to the price. */
function roleClaim(scene: Scene, place: Place): Claim | null {
  const monthly = PER_MONTH.test(place.after) || MONTHLY_BEFORE.test(place.own)
  if (PER_HOUR.test(place.after) || (TAKE_HOME.test(place.own) && !BEFORE_TAXES.test(place.after))) return held(place, 'income')
  if (LISTED.test(scene.text.slice(place.figure.end, place.figure.end + NEXT_WORDS)) && THE.test(place.before)) return held(place, 'past')
  if (!meets(DOWN_MEANT, place) && isNobodysPrice(place)) return held(place, 'past')
  const isRepair = meets(REPAIRS, place)
  if (isRepair && OTHER_REPAIR.test(sentenceText(scene, place.figure.start))) return held(place, 'repair')
  const person = personAt(scene, place.figure.start)
  if (HAS_IT_AT.test(place.before) && person?.whose !== 'own') return comparison(scene, place)
  if (SAYS.test(place.source)) return comparison(scene, place)
  if (meets(DOWN_MEANT, place) && GIVES_US.test(place.source)) return downClaim(place)
  const others = isRepair ? null : othersMoney(scene, place, person)
  if (others) return others === 'sold' ? comparison(scene, place) : held(place, 'past')
  if (place.figure.low.percent)
    return DOWN.after?.test(place.after) && !FELL.test(place.after) && !OF_MARKET.test(place.source)
      ? percentDown(place)
      : held(place, 'rate')
  if (!monthly && meets(OWED, place)) return owedClaim(place)
  if (INCOME.before?.test(place.own) || INCOME.after?.test(place.after) || PER_YEAR.test(place.after))
    return incomeClaim(scene, place, monthly)
  const kept = monthly ? monthlyClaim(scene, place) : namedPayment(scene, place)
  if (kept) return kept
  if (meets(DOWN, place)) return downClaim(place)
  if (isRepair) return single(place, 'repair', { field: 'repair_estimate', thousandsBelow: 300, least: 300 })
  if (meetsBoth(SPENT, place) || SUNK.test(place.own)) return held(place, 'repair')
  if (isOthersPrice(place)) return comparison(scene, place)
  if (NET.test(`${place.own} ${place.after}`)) return held(place, 'past')
  if (meets(PAST, place) && !BOUGHT.test(place.own) && FOR_A_PART.test(paidFor(scene, place))) return held(place, 'repair')
  if (meets(PAST, place)) return single(place, 'past', { field: 'purchase_price', thousandsBelow: 1000, least: 10_000 })
  if (isComparison(place)) return comparison(scene, place)
  return isOwedAsked(scene) && !meets(PRICE_NAMED, place) ? owedClaim(place) : null
}

/** "Dejé 6 mil de enganche en la troca" bought something else. */
const OTHER_DOWN = spots(
  'troca|camioneta|carro|coche|truck|car|motorcycle|moto|boat|trailer|rv|(?:last|old|first|previous|other) (?:one|house|home|place|condo)',
)
const downClaim = (place: Place): Claim =>
  OTHER_DOWN.test(place.after) ? held(place, 'down') : single(place, 'down', { field: 'down_payment', thousandsBelow: 1000, least: 1000 })

/** "Dad is lending us 30k for the down payment". */
const GIVES_US = spots(
  '(?:lend|loan|giv|gift|help|match|send|spot)(?:s|es|ing|ed|e)?(?: (?:me|us))|(?:gave|lent|sent) (?:me|us)|(?:me|nos) (?:va a |van a |esta |estan )?(?:prest|dar|da|dan|dio|dieron|regal|ayud|pon)[a-z]{0,5}',
)

/** "Like 210" to the question what is left on the loan. */
const isOwedAsked = ({ input, words }: Scene): boolean => input.pendingQuestion === 'liens' && words <= SHORT_ANSWER

const SHORT_ANSWER = 6

const PRICE_NAMED: MoneyCue = {
  before: spots('worth|asking|price|sell|vale|precio|pido|vender'),
  after: spots('worth|asking|price|precio'),
}

/** What is left after taxes is not the gross. */
const TAKE_HOME =
  /(?<![a-z])(?:i|we) (?:only |usually |still )?clear |(?<![a-z])(?:bring|brings|bringing|take|takes|taking)(?: about| in)? home |(?<![a-z])take-?home /
/** "The 650k one" is a home on the market, and its price nobody's limit. */
const LISTED = /^ (?:one|house|home|listing|condo|place|townhouse|property)(?![a-z])/
const THE = /(?<![a-z])(?:the|that|this) (?:\$ ?)?$/
const NEXT_WORDS = 12
const BEFORE_TAXES = spots('before tax(?:es)?|gross|pre-?tax|antes de (?:los )?impuestos|antes de taxes|brutos?')
const meetsBoth = (cue: MoneyCue, place: Place): boolean =>
  (cue.before?.test(place.own) ?? false) && (cue.after?.test(place.after) ?? false)

/** "The comp everyone talks about closed at 668k", but not "my neighbor is 91" or "the appraisal cost 650 bucks". */
function comparison(scene: Scene, place: Place): Claim {
  const { low, high } = place.figure
  const top = high ?? low
  const isSmall = top.scale === null && top.written < 1000
  const said = scene.text.slice(place.figure.start, place.figure.end + 10)
  const isSaid =
    /(?:sold|for|at|went|listed|asking|offer(?:ed)?|ofrec[a-z]{1,6}|told|worth|says?|said|got|thinks?|puts|cree|piensa|calcula|estimated?|oferta|turned down|rejected|passed on|rechac|rechaz|quis(?:o|ieron)|quer(?:ia|ian)|offering|vale|dice|en|por|comps?|apprais[a-z]{1,3}|around|about)/.test(
      place.before,
    )
  if (isSmall && (!isSaid || top.written < 100 || /bucks|dollars|dolares/.test(said))) return held(place, 'past')
  return single(place, 'past', { field: 'comparison', thousandsBelow: 1000, least: 50_000 })
}

const isOthersPrice = (place: Place): boolean => OTHERS_PRICE.test(place.far) && !(COMPARISON.unless?.test(place.far) ?? false)

function isComparison(place: Place): boolean {
  const around = `${place.own} ${place.after}`
  return (COMPARISON.near?.test(around) ?? false) && !(COMPARISON.unless?.test(around) ?? false)
}

/** "Le puse cocina nueva, me costó 35 mil": what cost that much stands in the part before. */
const paidFor = (scene: Scene, { figure: { start }, own }: Place): string =>
  IT_COST.test(own) ? sentenceText(scene, start) : segmentText(scene, start)
const IT_COST = /^ ?(?:it |that |they |se |todo |eso )?(?:me |nos )?(?:costo|cost|costaron)(?![a-z])/
const BOUGHT = spots('bought|purchased|compre|compramos|house|home|place|casa')

/** Nobody owes a bank twenty: a small bare number is no balance. */
function owedClaim(place: Place): Claim {
  const top = place.figure.high ?? place.figure.low
  const isSmall = top.scale === null && (top.written < 20 || (top.dollar && top.written < 1000))
  return isSmall ? held(place, 'mortgage') : single(place, 'mortgage', { field: 'mortgage_balance', thousandsBelow: 1000, least: 1000 })
}

const held = (place: Place, rank: Claim['rank']): Claim => ({ rank, start: place.figure.start, end: place.figure.end, facts: [] })

type Role = { field: Draft['field']; thousandsBelow: number; least: number }

/** One value of one field; of a range the upper end, as an approximation. */
function single(place: Place, rank: Claim['rank'], role: Role): Claim {
  const { low, high } = place.figure
  const top = high ?? low
  const scale = top.scale ?? 0
  const value = roleDollars(top, role.thousandsBelow)
  if (value < role.least || value > 20_000_000) return held(place, rank)
  const confidence = scale > 0 || top.dollar || top.written >= 1000 ? 0.95 : 0.75
  return {
    ...held(place, rank),
    facts: [
      { field: role.field, value, unit: 'usd', ...withDoubt(confidence, { ...place, approximate: place.approximate || high !== null }) },
    ],
  }
}

/** "Prices are like 10% down since last summer". */
const FELL = /^ down (?:since|this|last|compared|year|over|vs|versus|de|desde|on)(?![a-z])/
const OF_MARKET = spots('prices?|values?|market|rates?|sales|inventory|precios?|mercado|tasas?')

function percentDown(place: Place): Claim {
  return {
    ...held(place, 'down'),
    facts: [{ field: 'down_payment', value: place.figure.low.written, unit: 'percent', ...withDoubt(0.95, place) }],
  }
}

function incomeClaim(scene: Scene, place: Place, monthly: boolean): Claim {
  // Taxes and insurance come by the year too.
  const named = INCOME.before?.test(place.own) || INCOME.after?.test(place.after) || BEFORE_TAXES.test(place.after)
  if (!named && YEARLY_COST.test(segmentText(scene, place.figure.start))) return held(place, 'income')
  const top = place.figure.high ?? place.figure.low
  const isBare = top.scale === null && !top.dollar && top.written < 1000 && !monthly && !PER_YEAR.test(place.after)
  if (isBare && (scene.input.pendingQuestion !== 'financing' || top.written < 20)) return held(place, 'income')
  const claim = single(place, 'income', { field: 'gross_income', thousandsBelow: monthly ? 30 : 1000, least: 500 })
  const facts = claim.facts.map((fact): Draft => {
    const stated = Number(fact.value)
    return { ...fact, value: monthly ? stated * 12 : stated, unit: 'usd_per_year', basis: monthly ? 'computed' : 'explicit' }
  })
  return { ...claim, facts }
}

/** An amount by the month: rent, dues and debts when named, else what they would pay. */
function monthlyClaim(scene: Scene, place: Place): Claim {
  const field = paymentIn(place.own) ?? paymentIn(FIRST_PART.exec(place.after)?.[0] ?? '') ?? sharedPayment(place)
  // What a seller pays by the month is the loan of the home they have.
  if (field === null && scene.input.bot === 'seller' && !BUYS.test(sentenceText(scene, place.figure.start))) return held(place, 'monthly')
  if (field === null && MORTGAGE_PAYMENT.test(segmentText(scene, place.figure.start))) return held(place, 'monthly')
  return perMonth(place, field ?? 'monthly_budget', 0.95)
}

const BUYS = spots('buy(?:ing)?|purchas(?:e|ing)|next (?:house|home|place)|new (?:house|home|place)|comprar|busco|buscamos')

/** "The neighbor pays 190 of hoa, we 240 a month": of the same. */
const sharedPayment = ({ before, source }: Place): ReturnType<typeof paymentIn> => (OURS.test(before) ? paymentIn(source) : null)
const OURS = ends(
  '(?:ours|mine|we|i|nosotros|yo|la nuestra|la mia|el nuestro|el mio)(?: (?:is|pay|pays|at|es|pago|pagamos|like|about|como)){0,2}',
)

const FIRST_PART = /^.*?(?=,| and | y | but | pero |$)/

const paymentIn = (words: string): 'rent' | 'hoa' | 'debts_monthly' | null =>
  RENT.test(words) ? 'rent' : HOA.test(words) ? 'hoa' : DEBTS.test(words) ? 'debts_monthly' : null

/** "HOA is 350", "rent 2400": monthly without saying so. */
function namedPayment(scene: Scene, place: Place): Claim | null {
  const { low } = place.figure
  const near = `${place.own.trim().split(' ').slice(-5).join(' ')} ${place.after.split(' ').slice(0, 3).join(' ')}`
  const value = roleDollars(low, 1)
  if (low.scale !== null && value > 20_000) return null
  if (RENT.test(near) && ROSE.test(place.own)) return held(place, 'monthly')
  if (HOA.test(near) && !DUES.test(place.own) && !DUES_AFTER.test(place.after)) return held(place, 'monthly')
  if (HOA.test(near) && ONE_TIME.test(sentenceText(scene, place.figure.start))) return held(place, 'monthly')
  if (HOA.test(near) && value <= 3000) return perMonth(place, 'hoa', 0.85)
  if (RENT.test(near) && value >= 300 && value <= 15_000) return perMonth(place, 'rent', 0.85)
  return DEBTS.test(segmentText(scene, place.figure.start)) && /debts?|deudas?|payments?/.test(near) && value <= 20_000
    ? perMonth(place, 'debts_monthly', 0.75)
    : null
}

/** "The association wants 500 for painting the door" is no due either: the dues stand right beside their figure. */
const DUES =
  /(?<![a-z])(?:hoas?|association|dues|asociacion|cuota)(?: (?:fees?|dues|payment|is|are|was|at|about|like|around|only|just|runs?|costs?|charges?|says?|payments?|monthly|of|me|us|here|es|son|de|como|cobra|sale|en|del?|mensual|now|up|to|went|which|that|[:=-])){0,5}[ :=-]{0,2}\$? ?$|(?<![a-z])(?:pay|pays|paying|pago|pagamos)(?: [a-z]{1,8}){0,3} \$? ?$/
const DUES_AFTER =
  /^ (?:(?:in|de|for|of|for the|para la|del?|a month|al mes|a mo|per month|monthly|y|for our|for my|towards|to the|to) ){0,3}(?:hoas?|association|dues|asociacion|cuota)(?![a-z])/
/** A fine is no due. */
const ONE_TIME = spots('fined?|fines|fining|multa(?:ron|s)?|special assessment|penalty|violation|citation|late fee')
/** "Rent went up 300 bucks": the rise is nobody's rent. */
const ROSE = ends(
  '(?:(?:went|goes|going|gone|jumped|jump|raised|raising|increased|hiked|upped|bumped|hike|increase)(?: (?:me|us|it|my|our|the|rent|up|by|another|of|like|about|over|almost)){0,4}|sub(?:io|ieron|en|iran|ira)(?: (?:la|de|renta|otros|como|unos|casi|mas)){0,3}|aument(?:o|aron)(?: (?:la|de|renta|otros|como|unos|casi)){0,3})(?: ?\\$)?',
)
function perMonth(place: Place, field: Draft['field'], confidence: number): Claim {
  const top = place.figure.high ?? place.figure.low
  const value = roleDollars(top, 10)
  if (value < (field === 'monthly_budget' ? 200 : 20) || value > 50_000) return held(place, 'monthly')
  return { ...held(place, 'monthly'), facts: [{ field, value, unit: 'usd_per_month', ...withDoubt(confidence, place) }] }
}
