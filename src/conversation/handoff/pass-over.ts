import type { CrmAction } from '../action.ts'
import type { Contact } from '../contact.ts'
import type { ConversationEvent } from '../event.ts'
import type { Facts } from '../fact.ts'
import { answerBy } from '../human-handoff.ts'
import { noteTime } from '../local-time.ts'
import type { Location } from '../location.ts'
import type { ConversationState } from '../state.ts'
import { approachTo } from './approach.ts'
import { carriedBy } from './carried.ts'
import { handoffActions } from './handoff-actions.ts'
import { handoffCard, priorityOf } from './handoff-card.ts'
import { handoffContext, type HandoffContext } from './handoff-context.ts'
import type { JudgedHandoff } from './evaluate-handoff.ts'
import { handoffWords } from './handoff-words.ts'

/** What follows from a handoff that was judged: events, a note for the team, what the CRM shows of it in order, and its context. */
export type PassedOver = { events: ConversationEvent[]; note: CrmAction[]; inOrder: CrmAction[]; context: HandoffContext | null }

export type Passing = {
  tried: JudgedHandoff
  contact: Contact
  location: Location
  /** Before it. */
  state: ConversationState
  facts: Facts
  /** The contact's texts, newest first, and the ids of those that called for it. */
  texts: readonly string[]
  messageIds: readonly string[]
  distressed: boolean
  now: Date
}

export function passOver(passing: Passing): PassedOver {
  const { tried, contact, location, now } = passing
  const { decision, input } = tried
  const from = input.source
  const { to } = decision
  if (decision.status === 'blocked')
    return { events: [{ type: 'HandoffBlocked', payload: { from, to, reason: decision.reason } }], note: [], inOrder: [], context: null }
  const { score, threshold } = decision
  const context = handoffContext({ ...passing, contactId: contact.contactId })
  const carried = carriedBy({ from, to, facts: passing.facts, messageIds: passing.messageIds })
  return {
    events: [
      { type: 'HandoffExecuted', payload: { from, to, score, threshold, ...(carried.length > 0 ? { carried } : {}) } },
      { type: 'OwnerChanged', payload: { from, to, reason: `handoff_${from}_${to}` } },
    ],
    note: [{ kind: 'add_note', note: 'handoff', body: cardOf(passing) }],
    inOrder: handoffActions({ contact, location, now, context }, from, to),
    context,
  }
}

function cardOf({ tried, now, location, ...passing }: Passing): string {
  const { decision, input } = tried
  const route = `from the ${input.source} bot to the ${decision.to} bot`
  const by = answerBy(priorityOf(decision.score), now, location)
  return handoffCard({
    ...passing,
    location,
    now,
    route,
    reason: handoffWords(decision, now),
    confidence: decision.score,
    answerBy: noteTime(by.toISOString(), location.zone),
    approach: approachTo(decision.to),
  })
}
