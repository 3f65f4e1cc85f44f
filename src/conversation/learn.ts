import type { DecideInput, Draft } from './decision.ts'
import type { ConversationEvent } from './event.ts'
import { add } from './grow.ts'
import type { Heard } from './heard.ts'
import { closedBy, isMarked, openObjections, UNTIL_NEXT_TEXT } from './mark.ts'
import { mergeFacts, type Merged } from './merge-facts.ts'
import type { Flag } from './reading.ts'
import { sided } from './sided-facts.ts'
import { OTHER_AGENT, wishOf, WISH_FROM, type Signals } from './signals.ts'

/** What stood until the contact's next word, and what their word ends. */
export function settleMarks(draft: Draft, { wish, acceptsPerson, softRefusal, tells }: Signals): void {
  if (acceptsPerson) resolve(draft, openObjections(draft.state))
  for (const mark of UNTIL_NEXT_TEXT) if (isMarked(draft.state, mark)) add(draft, { type: 'ObjectionResolved', payload: { type: mark } })
  const closed = closedBy(draft.state)
  if (closed && (wish >= WISH_FROM || (closed === 'soft_refusal' && tells && !softRefusal)))
    add(draft, { type: 'ObjectionResolved', payload: { type: closed } })
}

/** What such a text says is not about a home of theirs. */
const NOT_THEIRS: readonly Flag[] = ['wrong_number', 'solicitation', 'renter']

export const isTheirs = ({ understanding }: Heard): boolean =>
  !NOT_THEIRS.some((flag) => understanding.flags.includes(flag)) &&
  !understanding.notes.includes(OTHER_AGENT) &&
  (!understanding.flags.includes('referral') || wishOf(understanding) >= WISH_FROM)

/** Merges what the texts say of a home of theirs into what is known; a fact resolves what they objected to. */
export function learn(draft: Draft, input: DecideInput, heard: readonly Heard[]): Merged {
  const told = heard.filter(isTheirs)
  const merged = mergeFacts(draft.facts, draft.state.owner === 'lead' ? sided(told) : told, () => input.newId('fact'))
  draft.facts = merged.facts
  draft.decision.facts.push(...merged.changes)
  const events = merged.changes.flatMap((change): ConversationEvent[] => {
    if (change.kind !== 'learned') return []
    const { field, id, confidence, sourceMessageId } = change.fact
    return [{ type: 'FactLearned', payload: { field, fact_id: id, confidence, source_message_id: sourceMessageId } }]
  })
  add(draft, ...events)
  if (events.length > 0) resolve(draft, openObjections(draft.state))
  return merged
}

/** Resolved by a fact of theirs, or by their yes to a next step. */
const resolve = (draft: Draft, types: readonly string[]): void =>
  add(draft, ...types.map((type): ConversationEvent => ({ type: 'ObjectionResolved', payload: { type } })))
