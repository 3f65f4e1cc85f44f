import type { SimCalendar } from './sim-slots.ts'

export const CONTACT_TEXT_FIELDS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'timezone',
  'assignedTo',
  'source',
  'address1',
  'city',
  'state',
  'postalCode',
  'country',
  'website',
  'companyName',
] as const

export type ContactTextField = (typeof CONTACT_TEXT_FIELDS)[number]
export type DndStatus = 'active' | 'inactive' | 'permanent'
export type DndSettings = Record<string, { status: DndStatus; message?: string; code?: string }>

export type SimContact = Record<ContactTextField, string | null> & {
  id: string
  locationId: string
  /** The general switch: every channel off. */
  dnd: boolean
  dndSettings: DndSettings
  tags: string[]
  customFields: { id: string; value: unknown }[]
  dateAdded: string
}

export type MessageSource = 'workflow' | 'bulk_actions' | 'campaign' | 'api' | 'app'
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'failed' | 'undelivered'

export type SimMessage = {
  id: string
  conversationId: string
  contactId: string
  locationId: string
  /** "SMS", "Email", "WhatsApp", "Call" … */
  channel: string
  direction: 'inbound' | 'outbound'
  body: string
  attachments: string[]
  source: MessageSource | null
  userId: string | null
  dateAdded: string
  /** The carrier's last word, reached a few seconds after the sending. */
  finalStatus: MessageStatus
  /** The carrier's code where it did not bring the text. */
  errorCode: string | null
}

export type SimThread = { id: string; contactId: string; locationId: string; messages: SimMessage[] }
export type SimNote = { id: string; contactId: string; body: string; userId: string | null; dateAdded: string }
export type SimTask = {
  id: string
  contactId: string
  title: string
  body: string
  dueDate: string
  completed: boolean
  assignedTo: string | null
}
export type AppointmentStatus = 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid'
export type SimAppointment = {
  id: string
  calendarId: string
  locationId: string
  contactId: string
  title: string
  appointmentStatus: AppointmentStatus
  assignedUserId: string | null
  /** Epoch milliseconds. */
  start: number
  end: number
  dateAdded: string
}
export type SimOpportunity = {
  id: string
  contactId: string
  locationId: string
  pipelineId: string
  pipelineStageId: string | null
  name: string
  status: string
  monetaryValue: number | null
}
export type SimEnrolment = { contactId: string; workflowId: string; at: string; by: 'api' | 'tag' }
export type SimToken = { owner: TokenOwner; expiresAt: number }
export type TokenOwner = { type: 'location'; locationId: string } | { type: 'company'; companyId: string }

/** A workflow starts by enrolment, or by itself when `onTag` is added. */
export type SimWorkflow = { id: string; name: string; onTag?: string; text?: string; addTags?: string[]; removeTags?: string[] }
export type SimPipeline = { id: string; name: string; stages: { id: string; name: string }[] }

export type SimLocation = {
  id: string
  name: string
  companyId: string
  zone: string
  /** Private integration token; null for a location that has only the OAuth app. */
  token: string | null
  appId: string | null
  /** Which webhooks the location has set up; the workflow one carries `workflowSecret`. */
  push: 'app' | 'workflow' | 'both'
  workflowSecret: string | null
  calendars: SimCalendar[]
  customFields: { id: string; name: string; fieldKey: string; dataType: string }[]
  tags: string[]
  workflows: SimWorkflow[]
  pipelines: SimPipeline[]
  users: { id: string; name: string; email: string }[]
}

/** One received request, for assertions. The credential itself is not kept. */
export type RequestRecord = {
  at: string
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: unknown
  locationId: string | null
  /** What was answered; null while it is being served, "hang" and "reset" when nothing was. */
  status: number | 'hang' | 'reset' | null
}

export type SimState = {
  locations: Map<string, SimLocation>
  contacts: Map<string, SimContact>
  /** By contact. */
  threads: Map<string, SimThread>
  messages: Map<string, SimMessage>
  notes: SimNote[]
  tasks: SimTask[]
  appointments: SimAppointment[]
  opportunities: SimOpportunity[]
  enrolments: SimEnrolment[]
  /** Slots somebody else took, as "location calendar start". */
  takenSlots: Set<string>
  accessTokens: Map<string, SimToken>
  /** A refresh token leaves with its first use. */
  refreshTokens: Map<string, TokenOwner>
  authorizationCodes: Map<string, TokenOwner>
  /** How often a sentinel or a fault has already answered. */
  reactions: Map<string, number>
  usage: Map<string, { windowStart: number; inWindow: number; day: string; inDay: number }>
  /** The newest calls, see `keptRequests`. */
  requests: RequestRecord[]
  /** Calls received in all. */
  received: number
}

export const emptyState = (): SimState => ({
  locations: new Map(),
  contacts: new Map(),
  threads: new Map(),
  messages: new Map(),
  notes: [],
  tasks: [],
  appointments: [],
  opportunities: [],
  enrolments: [],
  takenSlots: new Set(),
  accessTokens: new Map(),
  refreshTokens: new Map(),
  authorizationCodes: new Map(),
  reactions: new Map(),
  usage: new Map(),
  requests: [],
  received: 0,
})
