import type { HandoffDecision } from '../../conversation/handoff/evaluate-handoff.ts'
import { handoffWords } from '../../conversation/handoff/handoff-words.ts'
import type { BotName } from '../../conversation/owner.ts'
import type { LeadResult } from './call-result.ts'
import type { TurnOutcome } from './turn-outcome.ts'

type HandoffResult = NonNullable<LeadResult['handoff']>

/** What the turn's look at a handoff came to, or null where it did not look. */
export function handoffResult({ why, events, actions, isDry, at }: TurnOutcome): HandoffResult | null {
  const decision = why['handoff'] as HandoffDecision | undefined
  if (decision === undefined) return null
  const reason = handoffWords(decision, new Date(at))
  switch (decision.status) {
    case 'none':
      return {
        ...NOBODY,
        status: 'none',
        target_bot: decision.askToConfirm,
        ask_to_confirm: decision.askToConfirm !== null,
        reason_code: decision.reason,
        reason,
      }
    case 'blocked':
      return {
        ...NOBODY,
        status: 'blocked',
        source_bot: sourceOf(events, 'HandoffBlocked'),
        target_bot: decision.to,
        confidence: decision.score,
        reason_code: decision.reason,
        reason,
      }
    case 'proceed':
      return {
        ...NOBODY,
        status: isDry ? 'proceed' : 'executed',
        handoff_executed: !isDry,
        source_bot: sourceOf(events, 'HandoffExecuted'),
        target_bot: decision.to,
        confidence: decision.score,
        threshold: decision.threshold,
        reason,
        actions: actions.map(({ type }) => ({ type })),
      }
  }
}

const NOBODY = {
  handoff_executed: false,
  source_bot: null,
  target_bot: null,
  confidence: null,
  threshold: null,
  ask_to_confirm: false,
  reason_code: null,
  actions: [],
}

function sourceOf(events: TurnOutcome['events'], type: 'HandoffExecuted' | 'HandoffBlocked'): BotName | null {
  const event = events.find((one) => one.type === type)
  return event?.type === 'HandoffExecuted' || event?.type === 'HandoffBlocked' ? event.payload.from : null
}
