import { z } from 'zod'
import { ok } from '../lib/result.ts'
import type { ContactChange, ContactUpsert, CrmContact, CrmPort } from './crm-port.ts'
import { contactShape } from './crm-shapes.ts'
import { encodeCustomFields, sameFieldValue } from './custom-fields.ts'
import type { CrmCall, Requests } from './request.client.ts'

type ContactCalls = Pick<CrmPort, 'getContact' | 'findContacts' | 'upsertContact' | 'updateContact' | 'changeTags'>

const anything = z.unknown()
/** Its fields are not documented; a page or nothing is no answer all the same. */
const someObject = z.looseObject({}).nullable()

/** Contacts and their tags. */
export function contactCalls(requests: Requests): ContactCalls {
  const getContact: CrmPort['getContact'] = async (locationId, contactId) => {
    const shape = z.object({ contact: contactShape }).transform((answer) => answer.contact)
    return requests.read(readCall(locationId, contactPath(contactId)), shape)
  }
  return {
    getContact,
    async findContacts(locationId, { phone, email }) {
      const found = new Set<string>()
      const keys = [...(phone === undefined ? [] : [{ number: phone }]), ...(email === undefined ? [] : [{ email }])]
      for (const key of keys) {
        const call = { ...readCall(locationId, '/contacts/search/duplicate'), query: { locationId, ...key } }
        const answer = await requests.read(call, someObject)
        if (!answer.ok && answer.error.reason !== 'not_found') return answer
        for (const id of answer.ok ? idsOf(answer.value) : []) found.add(id)
      }
      return ok([...found])
    },
    async upsertContact(locationId, input) {
      const shape = z.object({ new: z.boolean().catch(false), contact: z.object({ id: z.string().min(1) }) })
      const answer = await requests.read(upsertCall(locationId, input), shape)
      return answer.ok ? ok({ id: answer.value.contact.id, isNew: answer.value.new }) : answer
    },
    async updateContact(locationId, contactId, change) {
      // Do-not-disturb is written only after a fresh look: a carrier's `permanent` is never replaced by us.
      const fresh = change.smsDnd !== undefined ? await getContact(locationId, contactId) : null
      if (fresh !== null && !fresh.ok) return fresh
      const body = changedFields(change, fresh?.value ?? change.known ?? null)
      if (Object.keys(body).length === 0) return ok({ written: false })
      const answer = await requests.write(bodyCall(locationId, 'PUT', { path: contactPath(contactId), body }), anything)
      return answer.ok ? ok({ written: true }) : answer
    },
    async changeTags(locationId, contactId, { add = [], remove = [] }) {
      const path = `${contactPath(contactId)}/tags`
      for (const [method, tags] of [['POST', add] as const, ['DELETE', remove] as const]) {
        const answer = tags.length === 0 ? ok(null) : await requests.write(bodyCall(locationId, method, { path, body: { tags } }), anything)
        if (!answer.ok) return answer
      }
      return ok(null)
    },
  }
}

const contactPath = (contactId: string): string => `/contacts/${encodeURIComponent(contactId)}`

const readCall = (locationId: string, path: string): CrmCall => ({ locationId, resource: 'contacts', method: 'GET', path, effect: 'read' })

function bodyCall(locationId: string, method: 'POST' | 'PUT' | 'DELETE', { path, body }: { path: string; body: object }): CrmCall {
  return { locationId, resource: 'contacts', method, path, body, effect: 'repeat' }
}

function upsertCall(locationId: string, { customFields, ...fields }: ContactUpsert): CrmCall {
  const body = { locationId, ...fields, ...(customFields === undefined ? {} : { customFields: encodeCustomFields(customFields) }) }
  return bodyCall(locationId, 'POST', { path: '/contacts/upsert', body })
}

/** What differs from the contact as it is known. */
function changedFields(change: ContactChange, known: CrmContact | null): object {
  const fields = Object.entries(change.fields ?? {}).filter(([name, value]) => known?.[name as keyof CrmContact] !== value)
  const custom = Object.entries(change.customFields ?? {}).filter(([id, value]) => !known || !sameFieldValue(known.customFields[id], value))
  const assigned = change.assignedTo !== undefined && change.assignedTo !== known?.assignedTo
  const dnd = change.smsDnd !== undefined && known?.smsDnd !== 'permanent' && change.smsDnd !== known?.smsDnd
  return {
    ...Object.fromEntries(fields),
    ...(custom.length === 0 ? {} : { customFields: encodeCustomFields(Object.fromEntries(custom)) }),
    ...(assigned ? { assignedTo: change.assignedTo } : {}),
    ...(dnd ? { dndSettings: { SMS: { status: change.smsDnd } } } : {}),
  }
}

/** The answer's shape is not documented: `contact.id`, or a list of contacts, or nothing. */
function idsOf(answer: unknown): string[] {
  const { contact, contacts } = (answer ?? {}) as { contact?: unknown; contacts?: unknown }
  const rows: unknown[] = [contact, ...(Array.isArray(contacts) ? contacts : [])]
  return rows.map((row) => (row as { id?: unknown } | null | undefined)?.id).filter((id) => typeof id === 'string' && id !== '') as string[]
}
