/** A custom field's value as the rest of the house knows it; null clears the field. */
export type FieldValue = string | number | boolean | string[] | null

/** Field id (or `contact.…` key) to value. */
export type CustomFields = Record<string, FieldValue>

type Written = { field_value: string | number | string[] } & ({ id: string } | { key: string })

/** The form HighLevel takes: `{id | key, field_value}`. A `contact.` or `opportunity.` prefix marks a key. */
export function encodeCustomFields(fields: CustomFields): Written[] {
  return Object.entries(fields).map(([name, value]) => ({
    ...(/^(contact|opportunity)\./.test(name) ? { key: name } : { id: name }),
    field_value: encodeValue(value),
  }))
}

/** The forms HighLevel gives: contacts carry `value`, opportunities `fieldValue`, echoes of a write `field_value`. Odd entries are skipped. */
export function decodeCustomFields(list: unknown): CustomFields {
  if (!Array.isArray(list)) return {}
  return Object.fromEntries(list.flatMap((entry: unknown) => decodeEntry(entry)))
}

/** Whether writing `wanted` over `known` would change nothing: numbers come back as text, an empty field is absent. */
export const sameFieldValue = (known: FieldValue | undefined, wanted: FieldValue): boolean =>
  JSON.stringify(comparable(known ?? null)) === JSON.stringify(comparable(wanted))

function encodeValue(value: FieldValue): string | number | string[] {
  if (value === null) return ''
  return typeof value === 'boolean' ? String(value) : value
}

function decodeEntry(entry: unknown): [string, FieldValue][] {
  if (typeof entry !== 'object' || entry === null) return []
  const { id, value, fieldValue, field_value } = entry as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return []
  return [[plain(id), decodeValue(value ?? fieldValue ?? field_value)]]
}

function decodeValue(value: unknown): FieldValue {
  if (typeof value === 'string') return value === '' ? null : plain(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').map(plain) : null
}

const comparable = (value: FieldValue): string | string[] => (Array.isArray(value) ? value : String(value ?? ''))

/** Text and jsonb columns refuse null bytes and lone surrogates. */
const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed()
