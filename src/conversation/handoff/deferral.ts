import type { CrmAction } from '../action.ts'
import type { BotName } from '../owner.ts'
import type { Side, SideScores } from '../reading.ts'
import { DEFERRAL_MS, type HandoffDecision } from './evaluate-handoff.ts'

/** A handoff that was put off and waits. */
export type Deferral = { id: string; from: BotName; to: Side; scores: SideScores; attempt: number }

/** What a turn makes of deferrals: one that waits (anew, or again), or the end of one. */
export type DeferralChange =
  | { kind: 'waits'; deferral: Deferral; dueAt: string; isNew: boolean; replaces: Deferral | null }
  | { kind: 'ends'; deferral: Deferral; status: 'executed' | 'cancelled' | 'exhausted'; reason: string | null }

export const deferredTag = (to: Side): string => `Handoff-Deferred-${to === 'buyer' ? 'Buyer' : 'Seller'}-Performance`

const UNSURE_MS = 60_000

/** Put off for half an hour; one that met a lock or a fault is looked at again in a minute and is no further attempt. */
export function againAfter({ deferral, now, counts }: { deferral: Deferral; now: Date; counts: boolean }): DeferralChange {
  const dueAt = new Date(now.getTime() + (counts ? DEFERRAL_MS : UNSURE_MS)).toISOString()
  const again = counts ? { ...deferral, attempt: deferral.attempt + 1 } : deferral
  return { kind: 'waits', deferral: again, dueAt, isNew: false, replaces: null }
}

/** What follows for the deferrals of a contact from a decision on its texts; null: nothing. */
export function deferralAfter(
  decision: HandoffDecision,
  { waiting, from, scores, now, id }: { waiting: Deferral | null; from: BotName; scores: SideScores; now: Date; id: string },
): DeferralChange | null {
  if (decision.status === 'none') return null
  const isSame = waiting !== null && waiting.from === from && waiting.to === decision.to
  if (decision.status === 'proceed')
    return waiting === null
      ? null
      : { kind: 'ends', deferral: waiting, status: isSame ? 'executed' : 'cancelled', reason: isSame ? null : 'owner_changed' }
  if (decision.reason === 'performance_exhausted' && waiting !== null)
    return { kind: 'ends', deferral: waiting, status: 'exhausted', reason: null }
  if (decision.reason !== 'performance_deferred' || isSame) return null
  const dueAt = new Date(now.getTime() + DEFERRAL_MS).toISOString()
  return { kind: 'waits', deferral: { id, from, to: decision.to, scores, attempt: 1 }, dueAt, isNew: true, replaces: waiting }
}

/** The tag shows that a handoff waits, and goes when it no longer does or another waits in its place. */
export function deferralTags(change: DeferralChange): CrmAction[] {
  const tag = deferredTag(change.deferral.to)
  if (change.kind === 'ends') return [{ kind: 'remove_tag', tag }]
  if (!change.isNew) return []
  const old = change.replaces === null ? tag : deferredTag(change.replaces.to)
  return [...(old === tag ? [] : [{ kind: 'remove_tag', tag: old } as const]), { kind: 'add_tag', tag }]
}
