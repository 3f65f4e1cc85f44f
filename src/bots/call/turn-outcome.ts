import type { Speech } from '../../conversation/decision.ts'
import type { ConversationEvent } from '../../conversation/event.ts'
import type { Facts } from '../../conversation/fact.ts'
import type { Understanding } from '../../conversation/reading.ts'
import type { ConversationState } from '../../conversation/state.ts'
import type { LeadResult } from './call-result.ts'

/** What came of a turn, whether it was committed or only decided. */
export type TurnOutcome = {
  contactId: string
  /** Who the turn spoke as: a bot, or the owner that kept it silent. */
  speaker: string | null
  speech: Speech
  /** Why, as the inspector shows it. */
  why: Readonly<Record<string, unknown>>
  /** The conversation right after the turn. */
  state: ConversationState
  facts: Facts
  readings: readonly Understanding[]
  /** Events of the turn. */
  events: readonly ConversationEvent[]
  actions: LeadResult['actions']
  /** The turn is decided and not kept. */
  isDry: boolean
  /** Phrased by a model where it was not by the rules. */
  brain: 'rules' | 'llm'
  /** ISO 8601. */
  at: string
}
