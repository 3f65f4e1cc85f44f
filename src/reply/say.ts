import { reopens, type AppointmentNews, type ComposeContext, type Goal, type Preface } from '../conversation/goal.ts'
import type { Location } from '../conversation/location.ts'
import { compose } from './compose.ts'
import type { Draft } from './compose.ts'
import { fixedText } from './fixed-texts.ts'
import { screen } from './screen.ts'
import type { Verdict } from './screen.ts'
import type { Candidate, Planned } from './screen/stage.ts'

/** What the gate needs beside the goal and its context. */
export type ScreenInput = Pick<Candidate, 'purpose' | 'canary' | 'prompt' | 'contactPhone' | 'planned' | 'stale'>

/** A text that passed, or the reason to stay silent. `refused`: the verdict on the draft the fallback stands in for. */
export type Said =
  | { draft: Draft; verdict: Verdict; fallback: boolean; refused: Verdict | null }
  | { silent: true; code: string; refused?: Verdict }

/** The goal in words that passed the gate: the composed text, else the fixed fallback (once), else silence. */
export function say(goal: Goal, context: ComposeContext, screening: { location: Location; input: ScreenInput }): Said {
  const { location, input } = screening
  const draft = compose(goal, context, location)
  const verdict = judge(draft, goal, { context, location, input })
  if (verdict.verdict !== 'refused') return { draft, verdict, fallback: false, refused: null }
  // The fallback thanks for a message: there is none.
  if (goal.proactive) return { silent: true, code: verdict.code ?? 'refused' }
  const fallback: Draft = {
    text: fixedText('fallback', goal.language, location),
    question: null,
    wording: 'fixed.fallback',
    language: goal.language,
  }
  const second = judge(fallback, goal, { context, location, input })
  if (second.verdict === 'refused') return { silent: true, code: second.code ?? 'refused', refused: verdict }
  if (context.recentTextHashes.includes(second.textHash)) return { silent: true, code: 'fallback_repeated', refused: verdict }
  return { draft: fallback, verdict: second, fallback: true, refused: verdict }
}

/** Prefaces that announce a person: the turn that says so makes the task. */
const ANNOUNCES: Partial<Record<Preface['kind'], Planned>> = {
  deletion_request: 'person',
  crisis: 'person',
  stepping_back: 'person',
}

/** What the turn's goal lets its text announce. */
export const plannedBy = ({ preface, also, news }: Pick<Goal, 'preface' | 'also' | 'news'>): Planned[] => [
  ...[preface, also].flatMap((said) => (said ? announcedBy(said) : [])),
  ...(news === undefined ? [] : [TELLS[news.kind] ?? []].flat()),
]

const announcedBy = (said: Preface): Planned[] => ('by' in said && said.by !== undefined ? ['person'] : [ANNOUNCES[said.kind] ?? []].flat())

/** What the news of an appointment announces: the turn books it, ends it, or makes the task. */
const TELLS: Partial<Record<AppointmentNews['kind'], Planned>> = {
  booked: 'booking',
  moved: 'booking',
  already: 'booking',
  reminder: 'booking',
  kept: 'booking',
  cancelled: 'cancellation',
  person_suggests: 'person',
  none_suited: 'person',
  unconfirmed: 'person',
  change_failed: 'person',
}

/** The gate's judgement of words for a goal. */
export const judge = (draft: Draft, goal: Goal, judging: Judging): Verdict => screen(candidateOf(draft, goal, judging))

export type Judging = { context: ComposeContext; location: Location; input: ScreenInput }

const candidateOf = (draft: Draft, goal: Goal, { context, location, input }: Judging): Candidate => ({
  ...input,
  text: draft.text,
  language: draft.language,
  location,
  firstText: goal.firstText,
  facts: context.facts,
  ask: draft.question,
  reopens: goal.ask !== null && reopens(goal.ask),
  purpose: goal.preface?.kind === 'crisis' ? 'crisis' : input.purpose,
  proactive: context.proactive,
  contactFirstName: context.contactFirstName,
  reason: context.reason,
  planned: [...plannedBy(goal), ...(input.planned ?? [])],
})
