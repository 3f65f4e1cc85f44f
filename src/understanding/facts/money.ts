import { findAmounts } from './amounts.ts'
import { occupied } from './claim-spans.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { isEstimate } from './estimates.ts'
import { figuresOf } from './figures.ts'
import {
  ASKS_USUAL,
  ASKS_WHAT,
  COMPARISON,
  DOWN,
  FOR_A_PART,
  DOWN_MEANT,
  HAS_IT_AT,
  INCOME,
  MONTHLY_BEFORE,
  OTHER_REPAIR,
  OTHERS_PRICE,
  OWED,
  PAST,
  NET,
  PER_HOUR,
  PER_MONTH,
  PER_YEAR,
  PUTTING,
  REPAIRS,
  SAYS,
  SPENT,
  SUNK,
  YEARLY_COST,
} from './money-cues.ts'
import type { MoneyCue } from './money-cues.ts'
import { held, placeOf } from './money-place.ts'
import { isOfAThing, isRequired } from './other-things.ts'
import { monthlyClaim, namedPayment, rentClaim } from './payments.ts'
import { isAskedElsewhere, isGivenUs, isNobodysPrice, isPaidForTheirs, othersMoney, WE_AFFORD } from './others-money.ts'
import type { Place } from './money-place.ts'
import { singleClaim } from './single-claim.ts'
import { downClaim, isNotTheirs, percentDown } from './down-payment.ts'
import { spots } from './phrases.ts'
import { priceClaims } from './price.ts'
import { segmentText, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { personAt } from './whose.ts'
import { zeroDown } from './zero-down.ts'

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
  return [...roles.filter((claim) => claim !== null), ...prices, ...zeroDown(scene)]
}

/** Nobody names more in one text; what goes on like that means nothing. */
const MOST_AMOUNTS = 60

const meets = (cue: MoneyCue, place: Place): boolean =>
  ((cue.before?.test(place.own) ?? false) || (cue.after?.test(place.after) ?? false)) && !(cue.unless?.test(place.own) ?? false)

/** "Do I need 20 down?" states no down payment; the figure is taken all the same. */
function unasked(scene: Scene, place: Place, claim: Claim | null): Claim | null {
  if (claim === null || claim.facts.length === 0) return claim
  const sentence = sentenceText(scene, place.figure.start)
  if (sentence.includes('?') && HEARSAY.test(sentence)) return { ...claim, facts: [] }
  return (sentence.includes('?') ? ASKS_USUAL : ASKS_WHAT).test(sentence) ? { ...claim, facts: [] } : claim
}

