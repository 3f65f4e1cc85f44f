import type { FactField, FactValue } from './fact.ts'
import type { Heard } from './heard.ts'
import { INTENT_KNOWN_FROM } from './intent-known.ts'
import type { Extracted, Side } from './reading.ts'

/**
 * What texts tell before it is known whether they buy or sell, in the words of the side they turn out to be on: a job that
 * moves a buyer is a `job_relocation`, the square feet of a home for sale
 * are its own, and the one place named is where it stands. Heard by a bot that knows, they are so already.
 */
export function sided(heard: readonly Heard[]): Heard[] {
  const side = sideOf(heard)
  if (side === null) return [...heard]
  return heard.map((text) => {
    const { facts: found } = text.understanding
    // "Sell here, then buy there": the place of the home is named beside the one they look in.
    const isPlaced = found.some(({ field, polarity }) => field === 'city' && polarity === 'affirmed')
    const facts = found.map((fact) => (isPlaced && fact.field === 'area' ? fact : wordedFor(fact, side)))
    return { ...text, understanding: { ...text.understanding, facts } }
  })
}

function sideOf(heard: readonly Heard[]): Side | null {
  const last = heard.findLast(({ stale }) => !stale)?.understanding.intent.conversation
  if (last === undefined || Math.max(last.buyer, last.seller) < INTENT_KNOWN_FROM || last.buyer === last.seller) return null
  return last.buyer > last.seller ? 'buyer' : 'seller'
}

const REASONS: Record<Side, Partial<Record<string, FactValue>>> = {
  buyer: { job: 'job_relocation', relocation: 'job_relocation' },
  seller: { job_relocation: 'job' },
}
const FIELDS: Record<Side, Partial<Record<FactField, FactField>>> = { buyer: { sqft: 'sqft_min' }, seller: { sqft_min: 'sqft' } }

function wordedFor(fact: Extracted, side: Side): Extracted {
  const { field, value } = fact
  if (side === 'seller' && field === 'area' && Array.isArray(value) && value.length === 1)
    return { ...fact, field: 'city', value: value[0] ?? '' }
  const reason = field === 'motivation' && typeof value === 'string' ? REASONS[side][value] : undefined
  return { ...fact, field: FIELDS[side][field] ?? field, value: reason ?? value }
}
