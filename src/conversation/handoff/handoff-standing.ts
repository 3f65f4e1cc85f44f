import type { Location } from '../location.ts'
import type { ConversationState } from '../state.ts'
import { NO_OPERATIONS } from './bot-health.ts'
import type { HandoffDecision, HandoffGates, HandoffInput } from './evaluate-handoff.ts'
import { thresholdsOf, type Adjustments } from './handoff-route.ts'

/** What a turn has read for handoffs beside its conversation. */
export type HandoffStanding = HandoffGates & { adjustments: Adjustments }

/** A handoff that was called for, as it was judged; execution judges it again under the contact's locks. */
export type HandoffTried = {
  id: string
  input: HandoffInput
  decision: Exclude<HandoffDecision, { status: 'none' }>
}

/** Where nobody read more, the conversation's own record of its handoffs decides. */
export const plainStanding = ({ handoffs }: ConversationState): HandoffStanding => ({
  history: handoffs,
  lockedUntil: null,
  health: { buyer: NO_OPERATIONS, seller: NO_OPERATIONS },
  deferred: null,
  stop: null,
  adjustments: {},
})

/** The part of an evaluation that follows from location and standing. */
export const judgedBy = (location: Location, { adjustments, ...gates }: HandoffStanding) => ({
  ...gates,
  enabled: location.handoffs.enabled,
  thresholds: thresholdsOf(location, adjustments),
})
