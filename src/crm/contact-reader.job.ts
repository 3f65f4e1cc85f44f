import type { Contact } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import type { CrmPort } from './crm-port.ts'
import type { RateBudget } from './rate.store.ts'
import type { Db } from '../db/database.ts'
import type { ContactOrigin } from '../db/tables.ts'
import { readSnapshot, storeContactRead, type HashPhone, type Snapshot } from './contact-snapshot.store.ts'

/**
 * The contact as a turn may use it, or how long to wait for the CRM (`burst`: for the next token, which comes when it is said to);
 * `missing`: the CRM knows no such contact.
 */
export type ContactReading =
  | { kind: 'contact'; contact: Contact; phoneHash: string | null; origin: ContactOrigin }
  | { kind: 'wait'; why: string; waitMs: number }
  | { kind: 'missing' }

/** `kept`: the picture kept of the contact, where the caller has read it with all else; null: there is none. */
export type ReadContact = (key: {
  locationId: string
  contactId: string
  now: Date
  fresh: boolean
  kept?: Snapshot | null
}) => Promise<ContactReading>

const FRESH_MS = 300_000
const FRESH_WITH_EVENTS_MS = 24 * 3_600_000

/**
 * Reads a contact from the CRM, or from the picture kept of it while that is fresh: five minutes, or a day while its
 * events arrive. A failed read falls back on the picture, if there is one.
 */
export function contactReader({ db, crm, rate, locationOf, hashPhone }: Deps): ReadContact {
  return async ({ locationId, contactId, now, fresh, kept: picture }) => {
    const snapshot = picture === undefined ? await readSnapshot(db, { locationId, contactId }) : picture
    const use = () => (snapshot ? asRead(snapshot) : null)
    const readAge = snapshot?.readAt ? now.getTime() - snapshot.readAt.getTime() : Infinity
    const eventAge = snapshot?.eventAt ? now.getTime() - snapshot.eventAt.getTime() : Infinity
    const limit = eventAge < FRESH_WITH_EVENTS_MS ? FRESH_WITH_EVENTS_MS : FRESH_MS
    const kept = use()
    // The CRM never had this one: there is nothing to read.
    if (kept?.origin === 'caller') return kept
    if (kept && readAge < limit && !fresh) return kept

    const usable = snapshot?.readAt ? kept : null
    const permit = await rate.take(locationId, 'A')
    if (!permit.granted) return usable ?? { kind: 'wait', why: permit.why === 'burst' ? 'burst' : 'rate', waitMs: permit.waitMs }
    const asked = await crm.getContact(locationId, contactId)
    if (!asked.ok) {
      if (asked.error.reason === 'not_found') return { kind: 'missing' }
      return usable ?? { kind: 'wait', why: asked.error.reason, waitMs: asked.error.retryAfterMs ?? 0 }
    }
    const fields = namedFields(asked.value.customFields, locationOf(locationId))
    await storeContactRead(db, { locationId, contactId, startedAt: now }, { contact: asked.value, fields, hashPhone })
    const stored = await readSnapshot(db, { locationId, contactId })
    // What an event left without a read tells little of a contact: no phone, no source.
    return stored?.readAt ? asRead(stored) : { kind: 'wait', why: 'race', waitMs: 0 }
  }
}

/** Whether anybody knows the contact. `unreachable`: the CRM could not be asked. */
export type ContactPeek = Extract<ContactReading, { kind: 'contact' }> | { kind: 'missing' } | { kind: 'unreachable' }

export type PeekContact = (key: { locationId: string; contactId: string; now: Date; keep: boolean }) => Promise<ContactPeek>

/** Knows a contact by the picture kept of it, whatever its age; the CRM is asked for strangers alone. `keep`: what it says is stored. */
export function contactPeeker({ db, crm, rate, locationOf, hashPhone }: Deps): PeekContact {
  return async ({ keep, now: startedAt, ...key }) => {
    const snapshot = await readSnapshot(db, key)
    if (snapshot) return asRead(snapshot)
    if (!(await rate.take(key.locationId, 'A')).granted) return { kind: 'unreachable' }
    const read = await crm.getContact(key.locationId, key.contactId)
    if (!read.ok) return { kind: read.error.reason === 'not_found' ? 'missing' : 'unreachable' }
    const { customFields, timezone: zone, smsDnd: dnd, ...contact } = read.value
    const fields = namedFields(customFields, locationOf(key.locationId))
    if (keep) await storeContactRead(db, { ...key, startedAt }, { contact: read.value, fields, hashPhone })
    const phoneHash = contact.phone === null ? null : hashPhone(contact.phone)
    const known = { ...contact, contactId: key.contactId, fields, zone, dnd, addedAt: contact.createdAt }
    return { kind: 'contact', contact: known, phoneHash, origin: 'crm' }
  }
}

const asRead = ({ contact, phoneHash, origin }: Snapshot): Extract<ContactReading, { kind: 'contact' }> => ({
  kind: 'contact',
  contact,
  phoneHash,
  origin,
})

/** Custom fields under their configured names. */
function namedFields(values: Readonly<Record<string, unknown>>, location: Location | null): Record<string, unknown> {
  const names = Object.entries(location?.custom_fields ?? {})
  return Object.fromEntries(names.flatMap(([name, id]) => (id in values ? [[name, values[id]] as const] : [])))
}

type Deps = {
  db: Db
  crm: Pick<CrmPort, 'getContact'>
  rate: Pick<RateBudget, 'take'>
  locationOf(locationId: string): Location | null
  hashPhone: HashPhone
}
