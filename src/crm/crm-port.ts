import type { Result } from '../lib/result.ts'
import type { Channel } from './channel.ts'
import type { AppointmentState } from './crm-event.ts'
import type { CustomFields } from './custom-fields.ts'
import type { SmsDnd } from './sms-dnd.ts'

/**
 * `permanent`: repeating the same call cannot help. `retryable`: the CRM certainly did not perform it.
 * `unknown`: it may or may not have happened; creating calls only, and nothing may be repeated before it is known.
 */
export type CrmErrorKind = 'permanent' | 'retryable' | 'unknown'

export type CrmErrorReason =
  | 'auth'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'dnd'
  | 'unsubscribed'
  | 'no_phone'
  | 'bad_number'
  | 'sending_limit'
  | 'duplicate'
  | 'empty'
  | 'location_inactive'
  | 'slot_taken'
  | 'rate_burst'
  | 'rate_daily'
  | 'server'
  | 'network'
  | 'timeout'
  | 'bad_response'

export type CrmError = {
  kind: CrmErrorKind
  reason: CrmErrorReason
  status?: number
  traceId?: string
  retryAfterMs?: number
  /** The CRM's own words without numbers, addresses and tokens. */
  message: string
}

export type CrmResult<T> = Result<T, CrmError>

/** A contact as the house knows it: phone in E.164 or null, tags verbatim. */
export type CrmContact = {
  id: string
  locationId: string | null
  firstName: string | null
  lastName: string | null
  name: string | null
  email: string | null
  phone: string | null
  timezone: string | null
  smsDnd: SmsDnd
  tags: string[]
  assignedTo: string | null
  source: string | null
  address1: string | null
  city: string | null
  state: string | null
  postalCode: string | null
  customFields: CustomFields
  createdAt: string | null
}

/** The plain fields that may be written. No call of the port can write tags with them: that would replace the whole list. */
export type ContactFields = Partial<
  Record<'firstName' | 'lastName' | 'email' | 'phone' | 'timezone' | 'source' | 'address1' | 'city' | 'state' | 'postalCode', string>
>

export type ContactUpsert = ContactFields & { assignedTo?: string; customFields?: CustomFields }

export type ContactChange = {
  fields?: ContactFields
  customFields?: CustomFields
  smsDnd?: 'active' | 'inactive'
  assignedTo?: string
  /** The contact as last read: what is equal is not written. */
  known?: CrmContact
}

export type ThreadMessage = {
  messageId: string
  conversationId: string | null
  contactId: string | null
  direction: 'inbound' | 'outbound'
  channel: Channel
  text: string | null
  attachments: number
  status: string | null
  source: string | null
  userId: string | null
  sentAt: string
  /** The carrier's code for a text it did not bring. */
  errorCode: string | null
}

/** `id` null: the CRM accepted the call but did not say under which id. Look it up; never call again. */
export type Accepted = { id: string | null }

export type AppointmentInput = {
  calendarId: string
  contactId: string
  /** ISO 8601 with an offset. */
  start: string
  end: string
  title: string
  zone: string
  assignedUserId?: string
  /** The open appointment this one takes the place of: it does not stand in the way. */
  replaces?: string
}

export type AppointmentChange = { start: string; end: string } | { status: 'cancelled' }

/** `start` is an instant in UTC; a time the CRM gave without an offset stands in `localStart` instead (`2026-11-24T10:30:00`). */
export type CrmAppointment = {
  id: string
  calendarId: string | null
  status: AppointmentState
  start: string | null
  localStart: string | null
}

export type OpportunityInput = {
  pipelineId: string
  stageId: string
  name: string
  status: 'open' | 'won' | 'lost' | 'abandoned'
  value: number | null
  customFields?: CustomFields
}

export type Named = { id: string; name: string }

export type LocationData = {
  companyId: string | null
  name: string | null
  zone: string | null
  fields: (Named & { key: string | null; model: string | null; dataType: string | null })[]
  tags: string[]
  calendars: Named[]
  workflows: (Named & { status: string | null })[]
  pipelines: (Named & { stages: Named[] })[]
  users: Named[]
  /** Parts the token may not read, or that are not there. */
  unreadable: { part: LocationPart; error: CrmError }[]
}

export type LocationPart = 'fields' | 'tags' | 'calendars' | 'workflows' | 'pipelines' | 'users'

