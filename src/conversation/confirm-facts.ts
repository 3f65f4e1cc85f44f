import type { DecideInput, Draft } from './decision.ts'
import { add } from './grow.ts'
import type { Fact, FactField, Facts } from './fact.ts'
import type { FactChange, Heard, LearnedFact } from './heard.ts'
import { askedAside } from './mark.ts'

/** Facts whose old value can be said and asked back; the others are simply asked for again. */
const SAYABLE: ReadonlySet<FactField> = new Set([
  'property_address',
  'city',
  'area',
  'price_min',
  'price_max',
  'price_point',
  'beds_min',
  'baths_min',
  'sqft_min',
  'sqft',
  'financing',
  'motivation',
  'condition',
])

export const isSayable = (field: FactField): boolean => SAYABLE.has(field)

type Confirmed = { facts: Facts; confirmed: FactField[] }

/**
 * M-1: we asked whether an old fact still holds. A yes states it anew, a no takes it out; a text that names a value of its
 * own needs neither. The same where we asked whether what they told for a sale, or of a move, holds for buying. Returns the facts as they then stand, and the field that a yes confirmed.
 */
export function confirmFacts(draft: Draft, input: DecideInput): Confirmed {
  const { stale, carried } = draft.state.pending ?? {}
  const fact = stale === undefined ? undefined : carried ? forBuying(draft.facts[stale]) : draft.facts[stale]
  const nothing: Confirmed = { facts: draft.facts, confirmed: [] }
  if (fact === undefined || !(carried || isSayable(fact.field)) || askedAside(draft.state)) return nothing
  for (const text of input.heard) {
    const answer = plainAnswer(text, fact.field)
    if (answer === null) continue
    const { field, value, unit, approximate } = fact
    const stated: LearnedFact = {
      id: input.newId('fact'),
      field,
      value,
      unit,
      approximate,
      confidence: 0.95,
      sourceMessageId: text.messageId,
      statedAt: text.sentAt,
      basis: 'confirmed',
    }
    return answer === 'yes' ? confirmed(draft, stated) : excluded(draft, stated)
  }
  return nothing
}

/** Where they move to is, with a yes, where they buy. */
const forBuying = (fact: Fact | undefined): Fact | undefined =>
  fact?.field === 'relocation_destination' && typeof fact.value === 'string'
    ? { ...fact, field: 'area', value: [fact.value], unit: null }
    : fact

function confirmed(draft: Draft, fact: LearnedFact): Confirmed {
  draft.decision.facts.push({ kind: 'learned', fact, supersedes: true })
  const { field, id, confidence, sourceMessageId } = fact
  add(draft, { type: 'FactLearned', payload: { field, fact_id: id, confidence, source_message_id: sourceMessageId } })
  const unit = draft.facts[field]?.unit ?? null
  const facts: Facts = { ...draft.facts, [field]: { ...fact, unit, status: 'current' } }
  return { facts, confirmed: [field] }
}

function excluded(draft: Draft, fact: LearnedFact): Confirmed {
  draft.decision.facts.push({ kind: 'excluded', fact } satisfies FactChange)
  return { facts: Object.fromEntries(Object.entries(draft.facts).filter(([field]) => field !== fact.field)), confirmed: [] }
}

function plainAnswer({ understanding: { acts, facts } }: Heard, field: FactField): 'yes' | 'no' | null {
  if (facts.some((one) => one.field === field)) return null
  const answer = acts.find(({ kind, about }) => kind === 'answer' && (about === 'yes' || about === 'no'))
  return answer === undefined ? null : answer.about === 'yes' ? 'yes' : 'no'
}
