import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely'
import pg from 'pg'
import { StoreUnavailable } from '../lib/errors.ts'
import { embeddedPool } from './embedded-pool.ts'
import { openFolder, openMemory } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import { ONE_PLAN_EACH } from './one-plan-each.ts'
import { preparedPool } from './prepared-pool.ts'
import { isOutdated } from './statement-names.ts'
import type { Tables } from './tables.ts'

/** A handle for statements: the pool, or the one transaction a function was given. */
export type Db = Kysely<Tables>

export type Database = {
  kind: 'postgres' | 'embedded' | 'memory'
  db: Db
  /**
   * Runs `work` in one read-committed transaction, again from the start when the database asks for it (40001, 40P01), or a
   * plan no longer serves.
   * Inside, only the handle given is used: the embedded database has one session and would wait for itself.
   * Throws `StoreUnavailable` when the database is away.
   */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Tells every process that rows of this kind may be due. Only a hint: who waits also polls. */
  wake(channel: WakeChannel): void
  onWake(listener: (channel: WakeChannel) => void): void
  /** Clears dead rows and counts the living for the planner. The embedded database has nobody else to do it; PostgreSQL does it itself. */
  maintain(): Promise<void>
  /** Sets the time that `db_now()` gives: a virtual clock, on a database of one session. */
  setNow(at: Date): Promise<void>
  close(): Promise<void>
}

export type WakeChannel = 'lanes' | 'outbox' | 'stream'

export type DatabaseChoice =
  | { kind: 'postgres'; url: string; poolMax?: number; statementTimeoutMs?: number }
  | { kind: 'embedded'; folder: string }
  | { kind: 'memory'; dump?: Blob }

export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  if (choice.kind === 'postgres') return openPostgres(choice)
  if (choice.kind === 'memory') return memoryDatabase(await openMemory(choice.dump))
  const unlock = lockFolder(choice.folder)
  try {
    const pglite = await openFolder(choice.folder)
    const close = async () => {
      await pglite.close()
      unlock()
    }
    return join({ kind: 'embedded', pool: embeddedPool(pglite), wakes: localWakes(), close })
  } catch (error) {
    unlock()
    throw error
  }
}

/** A PGlite in memory as a database; who opened it may also ask for its files. */
export const memoryDatabase = (pglite: PGlite): Database =>
  join({ kind: 'memory', pool: embeddedPool(pglite), wakes: localWakes(), close: () => pglite.close() })

function openPostgres(choice: Extract<DatabaseChoice, { kind: 'postgres' }>): Database {
  const pool = new pg.Pool({
    connectionString: choice.url,
    max: choice.poolMax ?? 20,
    connectionTimeoutMillis: 5_000,
    statement_timeout: choice.statementTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: 10_000,
    options: ONE_PLAN_EACH.join(' '),
    keepAlive: true,
  })
  // Without listeners the process ends when the server goes away, from the idle pool and from between two statements of a
  // transaction alike; the next statement reports it instead.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const wakes = notifyWakes(pool, choice.url)
  return join({
    kind: 'postgres',
    pool: preparedPool(pool),
    wakes,
    close: async () => {
      await wakes.close()
      await pool.end()
    },
  })
}

type Wakes = Pick<Database, 'wake' | 'onWake'> & { close(): Promise<void> }
type Parts = { kind: Database['kind']; pool: PostgresPool; wakes: Wakes; close(): Promise<void> }

function join({ kind, pool, wakes, close }: Parts): Database {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind,
    db,
    transaction: (work) => retried(() => db.transaction().execute(work)),
    wake: wakes.wake,
    onWake: wakes.onWake,
    maintain: async () => void (kind === 'postgres' || (await sql`vacuum (analyze)`.execute(db))),
    setNow: async (at) => void (await sql`select set_config('jorge.now', ${at.toISOString()}, false)`.execute(db)),
    close,
  }
}

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (isAway(error)) throw new StoreUnavailable(error)
      if (attempt >= 8 || !(['40001', '40P01'].includes(codeOf(error)) || isOutdated(error))) throw error
    }
  }
}

export const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? ''

const AWAY = /^(08|57P|53)|^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)/
const AWAY_TEXT = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/

/** Is the database away, rather than the statement wrong? */
export const isAway = (error: unknown): boolean =>
  error instanceof StoreUnavailable || AWAY.test(codeOf(error)) || (error instanceof Error && AWAY_TEXT.test(error.message))

function localWakes(): Wakes {
  const listeners: ((channel: WakeChannel) => void)[] = []
  return {
    wake: (channel) => listeners.forEach((listener) => listener(channel)),
    onWake: (listener) => void listeners.push(listener),
    close: async () => {},
  }
}

/** NOTIFY after the commit, at most one statement in flight for any number of wakes. */
function notifyWakes(pool: pg.Pool, url: string): Wakes {
  const listeners: ((channel: WakeChannel) => void)[] = []
  const waiting = new Set<WakeChannel>()
  let flying = false
  let closed = false
  let client: pg.Client | null = null
  const flush = () => {
    const channels = [...waiting]
    waiting.clear()
    if (channels.length === 0 || closed) return void (flying = false)
    flying = true
    void pool
      .query(channels.map((channel) => `notify jorge_${channel}`).join(';'))
      .catch(() => {})
      .then(flush)
  }
  const listen = async () => {
    if (closed) return
    client = new pg.Client({ connectionString: url, keepAlive: true })
    client.on('error', () => {})
    client.on('end', () => void (closed || setTimeout(() => void listen(), 1_000).unref()))
    client.on('notification', ({ channel }) => listeners.forEach((listener) => listener(channel.slice('jorge_'.length) as WakeChannel)))
    // What fails here ends the connection, whose end listens anew; a close meanwhile is no failure.
    const channels = 'listen jorge_lanes; listen jorge_outbox; listen jorge_stream'
    await client
      .connect()
      .then(() => client?.query(channels))
      .catch(() => {})
  }
  return {
    wake: (channel) => {
      waiting.add(channel)
      if (!flying) {
        flying = true
        setImmediate(flush)
      }
    },
    onWake: (listener) => {
      if (listeners.push(listener) === 1) void listen()
    },
    close: async () => {
      closed = true
      await client?.end().catch(() => {})
    },
  }
}
