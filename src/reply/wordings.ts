import type { AnswerTopic } from '../conversation/answer-topics.ts'
import type { AppointmentNews, Preface, TimesAsk } from '../conversation/goal.ts'
import type { HomeFeature } from '../conversation/home-features.ts'
import type { BotName } from '../conversation/owner.ts'
import type { FactField } from '../conversation/fact.ts'
import type { QuestionKey, Side, StandardKey } from '../conversation/reading.ts'

/** Wordings by rung: 1 asks, 2 asks in an easier way (a choice, a yes or no), 3 comes back to it once. `options`: two to four plain ones. */
export type Rungs = Readonly<Record<1 | 2 | 3 | 'options', readonly string[]>>

/**
 * Questions about what they said before: which of two values, whether an old one still holds, the side they put off, how much they
 * owe, whether an earlier sale would help.
 */
export type LookingBack = Readonly<{
  which: readonly string[]
  still: readonly string[]
  /** The same for what is not said as a value, by field or by `field:value`; a yes says that nothing changed. */
  stillLines: Readonly<Record<string, readonly string[]>>
  /** What they told for a sale, or of a move, and whether it holds for buying too; `{value}` where it is a place. */
  carried: Readonly<Partial<Record<FactField, readonly string[]>>>
  raised: Readonly<Record<Side, readonly string[]>>
  /** They touched on the other side: whether they want it as well. */
  besides: Readonly<Record<Side, readonly string[]>>
  howMuch: readonly string[]
  /** How somebody pays who cannot pay cash. */
  loan: readonly string[]
  /** `{until}`: a part of a month. */
  sooner: readonly string[]
  /** By question; where the old value can be said, it is asked back instead. */
  anew: Readonly<Partial<Record<QuestionKey, readonly string[]>>>
}>

export type Questions = Readonly<Record<StandardKey, Rungs>>

/** Questions that only a seller is asked. */
export type SellerQuestionKey =
  | 'property_address'
  | 'timeline_acceptable'
  | 'condition'
  | 'price_point'
  | 'liens'
  | 'repairs'
  | 'listing_history'
  | 'decision_maker'

/** Prefaces that have lists of their own. */
type Listed = 'acknowledge' | 'objection' | 'answer' | 'why' | 'feeling'

/** Some kinds have wordings of their own for a case of theirs. */
type Special =
  | 'identity_brief'
  | 'human_call'
  | 'human_call_at'
  | 'accommodate_access'
  | 'wrap_up_letter'
  | 'wrap_up_lender'
  | 'wrap_up_window'

/** Prefaces that need no more than their kind. Wordings with a question serve only when nothing else is asked. */
export type Prefaces = Readonly<Record<Exclude<Preface['kind'], Listed | keyof FollowUps> | Special, readonly string[]>>

/** Answers by topic; those of the bot's side where it has its own, and those for a text that asks nothing after them. */
export type Answers = Readonly<
  Record<
    AnswerTopic,
    Readonly<{ any: readonly string[]; buyer?: readonly string[]; seller?: readonly string[]; alone?: readonly string[] }>
  >
>

/** Topics about how a sale goes, whose answers stand in files of their own. */
export type EverydayTopic =
  | 'who_we_are'
  | 'catch'
  | 'order'
  | 'deposit'
  | 'closing_costs'
  | 'tenants'
  | 'probate'
  | 'who_signs'
  | 'agreement'
  | 'agreement_length'
  | 'back_out'
  | 'open_houses'
  | 'photos'
  | 'staging'
  | 'living_there'
  | 'inspection'
  | 'appraisal'
  | 'property_tax'
  | 'hoa'
  | 'solar'
  | 'insurance'
  | 'escrow'
  | 'offers'
  | 'programs'
  | 'loan_kinds'
  | 'new_builds'
  | 'remote'
  | 'experience'
  | 'hours'

/** Topics about the talk itself: its language, its questions, the meeting it leads to. */
export type TalkTopic = 'both_sides' | 'bring' | 'where_meet' | 'who_comes' | 'why_all' | 'in_language'

/** Topics of who buys for the first time, of what goes on meanwhile, and of what is still wanted. */
export type FirstTopic = 'what_is_preapproval' | 'down_needed' | 'buying_needs' | 'meanwhile' | 'anything_else' | 'returns'

/** Why we ask, by question. */
export type Reasons = Readonly<Record<StandardKey, readonly string[]>>

/** What a text that answers nobody begins with; `offer_talk` is a question of its own. */
export type FollowUps = Readonly<{
  nudge: readonly string[]
  /** The open question again, in fewer words. */
  nudges: Readonly<Record<StandardKey, readonly string[]>>
  follow_up: Readonly<Record<BotName, readonly string[]>>
  offer_talk: readonly string[]
  /** The last of the cadence: it says so, and how to come back. */
  last_note: readonly string[]
  named_date: readonly string[]
  until_then: readonly string[]
  first_touch: Readonly<Record<BotName, readonly string[]>>
  resume: readonly string[]
}>

/** How a fact just learned is picked up: its value in a frame, or a line of its own. */
export type Acknowledgements = Readonly<{
  /** Frames for one or two values: `{values}`, or `{Values}` where they begin the sentence. */
  frames: readonly string[]
  /** The value in the contact's terms; fields that are not here have no quotable value. */
  values: Readonly<Partial<Record<FactField, string>>>
  /** Lines by field, or by `field:value`. */
  lines: Readonly<Record<string, readonly string[]>>
  /** What a home has, as it is said back. */
  features: Readonly<Record<HomeFeature, string>>
  /** Frames for features alone: `{values}`, `{Values}`. */
  featureFrames: readonly string[]
  /** What they told has no line of its own. */
  anything: readonly string[]
  /** They told nothing we make anything of. */
  heard: readonly string[]
}>

/** The ladder of an objection or stall: own words for the first three rungs, then the offer of a person, then letting go. */
export type Objections = Readonly<{
  acknowledge: Readonly<Record<string, readonly string[]>>
  clarify: Readonly<Record<string, readonly string[]>>
  reframe: Readonly<Record<string, readonly string[]>>
  offer: readonly string[]
  letGo: readonly string[]
}>

/** A visit goes to the `{place}` a seller named. */
export type AppointmentKind = 'call' | 'visit'

/**
 * Words about times and appointments. `{slot_1}` and `{slot_2}` stand for two times on offer, `{only_slot}` for the only one,
 * `{when}` for an appointment with its zone.
 */
export type AppointmentWordings = Readonly<{
  /** What is offered, `{meeting}`: a call, or a visit where a seller's address is known. */
  meetings: Readonly<Record<AppointmentKind, string>>
  /** The same as a sentence about who comes or calls: `{visit}`. */
  visits: Readonly<Record<AppointmentKind, string>>
  ask: Readonly<Record<TimesAsk['ask'], readonly string[]>>
  news: Readonly<Record<AppointmentNews['kind'], readonly string[]>>
}>
