import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { executedOf, givenHandoffTurn, givenLock, givenPast } from '../../tests/support/given-handoffs.ts'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  commitOn,
  ERA,
  givenContactEvent,
  givenDeleted,
  givenText,
  L,
  newId,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import { givenHandoff, HANDOFF_NOW, saidOf } from '../conversation/handoff/given-handoff.fixture.ts'
import { holdHandoffStanding, writeHandoff } from '../conversation/handoff/handoff.store.ts'
import { takeHandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { TRUTH_TABLE, titleOf } from '../conversation/handoff/truth-table.fixture.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import type { BotName } from '../conversation/owner.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Database } from '../db/database.ts'
import { judgedOn, lockOf } from './execute-handoff.store.ts'
import { evaluateByHand, handOverByHand, type AskedHandoff } from './hand-over-by-hand.store.ts'

const C = 'con_1'
const MIN = 60_000
const SELLS = { buyer: 0, seller: 0.883 }
const BUYS = { buyer: 0.9, seller: 0 }

export function handoffCases(database: () => Database): void {
  const db = () => database().db
  const deps = () => ({ database: database(), newId, era: ERA })
  const ownedBy = (bot: BotName) => ({
    decision: { events: [{ type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: bot, reason: 'test' } }] },
  })
  const begin = async (bot: BotName = 'lead') => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await turnOn(database(), C, { ...ownedBy(bot), text: 'hello' })
  }
  const claimed = async (text = 'I want to sell', at = T0) => {
    await acceptOn(database())(givenText(C, text, { at }))
    return claimLane(db())
  }
  const state = async () => {
    const row = await db().selectFrom('conversations').select('state').where('contact_id', '=', C).executeTakeFirstOrThrow()
    return row.state as ConversationState
  }
  const rows = async () => {
    const stored = await db().selectFrom('handoffs').selectAll().where('contact_id', '=', C).orderBy('at').orderBy('id').execute()
    return stored.map(({ source_bot, target_bot, status, reason_code }) =>
      `${source_bot}->${target_bot} ${status} ${reason_code ?? ''}`.trim(),
    )
  }
  const locks = () => db().selectFrom('handoff_locks').select(['contact_id', 'token']).execute()
  const lockedTurn = async (at = T0) => {
    const lane = await claimed('I want to sell', at)
    const record = await givenHandoffTurn(database(), lane, { scores: SELLS })
    expect(await takeHandoffLock(db(), lockOf(lane, record.turnId), 'p1')).toBeNull()
    return record
  }
  const ask = (over: Partial<AskedHandoff> = {}): AskedHandoff => ({
    locationId: L,
    contactId: C,
    by: 'priya',
    reason: null,
    location: sampleLocation,
    target: null,
    scores: SELLS,
    health: { buyer: NO_OPERATIONS, seller: NO_OPERATIONS },
    ...over,
  })

  describe('the truth table, executed: what the tables hold is judged by the same function', () => {
    test.each(TRUTH_TABLE.map((row) => [titleOf(row), row] as const))('%s', async (_, row) => {
      await database().setNow(HANDOFF_NOW)
      const lock = lockOf({ locationId: L, contactId: C }, 'turn_1')
      for (const [from, to, age] of row.past ?? []) await givenPast(db(), { contactId: C, from, to, at: after(-age, HANDOFF_NOW) })
      for (const age of row.blocked ?? [])
        await givenPast(db(), { contactId: C, from: 'buyer', to: 'seller', at: after(-age, HANDOFF_NOW), status: 'blocked' })
      if (row.lock)
        await givenLock(db(), { contactId: C, token: row.lock.own ? lock.token : 'other', at: after(-row.lock.age, HANDOFF_NOW) })
      const input = givenHandoff(row, { history: [], lockedUntil: null })
      const { standing } = await database().transaction((tx) => holdHandoffStanding(tx, lock))
      expect(saidOf(judgedOn(standing, { input, lock }))).toBe(row.result)
    })
  })

  describe('the lock', () => {
    const mine = lockOf({ locationId: L, contactId: C }, 'turn_1')
    const theirs = lockOf({ locationId: L, contactId: C }, 'turn_2')

    test('lives for thirty seconds of the database’s clock and is never extended', async () => {
      await database().setNow(T0)
      expect(await takeHandoffLock(db(), mine, 'p1')).toBeNull()
      await database().setNow(after(29_999))
      expect(await takeHandoffLock(db(), theirs, 'p2')).toEqual(after(30_000))
      expect(await takeHandoffLock(db(), mine, 'p1')).toBeNull()
      await database().setNow(after(30_000))
      expect(await takeHandoffLock(db(), theirs, 'p2')).toBeNull()
      expect(await takeHandoffLock(db(), mine, 'p1')).toEqual(after(60_000))
    })

    test('of one location is none of another', async () => {
      await database().setNow(T0)
      expect(await takeHandoffLock(db(), mine, 'p1')).toBeNull()
      expect(await takeHandoffLock(db(), { ...theirs, locationId: 'elsewhere' }, 'p2')).toBeNull()
    })

    test('is gone with the commit that made the handoff, which is on record once', async () => {
      await begin()
      const record = await lockedTurn()
      expect(await commitOn(database(), record)).toBe('committed')
      expect([await locks(), await rows(), (await state()).owner]).toEqual([[], ['lead->seller executed'], 'seller'])
      expect(await brokenFolds(db())).toEqual([])
    })

    test('C-3: of one turn there is one handoff on record, and a second breaks its commit', async () => {
      await begin()
      const record = await lockedTurn()
      expect(await commitOn(database(), record)).toBe('committed')
      const tried = record.decision.handoff
      if (tried === undefined) throw new Error('nothing was called for')
      const lock = lockOf(record.lane, record.turnId)
      const again = { locationId: L, contactId: C, turnId: record.turnId, via: 'turn' as const, at: T0, notOursMs: 0 }
      const second = database().transaction((tx) => writeHandoff(tx, { ...again, tried: { ...tried, id: newId('ho') }, lock }))
      await expect(second).rejects.toMatchObject({ code: '23505' })
      expect(await rows()).toEqual(['lead->seller executed'])
    })

    test('lost before the commit loses the handoff and nothing else is written', async () => {
      await begin()
      const record = await lockedTurn()
      await sql`update handoff_locks set token = 'other'`.execute(db())
      expect(await commitOn(database(), record)).toEqual({ lost: 'locked' })
      expect([await rows(), (await state()).owner]).toEqual([[], 'lead'])
    })

    test('lapsed while the reply was drafted does so too, though nobody else took it', async () => {
      await begin()
      const record = await lockedTurn()
      await database().setNow(after(30_000))
      expect(await commitOn(database(), record)).toEqual({ lost: 'locked' })
    })

    test('the turn is then decided without the handoff, which is on record as stopped', async () => {
      await begin()
      const record = await lockedTurn()
      await database().setNow(after(30_000))
      await commitOn(database(), record)
      const again = await givenHandoffTurn(database(), record.lane, { scores: SELLS, over: { stop: 'locked' } })
      expect(await commitOn(database(), again)).toBe('committed')
      expect([await rows(), (await state()).owner]).toEqual([['lead->seller blocked locked'], 'lead'])
      expect((await db().selectFrom('outbox').select('kind').execute()).map(({ kind }) => kind)).toContain('send_sms')
    })

    test('left behind by a process that died is found again by the repeated turn', async () => {
      await begin()
      const first = await lockedTurn()
      const again = await givenHandoffTurn(database(), first.lane, { scores: SELLS })
      expect(again.turnId).toBe(first.turnId)
      expect(await takeHandoffLock(db(), lockOf(again.lane, again.turnId), 'p2')).toBeNull()
      expect(await commitOn(database(), again)).toBe('committed')
    })
  })

  describe('limits', () => {
    test('C-1, C-2: hold on the rows of the commit, whatever the turn was decided with', async () => {
      await begin()
      const record = await lockedTurn()
      await givenPast(db(), { contactId: C, from: 'lead', to: 'seller', at: after(-MIN) })
      expect(await commitOn(database(), record)).toEqual({ lost: 'circular_repeat' })
    })

    test('C-6: count the handoffs of a contact that was merged into this one', async () => {
      await begin()
      await acceptOn(database())(givenContactEvent('con_old'))
      await givenPast(db(), { contactId: 'con_old', from: 'lead', to: 'seller', at: after(-MIN) })
      expect(saidOf((await judged()).decision)).toBe('proceed seller')
      await acceptOn(database())(givenDeleted('con_old'))
      expect(saidOf((await judged()).decision)).toBe('blocked circular_repeat')
    })

    test('of one location are none of another', async () => {
      await begin()
      await givenPast(db(), { contactId: C, from: 'lead', to: 'seller', at: after(-MIN), locationId: 'elsewhere' })
      expect(saidOf((await judged()).decision)).toBe('proceed seller')
    })

    const judged = async () => {
      const answer = await evaluateByHand(deps(), ask())
      if (answer.kind !== 'judged') throw new Error(answer.kind)
      return answer
    }
  })

  describe('asked for by a person', () => {
    const made = async (over: Partial<AskedHandoff> = {}) => {
      const answer = await handOverByHand(deps(), ask(over))
      if (answer.kind !== 'judged') throw new Error(answer.kind)
      return answer
    }

    test('is judged first and then made, in the same words; the bot waits for the contact', async () => {
      await begin()
      const before = await state()
      expect(saidOf((await evaluateAs()).decision)).toBe('proceed seller')
      expect(await state()).toEqual(before)
      const done = await made()
      expect([saidOf(done.decision), done.actions]).toEqual(['proceed seller', ['add_note', 'set_field', 'add_tag', 'add_tag']])
      expect(await rows()).toEqual(['lead->seller executed'])
      expect((await state()).owner).toBe('seller')
      expect(await locks()).toEqual([])
    })

    const evaluateAs = async () => {
      const answer = await evaluateByHand(deps(), ask())
      if (answer.kind !== 'judged') throw new Error(answer.kind)
      return answer
    }

    test('in the CRM each step waits for the one before it', async () => {
      await begin()
      await made()
      const actions = await db()
        .selectFrom('outbox')
        .select(['id', 'kind', 'after_id'])
        .where('kind', '<>', 'add_note')
        .orderBy('position')
        .execute()
      expect(actions.map(({ after_id }) => after_id)).toEqual([null, ...actions.slice(0, -1).map(({ id }) => id)])
    })

    test('is stopped by the limits of all others, and that is on record', async () => {
      await begin()
      await givenPast(db(), { contactId: C, from: 'seller', to: 'buyer', at: after(-10 * MIN) })
      const stopped = await made()
      expect(stopped.decision).toMatchObject({ status: 'blocked', reason: 'circular_return', retryAt: after(20 * MIN).toISOString() })
      expect([await rows(), (await state()).owner]).toEqual([['seller->buyer executed', 'lead->seller blocked circular_return'], 'lead'])
    })

    test('leaves a lock of a turn alone', async () => {
      await begin()
      await givenLock(db(), { contactId: C, token: 'a turn', at: T0 })
      expect(saidOf((await made()).decision)).toBe('blocked locked')
      expect(await locks()).toEqual([{ contact_id: C, token: 'a turn' }])
    })

    test('to the lead bot or by a bad score is not called for and not on record', async () => {
      await begin('seller')
      expect(saidOf((await made({ target: 'lead' })).decision)).toBe('none to_lead')
      expect(saidOf((await made({ target: 'buyer', scores: { buyer: Number.NaN, seller: 0 } })).decision)).toBe('none invalid_input')
      expect(await rows()).toEqual([])
    })

    test('of a contact nobody ever heard of is nothing', async () => {
      expect(await handOverByHand(deps(), ask({ contactId: 'nobody' }))).toEqual({ kind: 'unknown' })
    })

    test('makes a turn in flight fail at its fence', async () => {
      await begin()
      const record = await lockedTurn()
      await sql`delete from handoff_locks`.execute(db())
      await made({ scores: BUYS })
      expect(await commitOn(database(), record)).toBe('fenced')
      expect((await executedOf(db(), C)).map(({ to }) => to)).toEqual(['buyer'])
    })
  })
}
