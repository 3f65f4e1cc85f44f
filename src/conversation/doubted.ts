import type { DecideInput, Draft } from './decision.ts'
import { isMarked } from './mark.ts'
import type { QuestionKey } from './reading.ts'
import type { ConversationState } from './state.ts'

/**
 * Items they said they do not know and that are not asked again: nothing else was answered since, or a loss, a divorce or trouble was
 * told, after which no doubt is pressed.
 */
export function restingItems(state: ConversationState): ReadonlySet<QuestionKey> {
  const { doubts = {}, learnedN = 0 } = state
  const isSad = isMarked(state, 'feeling') || isMarked(state, 'family_feeling')
  const keys = Object.keys(doubts) as QuestionKey[]
  return new Set(keys.filter((key) => isSad || learnedN <= (doubts[key] ?? 0)))
}

/** How a doubt names its item: "no idea on timing", "not sure about the price yet". */
const NAMED: readonly (readonly [RegExp, readonly QuestionKey[]])[] = [
  [/\b(?:timing|timeline|dates?|when|fechas?|cu[aá]ndo)\b/i, ['timeline', 'timeline_acceptable']],
  [/\b(?:price|number|worth|budget|precio|presupuesto)\b/i, ['price', 'price_point', 'property_needs']],
]

/** The item a doubt names, where it is not the one we asked; null: it answers our question. */
export function doubtedBeside({ state }: Draft, { heard }: DecideInput, keys: readonly QuestionKey[]): QuestionKey | null {
  const text = heard.map((one) => one.text).join(' ')
  const named = NAMED.filter(([words]) => words.test(text)).flatMap(([, items]) => items.filter((key) => keys.includes(key)))
  return named.length === 0 || named.some((key) => key === state.pending?.key) ? null : (named[0] ?? null)
}
