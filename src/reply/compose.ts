import type { ComposeContext, Goal, Preface } from '../conversation/goal.ts'
import type { Location } from '../conversation/location.ts'
import type { Language, QuestionKey } from '../conversation/reading.ts'
import { sha256, unitHash } from '../lib/hash.ts'
import { renderIntro, shortIntro } from './intro.ts'
import { pieces, prefacePieces } from './preface-texts.ts'
import type { Piece } from './preface-texts.ts'
import { slotsFor } from './slots.ts'
import { APPENDED_OPT_OUT, fitsTwoSegments, normaliseSms } from './sms-encoding.ts'
import { VOCABULARY } from './vocabulary.ts'

/** A text for a goal. `question` is what it asks, if anything; `wording` names the wordings it was made of. */
export type Draft = { text: string; question: QuestionKey | null; wording: string; language: Language }

/**
 * The goal in words: introduction, preface, question. The choice is the same for the same turn, differs between turns, and
 * avoids recent texts. When it gets too long the small talk goes first, then the introduction shrinks; what must be said stays.
 */
export function compose(goal: Goal, context: ComposeContext, location: Location): Draft {
  const parts = partsOf(goal, context, location)
  const reserved = location.append_opt_out ? APPENDED_OPT_OUT : 0
  const isFresh = ({ text }: Draft) => !context.recentTextHashes.includes(sha256(text))
  const isShort = ({ text }: Draft) => goal.firstText || text.length <= TARGET
  let choices: Draft[] = []
  for (const plan of plansFor(parts, goal)) {
    choices = draftsOf(plan, goal)
    const fitting = choices.filter(({ text }) => fitsTwoSegments(text, reserved))
    const chosen = fitting.find((draft) => isShort(draft) && isFresh(draft)) ?? fitting.find(isFresh) ?? fitting[0]
    if (chosen !== undefined) return chosen
  }
  return choices[0] ?? { text: '', question: null, wording: 'empty', language: goal.language }
}

const TARGET = 160

/** Small talk: the first to go when a text gets too long. */
const DROPPABLE: ReadonlySet<Preface['kind']> = new Set(['greet', 'acknowledge', 'thanks', 'refusal_ok', 'stall'])

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
])

const NOTHING: Piece[] = [{ id: '', text: '' }]

/** Alternatives for each place in the text, in this turn's order; `NOTHING` where the place stays empty. */
type Parts = { intro: Piece[]; shortIntro: Piece[]; preface: Piece[]; ask: Piece[]; droppable: boolean }
type Plan = [intro: Piece[], preface: Piece[], ask: Piece[]]

function partsOf(goal: Goal, context: ComposeContext, location: Location): Parts {
  const { language, preface, firstText } = goal
  const slots = slotsFor(goal, context, location)
  const order = <T>(items: T[], key: string): T[] => rotated(items, unitHash(`${context.turnSeed}:${key}`))
  const askPieces = goal.ask === null || closes(preface) ? [] : askedPieces(goal.ask, goal.language, slots)
  const introduced = firstText && preface?.kind !== 'crisis'
  // The introduction greets already.
  const spoken = preface === null || (preface.kind === 'greet' && introduced) ? null : preface
  const before = (alone: boolean) => (spoken === null ? [] : prefacePieces(spoken, { facts: context.facts, slots, language, alone }))
  const quiet = askPieces.length === 0 ? [] : before(false).filter(({ text }) => !text.includes('?'))
  // A preface that only comes as a question is the one question of the text.
  const yields = quiet.length === 0 && spoken !== null
  const prefaces = yields ? before(true) : quiet
  const intro = (text: string, id: string) => (introduced ? [{ id, text }] : NOTHING)
  return {
    intro: intro(renderIntro(location, context, language), 'intro'),
    shortIntro: intro(shortIntro(location, context, language), 'intro.short'),
    preface: prefaces.length === 0 ? NOTHING : order(prefaces, 'preface'),
    ask: askPieces.length === 0 || (yields && prefaces.length > 0) ? NOTHING : order(askPieces, 'ask'),
    droppable: spoken !== null && DROPPABLE.has(spoken.kind),
  }
}

const askedPieces = (ask: NonNullable<Goal['ask']>, language: Language, slots: Parameters<typeof pieces>[2]): Piece[] =>
  pieces(`${ask.key}.${ask.rung}`, VOCABULARY[language].questions[ask.key][ask.rung], slots)

const closes = (preface: Preface | null): boolean =>
  preface !== null && (CLOSING.has(preface.kind) || (preface.kind === 'objection' && preface.rung >= 5))

/** From the fullest text to the barest. */
function plansFor({ intro, shortIntro, preface, ask, droppable }: Parts, goal: Goal): Plan[] {
  const full: Plan[] = [[intro, preface, ask]]
  const barer: Plan[] =
    droppable && ask !== NOTHING
      ? [
          [intro, NOTHING, ask],
          [shortIntro, NOTHING, ask],
        ]
      : [
          [shortIntro, preface, ask],
          [shortIntro, preface, NOTHING],
        ]
  return goal.firstText || ask !== NOTHING ? [...full, ...barer] : full
}

const draftsOf = ([intros, prefaces, asks]: Plan, { ask, language }: Goal): Draft[] =>
  intros.flatMap((intro) =>
    prefaces.flatMap((preface) =>
      asks.map((question) => {
        const used = [intro, preface, question].filter(({ text }) => text !== '')
        return {
          text: normaliseSms(used.map(({ text }) => text).join(' ')),
          question: question.text === '' ? null : (ask?.key ?? null),
          wording: used.map(({ id }) => id).join('+'),
          language,
        }
      }),
    ),
  )

/** The same items from another beginning. */
const rotated = <T>(items: T[], share: number): T[] => {
  const from = Math.floor(share * items.length)
  return [...items.slice(from), ...items.slice(0, from)]
}
