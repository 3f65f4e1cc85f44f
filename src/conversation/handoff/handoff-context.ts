import type { Fact, Facts, FactField } from '../fact.ts'
import { isFreshFact } from '../known-facts.ts'
import type { ConversationState } from '../state.ts'
import { NOT_KNOWN, shownBudget, shownFact, shownField, urgencyOf } from './card-words.ts'
import { openQuestions } from './handoff-card.ts'
import type { JudgedHandoff } from './evaluate-handoff.ts'

/** What the receiving bot and the team get of a contact: facts have no end, the rest counts for a day. */
export type HandoffContext = {
  schema_version: 1
  handoff_id: string
  contact_id: string
  source_bot: string
  target_bot: string
  created_at: string
  expires_at: string
  source_qualification_score: number | null
  source_temperature: string | null
  frs_score: number | null
  pcs_score: number | null
  budget_range: { min: number | null; max: number | null } | null
  property_address: string | null
  facts: ContextFact[]
  candidate_facts: ContextFact[]
  cma_summary: null
  conversation_summary: string
  key_insights: string[]
  urgency_level: 'high' | 'medium' | 'low' | 'unknown'
  open_questions: string[]
  parked_intent: string | null
  language: string
  /** The tone an experiment gave this contact; null where none runs. */
  tone_variant: string | null
  trigger_message_ids: string[]
  signal: { buyer: number; seller: number; threshold: number }
}

type ContextFact = Pick<Fact, 'field' | 'value' | 'unit' | 'confidence'> & { source_message_id: string; stated_at: string }

export type ContextInput = {
  tried: JudgedHandoff
  contactId: string
  state: ConversationState
  facts: Facts
  /** The texts that called for it. */
  messageIds: readonly string[]
  distressed: boolean
  now: Date
}

const LIFE_MS = 24 * 3_600_000
const KNOWN_FROM = 0.5
const SUMMARY_MOST = 500
const INSIGHTS = 8
const INSIGHT_MOST = 120

export function handoffContext({ tried, contactId, state, facts, messageIds, distressed, now }: ContextInput): HandoffContext {
  const { input, decision, id } = tried
  const current = Object.values(facts).filter((fact): fact is Fact => fact?.status === 'current')
  const isKnown = (fact: Fact) => fact.confidence >= KNOWN_FROM && isFreshFact(fact, now.toISOString())
  return {
    schema_version: 1,
    handoff_id: id,
    contact_id: contactId,
    source_bot: input.source,
    target_bot: decision.to,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + LIFE_MS).toISOString(),
    ...scoresAtHandoff(state),
    budget_range: budgetOf(facts),
    property_address: textAt(facts, 'property_address'),
    facts: current.filter(isKnown).map(contextFact),
    candidate_facts: current.filter((fact) => !isKnown(fact)).map(contextFact),
    cma_summary: null,
    conversation_summary: summaryOf(facts, input.source),
    key_insights: insightsOf(current),
    urgency_level: urgencyOf(facts, distressed),
    open_questions: openQuestions(state),
    parked_intent: state.intent.parked,
    language: state.language.current,
    tone_variant: null,
    trigger_message_ids: [...messageIds],
    signal: { ...input.scores, threshold: decision.threshold },
  }
}

const scoresAtHandoff = ({ scores, temperature }: ConversationState) => ({
  source_qualification_score: scores?.lead ?? null,
  source_temperature: temperature,
  frs_score: scores?.frs ?? null,
  pcs_score: scores?.pcs ?? null,
})

const numberAt = (facts: Facts, field: FactField): number | null => {
  const value = facts[field]?.value
  return typeof value === 'number' ? value : null
}

const textAt = (facts: Facts, field: FactField): string | null => {
  const value = facts[field]?.value
  return typeof value === 'string' ? value : null
}

function budgetOf(facts: Facts): HandoffContext['budget_range'] {
  const [min, max] = [numberAt(facts, 'price_min'), numberAt(facts, 'price_max')]
  return min === null && max === null ? null : { min, max }
}

const contextFact = ({ field, value, unit, confidence, sourceMessageId, statedAt }: Fact): ContextFact => ({
  field,
  value,
  unit,
  confidence,
  source_message_id: sourceMessageId,
  stated_at: statedAt,
})

/** From facts alone: no word of the contact is quoted. */
function summaryOf(facts: Facts, source: string): string {
  const parts = [
    ['budget', shownBudget(facts)],
    ['asking price', shownField(facts, 'price_point')],
    ['own property', shownField(facts, 'property_address')],
    ['areas', shownField(facts, 'area', 'city')],
    ['timeline', shownField(facts, 'timeline')],
    ['motivation', shownField(facts, 'motivation')],
    ['financing', shownField(facts, 'financing')],
    ['condition', shownField(facts, 'condition')],
  ].flatMap(([name, value]) => (value === NOT_KNOWN ? [] : [`${name} ${value}`]))
  return `With the ${source} bot so far: ${parts.length === 0 ? 'nothing known yet' : parts.join('; ')}.`.slice(0, SUMMARY_MOST)
}

const insightsOf = (facts: readonly Fact[]): string[] =>
  facts
    .toSorted((a, b) => b.confidence - a.confidence || b.statedAt.localeCompare(a.statedAt))
    .slice(0, INSIGHTS)
    .map((fact) => `${fact.field.replaceAll('_', ' ')}: ${shownFact(fact)}`.slice(0, INSIGHT_MOST))
