import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
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
  givenTagAction,
  givenText,
  givenTurn,
  L,
  newId,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import { CONSENT_RULE_VERSION } from '../consent/consent-words.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { markEnded } from '../outbox/progress.store.ts'
import { answerByHand, type OwnWords } from './answer-by-hand.store.ts'
import type { ByHand } from './change-by-hand.store.ts'
import { optOutByHand } from './opt-out-by-hand.store.ts'
import { releaseContact } from './release.store.ts'
import { sendAgain } from './send-again.store.ts'
import { setOwner } from './set-owner.store.ts'
import { takeOver } from './take-over.store.ts'

const C = 'con_1'
const REQUEST = { role: 'operator' as const, requestId: 'req_1', address: '10.0.0.1' }

export function byHandCases(database: () => Database): void {
  const db = () => database().db
  const deps = () => ({
    database: database(),
    newId,
    era: ERA,
    consentRuleVersion: CONSENT_RULE_VERSION,
    locationOf: () => sampleLocation,
  })
  const by = (over: Partial<ByHand> = {}): ByHand => ({
    locationId: L,
    contactId: C,
    by: 'priya',
    request: REQUEST,
    reason: 'I know her',
    ...over,
  })
  const take = (over: Partial<ByHand> = {}) => takeOver(deps(), by(over))
  const say = (over: Partial<OwnWords> = {}) =>
    answerByHand(deps(), { ...by(), location: sampleLocation, text: 'Hi, Priya here', key: 'k1', ...over })
  const state = async () => {
    const row = await db().selectFrom('conversations').select('state').where('contact_id', '=', C).executeTakeFirst()
    return row?.state as ConversationState
  }
  const statuses = async () =>
    (await db().selectFrom('outbox').select(['kind', 'status', 'reason']).where('contact_id', '=', C).orderBy('position').execute()).map(
      ({ kind, status, reason }) => `${kind} ${status} ${reason ?? ''}`.trim(),
    )
  const audits = async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select actor, role, action, subject, before, after, reason, request_id from audit order by at, id`.execute(db())
    return rows
  }
  const ownedBySeller = {
    decision: { events: [{ type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: 'seller' as const, reason: 'test' } }] },
  }
  const talking = async (texts: string[] = ['What is the address?']) => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await commitOn(database(), await givenTurn(database(), await claimLane(db())))
    return turnOn(database(), C, { ...ownedBySeller, texts })
  }

  describe('taking over', () => {
    test('silences the bot: its queued text is stopped and listed, the owner is human, and it stands in the audit', async () => {
      const turn = await talking()
      const taken = await take()
      expect(taken).toMatchObject({
        kind: 'taken',
        owner: 'human',
        stopped: [{ actionId: turn.actions[0]?.id, text: 'What is the address?' }],
      })
      expect(await state()).toMatchObject({ owner: 'human', ownerReason: 'takeover', previousBot: 'seller' })
      expect(await statuses()).toEqual(['send_sms cancelled owner_changed'])
      expect(await audits()).toEqual([
        {
          actor: 'priya',
          role: 'operator',
          action: 'takeover',
          subject: 'contact:con_1',
          before: { owner: 'seller' },
          after: { owner: 'human', stopped: 1 },
          reason: 'I know her',
          request_id: 'req_1',
        },
      ])
      expect(await brokenFolds(db())).toEqual([])
    })

    test('ends what waits for the text, and leaves a colleague’s text alone', async () => {
      await talking()
      const colleague = givenSend(C, 'I will call', { action: { kind: 'send_sms', text: 'I will call', purpose: 'human' } })
      const sms = (await db().selectFrom('outbox').select('id').executeTakeFirstOrThrow()).id
      await database().transaction((tx) => enqueue(tx, [givenTagAction(C, 'Seller-Lead', { afterId: sms }), colleague]))
      await take()
      expect(await statuses()).toEqual(['send_sms cancelled owner_changed', 'add_tag cancelled owner_changed', 'send_sms queued'])
    })

    test('while a turn is decided makes that turn fail at its fence', async () => {
      await talking()
      await acceptOn(database())(givenText(C, 'it has a new roof'))
      const turn = await givenTurn(database(), await claimLane(db()), { texts: ['Noted.'] })
      expect(await take()).toMatchObject({ kind: 'taken' })
      expect(await commitOn(database(), turn)).toBe('fenced')
    })

    test('twice changes nothing more; who writes has answered a request for a person', async () => {
      await talking()
      await take()
      const version = (await state()).version
      expect(await take()).toMatchObject({ kind: 'taken', version, stopped: [] })
      expect(await audits()).toHaveLength(1)
    })

    test('a minute later takes the contact anew: what counts from a takeover counts from there', async () => {
      await talking()
      await take()
      const first = await state()
      await database().setNow(after(61_000))
      expect(await take()).toMatchObject({ kind: 'taken', version: first.version + 1, stopped: [] })
      expect((await state()).ownerN).toBeGreaterThan(first.ownerN)
      expect((await audits()).map(({ before, after: values }) => [before, values])).toEqual([
        [{ owner: 'seller' }, { owner: 'human', stopped: 1 }],
        [{ owner: 'human' }, { owner: 'human', stopped: 0 }],
      ])
    })

    test('of a contact a person has makes a turn under way fail at its fence, which might have given it back', async () => {
      await talking()
      await take()
      await acceptOn(database())(givenText(C, 'it has a new roof'))
      const turn = await givenTurn(database(), await claimLane(db()), { texts: ['Noted.'] })
      expect(await take()).toMatchObject({ kind: 'taken', stopped: [] })
      expect(await commitOn(database(), turn)).toBe('fenced')
    })

    test('asks for the version that was read, where one is named', async () => {
      await talking()
      const { version } = await state()
      expect(await take({ ifVersion: version - 1 })).toEqual({ kind: 'moved', version })
      expect((await state()).owner).toBe('seller')
      expect(await take({ ifVersion: version })).toMatchObject({ kind: 'taken' })
    })

    test('needs a contact, and one that has not opted out', async () => {
      expect(await take({ contactId: 'stranger' })).toEqual({ kind: 'unknown' })
      await talking()
      await acceptOn(database())(givenText(C, 'STOP'))
      expect(await take()).toEqual({ kind: 'suppressed', reason: 'keyword' })
      expect(await audits()).toEqual([])
    })

    test('of a contact that never wrote makes its conversation', async () => {
      await database().setNow(T0)
      await acceptOn(database())(givenContactEvent('con_quiet'))
      expect(await take({ contactId: 'con_quiet' })).toMatchObject({ kind: 'taken', version: 1 })
    })
  })

  describe('releasing', () => {
    const release = (over: object = {}) => releaseContact(deps(), { ...by(), ...over })

    test('gives the contact to the bot it had, or to the one named, and writes it down', async () => {
      await talking()
      await take()
      expect(await release()).toMatchObject({ kind: 'released', owner: 'seller' })
      await take()
      expect(await release({ bot: 'buyer' })).toMatchObject({ owner: 'buyer' })
      expect((await audits()).map(({ action, after: values }) => [action, values])).toEqual([
        ['takeover', { owner: 'human', stopped: 1 }],
        ['release', { owner: 'seller' }],
        ['takeover', { owner: 'human', stopped: 0 }],
        ['release', { owner: 'buyer' }],
      ])
      expect(await brokenFolds(db())).toEqual([])
    })

    test('a bot that has the contact keeps it, and an opt-out stands', async () => {
      await talking()
      expect(await release({ bot: 'buyer' })).toMatchObject({ owner: 'seller' })
      await acceptOn(database())(givenText(C, 'STOP'))
      expect(await release({ bot: 'buyer' })).toMatchObject({ owner: 'nobody' })
      expect(await audits()).toEqual([])
      expect(await release({ contactId: 'stranger' })).toEqual({ kind: 'unknown' })
    })
  })

  describe('releasing with continue now', () => {
    const commands = async () => {
      const { rows } = await sql<{ kind: string; body: unknown }>`select kind, body from inbox where kind = 'command'`.execute(db())
      return rows
    }

    test('wakes the lane at once with a row that says so; without it nothing wakes', async () => {
      await talking([])
      await take()
      await releaseContact(deps(), by())
      expect(await commands()).toEqual([])
      await take()
      await releaseContact(deps(), { ...by(), goOn: true })
      expect(await commands()).toEqual([{ kind: 'command', body: { command: 'continue' } }])
      expect((await claimLane(db())).contactId).toBe(C)
    })

    test('asks nothing of who opted out', async () => {
      await talking([])
      await acceptOn(database())(givenText(C, 'STOP'))
      expect(await releaseContact(deps(), { ...by(), goOn: true })).toMatchObject({ owner: 'nobody' })
      expect(await commands()).toEqual([])
    })
  })

  describe('giving to a bot', () => {
    const give = (to: 'lead' | 'buyer' | 'seller', over: Partial<ByHand> = {}) => setOwner(deps(), { ...by(over), to })

    test('changes the owner by hand; an opt-out stands in the way', async () => {
      await talking()
      expect(await give('buyer')).toMatchObject({ kind: 'set', owner: 'buyer' })
      expect(await state()).toMatchObject({ owner: 'buyer', ownerReason: 'by_hand' })
      const { version } = await state()
      expect(await give('buyer')).toEqual({ kind: 'set', owner: 'buyer', version })
      expect(await audits()).toHaveLength(1)
      await acceptOn(database())(givenText(C, 'STOP'))
      expect(await give('seller')).toEqual({ kind: 'suppressed', reason: 'keyword' })
    })
  })

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
