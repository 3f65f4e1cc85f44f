import { silenceTagOf } from '../contact.ts'
import type { DecideInput, Draft } from '../decision.ts'
import { add } from '../grow.ts'
import type { BotName } from '../owner.ts'
import { wasRaised } from '../parked-side.ts'
import type { Side } from '../reading.ts'
import { isBooked } from '../script-now.ts'
import { evaluateHandoff, type HandoffInput } from './evaluate-handoff.ts'
import { handoffActions } from './handoff-actions.ts'
import { judgedBy, plainStanding } from './handoff-standing.ts'

/** Passes the contact to another bot when the texts of this turn ask for it; a blocked handoff changes nothing else. */
export function handOver(draft: Draft, input: DecideInput, from: BotName): Side | null {
  const asked = askedOf(draft, input, from)
  const decision = evaluateHandoff(asked)
  draft.decision.why['handoff'] = decision
  if (decision.status === 'none') return null
  draft.decision.handoff = { id: input.newId('ho'), input: asked, decision }
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

function askedOf(draft: Draft, input: DecideInput, source: BotName): HandoffInput {
  const { state } = draft
  const { parked } = state.intent
  return {
    source,
    target: null,
    scores: { buyer: scoreOf(input, 'buyer'), seller: scoreOf(input, 'seller') },
    fresh: { buyer: isFresh(input, 'buyer'), seller: isFresh(input, 'seller') },
    owner: state.owner,
    silenced: silenceTagOf(input.contact.tags, input.location.silence_tags) !== null,
    suppressed: state.suppressed || input.standing.suppressed !== null,
    // A parked side that was just raised is no longer put off.
    parked: parked !== null && wasRaised(draft, parked) ? null : parked,
    booked: isBooked(draft, input),
    now: input.now,
    ...judgedBy(input.location, input.handoff ?? plainStanding(state)),
  }
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
