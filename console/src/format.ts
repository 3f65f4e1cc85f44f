import type { FactRow } from './api.ts'

/** A known field's name for a reader; an unknown one is shown by its own name. */
export const fieldWords = (field: string): string => FIELD_WORDS[field] ?? plainWords(field)

const FIELD_WORDS: Record<string, string> = {
  property_address: 'Address',
  zip: 'ZIP',
  price_min: 'Price from',
  price_max: 'Price up to',
  price_point: 'Asking price',
  mortgage_balance: 'Mortgage left',
  repair_estimate: 'Repairs, estimated',
  monthly_budget: 'Monthly budget',
  gross_income: 'Income',
  debts_monthly: 'Monthly debts',
  down_payment: 'Down payment',
  beds_min: 'Bedrooms',
  baths_min: 'Bathrooms',
  sqft_min: 'Size',
  sqft: 'Size',
  timeline_acceptable: 'Timeline works',
  relocation_destination: 'Moving to',
  decision_maker: 'Who decides',
  listing_history: 'Listed before',
  purchase_price: 'Paid for it',
  hoa: 'HOA',
  contact_method: 'Best way to reach',
  best_time: 'Best time',
  email: 'E-mail',
  has_agent: 'Has an agent',
  slot: 'Appointment',
}

const MONEY = new Set([
  'price_min',
  'price_max',
  'price_point',
  'mortgage_balance',
  'repair_estimate',
  'gross_income',
  'down_payment',
  'purchase_price',
])
const MONEY_MONTHLY = new Set(['monthly_budget', 'debts_monthly', 'rent', 'hoa'])
const AT_LEAST = new Set(['beds_min', 'baths_min'])
const SIZE = new Set(['sqft', 'sqft_min'])

/** A fact's value as a person would say it: "about $620,000", "3 or more", "within 90 days". */
export function factWords({ field, value, approximate }: Pick<FactRow, 'field' | 'value' | 'approximate'>, locale?: string): string {
  const words = valueWords(field, value, locale)
  return approximate && typeof value === 'number' ? `about ${words}` : words
}

function valueWords(field: string, value: unknown, locale?: string): string {
  if (value === null || value === undefined) return 'not said'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(field, value, locale)
  if (typeof value === 'string') return value.includes('_') && !value.includes('@') ? plainWords(value).toLowerCase() : value
  if (Array.isArray(value)) return value.map(String).join(', ')
  return isTimeline(value) ? timelineWords(value) : JSON.stringify(value)
}

function numberWords(field: string, value: number, locale?: string): string {
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
  const count = new Intl.NumberFormat(locale)
  if (MONEY.has(field)) return money.format(value)
  if (MONEY_MONTHLY.has(field)) return `${money.format(value)} a month`
  if (SIZE.has(field)) return `${count.format(value)} sq ft`
  return AT_LEAST.has(field) ? `${count.format(value)} or more` : count.format(value)
}

type Timeline = { earliest_days: number; latest_days: number | null; open_ended: boolean; contingent: boolean }

const isTimeline = (value: object): value is Timeline => 'earliest_days' in value && 'latest_days' in value

function timelineWords({ earliest_days: first, latest_days: last, open_ended, contingent }: Timeline): string {
  const span = last === null ? (first > 0 ? `after ${dayWords(first)}` : 'no date yet') : spanWords(first, last)
  const note = contingent ? 'depends on something else' : open_ended && last !== null ? 'flexible' : null
  return note ? `${span}, ${note}` : span
}

function spanWords(first: number, last: number): string {
  if (last <= 0) return 'right away'
  if (first <= 0) return `within ${dayWords(last)}`
  return first === last ? `in ${dayWords(last)}` : `in ${first} to ${dayWords(last)}`
}

const dayWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

/** How far a fact may be trusted, in a word and a figure. */
export function confidenceWords(confidence: number): string {
  const word = confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'unsure'
  return `${word}, ${percent(confidence)}`
}

/** 0.874 → "87 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** `needs_qualifying` → "Needs qualifying". */
export function plainWords(code: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The hour and minute of an instant in the location's zone. */
export const clockWords = (at: string, zone: string, locale?: string): string =>
  inZone(at, locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' })

/** The day of an instant in the location's zone, for the dividers of a thread. */
export const dateWords = (at: string, zone: string, locale?: string): string =>
  inZone(at, locale, { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric' })

/** The short name of the zone at an instant: "PDT". */
export function zoneWords(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(new Date(at))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function inZone(at: string, locale: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return ''
  return new Intl.DateTimeFormat(locale, options).format(instant)
}

/** An age for a reader: "8 s", "3 min", "2 h". */
export function ageWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`
}

/** A duration measured by the server: "840 ms", "4.1 s". */
export const durationWords = (ms: number): string => (Math.abs(ms) < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

const OWNER_WORDS: Record<string, string> = {
  lead: 'Lead bot',
  buyer: 'Buyer bot',
  seller: 'Seller bot',
  human: 'A colleague',
  nobody: 'Nobody',
}

/** Who may speak to a contact. */
export const ownerWords = (owner: string): string => OWNER_WORDS[owner] ?? plainWords(owner)

/** The server's words begin small and end without a stop. */
export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`

/** What to call a contact: by name, else by phone. */
export const contactName = ({ name, phone }: { name: string | null; phone: string | null }): string => name ?? phone ?? 'New lead'

/** The letters of an avatar: at most two. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '')
  return letters.join('').toUpperCase() || '?'
}
