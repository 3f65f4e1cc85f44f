import { generateKeyPairSync } from 'node:crypto'
import type { Child } from './child.ts'
import { startCannon, startServer } from './processes.ts'
import { emptyDatabase, withPostgres, type BenchDatabase, type Kind } from './database.ts'
import type { Fired } from './cannon.ts'
import type { ServerInput, ServerReady, ServerSamples } from './server.ts'

export type StartRow = {
  database: Kind
  /** Process start to listening, on an empty database and on one that is there. */
  firstMs: number
  againMs: number
  rssMb: number
  /** After 10,000 contacts with one text each were stored. */
  rssFilledMb: number
  /** The same, opened anew. */
  rssReopenedMb: number
}

export type StartReport = { contacts: number; rows: StartRow[]; again_to_first_ratio: number | null }

const CONTACTS = 10_000
const STARTS = 3

/** Start to ready, and memory with ten thousand contacts stored. */
export function benchStart({ kinds }: { kinds: readonly Kind[] }): Promise<StartReport> {
  return withPostgres(kinds, async (postgres) => {
    const rows: StartRow[] = []
    for (const kind of kinds) {
      const database = await emptyDatabase(kind, postgres)
      try {
        rows.push(await measure(database))
      } finally {
        await database.close()
      }
    }
    const embedded = rows.find(({ database }) => database === 'embedded')
    return {
      contacts: CONTACTS,
      rows,
      again_to_first_ratio: embedded ? Math.round((embedded.againMs / embedded.firstMs) * 100) / 100 : null,
    }
  })
}

async function measure(database: BenchDatabase): Promise<StartRow> {
  const keys = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const input = { database: database.choice, loops: 'none' as const, crmUrl: 'http://127.0.0.1:9', publicKeyPem: keys.publicKey }
  const first = await opened(input, async (_, ready) => ready.readyMs)
  const again: number[] = []
  for (let n = 0; n < STARTS; n += 1) again.push(await opened(input, async (_, ready) => ready.readyMs))
  const filled = await opened(input, async (server, { url }) => {
    const rssMb = await rssOf(server)
    await fill(url, keys.privateKey)
    return { rssMb, rssFilledMb: await rssOf(server) }
  })
  const rssReopenedMb = await opened(input, rssOf)
  const againMs = again.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN
  return { database: database.kind, firstMs: Math.round(first), againMs: Math.round(againMs), ...filled, rssReopenedMb }
}

async function opened<T>(input: ServerInput, work: (server: Child, ready: ServerReady) => Promise<T>): Promise<T> {
  const server = await startServer(input)
  try {
    return await work(server, server.ready)
  } finally {
    await server.close()
  }
}

const rssOf = async (server: Child): Promise<number> => (await server.ask<ServerSamples>('samples')).rssMb

async function fill(url: string, privateKeyPem: string): Promise<void> {
  const cannon = await startCannon(privateKeyPem)
  await cannon.ask('load', { count: CONTACTS, door: 'ed25519' })
  const fired = await cannon.ask<Fired>('fire', { url, connections: 32, seconds: 120, amount: CONTACTS })
  await cannon.close()
  if (fired.requests < CONTACTS) throw new Error(`only ${fired.requests} of ${CONTACTS} texts were accepted`)
}
