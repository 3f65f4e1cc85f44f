import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { executedOf, givenHandoffTurn } from '../../tests/support/given-handoffs.ts'
import { circles, overLimits } from '../../tests/support/handoff-laws.ts'
import { acceptOn, brokenFolds, commitOn, ERA, givenContactEvent, givenText, L, newId } from '../../tests/support/given-line.ts'
import { describeOn, inProcesses } from '../../tests/support/test-database.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import type { HandoffInput } from '../conversation/handoff/evaluate-handoff.ts'
import { takeHandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { BotName } from '../conversation/owner.ts'
import type { SideScores } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { Database } from '../db/database.ts'
import { claimLanes, type ClaimedLane } from '../inbox/lanes.store.ts'
import { lockOf } from './execute-handoff.store.ts'
import { handOverByHand } from './hand-over-by-hand.store.ts'
import { outcomeCases } from './handoff-outcomes.store.cases.ts'
import { handoffLawCases } from './handoff-laws.store.cases.ts'
import { handoffCases } from './handoffs.store.cases.ts'
import { setOwner } from './set-owner.store.ts'
import { takeOver } from './take-over.store.ts'
import { releaseContact } from './release.store.ts'

const C = 'con_1'
const MIN = 60_000

describeOn('postgres', 'handoffs', handoffCases)
describeOn('postgres', 'laws of handoffs', handoffLawCases)
describeOn('postgres', 'outcomes of handoffs', outcomeCases)

/** What happens in a step, by chance; `over`: what the evaluation is told otherwise. */
type Mix = { over: Partial<HandoffInput>; below(n: number): number }

const SCORES: SideScores[] = [
  { buyer: 0.9, seller: 0 },
  { buyer: 0, seller: 0.9 },
  { buyer: 0.75, seller: 0.2 },
  { buyer: 0.1, seller: 0.82 },
]
const health = { buyer: NO_OPERATIONS, seller: NO_OPERATIONS }

describeOn('postgres', 'handoffs of one contact, from several processes at once', (database) => {
  test.each([
    [2, 1, {}],
    [3, 2, {}],
    [3, 3, { circleMs: 0 }],
  ] as const)(
    'property 3: 8 workers on %i replicas, mix %i %j: no circle, no limit passed, one owner, one reply a turn, and no handoff half made',
    { timeout: 300_000 },
    async (replicas, seed, over) => {
      await acceptOn(database())(givenContactEvent(C))
      await inProcesses(replicas, async (process, index) => {
        const mine = Array.from({ length: WORKERS }, (_, n) => n).filter((n) => n % replicas === index)
        await Promise.all(mine.map((n) => work(process, { over, below: seeded(seed * 100 + n) })))
      })
      const made = await executedOf(database().db, C)
      expect(made.length).toBeGreaterThan(5)
      expect(circles(made, 'circleMs' in over ? 0 : 30 * MIN)).toEqual([])
      expect(overLimits(made)).toEqual([])
      expect(await halfMade(database())).toEqual([])
      expect(await brokenFolds(database().db)).toEqual([])
    },
  )
})

const WORKERS = 8
const STEPS = 150

async function work(process: Database, mix: Mix): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    const chance = mix.below(20)
    if (chance < 12) await turn(process, mix)
    else if (chance < 14) await byHand(process, mix)
    else if (chance < 15) await setByHand(process, mix)
    else if (chance < 16) await sql`update handoff_locks set expires_at = db_now()`.execute(process.db)
    else await timePasses(process, mix)
  }
}

/** A text and its turn: its lock may be lost, its process may die before the commit, or after it. */
async function turn(process: Database, mix: Mix): Promise<void> {
  await acceptOn(process)(givenText(C, 'I want to sell', { at: new Date() }))
  await sql`update lanes set lease_until = db_now() where lease_until > db_now() and ${mix.below(6) === 0}`.execute(process.db)
  const [lane] = await claimLanes(process.db, 1, 30)
  if (lane) await taken(process, lane, mix)
}

