import type { OwnKey } from './own-key.ts'

/** What is known of a contact, one field at a time. Unknown is absent: no code path fills a default. */
export const FACT_FIELDS = [
  'property_address',
  'zip',
  'city',
  'area',
  'price_min',
  'price_max',
  'price_point',
  'mortgage_balance',
  'repair_estimate',
  'monthly_budget',
  'gross_income',
  'debts_monthly',
  'down_payment',
  'beds_min',
  'baths_min',
  'sqft_min',
  'sqft',
  'timeline',
  'timeline_acceptable',
  'condition',
  'motivation',
  'relocation_destination',
  'financing',
  'decision_maker',
  'liens',
  'repairs',
  'listing_history',
  'purchase_price',
  'comparison',
  'rent',
  'hoa',
  'contact_method',
  'best_time',
  'email',
  'phone',
  'name',
  'has_agent',
  'slot',
] as const

type StandardField = (typeof FACT_FIELDS)[number]

export type FactField = StandardField | OwnKey

/** One thing for each field that has one. */
export type ByField<Kept> = Partial<Record<StandardField, Kept>> & Record<OwnKey, Kept>

/** Days from the turn's local date; `latest_days` null when open or contingent. */
export type Timeline = { earliest_days: number; latest_days: number | null; open_ended: boolean; contingent: boolean }

/** Dollars, counts and square feet are numbers; areas are canonical names; the rest are words of closed lists or free text. */
export type FactValue = string | number | boolean | string[] | Timeline

export type FactUnit = 'usd' | 'usd_per_month' | 'usd_per_year' | 'days' | 'sqft' | 'percent' | null

export type FactBasis = 'explicit' | 'context' | 'computed' | 'confirmed' | 'crm' | 'human'

/** A stored fact with its source. Exactly one `current` row per contact and field. */
export type Fact = {
  field: FactField
  value: FactValue
  unit: FactUnit
  confidence: number
  approximate: boolean
  sourceMessageId: string
  statedAt: string
  basis: FactBasis
  status: 'current' | 'superseded' | 'excluded' | 'declined'
}

/** The current facts of a contact by field. */
export type Facts = ByField<Fact>

export const timelineOf = (facts: Facts): Timeline | null => timelineIn(facts.timeline?.value)

/** A value of the field `timeline`; null for any other. */
export const timelineIn = (value: FactValue | undefined): Timeline | null =>
  typeof value === 'object' && !Array.isArray(value) ? value : null

export const numberOf = (facts: Facts, field: FactField): number | null => {
  const value = facts[field]?.value
  return typeof value === 'number' ? value : null
}

export const textOf = (facts: Facts, field: FactField): string | null => {
  const value = facts[field]?.value
  return typeof value === 'string' ? value : null
}

export const listOf = (facts: Facts, field: FactField): string[] => {
  const value = facts[field]?.value
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}
