import type { CrmAction } from '../action.ts'
import { hasTag, type Contact } from '../contact.ts'
import type { Location } from '../location.ts'
import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'
import type { HandoffContext } from './handoff-context.ts'

const TITLE: Record<BotName, string> = { lead: 'Lead', buyer: 'Buyer', seller: 'Seller' }

type HandoffPlace = { contact: Contact; location: Location; now: Date; context: HandoffContext }

/** What a field of the CRM takes of a context. */
const CONTEXT_MOST = 5_000

/** What the CRM shows of a handoff, in order, once the receiving bot's text was accepted: field, tags out, tags in. */
export function handoffActions({ contact, location, now, context }: HandoffPlace, from: BotName, to: Side): CrmAction[] {
  const source = location.routing_tags[from]
  const target = location.routing_tags[to]
  return [
    { kind: 'set_field', field: 'last_handoff_at', value: now.toISOString() },
    ...contextField(context),
    { kind: 'set_field', field: 'bot_type', value: to },
    ...(hasTag(contact.tags, source) ? [{ kind: 'remove_tag', tag: source } as const] : []),
    ...(hasTag(contact.tags, target) ? [] : [{ kind: 'add_tag', tag: target } as const]),
    { kind: 'add_tag', tag: `Handoff-${TITLE[from]}-to-${TITLE[to]}` },
  ]
}

/** Where a location has a field for it; a context that is too long goes without its facts, which stand in the card. */
function contextField(context: HandoffContext): CrmAction[] {
  const whole = JSON.stringify(context)
  const value = whole.length <= CONTEXT_MOST ? whole : JSON.stringify({ ...context, facts: [], candidate_facts: [] })
  return value.length <= CONTEXT_MOST ? [{ kind: 'set_field', field: 'handoff_context', value }] : []
}
