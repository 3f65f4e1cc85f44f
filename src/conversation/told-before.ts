import type { Draft } from './decision.ts'
import type { FactField } from './fact.ts'
import { wordOf } from './fact-word.ts'
import type { Preface } from './goal.ts'
import { add } from './grow.ts'
import type { TalkInput } from './talking.ts'

/** The note of a text that says it told us so before, and the notes that name what. */
export const TOLD_ALREADY = 'told_already'
const TOLD = 'told:'

/** In easier words once; who still says that they told us is not asked a third time. */
const ASKED_TWICE = 2

/**
 * "I already told you": what is known is said back. What we do not have is asked once more in easier words, with an apology, and then
 * left alone: the item stays open.
 */
export function toldBefore(draft: Draft, { signals: { notes }, learned }: TalkInput): Preface | null {
  if (!notes.has(TOLD_ALREADY) || learned.length > 0) return null
  const field = ([...notes].filter((note) => note.startsWith(TOLD)).map((note) => note.slice(TOLD.length)) as FactField[]).find(
    (one) => draft.facts[one]?.status === 'current',
  )
  if (field !== undefined) return { kind: 'looked_back', field, value: wordOf(draft.facts[field]?.value) }
  const { pending } = draft.state
  if (pending === null || pending.stale !== undefined || pending.rung < ASKED_TWICE) return null
  add(draft, { type: 'QuestionParked', payload: { key: pending.key, open: true } })
  return { kind: 'moving_on' }
}