/** The only surface of the CRM other rooms see. A CRM answer never throws. */
export type CrmPort = {
  getContact(locationId: string, contactId: string): Promise<CrmResult<CrmContact>>
  /** 0…n contact ids. */
  findContacts(locationId: string, by: { phone?: string; email?: string }): Promise<CrmResult<string[]>>
  upsertContact(locationId: string, input: ContactUpsert): Promise<CrmResult<{ id: string; isNew: boolean }>>
  /** `written: false`: nothing differed from `known`, no call was made. */
  updateContact(locationId: string, contactId: string, change: ContactChange): Promise<CrmResult<{ written: boolean }>>
  changeTags(locationId: string, contactId: string, tags: { add?: string[]; remove?: string[] }): Promise<CrmResult<null>>
  /** `ref` is appended to the body and finds the note again. */
  addNote(locationId: string, contactId: string, note: { body: string; ref: string }): Promise<CrmResult<Accepted>>
  addTask(
    locationId: string,
    contactId: string,
    task: { title: string; body: string; dueAt: string; assignedTo?: string; ref: string },
  ): Promise<CrmResult<Accepted>>
  /** Reads back what an unknown outcome left: the id of the note or task that carries `ref`, else null. */
  findNote(locationId: string, contactId: string, ref: string): Promise<CrmResult<string | null>>
  findTask(locationId: string, contactId: string, ref: string): Promise<CrmResult<string | null>>
  /** The contact's open appointment in this calendar at this instant. */
  findAppointment(
    locationId: string,
    contactId: string,
    at: { calendarId: string; start: string; zone: string },
  ): Promise<CrmResult<string | null>>
  /** The contact's open opportunity in the pipeline. */
  findOpportunity(locationId: string, contactId: string, pipelineId: string): Promise<CrmResult<string | null>>
  setWorkflow(locationId: string, contactId: string, change: { workflowId: string; to: 'enrol' | 'leave' }): Promise<CrmResult<null>>
  /** One HTTP attempt. A null `messageId` means accepted under an id nobody told us. */
  sendSms(
    locationId: string,
    sms: { contactId: string; text: string; actionId: string; fromNumber?: string },
  ): Promise<CrmResult<{ messageId: string | null; conversationId: string | null }>>
  getMessage(locationId: string, messageId: string): Promise<CrmResult<ThreadMessage>>
  exportMessages(
    locationId: string,
    page: { since: Date; until?: Date; cursor?: string },
  ): Promise<CrmResult<{ messages: ThreadMessage[]; nextCursor: string | null }>>
  /** Whose conversations have a message since an instant, newest first, a page; `before`: where the next page begins, or null. */
  listConversations(
    locationId: string,
    range: { since: Date; before?: Date },
  ): Promise<CrmResult<{ contactIds: string[]; before: Date | null }>>
  /** Newest first, at most 200. */
  listThread(locationId: string, contactId: string, range: { since?: Date; limit?: number }): Promise<CrmResult<ThreadMessage[]>>
  /** Sorted instants, ISO 8601 in UTC. */
  freeSlots(locationId: string, span: { calendarId: string; from: Date; to: Date; zone: string }): Promise<CrmResult<string[]>>
  /** Reads the slot again first. A contact has one open appointment: the same one again is its id, another one is `duplicate`. */
  bookAppointment(locationId: string, input: AppointmentInput, ref: string): Promise<CrmResult<Accepted>>
  changeAppointment(locationId: string, appointmentId: string, change: AppointmentChange): Promise<CrmResult<null>>
  listAppointments(locationId: string, contactId: string): Promise<CrmResult<CrmAppointment[]>>
  upsertOpportunity(locationId: string, contactId: string, input: OpportunityInput): Promise<CrmResult<Accepted>>
  loadLocation(locationId: string): Promise<CrmResult<LocationData>>
}

/** HTTP calls a method makes when nothing unusual happens: the rate tokens to take before it. */
export const CALLS: Readonly<Record<keyof CrmPort, number>> = {
  getContact: 1,
  findContacts: 1,
  upsertContact: 1,
  updateContact: 1,
  changeTags: 1,
  addNote: 1,
  addTask: 1,
  findNote: 1,
  findTask: 1,
  findAppointment: 1,
  findOpportunity: 1,
  setWorkflow: 1,
  sendSms: 1,
  getMessage: 1,
  exportMessages: 1,
  listConversations: 1,
  listThread: 2,
  freeSlots: 1,
  bookAppointment: 3,
  changeAppointment: 1,
  listAppointments: 1,
  upsertOpportunity: 2,
  loadLocation: 7,
}
