import { appointmentEvent, installEvent, opportunityEvent, taskCompletedEvent } from './record-event.ts'
import { contactEvent, deletedEvent, dndEvent, tagsEvent } from './contact-event.ts'
import type { CrmEvent, EventHead } from './crm-event.ts'
import { instantOf } from './instant.ts'
import { messageEvent } from './message-event.ts'
import { cleanText, fieldOf, firstId, firstOf, firstText, parsePayload, recordOf, type Payload, type Seen } from './payload.ts'
import { webhookIdOf } from './webhook-key.ts'

/** What a webhook says. `ignored` is answered like an event: a refusal would be retried and hurt the sender's success rate. */
export type WebhookReading =
  | { kind: 'event'; event: CrmEvent }
  | { kind: 'ignored'; why: string; type: string; locationId: string | null; key: string | null; webhookId: string | null }
  | { kind: 'malformed' }
  | { kind: 'invalid'; fields: string[] }

/** The secret selected the location; a body that names another one is refused like a wrong secret. */
export type WorkflowReading = WebhookReading | { kind: 'wrong_location' }

/** Reads a signed app webhook: HighLevel's flat payloads and the dotted ones. Pure and total: no bytes make it throw. */
export function readAppWebhook(raw: Uint8Array): WebhookReading {
  const payload = flattened(parsePayload(raw))
  if (payload === null) return { kind: 'malformed' }
  const locationId = locationIdOf(payload)
  const type = firstText([payload], ['type'])?.trim() ?? null
  const agencyWide = locationId === null && (type === 'INSTALL' || type === 'UNINSTALL')
  const absent = [type === null ? ['type'] : [], locationId === null && !agencyWide ? ['location_id'] : []].flat()
  const fields = [...absent, ...misshapen(payload)]
  if (fields.length > 0 || type === null) return { kind: 'invalid', fields }
  if (locationId === null) return { kind: 'ignored', why: 'no_location', type, locationId, key: null, webhookId: null }
  return readingOf(type, { head: headOf(payload, { raw, type, told: type, locationId, via: 'app' }), payload, via: 'app' })
}

/** Reads a workflow webhook of the location whose secret it carried. Its content is a hint: read back before acting on it. */
export function readWorkflowWebhook(raw: Uint8Array, locationId: string): WorkflowReading {
  const payload = flattened(parsePayload(raw))
  if (payload === null) return { kind: 'malformed' }
  if (locationsNamed(payload).some((named) => named !== locationId)) return { kind: 'wrong_location' }
  const told = firstText([payload], ['type'])?.trim() ?? null
  const fields = [
    ...(contactIdOf(payload, told ?? '') === null ? ['contact_id'] : []),
    ...(told === null && isPresent(payload, 'type') ? ['type'] : []),
    ...misshapen(payload),
  ]
  if (fields.length > 0) return { kind: 'invalid', fields }
  const type = told ?? impliedType(payload)
  const head = headOf(payload, { raw, type, told, locationId, via: 'workflow' })
  return readingOf(type, { head, payload, via: 'workflow' })
}

type Reader = (seen: Seen) => CrmEvent | string

const READERS = new Map<string, Reader>([
  ...['InboundMessage', 'message.received'].map((type) => [type, (seen: Seen) => messageEvent(seen, 'inbound')] as const),
  ...['OutboundMessage', 'message.sent'].map((type) => [type, (seen: Seen) => messageEvent(seen, 'outbound')] as const),
  ['conversation.new', newConversation],
  ...['ContactCreate', 'contact.created'].map((type) => [type, (seen: Seen) => contactEvent(seen, 'created')] as const),
  ...['ContactUpdate', 'contact.updated'].map((type) => [type, (seen: Seen) => contactEvent(seen, 'updated')] as const),
  ['ContactTagUpdate', tagsEvent],
  ['ContactDndUpdate', dndEvent],
  ...['ContactDelete', 'contact.deleted'].map((type) => [type, deletedEvent] as const),
  ['AppointmentCreate', (seen) => appointmentEvent(seen, 'created')],
  ['AppointmentUpdate', (seen) => appointmentEvent(seen, 'updated')],
  ['AppointmentDelete', (seen) => appointmentEvent(seen, 'deleted')],
  ['TaskComplete', taskCompletedEvent],
  ['INSTALL', (seen) => installEvent(seen, 'install')],
  ['UNINSTALL', (seen) => installEvent(seen, 'uninstall')],
])

