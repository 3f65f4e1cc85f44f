import type { App, AppOverrides } from '../../src/app.ts'
import type { Location } from '../../src/conversation/location.ts'
import type { Log } from '../../src/lib/log.ts'
import { openWired, type WiredInput } from '../wiring.ts'

const READ_BACK_SECONDS = [0.3, 0.6, 1, 1.5]

const quiet: Log = {
  debug: () => {},
  info: () => {},
  warn: (fields, message) => {
    if (process.env['CRASH_LOG']) process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
  },
  error: (fields, message) => void process.stderr.write(`crash server: ${message} ${JSON.stringify(fields)}\n`),
}

export type CrashAppOptions = { locations: readonly Location[]; workers: number; overrides: AppOverrides }

/** The app that is killed; only what stands before its database and its calls is a test's. */
export const openCrashApp = (input: WiredInput, { locations, workers, overrides }: CrashAppOptions): Promise<App> =>
  openWired(input, {
    name: 'crash',
    locations,
    workers,
    // Each send that hangs costs as much; less would make a busy machine's answers unknown.
    timeoutMs: 5_000,
    debounce: { seconds: 0.1, maxSeconds: 0.5 },
    log: quiet,
    logLevel: 'warn',
    overrides: { ...overrides, settings: { readBackSeconds: READ_BACK_SECONDS, ...overrides.settings } },
  })
