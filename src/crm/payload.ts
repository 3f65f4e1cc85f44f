import type { EventHead } from './crm-event.ts'

/** A JSON object of which nothing is known yet. */
export type Payload = Readonly<Record<string, unknown>>

/** A payload with what every event shares. */
export type Seen = { head: EventHead; payload: Payload; via: 'app' | 'workflow' }

/** Longest id stored; a longer one does not fit an index row. */
const ID_LENGTH = 255

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The object these bytes spell, or null when they are not UTF-8, not JSON or not an object. */
export function parsePayload(raw: Uint8Array): Payload | null {
  try {
    // A reviver would recurse and let a deep body overflow the stack; texts are cleaned when read.
    return recordOf(JSON.parse(utf8.decode(raw)))
  } catch {
    return null
  }
}

/** An object, else null. */
export function recordOf(value: unknown): Payload | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : null
}

/** An own field: `constructor` and its like are nobody's data. */
export const fieldOf = (payload: Payload, name: string): unknown => (Object.hasOwn(payload, name) ? payload[name] : undefined)

/** Text as the database can hold it: no null bytes, no lone surrogates. */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** The first value that is neither absent nor null: name by name, source by source. */
export function firstOf(sources: readonly Payload[], names: readonly string[]): unknown {
  for (const name of names)
    for (const source of sources) {
      const value = fieldOf(source, name)
      if (value !== undefined && value !== null) return value
    }
  return undefined
}

/** The first non-blank text among these fields, cleaned, else null. */
export function firstText(sources: readonly Payload[], names: readonly string[]): string | null {
  return textsOf(sources, names)[0] ?? null
}

/** Every non-blank text among these fields, in the order of the names. */
export function textsOf(sources: readonly Payload[], names: readonly string[]): string[] {
  return names.flatMap((name) =>
    sources.flatMap((source) => {
      const value = fieldOf(source, name)
      const text = typeof value === 'string' ? cleanText(value) : ''
      return text.trim() === '' ? [] : [text]
    }),
  )
}

/** The first usable id among these fields. `-` stands for "none" in our own keys, so it is none here too. */
export function firstId(sources: readonly Payload[], names: readonly string[]): string | null {
  return (
    textsOf(sources, names)
      .map((id) => id.trim())
      .find((id) => id !== '-' && id.length <= ID_LENGTH) ?? null
  )
}