function readingOf(type: string, seen: Seen): WebhookReading {
  const reader = READERS.get(type) ?? (/^opportunity/i.test(type) ? opportunityEvent : null)
  const read = reader === null ? 'type_not_used' : reader(seen)
  if (typeof read !== 'string') return { kind: 'event', event: read }
  const { locationId, key, webhookId } = seen.head
  return { kind: 'ignored', why: read, type: seen.head.type, locationId, key, webhookId }
}

/** A conversation that opens with a text is that text; one without is news of the contact. */
function newConversation(seen: Seen): CrmEvent | string {
  const message = messageEvent(seen, 'inbound')
  return typeof message !== 'string' && message.kind === 'message' && message.text !== null ? message : contactEvent(seen, 'updated')
}

/** Some senders wrap the event in `data`; it is merged in when the top level has no type of its own. */
function flattened(payload: Payload | null): Payload | null {
  if (payload === null || isPresent(payload, 'type')) return payload
  const data = recordOf(fieldOf(payload, 'data'))
  return data === null ? payload : { ...data, ...payload, type: fieldOf(data, 'type') }
}

type HeadParts = { raw: Uint8Array; type: string; told: string | null; locationId: string; via: Seen['via'] }

function headOf(payload: Payload, { raw, type, told, locationId, via }: HeadParts): EventHead {
  const contactId = contactIdOf(payload, type)
  const timestamp = firstText([payload], ['timestamp'])
  const webhookId = webhookIdOf(payload, { locationId, contactId, timestamp, type: told, raw }, via)
  const appId = firstId([payload], ['appId', 'app_id'])
  return {
    locationId,
    contactId: contactId ?? '-',
    key: `${locationId}:${webhookId}`,
    webhookId,
    eventAt: instantOf(timestamp),
    type: cleanText(type),
    ...(appId === null ? {} : { appId }),
  }
}

/** In an event about a contact the top-level `id` is the contact's. */
function contactIdOf(payload: Payload, type: string): string | null {
  const nested = ['appointment', 'opportunity', 'message', 'conversation'].map((name) => recordOf(fieldOf(payload, name)))
  const names = ['contactId', 'contact_id']
  return (
    firstId([payload], names) ??
    firstId([recordOf(fieldOf(payload, 'contact')) ?? {}], ['id', ...names]) ??
    firstId(
      nested.filter((part) => part !== null),
      names,
    ) ??
    (/^contact/i.test(type) ? firstId([payload], ['id']) : null)
  )
}

const LOCATION_NAMES = ['locationId', 'location_id']

const locationIdOf = (payload: Payload): string | null =>
  firstId([payload], LOCATION_NAMES) ?? firstId([recordOf(fieldOf(payload, 'location')) ?? {}], ['id'])

/** Every location the body names, in whatever shape. */
const locationsNamed = (payload: Payload): unknown[] =>
  [
    ...LOCATION_NAMES.map((name) => fieldOf(payload, name) ?? undefined),
    fieldOf(recordOf(fieldOf(payload, 'location')) ?? {}, 'id') ?? undefined,
  ].filter((named) => named !== undefined)

/** Fields that may be absent but not of another kind. */
function misshapen(payload: Payload): string[] {
  const objects = ['contact', 'conversation'].filter((name) => isPresent(payload, name) && recordOf(fieldOf(payload, name)) === null)
  const timestamp = fieldOf(payload, 'timestamp')
  return isPresent(payload, 'timestamp') && typeof timestamp !== 'string' ? [...objects, 'timestamp'] : objects
}

const isPresent = (payload: Payload, name: string): boolean => firstOf([payload], [name]) !== undefined

/** A workflow payload says what it is by what it carries. */
function impliedType(payload: Payload): string {
  const custom = recordOf(firstOf([payload], ['customData', 'custom_data'])) ?? {}
  const message = recordOf(fieldOf(payload, 'message')) ?? {}
  const hasText = firstText([message, payload], ['body', 'message']) ?? firstText([custom], ['message'])
  return hasText === null ? 'contact.updated' : 'message.received'
}
