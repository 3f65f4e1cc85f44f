import type { ComposeContext, Goal, Preface } from '../conversation/goal.ts'
import type { Location } from '../conversation/location.ts'
import type { Language, QuestionKey } from '../conversation/reading.ts'
import { sha256, unitHash } from '../lib/hash.ts'
import { newsPieces, timesPieces } from './appointment-texts.ts'
import { askPieces } from './ask-texts.ts'
import { renderIntro, shortIntro } from './intro.ts'
import { wordsOf } from './location-vocabulary.ts'
import { prefacePieces, type Piece } from './preface-texts.ts'
import { slotsFor } from './slots.ts'
import { APPENDED_OPT_OUT, fitsTwoSegments, normaliseSms } from './sms-encoding.ts'
import { varietyOf } from './variety.ts'

/** A text for a goal. `question` is what it asks, if anything; `wording` names the wordings it was made of. */
export type Draft = { text: string; question: QuestionKey | null; wording: string; language: Language }

/**
 * The goal in words: introduction, preface, a second half-sentence, question. The choice is the same for the same turn, differs
 * between turns, and keeps clear of what the thread has heard already. When it gets too long the small talk goes first, then the
 * introduction shrinks; what must be said stays.
 */
export function compose(goal: Goal, context: ComposeContext, location: Location): Draft {
  const reserved = location.append_opt_out ? APPENDED_OPT_OUT : 0
  const isFresh = ({ text }: Draft) => !context.recentTextHashes.includes(sha256(text))
  let choices: Draft[] = []
  for (const plan of plansFor(partsOf(goal, context, location), goal)) {
    choices = byCost(plan, goal, context)
    const room = roomFor(goal, plan, context)
    const fits = ({ text }: Draft) => text.length <= room && fitsTwoSegments(text, reserved)
    const chosen = choices.find((draft) => fits(draft) && isFresh(draft)) ?? choices.find(fits)
    if (chosen !== undefined) return chosen
  }
  return choices[0] ?? { text: '', question: null, wording: 'empty', language: goal.language }
}

/** The note beside times must not make the text a long one; without it, or without it being one, two segments are the bound. */
const roomFor = ({ also }: Goal, [, , noted]: Plan, { pace }: ComposeContext): number =>
  also?.kind === 'agent_note' && noted.length > 0 ? (pace === 'short' ? NOTED_TO_FEW_WORDS : NOTED) : Number.POSITIVE_INFINITY

const NOTED = 200
const NOTED_TO_FEW_WORDS = 150

/** Small talk: the first to go when a text gets too long. */
const DROPPABLE: ReadonlySet<Preface['kind']> = new Set([
  'greet',
  'acknowledge',
  'thanks',
  'refusal_ok',
  'light_nudge',
  'unsure',
  'person_open',
  'nudge',
  'follow_up',
  'first_touch',
  'resume',
])

/** After these nothing is asked. */
const CLOSING: ReadonlySet<Preface['kind']> = new Set([
  'crisis',
  'minor',
  'deletion_request',
  'unknown_language',
  'calm',
  'solicitation',
  'soft_close',
  'renter',
  'agent_represented',
  'stepping_back',
])

/** Alternatives for each place in the text, in this turn's order; an empty place has none. */
type Parts = Record<'intro' | 'shortIntro' | 'preface' | 'also' | 'news' | 'ask', Piece[]> & { droppable: boolean }
type Plan = [intro: Piece[], preface: Piece[], also: Piece[], news: Piece[], ask: Piece[]]

