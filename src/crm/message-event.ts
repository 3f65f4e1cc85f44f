import { toE164 } from '../lib/phone.ts'
import { channelOf } from './channel.ts'
import type { CrmEvent, MessageEvent } from './crm-event.ts'
import { instantOf } from './instant.ts'
import { leadSourceOf } from './lead-source.ts'
import { fieldOf, firstId, firstOf, firstText, recordOf, type Payload, type Seen } from './payload.ts'

type Direction = MessageEvent['direction']

/** A text, e-mail, chat or call. A string says why it cannot be used. */
export function messageEvent({ head, payload, via }: Seen, expected: Direction): CrmEvent | string {
  const message = recordOf(fieldOf(payload, 'message'))
  const custom = customDataOf(payload)
  const contact = recordOf(fieldOf(payload, 'contact'))
  // The workflow payload is the contact laid flat: its `source`, `status` and `id` are not the message's.
  const own = [message, via === 'app' ? payload : null].filter((part) => part !== null)
  const all = [...own, payload, custom]
  const messageId = firstId([message ?? {}], ['messageId', 'message_id', 'id']) ?? firstId([payload, custom], ['messageId', 'message_id'])
  const conversationId = conversationIdOf(payload, message)
  if (head.contactId === '-' && messageId === null && conversationId === null) return 'no_contact'
  const messageType = firstText(all, ['messageType', 'message_type'])
  const told = directionOf(own)
  return {
    ...head,
    kind: 'message',
    direction: expected,
    messageId,
    channel: messageType === null ? 'sms' : channelOf(messageType),
    text: textOf(payload, message, custom),
    attachments: attachmentsOf(all),
    source: firstText(own, ['source'])?.trim().toLowerCase() ?? null,
    userId: firstId(own, ['userId', 'user_id']),
    sentAt: instantOf(firstOf(own, ['dateAdded', 'date_added'])) ?? head.eventAt,
    conversationId,
    status: firstText(own, ['status'])?.trim().toLowerCase() ?? null,
    doubtful: told !== expected || messageType === null || messageId === null || head.contactId === '-',
    botType: botTypeOf(payload),
    leadSource: leadSourceOf(contactParts(payload, via), payload),
    ...phoneOf([contact ?? {}, payload]),
  }
}

/** `customData`: what the location's owner typed into the workflow action. */
export const customDataOf = (payload: Payload): Payload => recordOf(firstOf([payload], ['customData', 'custom_data'])) ?? {}

/** The routing word of a workflow, verbatim; whether it names a bot is the routing rule's business. */
export const botTypeOf = (payload: Payload): string | null => firstText([customDataOf(payload)], ['bot_type', 'Bot Type'])

/** A top-level `source` of an app's message event is the message's; elsewhere it is the lead's. */
function contactParts(payload: Payload, via: Seen['via']): Payload[] {
  const contact = recordOf(fieldOf(payload, 'contact'))
  return [contact, via === 'workflow' ? payload : null].filter((part) => part !== null)
}

function conversationIdOf(payload: Payload, message: Payload | null): string | null {
  const conversation = recordOf(fieldOf(payload, 'conversation')) ?? {}
  return firstId([payload, message ?? {}], ['conversationId', 'conversation_id']) ?? firstId([conversation], ['id'])
}

function textOf(payload: Payload, message: Payload | null, custom: Payload): string | null {
  return firstText([message ?? {}], ['body', 'text']) ?? firstText([payload], ['message', 'body']) ?? firstText([custom], ['message'])
}

function directionOf(sources: readonly Payload[]): Direction | null {
  const word = firstText(sources, ['direction'])?.trim().toLowerCase()
  return word === 'inbound' || word === 'outbound' ? word : null
}

function attachmentsOf(sources: readonly Payload[]): number {
  const list = firstOf(sources, ['attachments'])
  return Array.isArray(list) ? list.length : 0
}

function phoneOf(sources: readonly Payload[]): { phone?: string | null } {
  const phone = firstText(sources, ['phone'])
  return phone === null ? {} : { phone: toE164(phone) }
}
