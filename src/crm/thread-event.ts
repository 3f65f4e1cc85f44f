import type { MessageEvent } from './crm-event.ts'
import type { ThreadMessage } from './crm-port.ts'

/** A message of a thread or an export, as the event no door has brought. Its key is the message's, so that any reading brings it once. */
export function threadEvent(message: ThreadMessage, at: { locationId: string; contactId: string }): MessageEvent {
  const { messageId } = message
  return {
    locationId: at.locationId,
    contactId: at.contactId,
    key: `${at.locationId}:message:${messageId}`,
    webhookId: `message:${messageId}`,
    eventAt: message.sentAt,
    type: 'thread',
    kind: 'message',
    direction: message.direction,
    messageId,
    channel: message.channel,
    text: message.text,
    attachments: message.attachments,
    source: message.source,
    userId: message.userId,
    sentAt: message.sentAt,
    conversationId: message.conversationId,
    status: message.status,
    doubtful: false,
    botType: null,
    leadSource: null,
  }
}
