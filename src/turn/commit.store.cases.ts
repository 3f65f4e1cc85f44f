import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  commitOn,
  dueNow,
  ERA,
  everything,
  givenContact,
  givenContactEvent,
  givenSend,
  givenTagAction,
  givenText,
  givenTurn,
  hashPhone,
  L,
  newId,
  PHONE,
  T0,
  turnOn,
  type GivenTurn,
} from '../../tests/support/given-line.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { FactChange } from '../conversation/heard.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { buryLane } from './bury.store.ts'
import { loadTurn } from './load-turn.store.ts'
import { releaseContact } from './release.store.ts'

const C = 'con_1'
const routed = { type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: 'lead' as const, reason: 'routed' } }

export function commitCases(database: () => Database): void {
  const db = () => database().db
  const claimed = async (given: GivenTurn = {}) => {
    await database().setNow(T0)
    await acceptOn(database())(givenText(C, newId('hello')))
    return givenTurn(database(), await claimLane(db()), given)
  }

  test('a turn writes everything at once: events and their fold, actions, ledger, settled rows and keys', async () => {
    const record = await claimed({ texts: ['Hi!'], decision: { events: [routed] } })
    expect(await commitOn(database(), record)).toBe('committed')
    expect(await db().selectFrom('inbox').select(['status', 'turn_id']).execute()).toEqual([{ status: 'settled', turn_id: record.turnId }])
    expect((await db().selectFrom('webhook_keys').select('committed_at').execute()).map((row) => row.committed_at)).toEqual([T0])
    const [event] = await db().selectFrom('events').selectAll().execute()
    expect(event).toMatchObject({ n: '1', type: 'OwnerChanged', actor: 'lead', turn_id: record.turnId, era: ERA, at: T0 })
    expect(await db().selectFrom('conversations').select(['version', 'owner', 'owner_n', 'owner_reason']).execute()).toEqual([
      { version: '1', owner: 'lead', owner_n: '1', owner_reason: 'routed' },
    ])
    expect(await db().selectFrom('turns').select(['turn_id', 'covers']).execute()).toEqual([
      { turn_id: record.turnId, covers: record.rows.map(({ id }) => id) },
    ])
    expect((await dueNow(db())).map(({ id }) => id)).toEqual(record.actions.map(({ id }) => id))
    expect(await db().selectFrom('ledger').select(['kind', 'action_id']).execute()).toEqual([
      { kind: 'draft', action_id: record.actions[0]?.id },
    ])
    expect(await brokenFolds(db())).toEqual([])
  })

  test.each([
    ["the lease is another's", () => sql`update lanes set lease_no = lease_no + 1`],
    [
      'the conversation moved',
      () => sql`insert into conversations (location_id, contact_id, version, state) values (${L}, ${C}, 1, '{"version": 1}')`,
    ],
  ])('when %s nothing is written', async (_, meanwhile) => {
    const record = await claimed({ texts: ['Hi!'], decision: { suppress: { reason: 'wrong_number' }, hold: { id: 'h', reason: 'x' } } })
    await meanwhile().execute(db())
    const before = await everything(db(), [])
    expect(await commitOn(database(), record)).toBe('fenced')
    expect(await everything(db(), [])).toEqual(before)
  })

  test('a turn whose own action is there already is aborted: it committed before', async () => {
    const record = await claimed({ texts: ['Hi!'] })
    const same = record.actions.map((action) => ({ ...action, id: newId('act') }))
    await enqueue(db(), same)
    const before = await everything(db(), [])
    await expect(commitOn(database(), record)).rejects.toMatchObject({ code: '23505' })
    expect(await everything(db(), [])).toEqual(before)
  })

  test('two turns of one contact cannot both commit from the same version', async () => {
    const first = await claimed({ texts: ['Hi!'] })
    await sql`update lanes set lease_until = ${after(-1)}`.execute(db())
    const second = await givenTurn(database(), await claimLane(db()), { texts: ['Hello!'] })
    expect(second.turnId).toBe(first.turnId)
    expect(await commitOn(database(), first)).toBe('fenced')
    expect(await commitOn(database(), second)).toBe('committed')
    expect(await dueNow(db())).toHaveLength(1)
  })

  test('a turn that answers a text cancels proactive texts, one that does not leaves them', async () => {
    await turnOn(database(), C)
    await enqueue(db(), [
      givenSend(C, 'still looking?', { proactive: true, id: 'act_proactive' }),
      givenSend(C, 'an answer', { id: 'act_reply' }),
    ])
    const waiting = async () =>
      (await db().selectFrom('outbox').select('id').where('status', '=', 'queued').orderBy('id').execute()).map(({ id }) => id)
    await acceptOn(database())(givenContactEvent(C))
    expect(await commitOn(database(), await givenTurn(database(), await claimLane(db())))).toBe('committed')
    expect(await waiting()).toEqual(['act_proactive', 'act_reply'])
    await turnOn(database(), C, { text: 'yes' })
    expect(await waiting()).toEqual(['act_reply'])
    expect((await db().selectFrom('outbox').select('reason').where('id', '=', 'act_proactive').executeTakeFirst())?.reason).toBe('answered')
  })

  test('of a field one value is current; what it was before keeps its place', async () => {
    const learned = (id: string, value: number): FactChange => ({
      kind: 'learned',
      supersedes: false,
      fact: {
        id,
        field: 'price_max',
        value,
        unit: 'usd',
        confidence: 0.9,
        approximate: false,
        sourceMessageId: 'm',
        statedAt: T0.toISOString(),
        basis: 'explicit',
      },
    })
    await turnOn(database(), C, { decision: { facts: [learned('f1', 400_000)] } })
    await turnOn(database(), C, { text: 'no', decision: { facts: [learned('f2', 450_000), learned('f3', 500_000)] } })
    const facts = await db().selectFrom('facts').select(['id', 'value', 'status', 'superseded_by']).orderBy('id').execute()
    expect(facts).toEqual([
      { id: 'f1', value: 400_000, status: 'superseded', superseded_by: expect.stringMatching(/f[23]/) },
      { id: 'f2', value: 450_000, status: 'superseded', superseded_by: 'f3' },
      { id: 'f3', value: 500_000, status: 'current', superseded_by: null },
    ])
    await acceptOn(database())(givenText(C, 'and?'))
    expect((await loadTurn(db(), await claimLane(db()))).facts).toMatchObject({ price_max: { value: 500_000, status: 'current' } })
  })

  test('a turn may suppress, hold, and lift by a new consent', async () => {
    await turnOn(database(), C, {
      decision: { suppress: { reason: 'wrong_number' }, hold: { id: 'hold_1', reason: 'optout_unsure' } },
      texts: ['Sorry'],
    })
    const live = async () =>
      (await db().selectFrom('suppressions').select('subject').where('lifted_at', 'is', null).orderBy('subject').execute()).map(
        (row) => row.subject,
      )
    expect(await live()).toEqual([`c:${C}`, `p:${hashPhone(PHONE)}`])
    await acceptOn(database())(givenText(C, 'and?'))
    const lane = await claimLane(db())
    expect((await loadTurn(db(), lane)).standing).toEqual({ suppressed: 'wrong_number', held: true })
    await commitOn(database(), await givenTurn(database(), lane, { decision: { optIn: { consentId: 'cns_1', messageId: 'm' } } }))
    expect(await live()).toEqual([])
    expect(await db().selectFrom('suppressions').select('lifted_by_message_id').distinct().execute()).toEqual([
      { lifted_by_message_id: 'm' },
    ])
    expect(await db().selectFrom('consents').select(['id', 'kind', 'phone_hash']).execute()).toEqual([
      { id: 'cns_1', kind: 'opt_in_keyword', phone_hash: hashPhone(PHONE) },
    ])
  })

  test('a turn reads what is known, of its own contact and rows only', async () => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await acceptOn(database())(givenText(C, 'one'))
    await acceptOn(database())(givenText('con_2', 'other'))
    const lane = { ...(await claimLane(db())), contactId: C, endSeq: '3' }
    await acceptOn(database())(givenText(C, 'later'))
    const loaded = await loadTurn(db(), lane)
    expect(loaded.rows.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['1 contact_changed', '2 message'])
    expect(loaded).toMatchObject({
      now: T0,
      lastOutboundAt: null,
      hasOpportunity: false,
      standing: { suppressed: null, held: false },
      facts: {},
    })
    await enqueue(db(), [givenSend(C, 'hi')])
    expect((await loadTurn(db(), lane)).lastOutboundAt).toEqual(T0)
  })

  const bury = async (lane: Awaited<ReturnType<typeof claimLane>>) =>
    buryLane({ database: database(), newId, era: ERA }, lane, { contact: givenContact(C), location: sampleLocation, reason: 'boom' })

  test('growth.md 6, dead letter: a lane that is given up: rows buried, keys settled, a person asked; later texts wait for a release', async () => {
    const record = await claimed({ decision: { events: [routed] } })
    await bury(record.lane)
    expect(await db().selectFrom('inbox').select(['status', 'reason']).execute()).toEqual([{ status: 'buried', reason: 'boom' }])
    expect((await db().selectFrom('webhook_keys').select('committed_at').execute()).every((row) => row.committed_at !== null)).toBe(true)
    const due = await dueNow(db())
    expect(due.map(({ kind }) => kind)).toContain('create_task')
    const [card] = due.flatMap(({ payload }) => (payload.kind === 'add_note' ? [payload.body] : []))
    expect(card).toMatch(/HANDOFF to a human[\s\S]*Reason: dead letter: A text could not be processed[\s\S]*They wrote: /)
    expect(await brokenFolds(db())).toEqual([])
    await acceptOn(database())(givenText(C, 'hello?'))
    await expect(claimLane(db())).rejects.toThrow('no lane is due')
    expect(await releaseContact({ database: database(), newId, era: ERA }, { locationId: L, contactId: C, by: 'ana' })).toMatchObject({
      kind: 'released',
    })
    expect((await givenTurn(database(), await claimLane(db()))).rows).toHaveLength(1)
    expect(await brokenFolds(db())).toEqual([])
  })

  test('who lost the lease buries nothing, keys included', async () => {
    const { lane } = await claimed()
    await sql`update lanes set lease_no = lease_no + 1`.execute(db())
    const before = await everything(db(), [])
    await bury(lane)
    expect(await everything(db(), [])).toEqual(before)
  })

  test('a tag decided anew replaces the one that has not left', async () => {
    await turnOn(database(), C, { actions: [givenTagAction(C, 'Hot', { id: 'act_old' })] })
    await turnOn(database(), C, { text: 'no', actions: [givenTagAction(C, 'hot', { id: 'act_new' })] })
    expect(await db().selectFrom('outbox').select(['id', 'status', 'reason']).orderBy('position').execute()).toEqual([
      { id: 'act_old', status: 'cancelled', reason: 'superseded' },
      { id: 'act_new', status: 'queued', reason: null },
    ])
  })
}
