import { generateKeyPairSync } from 'node:crypto'
import type { Child } from './child.ts'
import { startCannon, startServer } from './processes.ts'
import { emptyDatabase, withPostgres, type Kind, type PrivatePostgres } from './database.ts'
import { measureInserts, type Yardstick } from './pgbench.ts'
import type { Fired } from './cannon.ts'
import type { ServerSamples } from './server.ts'
import type { Door } from './webhooks.ts'

export type IngestRow = {
  database: Kind
  door: Door
  eventsPerSecond: number
  answerP50: number
  answerP99: number
  notAccepted: number
  serverCpuMsPerEvent: number
  /** One-row inserts a second, right before and right after: their mean. */
  pgbenchPerSecond: number | null
  of_pgbench_ratio: number | null
}

export type IngestReport = { seconds: number; connections: number; yardstick: Yardstick | null; rows: IngestRow[] }

const CONNECTIONS = 64
const MOST_PER_SECOND = 9_000

/** Events accepted durable over HTTP, a second; turns are off. */
export function benchIngest({ kinds, seconds }: { kinds: readonly Kind[]; seconds: number }): Promise<IngestReport> {
  return withPostgres(kinds, async (postgres) => {
    let yardstick: Yardstick | null = null
    const rows: IngestRow[] = []
    for (const kind of kinds) {
      for (const door of ['hmac', 'ed25519'] as const) {
        process.stderr.write(`ingest, ${kind}, ${door}\n`)
        const before = postgres && kind === 'postgres' ? measureInserts(postgres, seconds / 2) : null
        const row = await measure({ kind, door, seconds, postgres })
        const after = postgres && kind === 'postgres' ? measureInserts(postgres, seconds / 2) : null
        rows.push({ ...row, ...against(row, before, after) })
        yardstick = after ?? yardstick
      }
    }
    return { seconds, connections: CONNECTIONS, yardstick, rows }
  })
}

type Measuring = { kind: Kind; door: Door; seconds: number; postgres: PrivatePostgres | null }
type Row = Omit<IngestRow, 'pgbenchPerSecond' | 'of_pgbench_ratio'>

function against(row: Row, before: Yardstick | null, after: Yardstick | null): Pick<IngestRow, 'pgbenchPerSecond' | 'of_pgbench_ratio'> {
  if (before === null || after === null) return { pgbenchPerSecond: null, of_pgbench_ratio: null }
  const rowsPerSecond = (before.rowsPerSecond + after.rowsPerSecond) / 2
  return { pgbenchPerSecond: Math.round(rowsPerSecond), of_pgbench_ratio: Math.round((row.eventsPerSecond / rowsPerSecond) * 100) / 100 }
}

async function measure({ kind, door, seconds, postgres }: Measuring): Promise<Row> {
  const database = await emptyDatabase(kind, postgres)
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const input = { database: database.choice, loops: 'none' as const, crmUrl: 'http://127.0.0.1:9', publicKeyPem: publicKey }
  const server = await startServer(input)
  const cannon = await startCannon(privateKey)
  try {
    const { url } = server.ready
    await shoot(cannon, { url, door, seconds: 2 })
    // A database that has run for a minute has statistics; one that began two seconds ago would be planned for as if it were empty.
    await server.ask('query', { text: 'analyze' })
    const before = await server.ask<ServerSamples>('samples')
    const fired = await shoot(cannon, { url, door, seconds })
    const after = await server.ask<ServerSamples>('samples')
    await expectStored(server, fired)
    const eventsPerSecond = Math.round(fired.requests / fired.seconds)
    return {
      database: kind,
      door,
      eventsPerSecond,
      answerP50: fired.p50,
      answerP99: fired.p99,
      notAccepted: fired.non2xx + fired.errors,
      serverCpuMsPerEvent: Math.round(((after.cpuMs - before.cpuMs) / fired.requests) * 1000) / 1000,
    }
  } finally {
    await cannon.close()
    await server.close()
    await database.close()
  }
}

/** Signing comes before the clock starts; a run that used up what was signed ends early and counts its own time. */
async function shoot(cannon: Child, { url, door, seconds }: { url: string; door: Door; seconds: number }): Promise<Fired> {
  await cannon.ask('load', { count: seconds * MOST_PER_SECOND, door })
  return cannon.ask<Fired>('fire', { url, connections: CONNECTIONS, seconds })
}

/** What was answered 200 must be there, in the inbox. */
async function expectStored(server: Child, fired: Fired): Promise<void> {
  const rows = await server.ask<{ n: string }[]>('query', { text: 'select count(*) as n from inbox' })
  const stored = Number(rows[0]?.n ?? 0)
  if (stored < fired.requests) throw new Error(`${fired.requests} events were answered 200, ${stored} rows are in the inbox`)
}
