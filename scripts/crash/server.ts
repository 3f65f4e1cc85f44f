// The process that is killed: the app as `openApp` joins it, with fault points around its transactions and its sends.
import { openApp } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import type { Log } from '../../src/lib/log.ts'
import { countOpen } from './count-open.ts'
import { faultPoints } from './fault-points.ts'
import type { FromReplica, ToReplica } from './replica.ts'

export type ServerInput = {
  database: DatabaseChoice
  port: number
  crmUrl: string
  publicKeyPem: string
  locationIds: string[]
  readBack: boolean
  /** How often the traffic is read for texts that no webhook brought. */
  reads: 'often' | 'as usual' | 'never'
}

/** Short, so that what a kill leaves behind is taken up within the run. */
export const LEASE_SECONDS = 4
const READ_BACK_SECONDS = [0.3, 0.6, 1, 1.5]
const CRM_TIMEOUT_MS = 2_500
const REQUESTS_PER_10_SECONDS = 100_000

/** The first reading comes some time within its interval. */
const READS = {
  often: { reconcileSeconds: 2, reconcileAfterSeconds: 3 },
  'as usual': {},
  never: { reconcileSeconds: 1_000_000, reconcileAfterSeconds: 1_000_000 },
} as const

/** Nobody to hear it: the process is about to end. */
const tell = (message: FromReplica) => void process.send?.(message, () => {})
const faults = faultPoints(tell)
const input = JSON.parse(process.argv[2] ?? '{}') as ServerInput

// A driver that is gone needs no process under test.
process.on('disconnect', () => process.exit(0))

const quiet: Log = {
  debug: () => {},
  info: () => {},
  warn: (fields, message) => {
    if (process.env['CRASH_LOG']) process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
  },
  error: (fields, message) => void process.stderr.write(`crash server: ${message} ${JSON.stringify(fields)}\n`),
}

const app = await openApp({
  config: configOf(input),
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
  locations: input.locationIds.map((id) => ({ location: locationOf(id), locationId: id, findings: [] })),
  log: quiet,
  migrate: true,
  overrides: {
    fetch: faults.fetch,
    database: faults.database,
    publicKeys: [input.publicKeyPem],
    settings: {
      leaseSeconds: LEASE_SECONDS,
      readBackSeconds: READ_BACK_SECONDS,
      readBack: input.readBack,
      ...READS[input.reads],
    },
  },
})

process.on('message', (message: ToReplica) => {
  if (message.kind === 'hold') return faults.hold(message.point)
  if (message.kind === 'count') return void countOpen(app.database.db).then((open) => tell({ kind: 'open', open }))
  void app.close().then(() => process.exit(0))
})
await app.listen()
tell({ kind: 'listening' })

/** Without custom fields: a dozen writes a turn would only make the run longer. */
function locationOf(id: string): Location {
  return { ...sampleLocation, location_id: id, auth: { kind: 'pit', token: `pit-${id}` }, custom_fields: {} }
}

function configOf({ port, crmUrl }: ServerInput): Config {
  return {
    mode: 'serve',
    environment: 'development',
    server: {
      host: '127.0.0.1',
      port,
      publicUrl: `http://127.0.0.1:${port}`,
      trustProxy: [],
      bodyLimitBytes: 262_144,
      shutdownGraceSeconds: 5,
    },
    log: { level: 'warn', format: 'json' },
    workers: 8,
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
