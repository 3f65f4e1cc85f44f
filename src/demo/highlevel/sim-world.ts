import type { Clock } from '../../lib/clock.ts'
import type { NewId } from '../../lib/id.ts'
import type { SimState } from './sim-state.ts'

/** What can be turned while the simulator runs. */
export type SimSettings = {
  /** Milliseconds before a call is served. */
  latency: { min: number; max: number }
  /** Calls per 10 s and location; null: no limit. */
  rateLimit: number | null
  /** Calls per UTC day and location; null: no limit. */
  dailyLimit: number | null
  /** When the `OutboundMessage` webhook of a send leaves, seen from its HTTP answer. */
  echo: 'before' | 'after' | 'off'
  threadShape: 'nested' | 'flat'
  messageShape: 'flat' | 'wrapped'
  /** How long a new message stays invisible in thread and export. */
  threadDelayMs: number
  /** The carrier path answers the English opt-out words itself. */
  providerConfirms: boolean
  /** The first text to a contact gets an opt-out line appended. */
  appendOptOut: boolean
  /** How many received calls are kept for assertions; load runs lower it. */
  keptRequests: number
}

/** A webhook's content; id and time are added when it leaves. */
export type SimEvent = { type: string; locationId: string } & Record<string, unknown>

/** What every part of the simulator works on. */
export type Sim = {
  state: SimState
  settings: SimSettings
  clock: Clock
  newId: NewId
  /** A number in [0, 1), fixed by the seed and the key. */
  chance(key: string): number
  /** Sends a webhook; resolves when its first attempt is over, never rejects. */
  emit(event: SimEvent): Promise<void>
  /** Lets `act` run by itself after `ms`. */
  later(ms: number, act: () => unknown): void
}

export const DEFAULT_SETTINGS: SimSettings = {
  latency: { min: 40, max: 120 },
  rateLimit: 100,
  dailyLimit: 200_000,
  echo: 'after',
  threadShape: 'nested',
  messageShape: 'flat',
  threadDelayMs: 0,
  providerConfirms: true,
  appendOptOut: false,
  keptRequests: 20_000,
}

/** The present as HighLevel writes it. */
export const nowIso = (sim: Sim): string => sim.clock.now().toISOString()
