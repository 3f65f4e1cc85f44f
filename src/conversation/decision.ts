import type { CrmAction } from './action.ts'
import type { Bot } from './bot.ts'
import type { Contact } from './contact.ts'
import type { ConversationEvent } from './event.ts'
import type { Facts } from './fact.ts'
import type { Goal } from './goal.ts'
import type { DeferralChange } from './handoff/deferral.ts'
import type { HandoffStanding, HandoffTried } from './handoff/handoff-standing.ts'
import type { FactChange, Heard } from './heard.ts'
import type { Location, ProvenConsent } from './location.ts'
import type { BotName } from './owner.ts'
import type { PrivacyRequest } from './privacy-words.ts'
import type { Slot } from './slot.ts'
import type { ConversationState } from './state.ts'

/** All that a decision may read: the same input gives the same decision. */
export type DecideInput = {
  turnId: string
  now: Date
  location: Location
  bots: Record<BotName, Bot>
  contact: Contact
  facts: Facts
  /** The texts this turn answers, in the sender's order; empty when only plans or commands were due. */
  heard: readonly Heard[]
  /** What replies to earlier texts had to say that never left: said anew where the texts of this turn bring no reply. */
  owed?: Speech
  /** No text of ours reached this phone in the last 30 days. */
  firstText: boolean
  /** Where something falls due that nobody asked by a text: what the law and the records say of writing now. */
  unasked?: Unasked
  /** When the CRM's own automation last texted this phone. */
  automatedAt?: Date
  /** A person's hold on the conversation is over: the last silence tag is gone, or nobody wrote for the configured time. */
  released?: 'silence_tag_removed' | 'idle'
  hasOpportunity: boolean
  /** The thread before this turn. */
  recent: Recent
  /** What stands against texts to the contact or its phone, whichever contact it came by. */
  standing: { suppressed: string | null; held: boolean }
  newId: (prefix: string) => string
  /** The calendar, once a decision has asked for it. */
  slots?: FreeSlots
  /** What became of appointments in the calendar itself, the oldest first. */
  appointments?: readonly AppointmentSeen[]
  /** A booking, a move or a cancellation of ours that came to nothing. */
  rejected?: RejectedBooking
  /** A booking, a move or a cancellation of ours is on its way. */
  bookingUnderWay?: boolean
  /** The task that asked for a person is done. */
  taskDone?: boolean
  /** What stands for and against a handoff beside the conversation; absent, the conversation alone decides. */
  handoff?: HandoffStanding
}

/** Free times of the next days in the location's hours, or why nobody knows them. */
export type FreeSlots = { kind: 'free'; slots: readonly Slot[] } | { kind: 'unavailable'; why: string }

export type AppointmentSeen = {
  id: string
  status: 'open' | 'cancelled' | 'kept' | 'missed'
  /** Null where the CRM did not say when. */
  start: string | null
  end: string | null
}

/** `duplicate`: the contact has an appointment already, which is in the state by now. */
export type RejectedBooking = {
  what: 'booking' | 'cancellation'
  reason: 'taken' | 'duplicate' | 'calendar' | 'unknown'
}

/** Texts of the contact and of ours, newest first; at most a few dozen. */
export type Recent = { theirs: readonly string[]; ours: readonly string[] }

/** What stands for and against a text that answers nobody. */
export type Unasked = {
  /** The planned follow-up whose time has come. */
  due: string | null
  /** Somebody new is to be written to, if nobody ever was. */
  touch: TouchAsked | null
  /** A person gave the contact back and wants the bot to go on at once. */
  goOn: boolean
  /** `at`: the first instant at which the window and the caps let such a text leave, null where the caps let none; and what it waits for. */
  mayLeave: { at: Date | null; reason: string }
  consented: boolean
  /** A text of ours to the contact has not ended yet. */
  underWay: boolean
  /** A text of the contact or its phone, in either direction, is on file. */
  texted: boolean
}

/**
 * What asked for the first text: an activation tag (`sure` false: the list it came in is the first we know), a workflow that
 * says so, or a new contact whose source may be listed.
 */
export type TouchAsked = { via: 'tag' | 'workflow' | 'source'; askedAt: string; botType: string | null; sure: boolean }

/** What a turn comes to, before any word is written. */
export type Decision = {
  events: ConversationEvent[]
  facts: FactChange[]
  speech: Speech
  /** CRM actions that wait until the turn's text was accepted. */
  afterText: CrmAction[]
  /** A change of an appointment, before the text that announces it; what is in `after` waits for it too. */
  first: { action: CrmAction; after: CrmAction[] } | null
  /** The decision cannot be made without the free times: decide again with them. */
  wants: 'slots' | null
  /** CRM actions of a handoff that nobody is told of: each waits for the one before it. */
  inOrder?: CrmAction[]
  /** CRM actions for the team or the law: they wait for nothing. */
  atOnce: CrmAction[]
  /** The id is given where a text of the same turn must name the suppression. */
  suppress: { reason: 'wrong_number' } | { reason: 'contact_words' | 'privacy_request'; id: string } | null
  hold: { id: string; reason: string } | null
  /** The contact asked for texts again: suppressions by their own words end, and this consent is recorded. */
  optIn: { consentId: string; messageId: string } | null
  /** Consent that the contact's source proves, found when a first text asked for it. */
  consent: { id: string; kind: ProvenConsent; source: string; capturedAt: string; expiresAt: string | null } | null
  /** The contact asked about its data: a case with legal dates. */
  privacyCase: PrivacyCase | null
  /** A handoff that was called for: made, or stopped. */
  handoff?: HandoffTried
  /** What becomes of a handoff that was put off. */
  deferral?: DeferralChange
  /** Why, for the inspector: codes and numbers only. */
  why: Record<string, unknown>
}

/** A request to open a case for. `zone` is the location's: its days count. */
export type PrivacyCase = PrivacyRequest & { id: string; messageId: string; receivedAt: string; zone: string }

/** What the turn says: a goal to be put into words, a fixed text, or nothing and why. */
export type Speech =
  | { kind: 'goal'; goal: Goal }
  | { kind: 'fixed'; key: 'wrong_number' | 'crisis' | 'help' | 'opted_in'; purpose: 'apology' | 'crisis' | 'help' | 'opted_in' }
  | { kind: 'fixed'; key: 'opted_out'; purpose: 'confirmation'; suppressionId: string }
  | { kind: 'silent'; reason: string }

/** The decision as it grows; each step reads the state its own events lead to. */
export type Draft = { state: ConversationState; decision: Decision; facts: Facts; at: string }
