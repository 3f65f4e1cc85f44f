import type { Decision } from '../conversation/decision.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { Fact, Facts, FactUnit } from '../conversation/fact.ts'
import type { FactChange } from '../conversation/heard.ts'
import { isBot } from '../conversation/owner.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { WaitingRow } from './load-turn.store.ts'

export type Handed = { changes: Extract<FactChange, { kind: 'learned' }>[]; facts: Facts }

/** Facts that came with the texts of a turn, where nothing is known yet: what we heard ourselves stands. */
export function handedFacts(rows: readonly WaitingRow[], known: Facts, newId: (prefix: string) => string): Handed {
  const handed = rows.flatMap(({ kind, body }) => (kind === 'message' ? ((body as MessageEvent).call?.handed ?? []) : []))
  const unknown = new Map(handed.filter(({ field }) => known[field] === undefined).map((fact) => [fact.field, fact]))
  const changes = [...unknown.values()].map((fact): Handed['changes'][number] => ({
    kind: 'learned',
    fact: { ...fact, id: newId('fact'), approximate: false, basis: 'context' },
    supersedes: false,
  }))
  const facts = Object.fromEntries(
    changes.map(({ fact }) => [fact.field, { ...fact, unit: fact.unit as FactUnit, status: 'current' } satisfies Fact]),
  )
  return { changes, facts }
}

/** A decision that also keeps what was handed over, where a bot or a person has the contact. */
export function withHanded(decision: Decision, { changes }: Handed, after: ConversationState): Decision {
  if (changes.length === 0 || !(isBot(after.owner) || after.owner === 'human')) return decision
  const events = changes.map(({ fact }): ConversationEvent => {
    const { field, id, confidence, sourceMessageId } = fact
    return { type: 'FactLearned', payload: { field, fact_id: id, confidence, source_message_id: sourceMessageId } }
  })
  return { ...decision, events: [...events, ...decision.events], facts: [...changes, ...decision.facts] }
}
