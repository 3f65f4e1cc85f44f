import { createHash, createPublicKey, timingSafeEqual, verify, type KeyObject } from 'node:crypto'
import { hmacSha256, sha256 } from '../lib/hash.ts'
import { messageOf } from '../lib/errors.ts'
import { fail, ok, type Result } from '../lib/result.ts'

/** HighLevel's published webhook key. A rotation adds a second entry to the configured list; this is only its default. */
export const HIGHLEVEL_PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=
-----END PUBLIC KEY-----
`

/** Request headers as Node gives them: names in lower case. */
export type Headers = Readonly<Record<string, unknown>>

/** 64 bytes are 86 characters and two pads; the last character carries four unused bits, which must be zero. */
const SIGNATURE = /^[A-Za-z0-9+/]{85}[AQgw]==$/
const HEX_DIGEST = /^[0-9a-f]{64}$/

/** True when one of `keys` signed exactly these bytes. Anything that is not base64 of 64 bytes is false, never an error. */
export async function verifyEd25519(raw: Uint8Array, header: unknown, keys: readonly KeyObject[]): Promise<boolean> {
  if (typeof header !== 'string' || !SIGNATURE.test(header)) return false
  const signature = Buffer.from(header, 'base64')
  const verdicts = await Promise.all(keys.map((key) => verifyOffThread(raw, key, signature)))
  return verdicts.includes(true)
}

/** The secret whose HMAC-SHA256 over the raw body the header carries (lower-case hex, `sha256=` optional), or null. */
export function verifyHmac<S extends { secret: string }>(raw: Uint8Array, header: unknown, secrets: readonly S[]): S | null {
  if (typeof header !== 'string') return null
  const claimed = header.replace(/^[ \t]+|[ \t]+$/g, '').replace(/^sha256=/, '')
  if (!HEX_DIGEST.test(claimed)) return null
  return pick(secrets, (secret) => sameSecret(hmacSha256(secret, raw), claimed))
}

/** The secret that `X-Jorge-Secret` or `Authorization: Bearer` carries, or null. Takes as long for a near miss as for a hit. */
export function matchSecret<S extends { secret: string }>(headers: Headers, secrets: readonly S[]): S | null {
  const claims = [headers['x-jorge-secret'], bearerOf(headers['authorization'])].filter((claim) => typeof claim === 'string')
  return pick(secrets, (secret) => claims.reduce((found, claim) => sameSecret(secret, claim) || found, false))
}

/** The Ed25519 public keys of a configured list, or one finding a line. An empty list is a finding: nothing could ever be verified. */
export function loadPublicKeys(pems: readonly string[]): Result<KeyObject[], string[]> {
  const loaded = pems.map(loadPublicKey)
  const findings = loaded.flatMap((key, index) => (key.ok ? [] : [`public key ${index + 1}: ${key.error}`]))
  if (pems.length === 0) findings.push('the list of public keys is empty')
  return findings.length > 0 ? fail(findings) : ok(loaded.flatMap((key) => (key.ok ? [key.value] : [])))
}

/** SHA-256 of the key's SPKI DER, lower-case hex: what a person compares. */
export const publicKeyFingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }))

/** The callback form runs on the thread pool; the promise-less form would hold the event loop for every webhook. */
function verifyOffThread(raw: Uint8Array, key: KeyObject, signature: Buffer): Promise<boolean> {
  return new Promise((resolve) => verify(null, raw, key, signature, (error, valid) => resolve(error === null && valid)))
}

/** Tries every secret whatever was found, so that the time taken does not tell which one matched. */
function pick<S extends { secret: string }>(secrets: readonly S[], matches: (secret: string) => boolean): S | null {
  let found: S | null = null
  for (const candidate of secrets) {
    const hit = matches(candidate.secret) && candidate.secret !== ''
    found = hit && found === null ? candidate : found
  }
  return found
}

/** Compares digests: equal lengths for `timingSafeEqual`, and no hint of the secret's own length. */
function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function bearerOf(header: unknown): string | null {
  if (typeof header !== 'string') return null
  return /^bearer +([^ ]+) *$/i.exec(header)?.[1] ?? null
}

function loadPublicKey(pem: string): Result<KeyObject, string> {
  const text = pem.replaceAll(String.raw`\n`, '\n')
  if (text.includes('PRIVATE KEY')) return fail('this is a private key; the public one is needed')
  try {
    const key = createPublicKey(text)
    return key.asymmetricKeyType === 'ed25519' ? ok(key) : fail(`type ${key.asymmetricKeyType}, not ed25519`)
  } catch (error) {
    return fail(`cannot be read (${messageOf(error)})`)
  }
}
