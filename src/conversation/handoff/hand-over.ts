import { silenceTagOf } from '../contact.ts'
import type { DecideInput, Draft } from '../decision.ts'
import { add } from '../grow.ts'
import type { BotName } from '../owner.ts'
import { wasRaised } from '../parked-side.ts'
import type { Side } from '../reading.ts'
import { isBooked } from '../script-now.ts'
import { evaluateHandoff, type HandoffInput } from './evaluate-handoff.ts'
import { judgedBy, plainStanding } from './handoff-standing.ts'
import { passOver } from './pass-over.ts'

/** Passes the contact to another bot when the texts of this turn ask for it; a blocked handoff changes nothing else. */
export function handOver(draft: Draft, input: DecideInput, from: BotName): Side | null {
  const asked = askedOf(draft, input, from)
  const decision = evaluateHandoff(asked)
  draft.decision.why['handoff'] = decision
  if (decision.status === 'none') return null
  const tried = { id: input.newId('ho'), input: asked, decision }
  draft.decision.handoff = tried
  const { events, note, inOrder } = passOver({ tried, contact: input.contact, location: input.location, now: input.now })
  add(draft, ...events)
  draft.decision.atOnce.push(...note)
  draft.decision.afterText.push(...inOrder)
  return decision.status === 'proceed' ? decision.to : null
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
