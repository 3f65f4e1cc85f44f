import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database, type DatabaseChoice } from '../../src/db/database.ts'
import { unitHash } from '../../src/lib/hash.ts'
import { postgresBin, startPostgres } from '../../tests/support/postgres-server.ts'
import { openCrm, locationIds, type Crm } from './crm.ts'
import { IN_TRANSACTION, OF_A_SEND, OF_A_TURN, POINTS, type Point } from './fault-points.ts'
import { observe, type Cut } from './observe.ts'
import { replicaOf, type Replica } from './replica.ts'
import type { ServerInput } from './server.ts'
import { extraText, planTexts, slices, type PlannedText } from './texts.ts'
import { verify, type Verdict } from './verify.ts'

export type CrashOptions = {
  db: 'embedded' | 'postgres'
  replicas: 1 | 2
  messages: number
  contacts: number
  kills: number
  /** Where the kills fall, one after the other; absent: at every point in turn, and each fifth at any moment. */
  points?: readonly Point[]
  /** Off: no echo comes and unknown sends are repeated blindly. The run must then fail. */
  readBack: boolean
  /** A fifth of the webhooks is lost, a fifth comes twice, all overtake each other: reading the traffic finds what is missing. */
  lossy?: boolean
  /** Off: nobody reads the traffic. A lossy run must then fail. */
  reconcile?: boolean
  seed: number
  /** Told what goes on, a line at a time. */
  say?(line: string): void
}

export type CrashReport = Verdict & {
  options: Omit<CrashOptions, 'say'>
  seconds: number
  kills: { asked: number; done: number; at: Record<string, number> }
  /** Kills that cut through at least one of these. */
  cut: Cut
  spoiltSends: Record<string, number>
  webhooks: { sent: number; repeated: number }
}

const LOCATIONS = 4
/** What a busy machine may take to bring a process to its point. */
const HOLD_MS = 120_000
/** Half of the echoes, so that some sends are settled by them and some by reading the thread. */
const LOST_ECHOES = 0.5
const TEXT_EVERY_MS = 18
/** Longer than the product takes for one moment. */
const OVERDUE_MS = 120_000
const SETTLE_MS = 180_000

/** Texts come in, processes are killed at their worst moments, everything is left to settle; then both sides are compared. */
export async function crashRun(options: CrashOptions): Promise<CrashReport> {
  const startedAt = performance.now()
  const ground = await groundOf(options)
  const crm = await openCrm({
    seed: options.seed,
    contacts: options.contacts,
    locations: LOCATIONS,
    lossy: options.lossy ?? false,
    lostEchoes: options.readBack ? LOST_ECHOES : 1,
    deliverTo: () => anyUrl(replicas),
  })
  const replicas = await replicasOf(options, ground, crm)
  try {
    const kills = await drive(options, { crm, replicas, ground, extras: [] })
    await settled(options, { crm, replicas })
    for (const replica of replicas) await replica.close()
    const verdict = await withDatabase(ground.choice, (database) => verify(database.db, crm.simulator, { lossy: options.lossy ?? false }))
    const { say: _say, ...asked } = options
    const attempts = crm.simulator.webhooks.deliveries
    return {
      options: asked,
      seconds: Math.round((performance.now() - startedAt) / 1000),
      ...kills,
      ...verdict,
      spoiltSends: crm.spoilt,
      webhooks: {
        sent: attempts.filter(({ attempt }) => attempt === 1).length,
        repeated: attempts.filter(({ attempt }) => attempt > 1).length,
      },
      faults: [...verdict.faults, ...missingCuts(options, kills)],
    }
  } finally {
    await crm.close()
    for (const replica of replicas) await replica.kill()
    await ground.close()
  }
}

type Ground = { choice: DatabaseChoice; close(): Promise<void> }

