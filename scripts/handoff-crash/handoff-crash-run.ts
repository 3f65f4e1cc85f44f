import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simulatedLocation } from '../../src/cli/simulated-location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import { startSimulatorServer } from '../../src/demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { postgresBin, startPostgres } from '../../tests/support/postgres-server.ts'
import { askedAgain, askHandoff, forgetWorkers, letIn } from './ask-handoff.ts'
import { CASES, EMBEDDED_CASES, type Case, type Kind } from './cases.ts'
import { crashLocation } from './crash-location.ts'
import { victimOf, type Victim } from './process.ts'
import type { Guards } from './server.ts'
import { verifyHandoffs } from './verify-handoffs.ts'

export type HandoffCrashOptions = {
  db: 'embedded' | 'postgres'
  guards?: Guards
  /** Another process on the same database, which goes on at once where the killed one stopped; PostgreSQL only. */
  survivor?: boolean
  /** Absent: every step there is. */
  cases?: readonly Case[]
  say?(line: string): void
}

/** `held`: the steps at which the process was killed. */
export type HandoffCrashReport = { kills: number; held: string[]; faults: string[]; seconds: number }

/** What a busy machine may take to bring every one of a group to its step. */
const HELD_WITHIN_MS = 90_000
const SETTLED_WITHIN_MS = 60_000
const BRINGS_AGAIN_AFTER = 0.002

/**
 * Handoffs of many contacts, each cut off by SIGKILL at another step; then the process starts again, all is left to settle, and both
 * sides are compared.
 */
export async function handoffCrashRun(options: HandoffCrashOptions): Promise<HandoffCrashReport> {
  const startedAt = performance.now()
  const { db, guards = { transactions: true, readBack: true }, cases = db === 'embedded' ? EMBEDDED_CASES : CASES } = options
  const ground = await groundOf(db)
  const simulator = simulatedFor(cases, () => victim.url())
  const crm = await startSimulatorServer({ fetch: simulator.fetch })
  const input = { database: ground.choice, crmUrl: crm.url, publicKeyPem: simulator.webhooks.publicKeyPem, guards }
  const victim: Victim = victimOf(input)
  const survivor = options.survivor === true ? victimOf(input) : null
  try {
    await victim.start()
    await survivor?.start()
    const stage: Stage = { victim, survivor, simulator, options, held: [], kills: { done: 0 }, faults: [] }
    await drive(stage, cases)
    await settled(stage)
    const faults = [...stage.faults, ...(await verifyHandoffs({ victim, simulator, cases }))]
    const missed = cases.filter(({ name }) => !stage.held.includes(name)).map(({ name }) => `never held at "${name}"`)
    await Promise.all([victim.close(), survivor?.close()])
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    return { kills: stage.kills.done, held: stage.held, faults: [...missed, ...faults], seconds }
  } finally {
    await Promise.all([victim.kill(), survivor?.kill()])
    simulator.close()
    await crm.close()
    await ground.close()
  }
}

type Stage = {
  victim: Victim
  survivor: Victim | null
  simulator: Simulator
  options: HandoffCrashOptions
  held: string[]
  kills: { done: number }
  /** What was answered amiss. */
  faults: string[]
}

const WORDS: Record<Kind, string> = {
  made: 'I want to sell my house in Upland',
  blocked: 'I want to sell my house in Upland',
  put_off: 'I want to buy a house in Ontario with 3 bedrooms',
  due: 'I want to buy a house in Ontario with 3 bedrooms',
  exhausted: 'I want to buy a house in Ontario with 3 bedrooms',
  human: 'can I talk to a real person please',
  api: 'hi there',
}

