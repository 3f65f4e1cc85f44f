import { createHash, createHmac } from 'node:crypto'

/** SHA-256 of text (UTF-8) or bytes, as lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** HMAC-SHA256 as lower-case hex. */
export const hmacSha256 = (secret: string | Uint8Array, data: string | Uint8Array): string =>
  createHmac('sha256', secret).update(data).digest('hex')

/** A number in [0, 1), the same for the same key: variety without chance. */
export const unitHash = (key: string): number => Number.parseInt(sha256(key).slice(0, 12), 16) / 0x1_0000_0000_0000
