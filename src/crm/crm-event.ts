import type { HandedFact } from '../conversation/heard.ts'
import type { BotName } from '../conversation/owner.ts'
import type { Channel } from './channel.ts'
import type { CustomFields } from './custom-fields.ts'
import type { SmsDnd } from './sms-dnd.ts'

/** What happened in the CRM, in the house's own words. Times are ISO 8601 in UTC. */
export type CrmEvent =
  | MessageEvent
  | ContactEvent
  | (EventHead & { kind: 'tags'; tags: string[]; dnd?: SmsDnd })
  | (EventHead & { kind: 'dnd'; smsDnd: SmsDnd })
  | (EventHead & { kind: 'deleted' })
  | AppointmentEvent
  | OpportunityEvent
  | (EventHead & { kind: 'task_completed'; taskId: string })
  | (EventHead & { kind: 'install'; companyId: string | null })
  | (EventHead & { kind: 'uninstall'; companyId: string | null })

export type EventHead = {
  locationId: string
  /** `-` when the event concerns no contact, or does not say which. */
  contactId: string
  /** De-duplication key: location and `webhookId`. */
  key: string
  /** The sender's id of the delivery, else the composite hash. */
  webhookId: string
  /** The sender's own time of the event. */
  eventAt: string | null
  appId?: string
  /** The sender's word, for the record. */
  type: string
}

export type MessageEvent = EventHead & {
  kind: 'message'
  direction: 'inbound' | 'outbound'
  messageId: string | null
  channel: Channel
  text: string | null
  attachments: number
  source: string | null
  userId: string | null
  sentAt: string | null
  conversationId: string | null
  status: string | null
  /** Type, direction, channel, message id and contact id disagree, or one is missing: the message or the thread decides. */
  doubtful: boolean
  botType: string | null
  leadSource: string | null
  phone?: string | null
  /** Brought by a caller of a bot instead of the CRM. */
  call?: CallNote
}

/** What a caller of a bot brings beside the words. `bot`: the one that was called, for a contact without an owner. */
export type CallNote = {
  bot: BotName
  /** Said before the call: read for what it tells, never answered. */
  isHistory: boolean
  handed: readonly HandedFact[]
  metadata: Readonly<Record<string, string>> | null
  sequence_day: number | null
}

export type ContactEvent = EventHead & {
  kind: 'contact'
  change: 'created' | 'updated'
  patch: ContactPatch
  botType: string | null
  /** A workflow asks for the opening text. */
  firstTouch: boolean
  /** Candidates for the outcome of the lead, most telling first. */
  statusWords: string[]
}

/** Null: the event does not say. `phone` is E.164. */
export type ContactPatch = {
  first_name: string | null
  last_name: string | null
  email: string | null
  phone: string | null
  tags?: string[]
  dnd?: SmsDnd
  timezone: string | null
  source: string | null
  assigned_to: string | null
  state: string | null
  postal_code: string | null
  /** When the CRM made the contact; ISO 8601 in UTC. */
  added_at?: string | null
  custom_fields?: CustomFields
}

const APPOINTMENT_STATES = ['new', 'confirmed', 'cancelled', 'showed', 'noshow', 'invalid'] as const
export type AppointmentState = (typeof APPOINTMENT_STATES)[number] | 'unknown'

const OTHER_WORDS: Readonly<Record<string, AppointmentState>> = {
  canceled: 'cancelled',
  booked: 'confirmed',
  active: 'confirmed',
  completed: 'showed',
}

/** HighLevel's word for an appointment's state; its lists and its events do not use the same ones. */
export function appointmentState(word: string | null | undefined): AppointmentState {
  const state = word?.trim().toLowerCase() ?? ''
  const other = Object.hasOwn(OTHER_WORDS, state) ? OTHER_WORDS[state] : undefined
  return other ?? APPOINTMENT_STATES.find((known) => known === state) ?? 'unknown'
}

export type AppointmentEvent = EventHead & {
  kind: 'appointment'
  change: 'created' | 'updated' | 'deleted'
  appointmentId: string
  calendarId: string | null
  status: AppointmentState
  /** Null when the sender gave a time without an offset. */
  startAt: string | null
  endAt: string | null
  assignedTo: string | null
}

export type OpportunityEvent = EventHead & {
  kind: 'opportunity'
  change: 'created' | 'updated' | 'deleted'
  opportunityId: string | null
  pipelineId: string | null
  stageId: string | null
  status: 'open' | 'won' | 'lost' | 'abandoned' | 'unknown'
  /** Dollars. */
  value: number | null
  source: string | null
  statusWords: string[]
}
