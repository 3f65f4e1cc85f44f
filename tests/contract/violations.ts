/** What a validating proxy objected to. */
export type Violation = { call: string; said: string }

/** A `fetch` that notes every objection of the proxies it passes. */
export function watchedFetch() {
  const violations: Violation[] = []
  const watched = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init)
    const said = await objectionIn(response)
    if (said !== null) violations.push({ call: `${init?.method ?? 'GET'} ${new URL(response.url).pathname}`, said })
    return response
  }
  /** The objections since the last look. */
  return { fetch: watched, take: () => violations.splice(0) }
}

/** Prism names violations in a header when it lets an answer pass, and answers a problem of its own when it does not. */
async function objectionIn(response: Response): Promise<string | null> {
  const header = response.headers.get('sl-violations')
  if (header !== null) return header
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  const body = await response.clone().text()
  return body.includes('stoplight.io/prism/errors') ? body : null
}
