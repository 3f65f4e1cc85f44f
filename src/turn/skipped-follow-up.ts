import type { Decision } from '../conversation/decision.ts'
import type { ConversationEvent } from '../conversation/event.ts'

/**
 * The decision as it stands when the follow-up found no words that may leave: skipped, nothing asked, nothing offered. Without
 * a first text there is nothing to follow up on.
 */
export function skipped(decision: Decision, reason: string): Decision {
  const sent = decision.events.findIndex(({ type }) => type === 'FollowUpSent')
  const event = decision.events[sent]
  const unsaid = decision.events.filter(({ type }) => !SAID.has(type))
  if (event?.type !== 'FollowUpSent') return { ...decision, events: unsaid }
  const opens = event.payload.kind === 'first_touch'
  const kept = decision.events.filter(({ type }, index) => !SAID.has(type) && !(opens && index > sent && type === 'FollowUpPlanned'))
  return {
    ...decision,
    events: kept.map((one) => (one === event ? { ...event, type: 'FollowUpSkipped', payload: { ...event.payload, reason } } : one)),
  }
}

const SAID: ReadonlySet<ConversationEvent['type']> = new Set(['QuestionAsked', 'ObjectionRaised'])
