import type { TouchAsked } from '../conversation/decision.ts'
import { hasTag } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { WaitingRow } from './load-turn.store.ts'
import type { TagChange } from './tag-changes.store.ts'

/** What the rows of a turn ask for: the first text to somebody new, the surest reason first. Null: nothing of the kind. */
export function touchAsked(rows: readonly WaitingRow[], location: Location): TouchAsked | null {
  const asked = rows.flatMap((row) => askedBy(row, location) ?? [])
  return asked.toSorted((a, b) => SURENESS.indexOf(a.via) - SURENESS.indexOf(b.via) || Number(b.sure) - Number(a.sure))[0] ?? null
}

const SURENESS: readonly TouchAsked['via'][] = ['workflow', 'tag', 'source']

function askedBy({ kind, body, eventAt, receivedAt }: WaitingRow, location: Location): TouchAsked | null {
  if (kind !== 'contact_changed' && kind !== 'tag_changed') return null
  const event = body as CrmEvent & Partial<TagChange>
  // A sender's clock that runs ahead makes nothing late.
  const askedAt = (eventAt !== null && eventAt < receivedAt ? eventAt : receivedAt).toISOString()
  const botType = event.kind === 'contact' ? event.botType : null
  if (event.kind === 'contact' && event.firstTouch) return { via: 'workflow', askedAt, botType, sure: true }
  if (location.first_touch.tags && bringsTag(event, location)) return { via: 'tag', askedAt, botType, sure: Array.isArray(event.added) }
  const isNew = event.kind === 'contact' && event.change === 'created'
  return isNew && location.first_touch.sources.length > 0 ? { via: 'source', askedAt, botType, sure: true } : null
}

/** Whether an activation tag is new in the list, or may be: of a contact just made, and where no list was known before. */
function bringsTag(event: CrmEvent & Partial<TagChange>, { routing_tags: { lead, buyer, seller } }: Location): boolean {
  const listed = event.kind === 'tags' ? event.tags : event.kind === 'contact' ? (event.patch.tags ?? []) : []
  return [lead, buyer, seller].some((tag) => hasTag(event.added ?? listed, tag))
}
