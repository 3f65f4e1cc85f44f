import type { Json } from './sim-call.ts'
import { withoutNulls } from './sim-call.ts'
import type { MessageSource, MessageStatus, SimContact, SimMessage, SimThread } from './sim-state.ts'
import type { Sim, SimEvent } from './sim-world.ts'

export type MessageSeed = {
  direction: 'inbound' | 'outbound'
  body: string
  channel?: string
  attachments?: string[]
  source?: MessageSource | null
  userId?: string | null
  finalStatus?: MessageStatus
  /** ISO; default: now. */
  dateAdded?: string
}

const CARRIER_MS = 4_000

export function threadOf(sim: Sim, contact: SimContact): SimThread {
  const known = sim.state.threads.get(contact.id)
  if (known) return known
  const thread: SimThread = { id: sim.newId('cnv'), contactId: contact.id, locationId: contact.locationId, messages: [] }
  sim.state.threads.set(contact.id, thread)
  return thread
}

/** Puts a message into the contact's thread, without a webhook. */
export function appendMessage(sim: Sim, contact: SimContact, seed: MessageSeed): SimMessage {
  const thread = threadOf(sim, contact)
  const message: SimMessage = {
    id: sim.newId('msg'),
    conversationId: thread.id,
    contactId: contact.id,
    locationId: contact.locationId,
    channel: seed.channel ?? 'SMS',
    direction: seed.direction,
    body: seed.body,
    attachments: seed.attachments ?? [],
    source: seed.source ?? null,
    userId: seed.userId ?? null,
    dateAdded: seed.dateAdded ?? sim.clock.now().toISOString(),
    finalStatus: seed.finalStatus ?? 'delivered',
    errorCode: null,
  }
  thread.messages.push(message)
  sim.state.messages.set(message.id, message)
  return message
}

/** Puts an outbound message into the thread and tells the product. */
export async function sayOutbound(sim: Sim, contact: SimContact, seed: Omit<MessageSeed, 'direction'>): Promise<SimMessage> {
  const message = appendMessage(sim, contact, { ...seed, direction: 'outbound' })
  await sim.emit(messageEvent(sim, message))
  return message
}

/** Oldest first; what the API does not show yet is left out. */
export function visibleMessages(sim: Sim, thread: SimThread): SimMessage[] {
  const horizon = sim.clock.now().getTime() - sim.settings.threadDelayMs
  return thread.messages
    .filter((message) => Date.parse(message.dateAdded) <= horizon)
    .sort((a, b) => a.dateAdded.localeCompare(b.dateAdded))
}

/** The carrier reports a few seconds after the sending; until then an outbound text is "sent". */
export function statusOf(sim: Sim, message: SimMessage): MessageStatus {
  return isReported(sim, message) ? message.finalStatus : 'sent'
}

const isReported = (sim: Sim, { direction, dateAdded }: SimMessage): boolean =>
  direction === 'inbound' || sim.clock.now().getTime() - Date.parse(dateAdded) >= CARRIER_MS

/** A message as the API shows it. The number under `type` is HighLevel's own code for texts. */
export function messageBody(sim: Sim, message: SimMessage): Json {
  const { channel, finalStatus: _status, errorCode, ...rest } = message
  const error = isReported(sim, message) ? errorCode : null
  return withoutNulls({
    ...rest,
    error,
    type: channel === 'SMS' ? 2 : 3,
    messageType: `TYPE_${channel.toUpperCase()}`,
    contentType: 'text/plain',
    status: statusOf(sim, message),
  })
}

export function messageEvent(sim: Sim, message: SimMessage): SimEvent {
  const { id, channel, finalStatus: _status, errorCode: _code, ...rest } = message
  return {
    ...withoutNulls(rest),
    locationId: message.locationId,
    type: message.direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage',
    messageId: id,
    messageType: channel,
    status: statusOf(sim, message),
  }
}
