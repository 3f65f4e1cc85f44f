import type { Heard } from './heard.ts'
import { isMarked } from './mark.ts'
import type { ConversationState } from './state.ts'

/** After the close, which offers a call, a day or a time of day by itself is when to call. */
export const isCallOpen = (state: ConversationState): boolean => isMarked(state, 'call_offered') || isMarked(state, 'wrapped_up')

const CALL_WORDS = 8
const ELSE: ReadonlySet<string> = new Set(['question', 'thanks', 'greeting', 'refusal', 'stall', 'objection'])

/** When they wish to be called, in their words: "saturday after 3"; null when they named no time. */
export function callTimeIn(heard: readonly Heard[]): string | null {
  const times = heard
    .flatMap(({ understanding }) => understanding.facts)
    .filter(({ field, polarity }) => field === 'best_time' && polarity === 'affirmed')
  const value = times.at(-1)?.value
  return typeof value === 'string' ? value : null
}

/** Whether the texts answer an offered call with the time for it, and nothing else. */
export const namesCallTime = (heard: readonly Heard[], state: ConversationState): boolean =>
  isCallOpen(state) &&
  callTimeIn(heard) !== null &&
  heard.every(({ words, understanding }) => words <= CALL_WORDS && understanding.acts.every(({ kind }) => !ELSE.has(kind)))
