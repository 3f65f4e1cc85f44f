import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseChoice } from '../../src/db/database.ts'
import { postgresBin, startPostgres } from '../../tests/support/postgres-server.ts'

/** A PostgreSQL server of our own on loopback, gone after the run. It syncs to disk: its numbers are those of a real one. */
export type PrivatePostgres = { url: string; port: number; bin: string }

export type Kind = 'embedded' | 'postgres'

/** A database for one measurement, empty at first. */
export type BenchDatabase = { kind: Kind; choice: DatabaseChoice; close(): Promise<void> }

/** Runs `work` with a private PostgreSQL when one of `kinds` needs it. */
export async function withPostgres<T>(kinds: readonly Kind[], work: (postgres: PrivatePostgres | null) => Promise<T>): Promise<T> {
  if (!kinds.includes('postgres')) return work(null)
  const bin = postgresBin()
  if (bin === null) throw new Error('no PostgreSQL 15 or newer on this machine; --db embedded needs none')
  const server = await startPostgres(bin, { fsync: true })
  try {
    return await work({ url: server.url('postgres'), port: server.port, bin })
  } finally {
    await server.stop()
  }
}

let made = 0

export async function emptyDatabase(kind: Kind, postgres: PrivatePostgres | null): Promise<BenchDatabase> {
  if (kind === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'jorge-bench-'))
    const choice = { kind: 'embedded' as const, folder: join(folder, 'database') }
    return { kind, choice, close: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  if (postgres === null) throw new Error('no PostgreSQL was started')
  made += 1
  const name = `bench_${made}`
  await admin(postgres, `create database ${name}`)
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  return { kind, choice: { kind, url: url.href, poolMax: 20 }, close: () => admin(postgres, `drop database ${name} with (force)`) }
}

async function admin({ url }: PrivatePostgres, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
