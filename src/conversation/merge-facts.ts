import type { Fact, FactField, Facts } from './fact.ts'
import type { FactChange, Heard, LearnedFact } from './heard.ts'
import type { Extracted } from './reading.ts'

/** A fact is kept from this confidence on; below it, it is at most asked about. */
export const STORED_FROM = 0.5

export type Merged = { facts: Facts; changes: FactChange[]; corrected: FactField[]; ambiguous: FactField[] }

/**
 * Merges what the texts of a turn say into what is known. A later affirmed contradiction supersedes; of two
 * contradicting values in one text the one marked as a correction wins, else the field stays as it was. Facts a person
 * of the team stated give way to the contact alone, which is what speaks here.
 */
export function mergeFacts(known: Facts, heard: readonly Heard[], newFactId: () => string): Merged {
  const merged: Merged = { facts: { ...known }, changes: [], corrected: [], ambiguous: [] }
  for (const text of heard) {
    for (const found of oneOfEach(text.understanding.facts, merged)) mergeOne(merged, found, { text, newFactId })
  }
  return merged
}

/** Of several affirmed readings of a field in one text: the correction, else the only distinct value, else none. */
function oneOfEach(found: readonly Extracted[], merged: Merged): Extracted[] {
  const strong = found.filter(({ confidence }) => confidence >= STORED_FROM)
  const kept = strong.filter((fact) => fact.polarity === 'negated')
  for (const field of new Set(strong.map((fact) => fact.field))) {
    const affirmed = strong.filter((fact) => fact.field === field && fact.polarity === 'affirmed')
    const chosen = affirmed.findLast((fact) => fact.correction) ?? affirmed.at(-1)
    if (!chosen) continue
    const distinct = new Set(affirmed.map(({ value }) => JSON.stringify(value))).size
    if (distinct > 1 && !chosen.correction) merged.ambiguous.push(field)
    else kept.push(chosen)
  }
  return kept
}

function mergeOne(merged: Merged, found: Extracted, { text, newFactId }: { text: Heard; newFactId: () => string }): void {
  const before = merged.facts[found.field]
  const same = before?.status === 'current' && JSON.stringify(before.value) === JSON.stringify(found.value)
  if (same && found.polarity === 'affirmed') return
  const fact = learned(found, { text, id: newFactId() })
  if (found.polarity === 'negated') {
    merged.changes.push({ kind: 'excluded', fact })
    if (same) delete merged.facts[found.field]
    return
  }
  merged.changes.push({ kind: 'learned', fact, supersedes: before !== undefined })
  if (before?.status === 'current') merged.corrected.push(found.field)
  merged.facts[found.field] = { ...fact, unit: found.unit, status: 'current' } satisfies Fact
}

const learned = (found: Extracted, { text, id }: { text: Heard; id: string }): LearnedFact => ({
  id,
  field: found.field,
  value: found.value,
  unit: found.unit,
  confidence: found.confidence,
  approximate: found.approximate || found.hedged,
  sourceMessageId: text.messageId,
  statedAt: text.sentAt,
  basis: found.basis,
})
