import type { Claim } from './claim-spans.ts'
import { finds, spots } from './phrases.ts'
import { segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { matchesOf } from '../matches.ts'

const CASH_OTHER =
  /^(?:[ -](?:back|out(?! of)|flow|offers?|investors?|reserves|for (?:keys|closing|(?:the |a |my |our )?down)|para (?:el |mi )?enganche|value|app|only|price|poor|job|on hand|is tight|to close|down|y carry))/
const CASH_DENIED = spots('not|no|never|without|do not have|nor|sin|ni|instead of|offer|offers|for|quick|fast')
const SELF_CASH = spots(
  "i am|we are|i'm|paying|pay|would be|it is|it's|with|all|in|puro|pago|pagamos|pagar|pagando|compro|compra|have|buy|buying|probably|maybe|de|al|en|or",
)

/** Whether a word of cash says that they pay so, and is no offer of somebody else, no cash back and no part of it. */
export function isCash(scene: Scene, start: number, end: number): boolean {
  const said = scene.text.slice(start, end)
  if (OFFERED.test(wordsBefore(scene, start, { count: 7 }))) return false
  if (!said.includes('cash')) return scene.input.bot !== 'seller' || !/^no (?:loan|mortgage)/.test(said)
  const before = wordsBefore(scene, start, { count: 4 })
  if (
    start < 2 &&
    scene.input.pendingQuestion === 'financing' &&
    scene.input.bot !== 'seller' &&
    OWN_OFFER.test(scene.text.slice(end, end + 16))
  )
    return true
  if (isPocketCash(scene, start, end)) return false
  if (CASH_OTHER.test(scene.text.slice(end, end + 16)) || CASH_DENIED.test(before) || AND_A_LOAN.test(scene.text.slice(end, end + 60)))
    return false
  if (scene.input.bot === 'seller') return /pay|buyer/.test(said) || /pay|buy/.test(before)
  return scene.input.pendingQuestion === 'financing' || SELF_CASH.test(before) || /pay|buyer|all/.test(said) || isShort(scene, start)
}

/** Somebody else's cash for their home. */
const OFFERED = spots('ofrec[a-z]{1,6}|offered|offering|oferta|me (?:da|dan|paga|pagan|pague|paguen|den)|nos (?:da|dan|paga|pagan)')

/** "In line to cash a check", "i need cash for gas", "forgot my cash at home": the money of the day pays for no home. */
const isPocketCash = ({ text }: Scene, start: number, end: number): boolean =>
  CASHED.test(text.slice(end, end + POCKET_WITHIN)) || OF_THE_DAY.test(text.slice(Math.max(0, start - POCKET_WITHIN), start))
const POCKET_WITHIN = 32
const CASHED =
  /^(?:ing|ed)? (?:(?:my|a|the|this|that|his|her|mi|un|el) )?(?:[a-z]{2,9} )?(?:checks?|cheques?|paychecks?|stub|tickets?|scratchers?|money order|refund|chips|bonds?)(?![a-z])|^ (?:for|to (?:get|buy|pay for)|para) (?:(?:my|the|some|a|la|el|las|los|mi) )?(?:gas|food|lunch|dinner|groceries|tips?|parking|tacos?|laundry|tanda|gasolina|comida|mandado|propina|camion|bus|babysitter|school|party|fiesta|beer|coins?)(?![a-z])|^ (?:at home|at the (?:house|atm)|on me|in my (?:wallet|pocket|purse)|till (?:payday|friday)|until (?:payday|friday)|encima|en la (?:bolsa|cartera))(?![a-z])|^ (?:app|only|register|cab|drawer|machine)(?![a-z])/
const OF_THE_DAY =
  /(?<![a-z])(?:johnny|petty|pocket|forgot|lost|found|dropped|grab|grabbing|withdraw(?:ing)?|take out|taking out|pull out|out of|low on|short on|ran out of|(?:only|just) (?:takes?|accepts?)|takes? only|sacar|saco|saque|olvide|perdi|solo (?:acepta|agarra|reciben?)n?)(?: (?:my|the|some|all|a little|de|el|un poco de|mi)){0,3} $/
/** "Cash from the sale plus a small loan" is no cash purchase. */
const AND_A_LOAN =
  /^[a-zñ0-9', ]{0,40}(?:plus|and|y|mas|con|with) (?:an? |the |un |una |some |el resto )?(?:small |little |chico |pequeño )?(?:loan|mortgage|financ|prestamo|hipoteca)/

/** "Cash offer, no contingencies" answers how they pay. */
const OWN_OFFER = /^ offers?(?:[.,!]|$| (?:no|here|for|from (?:me|us)))/

const isShort = (scene: Scene, at: number): boolean => segmentText(scene, at).trim().split(' ').length <= 4

const NO_CASH = finds(
  '(?:not|no|never|without)(?: (?:paying|pay|have|using|with|doing|all|in|for|pago|tengo))?(?: (?:all|the|in|en))? (?:cash|efectivo|contado)(?![ -](?:back|out|flow|offer))',
)

/** "Not paying cash". */
export function deniedCash(scene: Scene): Claim[] {
  const [found] = matchesOf(scene.text, NO_CASH)
  if (!found || wordsAfter(scene, found.index + found[0].length, { count: 1 }).trim() === 'back') return []
  const start = found.index
  return [
    { rank: 'word', start, end: start + found[0].length, facts: [{ field: 'financing', value: 'cash', confidence: 0.85, negated: true }] },
  ]
}
