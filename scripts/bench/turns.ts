import { generateKeyPairSync } from 'node:crypto'
import type { Child } from './child.ts'
import { startCannon, startServer, startStreet, type Server } from './processes.ts'
import { emptyDatabase, withPostgres, type BenchDatabase, type Kind, type PrivatePostgres } from './database.ts'
import { spreadOf, type Spread } from './percentiles.ts'
import type { Fired } from './cannon.ts'
import type { LoopChoice, ServerSamples, TurnSample } from './server.ts'
import type { Walk, Walked } from './street.ts'

/** Where the time goes, in milliseconds, as the process under test saw it. */
export type Steps = Record<
  'processing' | 'waited' | 'load' | 'contact' | 'decide' | 'commit' | 'send_wait' | 'claim_and_send' | 'crm_call',
  Spread
>

export type WholeLine = { outside: Walked; inside: Steps; serverCpuMsPerTurn: number }

export type TurnsRow = {
  database: Kind
  processes: number
  /** Turns a second when nothing is delivered, from a backlog. */
  turnsAlonePerSecond: number
  /** Fifty contacts who text again as soon as they are answered: texts answered a second. */
  saturated: WholeLine
  /** Texts at a steady rate: 200 a second, embedded half of what saturates it if that is less. */
  offered: WholeLine & { perSecond: number }
}

export type TurnsReport = { seconds: number; contacts: number; backlog: number; rows: TurnsRow[]; processes_2_to_1_ratio: number | null }

const CONTACTS = 50
const BACKLOG = 2_000
const OFFERED = 200
const LONGEST_DRAIN_MS = 180_000

/** Turns a second and their latency: one process and two on PostgreSQL, and embedded. */
export function benchTurns({ kinds, seconds }: { kinds: readonly Kind[]; seconds: number }): Promise<TurnsReport> {
  return withPostgres(kinds, async (postgres) => {
    const plans = kinds.flatMap((kind) => (kind === 'postgres' ? [1, 2] : [1]).map((processes) => ({ kind, processes })))
    const rows: TurnsRow[] = []
    for (const plan of plans) rows.push(await measure({ ...plan, seconds, postgres }))
    const [one, two] = rows.filter(({ database }) => database === 'postgres')
    const ratio = one && two ? Math.round((two.saturated.outside.perSecond / one.saturated.outside.perSecond) * 100) / 100 : null
    return { seconds, contacts: CONTACTS, backlog: BACKLOG, rows, processes_2_to_1_ratio: ratio }
  })
}

type Plan = { kind: Kind; processes: number; seconds: number; postgres: PrivatePostgres | null }

async function measure(plan: Plan): Promise<TurnsRow> {
  const { kind, processes } = plan
  const say = (what: string) => void process.stderr.write(`turns, ${kind}, ${processes} process(es): ${what}\n`)
  say('a backlog, nothing delivered')
  const turnsAlonePerSecond = await withServers(plan, 'none', ({ servers, privateKeyPem }) => drain(servers, privateKeyPem))
  const [saturated, offered] = await withServers(plan, 'all', async ({ servers, street }) => {
    say('the whole line, saturated')
    await walk(servers, street, { seconds: 3, pace: { atOnce: CONTACTS } })
    for (const server of servers.slice(0, 1)) await query(server, 'analyze')
    const first = await walk(servers, street, { seconds: plan.seconds, pace: { atOnce: CONTACTS } })
    await settled(servers)
    const perSecond = plan.kind === 'postgres' ? OFFERED : Math.max(1, Math.min(OFFERED, Math.round(first.outside.perSecond / 2)))
    say(`${perSecond} texts a second`)
    return [first, { ...(await walk(servers, street, { seconds: plan.seconds, pace: { perSecond } })), perSecond }] as const
  })
  return { database: kind, processes, turnsAlonePerSecond, saturated, offered }
}

type Standing = { servers: Server[]; street: Child; privateKeyPem: string }

async function withServers<T>(plan: Plan, loops: LoopChoice, work: (standing: Standing) => Promise<T>): Promise<T> {
  const database: BenchDatabase = await emptyDatabase(plan.kind, plan.postgres)
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const street = await startStreet(privateKey)
  const input = { database: database.choice, loops, crmUrl: street.ready.url, publicKeyPem: publicKey }
  const servers: Server[] = []
  try {
    for (let n = 0; n < plan.processes; n += 1) servers.push(await startServer(input))
    return await work({ servers, street, privateKeyPem: privateKey })
  } finally {
    for (const child of [...servers, street]) await child.close()
    await database.close()
  }
}

/**
 * A backlog of first texts of contacts whose picture is fresh, then the turns alone: from when the tables were counted, as PostgreSQL does
 * within a minute of a real day, to the commit of the last.
 */
