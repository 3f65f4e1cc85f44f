import { z } from 'zod'
import { toE164 } from '../lib/phone.ts'
import { channelOf } from './channel.ts'
import { appointmentState } from './crm-event.ts'
import type { CrmAppointment, CrmContact, ThreadMessage } from './crm-port.ts'
import { decodeCustomFields } from './custom-fields.ts'
import { hasZone, instantOf } from './instant.ts'
import { cleanText } from './payload.ts'
import { smsDndOf } from './sms-dnd.ts'

/** Optional text: absent, null or of another kind is null. */
const text = z
  .string()
  .transform(cleanText)
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)
const id = z.string().min(1)
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((item) => typeof item === 'string').map(cleanText))

/** A contact, of which only the id is sure to be there. */
export const contactShape = z
  .object({
    id,
    locationId: text,
    firstName: text,
    lastName: text,
    name: text,
    email: text,
    phone: text,
    timezone: text,
    assignedTo: text,
    source: text,
    address1: text,
    city: text,
    state: text,
    postalCode: text,
    dateAdded: text,
    tags: texts,
    dnd: z.unknown().optional(),
    dndSettings: z
      .object({ SMS: z.object({ status: z.unknown().optional() }).nullish() })
      .nullish()
      .catch(null),
    customFields: z.unknown().optional(),
  })
  .transform(({ dnd, dndSettings, customFields, dateAdded, phone, ...contact }): CrmContact => ({
    ...contact,
    phone: toE164(phone),
    smsDnd: smsDndOf(dnd, dndSettings?.SMS?.status) ?? 'inactive',
    customFields: decodeCustomFields(customFields),
    createdAt: instantOf(dateAdded),
  }))

/** HighLevel passes the carrier's code on by itself or inside a sentence; neither place is documented. */
const carrierCode = (told: unknown): string | null =>
  typeof told === 'string' || typeof told === 'number' ? (/\b3\d{4}\b/.exec(String(told))?.[0] ?? null) : null

/** A message of a thread; the sender's id and time are needed. Activities of the thread have no direction: null. */
const threadRow = z
  .object({
    id,
    dateAdded: z.union([z.string(), z.number()]),
    conversationId: text,
    contactId: text,
    direction: text,
    messageType: text,
    body: text,
    status: text,
    source: text,
    userId: text,
    attachments: z.array(z.unknown()).catch([]),
    error: z.unknown().optional(),
    errorCode: z.unknown().optional(),
  })
  .transform((row, context): ThreadMessage | null => {
    const sentAt = instantOf(row.dateAdded)
    if (sentAt === null) {
      context.addIssue({ code: 'custom', path: ['dateAdded'], message: 'no time' })
      return z.NEVER
    }
    if (row.direction !== 'inbound' && row.direction !== 'outbound') return null
    return {
      messageId: row.id,
      conversationId: row.conversationId,
      contactId: row.contactId,
      direction: row.direction,
      channel: row.messageType === null ? 'other' : channelOf(row.messageType),
      text: row.body,
      attachments: row.attachments.length,
      status: row.status?.toLowerCase() ?? null,
      source: row.source?.toLowerCase() ?? null,
      userId: row.userId,
      sentAt,
      errorCode: carrierCode(row.errorCode) ?? carrierCode(row.error),
    }
  })

const message = threadRow.refine((row) => row !== null, { path: ['direction'] }).transform((row) => row as ThreadMessage)
const threadRows = z.array(threadRow).transform((rows) => rows.filter((row) => row !== null))

/** One message, bare or wrapped in `message`. */
export const messageShape = z.union([z.object({ message }).transform((wrapped) => wrapped.message), message])

const pageShape = z.object({ messages: threadRows, lastMessageId: text, nextPage: z.boolean().catch(false) })

/** A page of a thread, nested or flat. */
export const threadPageShape = z.union([z.object({ messages: pageShape }).transform((wrapped) => wrapped.messages), pageShape])

export const exportPageShape = z.object({ messages: threadRows, nextCursor: text })

export const conversationsShape = z.object({ conversations: z.array(z.object({ id, contactId: text })) })

/** Conversations by their last message. */
export const recentConversationsShape = z.object({
  conversations: z.array(
    z
      .object({ contactId: text, lastMessageDate: z.unknown().optional() })
      .transform(({ contactId, lastMessageDate }) => ({ contactId, lastAt: instantOf(lastMessageDate) })),
  ),
})

/** A contact's appointments. A time without an offset is the calendar's local time. */
export const appointmentsShape = z.object({
  events: z.array(
    z
      .object({ id, calendarId: text, appointmentStatus: text, status: text, startTime: text })
      .transform(({ id, calendarId, appointmentStatus, status, startTime }): CrmAppointment => {
        const zoned = startTime !== null && hasZone(startTime)
        const local = startTime !== null && !zoned && instantOf(startTime) !== null
        return {
          id,
          calendarId,
          status: appointmentState(appointmentStatus ?? status),
          start: zoned ? instantOf(startTime) : null,
          localStart: local ? (instantOf(startTime)?.slice(0, 19) ?? null) : null,
        }
      }),
  ),
})

const DAY = /^\d{4}-\d\d-\d\d$/

/** Free slots by day; keys that are no dates are skipped. Instants in UTC, unsorted. */
export const slotsShape = z.record(z.string(), z.unknown()).transform((days) =>
  Object.entries(days).flatMap(([day, value]) => {
    const slots: unknown = DAY.test(day) ? (value as { slots?: unknown } | null)?.slots : []
    return (Array.isArray(slots) ? slots : []).flatMap((slot: unknown) => instantOf(slot) ?? [])
  }),
)
