import type { AnswerTopic } from './answer-topics.ts'
import type { ByWhen } from './by-when.ts'
import type { FactField, Facts, FactValue } from './fact.ts'
import type { HomeFeature } from './home-features.ts'
import type { BotName } from './owner.ts'
import type { Language, QuestionKey, Side } from './reading.ts'
import type { Slot } from './slot.ts'

/**
 * What a reply is to achieve; `reply/compose` finds the words. One text: at most one preface and one question.
 * `decide` returns goals, never words.
 */
export type Goal = {
  bot: BotName
  language: Language
  /** The location's introduction must stand first (first text to the phone, or after 30 days). */
  firstText: boolean
  /** It answers nobody: a first text says why we write, and consent, window and caps are asked. */
  proactive?: true
  preface: Preface | null
  /** A second half-sentence, after the preface. */
  also?: Preface
  ask: Ask | null
  /** What became of an appointment; it stands after the preface. */
  news?: AppointmentNews
  /** Times to choose from, in the place of a question of the script. */
  times?: TimesAsk
}

/** `zone`: the contact's, in which the time is said. `ours`: a bot booked it, so that the text can say whether it is a visit or a call. */
export type AppointmentNews =
  | { kind: 'booked' | 'moved' | 'cancelled' | 'already' | 'reminder' | 'kept'; start: string; zone: string; ours?: true }
  /** The time they chose is gone; others follow. */
  | { kind: 'slot_gone' }
  /** Nothing is free as they wished; the nearest follow. */
  | { kind: 'wish_full' }
  /** A person will suggest times: no calendar, none free, or none that suited. */
  | { kind: 'person_suggests'; side: Side }
  | { kind: 'none_suited' }
  /** The calendar never said whether the time is booked. */
  | { kind: 'unconfirmed' }
  | { kind: 'change_failed' }

/**
 * `offer` names free times, `which` asks for one of those named, `others` names new ones after a no, `day` asks for a day
 * and a part of the day. Without a zone the times are said without one: the contact's is the location's.
 */
export type TimesAsk = {
  ask: 'offer' | 'which' | 'others' | 'day'
  slots: Slot[]
  zone: string
  side: Side
  sayZone: boolean
  /** They named the day of all these times: it is taken, and only the hour is asked. */
  dayTaken?: true
}

/** The half-sentence before the question: what they said or asked gets its answer first. */
export type Preface =
  | { kind: 'greet' }
  | { kind: 'acknowledge'; fields: (keyof Facts)[]; said?: Said; features?: HomeFeature[] }
  /** `range`: of a price with two ends both are said. */
  | { kind: 'read_back'; field: keyof Facts; value: string; range?: true }
  /** They told us before: what is known of it. */
  | { kind: 'looked_back'; field: keyof Facts; value: string }
  /** They told us before, they say, and it is not known: it is not asked again. */
  | { kind: 'moving_on' }
  /** They ask what we mean: the question comes in other words. */
  | { kind: 'say_simpler' }
  /** They waited for an answer. */
  | { kind: 'sorry_slow' }
  /** `brief`: something else follows that ends the turn. */
  | { kind: 'identity'; brief?: true }
  /** They run down the machine: it says what it is, and offers a person. */
  | { kind: 'automated' }
  | { kind: 'answer'; topic: AnswerTopic; by?: ByWhen }
  | { kind: 'why'; key: QuestionKey }
  | { kind: 'answer_later'; by: ByWhen }
  | { kind: 'area_question' }
  | { kind: 'perhaps_area'; by: ByWhen }
  | { kind: 'answer_area_served'; area: string }
  | { kind: 'answer_area_other'; area: string }
  | { kind: 'feeling'; about: Feeling }
  | { kind: 'refusal_ok' }
  | { kind: 'objection'; type: string; rung: number }
  | { kind: 'misunderstood' }
  | { kind: 'ask_away' }
  /** They announce a question. */
  | { kind: 'your_question' }
  /** They complain of how many agents write to them. */
  | { kind: 'many_callers' }
  | { kind: 'light_nudge' }
  | { kind: 'unsure' }
  | { kind: 'agent_note' }
  | { kind: 'stepping_back' }
  /** `at`: when they wish to be called, in their words. */
  | { kind: 'human_coming'; by: ByWhen; call?: true; at?: string }
  | { kind: 'wrap_up'; next?: 'letter' | 'lender' | 'window' }
  | { kind: 'person_open' }
  | { kind: 'by_text' }
  | { kind: 'thanks' }
  | { kind: 'renter' }
  | { kind: 'solicitation' }
  | { kind: 'referral' }
  | { kind: 'agent_represented' }
  | { kind: 'attachment' }
  | { kind: 'unknown_language' }
  | { kind: 'calm' }
  | { kind: 'minor' }
  | { kind: 'crisis' }
  | { kind: 'deletion_request' }
  | { kind: 'soft_close' }
  | { kind: 'handed_over'; to: Side }
  | { kind: 'decline_unlawful' }
  | { kind: 'equal_service' }
  /** `access`: it is the way into a home and about it that matters. */
  | { kind: 'accommodate'; access?: true }
  | { kind: 'nudge' }
  | { kind: 'follow_up'; side: BotName }
  | { kind: 'offer_talk' }
  | { kind: 'last_note' }
  | { kind: 'named_date'; month: number | null }
  | { kind: 'until_then' }
  | { kind: 'first_touch'; side: BotName; area: string | null }
  | { kind: 'resume' }

