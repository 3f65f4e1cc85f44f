import { expect, test } from 'vitest'
import { after, givenText, incomingOf, L, T0 } from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import type { Arrival } from './arrival.ts'
import { commitKeys, insertRows, placeInLanes, reserveKeys } from './inbox.store.ts'

const TTL = 1

export function inboxCases(database: () => Database): void {
  const reserve = async (...arrivals: Arrival[]) => [...(await database().transaction((tx) => reserveKeys(tx, arrivals, TTL)))]
  const withKey = (key: string): Arrival => ({ ...incomingOf(givenText('con_1', 'hi')).arrival, key })

  test('growth.md 6, TTL: a key is free, then taken, and free again when its time to live is over since it was settled', async () => {
    await database().setNow(T0)
    const first = withKey('k1')
    expect(await reserve(first)).toEqual([first.id])
    await commitKeys(database().db, [{ locationId: L, key: 'k1' }])
    await database().setNow(after(800))
    expect(await reserve(withKey('k1'))).toEqual([])
    await database().setNow(after(1_000))
    expect(await reserve(withKey('k1'))).toEqual([])
    await database().setNow(after(2_000))
    const late = withKey('k1')
    expect(await reserve(late)).toEqual([late.id])
    expect(await reserve(withKey('k1'))).toEqual([])
  })

  test('growth.md 6, TTL: a key whose row is not settled never lapses', async () => {
    await database().setNow(T0)
    await reserve(withKey('k1'))
    await database().setNow(after(365 * 86_400_000))
    expect(await reserve(withKey('k1'))).toEqual([])
  })

  test('of a key twice in one batch the first arrival counts; another location may use it', async () => {
    const [one, same, other] = [withKey('k1'), withKey('k1'), { ...withKey('k1'), locationId: 'loc_other' }]
    expect((await reserve(one, same, other)).sort()).toEqual([one.id, other.id].sort())
    expect(await reserve(same, withKey('k2'))).toHaveLength(1)
  })

  test('each arrival gets the next number of its lane, in the order of the batch', async () => {
    const place = (...contacts: string[]) =>
      database().transaction(async (tx) => {
        const placed = await placeInLanes(
          tx,
          contacts.map((contact) => incomingOf(givenText(contact, 'hi')).arrival),
        )
        await insertRows(tx, placed)
        return placed.map(({ contactId, seq }) => `${contactId}:${seq}`)
      })
    expect(await place('b', 'a', 'b')).toEqual(['b:1', 'a:1', 'b:2'])
    expect(await place('a', 'b', 'c')).toEqual(['a:2', 'b:3', 'c:1'])
  })

  test('a row keeps what was delivered, to the byte', async () => {
    const raw = '{"body":"¿Sí? \\u0041 👍"}'
    const arrival = { ...incomingOf(givenText('con_1', '¿Sí? 👍')).arrival, raw }
    await database().transaction(async (tx) => insertRows(tx, await placeInLanes(tx, [arrival])))
    const row = await database().db.selectFrom('inbox').selectAll().executeTakeFirstOrThrow()
    expect(Buffer.from(row.raw ?? []).toString()).toBe(raw)
    expect(row).toMatchObject({ id: arrival.id, key: arrival.key, kind: 'message', status: 'waiting', event_at: T0, body: arrival.body })
  })
}
