// The process that is killed in the middle of handoffs: the app as `openApp` joins it, held where its driver says.
import { sql } from 'kysely'
import { NO_OPERATIONS } from '../../src/conversation/handoff/bot-health.ts'
import { readEra } from '../../src/db/migrate.ts'
import { randomId } from '../../src/lib/id.ts'
import { handOverByHand } from '../../src/turn/hand-over-by-hand.store.ts'
import { openCrashApp } from '../crash/crash-app.ts'
import type { WiredInput } from '../wiring.ts'
import { crashLocation } from './crash-location.ts'
import { handoffPoints, type Hold } from './points.ts'

export type ServerInput = WiredInput & { guards: Guards }
/** Off, they are what the run must find missing. */
export type Guards = { transactions: boolean; readBack: boolean }

export type ToServer =
  | { kind: 'arm'; holds: Hold[] }
  | { kind: 'ask'; id: number; statement: string }
  | { kind: 'hand_over'; id: number; contactIds: readonly string[] }
  | { kind: 'close' }
/** `rows`: of a statement, or what became of a handoff that was asked for. */
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
  const { id } = message
  const asked = message.kind === 'ask' ? sql.raw(message.statement).execute(app.database.db) : handedOver(message.contactIds)
  void asked.then(({ rows }) => tell({ kind: 'rows', id, rows }))
})
/** As the API does it: to the side that the scores name, whatever they wrote. */
async function handedOver(contactIds: readonly string[]): Promise<{ rows: unknown[] }> {
  const { database } = app
  const deps = { database, newId: randomId, era: await readEra(database.db) }
  const by = { locationId: crashLocation.location_id, by: 'ana', reason: null, location: crashLocation }
  const health = { buyer: NO_OPERATIONS, seller: NO_OPERATIONS }
  const asked = { ...by, target: null, scores: { buyer: 0, seller: 0.9 }, health }
  return { rows: await Promise.all(contactIds.map((contactId) => handOverByHand(deps, { ...asked, contactId }))) }
}

tell({ kind: 'listening', url: await app.listen() })
