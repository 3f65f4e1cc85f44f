const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?( ?(Z|[+-]\d\d:?\d\d))?$/i
const HAS_ZONE = /(Z|[+-]\d\d:?\d\d)$/i
const EARLIEST = Date.UTC(1990, 0)
const LATEST = Date.UTC(2200, 0)

/**
 * HighLevel's notions of a time (ISO 8601, with or without an offset, or epoch milliseconds or seconds) as ISO 8601 in UTC.
 * A time without an offset is UTC. What is no plausible time is null.
 */
export function instantOf(value: unknown): string | null {
  const ms = typeof value === 'number' ? epochOf(value) : typeof value === 'string' ? isoOf(value.trim()) : Number.NaN
  return ms >= EARLIEST && ms < LATEST ? new Date(ms).toISOString() : null
}

/** Whether a text is an instant by itself: without an offset an appointment's time is the calendar's local time. */
export const hasZone = (value: string): boolean => ISO.test(value.trim()) && HAS_ZONE.test(value.trim())

/** Seconds are ten digits in this century, milliseconds thirteen. */
const epochOf = (value: number): number => (value < 100_000_000_000 ? value * 1000 : value)

function isoOf(text: string): number {
  if (/^\d{10}(\d{3})?$/.test(text)) return epochOf(Number(text))
  if (!ISO.test(text)) return Number.NaN
  const iso = text.replace(' ', 'T').replaceAll(' ', '')
  return Date.parse(HAS_ZONE.test(iso) ? iso : `${iso}Z`)
}
