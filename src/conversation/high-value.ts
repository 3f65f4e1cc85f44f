import type { DecideInput, Draft, Speech } from './decision.ts'
import { callHuman } from './grow.ts'
import { intentSide } from './intent-known.ts'
import type { BotName } from './owner.ts'
import { priceOf, type Price } from './price.ts'
import type { Scores } from './scores.ts'

/** From above these a person speaks to the contact; the bounds themselves do not count. */
const PRICE_ABOVE = 1_200_000
const COMPOSITE_ABOVE = 90

/**
 * A contact of high value goes to a person, once per episode, and hears nothing more from a bot; a first text still says
 * who is writing and how to stop. Null: not so.
 */
export function highValue(draft: Draft, input: DecideInput, bot: BotName): Speech | null {
  const { state, facts } = draft
  if (!isHigh(priceOf(facts, intentSide(state)), state.scores) || state.onceDone.includes('high_value')) return null
  callHuman(draft, input, { trigger: 'high_value', detail: 'The bot has stopped here; its last text is unanswered.' })
  if (!input.firstText) return { kind: 'silent', reason: 'high_value' }
  return { kind: 'goal', goal: { bot, language: state.language.current, firstText: true, preface: null, ask: null } }
}

export const isHigh = (price: Price | null, scores: Pick<Scores, 'composite'> | null): boolean =>
  (price !== null && (price.most ?? price.tested) > PRICE_ABOVE) || (scores !== null && scores.composite > COMPOSITE_ABOVE)
