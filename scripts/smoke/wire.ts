/** One answer as it came, for the report: no token, no text of anybody. */
export type Seen = { method: string; path: string; status: number; body: unknown; rate: Record<string, string>; ms: number }

export type Wire = {
  call(method: string, path: string, options?: { query?: Record<string, string>; body?: unknown; version?: string }): Promise<Seen>
  seen: readonly Seen[]
}

const CONVERSATIONS = '2021-04-15'
const OTHERS = '2021-07-28'

/** Plain calls that show the whole answer: what the product's client would hide by reading it leniently is what is asked here. */
export function openWire({ fetch, baseUrl, token }: { fetch: typeof globalThis.fetch; baseUrl: string; token: string }): Wire {
  const seen: Seen[] = []
  return {
    seen,
    call: async (method, path, { query = {}, body, version } = {}) => {
      const url = new URL(`${baseUrl.replace(/\/+$/, '')}${path}`)
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      const startedAt = performance.now()
      const response = await fetch(url.href, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          Version: version ?? (/^\/(conversations|calendars)/.test(path) ? CONVERSATIONS : OTHERS),
          Accept: 'application/json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(20_000),
      })
      const text = await response.text()
      const rate = [...response.headers].filter(([name]) => name.startsWith('x-ratelimit') || name === 'retry-after')
      const answer: Seen = {
        method,
        path,
        status: response.status,
        body: parsed(text),
        rate: Object.fromEntries(rate),
        ms: Math.round(performance.now() - startedAt),
      }
      seen.push(answer)
      return answer
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text === '' ? null : { unreadable: text.slice(0, 200) }
  }
}

/** A field of an unknown object. */
export const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), value)

export const textAt = (value: unknown, ...names: string[]): string | null => {
  const found = at(value, ...names)
  return typeof found === 'string' ? found : null
}

export const listAt = (value: unknown, ...names: string[]): unknown[] => {
  const found = at(value, ...names)
  return Array.isArray(found) ? found : []
}
