import { contactEvent, createContact, setSmsDnd } from './sim-contact.ts'
import type { SimContact, SimMessage } from './sim-state.ts'
import { toE164 } from '../../lib/phone.ts'
import type { MessageSeed } from './sim-threads.ts'
import { appendMessage, messageEvent, sayOutbound } from './sim-threads.ts'
import type { Sim } from './sim-world.ts'

export type InboundOptions = Pick<MessageSeed, 'channel' | 'attachments' | 'dateAdded'> & {
  /** Where a new contact is created; default: the first location. */
  locationId?: string
  /** False: HighLevel loses the webhook, the message stands in the thread only. */
  webhook?: boolean
}

/** The words the carrier path acts on by itself, alone in the text. Spanish and sentences are not among them. */
const CARRIER_STOP = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'])
const CARRIER_START = new Set(['start', 'unstop'])
const HUMAN_COMMAND = '#sim:human'

/** A text of the contact arrives: it enters the thread, the carrier path reacts, the product is told. */
export async function receive(sim: Sim, contact: SimContact, { text, ...options }: { text: string } & InboundOptions): Promise<SimMessage> {
  const { webhook = true, locationId: _location, ...seed } = options
  const message = appendMessage(sim, contact, { direction: 'inbound', body: text, ...seed })
  const told = webhook ? sim.emit(messageEvent(sim, message)) : Promise.resolve()
  if (message.channel === 'SMS') heedKeywords(sim, contact, text.trim().toLowerCase())
  if (text.trim() === HUMAN_COMMAND)
    sim.later(1_000, () => speakAsHuman(sim, contact, { text: 'Hi, this is Priya from the office. I have it from here.' }))
  await told
  return message
}

/** The contact of an id or a phone; a phone never seen becomes a new contact. */
export function contactFor(sim: Sim, to: string, locationId?: string): SimContact {
  const known = sim.state.contacts.get(to)
  if (known) return known
  const phone = toE164(to)
  const home = locationId ?? sim.state.locations.keys().next().value
  if (phone === null || home === undefined) throw new Error(`the simulator knows no contact "${to}"`)
  const own = [...sim.state.contacts.values()].find(
    (contact) => contact.phone === phone && (locationId === undefined || contact.locationId === locationId),
  )
  if (own) return own
  const created = createContact(sim, home, { phone, source: 'inbound text' })
  void sim.emit(contactEvent('ContactCreate', created))
  return created
}

/** A user of the location writes from the app. */
export function speakAsHuman(sim: Sim, contact: SimContact, { text, userId }: { text: string; userId?: string }): Promise<SimMessage> {
  const user = userId ?? sim.state.locations.get(contact.locationId)?.users[0]?.id ?? 'usr_01'
  return sayOutbound(sim, contact, { body: text, source: 'app', userId: user })
}

function heedKeywords(sim: Sim, contact: SimContact, word: string): void {
  if (CARRIER_STOP.has(word)) {
    const repeated = contact.dndSettings['SMS']?.status === 'permanent'
    if (sim.settings.providerConfirms && !repeated) {
      void sayOutbound(sim, contact, {
        body: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
      })
    }
    setSmsDnd(sim, contact, { status: 'permanent', message: 'carrier opt-out', code: '101' })
  }
  if (CARRIER_START.has(word)) setSmsDnd(sim, contact, { status: 'inactive', message: 'carrier opt-in', code: '101' })
}
