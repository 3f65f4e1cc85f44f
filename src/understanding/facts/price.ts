import type { Claim, Draft } from './claim-spans.ts'
import type { Dollars } from './figures.ts'
import { priceDollars } from './figures.ts'
import {
  ASKS_USUAL,
  ASKS_WHAT,
  BUYER_NEAR,
  DENIED_AFTER,
  DENIED_BEFORE,
  FLOOR_DENIED,
  MAX_AFTER,
  MAX_BEFORE,
  MIN_AFTER,
  MIN_BEFORE,
  PRICE_ADJACENT,
  PRICE_NEAR,
  REDUCED_FROM,
  SELLER_NEAR,
} from './money-cues.ts'
import { withDoubt } from './money-place.ts'
import type { Place } from './money-place.ts'
import { spots } from './phrases.ts'
import { lastSide } from './rooms-wished.ts'
import { segmentAt, sentenceBefore, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'

type Priced = { place: Place; dollars: Dollars; confidence: number; denied: boolean }
type Bound = 'min' | 'max' | 'range' | null

/** The prices among the amounts no other meaning took. */
export function priceClaims(scene: Scene, places: readonly Place[]): Claim[] {
  const priced = places.map((place) => readPrice(scene, place, places)).filter((price) => price !== null)
  // "Not 600, closer to 640": the denied number has its size from the one that stands.
  const echoed = priced.length === 0 ? [] : places.map((place) => readDenied(place, priced)).filter((price) => price !== null)
  return settleBounds([...priced, ...echoed].map((price) => priceClaim(scene, price)))
}

function readPrice(scene: Scene, place: Place, places: readonly Place[]): Priced | null {
  const denied = isDenied(scene, place)
  const { low, high } = place.figure
  const hundreds = spokenHundreds(scene, place)
  if (hundreds !== null) return { place, dollars: hundreds, confidence: 0.75, denied: false }
  if (high && CHANGED_FROM.test(place.before)) return changedPrice(place)
  if (scene.input.bot === 'buyer' && OF_A_LISTING.test(place.before)) return null
  if (low.decade && !high) return decadePrice(place, denied)
  const dollars = priceDollars(place.figure)
  if (!dollars) return null
  if (boundOf(place) === null && isUsual(scene, place)) return null
  if (dollars.bare && (isOfTheClock(place) || isPocketMoney(scene, place))) return null
  const cued = isCued(place)
  if (!dollars.bare) return { place, dollars, confidence: cued ? 0.95 : 0.85, denied }
  if (!low.decimal && cued) return { place, dollars, confidence: 0.75, denied }
  return isAsked(scene, place, places) && !COUNTS.test(place.after) ? { place, dollars, confidence: 0.75, denied } : null
}

/** "I'd do 520 and it's listed at 699": what is asked for a home is not what they pay. */
const OF_A_LISTING =
  /(?<![a-z])(?:(?:it is|it was|it|its|it's|that one is|that is|this one is|they have it|they are|they have|house is|home is|one is) (?:listed|asking|priced|on the market|up|going)|they want|esta en|(?:la )?(?:piden|listaron|anuncian)|la tienen)(?: (?:it|at|for|is|now|still|up|en|por|a)){0,5} \$?$/

/** "It dropped from 615 to 589" prices somebody's listing; "our budget went from 500 to 550" is theirs as it is now. */
function changedPrice(place: Place): Priced | null {
  const { high } = place.figure
  if (high === null || !OURS.test(place.source)) return null
  const dollars = priceDollars({ ...place.figure, low: high, high: null })
  return (
    dollars && {
      place: { ...place, before: '', figure: { ...place.figure, low: high, high: null } },
      dollars,
      confidence: 0.85,
      denied: false,
    }
  )
}

const CHANGED_FROM =
  /(?<![a-z])(?:drop|dropped|drops|fell|reduced|lowered|cut|went|goes|came|marked|jumped|raised|rose|moved|bumped|bajo|bajaron|bajamos|subio|subieron|subimos|rebajaron)(?: [a-z]{1,8}){0,3} (?:from|de) \$?$/
const OURS = spots('i|we|our|my|us|mi|nuestro|nosotros|yo')

/** "Under 5" to the question what they can spend: hundreds of thousands, as the trade says them. */
function spokenHundreds({ input, words }: Scene, place: Place): Dollars | null {
  const { low, high } = place.figure
  const isAsked = input.pendingQuestion === 'price' || input.pendingQuestion === 'price_point'
  if (!isAsked || words > 4 || high || low.scale !== null || low.dollar || low.decimal || low.percent) return null
  if (low.written < 3 || low.written > 9 || !(MAX_BEFORE.test(place.before) || MIN_BEFORE.test(place.before))) return null
  return { low: low.written * 100_000, high: low.written * 100_000, bare: true }
}

/** "What can I get for 450?" states no price. */
function isUsual(scene: Scene, place: Place): boolean {
  const sentence = sentenceText(scene, place.figure.start)
  // "What did the yellow one close at? 640?" guesses at the answer.
  const before = GUESS.test(sentence) ? sentenceBefore(scene, place.figure.start) : ''
  if (before.endsWith('?') && ASKS_USUAL.test(before) && OF_ONE_HOME.test(before)) return true
  return (sentence.includes('?') ? ASKS_USUAL : ASKS_WHAT).test(sentence) && !STATES.test(sentence)
}

const GUESS = /^[^a-z]{0,3}(?:like |around |about |como )?[$\d][\d.,k ]{1,10}\?/
const OF_ONE_HOME = spots('close|closed|sell|sold|go for|going for|went for|list|listed|asking|cost|vendio|vendieron|venden|piden|cuesta')

const STATES = spots(
  '(?<!(?:would|do|should|will|can|could|did|does) )i (?:want|have|need|make|can pay|can spend)|(?<!(?:would|do|should|will|can|could|did|does) )we (?:want|have|need|can pay|can spend)|my budget|our budget|tengo|tenemos|quiero|queremos|mi presupuesto|pido|pedimos',
)

function readDenied(place: Place, priced: readonly Priced[]): Priced | null {
  if (priced.some((price) => price.place === place) || !DENIED_BEFORE.test(place.before)) return null
  const dollars = priceDollars(place.figure)
  return dollars && { place, dollars, confidence: 0.75, denied: true }
}

/** "Not 600" and "600 is too low" exclude; "not over 600" is a bound. */
function isDenied(scene: Scene, place: Place): boolean {
  const { text } = scene
  if (SLIP.test(text) && TYPED_ONE.test(text)) return TYPED.test(place.before)
  if (AT.test(place.before) && LET_GO.test(place.after)) return true
  return DENIED_BEFORE.test(place.before) || DENIED_AFTER.test(place.after) || isInsult(scene, place)
}

/** "400 mil no, eso es un robo", "420k? that's an insult": a price they scoff at is not theirs. */
const isInsult = ({ text, input }: Scene, { figure, before }: Place): boolean =>
  input.bot !== 'buyer' &&
  !UNDER.test(before) &&
  (INSULT.test(text.slice(figure.end, figure.end + SCOFFED_WITHIN)) || FLAT_NO.test(text.slice(figure.end, figure.end + SCOFFED_WITHIN)))
const SCOFFED_WITHIN = 48
const INSULT =
  /^ ?(?:k|mil|thousand|grand)?[?!.,]{0,3} ?(?:(?:no|lol|lmao|haha|jaja|pfft|please)[,.!]? ){0,2}(?:(?:eso|that|this|thats|that's|it|its) )?(?:is |es |seria |would be |was |s )?(?:just |like |basically |straight up |frankly |such )?(?:an? |un |una |pure |puro )?(?:highway robbery|robo|robbery|insult|insulting|insulto|ofensa|burla|joke|chiste|miseria|slap in the face|ridiculous|ridicul[oa]|laughable|disrespectful|regalada)(?![a-zñ])/
const FLAT_NO = /^ ?(?:k|mil|thousand|grand)? (?:no|nope|no way|ni madres|nel)(?=[,.!]|$)(?![,.!] (?:problem|pero si))/

/** "En 450 no la doy": at that it is not for sale; "de 550 no bajo" is a floor. */
const AT = /(?<![a-z])(?<!menos )(?:en|por|at|for)(?: (?:los|como|unos))? \$?$/
const LET_GO = /^,? (?:yo )?(?:ni loc[oa] |nunca |jamas )?no (?:se )?(?:la|lo) (?:doy|vendo|suelto|dejo|regalo|damos|vendemos|vendo)/
/** "No 620 sorry, I typed 260": the slip is what they take back. */
const SLIP = spots('sorry|oops|typo|meant|perdon|error|fat finger')
const TYPED_ONE = /(?<![a-z])(?:typed|hit|wrote|escribi|teclee) \$?\d/
const TYPED = /(?<![a-z])(?:typed|hit|wrote|escribi|teclee) \$?$/

/** "Low 500s" is a third of the hundred thousand. */
function decadePrice(place: Place, denied: boolean): Priced | null {
  const start = place.figure.low.written * 1000
  const width = place.figure.low.written % 100 === 0 ? 99_000 : 9_000
  if (start % 10_000 !== 0) return null
  const third = width === 99_000 ? PARTS.find(([pattern]) => pattern.test(place.before))?.[1] : undefined
  const [low, high] = third ?? [0, width]
  return { place, dollars: { low: start + low, high: start + high, bare: false }, confidence: 0.85, denied }
}

const PARTS: [RegExp, [number, number]][] = [
  [/(?:low|lower|bajos)[ -](?:to[ -])?$/, [0, 33_000]],
  [/(?:mid|middle|medios)[ -]$/, [34_000, 66_000]],
  [/(?:high|upper|altos)[ -]$/, [67_000, 99_000]],
]

const lastWords = (text: string, count: number): string => text.trimEnd().split(' ').slice(-count).join(' ')
const firstWords = (text: string, count: number): string => text.trimStart().split(' ').slice(0, count).join(' ')

function isCued(place: Place): boolean {
  const { before, after } = place
  if (PRICE_NEAR.test(lastWords(before, 4)) || PRICE_NEAR.test(firstWords(after, 4)) || PRICE_ADJACENT.test(before) || FIRM.test(after))
    return true
  if (FOR.test(before) && GRANTED.test(place.source)) return true
  return boundOf(place) !== null && !/^ (?!tops(?![a-z]))[a-zñ]{1,20}s(?![a-z])/.test(after)
}

/** "595 and not less": only of a price does anybody say so. */
const FIRM =
  /^,? ?(?:k )?(?:(?:and|or|y|o) )?(?:not|no|nothing|never|ni) (?:a (?:penny|cent|dime|dollar) |un (?:peso|centavo|dolar) )?(?:less|lower|menos)(?![a-z])/

/** "I have the bank's letter in hand, for 540". */
const FOR = /^ ?(?:for|por|up to|hasta|de|at)(?: (?:about|like|around|como|unos))? \$?$/
const GRANTED = spots('letter|approved|approval|pre-?approved|pre-?approval|carta|aprobad[oa]s?|preaprobad[oa]s?|aprobaron|preaprobacion')

/** A bare number answers the price question when it stands by itself (F-4). */
function isAsked(scene: Scene, place: Place, places: readonly Place[]): boolean {
  const { pendingQuestion } = scene.input
  if (pendingQuestion === null) return isAmountAlone(scene, place)
  if (pendingQuestion !== 'price' && pendingQuestion !== 'price_point' && pendingQuestion !== 'property_needs') return false
  if (scene.words <= 6) return true
  const [start, end] = segmentAt(scene, place.figure.start)
  return places.every((other) => other === place || other.figure.start < start || other.figure.start >= end)
}

/** "350 guests", "105 degrees": a bare number with a noun in the plural counts those. */
const COUNTS =
  /^ (?!(?:tops|is|as|was|plus|works|sounds|gets|does|makes|seems|feels|less|minus|bucks|dollars|dolares|pesos|grands|thousands|maximos|mas|menos|es|los|las|nos|pues|entonces|gracias|thanks|yes|this|its|unless|us|has|dos|tres|seis|despues|closings|fees|costs|lets|guess|less|gives|takes|cents|always|perhaps|sometimes|nomas|ademas|lois|años|meses|dias|pays)(?![a-zñ]))[a-zñ]{3,18}(?<!mo|ble)s(?![a-zñ])/
/** "No traigo ni 100 pesos", "i have 200 bucks in the bank": a small number called dollars is so many dollars, unless a budget or a price is. */
const isPocketMoney = ({ text }: Scene, { before, figure }: Place): boolean =>
  POCKET.test(text.slice(figure.end, figure.end + COIN_WITHIN)) &&
  (NOT_EVEN.test(before) || IN_A_POCKET.test(text.slice(figure.end, figure.end + POCKET_WITHIN)))
const COIN_WITHIN = 10
const POCKET_WITHIN = 48
const POCKET = /^ ?(?:bucks|dollars|dollar|dolares|pesos|varos|baros)(?![a-z])/
const NOT_EVEN =
  /(?<![a-z])(?:ni|not even|barely|hardly|only got|lost|found|owes? (?:me|us)|lend (?:me|us)|lent|borrow(?:ed)?|traigo|gast[eo]|spent|blew|perdi|presta(?:me)?|debe[n]?)(?: (?:como|like|about|los|unos|only|even|got|have)){0,3} \$?$/
const IN_A_POCKET =
  /^ ?[a-z]{4,8} (?:in (?:the|my) (?:bank|pocket|wallet|purse|account|checking)|to my name|on me|(?:left )?(?:till|until) (?:payday|friday)|en (?:la|mi) (?:bolsa|cartera|cuenta|bolsillo)|en el banco|for (?:gas|food|lunch|beer|a (?:faucet|haircut|ticket))|para (?:la gas|gasolina|la comida|el camion))(?![a-z])/
/** "I work until 630", "get off at 530". */
const isOfTheClock = ({ before, figure: { low, high } }: Place): boolean =>
  high === null && low.written % 100 < 60 && low.written % 5 === 0 && low.written < 1300 && OF_THE_CLOCK.test(before)
const OF_THE_CLOCK =
  /(?<![a-z])(?:(?:until|till|til|after|before|past|hasta las?|despues de las?|antes de las?|(?:a|son|eran|como a|ya son|apenas son) las?)|(?:(?:gets?|getting) (?:off|out|home|done)|off(?: work)?|home|done|free|start|starts|wake up|leave|salgo|entro|llego|busy|working) (?:at|by|from|a)) $/
/** "500" with no question open, and "around 700": a text that is nothing but a round price. */
const isAmountAlone = ({ text }: Scene, { figure: { low } }: Place): boolean =>
  low.written >= 150 && low.written % 50 === 0 && ALONE.test(text)

const ALONE =
  /^ ?(?:(?:i|we) (?:said|think)|just|only|maybe|around|about|like|probably|say|como|unos|alrededor de|mas o menos)?[ :]{0,2}\$? ?\d{3}(?: ?(?:ish|or so|mas o menos|please|por favor|i guess|i think|creo|yo creo))?[ .!]{0,3}$/

function boundOf(place: Place): Bound {
  const { before, after, figure } = place
  if (figure.high || figure.low.decade) return 'range'
  if (REDUCED_FROM.test(before)) return null
  if (FLOOR_DENIED.test(before) || (UNDER.test(before) && REFUSED.test(after))) return 'min'
  if (MAX_BEFORE.test(before) || MAX_AFTER.test(after) || MAX_NAMED.test(before)) return 'max'
  if (MIN_BEFORE.test(before) || MIN_AFTER.test(after) || figure.low.suffix === 'plus') return 'min'
  return null
}

/** "Menos de 600 mil no" is a floor. */
const UNDER = /(?:menos de|under|less than|below|debajo de)(?: los)? ?\$?$/
const REFUSED =
  /^,? (?:no|nope|no way|forget it|no gracias|no acepto|ni hablar|i walk|is a no|(?:and |then )?(?:i am|im|i'm|we are) (?:not selling|out|keeping it|staying(?: put)?))(?:[.!,]|$)|^,? (?:ni (?:me|lo|la|se|pregunt|veng|llam|habl|mol)|no (?:la|lo|se la) (?:doy|vendo|dejo|suelto|aceptamos|acepto|damos|vendemos)|olvid|do not (?:bother|call|even)|not interested|we walk)/

const MAX_NAMED = /(?:max|maximum|top|highest) (?:budget|price|i can|we can|we would|would)[a-z ]{0,16}$/

function priceClaim(scene: Scene, price: Priced): Claim {
  const { place, dollars, denied } = price
  const bound = denied && !place.figure.high ? null : boundOf(place)
  const shared = {
    unit: 'usd' as const,
    negated: denied,
    basis: dollars.bare ? ('context' as const) : ('explicit' as const),
    ...withDoubt(price.confidence, place),
  }
  const facts: Draft[] =
    bound === 'range'
      ? [
          { field: 'price_min', value: dollars.low, ...shared },
          { field: 'price_max', value: dollars.high, ...shared },
        ]
      : [{ field: bound === null ? plainField(scene, place) : `price_${bound}`, value: dollars.high, ...shared }]
  return { rank: 'price', start: place.figure.start, end: place.figure.end, facts }
}

/** A single plain amount is a buyer's limit or a seller's wish. */
function plainField(scene: Scene, place: Place): 'price_max' | 'price_point' {
  const near = `${lastWords(place.before, 6)} ${firstWords(place.after, 5)}`
  if (BUYER_NEAR.test(near)) return 'price_max'
  if (SELLER_NEAR.test(near)) return 'price_point'
  if (scene.input.bot === 'lead') return lastSide(scene, place.figure.start) === 'buys' ? 'price_max' : 'price_point'
  return scene.input.bot === 'buyer' ? 'price_max' : 'price_point'
}

/** A floor above the ceiling leaves two readings open: both become candidates to ask about. */
function settleBounds(claims: Claim[]): Claim[] {
  const bounds = claims.flatMap((claim) => claim.facts.filter((fact) => !fact.negated))
  const floor = bounds.find((fact) => fact.field === 'price_min')
  const ceiling = bounds.find((fact) => fact.field === 'price_max')
  if (!floor || !ceiling || Number(floor.value) <= Number(ceiling.value)) return claims
  const contested = (fact: Draft): Draft => (fact.field === 'price_min' || fact.field === 'price_max' ? { ...fact, confidence: 0.4 } : fact)
  return claims.map((claim) => ({ ...claim, facts: claim.facts.map(contested) }))
}
