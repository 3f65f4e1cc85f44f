import type { DecideInput, Draft } from './decision.ts'
import type { Ask } from './goal.ts'
import { add } from './grow.ts'
import type { HumanTrigger } from './human-handoff.ts'
import type { ActKind, Understanding } from './reading.ts'
import type { ConversationState } from './state.ts'

const VAGUE_LIMIT = 5
const LOOP_LIMIT = 3

/** Below it a text answers nothing. */
const VAGUE_BELOW = 0.5

/** Loops after which a question comes as plain options. */
const OPTIONS_AT = 2

/** Texts in a row that say nothing, after which we say once that the choice is theirs. */
const NUDGE_AT = 2

/** `unheard`: they repeat themselves, or say that we missed their point. */
type Turn = { ask: Ask | null; learned: boolean; inBetween: boolean; unheard: boolean }

/** Counts what leads nowhere: the same question again without a new fact, a point we missed, and texts in a row that say nothing. */
export function countRepair(draft: Draft, { heard }: DecideInput, { ask, learned, inBetween, unheard }: Turn): void {
  const { repair, pending } = draft.state
  if (!pending && !unheard) return
  const isAskedAgain = ask !== null && ask.key === pending?.key && !learned && !inBetween
  const isLoop = isAskedAgain || (unheard && !learned)
  const loops = learned ? 0 : repair.loops + (isLoop ? 1 : 0)
  const texts = heard.filter(({ stale }) => !stale)
  const vague = ask === null ? 0 : texts.reduce((streak, { understanding }) => (isVague(understanding) ? streak + 1 : 0), repair.vague)
  if (loops === repair.loops && vague === repair.vague) return
  add(draft, { type: 'RepairLoop', payload: { key: isLoop ? (pending?.key ?? null) : repair.key, loops, vague } })
}

/** The second loop puts the question it comes back to as two to four plain options. */
export function withOptions(ask: Ask | null, before: ConversationState, now: ConversationState): Ask | null {
  const isSecond = now.repair.loops === OPTIONS_AT && before.repair.loops < OPTIONS_AT
  return ask !== null && isSecond && ask.key === before.pending?.key ? { ...ask, options: true } : ask
}

/** Whether this very turn reached the streak of vague texts that earns one light word. */
export const deservesNudge = (before: ConversationState, now: ConversationState): boolean =>
  before.repair.vague < NUDGE_AT && now.repair.vague >= NUDGE_AT && now.repair.vague < VAGUE_LIMIT

export function wornOutBy({ repair: { loops, vague } }: ConversationState): HumanTrigger | null {
  if (vague >= VAGUE_LIMIT) return 'vague_streak'
  return loops >= LOOP_LIMIT ? 'repair_exhausted' : null
}

const SPEAKS: ReadonlySet<ActKind> = new Set<ActKind>([
  'question',
  'objection',
  'stall',
  'greeting',
  'thanks',
  'refusal',
  'request_human',
  'identity_question',
])

const isVague = ({ quality, acts }: Understanding): boolean => quality < VAGUE_BELOW && !acts.some(({ kind }) => SPEAKS.has(kind))
