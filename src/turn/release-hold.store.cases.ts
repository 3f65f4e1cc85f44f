import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  claimOn,
  commitOn,
  dueNow,
  dueText,
  ERA,
  givenContactEvent,
  givenDnd,
  givenSend,
  givenText,
  givenTurn,
  hashPhone,
  L,
  newId,
  PHONE,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { readHolds, releaseHold } from './release-hold.store.ts'

const [C, TWIN] = ['con_1', 'con_2']

export function holdCases(database: () => Database): void {
  const db = () => database().db
  const release = (contactId = C, over: { group?: string[] } = {}) =>
    releaseHold(
      { database: database(), newId, era: ERA },
      { locationId: L, contactId, by: 'ana', reason: 'asked by phone', group: [], ...over },
    )
  const held = async (contactId: string) => {
    const row = await db().selectFrom('conversations').select('state').where('contact_id', '=', contactId).executeTakeFirstOrThrow()
    return (row.state as ConversationState).held
  }
  const unclear = {
    hold: { id: newId('hold'), reason: 'optout_unsure' },
    events: [{ type: 'HoldPlaced' as const, payload: { hold_id: 'h', reason: 'optout_unsure' } }],
  }
  const known = async () => {
    await database().setNow(T0)
    for (const contact of [C, TWIN]) {
      await acceptOn(database())(givenContactEvent(contact))
      await commitOn(database(), await givenTurn(database(), await claimLane(db())))
    }
  }

  test('the holds of contact and phone end with who and why; what waited is due and may leave', async () => {
    await known()
    await turnOn(database(), C, { decision: unclear })
    await acceptOn(database())(givenDnd(TWIN, 'active'))
    await enqueue(db(), [givenSend(C, 'Here you are.', { id: 'act_1' }), givenSend(TWIN, 'And you.', { id: 'act_2' })])
    for (const text of await dueNow(db()))
      if (text.class === 'text') expect(await claimOn(database(), text as never)).toMatchObject({ kind: 'deferred', code: 'hold' })
    expect(await dueNow(db())).toEqual([])
    expect(await readHolds(db())).toEqual([
      { locationId: L, contactIds: [C], onPhone: false, reason: 'optout_unsure', since: T0 },
      { locationId: L, contactIds: [C, TWIN], onPhone: true, reason: 'crm_dnd', since: T0 },
    ])
    await database().setNow(after(60_000))
    expect(await release()).toEqual({ kind: 'released', holds: 2, texts: 2 })
    expect(await readHolds(db())).toEqual([])
    const rows = await db().selectFrom('holds').select(['lifted_by', 'lifted_reason', 'lifted_at']).execute()
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ lifted_by: 'ana', lifted_reason: 'asked by phone', lifted_at: after(60_000) })))
    expect([await held(C), await held(TWIN)]).toEqual([false, false])
    expect((await dueNow(db())).map(({ id }) => id)).toEqual(['act_1', 'act_2'])
    expect((await claimOn(database(), await dueText(db()))).kind).toBe('claimed')
    expect(await brokenFolds(db())).toEqual([])
    expect((await sql<{ action: string }>`select action from audit`.execute(db())).rows).toEqual([{ action: 'hold_release' }])
  })

  test('a contact of the phone that is held by itself stays held', async () => {
    await known()
    await turnOn(database(), TWIN, { decision: { ...unclear, hold: { id: newId('hold'), reason: 'optout_unsure' } } })
    await acceptOn(database())(givenDnd(C, 'active'))
    expect(await release()).toMatchObject({ kind: 'released', holds: 1 })
    expect(await readHolds(db())).toMatchObject([{ contactIds: [TWIN], onPhone: false }])
    expect(await held(TWIN)).toBe(true)
  })

  test.each([
    ['the contact', C, 'STOP'],
    ['the phone, by its other contact', TWIN, 'STOP'],
  ])('while a suppression of %s stands nothing is lifted', async (_, who, words) => {
    await known()
    await turnOn(database(), C, { decision: { ...unclear, hold: { id: newId('hold'), reason: 'optout_unsure' } } })
    await acceptOn(database())(givenText(who, words))
    expect(await release()).toEqual({ kind: 'suppressed', reason: 'keyword' })
    expect(await readHolds(db())).toHaveLength(1)
    expect(await held(C)).toBe(true)
  })

  test("a suppression in another location counts where the two are one business's", async () => {
    await known()
    await turnOn(database(), C, { decision: { ...unclear, hold: { id: newId('hold'), reason: 'optout_unsure' } } })
    await sql`insert into suppressions (location_id, id, subject, phone_hash, reason, channel, rule_version, keep_until)
      values ('loc_sister', 's', ${`p:${hashPhone(PHONE)}`}, ${hashPhone(PHONE)}, 'keyword', 'sms', '1', ${after(10 * 365 * 86_400_000)})`.execute(
      db(),
    )
    expect(await release(C, { group: ['loc_sister'] })).toEqual({ kind: 'suppressed', reason: 'keyword' })
    expect(await release()).toMatchObject({ kind: 'released' })
  })

  test('where nothing is held nothing is done, and no conversation is made', async () => {
    await database().setNow(T0)
    expect(await release('con_nobody')).toEqual({ kind: 'not_held' })
    expect(await db().selectFrom('conversations').selectAll().execute()).toEqual([])
  })
}
