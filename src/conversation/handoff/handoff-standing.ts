import type { Location } from '../location.ts'
import type { ConversationState } from '../state.ts'
import { NO_OPERATIONS } from './bot-health.ts'
import type { Deferral } from './deferral.ts'
import type { HandoffGates, JudgedHandoff } from './evaluate-handoff.ts'
import type { HandoffContext } from './handoff-context.ts'
import { thresholdsOf, type Adjustments } from './handoff-route.ts'

/** What a turn has read for handoffs beside its conversation. */
export type HandoffStanding = HandoffGates & {
  adjustments: Adjustments
  /** A handoff that waits; `deferralDue`: its time has come. */
  deferral: Deferral | null
  deferralDue?: boolean
}

/** A handoff that was called for, as it was judged; execution judges it again under the contact's locks. */
export type HandoffTried = JudgedHandoff & {
  /** Of one that is made. */
  context?: HandoffContext
  /** It had been put off and was looked at again. */
  deferral?: true
}

/** Where nobody read more, the conversation's own record of its handoffs decides. */
export const plainStanding = ({ handoffs }: ConversationState): HandoffStanding => ({
  history: handoffs,
  lockedUntil: null,
  health: { buyer: NO_OPERATIONS, seller: NO_OPERATIONS },
  deferred: null,
  stop: null,
  adjustments: {},
  deferral: null,
})

/** The part of an evaluation that follows from location and standing. */
export const judgedBy = (location: Location, { adjustments, history, lockedUntil, health, deferred, stop }: HandoffStanding) => ({
  history,
  lockedUntil,
  health,
  deferred,
  stop,
  enabled: location.handoffs.enabled,
  thresholds: thresholdsOf(location, adjustments),
})
