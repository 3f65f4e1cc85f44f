import type { HandoffDecision } from '../../conversation/evaluate-handoff.ts'
import type { BotName } from '../../conversation/owner.ts'
import type { LeadResult } from './call-result.ts'
import type { TurnOutcome } from './turn-outcome.ts'

type HandoffResult = NonNullable<LeadResult['handoff']>

/** What the turn's look at a handoff came to, or null where it did not look. */
export function handoffResult({ why, events, actions, isDry }: TurnOutcome): HandoffResult | null {
  const decision = why['handoff'] as HandoffDecision | undefined
  if (decision === undefined) return null
  switch (decision.status) {
    case 'none':
      return {
        ...NOBODY,
        status: 'none',
        target_bot: decision.askToConfirm,
        ask_to_confirm: decision.askToConfirm !== null,
        reason_code: decision.reason,
        reason: NONE_WORDS[decision.reason],
      }
    case 'blocked':
      return {
        ...NOBODY,
        status: 'blocked',
        source_bot: sourceOf(events, 'HandoffBlocked'),
        target_bot: decision.to,
        confidence: decision.score,
        reason_code: decision.reason,
        reason: BLOCKED_WORDS[decision.reason],
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
        reason: `${titled(decision.to)} intent ${decision.score} reaches ${decision.threshold}`,
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

const NONE_WORDS: Record<Extract<HandoffDecision, { status: 'none' }>['reason'], string> = {
  disabled: 'Handoffs are switched off for this location',
  booked: 'An appointment lies ahead',
  intent_parked: 'The other wish is parked behind this one',
  not_fresh: 'The texts of this turn say nothing for another bot',
  tie: 'Buying and selling speak equally strongly',
  not_higher: 'The other side speaks more strongly',
  below_threshold: 'The intent does not reach the threshold',
}

const BLOCKED_WORDS: Record<Extract<HandoffDecision, { status: 'blocked' }>['reason'], string> = {
  circular_repeat: 'The same handoff was made less than 30 minutes ago',
  circular_return: 'The contact left that bot less than 30 minutes ago',
  rate_limit_hourly: 'The contact was handed over three times within an hour',
  rate_limit_daily: 'The contact was handed over ten times within a day',
}

function sourceOf(events: TurnOutcome['events'], type: 'HandoffExecuted' | 'HandoffBlocked'): BotName | null {
  const event = events.find((one) => one.type === type)
  return event?.type === 'HandoffExecuted' || event?.type === 'HandoffBlocked' ? event.payload.from : null
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
