import type { ConversationEvent } from './event.ts'
import type { ConversationState } from './state.ts'

type Accepted = Extract<ConversationEvent, { type: 'MessageAccepted' }>['payload']

/**
 * What the acceptance of a text says of texts that answer nobody: whether it is one, and of the first text to somebody who
 * never wrote how long it took, from the event that asked for it to the CRM's yes. A night in between does not count.
 */
export function unaskedPart(
  { lastTextAt, lastInboundAt, firstTouch }: ConversationState,
  { proactive, at }: { proactive: boolean; at: Date },
): Pick<Accepted, 'proactive' | 'first_touch_latency_ms'> {
  if (!proactive) return {}
  if (firstTouch?.sent !== true || lastTextAt !== null || lastInboundAt !== null) return { proactive }
  return { proactive, first_touch_latency_ms: Math.max(0, at.getTime() - Date.parse(firstTouch.askedAt)) }
}
