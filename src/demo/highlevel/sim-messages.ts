import type { Call, Reply, Route } from './sim-call.ts'
import { answer, FOREIGN, locationOf, refuse, text } from './sim-call.ts'
import { fullName, smsRefusal } from './sim-contact.ts'
import { react, sentinelOf } from './sim-sentinels.ts'
import type { SimContact, SimMessage, SimThread } from './sim-state.ts'
import { appendMessage, messageBody, messageEvent, visibleMessages } from './sim-threads.ts'
import type { Sim } from './sim-world.ts'

const open = { version: '2021-04-15', access: 'location' } as const

export const messageRoutes: Route[] = [
  { ...open, method: 'POST', path: '/conversations/messages', handle: send },
  { ...open, method: 'GET', path: '/conversations/search', handle: searchThreads },
  { ...open, method: 'GET', path: '/conversations/messages/export', handle: exportMessages },
  { ...open, method: 'GET', path: '/conversations/messages/:messageId', handle: readMessage },
  { ...open, method: 'GET', path: '/conversations/:conversationId/messages', handle: readThread },
]

const OPT_OUT_LINE = ' Reply STOP to unsubscribe.'

function send(sim: Sim, call: Call): Reply | Promise<Reply> {
  const contactId = text(call.body['contactId'])
  if (contactId === null) return refuse(400, 'contactId should not be empty')
  const contact = sim.state.contacts.get(contactId)
  if (!contact) return refuse(404, 'Contact not found')
  if (contact.locationId !== locationOf(sim, call)?.id) return FOREIGN
  if (call.body['type'] !== 'SMS') return refuse(400, 'This number sends type SMS only.')
  const sentinel = sentinelOf(contact.phone)
  if (!sentinel) return accept(sim, contact, { body: call.body })
  const perform = () => accept(sim, contact, { body: call.body, ...(sentinel.finalStatus && { finalStatus: sentinel.finalStatus }) })
  return react(sim, { reaction: sentinel, key: `send ${contact.id}` }, perform)
}

type Sending = { body: Call['body']; finalStatus?: SimMessage['finalStatus'] }

async function accept(sim: Sim, contact: SimContact, { body, ...options }: Sending): Promise<Reply> {
  const refusal = smsRefusal(contact)
  if (refusal !== null) return refuse(400, refusal)
  const words = text(body['message'])
  if (words === null || words.trim() === '') return refuse(400, 'Message body is empty.')
  const first = !sim.state.threads.get(contact.id)?.messages.some(({ direction }) => direction === 'outbound')
  const suffix = sim.settings.appendOptOut && first ? OPT_OUT_LINE : ''
  const message = appendMessage(sim, contact, { direction: 'outbound', body: words + suffix, source: 'api', ...options })
  if (sim.settings.echo === 'before') await sim.emit(messageEvent(sim, message))
  if (sim.settings.echo === 'after') sim.later(0, () => sim.emit(messageEvent(sim, message)))
  return answer({ conversationId: message.conversationId, messageId: message.id, status: 'pending' })
}

function readMessage(sim: Sim, call: Call): Reply {
  const message = sim.state.messages.get(String(call.params['messageId']))
  if (!message) return refuse(404, 'Message not found')
  if (message.locationId !== locationOf(sim, call)?.id) return FOREIGN
  const body = messageBody(sim, message)
  return answer(sim.settings.messageShape === 'wrapped' ? { message: body } : body)
}

