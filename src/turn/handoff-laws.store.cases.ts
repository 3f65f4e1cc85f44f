import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { circles, overLimits } from '../../tests/support/handoff-laws.ts'
import { ERA, newId, T0 } from '../../tests/support/given-line.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import { saidOf } from '../conversation/handoff/given-handoff.fixture.ts'
import { modelled, stepOf, type ModelDeed, type Modelled, type ModelStep } from '../conversation/handoff/handoff-model.fixture.ts'
import { HANDOFF_ROUTES, thresholdOf } from '../conversation/handoff/handoff-route.ts'
import { learnThresholds } from '../conversation/handoff/outcomes.store.ts'
import type { Location } from '../conversation/location.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { Database } from '../db/database.ts'
import { evaluateByHand, handOverByHand } from './hand-over-by-hand.store.ts'
import { setOwner } from './set-owner.store.ts'
import { takeOver } from './take-over.store.ts'

/** One contact id in two locations; the second one has learned from outcomes of its own. */
const C = 'con_1'
const HERE: Location = sampleLocation
const THERE: Location = { ...sampleLocation, location_id: 'elsewhere' }
const LEARNED = { 'lead->buyer': -0.05, 'seller->buyer': 0.1 }

const LOCK_MS = 30_000
const HEALTH = { buyer: NO_OPERATIONS, seller: NO_OPERATIONS }

type Life = Modelled & { location: Location; lockedUntil: number }

