import { z } from 'zod'
import { ok } from '../lib/result.ts'
import type { CrmPort, CrmResult, ThreadMessage } from './crm-port.ts'
import { conversationsShape, exportPageShape, messageShape, recentConversationsShape, threadPageShape } from './crm-shapes.ts'
import { SEND_REFUSALS } from './refusal-texts.ts'
import type { CrmCall, Requests } from './request.client.ts'

type MessageCalls = Pick<CrmPort, 'sendSms' | 'getMessage' | 'exportMessages' | 'listConversations' | 'listThread'>

const PAGE = 50
const LONGEST_THREAD = 200
const EXPORT_PAGE = 500

const optionalId = z.string().min(1).nullish().catch(null)

/** Sending and reading texts. */
export function messageCalls(requests: Requests): MessageCalls {
  return {
    async sendSms(locationId, { contactId, text, fromNumber }) {
      const body = { type: 'SMS', contactId, message: text, ...(fromNumber === undefined ? {} : { fromNumber }) }
      const shape = z.object({ messageId: optionalId, conversationId: optionalId })
      const answer = await requests.write(sendCall(locationId, body), shape)
      return answer.ok ? ok({ messageId: answer.value?.messageId ?? null, conversationId: answer.value?.conversationId ?? null }) : answer
    },
    getMessage: (locationId, messageId) =>
      requests.read(readCall(locationId, `/conversations/messages/${encodeURIComponent(messageId)}`), messageShape),
    exportMessages(locationId, { since, until, cursor }) {
      const range = { startDate: since.toISOString(), endDate: until?.toISOString(), cursor }
      const query = { locationId, channel: 'SMS', ...range, sortBy: 'createdAt', sortOrder: 'asc', limit: EXPORT_PAGE }
      return requests.read({ ...readCall(locationId, '/conversations/messages/export'), query }, exportPageShape)
    },
    listConversations: (locationId, { since, before }) =>
      recentConversations(requests, { locationId, since: since.toISOString(), before: before?.getTime() }),
    async listThread(locationId, contactId, { since, limit = LONGEST_THREAD }) {
      const search = { ...readCall(locationId, '/conversations/search'), query: { locationId, contactId } }
      const found = await requests.read(search, conversationsShape)
      if (!found.ok) return found
      const ours = found.value.conversations.filter(
        (conversation) => conversation.contactId === null || conversation.contactId === contactId,
      )
      const wanted = { since: since?.toISOString() ?? '', limit: Math.min(limit, LONGEST_THREAD) }
      const all: ThreadMessage[] = []
      for (const { id } of ours) {
        const read = await readConversation(requests, { locationId, conversationId: id, ...wanted })
        if (!read.ok) return read
        all.push(...read.value)
      }
      return ok(all.toSorted(newestFirst).slice(0, wanted.limit))
    },
  }
}

const CONVERSATIONS_PAGE = 100

type Span = { locationId: string; since: string; before: number | undefined }

/** A page back in time. The next one begins a moment later than this one ends: conversations of the same moment may be on both. */
async function recentConversations(
  requests: Requests,
  { locationId, since, before }: Span,
): Promise<CrmResult<{ contactIds: string[]; before: Date | null }>> {
  const order = { sortBy: 'last_message_date', sort: 'desc', limit: CONVERSATIONS_PAGE, startAfterDate: before }
  const read = await requests.read(
    { ...readCall(locationId, '/conversations/search'), query: { locationId, ...order } },
    recentConversationsShape,
  )
  if (!read.ok) return read
  const { conversations: rows } = read.value
  const contactIds = rows.flatMap(({ contactId, lastAt }) => (contactId !== null && lastAt !== null && lastAt >= since ? [contactId] : []))
  const oldest = rows.reduce<string | null>(
    (least, { lastAt }) => (lastAt !== null && (least === null || lastAt < least) ? lastAt : least),
    null,
  )
  const next = oldest === null ? null : Date.parse(oldest) + 1
  const isLast = oldest === null || next === null || oldest < since || rows.length < CONVERSATIONS_PAGE
  // A page that leads no further back would be read for ever.
  return ok({ contactIds, before: isLast || (before !== undefined && next >= before) ? null : new Date(next) })
}

type Range = { locationId: string; conversationId: string; since: string; limit: number }

/** Follows the pages backwards in time until the range is covered, the thread ends, or a cursor does not move. */
async function readConversation(requests: Requests, range: Range): Promise<CrmResult<ThreadMessage[]>> {
  const { locationId, conversationId, since, limit } = range
  const path = `/conversations/${encodeURIComponent(conversationId)}/messages`
  const seen = new Map<string, ThreadMessage>()
  let cursor: string | undefined
  for (let page = 0; page < LONGEST_THREAD / PAGE; page++) {
    const query = { limit: PAGE, type: 'TYPE_SMS', lastMessageId: cursor }
    const read = await requests.read({ ...readCall(locationId, path), query }, threadPageShape)
    if (!read.ok) return read
    const { messages, lastMessageId, nextPage } = read.value
    for (const message of messages) if (message.sentAt >= since) seen.set(message.messageId, message)
    const oldest = messages.reduce((least, message) => (message.sentAt < least ? message.sentAt : least), '9')
    if (!nextPage || lastMessageId === null || lastMessageId === cursor || seen.size >= limit || oldest < since) break
    cursor = lastMessageId
  }
  return ok([...seen.values()])
}

const readCall = (locationId: string, path: string): CrmCall => ({
  locationId,
  resource: 'conversations',
  method: 'GET',
  path,
  effect: 'read',
})

function sendCall(locationId: string, body: object): CrmCall {
  const path = '/conversations/messages'
  return {
    locationId,
    resource: 'conversations',
    method: 'POST',
    path,
    body,
    effect: 'create',
    refusals: SEND_REFUSALS,
    startWithinMs: 250,
  }
}

const newestFirst = (left: ThreadMessage, right: ThreadMessage): number =>
  left.sentAt === right.sentAt ? (left.messageId < right.messageId ? 1 : -1) : left.sentAt < right.sentAt ? 1 : -1
