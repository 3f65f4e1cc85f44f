import type { IntentStatus } from './bot.ts'
import type { Side } from './reading.ts'
import type { ConversationState } from './state.ts'

/** The conversation score from which an intent counts as known. */
export const INTENT_KNOWN_FROM = 0.7

/** The side the contact has made sure of, by evidence or by a bot that owns them. */
export function intentSide({ owner, intent }: ConversationState): Side | null {
  if (owner === 'buyer' || owner === 'seller') return owner
  return intent.known ?? intent.primary
}

export function intentStatus(state: ConversationState): IntentStatus {
  if (state.owner === 'buyer' || state.owner === 'seller' || state.intent.known) return 'known'
  return state.intent.primary === null && state.intent.conversation.buyer >= 0.5 && state.intent.conversation.seller >= 0.5
    ? 'undecided'
    : 'unknown'
}
