import type { Claim, Draft } from './claim-spans.ts'
import { roleDollars } from './figures.ts'
import { DEBTS, HOA, MORTGAGE_PAYMENT, RENT } from './money-cues.ts'
import { held, withDoubt } from './money-place.ts'
import type { Place } from './money-place.ts'
import { partAround } from './other-things.ts'
import { ends, spots } from './phrases.ts'
import { isRentTold } from './rent-told.ts'
import { segmentText, sentenceBefore, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'

/** An amount by the month: rent, dues and debts when named, else what they would pay. */
export function monthlyClaim(scene: Scene, place: Place): Claim {
  if (PAID_ONCE.test(place.source) || OF_SOLAR.test(place.source)) return held(place, 'monthly')
  const field =
    paymentIn(place.own) ??
    paymentIn(FIRST_PART.exec(scene.text.slice(place.figure.end, place.figure.end + TO_PAYEE))?.[0] ?? '') ??
    sharedPayment(scene, place) ??
    paymentOfThat(scene, place)
  if (field === 'debts_monthly' && INSURES.test(partAround(place))) return held(place, 'monthly')
  if (field === null && OTHER_COST.test(partAround(place))) return held(place, 'monthly')
  // What a seller pays by the month is the loan of the home they have.
  if (field === null && scene.input.bot === 'seller' && !BUYS.test(sentenceText(scene, place.figure.start))) return held(place, 'monthly')
  if (field === null && MORTGAGE_PAYMENT.test(segmentText(scene, place.figure.start))) return held(place, 'monthly')
  return perMonth(place, field ?? 'monthly_budget', 0.95)
}

/** Rent that is told without the month. */
export const rentClaim = (scene: Scene, place: Place): Claim | null => (isRentTold(scene, place) ? perMonth(place, 'rent', 0.85) : null)

const BUYS = spots('buy(?:ing)?|purchas(?:e|ing)|next (?:house|home|place)|new (?:house|home|place)|comprar|busco|buscamos')

/** "The neighbor pays 190 of hoa, we 240 a month": of the same. */
const sharedPayment = (scene: Scene, { before, source, figure }: Place): ReturnType<typeof paymentIn> =>
  OURS.test(before) ? (paymentIn(source) ?? paymentIn(sentenceBefore(scene, figure.start))) : null

/** "Quiero acabar con las tarjetas, pago 260 al mes de eso": what was named before. */
const paymentOfThat = (scene: Scene, { after, source, figure }: Place): ReturnType<typeof paymentIn> =>
  OF_THAT.test(after) ? (paymentIn(source) ?? paymentIn(sentenceBefore(scene, figure.start))) : null
const OF_THAT =
  /^ ?(?:al mes|a month|per month|por mes|each month)? ?(?:de eso|de esas?|de esos|on that|on those|on it|on them|for that|for those|por eso|por esas?)(?![a-z])/
/** "There's a solar lease, 180 a month". */
const OF_SOLAR =
  /(?<![a-z])(?:solar|paneles|sunrun|tesla)(?: [a-z]{1,9}){0,4},? (?:(?:is|at|like|about|for|de|es|son|como|we pay|i pay) ){0,2}\$?$/
const OTHER_COST = spots(
  'day ?care|child ?care|preschool|gym|netflix|spotify|phone bill|cell bill|cable|internet|electric(?:ity)?|groceries|food|storage|tuition|insurance|lessons|subscription|guarderia|gimnasio|luz|agua|mandado|comida|colegiatura|seguro|celular|bodega',
)
/** What a car is insured for is no debt. */
const INSURES = spots('insurance|seguro|aseguranza')
const OURS = ends(
  '(?:ours|mine|we|i|nosotros|yo|la nuestra|la mia|el nuestro|el mio)(?: (?:is|pay|pays|at|es|pago|pagamos|like|about|como)){0,2}',
)

/** "They get 340 out of me every month for the hoa": who is paid comes last. */
const TO_PAYEE = 48
const FIRST_PART = /^.*?(?=[,;.!?\d]| and | y | but | pero |$)/

const paymentIn = (words: string): 'rent' | 'hoa' | 'debts_monthly' | null =>
  RENT.test(words) ? 'rent' : HOA.test(words) ? 'hoa' : DEBTS.test(words) ? 'debts_monthly' : null

/** "HOA is 350", "rent 2400": monthly without saying so. */
export function namedPayment(scene: Scene, place: Place): Claim | null {
  const { low } = place.figure
  const near = `${place.own.trim().split(' ').slice(-5).join(' ')} ${place.after.split(' ').slice(0, 3).join(' ')}`
  const value = roleDollars(low, 1)
  if (low.scale !== null && value > 20_000) return null
  if (RENT.test(near) && (ROSE.test(place.own) || ONCE.test(place.before))) return held(place, 'monthly')
  if (HOA.test(near) && PAID_ONCE.test(place.source)) return held(place, 'monthly')
  if (HOA.test(near) && WHEN_BOUGHT.test(place.after)) return held(place, 'monthly')
  if (low.scale === null && value <= 3000 && value >= 20 && DUES_NOW.test(place.source.slice(-MOST_BEFORE)))
    return perMonth(place, 'hoa', 0.75)
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
  /(?<![a-z])(?:hoas?|association|dues|asociacion|cuotas?|(?:condo|community|homeowners?|maintenance) (?:fees?|payments?|charges?)|mantenimiento)(?:'s|s)?(?: (?:(?:just |recently |ya )?(?:raised|bumped|hiked|jacked|upped|took|moved|subio|subieron|aumento|aumentaron)(?: (?:it|us|them|la|lo|las|los))? (?:up )?(?:to|a)|jumped to|son|esta|anda|viene|fees?|dues|payment|is|are|was|at|about|like|around|only|just|runs?|costs?|charges?|says?|payments?|monthly|of|me|us|here|es|son|de|como|cobra|sale|en|del?|mensual|now|up|to|from|went|which|that|[:=-])){0,5}[ :=-]{0,2}\$? ?$|(?<![a-z])(?:pay|pays|paying|pago|pagamos)(?: [a-z]{1,8}){0,3} \$? ?$/
const DUES_AFTER =
  /^ (?:(?:in|de|for|of|for the|para la|del?|a month|al mes|a mo|per month|monthly|mensuales|dollars?|dolares|bucks|buck|y|for our|for my|towards|to the|to) ){0,3}(?:hoas?|association|dues|asociacion|cuotas?|condo fees?|maintenance fees?|mantenimiento)(?![a-z])/
/** "Hace años pagaba 80 de hoa": what was paid once. */
const PAID_ONCE =
  /(?<![a-z])(?:used to (?:pay|be|charge|cost)|(?:years ago|back then|hace (?:muchos )?años|antes)(?: (?:i|we|it|yo|nosotros|el hoa|la asociacion))? ?(?:paid|pagaba|pagabamos|was|era|cobraban|pague|pagamos)|pagaba|pagabamos)(?: [a-z]{1,10}){0,4} \$?$/
/** "Hoa was 200 when we bought": what it was. */
const WHEN_BOUGHT =
  /^ ?(?:a month |al mes |\/ ?mo )?(?:when (?:we|i) (?:bought|moved|got|first|started)|back then|before,? (?:now|and now)|cuando (?:compr|lleg|nos|la compr)|antes)(?![a-z]{6})/
/** "The hoa covers trash and water, its 340", "now its 310": the dues named before. */
const DUES_NOW =
  /(?<![a-z])(?:hoas?|association|dues|asociacion|cuotas?)(?: (?!fined?|fines|multa|sued|board|president)[a-z0-9$']{1,12}){0,8},? (?:and |y |but |pero )?(?:now |ahora |ahorita |ya )?(?:it is|its|it's|they charge|they want|es de|es|son|sale en|sale a|cobran|esta en|anda en)(?: (?:like|about|around|at|now|como|unos)){0,2} \$?$/
const MOST_BEFORE = 110
/** A fine is no due. */
const ONE_TIME = spots('fined?|fines|fining|multa(?:ron|s)?|special assessment|penalty|violation|citation|late fee')
/** "I used to rent it for 1500, it's empty now": a rent that is over. */
const ONCE =
  /(?<![a-z])(?:used to (?:rent|charge|get|lease|collect)|(?:la |lo )?(?:rentaba|rentabamos|cobraba|cobrabamos))(?: [a-z]{1,9}){0,4} \$?$/
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