async function taken(process: Database, lane: ClaimedLane, mix: Mix): Promise<void> {
  const scores = SCORES[mix.below(SCORES.length)] ?? { buyer: 0, seller: 0 }
  const record = await givenHandoffTurn(process, lane, { scores, over: mix.over })
  if (mix.below(8) === 0) return
  const held =
    record.decision.handoff?.decision.status === 'proceed' ? await takeHandoffLock(process.db, lockOf(lane, record.turnId), 'p') : null
  if (mix.below(8) === 0) return
  if (mix.below(3) === 0) await new Promise((resolve) => setTimeout(resolve, mix.below(12)))
  const committed = held === null ? await commitOn(process, record) : { lost: 'locked' as const }
  if (typeof committed === 'string') return
  await commitOn(process, await givenHandoffTurn(process, lane, { scores, over: { ...mix.over, stop: committed.lost } }))
}

async function byHand(process: Database, { below }: Mix): Promise<void> {
  const scores = SCORES[below(SCORES.length)] ?? { buyer: 0, seller: 0 }
  const by = { locationId: L, contactId: C, by: 'ana', reason: null }
  await handOverByHand({ database: process, newId, era: ERA }, { ...by, location: sampleLocation, target: null, scores, health })
}

/** What people set counts against no limit and makes no circle; a person who took the contact over gives it back. */
async function setByHand(process: Database, { below }: Mix): Promise<void> {
  const deps = { database: process, newId, era: ERA }
  const by = { locationId: L, contactId: C, by: 'ana', reason: null }
  if (below(3) === 0) return void (await takeOver(deps, by))
  if (below(2) === 0) return void (await releaseContact(deps, { locationId: L, contactId: C, by: 'ana' }))
  await setOwner(deps, { ...by, to: (['lead', 'buyer', 'seller'] as const)[below(3)] ?? 'lead' })
}

/** All that is on record grows older together, under the contact's lock, as if everybody had waited. */
async function timePasses(process: Database, { below }: Mix): Promise<void> {
  const minutes = 1 + below(14)
  await process.transaction(async (tx) => {
    await sql`select 1 from conversations where contact_id = ${C} for update`.execute(tx)
    await sql`update handoffs set at = at - make_interval(mins => ${minutes}), created_at = created_at - make_interval(mins => ${minutes})`.execute(
      tx,
    )
  })
}

/** Handoffs without their event or their change of owner, two of one turn, owners that do not follow from each other, two replies. */
async function halfMade({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    with owners as (
      select n, payload->>'from' as from_owner, payload->>'to' as to_owner,
        lag(payload->>'to') over (order by n) as previous from events where type = 'OwnerChanged')
    select 'owner ' || n as what from owners where previous is not null and previous <> from_owner
    union all select 'rows ' || (select count(*) from handoffs where status = 'executed') || ', events ' || count(*) from events
      where type = 'HandoffExecuted' having count(*) <> (select count(*) from handoffs where status = 'executed')
    union all select 'owner changes ' || count(*) from events where type = 'OwnerChanged' and payload->>'reason' like 'handoff_%'
      having count(*) <> (select count(*) from handoffs where status = 'executed')
    union all select 'twice ' || turn_id from handoffs where status = 'executed' group by turn_id having count(*) > 1
    union all select 'replies ' || turn_id from outbox where kind = 'send_sms' group by turn_id having count(*) > 1
    union all select 'not answered ' || id from inbox where status = 'settled' and kind = 'message' and turn_id is null`.execute(db)
  return rows.map(({ what }) => what)
}

/** The same choices each time, as far as the processes allow. */
function seeded(seed: number): (n: number) => number {
  let at = seed
  return (n) => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((at / 0x8000_0000) * n)
  }
}

const bots: readonly BotName[] = ['lead', 'buyer', 'seller']

describeOn('postgres', 'a handoff that two processes call for at once', (database) => {
  test.each(bots)('from the %s bot is made once', async (bot) => {
    await acceptOn(database())(givenContactEvent(C))
    const deps = (process: Database) => ({ database: process, newId, era: ERA })
    const by = { locationId: L, contactId: C, by: 'ana', reason: null }
    await setOwner(deps(database()), { ...by, to: bot })
    const scores = bot === 'buyer' ? { buyer: 0, seller: 0.9 } : { buyer: 0.9, seller: 0 }
    const answers = await inProcesses(3, (process) =>
      handOverByHand(deps(process), { ...by, location: sampleLocation, target: null, scores, health }),
    )
    expect(answers.map((one) => (one.kind === 'judged' ? one.decision.status : one.kind)).toSorted()).toEqual(['none', 'none', 'proceed'])
    expect(await executedOf(database().db, C)).toHaveLength(1)
  })
})
