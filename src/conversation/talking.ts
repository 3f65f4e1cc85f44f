import type { Bot } from './bot.ts'
import type { FactField } from './fact.ts'
import type { Ask, Preface } from './goal.ts'
import type { Ambiguous } from './merge-facts.ts'
import type { Side } from './reading.ts'
import type { Signals } from './signals.ts'

/** What a turn of conversation has to go on. */
export type TalkInput = {
  signals: Signals
  bot: Bot
  /** Fields learned in this turn, those that replaced an earlier value, and those a text gave two values for. */
  learned: FactField[]
  corrected: FactField[]
  ambiguous: Ambiguous[]
  /** The one question about what they want, before the script. */
  intentQuestion: Ask | null
  handedTo: Side | null
}

/**
 * The same, with what the turn so far shows of them: that we missed their point, that they hardly say anything, or what becomes of
 * their saying that they told us before.
 */
export type Talking = TalkInput & { unheard: boolean; nudge: boolean; told: Preface | null }
