import type { CrmAction } from '../action.ts'
import { hasTag, type Contact } from '../contact.ts'
import type { Location } from '../location.ts'
import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'

const TITLE: Record<BotName, string> = { lead: 'Lead', buyer: 'Buyer', seller: 'Seller' }

type HandoffPlace = { contact: Contact; location: Location; now: Date }

/** What the CRM shows of a handoff, in order, once the receiving bot's text was accepted: field, tags out, tags in. */
export function handoffActions({ contact, location, now }: HandoffPlace, from: BotName, to: Side): CrmAction[] {
  const source = location.routing_tags[from]
  const target = location.routing_tags[to]
  return [
    { kind: 'set_field', field: 'last_handoff_at', value: now.toISOString() },
    { kind: 'set_field', field: 'bot_type', value: to },
    ...(hasTag(contact.tags, source) ? [{ kind: 'remove_tag', tag: source } as const] : []),
    ...(hasTag(contact.tags, target) ? [] : [{ kind: 'add_tag', tag: target } as const]),
    { kind: 'add_tag', tag: `Handoff-${TITLE[from]}-to-${TITLE[to]}` },
  ]
}
