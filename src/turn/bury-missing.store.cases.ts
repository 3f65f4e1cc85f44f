import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { acceptOn, brokenFolds, claimLane, ERA, everything, givenText, givenTurn, L, newId, T0 } from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import { lockLane } from '../inbox/lanes.store.ts'
import { buryMissing } from './bury-missing.store.ts'
import { releaseContact } from './release.store.ts'

const C = 'con_1'

export function buryMissingCases(database: () => Database): void {
  const db = () => database().db
  const given = async (...texts: string[]) => {
    await database().setNow(T0)
    for (const text of texts) await acceptOn(database())(givenText(C, text))
    const lane = await claimLane(db())
    const { rows } = await sql<{ id: string }>`select id from inbox order by seq`.execute(db())
    return { lane, ids: rows.map(({ id }) => id) }
  }
  const inbox = () => db().selectFrom('inbox').select(['status', 'reason', 'turn_id']).orderBy('seq').execute()
  const BURIED = { status: 'buried', reason: 'contact_missing', turn_id: null }

  test('2.12 unknown contact: its texts are buried with the reason, their keys settled, the event told, and nothing is to be done', async () => {
    const { lane, ids } = await given('hello', 'anybody?')
    expect(await buryMissing({ database: database(), era: ERA }, lane, ids)).toBe(true)
    expect(await inbox()).toEqual([BURIED, BURIED])
    expect((await db().selectFrom('webhook_keys').select('committed_at').execute()).every((row) => row.committed_at !== null)).toBe(true)
    const { rows: events } = await sql`select type, payload, actor, turn_id from events`.execute(db())
    expect(events).toEqual([{ type: 'ContactMissing', payload: { inbox_ids: ids.toSorted() }, actor: 'system', turn_id: null }])
    for (const table of ['outbox', 'turns', 'follow_ups'] as const) expect(await db().selectFrom(table).selectAll().execute()).toEqual([])
    await expect(claimLane(db())).rejects.toThrow('no lane is due')
    expect(await brokenFolds(db())).toEqual([])
  })

  test('a text that comes meanwhile is served by itself', async () => {
    const { lane, ids } = await given('hello')
    await acceptOn(database())(givenText(C, 'and now?'))
    await buryMissing({ database: database(), era: ERA }, lane, ids)
    expect((await inbox()).map(({ status }) => status)).toEqual(['buried', 'waiting'])
    expect((await givenTurn(database(), await claimLane(db()))).rows).toHaveLength(1)
  })

  test('who lost the lease buries nothing, keys included', async () => {
    const { lane, ids } = await given('hello')
    await sql`update lanes set lease_no = lease_no + 1`.execute(db())
    const before = await everything(db(), [])
    expect(await buryMissing({ database: database(), era: ERA }, lane, ids)).toBe(false)
    expect(await everything(db(), [])).toEqual(before)
  })

  test('nothing is lost: a release takes the texts up again', async () => {
    const { lane, ids } = await given('hello', 'anybody?')
    await buryMissing({ database: database(), era: ERA }, lane, ids)
    const deps = { database: database(), newId, era: ERA }
    expect(await releaseContact(deps, { locationId: L, contactId: C, by: 'ana' })).toMatchObject({ kind: 'released' })
    const again = await claimLane(db())
    expect((await givenTurn(database(), again)).rows.map(({ id }) => id)).toEqual(ids)
    expect(await database().transaction((tx) => lockLane(tx, again))).toBe(true)
  })
}
