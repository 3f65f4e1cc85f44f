import type { ConsentAnswer } from './consent-answer.ts'
import type { FactField } from './fact.ts'
import type { BotName, Owner } from './owner.ts'
import type { Language, QuestionKey, Side, SideScores } from './reading.ts'
import type { Scores } from './scores.ts'
import type { BookingPurpose, Slot } from './slot.ts'
import type { Temperature } from './bot.ts'

/**
 * What happened to a conversation. The list is closed; a new event is a decision of its own. Payloads hold ids, codes
 * and numbers: no words of a contact, no value of a fact.
 */
export type ConversationEvent =
  | Of<'ContactSeen', { source: string | null }>
  | Of<
      'MessageReceived',
      { message_id: string; sent_at: string; words: number; question: boolean; answer: boolean; delay_ms: number | null; stale: boolean }
    >
  | Of<
      'MessageAccepted',
      {
        action_id: string
        message_id: string | null
        sent_at: string
        question: QuestionKey | null
        text_hash: string
        /** It answered nobody: a follow-up, a first touch, a late reply. */
        proactive?: boolean
        /** From the event that asked for the first text (or the next opening of the window, if that was later) to this acceptance. */
        first_touch_latency_ms?: number
      }
    >
  | Of<'OwnerChanged', { from: Owner; to: Owner; reason: string }>
  | Of<'EpisodeStarted', { episode: number }>
  | Of<'EpisodeClosed', { episode: number; reason: string }>
  | Of<'IntentRead', IntentRead>
  | Of<'FactLearned', { field: FactField; fact_id: string; confidence: number; source_message_id: string }>
  | Of<'FactSuperseded', { field: FactField; fact_id: string; by: string }>
  | Of<'FactDeclined', { field: FactField | null; key: QuestionKey }>
  | Of<'QuestionAsked', { key: QuestionKey; rung: 1 | 2 | 3; stale?: FactField; carried?: true; besides?: true; unsure?: true }>
  | Of<'QuestionParked', { key: QuestionKey; open: boolean; unsure?: true }>
  | Of<'ScoresChanged', { scores: Scores }>
  | Of<'TemperatureChanged', { from: Temperature | null; to: Temperature }>
  | Of<'ObjectionRaised', { type: string; rung: number }>
  | Of<'ObjectionResolved', { type: string }>
  | Of<'RepairLoop', { key: QuestionKey | null; loops: number; vague: number }>
  | Of<'ReplyRefused', { stage: string; reason: string }>
  | Of<'ReplySuppressed', { reason: string }>
  | Of<'BrainFellBack', { cause: string }>
  | Of<'ConsentAsked', { message_id: string; answer: ConsentAnswer | null; source: string; cause: string | null }>
  | Of<'OptedOut', { suppression_id: string; step: string; rule: string; span: [number, number] | null; message_id: string | null }>
  | Of<'OptedIn', { message_id: string | null }>
  | Of<'HoldPlaced', { hold_id: string; reason: string }>
  | Of<'HoldLifted', { reason: string }>
  | Of<'ConsentRecorded', { consent_id: string; kind: string }>
  | Of<'SlotsOffered', SlotsOffered>
  | Of<'SlotChosen', { slot: Slot }>
  | Of<'AppointmentBooked', { appointment_id: string; starts_at: string; ends_at: string | null; by: AppointmentActor }>
  | Of<
      'AppointmentMoved',
      { appointment_id: string; starts_at: string; ends_at: string | null; by: AppointmentActor; replaced: string | null }
    >
  | Of<'AppointmentRejected', { starts_at: string | null; reason: string }>
  | Of<'AppointmentCancelled', { appointment_id: string; by: AppointmentActor; reason: string }>
  | Of<'FollowUpPlanned' | 'FollowUpSent' | 'FollowUpSkipped' | 'FollowUpCancelled', FollowUpEvent>
  | Of<'HandoffExecuted', { from: BotName; to: Side; score: number; threshold: number; carried?: FactField[] }>
  | Of<'HandoffBlocked', { from: BotName; to: Side; reason: string }>
  | Of<'HandoffDeferred', { from: BotName; to: Side; due_at: string }>
  | Of<'HumanHandoffRequested', { trigger: string; priority: HumanPriority; answer_by?: string }>
  | Of<'HumanHandoffAnswered', { by: string }>
  | Of<'LeadSourceSeen', { source: string }>
  | Of<'ConversionObserved', { kind: string }>
  | Of<'ActionBuried', { action_id: string; reason: string }>
  /** The CRM does not know who wrote these texts: they are kept and nobody is answered. */
  | Of<'ContactMissing', { inbox_ids: string[] }>
  | Of<'Erased', { by: string }>

/** `bot`: the contact settled it with us. `crm`: in the calendar itself, by a person or the contact's own link. */
export type AppointmentActor = 'bot' | 'crm'

/** Without slots an offer ends unanswered. */
export type SlotsOffered = {
  slots: Slot[]
  expires_at: string
  round: number
  purpose: BookingPurpose
  /** The appointment that gives way to the chosen time. */
  replaces: string | null
  avoid: string[]
  /** Whose conversation it is; each bot offers once per episode of its own accord. */
  bot: BotName
}

export type HumanPriority = 'urgent' | 'high' | 'normal' | 'low'

/** `first_touch` opens a conversation, `nudge` asks the open question again, `cadence` counts days, `named` keeps a date the contact named. */
export type FollowUpKind = 'first_touch' | 'nudge' | 'cadence' | 'named'

/** `due_at`: when it is due, or was. A plan that is put off is planned again under its id, with the reason. */
export type FollowUpEvent = {
  follow_up_id: string
  kind: FollowUpKind
  /** Counts the steps of the cadence from 1; 0 for the other kinds. */
  step: number
  due_at: string
  reason: string | null
  /** Of a first touch: when the event happened that asked for it. */
  asked_at?: string
  /** Of a date they named: what they named it by. */
  unit?: string
}

export type IntentRead = {
  message_id: string
  at: string
  score: SideScores
  conversation: SideScores
  refuted: { buyer: boolean; seller: boolean }
  primary: Side | null
  parked: Side | null
  /** The side the contact has made sure of: by confirming, or by a conversation score of .70 and more. */
  known: Side | null
  language: { current: Language; pendingSwitch: Language | null; decided: boolean }
}

/** A stored event: `n` counts a conversation's events from 1 and is its version. */
export type StoredEvent = ConversationEvent & { n: number; at: string }

type Of<Type extends string, Payload> = Type extends string ? { type: Type; payload: Payload } : never
