import { readConsent } from '../consent/read-consent.ts'
import type { OptOut } from './urgency.ts'

/** The strict part of the opt-out decision: exact words, first or last sentence, grammar with its guards. */
export function strictOptOut(text: string): OptOut | null {
  const { verdict, step, rule, span, providerConfirms, set } = readConsent(text)
  if (verdict !== 'optout') return null
  return { kind: 'opt_out', step, rule, span, providerConfirms, language: set ?? 'en' }
}
