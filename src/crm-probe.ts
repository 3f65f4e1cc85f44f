import type { Clock } from './lib/clock.ts'
import type { Log } from './lib/log.ts'
import { loop } from './lib/loop.ts'

const EVERY_MS = 30_000

/** Asks HighLevel in the background; `/health` shows the newest status and never waits for one. */
export function probeCrm({ ask, clock, log }: { ask(): Promise<number | null>; clock: Clock; log: Log }) {
  let last: { status: number | null } | null = null
  const run = async () => {
    last = { status: await ask() }
    return false
  }
  const probing = loop({ name: 'crm-probe', run, pollMs: EVERY_MS, clock, log })
  return { last: () => last, start: probing.start, stop: probing.stop }
}
