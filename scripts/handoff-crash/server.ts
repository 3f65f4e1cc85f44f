// The process that is killed in the middle of handoffs: the app as `openApp` joins it, held where its driver says.
import { sql } from 'kysely'
import { openCrashApp } from '../crash/crash-app.ts'
import type { WiredInput } from '../wiring.ts'
import { crashLocation } from './crash-location.ts'
import { handoffPoints, type Hold } from './points.ts'

export type ServerInput = WiredInput & { guards: Guards }
/** Off, they are what the run must find missing. */
export type Guards = { transactions: boolean; readBack: boolean }

export type ToServer = { kind: 'arm'; holds: Hold[] } | { kind: 'ask'; id: number; statement: string } | { kind: 'close' }
/** `rows`: of a statement. */
export type FromServer =
  | { kind: 'listening'; url: string }
  | { kind: 'reached'; contactId: string }
  | { kind: 'rows'; id: number; rows: unknown[] }

/** Short, so that what a kill leaves behind is taken up within the run; longer than all holds of one life take. */
const LEASE_SECONDS = 7
/** The steps that are held outlast what a turn waits for otherwise, and so do those of a machine that is busy with others. */
const PATIENCE_MS = 30_000
/** Each contact that is held keeps a worker busy. */
const WORKERS = 16

const tell = (message: FromServer) => void process.send?.(message, () => {})
const points = handoffPoints((contactId) => tell({ kind: 'reached', contactId }))
const input = JSON.parse(process.argv[2] ?? '{}') as ServerInput
const { transactions, readBack } = input.guards

process.on('disconnect', () => process.exit(0))

const app = await openCrashApp(input, {
  locations: [crashLocation],
  workers: WORKERS,
  overrides: {
    fetch: points.fetch,
    database: (opened) => points.database(opened, { transactions }),
    settings: { leaseSeconds: LEASE_SECONDS, handoffPatienceMs: PATIENCE_MS, readBack },
  },
})

process.on('message', (message: ToServer) => {
  if (message.kind === 'arm') return points.arm(message.holds)
  if (message.kind === 'close') return void app.close().then(() => process.exit(0))
  const { id, statement } = message
  void sql
    .raw(statement)
    .execute(app.database.db)
    .then(({ rows }) => tell({ kind: 'rows', id, rows }))
})

tell({ kind: 'listening', url: await app.listen() })
