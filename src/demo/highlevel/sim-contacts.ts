import { toE164 } from '../../lib/phone.ts'
import type { Call, Json, Reply, Route } from './sim-call.ts'
import { answer, FOREIGN, locationOf, refuse, text, textList } from './sim-call.ts'
import { withContact } from './sim-contact-access.ts'
import { contactBody, contactEvent, createContact, writeTexts } from './sim-contact.ts'
import type { DndSettings, SimContact } from './sim-state.ts'
import { replaceTags } from './sim-tags.ts'
import type { Sim } from './sim-world.ts'

const open = { version: '2021-07-28', access: 'location' } as const

export const contactRoutes: Route[] = [
  { ...open, method: 'GET', path: '/contacts/search/duplicate', handle: findDuplicate },
  { ...open, method: 'POST', path: '/contacts/upsert', handle: upsert },
  {
    ...open,
    method: 'GET',
    path: '/contacts/:contactId',
    handle: withContact((_sim, contact) => answer({ contact: contactBody(contact) })),
  },
  { ...open, method: 'PUT', path: '/contacts/:contactId', handle: withContact(update) },
]

function findDuplicate(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  if (!location || call.query.get('locationId') !== location.id) return FOREIGN
  const match = findMatch(sim, location.id, { phone: call.query.get('number'), email: call.query.get('email') })
  return answer({ contact: match && contactBody(match) })
}

/** The location's contact with this phone, else with this e-mail. */
function findMatch(sim: Sim, locationId: string, { phone, email }: { phone: string | null; email: string | null }): SimContact | null {
  const number = toE164(phone)
  const own = [...sim.state.contacts.values()].filter((contact) => contact.locationId === locationId)
  return (
    own.find((contact) => number !== null && contact.phone === number) ??
    own.find((contact) => email !== null && contact.email?.toLowerCase() === email.toLowerCase()) ??
    null
  )
}

function upsert(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  if (text(call.body['locationId']) === null) return refuse(422, 'locationId must be a string')
  if (!location || call.body['locationId'] !== location.id) return FOREIGN
  const known = findMatch(sim, location.id, { phone: text(call.body['phone']), email: text(call.body['email']) })
  const contact = known ?? createContact(sim, location.id, {})
  writeContact(sim, contact, call.body)
  void sim.emit(contactEvent(known ? 'ContactUpdate' : 'ContactCreate', contact))
  return answer({ new: !known, contact: contactBody(contact), traceId: sim.newId('trace') })
}

function update(sim: Sim, contact: SimContact, call: Call): Reply {
  if ('locationId' in call.body) return refuse(422, 'property locationId should not exist')
  writeContact(sim, contact, call.body)
  void sim.emit(contactEvent('ContactUpdate', contact))
  return answer({ succeded: true, contact: contactBody(contact) })
}

/** Writes the given fields; `tags` replaces the whole list, as the real one does. */
function writeContact(sim: Sim, contact: SimContact, body: Json): void {
  writeTexts(contact, body)
  writeCustomFields(sim, contact, body['customFields'])
  writeDnd(sim, contact, body)
  const tags = textList(body['tags'])
  if (tags) replaceTags(sim, contact, tags)
}

function writeDnd(sim: Sim, contact: SimContact, body: Json): void {
  const before = JSON.stringify([contact.dnd, contact.dndSettings])
  if (typeof body['dnd'] === 'boolean') contact.dnd = body['dnd']
  if (body['dndSettings'] && typeof body['dndSettings'] === 'object') {
    contact.dndSettings = { ...contact.dndSettings, ...(body['dndSettings'] as DndSettings) }
  }
  if (JSON.stringify([contact.dnd, contact.dndSettings]) !== before) void sim.emit(contactEvent('ContactDndUpdate', contact))
}

/** Fields are written as `{id | key, field_value}` and read as `{id, value}`; unknown ones are ignored. */
function writeCustomFields(sim: Sim, contact: SimContact, input: unknown): void {
  const known = sim.state.locations.get(contact.locationId)?.customFields ?? []
  for (const item of Array.isArray(input) ? (input as Json[]) : []) {
    const keys = [item['key'], `contact.${String(item['key'])}`]
    const field = known.find(({ id, fieldKey }) => id === item['id'] || keys.includes(fieldKey))
    if (!field) continue
    contact.customFields = contact.customFields.filter(({ id }) => id !== field.id)
    const value = item['field_value']
    if (value !== undefined && value !== null && value !== '') contact.customFields.push({ id: field.id, value })
  }
}