/** "Andan diciendo que el gobierno regala 17 mil para el enganche, ¿será cierto?" */
const HEARSAY = spots(
  '(?:andan|estan) diciendo|dizque|supuestamente|they say|i (?:heard|read|saw)(?: (?:that|about|on))?|supposedly|el gobierno|the government|sera cierto|es cierto|es verdad|is it true|is that true',
)
/** The claim of an amount that is not the price, in the settled order; null leaves it to the price. */
function roleClaim(scene: Scene, place: Place): Claim | null {
  const monthly = PER_MONTH.test(place.after) || MONTH_LATER.test(place.after) || MONTHLY_BEFORE.test(place.own)
  if (isRequired(place)) return held(place, 'past')
  const rent = rentClaim(scene, place)
  if (rent) return rent
  const isNet = (TAKE_HOME.test(place.own) && !BEFORE_TAXES.test(place.after)) || AFTER_TAXES.test(place.after)
  if (PER_HOUR.test(place.after) || isNet) return held(place, 'income')
  if (EACH_EARNS.test(place.before)) return held(place, 'income')
  if (LISTED.test(scene.text.slice(place.figure.end, place.figure.end + NEXT_WORDS)) && THE.test(place.before)) return held(place, 'past')
  if (GOES_DOWN.test(scene.text.slice(place.figure.end, place.figure.end + FAR_DOWN))) return downClaim(place)
  if (!meets(DOWN_MEANT, place) && isNobodysPrice(place)) return held(place, 'past')
  const isRepair = meets(REPAIRS, place)
  if (isRepair && (OTHER_REPAIR.test(sentenceText(scene, place.figure.start)) || isSmallJob(scene, place))) return held(place, 'repair')
  const person = personAt(scene, place.figure.start)
  if (HAS_IT_AT.test(place.before) && person?.whose !== 'own') return comparison(scene, place)
  if (SAYS.test(place.source)) return WE_AFFORD.test(place.source) ? held(place, 'past') : comparison(scene, place)
  if ((meets(DOWN_MEANT, place) || meets(DOWN, place)) && GIVES_US.test(place.source)) return downClaim(place)
  const isPlain = !isRepair && !monthly && !meets(DOWN, place) && !meets(OWED, place)
  if (isPlain && isEstimate(place) && !isOfAThing(scene, place)) return comparison(scene, place)
  if (isPlain && scene.input.bot !== 'buyer' && isGivenUs(place, person)) return comparison(scene, place)
  const others = isRepair ? null : othersMoney(scene, place, person)
  if (others) return others === 'sold' ? comparison(scene, place) : held(place, 'past')
  if (place.figure.low.percent)
    return (DOWN.after?.test(place.after) || (PUTTING.test(place.own) && !scene.text.includes('?'))) &&
      !ASKS_SHARE.test(sentenceText(scene, place.figure.start)) &&
      !FELL.test(place.after) &&
      !isNotTheirs(place) &&
      !OF_MARKET.test(place.source)
      ? percentDown(place)
      : held(place, 'rate')
  if (!monthly && (meets(OWED, place) || owesOnHome(place)))
    return OTHER_LOAN.test(place.after) ? held(place, 'mortgage') : owedClaim(place)
  if (EARNED_ONCE.test(place.source)) return held(place, 'income')
  if (INCOME.before?.test(place.own) || INCOME.after?.test(place.after) || PER_YEAR.test(place.after))
    return incomeClaim(scene, place, monthly)
  const kept = monthly ? monthlyClaim(scene, place) : namedPayment(scene, place)
  if (kept) return kept
  if (meets(DOWN, place)) return downClaim(place)
  if (isRepair) return singleClaim(place, 'repair', { field: 'repair_estimate', thousandsBelow: 300, least: 300 })
  if (meetsBoth(SPENT, place) || SUNK.test(place.own)) return held(place, 'repair')
  if (isOfAThing(scene, place)) return held(place, 'past')
  if (isOthersPrice(place)) return comparison(scene, place)
  if (NET.test(`${place.own} ${place.after}`)) return held(place, 'past')
  if (meets(PAST, place) && TO_MEND.test(place.after)) return held(place, 'repair')
  if (meets(PAST, place) && !BOUGHT.test(place.own) && !JUST_PAID.test(place.own) && FOR_A_PART.test(paidFor(scene, place)))
    return held(place, 'repair')
  if (meets(PAST, place)) return singleClaim(place, 'past', { field: 'purchase_price', thousandsBelow: 1000, least: 10_000 })
  if (isComparison(place)) return comparison(scene, place)
  return isOwedAsked(scene) && !meets(PRICE_NAMED, place) ? owedClaim(place) : null
}

/** "The plumber wants 900 bucks for a faucet": an errand of the day is not what the home needs, until we ask what it needs. */
const isSmallJob = ({ input }: Scene, place: Place): boolean =>
  input.pendingQuestion !== 'repairs' && input.pendingQuestion !== 'condition' && SMALL_JOB.test(`${place.source} ${place.after}`)
const SMALL_JOB = spots(
  'faucets?|sinks?|toilets?|clog|unclog|clogged|disposal|light bulbs?|(?:a|the|one) (?:light|lock|outlet|door ?knob|screen|blinds?|sprinkler|hose|switch|hinge|tile|window screen|garage opener)|opener|door ?bell|smoke detectors?|ceiling fan|dishwasher|fridge|washer|dryer|llaves?|lavabo|tarja|escusado|tapad[oa]|destapar(?:la|lo)?|un foco|focos|la chapa|una chapa|contacto|timbre|abanico|lavadora|secadora|refri(?:gerador)?',
)
/** "310 del carro al mes". */
const MONTH_LATER =
  /^ (?:de|del|for|on|in|of|to|towards|en|por)(?: [a-zñ]{1,12}){1,3} (?:al mes|por mes|a month|per month|each month|monthly|mensual(?:es)?)(?![a-z])|^(?: [a-zñ]{1,12}){1,4} (?:every|each|per|cada) (?:single )?(?:month|mes)(?![a-z])/

/** "Grandma gave me 70 grand and every bit of it goes toward the down". */
const GOES_DOWN =
  /^[^.;?!\d]{0,36} (?:goes|going|is going|would go|will go|va|van|iria|seria|serian)(?: (?:all|just|right|straight|todo|todos|solo))? (?:to|towards?|into|for|al|para|pal)(?: (?:the|a|our|my|el))? ?(?:down(?: ?payment)?|enganche)(?![a-z])/
