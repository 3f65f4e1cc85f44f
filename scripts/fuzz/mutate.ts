import type { Chance } from './chance.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const ODD_TEXTS = [
  '',
  ' ',
  '-',
  '\0',
  '\uD800',
  '\uDFFF\uD800',
  '\u202Eabc',
  'é'.repeat(300),
  'x'.repeat(4_000),
  '0',
  'null',
  'true',
  '2026-13-45T99:99:99Z',
  '1e400',
  "'; drop table inbox; --",
  '${jndi:ldap://x}',
  '{{contact.name}}',
  'STOP',
  'I want to sell my house',
]
const ODD_NUMBERS = [0, -1, 1.5, Number.MAX_SAFE_INTEGER + 2, 1e308, -1e308, 1_772_000_000, 1_772_000_000_000]
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'locationId',
  'contactId',
  'type',
  'id',
  'webhookId',
  'data',
  '',
  '\0',
]

/** A value of any kind. */
export function oddValue(chance: Chance, depth = 0): Json {
  const kind = chance.below(depth > 3 ? 4 : 7)
  if (kind === 0) return null
  if (kind === 1) return chance.often(0.5)
  if (kind === 2) return chance.pick(ODD_NUMBERS)
  if (kind === 3) return chance.pick(ODD_TEXTS)
  if (kind === 4) return Array.from({ length: chance.below(4) }, () => oddValue(chance, depth + 1))
  if (kind === 5) return nested(chance.below(200))
  return Object.fromEntries(Array.from({ length: chance.below(4) }, () => [chance.pick(ODD_KEYS), oddValue(chance, depth + 1)]))
}

function nested(depth: number): Json {
  let value: Json = 'deep'
  for (let n = 0; n < depth; n += 1) value = n % 2 === 0 ? [value] : { a: value }
  return value
}

const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

type Change = (record: Record<string, Json>, chance: Chance) => void

/** Each breaks a payload where its reader looks. */
const CHANGES: readonly Change[] = [
  (record, chance) => void delete record[keyOf(record, chance)],
  (record, chance) => set(record, keyOf(record, chance), oddValue(chance)),
  (record, chance) => set(record, chance.pick(ODD_KEYS), oddValue(chance)),
  (record, chance) => {
    const key = keyOf(record, chance)
    const value = record[key]
    delete record[key]
    if (value !== undefined) set(record, snake(key), value)
  },
  (record, chance) => {
    const key = keyOf(record, chance)
    set(record, key, [record[key] ?? null])
  },
  (record, chance) => {
    const key = keyOf(record, chance)
    set(record, key, { [key]: record[key] ?? null })
  },
  (record, chance) => {
    const inner = Object.values(record).filter(isRecord)
    if (inner.length > 0) chance.pick(CHANGES)(chance.pick(inner), chance)
  },
]

const isRecord = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value)
const keyOf = (record: Record<string, Json>, chance: Chance): string => {
  const names = Object.keys(record)
  return names.length === 0 ? 'type' : chance.pick(names)
}

/** An own property whatever its name: `__proto__` too. */
const set = (record: Record<string, Json>, key: string, value: Json) =>
  void Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })

/** A copy of a payload with some of it broken; sometimes wrapped, sometimes something else altogether. */
export function mutated(payload: Record<string, Json>, chance: Chance): Json {
  const copy = structuredClone(payload)
  for (let n = chance.below(4); n > 0; n -= 1) chance.pick(CHANGES)(copy, chance)
  if (chance.often(0.05)) return { data: copy }
  if (chance.often(0.03)) return [copy]
  return chance.often(0.02) ? oddValue(chance) : copy
}

/** The bytes of a value, sometimes spoilt after the fact. */
export function bytesOf(value: Json, chance: Chance): Buffer {
  const text = JSON.stringify(value)
  const kind = chance.below(40)
  if (kind === 0) return Buffer.from(text.slice(0, chance.below(text.length + 1)))
  if (kind === 1) return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc3])])
  if (kind === 2) return Buffer.from(`\uFEFF${text}`)
  if (kind === 3) return Buffer.from(`${text}${text}`)
  if (kind === 4) return Buffer.from(text.replace('{', '{"type":"InboundMessage","type":"ContactDelete",'))
  if (kind === 5) return Buffer.from(text, 'utf16le')
  if (kind === 6) return Buffer.alloc(0)
  if (kind === 7) return Buffer.from(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
  if (kind === 8) return Buffer.from(JSON.stringify({ ...(isRecord(value) ? value : {}), body: 'x'.repeat(300_000) }))
  return Buffer.from(text)
}
