import { join } from 'node:path'
import { sql } from 'kysely'
import { HIGHLEVEL_PUBLIC_KEY, loadPublicKeys, publicKeyFingerprint } from '../crm/signature.ts'
import { readClockApart } from '../db/clock-apart.ts'
import type { Database } from '../db/database.ts'
import { systemClock } from '../lib/clock.ts'
import { migrationStatus, readMigrations } from '../db/migrate.ts'
import { messageOf } from '../lib/errors.ts'
import { ROOT } from '../version.ts'
import { findingOf, type Check, type CheckName, type Finding } from './doctor-check.ts'
import { readEventAges, readQueues } from './doctor-queues.ts'
import { databaseName } from './open-database.ts'
import type { Configuration } from './read-setup.ts'

/** The database, one that no start has made yet, or one that a running jorge (or a fault) keeps from us. */
export type Opened = { kind: 'open'; database: Database } | { kind: 'new' } | { kind: 'held'; reason: string }

/** What the database tells. A new one has nothing to tell, one in use is asked by its own process. */
export const databaseChecks = (configuration: Configuration, opened: Opened): Check[] => [
  { name: 'database', run: () => withDatabaseOr('database', opened, (database) => checkDatabase(configuration, database)) },
  { name: 'migrations', run: () => withDatabaseOr('migrations', opened, checkMigrations) },
  { name: 'queues', run: () => withDatabaseOr('queues', opened, checkQueues) },
  { name: 'webhooks', run: () => checkWebhooks(configuration, opened) },
]

function withDatabaseOr(check: CheckName, opened: Opened, look: (database: Database) => Promise<Finding[]>): Promise<Finding[]> {
  const tell = findingOf(check)
  if (opened.kind === 'open') return look(opened.database).catch((error: unknown) => [awayFinding(check, error)])
  if (opened.kind === 'new') return Promise.resolve([tell('skipped', 'the embedded database is made at the first start')])
  const running = opened.reason.includes('is in use by process')
  const fix = running ? 'ask the running one: GET /health and /health/ready' : 'look at the message; jorge migrate status opens it alone'
  return Promise.resolve([tell(running ? 'skipped' : 'error', opened.reason, { fix })])
}

