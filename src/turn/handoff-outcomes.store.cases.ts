import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { givenHandoffTurn, givenPast } from '../../tests/support/given-handoffs.ts'
import {
  acceptOn,
  after,
  claimLane,
  commitOn,
  ERA,
  givenContactEvent,
  givenText,
  givenTurn,
  L,
  newId,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { takeHandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { readHandoffSummary } from '../conversation/handoff/handoff-summary.view.ts'
import { learnThresholds, resetRoute, seedOutcomes, setOutcome, settleOutcomes } from '../conversation/handoff/outcomes.store.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { FactField } from '../conversation/fact.ts'
import type { Database } from '../db/database.ts'
import { lockOf } from './execute-handoff.store.ts'
import { handoffKeeper } from './handoff-outcomes.job.ts'
import type { HumanNews } from './human-handoffs.job.ts'
import { setOwner } from './set-owner.store.ts'

const C = 'con_1'
const DAY = 24 * 3_600_000
const WEEK = 7 * DAY

export function outcomeCases(database: () => Database): void {
  const db = () => database().db
  const inTransaction = <T>(work: (tx: Database['db']) => Promise<T>) => database().transaction(work)
  const settle = () => inTransaction((tx) => settleOutcomes(tx, L))
  const outcome = async () =>
    (await db().selectFrom('handoff_outcomes').select(['status', 'source']).where('is_seed', '=', false).execute())[0]
  const at = (ms: number) => database().setNow(after(ms))

  /** A contact that was handed to the seller bot at T0. */
  const handedOver = async () => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    const owned: ConversationEvent = { type: 'OwnerChanged', payload: { from: 'nobody', to: 'lead', reason: 'test' } }
    await turnOn(database(), C, { decision: { events: [owned, learned('timeline')] }, text: 'soon' })
    await acceptOn(database())(givenText(C, 'I want to sell'))
    const lane = await claimLane(db())
    const record = await givenHandoffTurn(database(), lane, { scores: { buyer: 0, seller: 0.9 } })
    await takeHandoffLock(db(), lockOf(lane, record.turnId), 'p1')
    expect(await commitOn(database(), record)).toBe('committed')
    return record.decision.handoff?.id ?? ''
  }
  const learned = (field: FactField, source = newId('m'), confidence = 0.9): ConversationEvent => ({
    type: 'FactLearned',
    payload: { field, fact_id: newId('fact'), confidence, source_message_id: source },
  })
  const owned = (to: 'human' | 'nobody', reason: string) => texts(DAY, [{ type: 'OwnerChanged', payload: { from: 'seller', to, reason } }])
  const texts = async (ms: number, events: ConversationEvent[] = []) => {
    await at(ms)
    await acceptOn(database())(givenText(C, `text at ${ms}`, { at: after(ms) }))
    const record = await givenTurn(database(), await claimLane(db()))
    await commitOn(database(), {
      ...record,
      bot: 'seller',
      decision: { ...record.decision, events: [...record.decision.events, ...events] },
    })
  }
  const summary = () => readHandoffSummary(db(), { location: sampleLocation, from: after(-DAY), to: after(2 * WEEK), includeSeed: false })

  describe('what a handoff came to', () => {
    test('is open at first', async () => {
      await handedOver()
      await settle()
      expect(await outcome()).toEqual({ status: 'open', source: 'rule' })
    })

    test.each<[string, () => Promise<unknown>, number, string]>([
      ['a new fact of the receiving bot: successful', () => texts(DAY, [learned('condition')]), DAY, 'successful'],
      ['a fact that was known before: nothing yet', () => texts(DAY, [learned('timeline')]), DAY, 'open'],
      ['a fact that says nothing of a sale: nothing yet', () => texts(DAY, [learned('beds_min')]), DAY, 'open'],
      ['words and no fact until the week is over: failed', () => texts(DAY), WEEK, 'failed'],
      ['words until one moment before its end: still open', () => texts(DAY), WEEK - 1, 'open'],
      ['no word until the week is over: timeout', async () => {}, WEEK, 'timeout'],
      ['a fact after the week: not in time', () => texts(WEEK, [learned('condition')]), WEEK, 'timeout'],
      [
        'an opt-out: failed',
        () => texts(DAY, [{ type: 'OptedOut', payload: { suppression_id: 's', step: '1', rule: 'r', span: null, message_id: null } }]),
        DAY,
        'failed',
      ],
      ['a person who takes the contact over: nothing yet', () => owned('human', 'takeover'), DAY, 'open'],
      ['a wrong number: failed', () => owned('nobody', 'wrong_number'), DAY, 'failed'],
      [
        'a fact told before the handoff and read after it: nothing yet',
        () => texts(DAY, [learned('condition', 'told_before')]),
        DAY,
        'open',
      ],
      ['a fact they are not sure of: nothing yet', () => texts(DAY, [learned('condition', newId('m'), 0.49)]), DAY, 'open'],
    ])('%s', async (...[, happens, ms, expected]) => {
      await handedOver()
      await sql`
        insert into messages (location_id, id, message_id, contact_id, direction, author, text, text_hash, sent_at)
        values (${L}, 'told_before', 'told_before', ${C}, 'inbound', 'contact', 'it needs paint', 'h', ${after(-DAY).toISOString()})`.execute(
        db(),
      )
      await happens()
      await at(ms)
      await settle()
      expect((await outcome())?.status).toBe(expected)
    })

    test('a person who gives the contact to another bot overrides a success: reverted', async () => {
      await handedOver()
      await texts(DAY, [learned('condition')])
      await settle()
      expect((await outcome())?.status).toBe('successful')
      await at(2 * DAY)
      await setOwner({ database: database(), newId, era: ERA }, { locationId: L, contactId: C, by: 'ana', reason: null, to: 'buyer' })
      await settle()
      expect((await outcome())?.status).toBe('reverted')
    })

    test('a handoff back overrides it too: reverted', async () => {
      await handedOver()
      await sql`update handoff_outcomes set route = 'buyer->seller'`.execute(db())
      await givenPast(db(), { contactId: C, from: 'seller', to: 'buyer', at: after(DAY) })
      await at(2 * DAY)
      await settle()
      expect((await outcome())?.status).toBe('reverted')
    })

    test('what a person says of it stands', async () => {
      const handoffId = await handedOver()
      expect(await inTransaction((tx) => setOutcome(tx, { locationId: L, handoffId, outcome: 'failed' }))).toBe(true)
      await texts(DAY, [learned('condition')])
      await settle()
      expect(await outcome()).toEqual({ status: 'failed', source: 'human' })
      expect(await inTransaction((tx) => setOutcome(tx, { locationId: L, handoffId: 'ho_none', outcome: 'failed' }))).toBe(false)
      expect(await inTransaction((tx) => setOutcome(tx, { locationId: 'elsewhere', handoffId, outcome: 'failed' }))).toBe(false)
    })
  })

  describe('learning', () => {
    const given = async (settled: number, successful: number, days = 1) => {
      for (let n = 0; n < settled; n += 1)
        await sql`
          insert into handoff_outcomes (location_id, handoff_id, contact_id, route, executed_at, closes_at, status, is_final, settled_at)
          values (${L}, ${newId('ho')}, 'c', 'lead->buyer', db_now() - make_interval(days => ${days}), db_now(), ${n < successful ? 'successful' : 'failed'}, true,
            db_now())`.execute(db())
      await inTransaction((tx) => learnThresholds(tx, L))
    }
    const shown = async () => (await summary()).thresholds['lead->buyer']

    test('seeds that are written twice are there once, marked, and move nothing', async () => {
      await database().setNow(T0)
      for (let n = 0; n < 2; n += 1) await inTransaction((tx) => seedOutcomes(tx, L))
      const { rows } = await sql<{ n: number; ok: number; first: Date; last: Date }>`
        select count(*)::int as n, count(*) filter (where status = 'successful')::int as ok, min(executed_at) as first, max(executed_at) as last
        from handoff_outcomes where is_seed and source = 'seed'`.execute(db())
      expect(rows).toMatchObject([{ n: 80, ok: 57 }])
      expect(rows[0]?.first.getTime()).toBeGreaterThan(after(-30 * DAY).getTime())
      expect(rows[0]?.last.getTime()).toBeLessThan(T0.getTime())
      await inTransaction((tx) => learnThresholds(tx, L))
      const { thresholds, outcomes, total_handoffs } = await summary()
      expect(Object.values(thresholds).map(({ effective, base, seeded }) => [effective === base, seeded])).toEqual(
        Array.from({ length: 4 }, () => [true, true]),
      )
      expect([outcomes['lead->buyer'].successful, total_handoffs]).toEqual([0, 0])
    })

    test('ten real outcomes leave what is invented behind', async () => {
      await database().setNow(T0)
      await inTransaction((tx) => seedOutcomes(tx, L))
      await given(9, 9)
      expect(await shown()).toMatchObject({ used: 29, rate: 0.8621, adjustment: -0.05, effective: 0.65, seeded: true })
      await given(1, 0)
      expect(await shown()).toMatchObject({ used: 10, rate: 0.9, effective: 0.65, seeded: false })
      expect((await shown()).reason).toBe('lowered from 0.7: 90 % of 10 outcomes were successful')
    })

    test('outcomes of ninety days ago no longer count, nor those before a reset', async () => {
      await database().setNow(T0)
      await given(12, 2, 89)
      expect(await shown()).toMatchObject({ adjustment: 0.1, effective: 0.8 })
      await at(DAY)
      await inTransaction((tx) => learnThresholds(tx, L))
      expect(await shown()).toMatchObject({ used: 0, effective: 0.7 })
      await given(12, 2)
      await at(2 * DAY)
      await inTransaction((tx) => resetRoute(tx, { locationId: L, route: 'lead->buyer' }))
      expect(await shown()).toMatchObject({ used: 0, effective: 0.7 })
    })

    test('what was learned decides the next handoff', async () => {
      await database().setNow(T0)
      await given(20, 17)
      await acceptOn(database())(givenContactEvent(C))
      await acceptOn(database())(givenText(C, 'hello'))
      const { loadTurn } = await import('./load-turn.store.ts')
      const { handoff } = await loadTurn(db(), await claimLane(db()))
      expect(handoff.adjustments).toEqual({ 'lead->buyer': -0.05 })
    })
  })

  describe('figures', () => {
    test('of nothing, the empty summary, are zeros and nulls, every reason among them', async () => {
      await database().setNow(T0)
      const nothing = await summary()
      expect(nothing).toMatchObject({
        total_handoffs: 0,
        success_rate: null,
        avg_processing_time_ms: null,
        peak_hour: null,
        blocked_total: 0,
      })
      expect(nothing.blocked_by_reason).toMatchObject({ locked: 0, circular_return: 0, error: 0 })
      expect(nothing.handoffs_by_hour).toHaveLength(24)
    })

    test('count what was made, what failed in the CRM for good, and what was stopped apart', async () => {
      await handedOver()
      await givenPast(db(), { contactId: 'con_2', from: 'lead', to: 'buyer', at: T0 })
      await givenPast(db(), { contactId: 'con_3', from: 'lead', to: 'buyer', at: T0, status: 'blocked' })
      await sql`update outbox set status = 'failed' where kind = 'send_sms' and turn_id in (select turn_id from handoffs)`.execute(db())
      const figures = await summary()
      expect(figures).toMatchObject({
        total_handoffs: 2,
        successful_handoffs: 1,
        failed_handoffs: 1,
        success_rate: 0.5,
        blocked_total: 1,
        blocked_by_circular: 1,
        peak_hour: 10,
        handoffs_by_route: { 'lead->buyer': 1, 'lead->seller': 1 },
        outcomes: { 'lead->seller': { open: 1 } },
      })
      expect(figures.handoffs_by_hour.filter((n) => n > 0)).toEqual([2])
    })
  })

  describe('a window of figures', () => {
    test('begins with its first moment and ends before its last', async () => {
      for (const [n, ms] of [-1, 0, DAY - 1, DAY].entries())
        await givenPast(db(), { contactId: `con_${n}`, from: 'lead', to: 'buyer', at: after(ms) })
      const window = { location: sampleLocation, from: after(0), to: after(DAY), includeSeed: false }
      expect((await readHandoffSummary(db(), window)).total_handoffs).toBe(2)
    })

    test('takes what a location begins with in only where it is asked to', async () => {
      await database().setNow(T0)
      await inTransaction((tx) => seedOutcomes(tx, L))
      const window = { location: sampleLocation, from: after(-31 * DAY), to: after(DAY) }
      const successes = async (includeSeed: boolean) => {
        const { outcomes, total_handoffs } = await readHandoffSummary(db(), { ...window, includeSeed })
        return [total_handoffs, ...Object.values(outcomes).map(({ successful }) => successful)]
      }
      expect([await successes(false), await successes(true)]).toEqual([
        [0, 0, 0, 0, 0],
        [0, 16, 14, 12, 15],
      ])
    })
  })

  test('a request for a person is told once when it is made and once when it is late', async () => {
    const told: HumanNews[] = []
    const keeper = handoffKeeper({
      database: database(),
      clock: { now: () => T0 },
      locationIds: () => [L],
      tell: (news) => told.push(news),
    })
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await turnOn(database(), C, {
      decision: { events: [{ type: 'HumanHandoffRequested', payload: { trigger: 'explicit_request', priority: 'high' } }] },
    })
    for (let n = 0; n < 2; n += 1) await keeper.run()
    await at(3_599_999)
    await keeper.run()
    expect(told.map(({ what, trigger }) => `${what} ${trigger}`)).toEqual(['requested explicit_request'])
    await at(3_600_000)
    for (let n = 0; n < 2; n += 1) await keeper.run()
    expect(told.map(({ what }) => what)).toEqual(['requested', 'late'])
    expect((await summary()).human_handoffs).toMatchObject({ requested: 1, open: 1, by_trigger: { explicit_request: 1 } })
  })
}
