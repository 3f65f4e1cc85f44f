import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { Chance } from './chance.ts'
import { bytesOf, mutated, type Json } from './mutate.ts'

/** A delivery, and whether its proof is good: without one nothing may be accepted. */
export type Delivery = { path: string; headers: Record<string, string>; body: Buffer; isProven: boolean; proof: string }

export type Sender = {
  privateKey: KeyObject
  publicKeyPem: string
  strangersKey: KeyObject
  secret: string
  locationIds: readonly string[]
}

export function senderOf(locationIds: readonly string[]): Sender {
  const own = generateKeyPairSync('ed25519')
  return {
    privateKey: own.privateKey,
    publicKeyPem: own.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    strangersKey: generateKeyPairSync('ed25519').privateKey,
    secret: 'the-workflow-secret-of-the-fuzzer-0123456789',
    locationIds,
  }
}

const CONTACTS = Array.from({ length: 50 }, (_, n) => `con_${n}`)
const TEXTS = ['hi', 'STOP', 'I want to sell my house in Upland', 'yes', 'no thanks', '👍', '', 'x'.repeat(1_600)]

/** One well-formed payload of each type, of which the others are made. */
function payloads(locationId: string, chance: Chance): readonly Record<string, Json>[] {
  const contactId = chance.pick(CONTACTS)
  const head = {
    locationId,
    timestamp: new Date(1_772_800_000_000 + chance.below(1e9)).toISOString(),
    webhookId: `wh_${chance.below(1e6)}`,
  }
  const message = {
    ...head,
    contactId,
    conversationId: `cnv_${contactId}`,
    messageId: `msg_${chance.below(1e6)}`,
    messageType: 'SMS',
    body: chance.pick(TEXTS),
    attachments: [],
    dateAdded: head.timestamp,
  }
  return [
    { ...message, type: 'InboundMessage', direction: 'inbound', status: 'delivered' },
    { ...message, type: 'OutboundMessage', direction: 'outbound', source: chance.pick(['app', 'api', 'workflow']), userId: 'usr_1' },
    { ...message, type: 'message.received', contact: { id: contactId, firstName: 'Lupe' } },
    {
      ...head,
      type: 'ContactCreate',
      id: contactId,
      phone: '+19095550137',
      tags: ['a'],
      dnd: false,
      customFields: [{ id: 'f', value: 'v' }],
    },
    { ...head, type: 'ContactUpdate', id: contactId, email: 'l@example.com', dndSettings: { SMS: { status: 'inactive' } } },
    { ...head, type: 'ContactTagUpdate', id: contactId, tags: ['Buyer-Lead', 'AI-Off'], dnd: false },
    { ...head, type: 'ContactDndUpdate', id: contactId, dnd: false, dndSettings: { SMS: { status: 'permanent', code: '101' } } },
    { ...head, type: 'ContactDelete', id: contactId },
    {
      ...head,
      type: 'AppointmentUpdate',
      appointment: { id: 'apt_4', calendarId: 'cal', contactId, appointmentStatus: 'cancelled', startTime: '2026-11-24T10:30:00-08:00' },
    },
    { ...head, type: 'OpportunityStatusUpdate', id: 'opp_1', contactId, status: 'won', monetaryValue: 1 },
    { ...head, type: 'TaskComplete', id: 'task_1', contactId },
    { ...head, type: 'NoteCreate', id: 'note_1', contactId, body: 'x' },
    { ...head, type: 'ConversationUnreadUpdate', contactId },
  ]
}

const workflowPayload = (locationId: string, chance: Chance): Record<string, Json> => ({
  contact_id: chance.pick(CONTACTS),
  first_name: 'Lupe',
  phone: '+19095550137',
  tags: 'Seller-Lead,VIP',
  location: { id: locationId },
  workflow: { name: 'Customer replied' },
  message: { body: chance.pick(TEXTS) },
  customData: { bot_type: 'seller' },
})

export function deliveryOf(sender: Sender, chance: Chance): Delivery {
  const isApp = chance.often(0.7)
  const locationId = chance.often(0.9) ? chance.pick(sender.locationIds) : 'loc_nobody'
  const payload = isApp ? chance.pick(payloads(locationId, chance)) : workflowPayload(locationId, chance)
  const body = bytesOf(chance.often(0.2) ? payload : mutated(payload, chance), chance)
  const proof = isApp ? chance.pick(APP_PROOFS) : chance.pick(WORKFLOW_PROOFS)
  const type = chance.pick([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    'nonsense',
  ])
  return {
    path: isApp ? '/webhooks/ghl' : '/webhooks/ghl/workflow',
    headers: { 'content-type': type, ...proof.seal({ sender, body, chance }) },
    body,
    isProven: proof.isGood,
    proof: proof.name,
  }
}

