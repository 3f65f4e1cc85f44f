import { timingSafeEqual } from 'node:crypto'
import { hmacSha256 } from '../lib/hash.ts'

const LIFE_MS = 24 * 3_600_000

/** What comes back with a consent: for which location a person of ours asked, and until when that counts. */
export function consentState(locationId: string, { secret, now }: { secret: string; now: Date }): string {
  const payload = `${Buffer.from(locationId).toString('base64url')}.${now.getTime() + LIFE_MS}`
  return `${payload}.${sign(payload, secret)}`
}

/** The location of a state that is ours and still counts, else null. */
export function readConsentState(state: string, { secret, now }: { secret: string; now: Date }): string | null {
  const [id = '', until = '', signature = '', ...more] = state.split('.')
  const expected = Buffer.from(sign(`${id}.${until}`, secret))
  const given = Buffer.from(signature)
  const isOurs = more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && Number(until) > now.getTime() ? Buffer.from(id, 'base64url').toString('utf8') : null
}

const sign = (payload: string, secret: string): string => hmacSha256(secret, `consent ${payload}`)
