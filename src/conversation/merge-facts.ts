import { timelineIn, type Fact, type FactField, type Facts, type FactValue } from './fact.ts'
import type { FactChange, Heard, LearnedFact } from './heard.ts'
import type { Extracted } from './reading.ts'
import { isFreshFact } from './known-facts.ts'
import { sameValue } from './same-value.ts'

/** A fact is kept from this confidence on; below it, it is at most asked about. */
export const STORED_FROM = 0.5

/** `corrected`: fields whose current value another one replaced. `ambiguous`: fields a text gave two values without saying which. */
export type Merged = { facts: Facts; changes: FactChange[]; corrected: FactField[]; ambiguous: Ambiguous[] }

/** A field and the values a text gave it, in the text's order. */
export type Ambiguous = { field: FactField; values: FactValue[] }

/**
 * Merges what the texts of a turn say into what is known. A later affirmed contradiction supersedes; of two
 * contradicting values in one text the one marked as a correction wins, else the field stays as it was. Facts a person
 * of the team stated give way to the contact alone, which is what speaks here.
 */
export function mergeFacts(known: Facts, heard: readonly Heard[], newFactId: () => string): Merged {
  const merged: Merged = { facts: { ...known }, changes: [], corrected: [], ambiguous: [] }
  for (const text of heard) {
    const { chosen, ambiguous } = oneOfEach(text.understanding.facts)
    merged.ambiguous.push(...ambiguous)
    for (const found of chosen) mergeOne(merged, found, { text, known, newFactId })
  }
  const settled = new Set(merged.changes.map((change) => (change.kind === 'learned' ? change.fact.field : null)))
  merged.ambiguous = merged.ambiguous.filter(({ field }) => !settled.has(field))
  return merged
}

/** Of several affirmed readings of a field in one text: the correction, else the only distinct value, else none. */
function oneOfEach(found: readonly Extracted[]): { chosen: Extracted[]; ambiguous: Ambiguous[] } {
  // A chosen time is no fact of the contact: the appointment is on record itself.
  const strong = found.filter(({ confidence, field }) => confidence >= STORED_FROM && field !== 'slot')
  const chosen = strong.filter((fact) => fact.polarity === 'negated')
  const ambiguous: Ambiguous[] = []
  for (const field of new Set(strong.map((fact) => fact.field))) {
    const affirmed = strong.filter((fact) => fact.field === field && fact.polarity === 'affirmed')
    const last = affirmed.findLast((fact) => fact.correction) ?? affirmed.at(-1)
    if (!last) continue
    const latest = latestOf(affirmed)
    if (last.correction || affirmed.every(({ value }) => sameValue(value, last.value))) chosen.push(last)
    else if (latest !== null) chosen.push(latest)
    else ambiguous.push({ field, values: affirmed.map(({ value }) => value) })
  }
  return { chosen, ambiguous }
}

/** Times as near as these say one thing in two ways ("end of summer, the lease is up in August"). */
const NEAR_DAYS = 45

/** A plain time beside one that was hedged or denied is the one they mean. */
const SURE = 0.9
const UNSURE = 0.7

/** "In the summer, when school lets out": the narrower time says more than the one around it. */
function isWithin(fact: Extracted, around: Extracted): boolean {
  const [one, other] = [timelineIn(fact.value), timelineIn(around.value)]
  if (one?.latest_days == null || other?.latest_days == null) return false
  return one.earliest_days >= other.earliest_days && one.latest_days <= other.latest_days
}

/** The one time of several that are one: the narrower, the surer, or the later of two near one another; null where they are far apart, or no times. */
function latestOf(found: readonly Extracted[]): Extracted | null {
  const times = found.flatMap((fact) => {
    const days = timelineIn(fact.value)?.latest_days ?? null
    return days === null ? [] : [{ fact, days }]
  })
  if (times.length < found.length) return null
  const sure = found.filter(({ confidence }) => confidence >= SURE)
  const [only, other] = sure
  if (only !== undefined && other === undefined && found.every((fact) => fact === only || fact.confidence < UNSURE)) return only
  const inner = found.find((fact) => found.every((around) => isWithin(fact, around)))
  if (inner !== undefined) return inner
  const [first, ...later] = times.toSorted((a, b) => a.days - b.days)
  const last = later.at(-1)
  return first !== undefined && last !== undefined && last.days - first.days <= NEAR_DAYS ? last.fact : null
}

type Source = { text: Heard; known: Facts; newFactId: () => string }

function mergeOne(merged: Merged, found: Extracted, { text, known, newFactId }: Source): void {
  const before = merged.facts[found.field]
  const same = before?.status === 'current' && sameValue(before.value, found.value)
  if (found.polarity === 'negated') {
    merged.changes.push({ kind: 'excluded', fact: learned(found, text, newFactId()) })
    if (same) delete merged.facts[found.field]
    return
  }
  // Said again after a long time, a fact is confirmed: it counts for scores once more.
  if (same && isFreshFact(before, text.sentAt)) return
  const fact = learned(found, text, newFactId())
  merged.changes.push({ kind: 'learned', fact, supersedes: before !== undefined })
  merged.facts[found.field] = { ...fact, unit: found.unit, status: 'current' } satisfies Fact
  const first = known[found.field]
  if (first?.status === 'current' && !sameValue(first.value, found.value)) merged.corrected.push(found.field)
}

const learned = (found: Extracted, text: Heard, id: string): LearnedFact => ({
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
