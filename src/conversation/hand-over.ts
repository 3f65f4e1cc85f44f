import type { DecideInput, Draft } from './decision.ts'
import { evaluateHandoff } from './evaluate-handoff.ts'
import { add } from './grow.ts'
import { handoffActions } from './handoff-actions.ts'
import type { BotName } from './owner.ts'
import { wasRaised } from './parked-side.ts'
import type { Side } from './reading.ts'
import { isBooked } from './script-now.ts'

/** Passes the contact to another bot when the texts of this turn ask for it; a blocked handoff changes nothing else. */
export function handOver(draft: Draft, input: DecideInput, from: BotName): Side | null {
  const { intent, handoffs } = draft.state
  const fresh = { buyer: isFresh(input, 'buyer'), seller: isFresh(input, 'seller') }
  const scores = { buyer: scoreOf(input, 'buyer'), seller: scoreOf(input, 'seller') }
  const decision = evaluateHandoff({
    source: from,
    scores,
    fresh,
    // A parked side that was just raised is no longer put off.
    parked: intent.parked !== null && wasRaised(draft, intent.parked) ? null : intent.parked,
    booked: isBooked(draft, input),
    history: handoffs,
    now: input.now,
    location: input.location,
  })
  draft.decision.why['handoff'] = decision
  if (decision.status === 'none') return null
  if (decision.status === 'blocked') {
    add(draft, { type: 'HandoffBlocked', payload: { from, to: decision.to, reason: decision.reason } })
    return null
  }
  const { to, score, threshold } = decision
  add(draft, { type: 'HandoffExecuted', payload: { from, to, score, threshold } })
  add(draft, { type: 'OwnerChanged', payload: { from, to, reason: `handoff_${from}_${to}` } })
  draft.decision.afterText.push(...handoffActions(input, from, to))
  draft.decision.atOnce.push({
    kind: 'add_note',
    note: 'handoff',
    body: `Passed from the ${from} to the ${to} bot (score ${score}, needed ${threshold}).`,
  })
  return to
}

/**
 * Texts answered together are one utterance: the strongest of their conversation scores counts, unless a later one takes the
 * wish back. Else "I want to sell" would fade because "it is in Upland" came as a text of its own.
 */
function scoreOf({ heard }: DecideInput, side: Side): number {
  return heard.reduce((score, { stale, understanding: { intent } }) => {
    if (stale) return score
    return intent.refuted[side] ? intent.conversation[side] : Math.max(score, intent.conversation[side])
  }, 0)
}

const isFresh = ({ heard }: DecideInput, side: Side): boolean =>
  heard.some(({ stale, understanding }) => !stale && understanding.intent.fresh[side])
