import type { Facts } from '../../conversation/fact.ts'
import { listOf, numberOf } from '../../conversation/fact.ts'

/** The field of the CRM takes so many characters. */
const LONGEST = 200

/** What they look for in one line, "3+ beds, 2+ baths, up to $620,000, Upland"; null when nothing is known. */
export function propertyPreferences(facts: Facts): string | null {
  const line = [
    counted(numberOf(facts, 'beds_min'), 'beds'),
    counted(numberOf(facts, 'baths_min'), 'baths'),
    counted(numberOf(facts, 'sqft_min'), 'sq ft'),
    budget(numberOf(facts, 'price_min'), numberOf(facts, 'price_max')),
    ...listOf(facts, 'area'),
  ]
    .filter((part) => part !== null)
    .join(', ')
  if (line === '') return null
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 3).trimEnd()}...`
}

const counted = (least: number | null, noun: string): string | null => {
  if (least === null) return null
  return noun === 'beds' && least === 0 ? 'studio or larger' : `${least.toLocaleString('en-US')}+ ${noun}`
}

function budget(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null) return `${dollars(min)} to ${dollars(max)}`
  if (max !== null) return `up to ${dollars(max)}`
  return min === null ? null : `from ${dollars(min)}`
}

const dollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`
