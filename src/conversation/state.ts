import type { Temperature } from './bot.ts'
import type { FollowUpKind, HumanPriority } from './event.ts'
import type { FactField } from './fact.ts'
import type { Ask } from './goal.ts'
import type { BotName, Owner } from './owner.ts'
import type { Language, QuestionKey, Side, SideScores } from './reading.ts'
import type { Scores } from './scores.ts'
import type { Appointment, Offer } from './slot.ts'

/** What a conversation has come to: the fold of its events, stored for speed. Facts stand in rows of their own. */
export type ConversationState = {
  version: number
  owner: Owner
  ownerN: number
  ownerReason: string | null
  /** The bot to return to after a person, or after a renewed consent. */
  previousBot: BotName | null
  episode: number
  language: { current: Language; pendingSwitch: Language | null; decided: boolean }
  /**
   * The question our last text asked; `stale`: it asks whether this old fact still holds, or holds for buying too (`carried`); `answered`: their wish was confirmed or not;
   * `over`: the script's question it came in between of, which returns.
   */
  pending: {
    key: QuestionKey
    rung: 1 | 2 | 3
    stale?: FactField
    carried?: true
    answered?: true
    over?: Pick<Ask, 'key' | 'rung'>
  } | null
  /** When a bot last asked whether they want the other side as well. */
  askedBesides?: string
  questions: Partial<Record<QuestionKey, QuestionStatus>>
  /** Items they said they do not know, with the version at which they did. */
  doubts?: Partial<Record<QuestionKey, number>>
  /** The version at which a fact was last learned. */
  learnedN?: number
  /** Old facts asked about in this episode and not confirmed: from there on their question is an open one like others. */
  staleAsked: FactField[]
  /** What was told for the other side and is to be confirmed for this one. */
  carried?: FactField[]
  intent: {
    recent: { id: string; score: SideScores; at: string }[]
    conversation: SideScores
    primary: Side | null
    parked: Side | null
    known: Side | null
  }
  scores: Scores | null
  temperature: Temperature | null
  repair: { key: QuestionKey | null; loops: number; vague: number }
  objections: Record<string, { rung: number; at: string; resolved: boolean }>
  handoffs: { from: BotName; to: BotName; at: string }[]
  humanHandoff: { trigger: string; priority: HumanPriority } | null
  /** Triggers already used in this episode: once means once. */
  onceDone: string[]
  /** Times offered, until one is booked or the offer ends. */
  offer: Offer | null
  /** As last heard; it may lie in the past by now. */
  appointment: Appointment | null
  suppressed: boolean
  held: boolean
  lastInboundAt: string | null
  lastTextAt: string | null
  /** SHA-256 of our last accepted texts, newest first. */
  textHashes: string[]
  followUp: FollowUpState
  /** The first text to somebody who never wrote: when it was asked for; once for ever. */
  firstTouch: { askedAt: string; sent: boolean } | null
  /** Why the episode is over; the contact's next text opens another. */
  closed: string | null
  replies: { delaysMs: number[]; wordCounts: number[]; questions: number; answers: number; asked: 'theirs' | 'ours' | 'none' }
}

/** What is planned for a silent contact, and how far the count has come. */
export type FollowUpState = {
  next: FollowUpPlan | null
  /** From when on the days count: the contact's last text, or ours that opened the talk. */
  since: string | null
  /** Steps of the cadence used up in this count. */
  done: number
  /** Questions that have been asked again once. */
  nudged: Asked[]
  /** When the last text that answers nobody was accepted. */
  lastAt: string | null
  /** Events about plans, and about handoffs that were not made, so far: they are no part of the talk. */
  noted: number
}

/** What a text of ours asks: a question of the script, or which of the times on offer suits. */
export type Asked = QuestionKey | 'times'

/** `plannedFor`: when it was first due; putting it off does not change that. `unit`: what the contact named a date by. */
export type FollowUpPlan = { id: string; kind: FollowUpKind; step: number; dueAt: string; plannedFor: string; unit?: string }

export type QuestionStatus = 'asked' | 'rephrased' | 'parked' | 'revisited' | 'open' | 'declined'

export const initialState = (language: Language = 'en'): ConversationState => ({
  version: 0,
  owner: 'nobody',
  ownerN: 0,
  ownerReason: null,
  previousBot: null,
  episode: 1,
  language: { current: language, pendingSwitch: null, decided: false },
  pending: null,
  questions: {},
  staleAsked: [],
  intent: { recent: [], conversation: { buyer: 0, seller: 0 }, primary: null, parked: null, known: null },
  scores: null,
  temperature: null,
  repair: { key: null, loops: 0, vague: 0 },
  objections: {},
  handoffs: [],
  humanHandoff: null,
  onceDone: [],
  offer: null,
  appointment: null,
  suppressed: false,
  held: false,
  lastInboundAt: null,
  lastTextAt: null,
  textHashes: [],
  followUp: { next: null, since: null, done: 0, nudged: [], lastAt: null, noted: 0 },
  firstTouch: null,
  closed: null,
  replies: { delaysMs: [], wordCounts: [], questions: 0, answers: 0, asked: 'none' },
})
