import { describe, expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimOn,
  dueNow,
  dueText,
  givenDnd,
  givenTagAction,
  givenText,
  L,
  turnOn,
} from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { markEnded } from '../outbox/progress.store.ts'
import { optOutByHand } from './opt-out-by-hand.store.ts'
import { sendAgain } from './send-again.store.ts'
import { C, REQUEST, givenByHand } from './given-by-hand.store.cases.ts'

export function byHandWordsCases(database: () => Database): void {
  const { db, deps, by, say, state, statuses, audits, talking } = givenByHand(database)

  describe('answering by hand', () => {
    test('takes over and queues the words, which pass a claim as a person’s', async () => {
      await talking()
      const queued = await say()
      expect(queued).toMatchObject({ kind: 'queued', segments: 1, warnings: [], stopped: [{ text: 'What is the address?' }] })
      expect(await state()).toMatchObject({ owner: 'human' })
      const text = await dueText(db())
      expect(text.payload).toEqual({ kind: 'send_sms', text: 'Hi, Priya here', purpose: 'human', by: 'priya' })
      expect(await claimOn(database(), text)).toMatchObject({ kind: 'claimed' })
      expect((await audits()).map(({ action }) => action)).toEqual(['takeover', 'answer'])
      expect(JSON.stringify(await audits())).not.toContain('Priya here')
    })

    test('under the same key is the same text; other words under it are a mistake', async () => {
      await talking()
      const first = await say()
      expect(await say()).toMatchObject({ kind: 'queued', actionId: (first as { actionId: string }).actionId, stopped: [] })
      expect(await say({ text: 'Something else' })).toEqual({ kind: 'key_reused' })
      expect((await statuses()).filter((one) => one.includes('queued'))).toHaveLength(1)
      expect(await say({ key: 'k2' })).toMatchObject({ kind: 'queued' })
    })

    test('is warned of by the gate and held back only for what would leak', async () => {
      await talking()
      expect(await say({ text: 'It is a very safe area.' })).toMatchObject({
        kind: 'queued',
        warnings: expect.arrayContaining(['fair_housing:fh_safety']),
      })
      expect(await say({ text: 'My token is pit-12345678-abcd-abcd-abcd-1234567890ab', key: 'k3' })).toMatchObject({ kind: 'refused' })
    })

    test('is refused for who opted out, is held, or is nobody’s contact but a caller’s', async () => {
      await talking()
      await acceptOn(database())(givenDnd(C, 'active'))
      expect(await say()).toEqual({ kind: 'held', reason: 'crm_dnd' })
      await acceptOn(database())(givenText(C, 'STOP'))
      expect(await say()).toEqual({ kind: 'suppressed', reason: 'keyword' })
      await db().insertInto('contacts').values({ location_id: L, contact_id: 'mine', origin: 'caller', tags: '[]', fields: '{}' }).execute()
      expect(await say({ contactId: 'mine' })).toEqual({ kind: 'callers_contact' })
      expect((await statuses()).filter((one) => one.startsWith('send_sms queued'))).toEqual([])
    })

    test('answers the request for a person of who had the contact already', async () => {
      await talking([])
      await turnOn(database(), C, {
        at: after(60_000),
        decision: {
          events: [
            { type: 'OwnerChanged', payload: { from: 'seller', to: 'human', reason: 'explicit_request' } },
            { type: 'HumanHandoffRequested', payload: { trigger: 'explicit_request', priority: 'high' } },
          ],
        },
      })
      expect((await state()).humanHandoff).not.toBeNull()
      await say()
      expect((await state()).humanHandoff).toBeNull()
    })
  })

  describe('sending again', () => {
    const again = (actionId: string) => sendAgain(deps(), { locationId: L, actionId, by: 'priya', request: REQUEST, reason: null })
    const failed = async (status: 'failed' | 'cancelled' | 'unknown_final', reason: string) => {
      await talking()
      const { id } = await db().selectFrom('outbox').select('id').executeTakeFirstOrThrow()
      await markEnded(db(), { locationId: L, id }, { status, reason })
      return id
    }

    test.each(['failed', 'unknown_final'] as const)('a text that is %s leaves as the words of who sends it, once', async (status) => {
      const id = await failed(status, 'server')
      const sent = await again(id)
      expect(sent).toMatchObject({ kind: 'queued', contactId: C })
      expect((await dueText(db())).payload).toMatchObject({ text: 'What is the address?', purpose: 'human', by: 'priya' })
      expect(await again(id)).toEqual({ kind: 'refused', why: 'sent_again' })
      expect((await audits()).map(({ action, subject }) => [action, subject])).toEqual([['send_again', `action:${id}`]])
    })

    test('a tag is set again as it was', async () => {
      await talking([])
      const tag = givenTagAction(C, 'Seller-Lead')
      await database().transaction((tx) => enqueue(tx, [tag]))
      await markEnded(db(), tag, { status: 'failed', reason: 'forbidden' })
      expect(await again(tag.id)).toMatchObject({ kind: 'queued' })
      expect((await dueNow(db())).map(({ kind, payload }) => [kind, payload])).toEqual([
        ['add_tag', { kind: 'add_tag', tag: 'Seller-Lead' }],
      ])
    })

    test('what is under way, or was overtaken, is not', async () => {
      const id = await failed('cancelled', 'superseded')
      expect(await again(id)).toEqual({ kind: 'refused', why: 'superseded' })
      await turnOn(database(), C, { texts: ['And the price?'], at: after(60_000) })
      const queued = await dueText(db())
      expect(await again(queued.id)).toEqual({ kind: 'refused', why: 'queued' })
      expect(await again('act_nowhere')).toEqual({ kind: 'unknown' })
    })
  })

  describe('an opt-out that a person heard', () => {
    const optOut = () => optOutByHand(deps(), { ...by(), cause: 'complaint' })

    test('suppresses contact and phone, ends what waits, spreads, and confirms nothing', async () => {
      await talking()
      expect(await optOut()).toMatchObject({ kind: 'opted_out', isNew: true })
      expect(await state()).toMatchObject({ owner: 'nobody', ownerReason: 'opted_out', suppressed: true })
      const rows = await db().selectFrom('suppressions').select(['subject', 'reason']).orderBy('subject').execute()
      expect(rows.map(({ subject, reason }) => [subject.slice(0, 2), reason])).toEqual([
        ['c:', 'complaint'],
        ['p:', 'complaint'],
      ])
      expect(await statuses()).toEqual(['send_sms cancelled opted_out', 'spread_opt_out queued'])
      expect(await brokenFolds(db())).toEqual([])
    })

    test('stands once: the second is the first', async () => {
      await talking()
      const first = await optOut()
      expect(await optOut()).toMatchObject({ isNew: false, suppressionId: (first as { suppressionId: string }).suppressionId })
      expect(await audits()).toHaveLength(1)
    })

    test('before a claim stops the text', async () => {
      await talking()
      const text = await dueText(db())
      await optOut()
      expect(await claimOn(database(), text)).toEqual({ kind: 'gone' })
    })
  })
}
