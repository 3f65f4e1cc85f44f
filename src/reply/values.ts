import type { Fact, FactField, Timeline } from '../conversation/fact.ts'
import type { Language } from '../conversation/reading.ts'
import { inCapitals } from './capitals.ts'
import { normaliseSms } from './sms-encoding.ts'

/** A fact's value as a neighbor would say it ("655k", "about 2 months"), or null when it is not for quoting. */
export function sayValue(fact: Fact, language: Language): string | null {
  const { field, value } = fact
  if (typeof value === 'number') return sayNumber(fact, value, language)
  if (typeof value === 'string') return QUOTED.has(field) ? quotable(inCapitals(value)) : null
  if (Array.isArray(value)) return sayList(value, language)
  return typeof value === 'object' ? sayTimeline(value, language) : null
}

/** 655000 → "655k" / "655 mil"; 1200000 → "1.2M" / "1.2 millones"; other amounts in full. */
export function sayMoney(amount: number, language: Language): string {
  if (amount >= 1_000_000 && amount % 10_000 === 0) return language === 'en' ? `${amount / 1_000_000}M` : `${amount / 1_000_000} millones`
  if (amount >= 10_000 && amount % 1_000 === 0) return language === 'en' ? `${amount / 1_000}k` : `${amount / 1_000} mil`
  return `$${String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}`
}

/** The contact's words, when they are safe to say back: a short plain phrase and nothing that could be a link. */
export function quotable(words: string): string | null {
  const plain = normaliseSms(words)
  return /^[\p{L}\p{N}][\p{L}\p{N} ,'#-]{0,39}$/u.test(plain) ? plain : null
}

/** A given name to greet with, or null when the stored name is no plain word. */
export function firstNameOf(name: string | null): string | null {
  const first = normaliseSms(name ?? '').split(' ')[0] ?? ''
  return /^\p{L}[\p{L}'-]{1,19}$/u.test(first) ? first : null
}

const QUOTED: ReadonlySet<FactField> = new Set(['best_time', 'property_address', 'city', 'area', 'relocation_destination', 'name'])
const COUNTED: ReadonlySet<FactField> = new Set(['beds_min', 'baths_min', 'sqft_min', 'sqft'])

function sayNumber(fact: Fact, value: number, language: Language): string | null {
  if (COUNTED.has(fact.field)) return value >= 2 ? String(value) : null
  const amount = sayMoney(value, language)
  return fact.approximate ? `${language === 'en' ? 'about' : 'unos'} ${amount}` : amount
}

function sayList(values: string[], language: Language): string | null {
  const words = values.map((value) => quotable(inCapitals(value)))
  if (words.length === 0 || words.length > 3 || words.includes(null)) return null
  return words.join(language === 'en' ? ' and ' : ' y ')
}

function sayTimeline({ latest_days: days, open_ended: open, contingent }: Timeline, language: Language): string | null {
  const english = language === 'en'
  if (contingent) return null
  if (days === null) return open ? (english ? 'no rush' : 'sin prisa') : null
  if (days <= 10) return english ? 'pretty soon' : 'muy pronto'
  if (days < 28) return english ? `about ${Math.round(days / 7)} weeks` : `unas ${Math.round(days / 7)} semanas`
  if (days > 34 && days < 56) return english ? `about ${Math.round(days / 7)} weeks` : `unas ${Math.round(days / 7)} semanas`
  const months = Math.round(days / 30)
  if (months === 1) return english ? 'about a month' : 'cosa de un mes'
  return english ? `about ${months} months` : `unos ${months} meses`
}