type Sealing = { sender: Sender; body: Buffer; chance: Chance }
type Proof = { name: string; isGood: boolean; seal(sealing: Sealing): Record<string, string> }

const signed = (body: Uint8Array, key: KeyObject): string => sign(null, body, key).toString('base64')
const app = (value: string): Record<string, string> => ({ 'x-ghl-signature': value })
const hmac = ({ sender, body }: Sealing, secret = sender.secret): string => createHmac('sha256', secret).update(body).digest('hex')

/** A good proof is as frequent as all the others: what it lets through is worth as much. */
const GOOD_APP: Proof = { name: 'signed', isGood: true, seal: ({ sender, body }) => app(signed(body, sender.privateKey)) }
const APP_PROOFS: readonly Proof[] = [
  ...Array.from({ length: 8 }, () => GOOD_APP),
  { name: 'none', isGood: false, seal: () => ({}) },
  { name: 'empty', isGood: false, seal: () => app('') },
  { name: 'N/A', isGood: false, seal: () => app('N/A') },
  { name: 'not base64', isGood: false, seal: () => app('%%%') },
  { name: 'too short', isGood: false, seal: ({ sender, body }) => app(signed(body, sender.privateKey).slice(0, 40)) },
  { name: "a stranger's", isGood: false, seal: ({ sender, body }) => app(signed(body, sender.strangersKey)) },
  {
    name: 'of other bytes',
    isGood: false,
    seal: ({ sender, body }) => app(signed(Buffer.concat([body, Buffer.from(' ')]), sender.privateKey)),
  },
  { name: 'one bit off', isGood: false, seal: ({ sender, body, chance }) => app(flipped(signed(body, sender.privateKey), chance)) },
  { name: 'zeros', isGood: false, seal: () => app(Buffer.alloc(64).toString('base64')) },
  { name: 'under the retired header', isGood: false, seal: ({ sender, body }) => ({ 'x-wh-signature': signed(body, sender.privateKey) }) },
  { name: "the workflow's secret", isGood: false, seal: ({ sender }) => ({ 'x-jorge-secret': sender.secret }) },
]

function flipped(signature: string, chance: Chance): string {
  const bytes = Buffer.from(signature, 'base64')
  const place = chance.below(bytes.length)
  bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.below(8))
  return bytes.toString('base64')
}

const GOOD_WORKFLOW: readonly Proof[] = [
  { name: 'secret', isGood: true, seal: ({ sender }) => ({ 'x-jorge-secret': sender.secret }) },
  { name: 'bearer', isGood: true, seal: ({ sender }) => ({ authorization: `Bearer ${sender.secret}` }) },
  { name: 'hmac', isGood: true, seal: (sealing) => ({ 'x-jorge-signature': hmac(sealing) }) },
  { name: 'hmac with its name', isGood: true, seal: (sealing) => ({ 'x-jorge-signature': `sha256=${hmac(sealing)}` }) },
]
const WORKFLOW_PROOFS: readonly Proof[] = [
  ...GOOD_WORKFLOW,
  ...GOOD_WORKFLOW,
  { name: 'none', isGood: false, seal: () => ({}) },
  { name: 'another secret', isGood: false, seal: ({ sender }) => ({ 'x-jorge-secret': `${sender.secret}x` }) },
  { name: 'half the secret', isGood: false, seal: ({ sender }) => ({ 'x-jorge-secret': sender.secret.slice(0, 20) }) },
  { name: 'an empty secret', isGood: false, seal: () => ({ 'x-jorge-secret': '' }) },
  { name: 'hmac of another secret', isGood: false, seal: (sealing) => ({ 'x-jorge-signature': hmac(sealing, 'nobody') }) },
  {
    name: 'hmac in capitals',
    isGood: false,
    seal: (sealing) => ({ 'x-jorge-signature': hmac(sealing).toUpperCase().replace(/^\d*$/, 'F') }),
  },
  {
    name: 'hmac of other bytes',
    isGood: false,
    seal: ({ sender, body }) => ({ 'x-jorge-signature': hmac({ sender, body: Buffer.concat([body, Buffer.from(' ')]), chance: NOBODY }) }),
  },
  { name: "the app's signature", isGood: false, seal: ({ sender, body }) => app(signed(body, sender.privateKey)) },
]

const NOBODY: Chance = { next: () => 0, below: () => 0, pick: (items) => items[0] as never, often: () => false }
