import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { acceptOn, after, claimLane, commitOn, givenContactEvent, givenText, givenTurn, L, newId } from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import {
  claimLaneOf,
  claimLanes,
  extendLease,
  finishLane,
  hurryLane,
  nextLaneDue,
  parkLane,
  retryLane,
  sweepLanes,
  type ClaimedLane,
} from './lanes.store.ts'

const DEBOUNCE = { seconds: 4, ceiling: 15 }
const LEASE = 30

export function laneCases(database: () => Database): void {
  const at = (ms: number) => database().setNow(after(ms))
  const accept = (contact: string, debounce = DEBOUNCE) => acceptOn(database(), debounce)(givenText(contact, newId('hi')))
  const claim = async (most = 10) => (await claimLanes(database().db, most, LEASE)).map(({ contactId }) => contactId)
  const commit = async (lane: ClaimedLane) => commitOn(database(), await givenTurn(database(), lane))
  const due = () => nextLaneDue(database().db)
  const attempts = async () => (await database().db.selectFrom('lanes').select('attempts').executeTakeFirstOrThrow()).attempts

  test('texts gather until four seconds of quiet', async () => {
    await at(0)
    await accept('con_1')
    expect(await claim()).toEqual([])
    await at(3_000)
    await accept('con_1')
    await at(6_999)
    expect(await claim()).toEqual([])
    await at(7_000)
    const lane = await claimLane(database().db)
    expect((await givenTurn(database(), lane)).rows).toHaveLength(2)
  })

  test('texts that never stop are answered after fifteen seconds', async () => {
    for (const ms of [0, 3_000, 6_000, 9_000, 12_000, 14_500]) {
      await at(ms)
      await accept('con_1')
    }
    expect(await due()).toEqual(after(15_000))
  })

  test('without a debounce a text is due at once, and other events always are', async () => {
    await at(0)
    await accept('con_1', { seconds: 0, ceiling: 15 })
    await acceptOn(database(), DEBOUNCE)(givenContactEvent('con_2'))
    expect((await claim()).sort()).toEqual(['con_1', 'con_2'])
  })

  test('an event that is due takes the waiting text along before its quiet is over', async () => {
    await at(0)
    await accept('con_1')
    await acceptOn(database(), DEBOUNCE)(givenContactEvent('con_1'))
    const lane = await claimLane(database().db)
    expect((await givenTurn(database(), lane)).rows.map(({ kind }) => kind)).toEqual(['message', 'contact_changed'])
  })

  test('the lane of one contact is taken when it is due and nobody has it; the others stay', async () => {
    await at(0)
    for (const contact of ['con_a', 'con_b', 'con_c']) await accept(contact, { seconds: 0, ceiling: 0 })
    const claimOf = (contactId: string) => claimLaneOf(database().db, { locationId: L, contactId }, LEASE)
    expect(await claimOf('con_b')).toMatchObject({ contactId: 'con_b', attempts: 0 })
    expect(await claimOf('con_b')).toBeNull()
    expect(await claimOf('con_x')).toBeNull()
    await accept('con_d')
    expect(await claimOf('con_d')).toBeNull()
    expect((await claim()).sort()).toEqual(['con_a', 'con_c'])
  })

  test('a lane that somebody waits for gathers no longer; one that waits before another try still does', async () => {
    await at(0)
    for (const contact of ['con_a', 'con_b']) await accept(contact)
    await hurryLane(database().db, { locationId: L, contactId: 'con_a' })
    expect(await claim()).toEqual(['con_a'])
    await at(5_000)
    const lane = await claimLane(database().db)
    await retryLane(database().db, lane, { waitMs: 2_000, counts: true })
    await hurryLane(database().db, lane)
    expect(await claim()).toEqual([])
  })

  test('who has waited longest comes first, and no more than asked for', async () => {
    for (const [index, contact] of ['con_b', 'con_c', 'con_a'].entries()) {
      await at(index * 1_000)
      await accept(contact)
    }
    await at(60_000)
    expect(await claim(2)).toEqual(['con_b', 'con_c'])
    expect(await claim(2)).toEqual(['con_a'])
  })

  test('a lease excludes until it lapses, is kept alive by its holder, and fences the one who lost it', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    const first = await claimLane(database().db)
    const record = await givenTurn(database(), first)
    await at(33_000)
    expect(await claim()).toEqual([])
    expect(await extendLease(database().db, first, LEASE)).toBe(true)
    await at(62_999)
    expect(await claim()).toEqual([])
    await at(63_000)
    const second = await claimLane(database().db)
    expect(await extendLease(database().db, first, LEASE)).toBe(false)
    await retryLane(database().db, first, { waitMs: 60_000, counts: true })
    await database().transaction((tx) => finishLane(tx, first))
    await database().transaction((tx) => parkLane(tx, first))
    expect(await commitOn(database(), record)).toBe('fenced')
    expect(await commit(second)).toBe('committed')
    expect(await due()).toBeNull()
  })

  test('a text that came during the turn opens a debounce of its own; without one the lane rests', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    const lane = await claimLane(database().db)
    await at(5_000)
    await accept('con_1')
    expect((await givenTurn(database(), lane)).rows).toHaveLength(1)
    await at(6_000)
    expect(await commit(lane)).toBe('committed')
    expect(await due()).toEqual(after(9_000))
    await at(9_000)
    expect(await commit(await claimLane(database().db))).toBe('committed')
    expect(await due()).toBeNull()
  })

  test('a failed turn waits, and a text that comes meanwhile joins the next attempt', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    await retryLane(database().db, await claimLane(database().db), { waitMs: 8_000, counts: true })
    expect(await attempts()).toBe(1)
    await at(5_000)
    await accept('con_1')
    expect(await due()).toEqual(after(12_000))
    await at(11_999)
    expect(await claim()).toEqual([])
    await at(12_000)
    const lane = await claimLane(database().db)
    expect((await givenTurn(database(), lane)).rows).toHaveLength(2)
    await commit(lane)
    expect(await attempts()).toBe(0)
    expect(await due()).toBeNull()
  })

  test('a wait that is no attempt is not counted, and none at all is due at once', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    await retryLane(database().db, await claimLane(database().db), { waitMs: 2_000, counts: false })
    expect(await due()).toEqual(after(6_000))
    await at(6_000)
    await retryLane(database().db, await claimLane(database().db), { waitMs: 0, counts: false })
    expect(await claim()).toEqual(['con_1'])
    expect(await attempts()).toBe(0)
  })

  test('a plan for later leaves the lane due then', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    const lane = await claimLane(database().db)
    await sql`
      insert into inbox (location_id, contact_id, seq, id, kind, due_at) values (${lane.locationId}, 'con_1', 100, 'plan', 'follow_up_due', ${after(86_400_000)})`.execute(
      database().db,
    )
    await commit(lane)
    expect(await due()).toEqual(after(86_400_000))
    await at(86_400_000)
    const later = await claimLane(database().db)
    expect((await givenTurn(database(), { ...later, endSeq: '101' })).rows.map(({ id }) => id)).toEqual(['plan'])
  })

  test('a parked lane takes texts in and is claimed by nobody', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    const lane = await claimLane(database().db)
    await database().transaction((tx) => parkLane(tx, lane))
    expect(await accept('con_1')).toEqual({ status: 'accepted' })
    await at(3_600_000)
    expect(await claim()).toEqual([])
    expect(await due()).toBeNull()
    expect(await sweepLanes(database())).toBe(0)
  })

  test('the sweep finds waiting rows that no due time tells of, whatever else the lane waits for', async () => {
    await at(0)
    for (const contact of ['con_lost', 'con_later', 'con_plan', 'con_fine', 'con_leased']) await accept(contact)
    const { db } = database()
    await sql`update lanes set quiet_at = null, first_at = null where contact_id in ('con_lost', 'con_later', 'con_leased')`.execute(db)
    await sql`update lanes set plans_at = ${after(86_400_000)} where contact_id = 'con_later'`.execute(db)
    await sql`update lanes set lease_until = ${after(30_000)} where contact_id = 'con_leased'`.execute(db)
    await sql`update lanes set quiet_at = null where contact_id = 'con_plan'`.execute(db)
    await sql`update inbox set kind = 'follow_up_due', due_at = ${after(50_000)} where contact_id = 'con_plan'`.execute(db)
    await at(10_000)
    expect(await sweepLanes(database())).toBe(3)
    expect(await sweepLanes(database())).toBe(0)
    expect((await claim()).sort()).toEqual(['con_fine', 'con_later', 'con_lost'])
    expect(await due()).not.toBeNull()
    await at(50_000)
    expect(await claim()).toContain('con_plan')
  })

  test('a text whose reader died is due again when the lease lapses', async () => {
    await at(0)
    await accept('con_1')
    await at(4_000)
    await claimLane(database().db)
    expect(await due()).toEqual(after(34_000))
    await at(34_000)
    expect(await sweepLanes(database())).toBe(0)
    expect(await claim()).toEqual(['con_1'])
  })
}
