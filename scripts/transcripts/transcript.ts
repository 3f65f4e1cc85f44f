import type { BotName } from '../../src/conversation/owner.ts'
import type { Language } from '../../src/conversation/reading.ts'

/** A conversation to hold: what the contact texts, in order. A line that begins with `+2d ` comes so much later (m, h, d). */
export type Conversation = { name: string; bot: BotName; language: Language; lines: readonly string[] }

/** A conversation as it was held. `bot`: whose routing tag the contact came with; null where none. */
export type Transcript = { name: string; bot: BotName | null; language: Language; lines: readonly TranscriptLine[] }

export type TranscriptLine = TheirLine | OurLine

export type TheirLine = {
  from: 'them'
  text: string
  at: Date
  /** What was understood, for people to read. */
  read: string
  /** They ask something. */
  isQuestion: boolean
  /** They tell of something hard. */
  isHard: boolean
}

export type OurLine = {
  from: 'us'
  text: string
  at: Date
  language: Language
  /** What was decided, for people to read. */
  decided: string
  purpose: string | null
  /** A fixed, reviewed text: it may come word for word again. */
  isFixed: boolean
  /** Nobody wrote to us just before. */
  isProactive: boolean
  /** Answers a question they asked, or says who will. */
  isAnswer: boolean
  /** Meets what is hard before all else. */
  isCare: boolean
  /** Leads up to something that does not come. */
  isEmpty: boolean
  /** It begins with the introduction. */
  isIntroduced: boolean
  /** The question it asks, and whether its answer was on record by then. */
  asks: string | null
  asksKnown: boolean
  offersTimes: boolean
  /** Why the gate would hold it back. */
  refused: string | null
}
