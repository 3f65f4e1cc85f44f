import { sha256 } from '../lib/hash.ts'
import { firstText, fieldOf, type Payload } from './payload.ts'

/** What the composite key is made of when the sender gives no id; texts as they were sent. */
export type KeyParts = { locationId: string; contactId: string | null; timestamp: string | null; type: string | null; raw: Uint8Array }

const DELIVERY_IDS = ['webhookId', 'webhook_id', 'eventId', 'event_id']
const OBJECT_IDS = [
  ['contactId', 'contact_id', 'locationId', 'location_id', 'opportunityId', 'opportunity_id'],
  ['contact', 'location', 'opportunity'],
] as const
const LONGEST_ID = 200

/** The sender's id of this delivery, else a hash of what it says: two different texts are two events, one text sent twice is one. */
export function webhookIdOf(payload: Payload, parts: KeyParts, via: 'app' | 'workflow'): string {
  const given = firstText([payload], DELIVERY_IDS)?.trim() ?? (via === 'workflow' ? topLevelId(payload, parts.contactId) : null)
  if (given === null) return compositeKey(parts)
  return given.length <= LONGEST_ID ? given : sha256(given)
}

/** SHA-256 of `location\ncontact\ntimestamp\ntype\nbodyhash`. */
function compositeKey(parts: KeyParts): string {
  const { locationId, contactId, timestamp, type, raw } = parts
  const lines = [locationId, contactId ?? 'unknown_contact', timestamp ?? 'unknown_timestamp', type ?? 'unknown_type', sha256(raw)]
  return sha256(lines.join('\n'))
}

/** A top-level `id` is often the object's own and would drop its later updates; it counts only when it names no object of the payload. */
function topLevelId(payload: Payload, contactId: string | null): string | null {
  const id = firstText([payload], ['id'])?.trim() ?? null
  const [flat, nested] = OBJECT_IDS
  const objects = [
    contactId,
    ...flat.map((name) => fieldOf(payload, name)),
    ...nested.map((name) => (fieldOf(payload, name) as { id?: unknown } | null | undefined)?.id),
  ]
  return id === null || objects.includes(id) ? null : id
}