/** What it takes to reach it is said once, by the check that is about it. */
function awayFinding(check: CheckName, error: unknown): Finding {
  const code = codeOf(error)
  if (!AWAY.has(code)) throw error
  const tell = findingOf(check)
  if (check !== 'database') return tell('skipped', 'the database cannot be reached')
  const fix = code.startsWith('E')
    ? 'is PostgreSQL running there? else correct DATABASE_URL'
    : 'correct user, password and database in DATABASE_URL'
  return tell('error', `cannot be reached: ${messageOf(error)}`, { fix })
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** No connection; a user, a password or a database that PostgreSQL does not know. */
const AWAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', '28P01', '28000', '3D000'])

const OLDEST_POSTGRES = 150_000
const CLOCK_MS = 2_000

async function checkDatabase(configuration: Configuration, { db, transaction }: Database): Promise<Finding[]> {
  const tell = findingOf('database')
  const { rows } = await sql<{ version: number; read_only: string }>`
    select current_setting('server_version_num')::int as version, current_setting('transaction_read_only') as read_only`.execute(db)
  const [row] = rows
  if (!row) return [tell('error', 'the database gave no answer')]
  if (row.version < OLDEST_POSTGRES)
    return [tell('error', `PostgreSQL ${Math.floor(row.version / 10_000)} is too old`, { fix: 'use 15 or newer' })]
  if (row.read_only === 'on') return [tell('error', 'nothing can be written', { fix: 'point DATABASE_URL at the primary' })]
  await transaction((tx) => sql`create temporary table doctor_writes (n int) on commit drop`.execute(tx))
  const { config } = configuration
  const clockFindings = judgeClock(await readClockApart(db, systemClock))
  const small = config.database.kind === 'postgres' && config.database.poolMax < config.workers + POOL_RESERVE
  return [
    tell('ok', `${databaseName(configuration)}, PostgreSQL ${Math.floor(row.version / 10_000)}`),
    ...(small
      ? [
          tell('warn', `the pool is smaller than ${config.workers} workers and ${POOL_RESERVE}`, {
            fix: `DATABASE_POOL_MAX=${config.workers + POOL_RESERVE}`,
          }),
        ]
      : []),
    ...clockFindings,
  ]
}

/** Locks and due times are the database's, windows a process's own: apart, handoffs come early or late. */
export const judgeClock = (apartMs: number): Finding[] =>
  apartMs > CLOCK_MS
    ? [
        findingOf('database')('warn', `its clock differs by ${(apartMs / 1_000).toFixed(1)} s from this machine's`, {
          fix: 'run a time service on both machines',
        }),
      ]
    : []

const POOL_RESERVE = 5

async function checkMigrations(database: Database): Promise<Finding[]> {
  const tell = findingOf('migrations')
  const status = await migrationStatus(database, readMigrations(join(ROOT, 'migrations')))
  const faults = status.filter(({ state }) => state !== 'applied')
  if (faults.length === 0) return [tell('ok', `${status.length} applied, none pending`)]
  const fixes = {
    pending: 'jorge migrate up',
    changed: 'install the version that applied it',
    unknown: 'install the newer version that applied it',
  }
  return faults.map(({ name, state }) =>
    state === 'applied' ? tell('ok', name) : tell('error', `${name} is ${state}`, { fix: fixes[state] }),
  )
}

const LATE_INBOX_SECONDS = 60
const LATE_OUTBOX_SECONDS = 300

async function checkQueues({ db }: Database): Promise<Finding[]> {
  const tell = findingOf('queues')
  const queues = await readQueues(db)
  if (queues === null) return [tell('skipped', 'the schema is not there yet')]
  const { inboxSeconds, outboxSeconds, buried, missing, parked, unknown } = queues
  const findings = [
    inboxSeconds > LATE_INBOX_SECONDS
      ? tell('error', `a text has been due for ${inboxSeconds} s`, { fix: 'is jorge running? look at its log' })
      : null,
    buried > 0
      ? tell('error', `${buried} given up in the last 24 h`, { fix: 'read their conversations and answer by hand: docs/runbook.md' })
      : null,
    parked > 0
      ? tell('error', `${parked} parked ${parked === 1 ? 'lane' : 'lanes'}`, {
          fix: 'jorge release <contact> --location <id>, see docs/runbook.md',
        })
      : null,
    missing > 0
      ? tell('warn', `${missing} ${missing === 1 ? 'text' : 'texts'} of the last 24 h of contacts HighLevel does not know`, {
          fix: 'jorge conversations list --failed names them: make the contact there and jorge release <contact> --location <id>',
        })
      : null,
    unknown > 0
      ? tell('warn', `${unknown} texts of the last 24 h may or may not have left`, { fix: 'look at their threads in HighLevel' })
      : null,
    outboxSeconds > LATE_OUTBOX_SECONDS
      ? tell('warn', `an action has been due for ${outboxSeconds} s`, { fix: 'is HighLevel answering? jorge doctor --only crm-token' })
      : null,
  ].filter((finding) => finding !== null)
  return findings.length > 0 ? findings : [tell('ok', 'nothing is late, nothing was given up')]
}

const QUIET_HOURS = 24

async function checkWebhooks({ config, locations }: Configuration, opened: Opened): Promise<Finding[]> {
  const tell = findingOf('webhooks')
  const keys = loadPublicKeys(config.highlevel.webhookPublicKeys ?? [HIGHLEVEL_PUBLIC_KEY])
  if (!keys.ok) return keys.error.map((message) => tell('error', message, { fix: 'GHL_WEBHOOK_PUBLIC_KEYS' }))
  const prints = keys.value.map((key) => tell('ok', `signatures are checked with key ${publicKeyFingerprint(key)}`))
  if (config.mode === 'demo') return [...prints, tell('ok', 'the demo signs its own')]
  const { publicUrl } = config.server
  const reachable = publicUrl.startsWith('https://')
    ? tell('ok', `HighLevel calls ${publicUrl}/webhooks/ghl`)
    : tell('error', `${publicUrl} is no public https address: HighLevel cannot call it`, { fix: 'PUBLIC_URL=https://…' })
  const ages = opened.kind === 'open' ? await readEventAges(opened.database.db).catch(nobodyKnows) : null
  return [
    ...prints,
    reachable,
    ...(ages === null ? [] : locations.map(({ locationId }) => ageFinding(locationId, ages.get(locationId) ?? null))),
  ]
}

const nobodyKnows = (error: unknown): null => {
  if (!AWAY.has(codeOf(error))) throw error
  return null
}

/** How long ago a location was heard of last. */
export function ageFinding(location: string, hours: number | null): Finding {
  const tell = findingOf('webhooks')
  if (hours === null)
    return tell('warn', 'no event has ever come', { location, fix: 'check the webhook address in HighLevel, then text the number' })
  if (hours > QUIET_HOURS)
    return tell('warn', `the last event came ${Math.round(hours)} h ago`, { location, fix: 'text the number and look again' })
  return tell('ok', `the last event came ${hours < 1 ? 'within the hour' : `${Math.round(hours)} h ago`}`, { location })
}
