/** The time, handed to whoever needs it. `monotonic` is in milliseconds and never steps back. */
export type Clock = {
  now(): Date
  monotonic(): number
  /** Resolves after `ms`, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done)
    }),
}

/** A clock that stands still until it is set: replays, tests and stories. Sleeping moves it on. */
export type VirtualClock = Clock & { set(at: Date): void }

export function virtualClock(start: Date): VirtualClock {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    monotonic: () => at,
    set: (to) => void (at = Math.max(at, to.getTime())),
    sleep: (ms) => {
      at += ms
      return Promise.resolve()
    },
  }
}
