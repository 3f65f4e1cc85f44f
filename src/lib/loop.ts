import type { Clock } from './clock.ts'
import { messageOf } from './errors.ts'
import type { Log } from './log.ts'

/** A loop that looks for due work: woken by a hint, and by itself at the latest after `pollMs`. */
export type Loop = { start(): void; wake(): void; stop(): Promise<void>; lastRunAt(): Date | null; name: string }

export type LoopOptions = {
  name: string
  /** Does what is due; true: there may be more at once. */
  run(): Promise<boolean>
  pollMs: number
  clock: Clock
  log: Log
}

export function loop({ name, run, pollMs, clock, log }: LoopOptions): Loop {
  const stopping = new AbortController()
  let woken = false
  let rouse: (() => void) | null = null
  let running: Promise<void> | null = null
  let lastRun: Date | null = null

  const rest = async () => {
    if (woken || stopping.signal.aborted) return
    const nap = new AbortController()
    rouse = () => nap.abort()
    await clock.sleep(pollMs, AbortSignal.any([nap.signal, stopping.signal]))
    rouse = null
  }
  const go = async () => {
    while (!stopping.signal.aborted) {
      woken = false
      const more = await run().catch((error: unknown) => {
        log.warn({ loop: name, error: messageOf(error) }, 'loop failed, going on')
        return false
      })
      lastRun = clock.now()
      if (!more) await rest()
    }
  }
  return {
    name,
    start: () => void (running ??= go()),
    wake: () => {
      woken = true
      rouse?.()
    },
    stop: async () => {
      stopping.abort()
      await running
    },
    lastRunAt: () => lastRun,
  }
}
