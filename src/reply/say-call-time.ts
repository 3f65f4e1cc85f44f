import type { Language } from '../conversation/reading.ts'
import { withMonths } from './capitals.ts'
import { quotable } from './values.ts'

/** When they wish to be called, as it can be said back inside a sentence; in Spanish not in English words. Null: neither. */
export function sayCallTime(at: string, language: Language): string | null {
  const words = at.toLowerCase()
  return language === 'es' && ENGLISH.test(words) ? null : quotable(withMonths(words))
}

const ENGLISH =
  /day\b|\b(?:after|before|around|at|by|in|the|mornings?|afternoons?|evenings?|nights?|tomorrow|tonight|weekends?|weekdays?|any ?time|whenever)\b/
