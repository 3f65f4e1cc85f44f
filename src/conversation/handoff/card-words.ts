import { timelineOf, type Fact, type FactField, type Facts, type Timeline } from '../fact.ts'

/** What stands where nobody knows. */
export const NOT_KNOWN = 'not known'

const dollars = (value: number): string => `$${Math.round(value).toLocaleString('en-US')}`

/** A fact as the team reads it. */
export function shownFact({ value, unit, approximate }: Fact): string {
  const about = approximate ? 'about ' : ''
  if (typeof value === 'number') return about + (unit !== null && unit.startsWith('usd') ? dollars(value) : value.toLocaleString('en-US'))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return about + value.replaceAll('_', ' ')
  return Array.isArray(value) ? value.join(', ') : shownTimeline(value)
}

function shownTimeline({ latest_days: latest, open_ended, contingent }: Timeline): string {
  if (contingent) return 'depends on something else'
  if (open_ended || latest === null) return 'no date'
  return latest <= 1 ? 'now' : `within ${latest} days`
}

/** The first of the fields that is known. */
export function shownField(facts: Facts, ...fields: FactField[]): string {
  const fact = fields.map((field) => facts[field]).find((one) => one?.status === 'current')
  return fact ? shownFact(fact) : NOT_KNOWN
}

/** Least and most they spend, as far as known. */
export function shownBudget(facts: Facts): string {
  const [min, max] = [shownField(facts, 'price_min'), shownField(facts, 'price_max')]
  if (min === NOT_KNOWN && max === NOT_KNOWN) return NOT_KNOWN
  return min === NOT_KNOWN ? `up to ${max}` : max === NOT_KNOWN ? `from ${min}` : `${min} to ${max}`
}

/** `high` within thirty days, `medium` within ninety; without a timeline nobody knows. */
export function urgencyOf(facts: Facts, isDistressed: boolean): 'high' | 'medium' | 'low' | 'unknown' {
  if (isDistressed) return 'high'
  const timeline = timelineOf(facts)
  if (timeline === null) return 'unknown'
  const { latest_days: latest } = timeline
  if (latest === null) return 'low'
  return latest <= 30 ? 'high' : latest <= 90 ? 'medium' : 'low'
}

const DAY_MS = 86_400_000

export function ageOf(statedAt: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(statedAt)) / DAY_MS)
  return days < 1 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}
