import { IANAZone } from 'luxon'

/** The CRM's picture of a contact, as last read. Never the truth for opt-out. */
export type Contact = {
  contactId: string
  name: string | null
  firstName: string | null
  /** E.164. */
  phone: string | null
  email: string | null
  tags: readonly string[]
  /** Custom fields by their configured name. */
  fields: Readonly<Record<string, unknown>>
  /** IANA zone, when the CRM has one. */
  zone: string | null
  postalCode: string | null
  state: string | null
  source: string | null
  dnd: 'inactive' | 'active' | 'permanent'
  /** When the CRM made the contact, ISO 8601. */
  addedAt: string | null
}

export const unknownContact = (contactId: string): Contact => ({
  contactId,
  name: null,
  firstName: null,
  phone: null,
  email: null,
  tags: [],
  fields: {},
  zone: null,
  postalCode: null,
  state: null,
  source: null,
  dnd: 'inactive',
  addedAt: null,
})

/** Tags are compared trimmed and in any case, and written back as they stand. */
export const hasTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((one) => one.trim().toLowerCase() === tag.trim().toLowerCase())

export const silenceTagOf = (tags: readonly string[], silenceTags: readonly string[]): string | null =>
  silenceTags.find((tag) => hasTag(tags, tag)) ?? null

/** The zone in which the contact's days are counted. */
export const zoneOf = ({ zone }: Pick<Contact, 'zone'>, location: { zone: string }): string =>
  zone !== null && IANAZone.isValidZone(zone) ? zone : location.zone
