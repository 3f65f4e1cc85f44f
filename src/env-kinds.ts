import { createPublicKey } from 'node:crypto'
import { isIP } from 'node:net'
import { messageOf } from './lib/errors.ts'

/**
 * How the text of a variable becomes a value. `wanted` and `example` are shown to the operator;
 * a fault never repeats the text, because the text may be a secret.
 */
export type Kind<T> = { wanted: string; example: string; read(text: string): Reading<T> }

export type Reading<T> = { value: T; warning?: string } | { fault: string }

const YES = ['true', '1', 'yes', 'on']
const NO = ['false', '0', 'no', 'off']
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1']

/** Whether a host name or address means this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host)

/** A boolean in words; anything else is a fault, never false. */
export const bool: Kind<boolean> = {
  wanted: 'true or false (1/0, yes/no, on/off)',
  example: 'true',
  read: (text) => {
    const word = text.toLowerCase()
    if (YES.includes(word)) return { value: true }
    return NO.includes(word) ? { value: false } : { fault: 'is not a boolean' }
  },
}

/** A growth flag: text that is no boolean switches the feature off and warns, so that a slip never switches one on. */
export const flag: Kind<boolean> = {
  ...bool,
  read: (text) => {
    const reading = bool.read(text)
    return 'fault' in reading ? { value: false, warning: 'flag_value_unrecognised: is not a boolean and counts as false' } : reading
  },
}

/** A whole number from `min` to `max`, both included. */
export const int = (min: number, max = Infinity): Kind<number> => ({
  wanted: `a whole number ${range(min, max)}`,
  example: String(min),
  read: (text) => (/^-?\d+$/.test(text) ? inRange(Number(text), min, max) : { fault: 'is not a whole number' }),
})

/** A decimal number from `min` to `max`, both included. */
export const number = (min: number, max = Infinity): Kind<number> => ({
  wanted: `a number ${range(min, max)}`,
  example: String(min),
  read: (text) => (/^-?(\d+(\.\d+)?|\.\d+)$/.test(text) ? inRange(Number(text), min, max) : { fault: 'is not a number' }),
})

/** One of a closed list of words. */
export const word = <const W extends readonly string[]>(...words: W): Kind<W[number]> => ({
  wanted: `one of ${words.join(', ')}`,
  example: words[0] ?? '',
  read: (text) => (words.includes(text) ? { value: text } : { fault: 'is not one of the words' }),
})

/** Any text, at least `min` characters long. */
export const text = (wanted: string, example: string, min = 1): Kind<string> => ({
  wanted,
  example,
  read: (given) => (given.length >= min ? { value: given } : { fault: `has ${given.length} characters` }),
})

/** Text of one shape. */
export const shaped = (wanted: string, example: string, shape: RegExp): Kind<string> => ({
  wanted,
  example,
  read: (given) => (shape.test(given) ? { value: given } : { fault: 'has another shape' }),
})

/** An absolute address with one of the protocols (`https`, `postgres` …). */
export const url = (wanted: string, example: string, ...protocols: string[]): Kind<string> => ({
  wanted,
  example,
  read: (given) => {
    const parsed = URL.parse(given)
    if (!parsed) return { fault: 'is not an address' }
    return protocols.includes(parsed.protocol.slice(0, -1)) ? { value: given } : { fault: `begins with ${parsed.protocol}` }
  },
})

/** An https address; plain http only to this machine, where nobody listens in between. */
export const httpsUrl = (example: string): Kind<string> => {
  const anyUrl = url('an https address (http only on this machine)', example, 'https', 'http')
  return {
    ...anyUrl,
    read: (given) => {
      const reading = anyUrl.read(given)
      if ('fault' in reading) return reading
      const { protocol, hostname } = new URL(given)
      return protocol === 'https:' || isLoopback(hostname) ? reading : { fault: 'sends in the clear over http' }
    },
  }
}

/** Items separated by commas; an empty item is a fault. */
export const list = <T>(item: Kind<T>, most = Infinity): Kind<T[]> => ({
  wanted: `${item.wanted}; several separated by commas${most === Infinity ? '' : `, at most ${most}`}`,
  example: item.example,
  read: (given) => {
    const items = given.split(',').map((part) => part.trim())
    if (items.includes('')) return { fault: 'has an empty item' }
    if (items.length > most) return { fault: `has ${items.length} items` }
    const values: T[] = []
    for (const [index, part] of items.entries()) {
      const reading = item.read(part)
      if ('fault' in reading) return { fault: items.length === 1 ? reading.fault : `item ${index + 1} ${reading.fault}` }
      values.push(reading.value)
    }
    return { value: values }
  },
})

/** JSON of a shape that `holds` recognises. */
export const json = <T>(wanted: string, example: string, holds: (value: unknown) => value is T): Kind<T> => ({
  wanted,
  example,
  read: (given) => {
    let value: unknown
    try {
      value = JSON.parse(given)
    } catch {
      return { fault: 'is not JSON' }
    }
    return holds(value) ? { value } : { fault: 'is JSON of another shape' }
  },
})

/** An address range such as `10.0.0.0/8`, or one address. */
export const cidr: Kind<string> = {
  wanted: 'an address range',
  example: '10.0.0.0/8',
  read: (given) => {
    const [address = '', bits, ...rest] = given.split('/')
    const family = isIP(address)
    if (family === 0 || rest.length > 0) return { fault: 'is not an address range' }
    const most = family === 4 ? 32 : 128
    return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most) ? { value: given } : { fault: `has a prefix over ${most}` }
  },
}

/** An Ed25519 public key: a PEM text in base64. The value is the PEM. */
export const publicKey: Kind<string> = {
  wanted: 'an Ed25519 public key, its PEM in base64',
  example: '$(base64 -w0 key.pem)',
  read: (given) => {
    const pem = Buffer.from(given, 'base64').toString('utf8')
    try {
      const { asymmetricKeyType } = createPublicKey(pem)
      return asymmetricKeyType === 'ed25519' ? { value: pem } : { fault: `is a key of type ${asymmetricKeyType}` }
    } catch (error) {
      return { fault: `is not a public key (${messageOf(error)})` }
    }
  },
}

/** Exactly `bytes` random bytes in base64. */
export const bytes = (count: number): Kind<string> => ({
  wanted: `${count} random bytes in base64`,
  example: `$(openssl rand -base64 ${count})`,
  read: (given) => {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return { fault: 'is not base64' }
    const length = Buffer.from(given, 'base64').length
    return length === count ? { value: given } : { fault: `holds ${length} bytes` }
  },
})

const range = (min: number, max: number): string => (max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`)

function inRange(value: number, min: number, max: number): Reading<number> {
  if (!Number.isSafeInteger(Math.trunc(value))) return { fault: 'is too large' }
  return value >= min && value <= max ? { value } : { fault: `is not ${range(min, max)}` }
}