async function drive(stage: Stage, cases: readonly Case[]): Promise<void> {
  const { victim, simulator, options } = stage
  const of = (...kinds: Kind[]) => cases.filter(({ kind }) => kinds.includes(kind))
  await prepare(victim, cases)
  for (const { contactId, kind } of of('due', 'exhausted', 'api')) await simulator.inbound(contactId, WORDS[kind])
  const text = (group: readonly Case[]) => Promise.all(group.map(({ contactId, kind }) => simulator.inbound(contactId, WORDS[kind])))
  for (const group of groupsOf(of('made', 'blocked', 'put_off', 'human'), options.db)) await killAt(stage, group, () => text(group))
  await handOver(stage, of('api'))
  const putOff = of('put_off', 'due', 'exhausted')
  if (putOff.length === 0) return
  await waiting(victim, putOff, putOff.length)
  await exhaust(stage, of('exhausted'))
  await victim.ask(`delete from turns where contact_id = 'slow'`)
  await victim.ask(turnsOf('buyer', { contactId: 'fast', ms: 100, n: 1_000 }))
  // What a process knows of its bots it knows for a while.
  await stage.survivor?.kill()
  await stage.survivor?.start()
  await killed(stage)
  await makeDue(victim, of('put_off'))
  for (const group of groupsOf(of('due'), options.db)) await killAt(stage, group, () => makeDue(victim, group))
}

/** Whoever asked for a handoff and got no answer asks again, by the same key, and is told of the one handoff that was made. */
async function handOver(stage: Stage, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return
  const { victim, options } = stage
  await until(
    victim,
    `select count(*)::int as n from conversations where owner = 'lead' and contact_id in (${listed(cases)})`,
    cases.length,
  )
  await letIn(victim)
  for (const group of groupsOf(cases, options.db)) {
    await killAt(stage, group, () => Promise.all(group.map(({ contactId }) => askHandoff(victim, contactId))))
    await forgetWorkers(victim)
    for (const one of group) stage.faults.push(...(await askedAgain(stage.survivor ?? victim, one)))
  }
}

/** Looked at again after the third time, while the bot does badly still. */
async function exhaust(stage: Stage, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return
  const { victim, options } = stage
  await victim.ask(`update handoff_deferrals set attempt = 3 where contact_id in (${listed(cases)})`)
  for (const group of groupsOf(cases, options.db)) await killAt(stage, group, () => makeDue(victim, group))
  await waiting(victim, cases, 0)
}

/** Held side by side and killed together, where they can be. */
function groupsOf(cases: readonly Case[], db: HandoffCrashOptions['db']): Case[][] {
  const isAlone = ({ point }: Case) => point.kind !== 'call' && db === 'embedded'
  const together = cases.filter((one) => !isAlone(one))
  const size = AT_ONCE[db]
  const groups = Array.from({ length: Math.ceil(together.length / size) }, (_, n) => together.slice(n * size, (n + 1) * size))
  return [...groups, ...cases.filter(isAlone).map((one) => [one])]
}

/** Contacts held side by side; more would make the next life begin with a crowd. */
const AT_ONCE = { postgres: 12, embedded: 24 }

async function killAt(stage: Stage, group: readonly Case[], begin: () => Promise<unknown>): Promise<void> {
  if (group.length === 0) return
  const { victim, survivor, options } = stage
  survivor?.pause()
  victim.arm(group.map(({ contactId, point }) => ({ contactId, point })))
  // A step in the way holds the answer up, too.
  void begin().catch(() => {})
  const reached = await victim.held(
    group.map(({ contactId }) => contactId),
    HELD_WITHIN_MS,
  )
  const held = group.filter(({ contactId }) => reached.has(contactId))
  stage.held.push(...held.map(({ name }) => name))
  await killed(stage)
  options.say?.(`kill ${stage.kills.done}: ${held.map(({ name }) => name).join('; ')}`)
}

async function killed({ victim, survivor, kills }: Stage): Promise<void> {
  await victim.kill()
  kills.done += 1
  survivor?.goOn()
  await victim.start()
}

/** A circle for those that shall be stopped, and a buyer bot that does badly for those that shall be put off. */
async function prepare(victim: Victim, cases: readonly Case[]): Promise<void> {
  const l = crashLocation.location_id
  for (const { contactId: c } of cases.filter(({ kind }) => kind === 'blocked'))
    await victim.ask(`
      insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, buyer_score, seller_score, threshold,
        threshold_base, threshold_adjustment, at)
      values ('${l}', 'past_${c}', '${c}', 'past_${c}', 'turn', 'seller', 'buyer', 'executed', 0.9, 0, 0.6, 0.6, 0, db_now() - interval '1 minute')`)
  await victim.ask(turnsOf('buyer', { contactId: 'slow', ms: 9_000, n: 40 }))
  // Turns that waited for a lease to lapse are slow ones: few among many, or the seller bot did badly, too.
  await victim.ask(turnsOf('seller', { contactId: 'fast', ms: 100, n: 1_000 }))
}

