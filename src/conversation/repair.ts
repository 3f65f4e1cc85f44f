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

type Turn = { ask: Ask | null; learned: boolean; inBetween: boolean }

/** Counts what leads nowhere: the same question again without a new fact, and texts in a row that say nothing. */
export function countRepair(draft: Draft, { heard }: DecideInput, { ask, learned, inBetween }: Turn): void {
  const { repair, pending } = draft.state
  if (!pending) return
  const isAskedAgain = ask?.key === pending.key && !learned && !inBetween
  const loops = learned ? 0 : repair.loops + (isAskedAgain ? 1 : 0)
  const texts = heard.filter(({ stale }) => !stale)
  const vague = ask === null ? 0 : texts.reduce((streak, { understanding }) => (isVague(understanding) ? streak + 1 : 0), repair.vague)
  if (loops === repair.loops && vague === repair.vague) return
  add(draft, { type: 'RepairLoop', payload: { key: isAskedAgain ? pending.key : repair.key, loops, vague } })
}

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
