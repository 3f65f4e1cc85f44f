import type { z } from 'zod'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { fail, ok } from '../lib/result.ts'
import { API_VERSIONS, type Resource } from './api-version.ts'
import { classify, type CallNature, type Failure } from './classify.ts'
import type { CrmResult } from './crm-port.ts'
import { fetchFault } from './fetch-fault.ts'
import { readRateHeaders, throttleWait, type RateHeaders } from './rate-headers.ts'

export type CrmCall = CallNature & {
  locationId: string
  resource: Resource
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  query?: Readonly<Record<string, string | number | undefined>>
  body?: object
  /** Its request starts no later than this after the call was made: what was looked at before may have changed since. */
  startWithinMs?: number
}

/** Told what every answer says about the rate, and whether there was one; tokens are taken before a call, elsewhere. */
export type RateGate = {
  headers(locationId: string, observed: RateHeaders): void
  throttled(locationId: string, waitMs: number): void
  /** HighLevel failed or did not answer. */
  failed(locationId: string): void
  /** HighLevel answered, be it with a refusal. */
  answered(locationId: string): void
}

/** A gate that keeps no books: of a tool that makes a handful of calls. */
export const openGate: RateGate = { headers: () => {}, throttled: () => {}, failed: () => {}, answered: () => {} }

/** Where the tokens come from. */
export type TokenSource = {
  tokenOf(locationId: string): Promise<CrmResult<string>>
  /** Another token than the one that HighLevel refused, or why there is none. */
  renew(locationId: string, refused: string): Promise<CrmResult<string>>
  /** HighLevel refused the renewed token as well. */
  refused(locationId: string): Promise<void>
}

/** One token for all: of a tool, or a test. */
export const fixedToken = (token: string | ((locationId: string) => string)): TokenSource => ({
  tokenOf: async (locationId) => ok(typeof token === 'string' ? token : token(locationId)),
  renew: async () => fail({ kind: 'permanent', reason: 'auth', status: 401, message: 'HighLevel does not know the token' }),
  refused: async () => {},
})

export type RequestDeps = {
  fetch: typeof fetch
  baseUrl: string | Readonly<Record<Resource, string>>
  tokens: TokenSource
  /** The whole call, body included. */
  timeoutMs: number
  clock: Clock
  rate: RateGate
  /** HighLevel knows the token and refuses it this call: another location's token, or a scope that it lacks. */
  forbidden?: (locationId: string) => void
  log: Log
  /** The product's version, for the User-Agent. */
  version: string
}

export type Requests = {
  /** A call whose answer is needed: a missing field is `bad_response`. */
  read<T>(call: CrmCall, shape: z.ZodType<T>): Promise<CrmResult<T>>
  /** A call that succeeded with any 2xx. What the answer says in `shape`, or null when it is unreadable. */
  write<T>(call: CrmCall, shape: z.ZodType<T>): Promise<CrmResult<T | null>>
}

/** One HTTP attempt a call: auth, Version, timeout, a log line without bodies, and every outcome as a value. */
export function crmRequests(deps: RequestDeps): Requests {
  return {
    async read(call, shape) {
      const answer = await attempt(deps, call)
      if (!answer.ok) return answer
      const parsed = shape.safeParse(answer.value.body)
      if (parsed.success) return ok(parsed.data)
      const { status, traceId } = answer.value
      const missing = parsed.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ')
      return fail(classify({ at: 'unreadable', status, traceId, message: `the answer lacks ${missing}` }, call))
    },
    async write(call, shape) {
      const answer = await attempt(deps, call)
      return answer.ok ? ok(shape.safeParse(answer.value.body).data ?? null) : answer
    },
  }
}

type Answer = { status: number; body: unknown; traceId: string | null }

/** A refused request was not carried out: it is made once more with another token, where there is one. */
async function attempt(deps: RequestDeps, call: CrmCall): Promise<CrmResult<Answer>> {
  const began = deps.clock.monotonic()
  const tooLate = () => call.startWithinMs !== undefined && deps.clock.monotonic() - began > call.startWithinMs
  const token = await deps.tokens.tokenOf(call.locationId)
  if (!token.ok) return token
  const first = await attemptWith(deps, call, token.value)
  if (first.ok || first.error.reason !== 'auth') return first
  const other = await deps.tokens.renew(call.locationId, token.value)
  if (!other.ok) return other.error.kind === 'permanent' ? first : other
  if (tooLate()) return fail({ kind: 'retryable', reason: 'timeout', message: 'the token was renewed; the call is made anew' })
  const second = await attemptWith(deps, call, other.value)
  if (!second.ok && second.error.reason === 'auth') await deps.tokens.refused(call.locationId)
  return second
}