async function drain(servers: readonly Server[], privateKeyPem: string): Promise<number> {
  const [first] = servers
  if (first === undefined) return 0
  const cannon = await startCannon(privateKeyPem)
  await cannon.ask('load', { count: BACKLOG, door: 'ed25519' })
  await cannon.ask<Fired>('fire', { url: first.ready.url, connections: 50, seconds: 60, amount: BACKLOG })
  await cannon.close()
  await query(first, FRESH_CONTACTS)
  await query(first, 'analyze')
  await Promise.all(servers.map((server) => server.ask('takeTurns', { workers: 8 })))
  await committed(first, COUNTED_FROM)
  await query(first, 'analyze')
  const [counted] = await query(first, 'select clock_timestamp()::text as at')
  await committed(first, BACKLOG)
  const [row] = await query(
    first,
    `select count(*) as n, extract(epoch from max(committed_at) - min(committed_at)) as s from turns where committed_at >= '${String(counted?.['at'])}'`,
  )
  return Math.round(Number(row?.['n']) / Number(row?.['s']))
}

const COUNTED_FROM = BACKLOG / 10

/** Waits until so many turns are committed. */
async function committed(server: Server, turns: number): Promise<void> {
  const until = performance.now() + LONGEST_DRAIN_MS
  while (Number((await query(server, 'select count(*) as n from turns'))[0]?.['n'] ?? 0) < turns) {
    if (performance.now() > until) throw new Error('the backlog was not worked off in three minutes')
    await pause(250)
  }
}

const FRESH_CONTACTS = `
  insert into contacts (location_id, contact_id, name, first_name, phone_e164, tags, read_at)
  select location_id, contact_id, 'Dana', 'Dana', '+1909555' || lpad((1000 + row_number() over ())::text, 4, '0'), '["Buyer-Lead"]', clock_timestamp()
  from lanes on conflict do nothing`

async function walk(servers: readonly Server[], street: Child, pace: Omit<Walk, 'urls'>): Promise<WholeLine> {
  await Promise.all(servers.map((server) => server.ask('reset')))
  const before = await samplesOf(servers)
  const outside = await street.ask<Walked>('walk', { ...pace, urls: servers.map(({ ready }) => ready.url) } satisfies Walk)
  const after = await samplesOf(servers)
  const turns = after.flatMap((one) => one.turns)
  const sends = await Promise.all(servers.slice(0, 1).map((server) => query(server, `${SENDS} ${pace.seconds + 1} * interval '1 second'`)))
  const cpu = sum(after.map(({ cpuMs }) => cpuMs)) - sum(before.map(({ cpuMs }) => cpuMs))
  return {
    outside,
    inside: stepsOf(
      turns,
      sends.flat(),
      after.flatMap(({ crmCalls }) => crmCalls),
    ),
    serverCpuMsPerTurn: Math.round((cpu / turns.length) * 100) / 100,
  }
}

const SENDS = `
  select extract(epoch from s.started_at - o.created_at) * 1000 as wait, extract(epoch from s.ended_at - s.started_at) * 1000 as send
  from send_attempts s join outbox o on o.location_id = s.location_id and o.id = s.action_id
  where o.class = 'text' and s.ended_at is not null and s.started_at > clock_timestamp() -`

function stepsOf(turns: readonly TurnSample[], sends: readonly Record<string, unknown>[], crmCalls: readonly number[]): Steps {
  const of = (read: (turn: TurnSample) => number) => spreadOf(turns.map(read))
  return {
    processing: of(({ waited_ms, ms }) => waited_ms + ms),
    waited: of(({ waited_ms, load_ms }) => Math.max(0, waited_ms - load_ms)),
    load: of(({ load_ms }) => load_ms),
    contact: of(({ contact_ms }) => contact_ms),
    decide: of(({ decide_ms }) => decide_ms),
    commit: of(({ ms, load_ms, contact_ms, decide_ms }) => ms - load_ms - contact_ms - decide_ms),
    send_wait: spreadOf(sends.map(({ wait }) => Number(wait))),
    claim_and_send: spreadOf(sends.map(({ send }) => Number(send))),
    crm_call: spreadOf(crmCalls),
  }
}

/** The CRM actions of the last run are done before the next one begins. */
async function settled(servers: readonly Server[]): Promise<void> {
  const [first] = servers
  const until = performance.now() + 60_000
  if (first === undefined) return
  while (performance.now() < until) {
    const [row] = await query(
      first,
      `select count(*) as n from outbox where status in ('queued', 'sending') and due_at < clock_timestamp() + interval '1 second'`,
    )
    if (Number(row?.['n'] ?? 0) === 0) return
    await pause(250)
  }
}

const query = (server: Server, text: string) => server.ask<Record<string, unknown>[]>('query', { text })
const samplesOf = (servers: readonly Server[]) => Promise.all(servers.map((server) => server.ask<ServerSamples>('samples')))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
