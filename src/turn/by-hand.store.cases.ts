import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  commitOn,
  givenContactEvent,
  givenSend,
  givenTagAction,
  givenText,
  givenTurn,
  T0,
} from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import type { ByHand } from './change-by-hand.store.ts'
import { releaseContact } from './release.store.ts'
import { setOwner } from './set-owner.store.ts'
import { C, givenByHand } from './given-by-hand.store.cases.ts'

export function byHandCases(database: () => Database): void {
  const { db, deps, by, take, state, statuses, audits, talking } = givenByHand(database)

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
}
