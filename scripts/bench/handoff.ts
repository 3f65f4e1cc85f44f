import { join } from 'node:path'
import { sql } from 'kysely'
import { NO_OPERATIONS } from '../../src/conversation/handoff/bot-health.ts'
import { evaluateHandoff, type HandoffInput } from '../../src/conversation/handoff/evaluate-handoff.ts'
import { judgedBy, plainStanding } from '../../src/conversation/handoff/handoff-standing.ts'
import { initialState } from '../../src/conversation/state.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { openDatabase, type Database } from '../../src/db/database.ts'
import { migrateUp, readEra, readMigrations } from '../../src/db/migrate.ts'
import { randomId } from '../../src/lib/id.ts'
import { handOverByHand } from '../../src/turn/hand-over-by-hand.store.ts'
import { setOwner } from '../../src/turn/set-owner.store.ts'
import { ROOT } from '../../src/version.ts'
import { emptyDatabase, withPostgres, type Kind } from './database.ts'
import { spreadOf, type Spread } from './percentiles.ts'

export type HandoffReport = {
  contacts: number
  rounds: number
  /** One evaluation with ten handoffs on record, in microseconds. */
  evaluateMicros: { n: number; p50: number; p99: number }
  rows: (Measured & { database: Kind; workers: number })[]
}

/**
 * `called`: from the call to the commit, the wait for a connection included; with fewer workers than contacts, from when a worker
 * took it. `executed`: from the begin of the transaction that takes the contact's lock to its commit, what the targets are set for.
 */
type Measured = { called: Spread; executed: Spread; perSecond: number; notExecuted: number }

const CONTACTS = 100
const ROUNDS = 3
/**
 * The first fills pools and tables, which are counted after it and every plan is made anew; the next makes those plans. A process that
 * has just started still compiles what it runs, the embedded database most of all: that takes the rest.
 */
const WARM_ROUNDS = 6
/** As many at a time as a process works on for one location by default, and all at once. */
const WORKERS = [8, CONTACTS]
const WARM = 50_000
const CALLS = 200_000

/** Evaluate and execute, committed, of a hundred contacts; and the evaluation alone. */
export function benchHandoff({ kinds }: { kinds: readonly Kind[] }): Promise<HandoffReport> {
  return withPostgres(kinds, async (postgres) => {
    const rows: HandoffReport['rows'] = []
    for (const kind of kinds) {
      const opened = await emptyDatabase(kind, postgres)
      const database = await openDatabase(opened.choice)
      try {
        await migrateUp(database, readMigrations(join(ROOT, 'migrations')))
        for (const workers of WORKERS) rows.push({ database: kind, workers, ...(await measure(database, workers)) })
      } finally {
        await database.close()
        await opened.close()
      }
    }
    return { contacts: CONTACTS, rounds: ROUNDS, evaluateMicros: evaluateAlone(), rows }
  })
}

async function measure(database: Database, workers: number): Promise<Measured> {
  const deps = { database, newId: randomId, era: await readEra(database.db) }
  const called: number[] = []
  const executed: number[] = []
  let notExecuted = 0
  let busyMs = 0
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round += 1) {
    const contacts = Array.from({ length: CONTACTS }, (_, n) => ({ ...BY, contactId: `con_${workers}_${round}_${n}` }))
    for (const one of contacts) await owned(database, deps, one)
    const startedAt = performance.now()
    const done = await each(contacts, workers, (one) => handOver(deps, one))
    // What a planner knows of the tables it knows within a minute of a real day.
    if (round === 0) await sql`analyze`.execute(database.db)
    if (round < WARM_ROUNDS) continue
    busyMs += performance.now() - startedAt
    called.push(...done.map(({ calledMs }) => calledMs))
    executed.push(...done.map(({ executedMs }) => executedMs))
    notExecuted += done.filter(({ isMade }) => !isMade).length
  }
  return { called: spreadOf(called), executed: spreadOf(executed), perSecond: Math.round((1000 * called.length) / busyMs), notExecuted }
}

/** Works on so many at a time, each taken when one before it is done. */
async function each<Item, Result>(items: readonly Item[], workers: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const waiting = [...items]
  const results: Result[] = []
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await work(item))
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return results
}

const BY = { locationId: sampleLocation.location_id, by: 'bench', reason: null }
const HEALTH = { buyer: NO_OPERATIONS, seller: NO_OPERATIONS }
const SCORES = { buyer: 0, seller: 0.9 }

type Deps = Parameters<typeof handOverByHand>[0]
type One = typeof BY & { contactId: string }

async function owned({ db }: Database, deps: Deps, one: One): Promise<void> {
  await db.insertInto('contacts').values({ location_id: one.locationId, contact_id: one.contactId, tags: '[]', fields: '{}' }).execute()
  await setOwner(deps, { ...one, to: 'lead' })
}

async function handOver(deps: Deps, one: One): Promise<{ calledMs: number; executedMs: number; isMade: boolean }> {
  const calledAt = performance.now()
  let begunAt = calledAt
  const transaction: Database['transaction'] = (work) =>
    deps.database.transaction((tx) => {
      begunAt = performance.now()
      return work(tx)
    })
  const asked = { ...one, location: sampleLocation, target: null, scores: SCORES, health: HEALTH }
  const made = await handOverByHand({ ...deps, database: { ...deps.database, transaction } }, asked)
  const now = performance.now()
  return { calledMs: now - calledAt, executedMs: now - begunAt, isMade: made.kind === 'judged' && made.handoffId !== null }
}

function evaluateAlone(): HandoffReport['evaluateMicros'] {
  const now = new Date('2026-03-04T18:00:00.000Z')
  const history = Array.from({ length: 10 }, (_, n) => ({
    from: 'lead' as const,
    to: 'buyer' as const,
    at: new Date(now.getTime() - (n + 2) * 3_600_000).toISOString(),
  }))
  const input: HandoffInput = {
    ...judgedBy(sampleLocation, { ...plainStanding(initialState()), history }),
    source: 'lead',
    target: null,
    scores: SCORES,
    fresh: { buyer: false, seller: true },
    owner: 'lead',
    silenced: false,
    suppressed: false,
    parked: null,
    booked: false,
    now,
  }
  for (let n = 0; n < WARM; n += 1) evaluateHandoff(input)
  const samples = Array.from({ length: CALLS }, () => {
    const startedAt = performance.now()
    evaluateHandoff(input)
    return (performance.now() - startedAt) * 1000
  })
  const { p50, p99 } = spreadOf(samples)
  return { n: CALLS, p50, p99 }
}
