import type { DecideInput, Draft } from '../decision.ts'
import { add, callHuman } from '../grow.ts'
import { againAfter, type Deferral, type DeferralChange } from './deferral.ts'
import { evaluateHandoff, type HandoffDecision } from './evaluate-handoff.ts'
import { askedOf, knownFor, noteDeferral } from './hand-over.ts'
import { passOver } from './pass-over.ts'

/**
 * A handoff that was put off is looked at again: everything is asked anew. Made, the receiving bot takes over without a word and
 * speaks when the contact writes next; after the third deferral a person is asked.
 */
export function deferralDue(draft: Draft, input: DecideInput): void {
  const deferral = input.handoff?.deferral ?? null
  // What the texts of this turn decided about it stands.
  if (deferral === null || draft.decision.deferral !== undefined) return
  if (draft.decision.speech.kind === 'silent') draft.decision.speech = { kind: 'silent', reason: 'handoff_due' }
  const asked = {
    ...askedOf(draft, input, deferral.from),
    target: deferral.to,
    scores: draft.state.intent.conversation,
    fresh: null,
    deferred: { from: deferral.from, to: deferral.to, times: deferral.attempt },
  }
  const decision = evaluateHandoff(asked)
  draft.decision.why['handoff'] = decision
  noteDeferral(draft, changeOf(decision, deferral, input.now))
  if (decision.status === 'none') return
  const tried = { id: input.newId('ho'), input: asked, decision }
  const { events, note, inOrder, context } = passOver({ tried, ...knownFor(draft, input) })
  draft.decision.handoff = { ...tried, ...(context ? { context } : {}), deferral: true }
  add(draft, ...events)
  draft.decision.atOnce.push(...note)
  draft.decision.inOrder = [...(draft.decision.inOrder ?? []), ...inOrder]
  if (decision.status === 'blocked' && decision.reason === 'performance_exhausted')
    callHuman(draft, input, { trigger: 'performance_exhausted' })
}

function changeOf(decision: HandoffDecision, deferral: Deferral, now: Date): DeferralChange {
  const ends = (status: 'executed' | 'cancelled' | 'exhausted', reason: string | null): DeferralChange => ({
    kind: 'ends',
    deferral,
    status,
    reason,
  })
  if (decision.status === 'proceed') return ends('executed', null)
  const { reason } = decision
  if (reason === 'performance_exhausted') return ends('exhausted', null)
  if (LOOKED_AT_AGAIN.has(reason)) return againAfter({ deferral, now, counts: reason === 'performance_deferred' })
  return ends('cancelled', WHY[reason] ?? reason)
}

const LOOKED_AT_AGAIN: ReadonlySet<string> = new Set(['performance_deferred', 'locked', 'error'])

const WHY: Readonly<Record<string, string>> = { not_owner: 'owner_changed', owner_human: 'takeover' }