const turnsOf = (bot: string, { contactId, ms, n }: { contactId: string; ms: number; n: number }): string => `
  insert into turns (location_id, turn_id, contact_id, bot, covers, timings, committed_at)
  select '${crashLocation.location_id}', '${contactId}_${bot}_' || i, '${contactId}', '${bot}', '[]', '{"decide_ms": ${ms}}', db_now()
  from generate_series(1, ${n}) i`

const listed = (cases: readonly Case[]): string => cases.map(({ contactId }) => `'${contactId}'`).join(', ')

const waiting = (victim: Victim, cases: readonly Case[], count: number): Promise<void> =>
  until(victim, `select count(*)::int as n from handoff_deferrals where status = 'waiting' and contact_id in (${listed(cases)})`, count)

async function until(victim: Victim, counted: string, count: number): Promise<void> {
  const end = performance.now() + SETTLED_WITHIN_MS
  while (performance.now() < end) {
    const [row] = await victim.ask<{ n: number }>(counted)
    if (row?.n === count) return
    await sleep(100)
  }
}

/** As if half an hour had passed. */
async function makeDue(victim: Victim, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return
  const which = `contact_id in (${listed(cases)})`
  await victim.ask(`
    with d as (update handoff_deferrals set due_at = db_now() where status = 'waiting' and ${which}),
      i as (update inbox set due_at = db_now() where kind = 'handoff_due' and status = 'waiting' and ${which})
    update lanes set plans_at = db_now() where ${which}`)
}

/** Nothing waits any more that is due, seen twice. */
async function settled({ victim, simulator, options }: Stage): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS
  for (let quiet = 0; quiet < 2 && performance.now() < until;) {
    await Promise.race([simulator.idle(), sleep(SETTLED_WITHIN_MS)])
    await sleep(300)
    const [open] = await victim.ask<{ inbox: number; outbox: number }>(`
      select (select count(*)::int from inbox where status = 'waiting' and due_at <= db_now()) as inbox,
        (select count(*)::int from outbox where status in ('queued', 'sending', 'unknown')) as outbox`)
    options.say?.(`settling: ${JSON.stringify(open)}`)
    quiet = open && open.inbox + open.outbox === 0 ? quiet + 1 : 0
  }
}

function simulatedFor(cases: readonly Case[], url: () => string): Simulator {
  const simulator = simulatedHighLevel({
    locations: [simulatedLocation(crashLocation)],
    latency: { min: 0, max: 5 },
    rateLimit: null,
    dailyLimit: null,
    webhooks: { policy: 'new', pace: BRINGS_AGAIN_AFTER },
    deliver: async ({ path, headers, body }) => {
      // No echo ever comes: what became of a text is for the process to find out.
      if ((JSON.parse(body) as { type?: string }).type === 'OutboundMessage') return 200
      const answer = await fetch(`${url()}${path}`, { method: 'POST', headers, body })
      await answer.body?.cancel()
      return answer.status
    },
  })
  for (const [index, { contactId: id }] of cases.entries()) {
    const phone = `+1909557${String(index).padStart(4, '0')}`
    const locationId = crashLocation.location_id
    simulator.control.addContact({ id, locationId, phone, firstName: 'Dana', tags: ['Needs Qualifying'] })
  }
  return simulator
}

type Ground = { choice: DatabaseChoice; close(): Promise<void> }

/** Holds keep their connections: there are more than steps. */
const CONNECTIONS = 50

async function groundOf(db: HandoffCrashOptions['db']): Promise<Ground> {
  if (db === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'jorge-handoffs-'))
    const choice = { kind: 'embedded' as const, folder: join(folder, 'database') }
    return { choice, close: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  const bin = postgresBin()
  if (bin === null) throw new Error('no PostgreSQL 15 or newer in /usr/lib/postgresql: `apt-get install postgresql`')
  const server = await startPostgres(bin, { fsync: true })
  return { choice: { kind: 'postgres', url: server.url('postgres'), poolMax: CONNECTIONS }, close: server.stop }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))
