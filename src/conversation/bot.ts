import type { CrmAction } from './action.ts'
import type { Facts } from './fact.ts'
import type { Location } from './location.ts'
import type { BotName } from './owner.ts'
import type { QuestionKey } from './reading.ts'
import type { Scores } from './scores.ts'
import type { Temperature } from './temperature.ts'

export type { Temperature } from './temperature.ts'

/** Whether buying or selling is settled; `undecided` is a plain "both" or "not sure", which is an answer too. */
export type IntentStatus = 'unknown' | 'known' | 'undecided'

/** One question of a script. */
export type ScriptItem = {
  key: QuestionKey
  /** Whether its answer is already held; only the question of intent looks at `intent` (left out: unknown). */
  known(facts: Facts, intent?: IntentStatus): boolean
  /** When it may be asked, if not simply in its turn. `settled`: items before it that are known, declined or left open. */
  due?(progress: { settled: number; intent: IntentStatus }): boolean
}

/** What a bot reads of the conversation to decide its temperature and what the CRM should show. */
export type BotView = {
  facts: Facts
  scores: Scores
  location: Location
  temperature: Temperature
  /** Before this turn; null when nobody scored the contact yet. */
  previousTemperature: Temperature | null
  /** Items of the script known by now, and in all. */
  answered: number
  scriptLength: number
  /** Tags and field values the CRM already shows: unchanged values are not written. */
  tags: readonly string[]
  fields: Readonly<Record<string, unknown>>
  /** Whether the contact has an opportunity in the configured pipeline. */
  hasOpportunity: boolean
  episode: number
  /** An appointment lies ahead, or its booking is on its way. */
  booked: boolean
  /** Items after the booking that are still to be asked. */
  openAfterBooking: number
  /** ISO 8601. */
  now: string
}

/** A bot is a value: its script, its temperature rule and its CRM effects. A fourth bot is one folder and one line. */
export type Bot = {
  name: BotName
  script(location: Location): ScriptItem[]
  /** Items for a hot contact once a booking was offered and answered; they count for no temperature. */
  afterBooking?(location: Location): ScriptItem[]
  temperature(view: Omit<BotView, 'temperature'>): Temperature
  /** CRM actions that follow the turn's text; each waits until that text was accepted. */
  effects(view: BotView): CrmAction[]
}
