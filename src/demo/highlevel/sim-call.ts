import type { SimLocation, TokenOwner } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

export type Json = Record<string, unknown>

/** One request that passed the gate. */
export type Call = { method: string; path: string; params: Json; query: URLSearchParams; body: Json; owner: TokenOwner | null }

/** What goes back; two kinds are no answer at all. */
export type Reply =
  | { kind: 'json'; status: number; body: unknown }
  | { kind: 'html'; status: number; body: string }
  | { kind: 'hang' }
  | { kind: 'reset' }

export type Handler = (sim: Sim, call: Call) => Reply | Promise<Reply>

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `:name` matches one segment; a trailing slash is ignored. */
  path: string
  version: '2021-04-15' | '2021-07-28' | null
  access: 'location' | 'company' | 'open'
  handle: Handler
}

const ERROR_NAMES: Record<number, string> = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 422: 'Unprocessable Entity' }

export const answer = (body: unknown, status = 200): Reply => ({ kind: 'json', status, body })

/** An error body in HighLevel's form: 422 carries a list of messages, all others one text. */
export function refuse(status: number, message: string): Reply {
  const error = ERROR_NAMES[status]
  return answer({ statusCode: status, message: status === 422 ? [message] : message, ...(error && { error }) }, status)
}

export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const textList = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null

/** The keys of `names` that `body` lacks. */
export const absent = (body: Json, names: readonly string[]): string[] =>
  names.filter((name) => body[name] === undefined || body[name] === null)

export const withoutNulls = (record: Json): Json => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

/** The location whose token made the call. */
export function locationOf(sim: Sim, call: Call): SimLocation | null {
  return call.owner?.type === 'location' ? (sim.state.locations.get(call.owner.locationId) ?? null) : null
}

export const FOREIGN = refuse(403, 'The token does not have access to this location.')
