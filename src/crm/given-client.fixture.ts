import { virtualClock } from '../lib/clock.ts'
import { silentLog } from '../lib/log.ts'
import { highLevelClient } from './highlevel.client.ts'
import type { RateHeaders } from './rate-headers.ts'
import { fixedToken, type RequestDeps } from './request.client.ts'

type Sent = { method: string; url: URL; headers: Headers; body: unknown }
export type Reply = Response | Error | ((sent: Sent) => Response)

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers })

/** A client whose answers are given in order; what it sent, reported and logged is kept. */
export function clientWith(replies: Reply[], change: Partial<RequestDeps> = {}) {
  const sent: Sent[] = []
  const observed: RateHeaders[] = []
  const throttled: number[] = []
  const logged: object[] = []
  const log = { ...silentLog, info: (fields: object) => void logged.push(fields) }
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: new URL(input instanceof Request ? input.url : input),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
    }
    sent.push(request)
    const reply = replies.shift()
    if (reply === undefined) throw new Error('no answer left')
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(typeof reply === 'function' ? reply(request) : reply)
  }
  const fared: string[] = []
  const rate = {
    failed: () => void fared.push('failed'),
    answered: () => void fared.push('answered'),
    headers: (_: string, seen: RateHeaders) => void observed.push(seen),
    throttled: (_: string, ms: number) => void throttled.push(ms),
  }
  const clock = virtualClock(new Date('2026-11-20T18:00:00Z'))
  const crm = highLevelClient({
    fetch,
    baseUrl: 'https://crm.test',
    tokens: fixedToken('pit-secret'),
    timeoutMs: 500,
    clock,
    rate,
    log,
    version: '1.2.3',
    ...change,
  })
  return { crm, sent, observed, throttled, logged, fared }
}

/** The text that the tests of the client send. */
export const sms = { contactId: 'con_7Q', text: 'Hey Lupe', actionId: 'act_1' }
