import type { FactField } from '../../conversation/fact.ts'
import type { Location } from '../../conversation/location.ts'
import { botNamed, type BotName } from '../../conversation/owner.ts'
import { appointmentAhead, isChoosable } from '../../conversation/slot.ts'
import { buyerFields } from './buyer-fields.ts'
import type { CallResults, LeadResult } from './call-result.ts'
import { engagementOf } from './engagement.ts'
import { handoffResult } from './handoff-result.ts'
import { sellerFields } from './seller-fields.ts'
import type { TurnOutcome } from './turn-outcome.ts'

/** The answer of the function that was called, from what the turn came to. `notes` come from the call itself. */
export type Answering = { outcome: TurnOutcome; location: Location; notes: readonly string[] }

/** What the bot that was called answers. */
export function resultOf<Name extends BotName>(called: Name, answering: Answering): CallResults[Name]
export function resultOf(called: BotName, { outcome, location, notes }: Answering): CallResults[BotName] {
  const common = commonFields(called, { outcome, location, notes })
  const standing = { state: outcome.state, facts: outcome.facts, location, at: outcome.at }
  switch (called) {
    case 'lead':
      return common
    case 'buyer':
      return { ...common, ...buyerFields(standing) }
    case 'seller':
      return { ...common, ...sellerFields(standing) }
  }
}

function commonFields(called: BotName, { outcome, location, notes }: Answering): LeadResult {
  const { state, facts, readings } = outcome
  const { scores } = state
  const text = outcome.actions.find(({ type }) => type === 'send_sms')
  const said = text?.payload?.['text']
  const response = typeof said === 'string' ? said : ''
  return {
    response_content: response,
    lead_id: outcome.contactId,
    bot: botNamed(outcome.speaker),
    owner: state.owner,
    current_step: stepOf(outcome),
    engagement_status: engagementOf({ state, facts, location, at: outcome.at }),
    temperature: state.temperature,
    lead_score: scores?.lead ?? null,
    priority: scores?.priority ?? null,
    meets_criteria: scores?.meetsCriteria ?? null,
    commission_estimate: scores?.commissionEstimate ?? null,
    frs_score: scores?.frs ?? null,
    pcs_score: scores?.pcs ?? null,
    composite_score: scores?.composite ?? null,
    coverage: scores?.frsCoverage ?? null,
    handoff_signals: {
      buyer_intent_score: state.intent.conversation.buyer,
      seller_intent_score: state.intent.conversation.seller,
      detected_intent_phrases: [...new Set(readings.flatMap(({ intent }) => intent.families.map(({ phrase }) => phrase)))],
    },
    handoff: handoffResult(outcome),
    ab_test: [],
    facts: factsOf(outcome),
    actions: outcome.actions,
    silence_reason: response === '' ? silenceOf(outcome) : null,
    human_handoff: humanHandoffOf(outcome),
    notes: [...new Set([...notes, ...notesOf(called, outcome)])],
    brain: response === '' ? null : outcome.brain,
  }
}

/** The question now asked, or what the conversation waits for. */
function stepOf({ state, speech, at }: TurnOutcome): LeadResult['current_step'] {
  if (state.suppressed) return 'opt_out'
  if (state.owner === 'human') return 'human'
  if (speech.kind === 'silent') return speech.reason === 'empty_text' ? 'awaiting_input' : 'silent'
  if (speech.kind === 'goal' && speech.goal.ask !== null) return speech.goal.ask.key
  const now = new Date(at)
  if (state.offer !== null && isChoosable(state.offer, now)) return 'booking'
  return state.offer?.chosen != null || appointmentAhead(state.appointment, now) !== null ? 'booked' : 'awaiting_input'
}

const silenceOf = ({ speech }: TurnOutcome): string => (speech.kind === 'silent' ? speech.reason : 'not_sent')

function factsOf({ facts }: TurnOutcome): LeadResult['facts'] {
  const current = Object.entries(facts).filter(([, fact]) => fact.status === 'current') as [
    FactField,
    NonNullable<(typeof facts)[FactField]>,
  ][]
  return Object.fromEntries(
    current.map(([field, { value, confidence, sourceMessageId, statedAt }]) => [
      field,
      { value, confidence, source_message_id: sourceMessageId, stated_at: statedAt },
    ]),
  )
}

function humanHandoffOf({ state, actions }: TurnOutcome): LeadResult['human_handoff'] {
  if (state.humanHandoff === null) return null
  const isHuman = (name: unknown) => typeof name === 'string' && name.startsWith('human_')
  const idOf = (type: string, key: string) => actions.find((one) => one.type === type && isHuman(one.payload?.[key]))?.id ?? null
  return { ...state.humanHandoff, note_id: idOf('add_note', 'note'), task_id: idOf('create_task', 'task') }
}

/** Codes of what a caller should know besides. */
function notesOf(called: BotName, { state, readings, why, events, isDry, speaker }: TurnOutcome): string[] {
  const passedOn = events.some((event) => event.type === 'HandoffExecuted' && event.payload.from === called)
  const owner = botNamed(speaker) ?? state.owner
  const warnings = Array.isArray(why['warnings']) ? why['warnings'].map(String) : []
  const fellBack = events.some(({ type }) => type === 'BrainFellBack')
  return [
    ...(owner === called || passedOn ? [] : ['owner_differs']),
    ...readings.flatMap((reading) => reading.notes),
    ...warnings,
    ...(fellBack ? ['brain_fallback'] : []),
    ...(isDry ? ['dry_run'] : []),
  ]
}
