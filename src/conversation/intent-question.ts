import { CONFIRMS } from './confirm-side.ts'
import { textOf, type Facts } from './fact.ts'
import { INTENT_KNOWN_FROM } from './intent-known.ts'
import { anyKnown } from './known-facts.ts'
import type { QuestionKey } from './reading.ts'
import type { ConversationState } from './state.ts'

/**
 * The lead bot guesses nothing: two strong sides are put in order, one likely side is confirmed, each once. Who has told us of
 * their house already is not asked whether they own one.
 */
export function intentQuestion({ intent, questions }: ConversationState, facts: Facts): QuestionKey | null {
  const { buyer, seller } = intent.conversation
  const first = intent.parked === 'buyer' ? 'seller' : intent.parked === 'seller' ? 'buyer' : null
  // The order they named stands, but what comes first is not sure enough yet.
  if (first !== null && intent.conversation[first] >= 0.5 && intent.conversation[first] < INTENT_KNOWN_FROM && !questions[CONFIRMS[first]])
    return CONFIRMS[first]
  if (intent.known && buyer !== seller) return null
  if (buyer >= 0.5 && seller >= 0.5) return questions.which_first ? null : 'which_first'
  if (seller >= 0.5 && seller < INTENT_KNOWN_FROM) return questions.confirm_seller ? null : 'confirm_seller'
  if (buyer >= 0.5 && buyer < INTENT_KNOWN_FROM) return questions.confirm_buyer ? null : 'confirm_buyer'
  return buyer < 0.5 && seller < 0.5 && speaksOfTheirHouse(facts) && !questions.confirm_seller ? 'confirm_seller' : null
}

/** Reasons to sell that come with a house. */
const HOUSE_REASONS = new Set(['inherited', 'tired_landlord'])

const speaksOfTheirHouse = (facts: Facts): boolean =>
  anyKnown(facts, 'property_address') || HOUSE_REASONS.has(textOf(facts, 'motivation') ?? '')
