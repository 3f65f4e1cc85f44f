import type { CrmEvent } from './crm-event.ts'
import { readAppWebhook, readWorkflowWebhook } from './webhook.ts'

export const bytes = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
/** A delivery of HighLevel as the app door reads it. */
export const app = (value: unknown) => readAppWebhook(bytes(value))
/** A delivery of a workflow of `loc_ie_01`. */
export const workflow = (value: unknown) => readWorkflowWebhook(bytes(value), 'loc_ie_01')

export function eventOf(reading: ReturnType<typeof workflow>): CrmEvent {
  if (reading.kind !== 'event') throw new Error(`no event but ${JSON.stringify(reading)}`)
  return reading.event
}

export const inbound = {
  type: 'InboundMessage',
  locationId: 'loc_ie_01',
  contactId: 'con_7Q',
  conversationId: 'cnv_31',
  messageId: 'msg_801',
  messageType: 'SMS',
  direction: 'inbound',
  body: 'saw your sign on Haven Ave',
  attachments: [],
  status: 'delivered',
  dateAdded: '2026-11-20T18:04:11.000Z',
  timestamp: '2026-11-20T18:04:12.000Z',
  webhookId: 'wh_55a',
}