async function groundOf({ db }: CrashOptions): Promise<Ground> {
  if (db === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'jorge-crash-'))
    return {
      choice: { kind: 'embedded', folder: join(folder, 'database') },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    }
  }
  const bin = postgresBin()
  if (bin === null) throw new Error('no PostgreSQL 15 or newer in /usr/lib/postgresql: `apt-get install postgresql`')
  const server = await startPostgres(bin, { fsync: true })
  return { choice: { kind: 'postgres', url: server.url('postgres'), poolMax: 12 }, close: server.stop }
}

async function replicasOf(options: CrashOptions, { choice }: Ground, crm: Crm): Promise<Replica[]> {
  const { db, replicas, readBack } = options
  if (db === 'embedded' && replicas > 1) throw new Error('the embedded database serves one process: --replicas 1')
  const started: Replica[] = []
  for (let n = 1; n <= replicas; n += 1) {
    const common = {
      database: choice,
      crmUrl: crm.url,
      publicKeyPem: crm.simulator.webhooks.publicKeyPem,
      locationIds: locationIds(LOCATIONS),
    }
    const replica = replicaOf(`replica_${n}`, { ...common, readBack, reads: readsOf(options) })
    await replica.start()
    started.push(replica)
  }
  return started
}

const readsOf = ({ lossy = false, reconcile = true }: CrashOptions): ServerInput['reads'] =>
  !reconcile ? 'never' : lossy ? 'often' : 'as usual'

let turn = 0
/** Webhooks go to the processes in turn, whether they live or not: the sender repeats what is not answered. */
const anyUrl = (replicas: readonly Replica[]): string => replicas[turn++ % replicas.length]?.url() ?? ''

/** `extras`: whose texts came beside the planned ones. */
type Stage = { crm: Crm; replicas: readonly Replica[]; ground: Ground; extras: string[] }
type Kills = Pick<CrashReport, 'kills' | 'cut'>

/** One part of the texts before each kill and one after the last. */
async function drive(options: CrashOptions, stage: Stage): Promise<Kills> {
  const parts = slices(planTexts(options), options.kills + 1)
  const kills: Kills = { kills: { asked: options.kills, done: 0, at: {} }, cut: { turns: 0, sends: 0, transactions: 0 } }
  for (const [k, part] of parts.entries()) {
    const speaking = speak(stage.crm, part)
    if (k < options.kills) await killOnce(options, stage, { k, kills })
    await speaking
  }
  return kills
}

async function speak({ simulator }: Crm, part: readonly PlannedText[]): Promise<void> {
  for (const { contactId, text, overdue } of part) {
    void simulator.inbound(contactId, text, overdue ? { dateAdded: new Date(Date.now() - OVERDUE_MS).toISOString() } : {})
    await sleep(TEXT_EVERY_MS)
  }
}

const RANDOM_EVERY = 5

/** Where the `k`-th kill falls; null: at any moment. */
function pointOf({ points }: CrashOptions, k: number): Point | null {
  if (points !== undefined) return points[k % points.length] ?? null
  if (k % RANDOM_EVERY === RANDOM_EVERY - 1) return null
  return POINTS[(k - Math.floor(k / RANDOM_EVERY)) % POINTS.length] ?? null
}

/** Waits until a process stands at the point of this kill, freezes it there, looks, and kills it. */
async function killOnce(options: CrashOptions, stage: Stage, { k, kills }: { k: number; kills: Kills }): Promise<void> {
  const victim = stage.replicas[k % stage.replicas.length]
  if (victim === undefined) return
  const point = pointOf(options, k)
  await caughtUp(stage.crm)
  await sleep(50 + unitHash(`${options.seed} kill ${k}`) * 500)
  const reached = point !== null && (await broughtTo(point, { options, stage, victim }))
  const cut = await killAndLook(stage.ground, victim, reached && IN_TRANSACTION.has(point))
  const where = reached ? point : 'any moment'
  kills.kills.done += 1
  kills.kills.at[where] = (kills.kills.at[where] ?? 0) + 1
  kills.cut.turns += cut.turns > 0 ? 1 : 0
  kills.cut.sends += cut.sends > 0 ? 1 : 0
  kills.cut.transactions += cut.transactions > 0 ? 1 : 0
  options.say?.(`kill ${k + 1} of ${victim.name} at ${where}: ${cut.turns} turns, ${cut.sends} sends, ${cut.transactions} transactions cut`)
  await victim.start()
}