async function attemptWith(deps: RequestDeps, call: CrmCall, token: string): Promise<CrmResult<Answer>> {
  const request = requestOf(deps, call, token)
  if (request === null) return fail({ kind: 'permanent', reason: 'invalid', message: 'base URL or token cannot be used in a request' })
  const started = deps.clock.monotonic()
  const outcome = await exchange(deps, call, request)
  const { locationId, method, resource } = call
  const ms = Math.round(deps.clock.monotonic() - started)
  const end =
    'at' in outcome ? { status: null, traceId: null, fault: outcome.message } : { status: outcome.status, traceId: outcome.traceId }
  deps.log.info({ locationId, method, resource, ms, ...end }, 'crm call')
  if ('at' in outcome || outcome.status >= 500 || outcome.status === 408) deps.rate.failed(locationId)
  else deps.rate.answered(locationId)
  if ('at' in outcome) return fail(classify(outcome, call))
  if (outcome.status >= 200 && outcome.status < 300) return ok(outcome)
  const error = classify(refusalOf(outcome), call)
  if (error.reason === 'forbidden') deps.forbidden?.(locationId)
  return fail(error)
}

type Observed = Answer & { daily: boolean; retryAfterMs?: number }

async function exchange(deps: RequestDeps, call: CrmCall, { url, init }: Wire): Promise<Observed | Extract<Failure, { cause: string }>> {
  try {
    const response = await deps.fetch(url, init)
    const rate = reportRate(deps, call.locationId, response)
    const body = await bodyOf(response)
    return { status: response.status, body, traceId: traceIdOf(response, body), ...rate }
  } catch (error) {
    return fetchFault(error)
  }
}

type Wire = { url: string; init: RequestInit }

/** Null when the base URL is none or the token holds what no header may: a fault of configuration, found before anything is sent. */
function requestOf(deps: RequestDeps, call: CrmCall, token: string): Wire | null {
  const base = typeof deps.baseUrl === 'string' ? deps.baseUrl : deps.baseUrl[call.resource]
  const url = base.replace(/\/+$/, '') + call.path
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(call.query ?? {})) if (value !== undefined) query.set(name, String(value))
  if (!URL.canParse(url) || !/^[\x21-\x7e]+$/.test(token)) return null
  const init: RequestInit = {
    method: call.method,
    headers: {
      Authorization: `Bearer ${token}`,
      Version: API_VERSIONS[call.resource],
      Accept: 'application/json',
      'User-Agent': `jorge/${deps.version}`,
      ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    // A redirect could make a text leave twice, and would carry the token elsewhere.
    redirect: 'manual',
    signal: AbortSignal.timeout(deps.timeoutMs),
  }
  return { url: query.size === 0 ? url : `${url}?${query.toString()}`, init }
}

/** A body that breaks off or is no JSON leaves the status as the only truth. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

function reportRate(deps: RequestDeps, locationId: string, response: Response): { daily: boolean; retryAfterMs?: number } {
  const observed = readRateHeaders((name) => response.headers.get(name))
  const daily = observed.dailyRemaining === 0
  if (response.status !== 429) {
    deps.rate.headers(locationId, observed)
    return { daily }
  }
  const retryAfterMs = throttleWait(observed, response.headers.get('retry-after'), deps.clock.now())
  deps.rate.throttled(locationId, retryAfterMs)
  return { daily, retryAfterMs }
}

const TRACE_HEADERS = ['x-trace-id', 'trace-id', 'traceid']

function traceIdOf(response: Response, body: unknown): string | null {
  const inBody = (body as { traceId?: unknown } | null | undefined)?.traceId
  if (typeof inBody === 'string') return inBody.slice(0, 100)
  return TRACE_HEADERS.map((name) => response.headers.get(name)).find((value) => value !== null) ?? null
}

/** `message` is a text or a list of texts, whatever the status. */
function refusalOf(answer: Observed): Failure {
  const told = (answer.body as { message?: unknown } | null | undefined)?.message
  const texts = (Array.isArray(told) ? told : [told]).filter((text) => typeof text === 'string')
  const message = texts.length > 0 ? texts.join('; ') : `status ${answer.status}`
  return { ...answer, at: 'answered', message }
}