function partsOf(goal: Goal, context: ComposeContext, location: Location): Parts {
  const { language, preface, also, firstText } = goal
  const { facts, turnSeed } = context
  const slots = slotsFor(goal, context, location)
  const words = wordsOf(location, language)
  const order = (items: Piece[], key: string): Piece[] => rotated(items, unitHash(`${turnSeed}:${key}`))
  const asks = closes(preface) ? [] : asksOf(goal, { facts, slots, language, words, isNudge: preface?.kind === 'nudge' })
  const news = goal.news === undefined ? [] : newsPieces(goal.news, slots, language)
  const introduced = firstText && preface?.kind !== 'crisis'
  // The introduction greets already.
  const spoken = preface === null || (preface.kind === 'greet' && introduced) ? null : preface
  const before = (alone: boolean) => (spoken === null ? [] : prefacePieces(spoken, { facts, slots, language, words, bot: goal.bot, alone }))
  const quiet = asks.length + news.length === 0 ? [] : before(false).filter(({ text }) => !text.includes('?'))
  // A preface that only comes as a question is the one question of the text.
  const yields = quiet.length === 0 && spoken !== null
  // Said together with something else, it is not the reviewed text with a question of its own.
  const prefaces = yields ? before(also === undefined) : quiet
  const intro = (text: string, id: string) => (introduced ? [{ id, text }] : [])
  return {
    intro: intro(renderIntro(location, context, language), 'intro'),
    shortIntro: intro(shortIntro(location, context, language), 'intro.short'),
    preface: order(prefaces, 'preface'),
    also: also === undefined ? [] : order(alsoPieces(also, goal, { context, location }), 'also'),
    news: order(news, 'news'),
    ask: yields && prefaces.length > 0 ? [] : order(asks, 'ask'),
    // An appointment must be told and times must be named, whatever else finds no room.
    droppable: spoken !== null && (DROPPABLE.has(spoken.kind) || goal.news !== undefined || goal.times !== undefined),
  }
}

function asksOf({ ask, times }: Goal, input: Parameters<typeof askPieces>[1]): Piece[] {
  if (times !== undefined) return timesPieces(times, input.slots, input.language)
  return ask === null ? [] : askPieces(ask, input)
}

function alsoPieces(also: Preface, goal: Goal, { context, location }: { context: ComposeContext; location: Location }): Piece[] {
  const slots = slotsFor({ ...goal, preface: also }, context, location)
  return prefacePieces(also, {
    facts: context.facts,
    slots,
    language: goal.language,
    words: wordsOf(location, goal.language),
    bot: goal.bot,
    alone: false,
  })
}

const closes = (preface: Preface | null): boolean =>
  preface !== null && (CLOSING.has(preface.kind) || (preface.kind === 'objection' && preface.rung >= 5))

/** From the fullest text to the barest. */
function plansFor({ intro, shortIntro, preface, also, news, ask, droppable }: Parts, goal: Goal): Plan[] {
  const full: Plan[] = [[intro, preface, also, news, ask]]
  const barer: Plan[] =
    droppable && ask.length + news.length > 0
      ? [
          [intro, [], also, news, ask],
          [shortIntro, [], also, news, ask],
        ]
      : [
          [shortIntro, preface, also, news, ask],
          [shortIntro, preface, also, news, []],
        ]
  // The note beside times is the first to go: the times need the room.
  const isSmallTalk = goal.preface?.kind === 'acknowledge'
  const spare: Plan[] =
    goal.also?.kind === 'agent_note'
      ? [...(isSmallTalk ? [[intro, [], also, news, ask] satisfies Plan] : []), [intro, preface, [], news, ask], [intro, [], [], news, ask]]
      : []
  // A question of the script may wait, the news of an appointment may not.
  const barest: Plan[] = news.length === 0 ? [] : [[shortIntro, [], [], news, []]]
  return goal.firstText || ask.length + news.length > 0 ? [...full, ...spare, ...barer, ...barest] : full
}

/** Every text the plan allows, the one that suits the thread best first. */
function byCost(plan: Plan, goal: Goal, context: ComposeContext): Draft[] {
  const variety = varietyOf(context, { introduced: goal.firstText })
  const drafts = combined(plan).map((used) => ({ draft: draftOf(used, plan[4], goal), used }))
  return drafts
    .map(({ draft, used }) => ({ draft, cost: variety(draft.text, used) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ draft }) => draft)
}

/** One piece of each place that has any; a preface that asks comes last. */
const combined = (plan: Plan): Piece[][] =>
  plan
    .reduce<Piece[][]>(
      (texts, place) => (place.length === 0 ? texts : texts.flatMap((text) => place.map((piece) => [...text, piece]))),
      [[]],
    )
    .map((used) => used.toSorted((a, b) => Number(a.text.includes('?')) - Number(b.text.includes('?'))))

function draftOf(used: readonly Piece[], asks: readonly Piece[], { ask, language }: Goal): Draft {
  return {
    text: normaliseSms(used.map(({ text }) => text).join(' ')),
    question: used.some((piece) => asks.includes(piece)) ? (ask?.key ?? null) : null,
    wording: used.map(({ id }) => id).join('+'),
    language,
  }
}

/** The same items from another beginning. */
const rotated = <T>(items: T[], share: number): T[] => {
  const from = Math.floor(share * items.length)
  return [...items.slice(from), ...items.slice(0, from)]
}
