import type { Debounce } from './inbox/arrival.ts'

/** What the line is set to, beside what the world hands it. */
export type EngineSettings = {
  workers: number
  debounce: Debounce
  keyTtlSeconds: number
  baseUrl: string
  timeoutMs: number
  requestsPer10Seconds: number
  /** How long a lane or an action stays with a process that gives no sign of life. */
  leaseSeconds: number
  /** When an unknown send is looked for, in seconds after its attempt. */
  readBackSeconds: readonly number[]
  readBack: boolean
  /** How often a location's traffic is read for what no webhook brought, and how old a text is by then at least. */
  reconcileSeconds: number
  reconcileAfterSeconds: number
  /** How long a turn waits for what only a handoff needs to know; then it goes on without one. */
  handoffPatienceMs: number
}

export const DEFAULT_SETTINGS: EngineSettings = {
  workers: 8,
  debounce: { seconds: 4, ceiling: 15 },
  keyTtlSeconds: 2_592_000,
  baseUrl: 'https://services.leadconnectorhq.com',
  timeoutMs: 10_000,
  requestsPer10Seconds: 80,
  leaseSeconds: 30,
  readBackSeconds: [5, 15, 45, 120],
  readBack: true,
  reconcileSeconds: 300,
  reconcileAfterSeconds: 60,
  handoffPatienceMs: 500,
}
