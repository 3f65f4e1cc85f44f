import { toE164 } from '../lib/phone.ts'
import type { ContactEvent, ContactPatch, CrmEvent } from './crm-event.ts'
import { decodeCustomFields } from './custom-fields.ts'
import { instantOf } from './instant.ts'
import { leadSourceOf, statusWordsOf } from './lead-source.ts'
import { botTypeOf, customDataOf } from './message-event.ts'
import { cleanText, fieldOf, firstOf, firstText, recordOf, type Payload, type Seen } from './payload.ts'
import { smsDndOf, type SmsDnd } from './sms-dnd.ts'

/** A contact was made or changed. A string says why it cannot be used. */
export function contactEvent({ head, payload }: Seen, change: ContactEvent['change']): CrmEvent | string {
  if (head.contactId === '-') return 'no_contact'
  const sources = sourcesOf(payload)
  const occasion = firstText([payload, customDataOf(payload)], ['event'])
  return {
    ...head,
    kind: 'contact',
    change,
    patch: patchOf(payload, sources),
    botType: botTypeOf(payload),
    firstTouch: occasion?.trim().toLowerCase() === 'first_touch',
    statusWords: statusWordsOf(sources),
  }
}

/** The full list of tags; the difference is the reader's to find. Without a list, something changed and the contact is to be read. */
export function tagsEvent(seen: Seen): CrmEvent | string {
  const sources = sourcesOf(seen.payload)
  const tags = tagsOf(sources)
  if (seen.head.contactId === '-') return 'no_contact'
  if (tags === null) return contactEvent(seen, 'updated')
  const dnd = textingOf(sources)
  return { ...seen.head, kind: 'tags', tags, ...(dnd === null ? {} : { dnd }) }
}

/** Do-not-disturb changed. An event that does not say how is a changed contact, to be read. */
export function dndEvent(seen: Seen): CrmEvent | string {
  if (seen.head.contactId === '-') return 'no_contact'
  const smsDnd = dndOf(sourcesOf(seen.payload))
  return smsDnd === null ? contactEvent(seen, 'updated') : { ...seen.head, kind: 'dnd', smsDnd }
}

export const deletedEvent = ({ head }: Seen): CrmEvent | string => (head.contactId === '-' ? 'no_contact' : { ...head, kind: 'deleted' })

const sourcesOf = (payload: Payload): Payload[] => [recordOf(fieldOf(payload, 'contact')), payload].filter((part) => part !== null)

function patchOf(payload: Payload, sources: readonly Payload[]): ContactPatch {
  const text = (...names: string[]): string | null => firstText(sources, names)?.trim() ?? null
  const tags = tagsOf(sources)
  const dnd = textingOf(sources)
  const added = instantOf(firstOf(sources, ['dateAdded', 'date_added', 'date_created']))
  const customFields = firstOf(sources, ['customFields', 'custom_fields'])
  return {
    first_name: text('firstName', 'first_name'),
    last_name: text('lastName', 'last_name'),
    email: text('email'),
    phone: toE164(text('phone')),
    timezone: text('timezone', 'timeZone', 'time_zone'),
    source: leadSourceOf(sources, payload),
    assigned_to: text('assignedTo', 'assigned_to'),
    state: text('state'),
    postal_code: text('postalCode', 'postal_code'),
    ...(added === null ? {} : { added_at: added }),
    ...(tags === null ? {} : { tags }),
    ...(dnd === null ? {} : { dnd }),
    ...(Array.isArray(customFields) ? { custom_fields: decodeCustomFields(customFields) } : {}),
  }
}

/** A list, or the workflow payload's comma text; an empty text is an empty list. Null: not told. */
function tagsOf(sources: readonly Payload[]): string[] | null {
  const tags = firstOf(sources, ['tags'])
  const list: unknown[] | null = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(',') : null
  if (list === null) return null
  const texts = list.filter((tag) => typeof tag === 'string').map((tag) => cleanText(tag).trim())
  return [...new Set(texts.filter((tag) => tag !== ''))]
}

/**
 * Do-not-disturb as told in passing. The general switch being off says nothing of texts: a carrier's block stands beside
 * it, and only an event that names texts, or one about do-not-disturb itself, may show it lifted.
 */
function textingOf(sources: readonly Payload[]): SmsDnd | null {
  const dnd = dndOf(sources)
  return dnd === 'inactive' && firstOf(sources, ['dndSettings', 'dnd_settings']) === undefined ? null : dnd
}

function dndOf(sources: readonly Payload[]): SmsDnd | null {
  const settings = recordOf(firstOf(sources, ['dndSettings', 'dnd_settings']))
  const sms = settings === null ? null : recordOf(firstOf([settings], ['SMS', 'sms']))
  return smsDndOf(firstOf(sources, ['dnd']), sms === null ? null : fieldOf(sms, 'status'))
}
