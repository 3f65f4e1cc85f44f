import type { ConsentSettled } from './consent-answer.ts'
import type { FactField, FactValue } from './fact.ts'
import type { BotName } from './owner.ts'
import type { Understanding } from './reading.ts'

/** One inbound text of the turn, read. In the sender's order. */
export type Heard = {
  inboxId: string
  messageId: string
  /** ISO 8601, the sender's time. */
  sentAt: string
  text: string
  words: number
  attachments: number
  /** Older than 72 h: history, never answered. */
  stale: boolean
  botType: string | null
  /** The bot a caller asked, for a contact that no bot owns. */
  calledBot?: BotName | null
  understanding: Understanding
  /** What the consent reader made of it; an opt-out itself acted when the text came in. */
  consent: 'none' | 'optout' | 'optin' | 'optin_by_yes' | 'help' | 'ayuda' | 'si_while_suppressed'
  /** The consent reader's left-over: an ending verb without an object. A person decides. */
  optOutUnclear: boolean
  /** What a model was asked about it, where the rules left it unclear; `optOutUnclear` is then what still is. */
  settled?: ConsentSettled
  softRefusal: boolean
  /** The language after this text. */
  language: { current: 'en' | 'es'; pendingSwitch: 'en' | 'es' | null; decided: boolean }
}

/** A change to the facts that the commit writes. */
export type FactChange =
  | { kind: 'learned'; fact: LearnedFact; supersedes: boolean }
  | { kind: 'excluded'; fact: LearnedFact }
  | { kind: 'declined'; field: FactField; sourceMessageId: string; statedAt: string }

/** A fact that came with a text instead of standing in it: another bot handed it over. */
export type HandedFact = Pick<LearnedFact, 'field' | 'value' | 'unit' | 'confidence' | 'sourceMessageId' | 'statedAt'>

export type LearnedFact = {
  id: string
  field: FactField
  value: FactValue
  unit: string | null
  confidence: number
  approximate: boolean
  sourceMessageId: string
  statedAt: string
  basis: 'explicit' | 'context' | 'computed' | 'confirmed' | 'human'
}
