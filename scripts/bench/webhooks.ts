import { createHmac, randomUUID, sign, type KeyObject } from 'node:crypto'

/** A signed webhook, ready for the wire. */
export type SignedWebhook = { path: string; headers: Record<string, string>; body: string }

export type Door = 'hmac' | 'ed25519'

export const LOCATION_ID = 'loc_sample'
export const WORKFLOW_SECRET = 'bench-secret-of-more-than-32-characters'

export type Text = { contactId: string; messageId: string; text: string }

/** An inbound text through the workflow door, sealed with the shared secret. */
export function workflowText({ contactId, messageId, text }: Text): SignedWebhook {
  const body = JSON.stringify({
    type: 'message.received',
    webhookId: randomUUID(),
    contact_id: contactId,
    location: { id: LOCATION_ID },
    message: { id: messageId, body: text, type: 'SMS', direction: 'inbound' },
    timestamp: new Date().toISOString(),
  })
  const seal = createHmac('sha256', WORKFLOW_SECRET).update(body).digest('hex')
  return { path: '/webhooks/ghl/workflow', headers: { 'content-type': 'application/json', 'x-jorge-signature': seal }, body }
}

/** An inbound text through the app's door, signed as HighLevel signs. */
export function appText({ contactId, messageId, text }: Text, key: KeyObject): SignedWebhook {
  const at = new Date().toISOString()
  const body = JSON.stringify({
    type: 'InboundMessage',
    webhookId: randomUUID(),
    locationId: LOCATION_ID,
    contactId,
    messageId,
    messageType: 'SMS',
    direction: 'inbound',
    body: text,
    dateAdded: at,
    timestamp: at,
  })
  const signature = sign(null, Buffer.from(body), key).toString('base64')
  return { path: '/webhooks/ghl', headers: { 'content-type': 'application/json', 'x-ghl-signature': signature }, body }
}
