import type { AppInput } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import type { Location } from '../src/conversation/location.ts'

/** What scripts that open the app themselves set; everything else is alike for all of them. */
export type Wiring = {
  crmUrl: string
  workers: number
  timeoutMs: number
  requestsPer10Seconds: number
  bodyLimitBytes: number
  shutdownGraceSeconds: number
  debounce: Config['debounce']
  logLevel: Config['log']['level']
}

/** Any free port, another one in each life: one that was free before may be somebody else's by now. */
export const configOf = (wiring: Wiring): Config => ({
  mode: 'serve',
  environment: 'development',
  server: {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    trustProxy: [],
    bodyLimitBytes: wiring.bodyLimitBytes,
    shutdownGraceSeconds: wiring.shutdownGraceSeconds,
  },
  log: { level: wiring.logLevel, format: 'json' },
  workers: wiring.workers,
  dataDir: '',
  database: { kind: 'embedded', folder: '' },
  locations: { file: null, single: null },
  highlevel: {
    baseUrl: wiring.crmUrl,
    timeoutMs: wiring.timeoutMs,
    requestsPer10Seconds: wiring.requestsPer10Seconds,
    webhookPublicKeys: null,
    webhookIdempotencyTtlSeconds: 2_592_000,
    app: null,
  },
  brain: { kind: 'rules' },
  debounce: wiring.debounce,
  metrics: { locationLabel: false },
})

/** Secrets of a process that keeps none: `name` signs its sessions and seals its tokens. */
export const secretsOf = (name: string, webhookSecret: string | null = null): AppInput['secrets'] => ({
  session: name,
  keys: [name],
  databasePassword: null,
  metricsToken: null,
  webhookSecret,
  accessToken: null,
  clientSecret: null,
  modelKey: null,
})

export const entriesOf = (locations: readonly Location[]): AppInput['locations'] =>
  locations.map((location) => ({ location, locationId: location.location_id, findings: [] }))
