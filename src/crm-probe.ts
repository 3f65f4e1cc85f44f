import type { Clock } from './lib/clock.ts'
import type { Log } from './lib/log.ts'
import { loop } from './lib/loop.ts'

const EVERY_MS = 30_000
const PATIENCE_MS = 5_000

/** Asks in the background whether HighLevel answers at all; `/health` shows the newest reading and never waits for one. */
export function probeCrm({ fetch, url, clock, log }: { fetch: typeof globalThis.fetch; url: string; clock: Clock; log: Log }) {
  let last: { status: number | null } | null = null
  const run = async () => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'manual' }).catch(() => null)
    await answer?.body?.cancel().catch(() => {})
    last = { status: answer?.status ?? null }
    return false
  }
  const probing = loop({ name: 'crm-probe', run, pollMs: EVERY_MS, clock, log })
  return { last: () => last, start: probing.start, stop: probing.stop }
}
