import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  claimOn,
  dueNow,
  dueText,
  givenContact,
  givenContactEvent,
  givenDnd,
  givenOutbound,
  givenSend,
  givenTagAction,
  givenTags,
  givenText,
  hashPhone,
  L,
  PHONE,
  settleDepsOf,
  T0,
} from '../../tests/support/given-line.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'
import { enqueue, type NewAction } from '../outbox/outbox.store.ts'
import { endAttempt, markUnknown, queueAgain } from '../outbox/progress.store.ts'
import type { TextAction } from './claim-text.store.ts'
import { acceptCrm } from './settle-crm.store.ts'
import { acceptText, endText, redraftText, type TextEnd } from './settle-text.store.ts'

const C = 'con_1'

export function claimCases(database: () => Database): void {
  const db = () => database().db
  const accept = (event: CrmEvent) => acceptOn(database())(event)
  const claim = (action: TextAction, over: Parameters<typeof claimOn>[2] = {}) => claimOn(database(), action, over)
  const statuses = async () =>
    (await db().selectFrom('outbox').select(['status', 'reason']).orderBy('position').execute()).map((row) =>
      [row.status, row.reason].filter(Boolean).join(' '),
    )
  const row = async () => db().selectFrom('outbox').selectAll().orderBy('position').executeTakeFirstOrThrow()
  const events = async () => (await db().selectFrom('events').select('type').orderBy('n').execute()).map(({ type }) => type)
  const ledger = async () =>
    (await db().selectFrom('ledger').select(['kind', 'decision', 'details']).orderBy('id').execute()).map(({ kind, decision, details }) =>
      [kind, decision, (details as { verdict?: { code?: string } }).verdict?.code].filter(Boolean).join(' '),
    )
  const put = async (...actions: NewAction[]) => {
    await database().setNow(T0)
    await accept(givenContactEvent(C))
    for (const action of actions) await enqueue(db(), [action])
  }
  const end = (action: TextAction, { status, reason, n = null }: Pick<TextEnd, 'status' | 'reason'> & { n?: number | null }) =>
    endText(settleDepsOf(database()), action, {
      status,
      reason,
      contact: givenContact(C),
      location: sampleLocation,
      phoneHash: hashPhone(PHONE),
      n,
    })

  test('a claim writes the attempt, the message, the ledger row and the lease in one', async () => {
    await put(givenSend(C, 'Hi!', { id: 'act_1' }))
    expect(await claim(await dueText(db()))).toEqual({ kind: 'claimed', n: 1, at: 0, fromNumber: undefined })
    expect(await row()).toMatchObject({ status: 'sending', attempts: 1, lease_until: after(30_000), attempted_at: T0 })
    expect(await db().selectFrom('send_attempts').select(['action_id', 'n', 'result']).execute()).toEqual([
      { action_id: 'act_1', n: 1, result: null },
    ])
    const [message] = await db().selectFrom('messages').selectAll().execute()
    expect(message).toMatchObject({
      id: 'act_1',
      action_id: 'act_1',
      author: 'bot',
      direction: 'outbound',
      status: 'sending',
      text: 'Hi!',
      phone_hash: hashPhone(PHONE),
      sent_at: T0,
    })
    expect(await ledger()).toEqual(['claim pass'])
  })

  test('two claims of one text: one has it', async () => {
    await put(givenSend(C, 'Hi!'))
    const action = await dueText(db())
    expect([await claim(action), await claim(action)].map(({ kind }) => kind)).toEqual(['claimed', 'gone'])
    expect(await ledger()).toEqual(['claim pass'])
  })

  test('a text seen before an earlier one left waits for it', async () => {
    await put(givenSend(C, 'first', { dueAt: after(1_000) }), givenSend(C, 'second'))
    const second = await dueText(db())
    await database().setNow(after(1_000))
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'claimed' })
    expect(await claim(second)).toEqual({ kind: 'gone' })
    expect(await statuses()).toEqual(['sending', 'queued'])
  })

  test.each<[string, () => CrmEvent, string]>([
    ['an opt-out', () => givenText(C, 'STOP'), 'suppressed'],
    ['permanent do-not-disturb', () => givenDnd(C, 'permanent'), 'suppressed'],
    ['a person who writes', () => givenOutbound(C, 'Hi, this is Ana'), 'owner_changed'],
    ['a silence tag, whatever the caller read before', () => givenTags(C, ['AI-Off']), 'silence_tag'],
  ])('after %s no text is claimed: neither one seen before nor one written since', async (_, event, code) => {
    await put(givenSend(C, 'seen before'))
    const before = await dueText(db())
    await accept(event())
    expect(await claim(before)).toEqual({ kind: 'gone' })
    const left = await sql`update outbox set status = 'cancelled' where status = 'queued' returning id`.execute(db())
    expect(left.rows.length).toBeLessThanOrEqual(2)
    await enqueue(db(), [givenSend(C, 'written since')])
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'refused', code })
    expect(
      await db().selectFrom('messages').select('id').where('direction', '=', 'outbound').where('author', '=', 'bot').execute(),
    ).toEqual([])
    expect((await ledger()).at(-1)).toBe(`claim refuse ${code}`)
  })

  test('the opt-out of one contact refuses the texts of another with the same phone', async () => {
    await put()
    await accept(givenText(C, 'STOP'))
    await sql`update outbox set status = 'cancelled'`.execute(db())
    await enqueue(db(), [givenSend('con_2', 'Hi!')])
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'refused', code: 'suppressed' })
  })

  test('the confirmation passes the suppression it names, and no other text borrows that', async () => {
    await put()
    await accept(givenText(C, 'please take me off your list'))
    const confirmation = await dueText(db())
    expect(confirmation.payload.purpose).toBe('confirmation')
    await enqueue(db(), [givenSend(C, 'one more thing', { exemption: 'sup_other' })])
    await sql`update outbox set rule_version = 1`.execute(db())
    expect(await claim(confirmation)).toMatchObject({ kind: 'claimed' })
    await sql`update outbox set status = 'accepted' where purpose = 'confirmation'`.execute(db())
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'refused', code: 'suppressed' })
  })

  test('a hold puts off, a blocked location too, and the row says until when and why', async () => {
    await put()
    await accept(givenDnd(C, 'active'))
    await enqueue(db(), [givenSend(C, 'Hi!')])
    expect(await claim(await dueText(db()))).toEqual({ kind: 'deferred', code: 'hold' })
    expect(await row()).toMatchObject({ status: 'queued', due_at: after(600_000), reason: 'hold', attempts: 0 })
    await sql`update holds set lifted_at = db_now()`.execute(db())
    await sql`insert into locations (location_id, state, config_hash, time_zone) values (${L}, 'blocked', '', 'UTC')`.execute(db())
    await database().setNow(after(600_000))
    expect(await claim(await dueText(db()))).toEqual({ kind: 'deferred', code: 'location_blocked' })
  })

  test('what was refused is ended in one step with what follows: the reason told, a person asked, the rest cancelled', async () => {
    const reply = givenSend(C, 'Hi!', { verdictHash: null })
    await put(reply, givenTagAction(C, 'Hot', { afterId: reply.id }))
    const action = await dueText(db())
    expect(await claim(action)).toMatchObject({ kind: 'refused', code: 'no_verdict' })
    expect(await statuses()).toEqual(['queued', 'queued'])
    await end(action, { status: 'cancelled', reason: 'no_verdict' })
    expect((await statuses()).slice(0, 2)).toEqual(['cancelled no_verdict', 'cancelled sms_not_accepted'])
    expect(await events()).toContain('HumanHandoffRequested')
    expect((await dueNow(db())).map(({ kind }) => kind)).toContain('create_task')
    expect(await brokenFolds(db())).toEqual([])
  })

  test('a refused text that is to be written anew leaves a turn of its own behind, once', async () => {
    await put(givenSend(C, 'Hi!', { ruleVersion: 99 }))
    await sql`update lanes set quiet_at = null, plans_at = null`.execute(db())
    const action = await dueText(db())
    expect(await claim(action)).toMatchObject({ kind: 'refused', code: 'verdict_stale' })
    for (const _ of [1, 2]) await redraftText(settleDepsOf(database()), action, { reason: 'verdict_stale', n: null })
    expect(await statuses()).toEqual(['cancelled verdict_stale'])
    expect(await db().selectFrom('inbox').select(['kind', 'status']).where('kind', '=', 'redraft_due').execute()).toEqual([
      { kind: 'redraft_due', status: 'waiting' },
    ])
    expect(await claimLane(db())).toMatchObject({ contactId: C })
    expect(await brokenFolds(db())).toEqual([])
  })

  test('a claim too old to be used is taken back and made again', async () => {
    await put(givenSend(C, 'Hi!'))
    const action = await dueText(db())
    await claim(action)
    await queueAgain(db(), action, { waitMs: 0, reason: 'claim_too_old', uncount: true })
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'claimed', n: 1 })
    expect(await db().selectFrom('messages').select('id').execute()).toHaveLength(1)
  })

  test('a late answer settles the send whose outcome was unknown, and frees what waited', async () => {
    const reply = givenSend(C, 'Hi!', { question: 'timeline' })
    await put(reply, givenTagAction(C, 'Hot', { id: 'act_tag', afterId: reply.id }))
    const action = await dueText(db())
    await claim(action)
    await endAttempt(db(), action, { n: 1, result: 'unknown:timeout' })
    await markUnknown(db(), action, { waitMs: 5_000, read: false, reason: 'timeout' })
    await database().setNow(after(3_000))
    for (const _ of [1, 2]) await acceptText(settleDepsOf(database()), action, { n: 1, messageId: 'msg_1', sentAt: null, how: 'sent' })
    expect(await statuses()).toEqual(['accepted sent', 'queued'])
    expect(await events()).toEqual(['MessageAccepted'])
    const told = await db().selectFrom('events').select('payload').executeTakeFirstOrThrow()
    expect(told.payload).toMatchObject({ action_id: action.id, message_id: 'msg_1', sent_at: T0.toISOString(), question: 'timeline' })
    expect((await dueNow(db())).map(({ id }) => id)).toEqual(['act_tag'])
    expect(await db().selectFrom('messages').select(['message_id', 'status']).execute()).toEqual([{ message_id: 'msg_1', status: 'sent' }])
  })

  test('an echo on file under its id gives way to the row of the send', async () => {
    await put(givenSend(C, 'Hi!'))
    const action = await dueText(db())
    await claim(action)
    await sql`
      insert into messages (location_id, id, message_id, contact_id, direction, author, text, text_hash, sent_at)
      values (${L}, 'in_echo', 'msg_1', ${C}, 'outbound', 'automation', 'Hi!', 'h', db_now())`.execute(db())
    await acceptText(settleDepsOf(database()), action, { n: 1, messageId: 'msg_1', sentAt: null, how: 'sent' })
    expect(await db().selectFrom('messages').select(['id', 'message_id']).execute()).toEqual([{ id: action.id, message_id: 'msg_1' }])
  })

  test.each([
    { status: 'failed', reason: 'unsubscribed', told: ['ActionBuried', 'OptedOut', 'OwnerChanged'], suppressions: 2, holds: 0 },
    { status: 'failed', reason: 'dnd', told: ['ActionBuried', 'HoldPlaced'], suppressions: 0, holds: 1 },
    { status: 'failed', reason: 'invalid', told: ['ActionBuried', 'HumanHandoffRequested', 'OwnerChanged'], suppressions: 0, holds: 0 },
    { status: 'cancelled', reason: 'suppressed', told: ['ActionBuried'], suppressions: 0, holds: 0 },
  ] as const)('a text that $status as $reason: $told', async ({ status, reason, told, suppressions, holds }) => {
    await put(givenSend(C, 'Hi!'), givenSend(C, 'more', { dueAt: after(60_000) }))
    const action = await dueText(db())
    if (status === 'failed') await claim(action)
    await end(action, { status, reason, n: status === 'failed' ? 1 : null })
    await end(action, { status, reason })
    expect((await events()).toSorted()).toEqual([...told].toSorted())
    expect(await db().selectFrom('suppressions').select('id').execute()).toHaveLength(suppressions)
    expect(await db().selectFrom('holds').select('id').execute()).toHaveLength(holds)
    expect((await statuses())[1]?.startsWith('cancelled')).toBe(reason === 'unsubscribed' || reason === 'dnd')
    expect(await brokenFolds(db())).toEqual([])
  })

  test('a CRM action that was done shows in our picture of the contact', async () => {
    await put(givenTagAction(C, 'Hot'))
    const deps = { ...settleDepsOf(database()), database: database(), log: { warn: () => {} }, locationOf: () => sampleLocation }
    const tags = async () => (await db().selectFrom('contacts').select('tags').executeTakeFirstOrThrow()).tags
    const act = async (payload: object) => {
      const [action] = await dueNow(db())
      if (!action) throw new Error('no action is due')
      await acceptCrm(deps, [{ action: { ...action, payload: payload as (typeof action)['payload'] }, n: 0 }], { crmId: null })
    }
    await act({ kind: 'add_tag', tag: 'Hot' })
    expect(await tags()).toEqual(['Hot'])
    await enqueue(db(), [givenTagAction(C, 'x')])
    await act({ kind: 'add_tag', tag: 'HOT' })
    expect(await tags()).toEqual(['Hot'])
    await enqueue(db(), [givenTagAction(C, 'x')])
    await act({ kind: 'remove_tag', tag: 'hot' })
    expect(await tags()).toEqual([])
  })

  test('caps count texts to the phone whichever contact they went to, and not those that failed', async () => {
    await put(givenSend(C, 'Hi!', { proactive: true }))
    const sent = (id: string, contact: string, status: string) =>
      sql`insert into messages (location_id, id, contact_id, phone_hash, direction, author, text_hash, sent_at, status, proactive)
        values (${L}, ${id}, ${contact}, ${hashPhone(PHONE)}, 'outbound', 'bot', 'h', ${after(-3_600_000)}, ${status}, true)`.execute(db())
    await sql`insert into consents (location_id, id, contact_id, kind, source, captured_at, captured_by, business_named)
      values (${L}, 'cns', ${C}, 'express_written', 'x', db_now(), 'x', true)`.execute(db())
    for (const [id, status] of [
      ['m1', 'sent'],
      ['m2', 'sending'],
      ['m3', 'failed'],
    ] as const)
      await sent(id, `con_${id}`, status)
    const action = await dueText(db())
    await sent('m4', 'con_9', 'sent')
    expect(await claim(action)).toMatchObject({ kind: 'deferred', code: 'cap_24h' })
    await sql`update messages set status = 'failed' where id = 'm4'`.execute(db())
    await sql`update outbox set due_at = db_now()`.execute(db())
    expect(await claim(await dueText(db()))).toMatchObject({ kind: 'claimed' })
  })
}
