import { setTimeout as pause } from 'node:timers/promises'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { unitHash } from '../../src/lib/hash.ts'
import { CALL_MS, type Trouble } from './isolation-plan.ts'

/** The way to HighLevel: calls take their time on it, those of a broken location go wrong. */
export type Wire = {
  fetch: typeof globalThis.fetch
  break(locationId: string, how: Trouble): void
  mend(locationId: string): void
  /** Milliseconds until a text to the contact is accepted; null when patience ends first. */
  accepted(contactId: string, patienceMs: number): Promise<number | null>
  /** Ends the calls that hang. */
  end(): void
}

export function troubledWire(simulator: Simulator): Wire {
  const broken = new Map<string, Trouble>()
  const waiting = new Map<string, () => void>()
  const ends = new AbortController()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const how = broken.get(new Headers(init?.headers).get('authorization')?.replace('Bearer pit-', '') ?? '')
    if (how !== undefined) return goWrong(how, AbortSignal.any([ends.signal, ...(init?.signal ? [init.signal] : [])]))
    const [url, body] = [typeof input === 'string' ? input : '', typeof init?.body === 'string' ? init.body : '']
    await pause(latencyOf(`${init?.method} ${url} ${body}`))
    const answer = await simulator.fetch(input, init)
    if (answer.ok && url.endsWith('/conversations/messages')) waiting.get((JSON.parse(body) as { contactId: string }).contactId)?.()
    return answer
  }
  return {
    fetch,
    break: (locationId, how) => void broken.set(locationId, how),
    mend: (locationId) => void broken.delete(locationId),
    accepted: (contactId, patienceMs) => acceptance(waiting, contactId, patienceMs),
    end: () => ends.abort(),
  }
}

/** The same call for the same contact of a block takes as long on both sides, whichever comes first. */
function latencyOf(call: string): number {
  const contact = /own_\d+_(-?\d+_\d+)/.exec(call)?.[1] ?? call
  const place = /^\S+ \S*?\/(contacts|conversations)/.exec(call)?.[0].replace(/https?:\/\/[^/]+/, '') ?? ''
  return CALL_MS.min + unitHash(`${contact} ${place}`) * (CALL_MS.max - CALL_MS.min)
}

function acceptance(waiting: Map<string, () => void>, contactId: string, patienceMs: number): Promise<number | null> {
  const at = performance.now()
  return new Promise((resolve) => {
    const end = (ms: number | null) => {
      clearTimeout(late)
      waiting.delete(contactId)
      resolve(ms)
    }
    const late = setTimeout(() => end(null), patienceMs)
    waiting.set(contactId, () => end(performance.now() - at))
  })
}

async function goWrong(how: Trouble, signal: AbortSignal): Promise<Response> {
  switch (how) {
    case 'refused':
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }) })
    case 'hanging':
      return hang(signal)
    case 'throttled':
      return refusal(429)
    case 'failing':
      return refusal(500)
    case 'revoked':
      return refusal(401)
  }
}

async function refusal(status: number): Promise<Response> {
  await pause(CALL_MS.min)
  return Response.json({ statusCode: status, message: 'no' }, { status })
}

function hang(signal: AbortSignal): Promise<Response> {
  const late = new DOMException('late', 'TimeoutError')
  if (signal.aborted) return Promise.reject(late)
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(late)))
}
