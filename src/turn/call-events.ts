import type { Call, HistoryText } from '../bots/call/parse-call.ts'
import type { HandedFact } from '../conversation/heard.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import { cleanText } from '../crm/payload.ts'
import type { Arrival } from '../inbox/arrival.ts'
import { hashText } from './arrival-of.ts'

/** A call with what it is taken in with: the key by which a repeated one is known, and what another bot handed over. */
export type Calling = { locationId: string; call: Call; key: string; handed: readonly HandedFact[]; now: Date }

/** The called text as an event of the CRM would bring it, so that it takes the same turn. */
export const calledText = (calling: Calling): MessageEvent =>
  eventOf(calling, { text: calling.call.text, key: calling.key, sentAt: calling.now, isHistory: false })

/** What the contact had texted before, oldest first. Who does not say when is taken to have texted just before. */
export function historyTexts(calling: Calling): MessageEvent[] {
  return dated(calling).flatMap(({ author, text, sentAt }, index) =>
    author === 'contact' ? [eventOf(calling, { text, key: `${calling.key}:${index}`, sentAt, isHistory: true })] : [],
  )
}

/** What the contact had been texted before, for the thread alone: no turn reads it. */
export function historyReplies(calling: Calling, newId: (prefix: string) => string): Arrival[] {
  const { locationId, call, key } = calling
  return dated(calling).flatMap(({ author, text, sentAt }, index): Arrival[] => {
    if (author === 'contact') return []
    const words = cleanText(text)
    const message = {
      messageId: null,
      direction: 'outbound' as const,
      // No text of ours introduced us to this contact here, so the first one still does.
      author: author === 'human' ? ('human' as const) : ('automation' as const),
      channel: 'sms',
      text: words,
      textHash: hashText(words),
      sentAt,
    }
    const base = { id: newId('msg'), locationId, contactId: call.contactId, key: `${key}:${index}` }
    return [{ ...base, kind: 'outbound_seen', body: null, raw: null, eventAt: sentAt, message }]
  })
}

type Dated = HistoryText & { sentAt: Date }

const dated = ({ call, now }: Calling): Dated[] =>
  call.history.map((one, index) => {
    const before = new Date(now.getTime() - (call.history.length - index) * 1_000)
    const at = one.at === null ? before : new Date(one.at)
    return { ...one, sentAt: at < now ? at : before }
  })

type Words = { text: string; key: string; sentAt: Date; isHistory: boolean }

const eventOf = ({ locationId, call, handed }: Calling, { text, key, sentAt, isHistory }: Words): MessageEvent => ({
  locationId,
  contactId: call.contactId,
  key,
  webhookId: key,
  eventAt: sentAt.toISOString(),
  type: 'call',
  kind: 'message',
  direction: 'inbound',
  messageId: null,
  channel: 'sms',
  text: cleanText(text),
  attachments: 0,
  source: null,
  userId: null,
  sentAt: sentAt.toISOString(),
  conversationId: null,
  status: null,
  doubtful: false,
  botType: null,
  leadSource: null,
  call: {
    bot: call.bot,
    isHistory,
    handed: isHistory ? [] : handed,
    metadata: isHistory ? null : cleaned(call.metadata),
    sequence_day: isHistory ? null : call.sequenceDay,
  },
})

const cleaned = (metadata: Call['metadata']): Record<string, string> | null =>
  metadata && Object.fromEntries(Object.entries(metadata).map(([key, value]) => [cleanText(key), cleanText(value)]))
