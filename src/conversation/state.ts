import type { Temperature } from './bot.ts'
import type { HumanPriority } from './event.ts'
import type { FactField } from './fact.ts'
import type { BotName, Owner } from './owner.ts'
import type { Language, QuestionKey, Side, SideScores } from './reading.ts'
import type { Scores } from './scores.ts'

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
  /** The question our last text asked; `stale`: it asks whether this old fact still holds. */
  pending: { key: QuestionKey; rung: 1 | 2 | 3; stale?: FactField } | null
  questions: Partial<Record<QuestionKey, QuestionStatus>>
  /** Old facts asked about in this episode and not confirmed: from there on their question is an open one like others. */
  staleAsked: FactField[]
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
  suppressed: boolean
  held: boolean
  lastInboundAt: string | null
  lastTextAt: string | null
  /** SHA-256 of our last accepted texts, newest first. */
  textHashes: string[]
  replies: { delaysMs: number[]; wordCounts: number[]; questions: number; answers: number; asked: 'theirs' | 'ours' | 'none' }
}

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
  suppressed: false,
  held: false,
  lastInboundAt: null,
  lastTextAt: null,
  textHashes: [],
  replies: { delaysMs: [], wordCounts: [], questions: 0, answers: 0, asked: 'none' },
})
