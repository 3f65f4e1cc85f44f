import { toE164 } from '../../src/lib/phone.ts'

/** What a live run may touch: one location, one phone. */
export type SmokeSettings = {
  locationId: string
  phone: string
  token: string
  baseUrl: string
  /** Books and cancels one appointment in it; null: no booking. */
  calendarId: string | null
  /** Minutes to listen for webhooks on a port, while a person texts; null: not at all. */
  listen: { port: number; minutes: number } | null
  report: string
}

export type SmokeFlags = {
  location?: string | undefined
  phone?: string | undefined
  calendar?: string | undefined
  listen?: string | undefined
  minutes?: string | undefined
  report?: string | undefined
}

/** The settings, or every reason why nothing is run. Real texts leave: nothing is guessed and nothing has a default that matters. */
export function smokeSettings(flags: SmokeFlags, env: Record<string, string | undefined>): SmokeSettings | { refused: string[] } {
  const phone = toE164(flags.phone ?? null)
  const token = env['GHL_ACCESS_TOKEN'] ?? ''
  const refused = [
    env['JORGE_LIVE_SMOKE'] === '1' ? null : 'JORGE_LIVE_SMOKE=1 is not set: this run sends real texts',
    flags.location ? null : '--location <id> is missing: name the one location that may be used',
    flags.phone ? null : '--phone <number> is missing: name the one phone that may be texted, your own',
    flags.phone && phone === null ? `--phone ${flags.phone} is no phone number` : null,
    token === '' ? 'GHL_ACCESS_TOKEN is not set: the private integration token of the location' : null,
    flags.listen === undefined || /^\d{2,5}$/.test(flags.listen) ? null : '--listen takes a port',
  ].filter((reason) => reason !== null)
  if (refused.length > 0 || phone === null || !flags.location) return { refused }
  return {
    locationId: flags.location,
    phone,
    token,
    baseUrl: env['GHL_API_BASE_URL'] ?? 'https://services.leadconnectorhq.com',
    calendarId: flags.calendar ?? null,
    listen: flags.listen === undefined ? null : { port: Number(flags.listen), minutes: Number(flags.minutes ?? 10) },
    report: flags.report ?? `live-smoke-${flags.location}.json`,
  }
}
