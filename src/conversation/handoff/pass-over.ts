import type { CrmAction } from '../action.ts'
import type { Contact } from '../contact.ts'
import type { ConversationEvent } from '../event.ts'
import type { Location } from '../location.ts'
import { handoffActions } from './handoff-actions.ts'
import type { HandoffTried } from './handoff-standing.ts'

/** What follows from a handoff that was judged: events, a note for the team, and what the CRM shows of it, in order. */
export type PassedOver = { events: ConversationEvent[]; note: CrmAction[]; inOrder: CrmAction[] }

export type Passing = { tried: HandoffTried; contact: Contact; location: Location; now: Date }

export function passOver({ tried, contact, location, now }: Passing): PassedOver {
  const { decision, input } = tried
  const from = input.source
  const { to } = decision
  if (decision.status === 'blocked')
    return { events: [{ type: 'HandoffBlocked', payload: { from, to, reason: decision.reason } }], note: [], inOrder: [] }
  const { score, threshold } = decision
  return {
    events: [
      { type: 'HandoffExecuted', payload: { from, to, score, threshold } },
      { type: 'OwnerChanged', payload: { from, to, reason: `handoff_${from}_${to}` } },
    ],
    note: [{ kind: 'add_note', note: 'handoff', body: `Passed from the ${from} to the ${to} bot (score ${score}, needed ${threshold}).` }],
    inOrder: handoffActions({ contact, location, now }, from, to),
  }
}