/** The contact's own words for a fact of this turn, when they are short and plain. */
export type Said = Partial<Record<FactField, string>>

/** What happened to them: it gets one human line, once. */
export type Feeling = 'death' | 'inherited' | 'divorce' | 'money' | 'owing' | 'turned_down' | 'disagreement' | 'hard'

/**
 * `rung` 1 asks, 2 asks in easier words, 3 is the one return after the last item. `options`: as two to four plain options.
 * `stale`: whether this fact of long ago still holds. `between`: which of two values they gave. `raised`: the side they put
 * off, now that the other one is done. `light`: in words of the first rung or of the easier second, as it comes back often or
 * follows a hard word. `howMuch`: they owe on the house, and how much is the question. `besides`: whether they want the other side
 * as well, which they only touched on. `sooner`: whether an earlier sale, by then, would help after all. `anew`: whether what they
 * told us not long ago has changed. `loan`: how they pay, of somebody who cannot pay cash. `carried`: whether what `stale` names holds for buying too. `unsure`: they do not know yet, so it comes as a choice.
 */
export type Ask = {
  key: QuestionKey
  rung: 1 | 2 | 3
  options?: true
  stale?: FactField
  between?: { field: FactField; values: readonly FactValue[] }
  raised?: true
  light?: true
  howMuch?: true
  loan?: true
  unsure?: true
  besides?: true
  sooner?: EndOfWindow
  anew?: true
  carried?: true
}

/** Whether it asks on purpose for what is on file: which of two values, whether an old one still holds, or may have changed. */
export const reopens = ({ between, stale, sooner, anew }: Ask): boolean => [between, stale, sooner, anew].some((one) => one !== undefined)

/** A part of a month, in which the 30 to 45 days that a seller is asked about end. */
export type EndOfWindow = { part: 'early' | 'mid' | 'late'; month: number }

/** What compose may draw on: never a word that is not here. */
export type ComposeContext = {
  contactFirstName: string | null
  facts: Facts
  /** The contact's own phrase, when the preface may pick it up. */
  turnSeed: string
  /** Hashes of our recent texts to this contact: the same words never leave twice in a row. */
  recentTextHashes: string[]
  /** Our texts of this thread, newest first: a new one keeps clear of their words. */
  recentTexts: readonly string[]
  /** How much they wrote: a few words get one short line. */
  pace: 'short' | 'plain' | 'long'
  /** How the contact reached us, for a proactive first text. */
  reason: string | null
  proactive: boolean
}
