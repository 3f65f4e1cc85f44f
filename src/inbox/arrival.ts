/** Something that came in, ready to be stored. `contactId` is `-` when it concerns no contact. */
export type Arrival = {
  id: string
  locationId: string
  contactId: string
  /** De-duplication key within the location. */
  key: string
  kind: InboxKind
  body: unknown
  /** The raw text as delivered, kept for 30 days. */
  raw: string | null
  eventAt: Date | null
  message: ArrivedMessage | null
}

export type ArrivedMessage = {
  messageId: string | null
  direction: 'inbound' | 'outbound'
  author: 'contact' | 'bot' | 'human' | 'automation'
  channel: string
  text: string
  textHash: string
  sentAt: Date
  /** A caller of a bot brought it. */
  called?: boolean
}

/** A fresh row, or one that is on file already. */
export type Accepted = { status: 'accepted' | 'duplicate' }

export type InboxKind =
  | 'message'
  | 'doubtful'
  | 'contact_changed'
  | 'tag_changed'
  | 'dnd_changed'
  | 'outbound_seen'
  | 'appointment'
  | 'opportunity'
  | 'task_completed'
  | 'contact_deleted'
  | 'installation'
  | 'follow_up_due'
  | 'handoff_due'
  | 'slot_rejected'
  | 'redraft_due'
  | 'command'
  | 'released'

/** How long a contact's texts gather before they are answered together, in seconds. */
export type Debounce = { seconds: number; ceiling: number }
