import type { FactField, FactUnit, FactValue } from '../../conversation/fact.ts'
import type { Extracted, UnderstandInput } from '../../conversation/reading.ts'
import { originalSpan } from '../normalise.ts'
import type { Prepared } from '../prepared.ts'

/** Who wins a span, in order (F-3); `answer` is a whole answer in free words, which may hold other facts. */
const RANKS = [
  'phone',
  'email',
  'address',
  'zip',
  'date',
  'area',
  'count',
  'rate',
  'mortgage',
  'monthly',
  'income',
  'down',
  'repair',
  'past',
  'price',
  'place',
  'word',
  'reason',
  'means',
  'decider',
  'answer',
] as const
type Rank = (typeof RANKS)[number]

/** One thing an extractor found. Offsets into `match`. */
export type Draft = {
  field: FactField
  value: FactValue
  unit?: FactUnit
  confidence: number
  negated?: boolean
  approximate?: boolean
  hedged?: boolean
  basis?: Extracted['basis']
}

/** A stretch of text an extractor holds. Without facts it only keeps the others away: "3 cars" is no price. */
export type Claim = { rank: Rank; start: number; end: number; facts: readonly Draft[] }

const ORDER = new Map<Rank, number>(RANKS.map((rank, index) => [rank, index]))
const orderOf = (claim: Claim): number => ORDER.get(claim.rank) ?? RANKS.length

/** Settles competing claims: one span, one claim, the higher rank first, then the longer, then the earlier. In text order. */
export function claimSpans(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => orderOf(a) - orderOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken: Claim[] = []
  const layers = new Map(['words' as const, ...OWN_LAYER].map((layer) => [layer, occupied()]))
  for (const claim of ordered) {
    if (claim.rank !== 'answer' && layers.get(OWN_LAYER.find((rank) => rank === claim.rank) ?? 'words')?.take(claim) === false) continue
    taken.push(claim)
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A draft as the fact the rest of the house reads. Below .40 it is dropped. */
export function settleFacts(claims: readonly Claim[], prepared: Prepared, input: UnderstandInput): Extracted[] {
  const facts: Extracted[] = []
  for (const claim of claims) {
    const span = originalSpan(prepared, claim.start, claim.end)
    const raw = prepared.original.slice(...span)
    for (const draft of claim.facts) {
      if (draft.confidence < 0.4) continue
      facts.push({
        field: draft.field,
        value: draft.value,
        unit: draft.unit ?? null,
        span: [...span],
        raw,
        confidence: Math.round(draft.confidence * 100) / 100,
        polarity: draft.negated ? 'negated' : 'affirmed',
        approximate: draft.approximate ?? false,
        hedged: draft.hedged ?? false,
        basis: draft.basis ?? 'explicit',
        correction: false,
        sourceMessageId: input.message.id,
      })
    }
  }
  return facts
}

/**
 * A free answer is a text of its own, the roof in it may be a fact too; a reason may hold a place, a day or a tenant, and "the bank wants two
 * years of returns" tells how they pay.
 */
const OWN_LAYER = ['reason', 'means', 'decider'] as const

type Stretch = { start: number; end: number }

/** Which units of a text are held; asking costs the length of the stretch, whatever is held already. */
export function occupied(held: readonly Stretch[] = []): { take: (stretch: Stretch) => boolean; isFree: (stretch: Stretch) => boolean } {
  const units = new Set<number>()
  const isFree = ({ start, end }: Stretch): boolean => {
    for (let at = start; at < end; at += 1) if (units.has(at)) return false
    return true
  }
  const mark = ({ start, end }: Stretch): void => {
    for (let at = start; at < end; at += 1) units.add(at)
  }
  held.forEach(mark)
  return {
    isFree,
    take: (stretch) => {
      if (!isFree(stretch)) return false
      mark(stretch)
      return true
    },
  }
}