/** Newest first, page by page: `lastMessageId` is the oldest of the page before. */
function readThread(sim: Sim, call: Call): Reply {
  const thread = ownThreads(sim, call).find(({ id }) => id === call.params['conversationId'])
  if (!thread) return refuse(404, 'Conversation not found')
  const type = call.query.get('type')
  const newestFirst = visibleMessages(sim, thread)
    .filter(({ channel }) => type === null || type === `TYPE_${channel.toUpperCase()}`)
    .reverse()
  const after = newestFirst.findIndex(({ id }) => id === call.query.get('lastMessageId')) + 1
  const page = newestFirst.slice(after, after + (Number(call.query.get('limit')) || 20))
  const body = {
    lastMessageId: page.at(-1)?.id ?? '',
    nextPage: after + page.length < newestFirst.length,
    messages: page.map((message) => messageBody(sim, message)),
  }
  return answer(sim.settings.threadShape === 'nested' ? { messages: body } : body)
}

function searchThreads(sim: Sim, call: Call): Reply {
  if (call.query.get('locationId') !== locationOf(sim, call)?.id) return FOREIGN
  const contactId = call.query.get('contactId')
  const before = Number(call.query.get('startAfterDate') ?? Number.POSITIVE_INFINITY)
  const found = ownThreads(sim, call)
    .filter((thread) => contactId === null || thread.contactId === contactId)
    .map((thread) => conversationBody(sim, thread))
    .filter((body) => body.lastMessageDate < before)
    .sort((a, b) => b.lastMessageDate - a.lastMessageDate)
  return answer({ conversations: found.slice(0, Number(call.query.get('limit')) || 20), total: found.length })
}

function conversationBody(sim: Sim, thread: SimThread) {
  const contact = sim.state.contacts.get(thread.contactId)
  const last = visibleMessages(sim, thread).at(-1)
  return {
    id: thread.id,
    contactId: thread.contactId,
    locationId: thread.locationId,
    lastMessageBody: last?.body ?? '',
    lastMessageType: `TYPE_${(last?.channel ?? 'SMS').toUpperCase()}`,
    lastMessageDate: last ? Date.parse(last.dateAdded) : 0,
    type: 'TYPE_PHONE',
    unreadCount: last?.direction === 'inbound' ? 1 : 0,
    fullName: contact ? fullName(contact) : '',
    contactName: contact ? fullName(contact) : '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
  }
}

/** One page of the location's traffic; the cursor is the place of the page, opaque to the caller. */
function exportMessages(sim: Sim, call: Call): Reply {
  if (call.query.get('locationId') !== locationOf(sim, call)?.id) return FOREIGN
  const limit = Number(call.query.get('limit') ?? 100)
  if (!(limit >= 10 && limit <= 500)) return refuse(400, 'limit must be between 10 and 500')
  const [from, to] = [instant(call.query.get('startDate'), 0), instant(call.query.get('endDate'), Number.POSITIVE_INFINITY)]
  if (Number.isNaN(from) || Number.isNaN(to)) return refuse(400, 'startDate and endDate must be dates')
  const channel = call.query.get('channel')
  const rows = ownThreads(sim, call)
    .flatMap((thread) => visibleMessages(sim, thread))
    .filter((message) => channel === null || message.channel === channel)
    .filter(({ dateAdded }) => Date.parse(dateAdded) >= from && Date.parse(dateAdded) <= to)
    .sort((a, b) => a.dateAdded.localeCompare(b.dateAdded) || a.id.localeCompare(b.id))
  if (call.query.get('sortOrder') !== 'asc') rows.reverse()
  const offset = Number(Buffer.from(call.query.get('cursor') ?? '', 'base64url').toString() || 0)
  const end = offset + limit
  const nextCursor = end < rows.length ? Buffer.from(String(end)).toString('base64url') : null
  return answer({ messages: rows.slice(offset, end).map((message) => messageBody(sim, message)), nextCursor, total: rows.length })
}

/** Dates come as ISO text or epoch milliseconds; NaN when they are neither. */
const instant = (value: string | null, absent: number): number =>
  value === null ? absent : /^\d+$/.test(value) ? Number(value) : Date.parse(value)

function ownThreads(sim: Sim, call: Call): SimThread[] {
  const location = locationOf(sim, call)
  return [...sim.state.threads.values()].filter((thread) => thread.locationId === location?.id)
}
