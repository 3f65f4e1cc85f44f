import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import { openApp, type App } from '../../src/app.ts'
import { decideConfig } from '../../src/config.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import { readEnv } from '../../src/env.ts'
import { silentLog } from '../../src/lib/log.ts'
import { chanceOf } from './chance.ts'
import { deliveryOf, senderOf, type Delivery, type Sender } from './deliveries.ts'

export type FuzzOptions = { n: number; seed: number; database?: DatabaseChoice; say?(line: string): void }

export type FuzzReport = {
  options: { n: number; seed: number }
  seconds: number
  /** Deliveries by status of their answer. */
  answers: Record<string, number>
  proven: number
  /** Bytes of heap in use after a collection: when a tenth was delivered, and at the end. */
  heap: { early: number; late: number }
  stored: { keys: number; rows: number }
  /** What must never happen, each with the delivery's number, at most twenty. */
  faults: string[]
}

const LOCATIONS = ['loc_fuzz_1', 'loc_fuzz_2']
const AT_ONCE = 8

/** Delivers mutated webhooks to a real server and watches what it answers, stores and keeps in memory. */
export async function fuzzWebhooks({ n, seed, database, say = () => {} }: FuzzOptions): Promise<FuzzReport> {
  const startedAt = performance.now()
  const sender = senderOf(LOCATIONS)
  const app = await openServer(sender, database ?? { kind: 'memory' })
  const report: FuzzReport = {
    options: { n, seed },
    seconds: 0,
    answers: {},
    proven: 0,
    heap: { early: 0, late: 0 },
    stored: { keys: 0, rows: 0 },
    faults: [],
  }
  try {
    const early = Math.max(AT_ONCE, Math.floor(n / 10))
    for (let from = 0; from < n; from += AT_ONCE) {
      const batch = Array.from({ length: Math.min(AT_ONCE, n - from) }, (_, index) => from + index)
      await Promise.all(
        batch.map((number) => deliver(app, { report, number, delivery: deliveryOf(sender, chanceOf(seed * 1_000_003 + number)) })),
      )
      if (report.heap.early === 0 && from + AT_ONCE >= early) report.heap.early = heapInUse()
      if (from % 10_000 < AT_ONCE) say(`${from} delivered, ${report.faults.length} faults`)
    }
    report.heap.late = heapInUse()
    report.stored = await stored(app)
    if (report.stored.keys > report.proven) report.faults.push(`${report.stored.keys} keys for ${report.proven} proven deliveries`)
  } finally {
    await app.close()
  }
  return { ...report, seconds: Math.round((performance.now() - startedAt) / 1000) }
}

async function openServer(sender: Sender, database: DatabaseChoice): Promise<App> {
  const { config, secrets } = decideConfig(readEnv({ JORGE_ENV: 'test' }).env)
  const locations = LOCATIONS.map((locationId, index) => ({
    locationId,
    findings: [],
    location: { ...sampleLocation, location_id: locationId, webhook_secrets: index === 0 ? [{ secret: sender.secret }] : [] },
  }))
  return openApp({
    config,
    secrets: { ...secrets, session: 's'.repeat(32), keys: ['k'.repeat(32)] },
    database,
    locations,
    log: silentLog,
    migrate: true,
    overrides: { publicKeys: [sender.publicKeyPem], fetch: () => Promise.reject(new Error('nothing is called here')) },
  })
}

type Delivered = { report: FuzzReport; number: number; delivery: Delivery }

async function deliver(app: App, { report, number, delivery }: Delivered): Promise<void> {
  const { path, headers, body, isProven, proof } = delivery
  const answer = await app.server.inject({ method: 'POST', url: path, payload: body, headers })
  const status = answer.statusCode
  report.answers[status] = (report.answers[status] ?? 0) + 1
  report.proven += isProven ? 1 : 0
  const allowed = isProven ? PROVEN : UNPROVEN
  if (!allowed.has(status)) fault(report, `#${number} ${path} (${proof}): ${status} ${answer.body.slice(0, 200)}`)
  if (TELLS_TOO_MUCH.test(answer.body)) fault(report, `#${number} ${path}: tells too much: ${answer.body.slice(0, 200)}`)
}

/** A good proof may still carry what cannot be used, be of another location, or be too large. */
const PROVEN: ReadonlySet<number> = new Set([200, 400, 401, 413])
const UNPROVEN: ReadonlySet<number> = new Set([401, 413])
const TELLS_TOO_MUCH = /node_modules|\.ts:\d+|at \w+ \(|syntax error at|violates|relation "|pglite/i
const MOST_FAULTS = 20

const fault = ({ faults }: FuzzReport, what: string): void => void (faults.length < MOST_FAULTS && faults.push(what))

async function stored({ database: { db } }: App): Promise<FuzzReport['stored']> {
  const { rows } = await sql<FuzzReport['stored']>`
    select (select count(*)::int from webhook_keys) as keys, (select count(*)::int from inbox) as rows`.execute(db)
  return rows[0] ?? { keys: 0, rows: 0 }
}

/** Collected twice: what the first collection lets go of, the second takes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
