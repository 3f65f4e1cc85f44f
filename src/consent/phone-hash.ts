import { hmacSha256 } from '../lib/hash.ts'

/** A secret kept for as long as hashes made with it live; `id` names it in every hash. */
export type PhoneKey = { id: string; secret: string }

/** The phone as suppression, consent and caps know it: `<key id>:<HMAC-SHA256 hex>`, still found after the plain number is gone. */
export const phoneHash = (e164: string, key: PhoneKey): string => `${key.id}:${hmacSha256(key.secret, e164)}`
