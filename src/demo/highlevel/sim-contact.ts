import { toE164 } from '../../lib/phone.ts'
import type { Json } from './sim-call.ts'
import { text, withoutNulls } from './sim-call.ts'
import { DND_TEXT, MISSING_PHONE_TEXT, UNSUBSCRIBED_TEXT } from './sim-sentinels.ts'
import type { ContactTextField, DndSettings, DndStatus, SimContact } from './sim-state.ts'
import { CONTACT_TEXT_FIELDS } from './sim-state.ts'
import type { Sim, SimEvent } from './sim-world.ts'
import { nowIso } from './sim-world.ts'

/** What a contact may be made of; everything else starts empty. */
export type ContactSeed = Partial<Record<ContactTextField | 'name', string>> & {
  id?: string
  tags?: string[]
  dndSettings?: DndSettings
  dateAdded?: string
}

/** Adds a contact, without a webhook. */
export function createContact(sim: Sim, locationId: string, seed: ContactSeed): SimContact {
  const contact: SimContact = {
    ...(Object.fromEntries(CONTACT_TEXT_FIELDS.map((field) => [field, null])) as Record<ContactTextField, null>),
    id: seed.id ?? sim.newId('con'),
    locationId,
    dnd: false,
    dndSettings: seed.dndSettings ?? {},
    tags: [...(seed.tags ?? [])],
    customFields: [],
    dateAdded: seed.dateAdded ?? nowIso(sim),
  }
  writeTexts(contact, seed)
  sim.state.contacts.set(contact.id, contact)
  return contact
}

export function writeTexts(contact: SimContact, body: Json): void {
  const [first, ...rest] = text(body['name'])?.split(' ') ?? []
  if (first) Object.assign(contact, { firstName: first, lastName: rest.join(' ') || null })
  for (const field of CONTACT_TEXT_FIELDS) {
    if (body[field] === undefined) continue
    const value = text(body[field])
    contact[field] = field === 'phone' ? (toE164(value) ?? value) : value
  }
}

export const fullName = (contact: SimContact): string => [contact.firstName, contact.lastName].filter(Boolean).join(' ')

/** A contact as the API shows it: fields never filled in are absent. */
export function contactBody(contact: SimContact): Json {
  return withoutNulls({
    ...contact,
    name: fullName(contact) || null,
    customFields: contact.customFields.map(({ id, value }) => ({ id, value: typeof value === 'number' ? String(value) : value })),
  })
}

/** A webhook about a contact: the contact's own id stands under `id`. */
export const contactEvent = (type: string, contact: SimContact): SimEvent => ({
  ...contactBody(contact),
  type,
  locationId: contact.locationId,
})

/** Sets do-not-disturb for texts and tells the product. */
export function setSmsDnd(sim: Sim, contact: SimContact, setting: { status: DndStatus; message?: string; code?: string }): void {
  contact.dndSettings = { ...contact.dndSettings, SMS: setting }
  if (setting.status === 'inactive') contact.dnd = false
  void sim.emit(contactEvent('ContactDndUpdate', contact))
}

/** Why a text to this contact is refused, in the CRM's words; null when it may leave. */
export function smsRefusal(contact: SimContact): string | null {
  const status = contact.dndSettings['SMS']?.status
  if (status === 'permanent') return UNSUBSCRIBED_TEXT
  if (contact.dnd || status === 'active') return DND_TEXT
  if (contact.phone === null) return MISSING_PHONE_TEXT
  return toE164(contact.phone) === null ? 'The phone number of the contact is invalid.' : null
}
