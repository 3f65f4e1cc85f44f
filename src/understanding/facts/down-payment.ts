import type { Claim } from './claim-spans.ts'
import { held, withDoubt } from './money-place.ts'
import type { Place } from './money-place.ts'
import { spots } from './phrases.ts'
import { singleClaim } from './single-claim.ts'

/** "Dejé 6 mil de enganche en la troca" bought something else. */
const OTHER_DOWN = spots(
  'troca|camioneta|carro|coche|truck|car|motorcycle|moto|boat|trailer|rv|(?:last|old|first|previous|other) (?:one|house|home|place|condo)',
)
/** "I put 40k down when I bought this house": what was put down once is not what they have now. */
const PUT_ONCE =
  /(?<![a-z])(?:when (?:i|we|they) (?:bought|got|purchased)|back (?:in|then|when)|in (?:the )?(?:19|20[01])\d|years ago|cuando (?:la |lo )?compr|hace (?:\d|un|dos|tres|muchos|varios|como)[a-z0-9 ]{0,8} años)/
/** "I don't have 20% down", "no tengo 40 mil de enganche". */
const HAS_NOT =
  /(?<![a-z])(?:(?:do|does|did|can|could|will) not|never|cannot|can't)(?: (?:really|even|have|got|put|do|afford|come up with|a|full|the|anywhere near|like|anything like|that|up to)){1,4} \$?$|(?<![a-z])(?:no|ni) (?:tengo|tenemos|traigo|junto|juntamos|puedo dar|podemos dar|puedo poner|alcanzo|llego a|completo|completamos)(?: (?:ni|el|los|como|para el|un)){0,3} \$?$/
/** "3.5 down fha": nobody puts down three thousand five hundred so. */
const isShare = ({ figure: { low, high } }: Place): boolean =>
  high === null && low.decimal && low.scale === null && !low.dollar && low.written < 10
/** The down payment a figure states, in dollars or percent. */
export const downClaim = (place: Place): Claim =>
  isShare(place)
    ? percentDown(place)
    : OTHER_DOWN.test(place.after) || isNotTheirs(place)
      ? held(place, 'down')
      : singleClaim(place, 'down', { field: 'down_payment', thousandsBelow: 1000, least: 1000 })

/** Whether a figure was put down once, or is what they do not have. */
export const isNotTheirs = ({ before, after }: Place): boolean => PUT_ONCE.test(after) || HAS_NOT.test(before)

export function percentDown(place: Place): Claim {
  return {
    ...held(place, 'down'),
    facts: [{ field: 'down_payment', value: place.figure.low.written, unit: 'percent', ...withDoubt(0.95, place) }],
  }
}
