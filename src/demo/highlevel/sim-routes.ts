import { calendarRoutes } from './sim-calendars.ts'
import type { Call, Json, Reply, Route } from './sim-call.ts'
import { refuse } from './sim-call.ts'
import { contactRoutes } from './sim-contacts.ts'
import type { Passed } from './sim-gate.ts'
import { passGate } from './sim-gate.ts'
import { locationRoutes } from './sim-locations.ts'
import { messageRoutes } from './sim-messages.ts'
import { noteAndTaskRoutes } from './sim-notes-tasks.ts'
import { oauthRoutes } from './sim-oauth.ts'
import { opportunityRoutes } from './sim-opportunities.ts'
import type { Reaction } from './sim-sentinels.ts'
import { react } from './sim-sentinels.ts'
import type { RequestRecord } from './sim-state.ts'
import { tagRoutes } from './sim-tags.ts'
import type { Sim } from './sim-world.ts'

/** A reaction laid over a route, to make it slow, failing or forgetful for a while. */
export type Fault = {
  id: string
  method?: string
  /** A part of the path; absent: every path. */
  path?: string
  /** Share of the calls that are hit; default 1. */
  rate?: number
  reaction: Reaction
}

export type Received = { method: string; url: URL; headers: Headers; body: string }
export type Served = { reply: Reply; headers: Record<string, string> }

/** The order matters where a word and a parameter compete: the word stands first. */
const ROUTES: Route[] = [
  ...oauthRoutes,
  ...messageRoutes,
  ...contactRoutes,
  ...tagRoutes,
  ...noteAndTaskRoutes,
  ...calendarRoutes,
  ...opportunityRoutes,
  ...locationRoutes,
]

/** One call from the wire to its answer: route, gate, latency, faults, handler; every call is kept for assertions. */
export async function serve(sim: Sim, faults: readonly Fault[], received: Received): Promise<Served> {
  const record = recordOf(sim, received)
  keep(sim, record)
  const number = ++sim.state.received
  const served = await serveRoute(sim, { faults, received, record, number })
  record.status = served.reply.kind === 'json' || served.reply.kind === 'html' ? served.reply.status : served.reply.kind
  return served
}

function keep(sim: Sim, record: RequestRecord): void {
  const { requests } = sim.state
  requests.push(record)
  if (requests.length > 2 * sim.settings.keptRequests) requests.splice(0, requests.length - sim.settings.keptRequests)
}

function recordOf(sim: Sim, { method, url, headers, body }: Received): RequestRecord {
  const kept = [...headers].filter(([name]) => name !== 'authorization')
  return {
    at: sim.clock.now().toISOString(),
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(kept),
    body: url.pathname.startsWith('/oauth/') ? null : parseBody(headers, body),
    locationId: null,
    status: null,
  }
}

type Serving = { faults: readonly Fault[]; received: Received; record: RequestRecord; number: number }

async function serveRoute(sim: Sim, { faults, received, record, number }: Serving): Promise<Served> {
  const found = findRoute(received.method, received.url.pathname)
  if (!found) return { reply: refuse(404, `Cannot ${received.method} ${received.url.pathname}`), headers: {} }
  const gate = passGate(sim, found.route, received.headers)
  if (gate.ok && gate.value.owner?.type === 'location') record.locationId = gate.value.owner.locationId
  const { min, max } = sim.settings.latency
  if (max > 0) await sim.clock.sleep(min + sim.chance(`latency ${number}`) * (max - min))
  if (!gate.ok) return gate
  const body = parseBody(received.headers, received.body)
  if (body === null) return { reply: refuse(400, 'Unexpected token in JSON'), headers: gate.value.headers }
  return {
    reply: await handle(sim, callOf(received, { ...found, body, passed: gate.value }), { ...found, faults, number }),
    headers: gate.value.headers,
  }
}

async function handle(
  sim: Sim,
  call: Call,
  { route, faults, number }: { route: Route; faults: readonly Fault[]; number: number },
): Promise<Reply> {
  const perform = () => route.handle(sim, call)
  const hit = faults.find(
    ({ id, method, path, rate }) =>
      (method ?? call.method) === call.method && call.path.includes(path ?? '') && sim.chance(`fault ${id} ${number}`) < (rate ?? 1),
  )
  return hit ? react(sim, { reaction: hit.reaction, key: `fault ${hit.id}` }, perform) : perform()
}

type Found = { route: Route; params: Json }

function callOf({ method, url }: Received, { params, body, passed }: Found & { body: Json; passed: Passed }): Call {
  return { method, path: url.pathname, params, query: url.searchParams, body, owner: passed.owner }
}

function findRoute(method: string, path: string): Found | null {
  for (const route of ROUTES) {
    const params = route.method === method ? match(segments(route.path), segments(path)) : null
    if (params) return { route, params }
  }
  return null
}

const segments = (path: string): string[] => path.split('/').filter(Boolean)

function match(pattern: readonly string[], actual: readonly string[]): Json | null {
  if (pattern.length !== actual.length) return null
  const params: Json = {}
  for (const [index, part] of pattern.entries()) {
    const given = decodeURIComponent(actual[index] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = given
    else if (part !== given) return null
  }
  return params
}

/** JSON or a form; no body reads as empty, null when it cannot be read. */
function parseBody(headers: Headers, body: string): Json | null {
  if (body === '') return {}
  if (headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  try {
    const parsed: unknown = JSON.parse(body)
    return parsed && typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed as Json) : null
  } catch {
    return null
  }
}
