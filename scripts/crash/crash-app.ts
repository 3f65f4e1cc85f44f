import { openApp, type App, type AppOverrides } from '../../src/app.ts'
import type { Location } from '../../src/conversation/location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import type { Log } from '../../src/lib/log.ts'
import { configOf, entriesOf, secretsOf } from '../wiring.ts'

export type CrashAppInput = { database: DatabaseChoice; crmUrl: string; publicKeyPem: string }

const READ_BACK_SECONDS = [0.3, 0.6, 1, 1.5]
const WIRING = {
  timeoutMs: 2_500,
  requestsPer10Seconds: 100_000,
  bodyLimitBytes: 262_144,
  shutdownGraceSeconds: 5,
  debounce: { seconds: 0.1, maxSeconds: 0.5 },
  logLevel: 'warn',
} as const

const quiet: Log = {
  debug: () => {},
  info: () => {},
  warn: (fields, message) => {
    if (process.env['CRASH_LOG']) process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
  },
  error: (fields, message) => void process.stderr.write(`crash server: ${message} ${JSON.stringify(fields)}\n`),
}

export type CrashAppOptions = { locations: readonly Location[]; workers: number; overrides: AppOverrides }

/** The app that is killed, as `openApp` joins it; only what stands before its database and its calls is a test's. */
export const openCrashApp = (input: CrashAppInput, { locations, workers, overrides }: CrashAppOptions): Promise<App> =>
  openApp({
    config: configOf({ ...WIRING, crmUrl: input.crmUrl, workers }),
    secrets: secretsOf('crash'),
    database: input.database,
    locations: entriesOf(locations),
    log: quiet,
    migrate: true,
    overrides: {
      ...overrides,
      publicKeys: [input.publicKeyPem],
      settings: { readBackSeconds: READ_BACK_SECONDS, ...overrides.settings },
    },
  })
