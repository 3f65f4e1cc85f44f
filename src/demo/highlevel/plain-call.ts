import { virtualClock } from '../../lib/clock.ts'
import { countingIds } from '../../lib/id.ts'
import type { SimulatorOptions } from './simulated-highlevel.ts'
import { simulatedHighLevel } from './simulated-highlevel.ts'
import type { Simulator } from './simulator.ts'

export type PlainAnswer = { status: number; body: Record<string, unknown>; headers: Headers }
export type PlainCall = (method: string, path: string, options?: PlainOptions) => Promise<PlainAnswer>
export type PlainOptions = { body?: unknown; headers?: Record<string, string | undefined>; signal?: AbortSignal }

/** Monday 2026-03-02, 10:00 in California. */
export const MONDAY_MORNING = new Date('2026-03-02T18:00:00.000Z')

/** A simulator whose time stands still and whose ids count: tests and replays see the same bytes every time. */
export function stillSimulator(options: SimulatorOptions = {}) {
  const clock = virtualClock(MONDAY_MORNING)
  const simulator = simulatedHighLevel({ clock, newId: countingIds(), latency: { min: 0, max: 0 }, ...options })
  return { simulator, clock, call: plainCalls(simulator) }
}

/** Calls without any client: bearer token and Version as HighLevel wants them, unless `headers` says otherwise. */
export function plainCalls(simulator: Pick<Simulator, 'fetch'>, access: { token?: string; baseUrl?: string } = {}): PlainCall {
  const { token = 'pit-loc_ie_01', baseUrl = 'http://highlevel.invalid' } = access
  return async (method, path, { body, headers = {}, signal } = {}) => {
    const version = /^\/(conversations|calendars)/.test(path) ? '2021-04-15' : '2021-07-28'
    const given = { Authorization: `Bearer ${token}`, Version: version, 'Content-Type': 'application/json', ...headers }
    const sent = Object.entries(given).filter((header): header is [string, string] => header[1] !== undefined)
    const response = await simulator.fetch(`${baseUrl}${path}`, {
      method,
      headers: sent,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    const answered = await response.text()
    return { status: response.status, body: parsed(answered), headers: response.headers }
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { unreadable: text }
  }
}
