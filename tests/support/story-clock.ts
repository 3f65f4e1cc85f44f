import type { Clock } from '../../src/lib/clock.ts'

/**
 * The time of a story. It moves when the story says so; a short sleep (a slow answer, a person typing) moves it on, a
 * long one (the sender's next attempt) waits until the story gets there.
 */
export type StoryClock = Clock & {
  moveTo(at: Date): void
  /** The earliest instant somebody sleeps for, or null. */
  nextWaking(): Date | null
}

const SHORT_MS = 10_000

export function storyClock(start: Date): StoryClock {
  let at = start.getTime()
  const sleepers: { until: number; wake(): void }[] = []
  return {
    now: () => new Date(at),
    monotonic: () => at,
    sleep: (ms, signal) => {
      if (ms < SHORT_MS) {
        at += Math.ceil(ms)
        return Promise.resolve()
      }
      const { promise, resolve } = Promise.withResolvers<void>()
      signal?.addEventListener('abort', () => resolve())
      sleepers.push({ until: at + Math.ceil(ms), wake: resolve })
      return promise
    },
    moveTo: (to) => {
      at = Math.max(at, to.getTime())
      for (const one of sleepers.splice(0)) {
        if (one.until <= at) one.wake()
        else sleepers.push(one)
      }
    },
    nextWaking: () => (sleepers.length === 0 ? null : new Date(Math.min(...sleepers.map(({ until }) => until)))),
  }
}
