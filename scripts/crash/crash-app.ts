import { openApp, type App, type AppOverrides } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import type { Location } from '../../src/conversation/location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import type { Log } from '../../src/lib/log.ts'

export type CrashAppInput = { database: DatabaseChoice; crmUrl: string; publicKeyPem: string }

const READ_BACK_SECONDS = [0.3, 0.6, 1, 1.5]
const CRM_TIMEOUT_MS = 2_500
const REQUESTS_PER_10_SECONDS = 100_000

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
    config: configOf(input, workers),
    secrets: {
      session: 'crash',
      keys: ['crash'],
      databasePassword: null,
      metricsToken: null,
      webhookSecret: null,
      accessToken: null,
      clientSecret: null,
      modelKey: null,
    },
    database: input.database,
    locations: locations.map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: quiet,
    migrate: true,
    overrides: {
      ...overrides,
      publicKeys: [input.publicKeyPem],
      settings: { readBackSeconds: READ_BACK_SECONDS, ...overrides.settings },
    },
  })

/** Any free port, another one in each life: one that was free before may be somebody else's by now. */
function configOf({ crmUrl }: CrashAppInput, workers: number): Config {
  return {
    mode: 'serve',
    environment: 'development',
    server: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      trustProxy: [],
      bodyLimitBytes: 262_144,
      shutdownGraceSeconds: 5,
    },
    log: { level: 'warn', format: 'json' },
    workers,
    dataDir: '',
    database: { kind: 'embedded', folder: '' },
    locations: { file: null, single: null },
    highlevel: {
      baseUrl: crmUrl,
      timeoutMs: CRM_TIMEOUT_MS,
      requestsPer10Seconds: REQUESTS_PER_10_SECONDS,
      webhookPublicKeys: null,
      webhookIdempotencyTtlSeconds: 2_592_000,
      app: null,
    },
    brain: { kind: 'rules' },
    debounce: { seconds: 0.1, maxSeconds: 0.5 },
    metrics: { locationLabel: false },
  }
}
