import type { Draft } from './decision.ts'
import type { Preface } from './goal.ts'
import { add } from './grow.ts'
import type { Act } from './reading.ts'

/** From this confidence on an objection or stall is answered as one. */
export const ACTED_ON_FROM = 0.7

/** Acknowledge, clarify, reframe, offer a person, let go. */
const LAST_RUNG = 5

const WEEK_MS = 7 * 24 * 3_600_000

/** Stalls whose first answer leaves them in peace: no question follows. */
const PAUSES: ReadonlySet<string> = new Set(['thinking', 'get_back', 'bad_time'])

/** The stall whose first answer asks whether they signed with the agent they have. */
const HAS_AGENT = 'has_agent'

/**
 * Bots 2.8: what they object to or put off gets the next rung of its own ladder, one rung per occurrence; a new type starts
 * at the first. Let go, the topic is not taken up again for seven days: null, as where nothing is objected to.
 */
export function resist(draft: Draft, acts: readonly Act[]): Preface | null {
  const type = resistedIn(acts)
  return type === null || isLetGo(draft, acts) ? null : raise(draft, type)
}

/** Whether they object or put something off. */
export const isResisting = (acts: readonly Act[]): boolean => resistedIn(acts) !== null

/** Whether they want time above all, whatever they tell beside it. */
export const wantsTime = (acts: readonly Act[]): boolean =>
  acts.some(
    (act) =>
      act.confidence >= ACTED_ON_FROM &&
      (act.about === 'not_ready' || (act.kind === 'stall' && act.about !== 'online_estimate')) &&
      !isTheAnswer(act, acts),
  )

/** What they object to or put off, surest kind first. */
function resistedIn(acts: readonly Act[]): string | null {
  const acted = acts.filter((act) => act.confidence >= ACTED_ON_FROM && !isTheAnswer(act, acts))
  const found = acted.find(({ kind }) => kind === 'objection') ?? acted.find(({ kind }) => kind === 'stall')
  return found === undefined ? null : (found.about ?? 'general')
}

/** "Not yet" to the lender and "too soon" to the dates are answers, not a want of time. */
const isTheAnswer = ({ about }: Act, acts: readonly Act[]): boolean =>
  about === 'not_ready' && acts.some((act) => act.kind === 'answer' && DATED.has(act.about ?? ''))

const DATED: ReadonlySet<string> = new Set(['financing', 'timeline', 'timeline_acceptable'])

/** Whether they come back to what was let go less than seven days ago: it stays let go, and nothing is said of it. */
export function isLetGo({ state, at }: Draft, acts: readonly Act[]): boolean {
  const before = state.objections[resistedIn(acts) ?? '']
  return before !== undefined && before.rung >= LAST_RUNG && Date.parse(at) - Date.parse(before.at) < WEEK_MS
}

function raise(draft: Draft, type: string): Preface {
  const before = draft.state.objections[type]
  const rung = Math.min(LAST_RUNG, (before?.rung ?? 0) + 1)
  add(draft, { type: 'ObjectionRaised', payload: { type, rung } })
  if (rung === LAST_RUNG) add(draft, { type: 'ObjectionRaised', payload: { type: 'let_go', rung: 1 } })
  return { kind: 'objection', type, rung }
}

/** How a rung goes on: with the next question, with one of its own, with the offer of a person, or not at all. */
export function followUpOf({
  type,
  rung,
}: {
  type: string
  rung: number
}): 'question' | 'own_question' | 'offer' | 'agreement' | 'nothing' {
  if (rung === 1) return type === HAS_AGENT ? 'agreement' : PAUSES.has(type) ? 'nothing' : 'question'
  if (rung === 2) return 'own_question'
  if (rung === 4) return 'offer'
  return rung >= LAST_RUNG ? 'nothing' : 'question'
}
