import type { BotName, Owner } from '../owner.ts'
import type { Side, SideScores } from '../reading.ts'
import { isDegraded, type BotReading } from './bot-health.ts'
import { limitOf, type ExecutedHandoff } from './handoff-limits.ts'
import { fourDecimals, routeOf, type Threshold, type Thresholds } from './handoff-route.ts'

/** Why no handoff was called for; nobody counts these. */
export const HANDOFF_NONES = [
  'disabled',
  'invalid_input',
  'self_handoff',
  'to_lead',
  'not_owner',
  'owner_human',
  'opted_out',
  'booked',
  'intent_parked',
  'not_fresh',
  'tie',
  'not_higher',
  'below_threshold',
] as const

/** Why a handoff that was called for was stopped; each is on record. `error`: a part of the handoff itself failed. */
export const HANDOFF_BLOCKS = [
  'locked',
  'performance_deferred',
  'performance_exhausted',
  'circular_repeat',
  'circular_return',
  'rate_limit_hourly',
  'rate_limit_daily',
  'error',
] as const

export type HandoffNone = (typeof HANDOFF_NONES)[number]
export type HandoffBlock = (typeof HANDOFF_BLOCKS)[number]

/** `retryAt`: the first moment at which the gate that said no would pass, ISO 8601. */
export type HandoffDecision =
  | { status: 'proceed'; to: Side; score: number; threshold: number; base: number; adjustment: number }
  | { status: 'blocked'; to: Side; score: number; threshold: number; reason: HandoffBlock; retryAt: string | null }
  | { status: 'none'; reason: HandoffNone; askToConfirm: Side | null }

/** A handoff that was called for, as it was judged. */
export type JudgedHandoff = { id: string; input: HandoffInput; decision: Exclude<HandoffDecision, { status: 'none' }> }

/** What an evaluation reads: the same input gives the same decision. */
export type HandoffInput = {
  source: BotName
  /** Whom a caller names; null: the bot that follows from the scores. */
  target: string | null
  scores: SideScores
  /** Whether the texts of this turn speak for a side; null: nobody asks, as no text brought it here. */
  fresh: { buyer: boolean; seller: boolean } | null
  owner: Owner
  silenced: boolean
  suppressed: boolean
  parked: Side | null
  /** An appointment lies ahead: its bot keeps the contact. */
  booked: boolean
  enabled: boolean
  thresholds: Thresholds
  now: Date
} & HandoffGates

/** What the gates read; execution reads it again under the contact's locks. */
export type HandoffGates = {
  history: readonly ExecutedHandoff[]
  /** Until when another holder has the contact's lock. */
  lockedUntil: Date | null
  health: Record<Side, BotReading>
  /** How often this contact's handoff to a bot has been put off, while that still waits. */
  deferred: { to: Side; from: BotName; times: number } | null
  /** A part of the handoff failed, or the lock was lost: it is blocked if it is called for. */
  stop: HandoffBlock | null
  circleMs?: number
}

/** How long a handoff to a bot that does badly is put off, and how often. */
export const DEFERRAL_MS = 30 * 60_000
const MOST_DEFERRALS = 3

/** Should the contact go to another bot? Preconditions, then the decision, then the gates; the first no is the reason. */
export function evaluateHandoff(input: HandoffInput): HandoffDecision {
  const scores = { buyer: fourDecimals(input.scores.buyer), seller: fourDecimals(input.scores.seller) }
  const target = input.target ?? targetOf(input.source, scores)
  const unmet = precondition(input, target)
  if (unmet !== null) return none(unmet)
  if (target === null) return none('tie')
  const to: Side = target === 'buyer' ? 'buyer' : 'seller'
  const route = routeOf(input.source, to)
  const threshold = route === null ? null : input.thresholds[route]
  if (threshold === null) return none('self_handoff')
  const unsure = tooWeak(scores, to, threshold)
  if (unsure !== null) return unsure
  return gated(input, { to, score: scores[to], threshold })
}

const none = (reason: HandoffNone, askToConfirm: Side | null = null): HandoffDecision => ({ status: 'none', reason, askToConfirm })

/** The lead bot's target is the stronger side; the other two can only pass to each other. */
function targetOf(source: BotName, scores: SideScores): Side | null {
  if (source !== 'lead') return source === 'buyer' ? 'seller' : 'buyer'
  if (scores.buyer === scores.seller) return null
  return scores.buyer > scores.seller ? 'buyer' : 'seller'
}

const NAMES: ReadonlySet<string> = new Set(['lead', 'buyer', 'seller'])

function precondition(input: HandoffInput, target: string | null): HandoffNone | null {
  const { source, owner } = input
  if (!input.enabled) return 'disabled'
  if ((target !== null && !NAMES.has(target)) || !Object.values(input.scores).every(isScore)) return 'invalid_input'
  if (target === source) return 'self_handoff'
  if (target === 'lead') return 'to_lead'
  if (owner !== 'human' && owner !== source) return 'not_owner'
  if (owner === 'human' || input.silenced) return 'owner_human'
  if (input.suppressed) return 'opted_out'
  if (input.booked) return 'booked'
  if (target === null) return null
  if (input.parked === target) return 'intent_parked'
  return input.fresh !== null && !input.fresh[target === 'buyer' ? 'buyer' : 'seller'] ? 'not_fresh' : null
}

const isScore = (score: number): boolean => Number.isFinite(score) && score >= 0 && score <= 1

/** A score that is likely and not enough may be confirmed by a question. */
const CONFIRMED_FROM = 0.5

function tooWeak(scores: SideScores, to: Side, { effective }: Threshold): HandoffDecision | null {
  const score = scores[to]
  const opposite = scores[to === 'buyer' ? 'seller' : 'buyer']
  if (score === opposite) return none('tie')
  if (score < opposite) return none('not_higher')
  return score < effective ? none('below_threshold', score >= CONFIRMED_FROM ? to : null) : null
}

type Wanted = { to: Side; score: number; threshold: Threshold }

function gated(input: HandoffInput, { to, score, threshold }: Wanted): HandoffDecision {
  const { effective, base, adjustment } = threshold
  const blocked = (reason: HandoffBlock, until: Date | null): HandoffDecision => {
    const retryAt = until?.toISOString() ?? null
    return { status: 'blocked', to, score, threshold: effective, reason, retryAt }
  }
  const { now, lockedUntil, source: from, history, circleMs } = input
  if (input.stop !== null) return blocked(input.stop, null)
  if (lockedUntil !== null) return blocked('locked', lockedUntil)
  if (isDegraded(to, input.health[to]))
    return isExhausted(input, to)
      ? blocked('performance_exhausted', null)
      : blocked('performance_deferred', new Date(now.getTime() + DEFERRAL_MS))
  const limited = limitOf({ from, to, history, now, ...(circleMs === undefined ? {} : { circleMs }) })
  if (limited) return blocked(limited.reason, limited.until)
  return { status: 'proceed', to, score, threshold: effective, base, adjustment }
}

/** Deferrals count for the route they were made for. */
const isExhausted = ({ deferred, source }: HandoffInput, to: Side): boolean =>
  deferred !== null && deferred.to === to && deferred.from === source && deferred.times >= MOST_DEFERRALS
