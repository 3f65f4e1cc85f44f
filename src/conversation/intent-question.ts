import { CONFIRMS } from './confirm-side.ts'
import type { DecideInput, Draft } from './decision.ts'
import { textOf, type Facts } from './fact.ts'
import type { Ask } from './goal.ts'
import { evaluateHandoff } from './handoff/evaluate-handoff.ts'
import { askedOf } from './handoff/hand-over.ts'
import { INTENT_KNOWN_FROM } from './intent-known.ts'
import { anyKnown } from './known-facts.ts'
import type { BotName } from './owner.ts'
import type { QuestionKey, Side } from './reading.ts'
import type { ConversationState } from './state.ts'

/** The question about what they want that comes before the script, or null. */
export function intentQuestion(draft: Draft, input: DecideInput, bot: BotName): Ask | null {
  if (bot !== 'lead') return besides(draft, input, bot)
  const key = asksOrder(input) && !draft.state.questions.which_first ? 'which_first' : leadsQuestion(draft.state, draft.facts)
  return key === null ? null : { key, rung: 1 }
}

/** "Sell first or buy first?" names both sides, however unsure they are of either. */
const asksOrder = ({ heard }: DecideInput): boolean =>
  heard.some(({ stale, understanding }) => !stale && understanding.acts.some(({ kind, about }) => kind === 'question' && about === 'order'))

const A_DAY_MS = 24 * 3_600_000

/**
 * The buyer and the seller bot ask whether the other side is wanted as well when that is likely and not sure, once a day, and only
 * where a yes would be followed.
 */
function besides(draft: Draft, input: DecideInput, bot: Side): Ask | null {
  const { askedBesides } = draft.state
  if (askedBesides !== undefined && Date.parse(draft.at) - Date.parse(askedBesides) < A_DAY_MS) return null
  const asked = askedOf(draft, input, bot)
  const decision = evaluateHandoff(asked)
  const side = decision.status === 'none' ? decision.askToConfirm : null
  if (side === null) return null
  const afterYes = evaluateHandoff({ ...asked, scores: { ...asked.scores, [side]: 1 } })
  return afterYes.status === 'proceed' ? { key: CONFIRMS[side], rung: 1, besides: true } : null
}

/**
 * The lead bot guesses nothing: two strong sides are put in order, one likely side is confirmed, each once. Who has told us of
 * their house already is not asked whether they own one.
 */
function leadsQuestion({ intent, questions }: ConversationState, facts: Facts): QuestionKey | null {
  const { buyer, seller } = intent.conversation
  const first = intent.parked === 'buyer' ? 'seller' : intent.parked === 'seller' ? 'buyer' : null
  // The order they named stands, but what comes first is not sure enough yet.
  if (first !== null && intent.conversation[first] >= 0.5 && intent.conversation[first] < INTENT_KNOWN_FROM && !questions[CONFIRMS[first]])
    return CONFIRMS[first]
  if (intent.known && buyer !== seller) return null
  const areBoth = (buyer >= 0.5 && seller >= 0.5) || (buyer === seller && buyer >= HINTED_FROM)
  if (areBoth) return questions.which_first ? null : 'which_first'
  if (seller >= 0.5 && seller < INTENT_KNOWN_FROM) return questions.confirm_seller ? null : 'confirm_seller'
  if (buyer >= 0.5 && buyer < INTENT_KNOWN_FROM) return questions.confirm_buyer ? null : 'confirm_buyer'
  if (buyer >= 0.5 || seller >= 0.5) return null
  if ((speaksOfTheirHouse(facts) || (seller >= HINTED_FROM && buyer < HINTED_FROM)) && !questions.confirm_seller) return 'confirm_seller'
  return buyer >= HINTED_FROM && seller < HINTED_FROM && !questions.confirm_buyer ? 'confirm_buyer' : null
}

/** From here on a side is hinted at: "maybe both", "we might sell if the price is right". */
const HINTED_FROM = 0.3

/** Reasons to sell that come with a house. */
const HOUSE_REASONS = new Set(['inherited', 'tired_landlord'])

const speaksOfTheirHouse = (facts: Facts): boolean =>
  anyKnown(facts, 'property_address') || HOUSE_REASONS.has(textOf(facts, 'motivation') ?? '')
