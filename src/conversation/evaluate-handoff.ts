import type { Location } from './location.ts'
import type { BotName } from './owner.ts'
import type { Side, SideScores } from './reading.ts'
import type { ConversationState } from './state.ts'

export type HandoffDecision =
  | { status: 'proceed'; to: Side; score: number; threshold: number }
  | { status: 'blocked'; to: Side; reason: HandoffBlock; score: number }
  | { status: 'none'; reason: HandoffNone; askToConfirm: Side | null }

export type HandoffBlock = 'circular_repeat' | 'circular_return' | 'rate_limit_hourly' | 'rate_limit_daily'
export type HandoffNone = 'disabled' | 'booked' | 'intent_parked' | 'not_fresh' | 'tie' | 'not_higher' | 'below_threshold'

export type HandoffInput = {
  source: BotName
  scores: SideScores
  fresh: { buyer: boolean; seller: boolean }
  parked: Side | null
  /** An appointment lies ahead: its bot keeps the contact. */
  booked: boolean
  history: ConversationState['handoffs']
  now: Date
  location: Location
}

const CIRCLE_MS = 30 * 60_000
const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

/** Should the contact go to another bot? Preconditions, then the decision, then the gates; the first no is the reason. */
export function evaluateHandoff(input: HandoffInput): HandoffDecision {
  const { source, scores, location } = input
  const none = (reason: HandoffNone, askToConfirm: Side | null = null): HandoffDecision => ({ status: 'none', reason, askToConfirm })
  if (!location.handoffs.enabled) return none('disabled')
  if (input.booked) return none('booked')
  const target = targetOf(source, scores)
  if (target === null) return none('tie')
  const score = scores[target]
  const opposite = scores[target === 'buyer' ? 'seller' : 'buyer']
  const threshold = thresholdOf(source, target, location)
  if (input.parked === target) return none('intent_parked')
  if (!input.fresh[target]) return none('not_fresh')
  if (score === opposite) return none('tie')
  if (score < opposite) return none('not_higher')
  if (score < threshold) return none('below_threshold', score >= 0.5 ? target : null)
  const blocked = gate(source, target, input)
  return blocked ? { status: 'blocked', to: target, reason: blocked, score } : { status: 'proceed', to: target, score, threshold }
}

/** The lead bot's target is the stronger side; the other two can only pass to each other. */
function targetOf(source: BotName, scores: SideScores): Side | null {
  if (source === 'buyer') return 'seller'
  if (source === 'seller') return 'buyer'
  if (scores.buyer === scores.seller) return null
  return scores.buyer > scores.seller ? 'buyer' : 'seller'
}

function thresholdOf(source: BotName, target: Side, { handoffs }: Location): number {
  if (source === 'lead') return target === 'buyer' ? handoffs.lead_to_buyer : handoffs.lead_to_seller
  return source === 'buyer' ? handoffs.buyer_to_seller : handoffs.seller_to_buyer
}

function gate(source: BotName, target: Side, { history, now }: HandoffInput): HandoffBlock | null {
  const aged = history.map((one) => ({ ...one, age: Math.max(0, now.getTime() - Date.parse(one.at)) }))
  const within = (ms: number) => aged.filter(({ age }) => age < ms)
  if (within(CIRCLE_MS).some(({ from, to }) => from === source && to === target)) return 'circular_repeat'
  if (within(CIRCLE_MS).some(({ from }) => from === target)) return 'circular_return'
  if (within(HOUR_MS).length >= 3) return 'rate_limit_hourly'
  return within(DAY_MS).length >= 10 ? 'rate_limit_daily' : null
}
