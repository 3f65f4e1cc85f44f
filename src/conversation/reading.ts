import type { OwnKey } from './own-key.ts'
import type { FactField, FactUnit, FactValue } from './fact.ts'
import type { SlotReading } from './slot-reading.ts'
import type { Slot } from './slot.ts'

/** One inbound text, read: what `understand` gives and every rule reads. Nothing else runs a pattern over inbound text. */
export type Understanding = {
  messageId: string
  language: LanguageReading
  truncated: boolean
  /** Code points of the whole text, counted after NFKC. */
  originalLength: number
  /** One or more, by span start. */
  acts: Act[]
  intent: IntentReading
  facts: Extracted[]
  /** 0 to 1: how well the text answers the pending question. */
  quality: number
  flags: Flag[]
  /** What it says of the times on offer or of the appointment; absent when nothing. */
  slots?: SlotReading
  /** Machine codes such as `input_truncated`, or `call_back:2026-05-01:month`: the day they asked to be written to again, and what they named it by. */
  notes: string[]
}

export type Language = 'en' | 'es'
export type Side = 'buyer' | 'seller'
/** 0 to 0.99, four decimals. */
export type SideScores = { buyer: number; seller: number }
/** UTF-16 offsets in the original text, end exclusive. */
export type Span = [start: number, end: number]

export type LanguageReading = {
  /** The language to answer in after this text. */
  current: Language
  pendingSwitch: Language | null
  /** 0.5 to 1. */
  confidence: number
  mixed: boolean
}

export type IntentReading = {
  message: SideScores
  conversation: SideScores
  primary: Side | null
  parked: Side | null
  fresh: { buyer: boolean; seller: boolean }
  /** A side the text takes back: older evidence for it no longer counts. */
  refuted: { buyer: boolean; seller: boolean }
  families: FamilyHit[]
}

/** `code` S1…S10, B1…B12; `modifiers` n t p s h l (negated, third party, past, soft, hedged, later). `weight` after modifiers. */
export type FamilyHit = { code: string; side: Side; modifiers: string[]; weight: number; span: Span; phrase: string }

export type ActKind =
  | 'answer'
  | 'question'
  | 'objection'
  | 'stall'
  | 'greeting'
  | 'thanks'
  | 'refusal'
  | 'request_human'
  | 'correction'
  | 'identity_question'
  | 'slot_choice'
  | 'wrong_number'
  | 'solicitation'
  | 'crisis'
  | 'hostile'
  | 'empty'
  | 'other'

/** `about`: a question key, an objection or stall type, a topic, or `yes`, `no`, `maybe` for a plain answer. */
export type Act = { kind: ActKind; span: Span; confidence: number; about?: string }

export type Flag =
  | 'wrong_number'
  | 'solicitation'
  | 'renter'
  | 'agent_represented'
  | 'third_party'
  | 'referral'
  | 'distress'
  | 'crisis'
  | 'hostile'
  | 'threat'
  | 'minor'
  | 'legal_contact'
  | 'deletion_request'
  | 'unknown_language'
  | 'price_open'
  | 'approval_expired'
  | 'approval_denied'

export type Extracted = {
  field: FactField
  value: FactValue
  unit: FactUnit
  span: Span
  /** `original.slice(start, end)`, always. */
  raw: string
  /** 0 to 1; stored from .50, asked about from .40. */
  confidence: number
  polarity: 'affirmed' | 'negated'
  approximate: boolean
  hedged: boolean
  basis: 'explicit' | 'context' | 'computed' | 'confirmed'
  correction: boolean
  sourceMessageId: string
}

/** The key of a question a text of ours asks. */
export const QUESTION_KEYS = [
  'intent',
  'confirm_buyer',
  'confirm_seller',
  'which_first',
  'area',
  'timeline',
  'price',
  'contact_method',
  'property_needs',
  'beds',
  'financing',
  'motivation',
  'property_address',
  'timeline_acceptable',
  'condition',
  'price_point',
  'liens',
  'repairs',
  'listing_history',
  'decision_maker',
] as const
/** The questions every location knows. */
export type StandardKey = (typeof QUESTION_KEYS)[number]

export type QuestionKey = StandardKey | OwnKey

/** Places and dates a location brings; `areas` maps a lower-case alias to the canonical name. */
export type Lexicon = {
  /** Lower-case name or alias → canonical name, for every known place. */
  places: Record<string, string>
  /** Canonical names this location serves. */
  serviceAreas: string[]
  /** Month and day the school year ends, `MM-DD`. */
  schoolYearEnd: string
}

export type UnderstandInput = {
  message: { id: string; text: string; receivedAt: string }
  /** The turn's time, ISO 8601; never the wall clock. */
  now: string
  /** IANA zone of the contact, else the location's. */
  timeZone: string
  /** The question our last accepted text asked. */
  pendingQuestion: QuestionKey | null
  /** Our last text asked something beside that question: a plain yes or no answers it, not the question. */
  aside?: boolean
  /** Our last text asked whether something still holds, or offered a call, so that a mere "ok" is a yes. */
  confirms?: boolean
  /** Our last text, or the close before it, offered a call: a time by itself is when to call. */
  callOffered?: boolean
  /** Times our last offer named, the earliest first; empty: none can be chosen, a wish for one is heard. Absent: no offer stands. */
  offeredSlots?: readonly Slot[]
  /** The appointment that lies ahead, its start. */
  appointment?: string
  /** The bot that reads: decides whether a single plain amount is a budget or a price. */
  bot: 'lead' | Side
  language: { current: Language; pendingSwitch: Language | null; decided: boolean }
  /** Earlier messages of this contact, newest first, at most 4. */
  recent: { id: string; score: SideScores; at: string }[]
  /** Only to recognise corrections. */
  known: { field: FactField; value: FactValue }[]
  lexicon: Lexicon
}
