import type { ConversationEvent } from '../conversation/event.ts'
import type { FactField, FactValue } from '../conversation/fact.ts'
import { unitOfFact } from '../conversation/fact-values.ts'
import { appendEvents } from '../conversation/conversation.store.ts'
import type { FactChange } from '../conversation/heard.ts'
import { sameValue } from '../conversation/same-value.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { changeByHand, type ByHand, type ByHandDeps } from './change-by-hand.store.ts'
import { writeFacts } from './write-facts.store.ts'

/** What a person says of a field: its value, or null where what is on record is wrong and nothing better is known. */
export type FactCorrection = { field: FactField; value: FactValue | null }

export type FactsCorrected = { kind: 'corrected'; changed: FactField[]; version: number }

/**
 * A person of the team puts facts right (M-3): with confidence 1, and nobody but the contact or another person replaces them. What is on
 * record already changes nothing. Scores and fields of the CRM follow with the contact's next turn.
 */
export const correctFacts = (deps: ByHandDeps, change: ByHand & { corrections: readonly FactCorrection[] }) =>
  changeByHand(deps, change, async (tx, { before, now }): Promise<FactsCorrected> => {
    const { locationId, contactId, by, request, reason } = change
    const known = await currentValues(tx, change)
    const corrections = change.corrections.filter(({ field, value }) => differs(known.get(field), value))
    const changed = corrections.map(({ field }) => field)
    if (changed.length === 0) return { kind: 'corrected', changed, version: before.version }
    const turnId = deps.newId('api')
    const written = corrections.map((one) => changeOf(one, { id: deps.newId('fact'), by, at: now, known }))
    const appending = { before, events: written.map(eventOf), at: now, actor: by, turnId: null, era: deps.era, told: { kind: 'facts' } }
    const { version } = await appendEvents(tx, { locationId, contactId }, appending)
    await writeFacts(tx, { locationId, contactId, turnId }, written)
    const [was, is] = [
      new Map(changed.map((field) => [field, known.get(field) ?? null])),
      corrections.map(({ field, value }) => [field, value]),
    ]
    const audit = {
      action: 'correct_facts',
      subject: `contact:${contactId}`,
      before: Object.fromEntries(was),
      after: Object.fromEntries(is),
    }
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
    return { kind: 'corrected', changed, version }
  })

type Known = ReadonlyMap<FactField, FactValue>

async function currentValues(tx: Db, { locationId, contactId }: ByHand): Promise<Known> {
  const rows = await tx
    .selectFrom('facts')
    .select(['field', 'value'])
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .where('status', '=', 'current')
    .execute()
  return new Map(rows.map(({ field, value }) => [field as FactField, value as FactValue]))
}

const differs = (known: FactValue | undefined, value: FactValue | null): boolean =>
  value === null ? known !== undefined : known === undefined || !sameValue(known, value)

type Correcting = { id: string; by: string; at: Date; known: Known }

function changeOf({ field, value }: FactCorrection, { id, by, at, known }: Correcting): Exclude<FactChange, { kind: 'declined' }> {
  const told = value ?? known.get(field) ?? ''
  const source = { sourceMessageId: `by_hand:${by}`, statedAt: at.toISOString(), basis: 'human' as const }
  const fact = { id, field, value: told, unit: unitOfFact(field, told), confidence: 1, approximate: false, ...source }
  return value === null ? { kind: 'excluded', fact } : { kind: 'learned', fact, supersedes: known.has(field) }
}

function eventOf({ kind, fact }: Exclude<FactChange, { kind: 'declined' }>): ConversationEvent {
  const { id, field, confidence, sourceMessageId } = fact
  return kind === 'learned'
    ? { type: 'FactLearned', payload: { field, fact_id: id, confidence, source_message_id: sourceMessageId } }
    : { type: 'FactSuperseded', payload: { field, fact_id: id, by: sourceMessageId } }
}
