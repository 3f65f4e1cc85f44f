import { openApp, type App, type AppInput, type AppOverrides } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import type { Location } from '../src/conversation/location.ts'
import type { DatabaseChoice } from '../src/db/database.ts'
import type { Log } from '../src/lib/log.ts'

/** What its driver tells a process that a script starts. */
export type WiredInput = { database: DatabaseChoice; crmUrl: string; publicKeyPem: string }

/** What scripts that open the app themselves set; everything else is alike for all of them. `name` signs its sessions and seals its tokens. */
export type Wiring = {
  name: string
  locations: readonly Location[]
  workers: number
  timeoutMs: number
  debounce: Config['debounce']
  log: Log
  logLevel: Config['log']['level']
  webhookSecret?: string
  overrides?: AppOverrides
}

/** The app as `openApp` joins it, in front of a simulated HighLevel that counts no calls. */
export const openWired = ({ database, crmUrl, publicKeyPem }: WiredInput, wiring: Wiring): Promise<App> =>
  openApp({
    config: configOf(crmUrl, wiring),
    secrets: secretsOf(wiring.name, wiring.webhookSecret ?? null),
    database,
    locations: wiring.locations.map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: wiring.log,
    migrate: true,
    overrides: { ...wiring.overrides, publicKeys: [publicKeyPem] },
  })

/** Any free port, another one in each life: one that was free before may be somebody else's by now. */
const configOf = (crmUrl: string, { workers, timeoutMs, debounce, logLevel }: Wiring): Config => ({
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
  log: { level: logLevel, format: 'json' },
  workers,
  dataDir: '',
  database: { kind: 'embedded', folder: '' },
  locations: { file: null, single: null },
  highlevel: {
    baseUrl: crmUrl,
    timeoutMs,
    requestsPer10Seconds: 1_000_000,
    webhookPublicKeys: null,
    webhookIdempotencyTtlSeconds: 2_592_000,
    app: null,
  },
  brain: { kind: 'rules' },
  debounce,
  metrics: { locationLabel: false },
})

/** Secrets of a process that keeps none. */
const secretsOf = (name: string, webhookSecret: string | null): AppInput['secrets'] => ({
  session: name,
  keys: [name],
  databasePassword: null,
  metricsToken: null,
  webhookSecret,
  accessToken: null,
  clientSecret: null,
  modelKey: null,
})