const NUDGE_MS = 1_500

/** Where the texts of this part are used up, or the other process took them, more come in until the victim stands at its point. */
async function broughtTo(
  point: Point,
  { options, stage, victim }: { options: CrashOptions; stage: Stage; victim: Replica },
): Promise<boolean> {
  const held = victim.hold(point, HOLD_MS)
  for (;;) {
    const came = await Promise.race([held, sleep(NUDGE_MS).then(() => null)])
    if (came !== null) return came
    const { contactId, text } = extraText(options, stage.extras.length)
    stage.extras.push(contactId)
    void stage.crm.simulator.inbound(contactId, text)
  }
}

const BACKLOG = 25
const CATCH_UP_MS = 60_000

/** On a busy machine kills must not come faster than a process gets to work: most of what was sent is taken in first. */
async function caughtUp(crm: Crm): Promise<void> {
  const until = performance.now() + CATCH_UP_MS
  while (crm.waiting() > BACKLOG && performance.now() < until) await sleep(50)
}

const FROZEN_MS = 20

/**
 * On PostgreSQL the frozen process is looked at through the server. The embedded database is read after the kill; its
 * open transaction left no trace there, so the point the process was held at is the witness.
 */
async function killAndLook({ choice }: Ground, victim: Replica, inTransaction: boolean): Promise<Cut> {
  victim.freeze()
  const at = new Date()
  if (choice.kind === 'postgres') {
    // Statements under way end meanwhile; what stays open waits for its process.
    await sleep(FROZEN_MS)
    const cut = await withDatabase(choice, ({ db }) => observe(db, victim, at))
    await victim.kill()
    return cut
  }
  await victim.kill()
  const cut = await withDatabase(choice, ({ db }) => observe(db, victim, at))
  return { ...cut, transactions: inTransaction ? 1 : 0 }
}

async function withDatabase<T>(choice: DatabaseChoice, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(choice)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Resolves when the CRM has brought everything and nothing waits any more, seen twice. */
async function settled(options: CrashOptions, { crm: { simulator }, replicas }: Pick<Stage, 'crm' | 'replicas'>): Promise<void> {
  const until = performance.now() + SETTLE_MS
  for (let quiet = 0; quiet < 2 && performance.now() < until;) {
    await Promise.race([simulator.idle(), sleep(SETTLE_MS)])
    await sleep(500)
    const open = await replicas[0]?.count()
    options.say?.(`settling: ${open?.inbox} inbox rows, ${open?.outbox} actions, ${open?.texts} texts on file`)
    const written = [...simulator.state.messages.values()].filter(({ direction }) => direction === 'inbound').length
    const missing = options.reconcile === false ? 0 : written - (open?.texts ?? 0)
    quiet = open && open.inbox + open.outbox === 0 && missing <= 0 ? quiet + 1 : 0
  }
}

/** A kill that was not where it should be, or cut through nothing, proves nothing. */
function missingCuts(options: CrashOptions, { kills, cut }: Kills): string[] {
  const planned = Array.from({ length: options.kills }, (_, k) => pointOf(options, k)).filter((point) => point !== null)
  const missed = (kills.at['any moment'] ?? 0) - (options.kills - planned.length)
  const never = (what: keyof Cut, points: ReadonlySet<Point>): string[] =>
    cut[what] === 0 && planned.some((point) => points.has(point)) ? [`no kill cut through ${what}: the run proves nothing about them`] : []
  return [
    ...(missed > 0 ? [`${missed} kills did not fall where they should`] : []),
    ...never('turns', OF_A_TURN),
    ...never('sends', OF_A_SEND),
    ...never('transactions', IN_TRANSACTION),
  ]
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))