const FAR_DOWN = 72
/** "Dad is lending us 30k for the down payment". */
const GIVES_US = spots(
  '(?:lend|loan|giv|gift|help|match|send|spot)(?:s|es|ing|ed|e)?(?: (?:me|us))|(?:gave|lent|sent) (?:me|us)|(?:me|nos) (?:va a |van a |esta |estan )?(?:prest|dar|da|dan|dio|dieron|regal|ayud|pon)[a-z]{0,5}',
)

/** "We owe 12k on the solar and 240k on the house". */
const owesOnHome = ({ source, after }: Place): boolean =>
  (ON_HOME.test(after) && OWES.test(source) && !ASKED_SINCE.test(source)) || FIRST_LOAN.test(source)
const OWES = spots('owe|owed|owing|debo|debemos|se debe')
/** "Debo 219 y quiero 540 por la casa": what is wanted after it is not owed. */
const ASKED_SINCE = /(?<![a-z])(?:want|wants|asking|hoping for|quiero|queremos|pido|pedimos|busco|buscamos)(?: [a-z]{2,10}){0,3} \$?$/
/** "The HELOC is 40k and the first is 210k". */
const FIRST_LOAN =
  /(?<![a-z])(?:heloc|second|2nd|loan|mortgage|hipoteca|segunda)(?![a-z]).{0,40}(?<![a-z])(?:first|1st|primera)(?: (?:mortgage|loan|hipoteca))?(?: (?:is|has|at|was|es|de|around|about|like|balance)){0,3} \$?$/
const ON_HOME =
  /^ (?:still )?(?:on|de|en|por) (?:the|my|our|this|la|mi|nuestra) (?:house|home|place|condo|property|mortgage|first|casa|propiedad|hipoteca)(?![a-z])/
const OTHER_LOAN =
  /^ (?:left )?(?:on|for|de|del|en|por) (?:(?:the|my|our|his|her|a|la|el|mi|las|los|mis) )?(?:solar|panels?|paneles|car|truck|suv|boat|rv|furniture|roof|windows|pool|carro|troca|camioneta|cards?|tarjetas?|student|school|medical|hospital|lawyer|taxes)(?![a-z])/

/** "Like 210" to the question what is left on the loan. */
const isOwedAsked = ({ input, words }: Scene): boolean => input.pendingQuestion === 'liens' && words <= SHORT_ANSWER

const SHORT_ANSWER = 6

const PRICE_NAMED: MoneyCue = {
  before: spots('worth|asking|price|sell|vale|precio|pido|vender'),
  after: spots('worth|asking|price|precio'),
}

/** "Antes ganaba 120 mil", "I used to make 95k": what was earned once is no income now. */
const EARNED_ONCE =
  /(?<![a-z])(?:(?:used to|would) (?:make|earn|bring in|gross|pull in)|(?:i|we|he|she|they) (?:was making|were making|was earning|were earning)|ganaba|ganabamos|ganaban|sacaba|sacabamos|antes ganaba)(?: [a-z]{1,10}){0,4} \$?$/

/** "We paid 600 dollars to fix the heater". */
const TO_MEND =
  /^ (?:dollars |bucks |dolares |pesos )?(?:just |only |nomas )?(?:to|for|para|por|pa) (?:them to |him to |que )?(?:get |have )?(?:the |a |el |la )?(?:fix|repair|replac|clean|paint|redo|install|unclog|service|tow|inspect|plumber|electrician|arregl|repar|cambi|limpi|pint|instal|compon|destap|plomero|electricista)/

/** "Husband 61k, me 47k": what each of them makes. */
const EACH_EARNS =
  /(?<![a-z])(?:husband|wife|hubby|spouse|partner|boyfriend|girlfriend|fiance|fiancee|esposo|esposa|marido|mujer)(?: (?:is|at|about|around|like|como|unos)){0,2} \$?$|^ me(?: (?:at|about|around|like))? \$?$/

/** What is left after taxes is not the gross. */
const TAKE_HOME =
  /(?<![a-z])(?:i|we) (?:only |usually |still )?clear |(?<![a-z])(?:bring|brings|bringing|take|takes|taking)(?: about| in)? home |(?<![a-z])take-?home /