export function handoffLawCases(database: () => Database): void {
  const db = () => database().db
  const deps = () => ({ database: database(), newId, era: ERA })

  test('properties 1, 2, 6 and 10: what is executed is what was evaluated and what the model says, in each of two locations', async () => {
    let made = 0
    const lives = fc.array(fc.nat({ max: 2 * 24 * 30 * 14 * 14 - 1 }), { minLength: 60, maxLength: 60 })
    for (const numbers of fc.sample(lives, 4)) {
      const both = await begin()
      for (const n of numbers) await step(both, both[n % 2] ?? both[0], stepOf(Math.floor(n / 2)))
      for (const life of both) {
        expect([circles(life.made), overLimits(life.made)]).toEqual([[], []])
        expect(await executed(life)).toEqual(life.made.map(({ from, to }) => `${from}->${to}`))
        made += life.made.length
      }
    }
    expect(made).toBeGreaterThan(6)
  })

  const begin = async (): Promise<[Life, Life]> => {
    for (const table of [
      'handoffs',
      'handoff_locks',
      'handoff_outcomes',
      'handoff_thresholds',
      'conversations',
      'events',
      'contacts',
    ] as const)
      await db().deleteFrom(table).execute()
    await database().setNow(T0)
    await outcomes(THERE.location_id, 'lead->buyer', { settled: 12, successful: 12 })
    await outcomes(THERE.location_id, 'seller->buyer', { settled: 12, successful: 1 })
    await database().transaction((tx) => learnThresholds(tx, THERE.location_id))
    const life = (location: Location, over: Partial<Modelled> = {}): Life => ({
      location,
      owner: 'lead',
      optedOut: false,
      now: T0.getTime(),
      made: [],
      lockedUntil: 0,
      ...over,
    })
    const both: [Life, Life] = [life(HERE), life(THERE, { learned: LEARNED })]
    for (const one of both) {
      await db().insertInto('contacts').values({ location_id: one.location.location_id, contact_id: C, tags: '[]', fields: '{}' }).execute()
      await setOwner(deps(), { ...byHand(one), to: 'lead' })
    }
    return both
  }

  const step = async (both: readonly Life[], life: Life, { waitMs, does, scores }: ModelStep): Promise<void> => {
    for (const one of both) one.now += waitMs
    await database().setNow(new Date(life.now))
    if (does !== 'text') return beside(life, does)
    const asked = { ...byHand(life), location: life.location, target: null, scores, health: HEALTH }
    const [evaluated, done] = [await evaluateByHand(deps(), asked), await handOverByHand(deps(), asked)]
    if (evaluated.kind !== 'judged' || done.kind !== 'judged') throw new Error('the contact is unknown')
    const expected = modelled(life, scores)
    const isStopped = !expected.startsWith('none') && life.now < life.lockedUntil
    expect([saidOf(evaluated.decision), saidOf(done.decision)]).toEqual(
      Array.from({ length: 2 }, () => (isStopped ? 'blocked locked' : expected)),
    )
    if (done.decision.status !== 'proceed' || life.owner === 'human' || life.owner === 'nobody') return
    life.made.push({ from: life.owner, to: done.decision.to, at: new Date(life.now) })
    life.owner = done.decision.to
  }

  /** A person sets the owner or takes the contact over, or another turn takes its lock for half a minute. */
  const beside = async (life: Life, does: Exclude<ModelDeed, 'text'>): Promise<void> => {
    if (does === 'opts_out' || does === 'opts_in') {
      life.lockedUntil = does === 'opts_out' ? life.now + LOCK_MS : life.now
      await sql`
        insert into handoff_locks (location_id, contact_id, token, holder, acquired_at, expires_at)
        values (${life.location.location_id}, ${C}, 'another', 'p2', db_now(), ${new Date(life.lockedUntil).toISOString()})
        on conflict (location_id, contact_id) do update set expires_at = excluded.expires_at, token = 'another'`.execute(db())
      return
    }
    if (does === 'person') await takeOver(deps(), byHand(life))
    else await setOwner(deps(), { ...byHand(life), to: does })
    life.owner = does === 'person' ? 'human' : does
  }

  const executed = async ({ location }: Life): Promise<string[]> => {
    const { rows } = await sql<{ route: string }>`
      select source_bot || '->' || target_bot as route from handoffs
      where location_id = ${location.location_id} and status = 'executed' order by at, created_at, id`.execute(db())
    return rows.map(({ route }) => route)
  }

  test('property 8: what is learned in the tables follows from which outcomes there are, in whatever order they came', async () => {
    await database().setNow(T0)
    const moved = new Set<number>()
    const given = fc.tuple(
      fc.constantFrom(...HANDOFF_ROUTES),
      fc.array(fc.constantFrom('successful', 'failed', 'reverted', 'timeout'), { maxLength: 40, size: 'max' }),
      fc.constantFrom(5, 60, 100),
    )
    for (const [route, drawn, good] of fc.sample(given, 25)) {
      await db().deleteFrom('handoff_outcomes').execute()
      const rows = drawn.map((status, n) => ((n * 37) % 100 < good ? 'successful' : status))
      await listed('here', route, rows)
      await listed('there', route, rows.toReversed())
      for (const location of ['here', 'there']) await database().transaction((tx) => learnThresholds(tx, location))
      const { rows: learned } = await sql<{ adjustment: number }>`
        select adjustment from handoff_thresholds where route = ${route} and location_id in ('here', 'there')`.execute(db())
      expect(new Set(learned.map(({ adjustment }) => adjustment)).size).toBe(1)
      const adjustment = learned[0]?.adjustment ?? Number.NaN
      for (const base of [0.5, 0.6, 0.7, 0.8, 0.95]) {
        expect(thresholdOf(base, adjustment).effective).toBeGreaterThanOrEqual(0.5)
        expect(thresholdOf(base, adjustment).effective).toBeLessThanOrEqual(0.95)
      }
      moved.add(adjustment)
    }
    expect(moved.size).toBeGreaterThan(1)
  })

  /** Outcomes in the order they came. */
  const listed = async (location: string, route: string, statuses: readonly string[]): Promise<void> => {
    const input = JSON.stringify(statuses.map((status, n) => ({ status, n, id: newId('ho') })))
    await sql`
      insert into handoff_outcomes (location_id, handoff_id, contact_id, route, executed_at, closes_at, status, is_final, settled_at)
      select ${location}, id, 'c', ${route}, db_now() - make_interval(mins => n), db_now(), status, true, db_now()
      from jsonb_to_recordset(${input}::jsonb) as x(id text, status text, n int) order by n`.execute(db())
  }

  const outcomes = (location: string, route: string, { settled, successful }: { settled: number; successful: number }) =>
    listed(
      location,
      route,
      Array.from({ length: settled }, (_, n) => (n < successful ? 'successful' : 'failed')),
    )

  const byHand = ({ location }: Pick<Life, 'location'>) => ({ locationId: location.location_id, contactId: C, by: 'ana', reason: null })
}
