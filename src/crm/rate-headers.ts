/** What an answer says about the rate. Absent: it did not say. */
export type RateHeaders = {
  max?: number
  remaining?: number
  intervalMs?: number
  dailyLimit?: number
  dailyRemaining?: number
}

const NAMES = {
  max: 'x-ratelimit-max',
  remaining: 'x-ratelimit-remaining',
  intervalMs: 'x-ratelimit-interval-milliseconds',
  dailyLimit: 'x-ratelimit-limit-daily',
  dailyRemaining: 'x-ratelimit-daily-remaining',
} as const

export const DEFAULT_INTERVAL_MS = 10_000
const DAY_MS = 86_400_000

/** Reads the rate headers of an answer; what is no whole number is as if absent. */
export function readRateHeaders(header: (name: string) => string | null): RateHeaders {
  const read = (Object.entries(NAMES) as [keyof RateHeaders, string][]).flatMap(([field, name]) => {
    const text = header(name)?.trim() ?? ''
    return /^\d{1,9}$/.test(text) ? [[field, Number(text)] as const] : []
  })
  return Object.fromEntries(read)
}

/** How long a 429 asks the whole location to wait: its own word, else to the day's end when the day is used up, else the interval. */
export function throttleWait(observed: RateHeaders, retryAfter: string | null, now: Date): number {
  const told = retryAfterMs(retryAfter, now)
  if (told !== null) return told
  return observed.dailyRemaining === 0 ? untilMidnightUtc(now) : (observed.intervalMs ?? DEFAULT_INTERVAL_MS)
}

export const untilMidnightUtc = (now: Date): number => DAY_MS - (now.getTime() % DAY_MS)

/** Seconds or an HTTP date; never longer than a day, whatever the sender believes. */
function retryAfterMs(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? ''
  if (text === '') return null
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), DAY_MS)
}
