import type { Received, Served } from './sim-routes.ts'

/** How long a hanging call hangs at most, in real time, when nobody gives it up. */
const LONGEST_HANG_MS = 30_000

/** Runs the call to its end whatever the caller does, but lets the caller leave: giving up does not undo. */
export async function answerFetch(run: (received: Received) => Promise<Served>, request: Request): Promise<Response> {
  const { signal } = request
  signal.throwIfAborted()
  const received = { method: request.method, url: new URL(request.url), headers: request.headers, body: await request.text() }
  const left = Promise.withResolvers<never>()
  left.promise.catch(() => {})
  const leave = () => left.reject(signal.reason)
  signal.addEventListener('abort', leave)
  try {
    return await responseOf(await Promise.race([run(received), left.promise]), left.promise)
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

async function responseOf({ reply, headers }: Served, left: Promise<never>): Promise<Response> {
  if (reply.kind === 'json') return Response.json(reply.body, { status: reply.status, headers })
  if (reply.kind === 'html') return new Response(reply.body, { status: reply.status, headers: { ...headers, 'Content-Type': 'text/html' } })
  if (reply.kind === 'reset') throw lost('ECONNRESET')
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(lost('UND_ERR_HEADERS_TIMEOUT')), LONGEST_HANG_MS)
  return Promise.race([promise, left]).finally(() => clearTimeout(timer))
}

/** The error native fetch gives when the connection ends without an answer. */
const lost = (code: string): TypeError => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
