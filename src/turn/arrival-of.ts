import type { CrmEvent, MessageEvent } from '../crm/crm-event.ts'
import { normalText } from '../crm/match-send.ts'
import { sha256 } from '../lib/hash.ts'
import type { Arrival, InboxKind } from '../inbox/arrival.ts'

/** Texts meet across doors by this hash. */
export const hashText = (text: string): string => sha256(normalText(text))

/** Which way an event came in; `call`: a caller of a bot brought the text. */
export type Door = 'app' | 'workflow' | 'reconcile' | 'call'

export type ArrivalContext = { id: string; receivedAt: Date; raw: string | null; door: Door }

/** A message event that the CRM is asked about first: no text of anybody's yet. */
export function doubtOf(event: MessageEvent, context: ArrivalContext): Arrival {
  return { ...arrivalOf(event, context), kind: 'doubtful', message: null }
}

/** A CRM event as the inbox stores it. */
export function arrivalOf(event: CrmEvent, { id, receivedAt, raw, door }: ArrivalContext): Arrival {
  const eventAt = event.eventAt === null ? null : new Date(event.eventAt)
  const base = { id, locationId: event.locationId, contactId: event.contactId, key: event.key, raw, eventAt }
  if (event.kind !== 'message') return { ...base, kind: KINDS[event.kind], body: event, message: null }
  const text = event.text ?? ''
  return {
    ...base,
    kind: event.direction === 'inbound' ? 'message' : 'outbound_seen',
    body: { ...event, door },
    message: {
      messageId: event.messageId,
      direction: event.direction,
      author: event.direction === 'inbound' ? 'contact' : event.userId || event.source === 'app' ? 'human' : 'automation',
      channel: event.channel,
      text,
      textHash: hashText(text),
      sentAt: new Date(event.sentAt ?? event.eventAt ?? receivedAt),
      ...(door === 'call' ? { called: true } : {}),
    },
  }
}

const KINDS: Record<Exclude<CrmEvent['kind'], 'message'>, InboxKind> = {
  contact: 'contact_changed',
  tags: 'tag_changed',
  dnd: 'dnd_changed',
  deleted: 'contact_deleted',
  appointment: 'appointment',
  opportunity: 'opportunity',
  task_completed: 'task_completed',
  install: 'installation',
  uninstall: 'installation',
}
