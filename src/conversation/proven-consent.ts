import type { Decision, DecideInput } from './decision.ts'
import type { ProvenConsent } from './location.ts'

/** For how long an inquiry consents to be written to about it. */
const INQUIRY_MS = 90 * 86_400_000

/** The consent that the contact's lead source proves, by the location's list; null: the source proves nothing, or no longer. */
export function provenConsent({ contact, location, now, newId }: DecideInput, askedAt: string): Decision['consent'] {
  const kind = kindOf(contact.source, location.consent_sources)
  if (kind === null || contact.source === null) return null
  const capturedAt = contact.addedAt !== null && contact.addedAt < askedAt ? contact.addedAt : askedAt
  const expiresAt = kind === 'inquiry' ? new Date(Date.parse(capturedAt) + INQUIRY_MS) : null
  if (expiresAt !== null && expiresAt <= now) return null
  return { id: newId('consent'), kind, source: contact.source, capturedAt, expiresAt: expiresAt?.toISOString() ?? null }
}

function kindOf(source: string | null, kinds: Readonly<Record<string, ProvenConsent>>): ProvenConsent | null {
  const found = Object.entries(kinds).find(([name]) => isSource(source, name))
  return found?.[1] ?? null
}

/** Sources are compared trimmed and in any case, like tags. */
export const isSource = (source: string | null, name: string): boolean =>
  source !== null && source.trim().toLowerCase() === name.trim().toLowerCase()
