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
 * `executed`: from the call to the commit; with fewer workers than contacts, from when a worker took it. `held`: from the handoff's
 * lock to its row, as the product itself counts it (`jorge_handoff_duration_seconds`).
 */
type Measured = { executed: Spread; held: Spread; perSecond: number; notExecuted: number }

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
  const samples: number[] = []
  const held: number[] = []
  let notExecuted = 0
  let busyMs = 0
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round += 1) {
    const contacts = Array.from({ length: CONTACTS }, (_, n) => ({ ...BY, contactId: `con_${workers}_${round}_${n}` }))
    for (const one of contacts) await owned(database, deps, one)
    const startedAt = performance.now()
    const done = await each(contacts, workers, (one) => executed(deps, one))
    // What a planner knows of the tables it knows within a minute of a real day.
    if (round === 0) await sql`analyze`.execute(database.db)
    if (round < WARM_ROUNDS) continue
    busyMs += performance.now() - startedAt
    samples.push(...done.map(({ ms }) => ms))
    held.push(...done.flatMap(({ heldMs }) => heldMs ?? []))
    notExecuted += done.filter(({ heldMs }) => heldMs === null).length
  }
  return { executed: spreadOf(samples), held: spreadOf(held), perSecond: Math.round((1000 * samples.length) / busyMs), notExecuted }
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

/** `heldMs` is null where it was not made. */
async function executed(deps: Deps, one: One): Promise<{ ms: number; heldMs: number | null }> {
  const startedAt = performance.now()
  const made = await handOverByHand(deps, { ...one, location: sampleLocation, target: null, scores: SCORES, health: HEALTH })
  return { ms: performance.now() - startedAt, heldMs: made.kind === 'judged' ? made.processingMs : null }
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
