import type { DecideInput, Draft } from './decision.ts'
import { add } from './grow.ts'

/** Reasons for which a person has a contact that the silence of everybody may end; all others a person has to end. */
const ENDED_BY_SILENCE: ReadonlySet<string> = new Set([
  'takeover',
  'explicit_request',
  'repair_exhausted',
  'vague_streak',
  'high_value',
  'sla_risk',
  'manual',
])

/** Gives the contact back to the bot it had: the last silence tag is gone, or nobody wrote for the configured time (O-3). */
export function giveBack(draft: Draft, { released, standing }: DecideInput): void {
  const { owner, ownerReason, previousBot, suppressed } = draft.state
  if (released === undefined || owner !== 'human' || suppressed || standing.suppressed !== null) return
  if (released === 'idle' && !ENDED_BY_SILENCE.has(ownerReason ?? '')) return
  add(draft, { type: 'OwnerChanged', payload: { from: owner, to: previousBot ?? 'nobody', reason: `released_${released}` } })
}
