import { messageOf } from '../lib/errors.ts'
import { EXIT } from './exit.ts'

/** Something that was opened and closes in order. */
export type Running = { close(): Promise<void>; graceSeconds: number }

/**
 * Lets the process run until SIGINT or SIGTERM, then closes it: no new work, what is under way may end within the grace.
 * What is not done by then is in the database and goes on at the next start. A second signal ends at once.
 */
export function runUntilSignal({ close, graceSeconds }: Running): void {
  let stopping = false
  const stop = (code: number) => {
    if (stopping) process.exit(code)
    stopping = true
    const late = setTimeout(() => {
      process.stderr.write(`not everything ended within ${graceSeconds} s; the rest goes on at the next start\n`)
      process.exit(code)
    }, graceSeconds * 1_000)
    void close()
      .catch((error: unknown) => void process.stderr.write(`closing failed: ${messageOf(error)}\n`))
      .finally(() => {
        clearTimeout(late)
        process.exit(code)
      })
  }
  process.on('SIGINT', () => stop(EXIT.interrupted))
  process.on('SIGTERM', () => stop(EXIT.terminated))
}