/** "The 650k one" is a home on the market, and its price nobody's limit. */
const LISTED = /^ (?:one|house|home|listing|condo|place|townhouse|property)(?![a-z])/
const THE = /(?<![a-z])(?:the|that|this) (?:\$ ?)?$/
const NEXT_WORDS = 12
const AFTER_TAXES =
  /^(?:k| mil| grand)?(?: (?:a|per|al|por|every) (?:month|year|week|mes|año|semana)|ly)? ?(?:after tax(?:es)?|net|despues de (?:los )?(?:impuestos|taxes)|netos?|libres?(?! de))(?![a-z])/
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
    /(?:sold|for|at|went|texted|mailed|emailed|listed|asking|offer(?:ed)?|ofrec[a-z]{1,6}|told|worth|says?|said|got|thinks?|puts|cree|piensa|calcula|estimated?|oferta|give|dar|wrote|puso|turned down|rejected|passed on|rechac|rechaz|quis(?:o|ieron)|quer(?:ia|ian)|offering|vale|dice|en|por|comps?|apprais[a-z]{1,3}|around|about)/.test(
      place.before,
    )
  if (
    isSmall &&
    (!(isSaid || isPaidForTheirs(scene, place)) ||
      /(?:cost|costs|charged?|charges|fee|cobro|cobra|costo)(?: (?:us|me|about|like|was|is|nos|como|es)){0,4} \$?$/.test(place.before) ||
      top.written < 100 ||
      /bucks|dollars|dolares/.test(said))
  )
    return held(place, 'past')
  return singleClaim(place, 'past', { field: 'comparison', thousandsBelow: 1000, least: 50_000 })
}

const isOthersPrice = (place: Place): boolean =>
  isAskedElsewhere(place) || (OTHERS_PRICE.test(place.far) && !(COMPARISON.unless?.test(place.far) ?? false))

function isComparison(place: Place): boolean {
  const around = `${place.own} ${place.after}`
  return (COMPARISON.near?.test(around) ?? false) && !(COMPARISON.unless?.test(around) ?? false)
}

/** "Le puse cocina nueva, me costó 35 mil": what cost that much stands in the part before. */
const paidFor = (scene: Scene, { figure: { start }, own }: Place): string =>
  IT_COST.test(own) ? sentenceText(scene, start) : segmentText(scene, start)
const IT_COST = /^ ?(?:it |that |they |se |todo |eso )?(?:me |nos )?(?:costo|cost|costaron)(?![a-z])/
/** "We put 60k in the remodel and paid 340": the paying stands by itself. */
const JUST_PAID = /^(?: ?(?:and|y|but|pero|,))? ?(?:i |we )?(?:originally |only )?paid \$?$/
const BOUGHT = spots('bought|purchased|compre|compramos|house|home|place|casa')

/** Nobody owes a bank twenty: a small bare number is no balance. */
function owedClaim(place: Place): Claim {
  const top = place.figure.high ?? place.figure.low
  const isSmall = top.scale === null && (top.written < 20 || (top.dollar && top.written < 1000))
  return isSmall
    ? held(place, 'mortgage')
    : singleClaim(place, 'mortgage', { field: 'mortgage_balance', thousandsBelow: 1000, least: 1000 })
}

/** "Prices are like 10% down since last summer". */
const FELL = /^ down (?:since|this|last|compared|year|over|vs|versus|de|desde|on)(?![a-z])/
/** "Do I really need 20% down": what is asked for is no down payment of theirs. */
const ASKS_SHARE =
  /(?<![a-z])(?:(?:do|does|would|should|must) (?:i|we|you|u|people|it|they) (?:really |actually |even |always |still )?(?:need|have|put|require|want|ask)|is it true|(?:can|could) (?:i|we) (?:even |still |really )?(?:buy|get|put|do|qualify)|tengo que (?:dar|poner|tener|juntar)|(?:se )?(?:ocupa|necesita|piden)(?:n|o)?(?: a fuerzas?)?) /
const OF_MARKET = spots('prices?|values?|market|rates?|sales|inventory|precios?|mercado|tasas?')

function incomeClaim(scene: Scene, place: Place, monthly: boolean): Claim {
  // Taxes and insurance come by the year too.
  const named = INCOME.before?.test(place.own) || INCOME.after?.test(place.after) || BEFORE_TAXES.test(place.after)
  if (!named && YEARLY_COST.test(segmentText(scene, place.figure.start))) return held(place, 'income')
  const top = place.figure.high ?? place.figure.low
  const isBare = top.scale === null && !top.dollar && top.written < 1000 && !monthly && !PER_YEAR.test(place.after)
  if (isBare && (scene.input.pendingQuestion !== 'financing' || top.written < 20)) return held(place, 'income')
  const claim = singleClaim(place, 'income', { field: 'gross_income', thousandsBelow: monthly ? 30 : 1000, least: 500 })
  const facts = claim.facts.map((fact): Draft => {
    const stated = Number(fact.value)
    return { ...fact, value: monthly ? stated * 12 : stated, unit: 'usd_per_year', basis: monthly ? 'computed' : 'explicit' }
  })
  return { ...claim, facts }
}
