import type { Side, SideScores } from '../conversation/reading.ts'
import { likenessFrom, likenessOf } from '../lib/text-likeness.ts'
import type { Found } from './families.ts'
import { MODIFIER_FACTORS } from './family-rule.ts'
import { messageScore } from './scores.ts'
import { WISH_LIKENESS } from './wish-weights.ts'

const BUYER = likenessFrom(WISH_LIKENESS.buyer)
const SELLER = likenessFrom(WISH_LIKENESS.seller)

/** How much a text is like those that wish to buy, and to sell: log-odds, from the features it is known by to the care it needs. */
export const readWishes = (features: readonly number[]): SideScores => ({
  buyer: likenessOf(features, BUYER),
  seller: likenessOf(features, SELLER),
})

/**
 * The wish a text is like although no phrase states it: a wish with no object named (S2, B2). Less sure of it, the text is as good as one that
 * may wish, and is asked. What the phrases say goes before: a wish they hear denied, softened, past or somebody else's stays that, and beside
 * a wish for the other side nothing is added.
 */
export function wishAlike(odds: SideScores, found: readonly Found[], words: readonly string[]): Found[] {
  const side: Side = odds.buyer > odds.seller ? 'buyer' : 'seller'
  const own = found.filter((one) => one.side === side)
  if (words.length < LEAST_WORDS || odds[side] <= ASKED_FROM || (side === 'seller' && asksWhatWeDo(words)) || own.some(isTakenBack))
    return []
  const [stated, other] = [scoreOf(own), scoreOf(found.filter((one) => one.side !== side))]
  const isSure = odds[side] > (stated >= HINTED ? BESIDE_A_HINT : FROM)
  if (other >= MAY_WISH || stated >= WISHES || (!isSure && stated > 0)) return []
  const code = side === 'seller' ? 'S2' : 'B2'
  return [{ code, side, weight: WEIGHT, modifiers: isSure ? [] : ['h'], refutes: true, from: 0, to: words.length }]
}

/** "Our house goes up for sale in May, come tell us what to fix": a plan for later is a plan. */
const isTakenBack = ({ modifiers }: Found): boolean => modifiers.some((modifier) => modifier !== 'l')

/** "Do you sell houses in Upland?" tells of nobody's own. */
const asksWhatWeDo = (words: readonly string[]): boolean => words.some((word) => YOU.has(word)) && !words.some((word) => OWN.has(word))
const YOU = new Set(['you', 'u', 'yall', 'usted', 'ustedes', 'uds'])
const OWN = new Set('i me my mine we us our ours im ive yo mi mis me nos nuestra nuestro mia mio tengo tenemos quiero queremos'.split(' '))

function scoreOf(found: readonly Found[]): number {
  const weights = found.map(({ weight, modifiers }) => modifiers.reduce((sum, modifier) => sum * MODIFIER_FACTORS[modifier], weight))
  return messageScore(weights, false)
}

/** The weight of S2 and B2 in the table of families: enough to leave the lead bot, and never to leave another. */
const WEIGHT = 0.72
/** In a shorter text one word would decide, and the phrases know those. */
const LEAST_WORDS = 4
/** Scores: a side is known, may be meant, is hinted at. */
const [WISHES, MAY_WISH, HINTED] = [0.7, 0.5, 0.35]
/** Log-odds at which hardly an ordinary text is taken for a wish, by cross-validation; it needs to be likelier where no phrase hints at it. */
const FROM = -1
const BESIDE_A_HINT = -1.5
const ASKED_FROM = -2.4
