// The process that is killed: the app as `openApp` joins it, with fault points around its transactions and its sends.
import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { countOpen } from './count-open.ts'
import type { WiredInput } from '../wiring.ts'
import { openCrashApp } from './crash-app.ts'
import { faultPoints } from './fault-points.ts'
import type { FromReplica, ToReplica } from './replica.ts'

export type ServerInput = WiredInput & {
  locationIds: string[]
  readBack: boolean
  /** How often the traffic is read for texts that no webhook brought. */
  reads: 'often' | 'as usual' | 'never'
}

/** Short, so that what a kill leaves behind is taken up within the run; longer than a call may take. */
const LEASE_SECONDS = 7

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

const app = await openCrashApp(input, {
  locations: input.locationIds.map(locationOf),
  workers: 8,
  overrides: {
    fetch: faults.fetch,
    database: faults.database,
    settings: {
      leaseSeconds: LEASE_SECONDS,
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
tell({ kind: 'listening', url: await app.listen() })

/** Without custom fields: a dozen writes a turn would only make the run longer. */
function locationOf(id: string): Location {
  return { ...sampleLocation, location_id: id, auth: { kind: 'pit', token: `pit-${id}` }, custom_fields: {} }
}
