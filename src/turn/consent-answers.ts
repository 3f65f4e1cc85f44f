import type { ConsentSettled } from '../conversation/consent-answer.ts'
import type { Heard } from '../conversation/heard.ts'

/** What a model answered about the texts whose consent the rules left unclear, by the inbox row of each. */
export type ConsentAnswers = ReadonlyMap<string, ConsentSettled>

/** A text as the answer leaves it: only what the rules held may be let go, and only a plain `not_optout` lets it go. */
export function withAnswer(heard: Heard, answers: ConsentAnswers | undefined): Heard {
  const settled = answers?.get(heard.inboxId)
  if (settled === undefined || !heard.optOutUnclear) return heard
  return { ...heard, settled, optOutUnclear: settled.answer !== 'not_optout' && settled.answer !== 'optout' }
}
