import { z } from 'zod'
import type { FactField, FactUnit, FactValue } from './fact.ts'

const dollars = z.number().describe('US dollars.')
const word = z.string()

/** What a value of each field looks like. */
export const FACT_VALUES: Record<FactField, z.ZodType> = {
  property_address: word,
  zip: word,
  city: word,
  area: z.array(z.string()).describe('Canonical names.'),
  price_min: dollars,
  price_max: dollars,
  price_point: dollars,
  mortgage_balance: dollars,
  repair_estimate: dollars,
  monthly_budget: dollars,
  gross_income: z.number().describe('US dollars a year.'),
  debts_monthly: dollars,
  down_payment: z.number().describe('US dollars; up to 100 it is percent of the price.'),
  beds_min: z.number(),
  baths_min: z.number(),
  sqft_min: z.number(),
  sqft: z.number(),
  timeline: z.strictObject({
    earliest_days: z.number().describe("Days from the day of `now` in the contact's zone."),
    latest_days: z.number().nullable().describe('Null when open or contingent.'),
    open_ended: z.boolean(),
    contingent: z.boolean(),
  }),
  timeline_acceptable: z.boolean(),
  condition: word,
  motivation: word,
  relocation_destination: word,
  financing: word,
  decision_maker: word,
  liens: z
    .union([z.literal('none'), z.array(z.string())])
    .describe('None, or the words used for each thing that stands against the title.'),
  repairs: word,
  listing_history: word,
  purchase_price: dollars,
  comparison: dollars,
  rent: dollars,
  hoa: dollars,
  contact_method: word,
  best_time: word,
  email: word,
  phone: word,
  name: word,
  has_agent: z.boolean(),
  slot: word,
}

const UNITS: Partial<Record<FactField, FactUnit>> = {
  price_min: 'usd',
  price_max: 'usd',
  price_point: 'usd',
  mortgage_balance: 'usd',
  repair_estimate: 'usd',
  purchase_price: 'usd',
  comparison: 'usd',
  monthly_budget: 'usd_per_month',
  debts_monthly: 'usd_per_month',
  rent: 'usd_per_month',
  hoa: 'usd_per_month',
  gross_income: 'usd_per_year',
  timeline: 'days',
}

const MOST_PERCENT = 100

/** The unit in which a value of a field is given, as `FACT_VALUES` describes it. */
export const unitOfFact = (field: FactField, value: FactValue): FactUnit =>
  field === 'down_payment' ? (Number(value) <= MOST_PERCENT ? 'percent' : 'usd') : (UNITS[field] ?? null)
