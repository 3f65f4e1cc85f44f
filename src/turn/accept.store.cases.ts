import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  claimOn,
  commitOn,
  dueText,
  ERA,
  everything,
  givenContactEvent,
  givenDeleted,
  givenDnd,
  givenOutbound,
  givenSend,
  givenTagAction,
  givenTags,
  givenText,
  givenTurn,
  hashPhone,
  L,
  newId,
  PHONE,
  settleDepsOf,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'
import { acceptText } from '../delivery/settle-text.store.ts'
import { parkLane } from '../inbox/lanes.store.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { countDue } from './accept.store.ts'

const C = 'con_1'

export function acceptCases(database: () => Database): void {
  const db = () => database().db
  const accept = (event: CrmEvent) => acceptOn(database())(event)
  const state = async (contact = C): Promise<ConversationState> => {
    const row = await db().selectFrom('conversations').select('state').where('contact_id', '=', contact).executeTakeFirstOrThrow()
    return row.state as ConversationState
  }
  const events = async (contact = C) =>
    (await db().selectFrom('events').select('type').where('contact_id', '=', contact).orderBy('n').execute()).map(({ type }) => type)
  const outbox = async (contact = C) =>
    (
      await db()
        .selectFrom('outbox')
        .select(['kind', 'purpose', 'status', 'reason'])
        .where('contact_id', '=', contact)
        .orderBy('position')
        .execute()
    ).map(({ kind, purpose, status, reason }) => [purpose ?? kind, status, reason].filter(Boolean).join(' '))
  const suppressed = async () =>
    (await db().selectFrom('suppressions').select(['subject', 'reason']).orderBy('subject').execute()).map(
      ({ subject, reason }) => `${subject} ${reason}`,
    )
  const held = async () => (await db().selectFrom('holds').select('subject').execute()).map(({ subject }) => subject)
  /** A contact whose phone is known, with a reply, a tag after it and a follow-up waiting. */
  const underWay = async () => {
    await database().setNow(T0)
    await accept(givenContactEvent(C))
    const reply = givenSend(C, 'hi there', { ownerN: 1 })
    const owned = { type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: 'lead' as const, reason: 'routed' } }
    await turnOn(database(), C, { decision: { events: [owned] }, actions: [reply, givenTagAction(C, 'Hot', { afterId: reply.id })] })
    await sql`
      insert into follow_ups (location_id, id, contact_id, episode, kind, step, due_at, status)
      values (${L}, 'fu_1', ${C}, 1, 'quiet', 1, ${after(86_400_000)}, 'planned')`.execute(db())
  }
  const followUp = async () =>
    (await db().selectFrom('follow_ups').select(['status', 'reason']).execute()).map((row) => `${row.status} ${row.reason}`)

  test('a batch is one row each, and a row that cannot be stored fails alone', async () => {
    const texts = ['one', 'two\u0000', 'three'].map((text, index) => givenText(`con_${index}`, text))
    const acceptTogether = acceptOn(database())
    const answers = await Promise.allSettled(texts.map((text) => acceptTogether(text)))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await db().selectFrom('inbox').select('contact_id').orderBy('contact_id').execute()).map((row) => row.contact_id)).toEqual([
      'con_0',
      'con_2',
    ])
    expect(await countDue(db(), 100)).toBe(2)
    expect(await countDue(db(), 1)).toBe(2)
    const again = await Promise.all([texts[0], texts[2]].map((text) => accept(text ?? givenText(C, ''))))
    expect(again).toEqual([{ status: 'duplicate' }, { status: 'duplicate' }])
  })

  test('an opt-out suppresses contact and phone, ends what waits, and queues one confirmation and the spreading', async () => {
    await underWay()
    expect(await accept(givenText(C, 'please take me off your list'))).toEqual({ status: 'accepted' })
    expect(await suppressed()).toEqual([`c:${C} contact_words`, `p:${hashPhone(PHONE)} contact_words`])
    expect(await state()).toMatchObject({ owner: 'nobody', ownerReason: 'opted_out', previousBot: 'lead', suppressed: true })
    expect(await outbox()).toEqual([
      'reply cancelled opted_out',
      'add_tag cancelled opted_out',
      'confirmation queued',
      'spread_opt_out queued',
    ])
    expect(await followUp()).toEqual(['cancelled opted_out'])
    expect(await events()).toEqual(['OwnerChanged', 'OptedOut', 'OwnerChanged'])
    expect(await brokenFolds(db())).toEqual([])
    const text = await db().selectFrom('inbox').select(['kind', 'status']).orderBy('seq', 'desc').executeTakeFirst()
    expect(text).toEqual({ kind: 'message', status: 'waiting' })
  })

  test('the same opt-out by another door, or delivered again, changes nothing', async () => {
    await underWay()
    const stop = givenText(C, 'please take me off your list')
    await accept(stop)
    const before = await everything(db(), ['webhook_keys', 'lanes', 'subjects', 'messages'])
    expect(await accept(stop)).toEqual({ status: 'duplicate' })
    expect(await accept({ ...stop, key: newId('key') })).toEqual({ status: 'duplicate' })
    expect(await accept({ ...stop, key: newId('key'), messageId: null })).toEqual({ status: 'duplicate' })
    expect(await everything(db(), ['webhook_keys', 'lanes', 'subjects', 'messages'])).toEqual(before)
  })

  test('a second opt-out keeps the first suppression and its confirmation, and asks for no other', async () => {
    await underWay()
    await accept(givenText(C, 'please take me off your list'))
    const [first] = await db().selectFrom('suppressions').selectAll().where('subject', '=', `c:${C}`).execute()
    await accept(givenText(C, 'stop texting me', { at: after(5_000) }))
    expect(await db().selectFrom('suppressions').selectAll().where('subject', '=', `c:${C}`).execute()).toEqual([first])
    expect((await outbox()).filter((one) => one.startsWith('confirmation'))).toEqual(['confirmation queued'])
    const told = await sql<{ id: string }>`select payload->>'suppression_id' as id from events where type = 'OptedOut' order by n`.execute(
      db(),
    )
    expect(told.rows.map(({ id }) => id)).toEqual([first?.id, first?.id])
  })

  test('a contact whose phone is not known is suppressed by itself', async () => {
    await accept(givenText('con_new', 'STOP'))
    expect(await suppressed()).toEqual(['c:con_new keyword'])
  })

  test.each([
    { first: 'text', reason: 'contact_words', queued: ['confirmation queued', 'spread_opt_out queued'] },
    { first: 'CRM', reason: 'crm_unsubscribed', queued: ['spread_opt_out queued'] },
  ])('an opt-out of a contact not known yet, told first by the $first, is carried to its phone once', async ({ first, reason, queued }) => {
    const told = [() => givenText('con_new', 'take me off your list'), () => givenDnd('con_new', 'permanent')]
    const order = first === 'text' ? told : told.toReversed()
    for (const tell of [...order, ...order]) await accept(tell())
    const [made] = await db().selectFrom('suppressions').select(['id', 'subject', 'reason']).execute()
    expect(made).toMatchObject({ subject: 'c:con_new', reason })
    expect(await outbox('con_new')).toEqual(queued)
    const spread = await db().selectFrom('outbox').select('payload').where('kind', '=', 'spread_opt_out').executeTakeFirst()
    expect(spread?.payload).toMatchObject({ suppression_id: made?.id })
  })

  test('a phone that becomes known between what the CRM says and the text is suppressed at once, and carried on once', async () => {
    await accept(givenDnd('con_new', 'permanent'))
    const known = { phone_e164: PHONE, phone_hash: hashPhone(PHONE) }
    await db().updateTable('contacts').set(known).where('contact_id', '=', 'con_new').execute()
    await accept(givenText('con_new', 'STOP'))
    expect(await suppressed()).toEqual(['c:con_new crm_unsubscribed', `p:${hashPhone(PHONE)} keyword`])
    expect(await outbox('con_new')).toEqual(['spread_opt_out queued'])
  })

  test.each([
    ['a silence tag', () => givenTags(C, ['AI-Off'])],
    ['a person who writes', () => givenOutbound(C, 'Hi, this is Ana')],
    ['do-not-disturb', () => givenDnd(C, 'active')],
    ['another opt-out', () => givenText(C, 'STOP', { at: after(9_000) })],
  ])('what the opt-out asked for stays after %s', async (_, next) => {
    await underWay()
    await accept(givenText(C, 'please take me off your list'))
    const asked = { locationId: L, contactId: C, turnId: null, ordinal: 0, class: 'crm' as const, afterId: null, ownerN: 0 }
    const note = { kind: 'add_note' as const, note: 'opted_out', body: 'x' }
    await enqueue(db(), [
      { ...asked, id: newId('act'), action: { kind: 'set_dnd', value: 'active' }, thing: 'dnd', naturalKey: 'dnd:con_1' },
      { ...asked, id: newId('act'), action: note, thing: null, naturalKey: `optout_note:${C}:sup` },
    ])
    await accept(next())
    expect((await outbox()).slice(2)).toEqual(['confirmation queued', 'spread_opt_out queued', 'set_dnd queued', 'add_note queued'])
  })

  test("a person who writes takes over: the bots stop, the person's own text does not, and again changes nothing", async () => {
    await underWay()
    await enqueue(db(), [givenSend(C, 'mine', { action: { kind: 'send_sms', text: 'mine', purpose: 'human' } })])
    await accept(givenOutbound(C, 'Hi, this is Ana'))
    expect(await state()).toMatchObject({ owner: 'human', ownerReason: 'takeover', previousBot: 'lead' })
    expect(await outbox()).toEqual(['reply cancelled owner_changed', 'add_tag cancelled owner_changed', 'human queued'])
    expect(await followUp()).toEqual(['cancelled owner_changed'])
    const before = await state()
    await accept(givenOutbound(C, 'Are you still there?', { at: after(60_000) }))
    expect(await state()).toEqual(before)
    expect(await brokenFolds(db())).toEqual([])
  })

  test.each([
    ['a workflow of the CRM', { source: 'workflow' }],
    ['another integration', { source: 'api' }],
    ['nobody in particular', { source: null }],
    ['our own user', { source: null, userId: 'usr_ours' }],
    ['a call log (O-5)', { source: 'app', channel: 'call' as const }],
  ])('a text written by %s is no takeover', async (_, by) => {
    await underWay()
    const before = await state()
    await accept(givenOutbound(C, 'Reminder', by))
    expect(await state()).toEqual(before)
    expect(await outbox()).toEqual(['reply queued', 'add_tag queued'])
  })

  test('do-not-disturb holds the phone once, however often it is told', async () => {
    await underWay()
    for (const ms of [0, 1_000, 2_000]) await accept(givenDnd(C, 'active', after(ms)))
    expect(await held()).toEqual([`p:${hashPhone(PHONE)}`])
    expect(await events()).toEqual(['OwnerChanged', 'HoldPlaced'])
    expect(await outbox()).toEqual(['reply cancelled crm_dnd', 'add_tag cancelled crm_dnd'])
    expect(await accept(givenDnd(C, 'inactive', after(3_000)))).toEqual({ status: 'accepted' })
    expect(await held()).toHaveLength(1)
  })

  test('permanent do-not-disturb suppresses once, with no text to say so', async () => {
    await underWay()
    for (const ms of [0, 1_000]) await accept(givenDnd(C, 'permanent', after(ms)))
    expect(await suppressed()).toEqual([`c:${C} crm_unsubscribed`, `p:${hashPhone(PHONE)} crm_unsubscribed`])
    expect(await events()).toEqual(['OwnerChanged', 'OptedOut', 'OwnerChanged'])
    expect(await outbox()).toEqual(['reply cancelled crm_unsubscribed', 'add_tag cancelled crm_unsubscribed', 'spread_opt_out queued'])
  })

  test('a silence tag ends what waits; the owner stays', async () => {
    await underWay()
    await accept(givenTags(C, ['Buyer-Lead', ' ai-off ']))
    expect(await outbox()).toEqual(['reply cancelled silence_tag', 'add_tag cancelled silence_tag'])
    expect(await state()).toMatchObject({ owner: 'lead' })
  })

  test('a deleted contact belongs to nobody and gets nothing', async () => {
    await underWay()
    await accept(givenDeleted(C))
    expect(await state()).toMatchObject({ owner: 'nobody', ownerReason: 'contact_deleted' })
    expect(await outbox()).toEqual(['reply cancelled contact_deleted', 'add_tag cancelled contact_deleted'])
    expect((await db().selectFrom('contacts').select('deleted_at').executeTakeFirst())?.deleted_at).toEqual(T0)
  })

  test.each<[string, () => CrmEvent]>([
    ['an opt-out', () => givenText(C, 'STOP')],
    ['a takeover', () => givenOutbound(C, 'Hi, this is Ana')],
    ['do-not-disturb', () => givenDnd(C, 'active')],
    ['permanent do-not-disturb', () => givenDnd(C, 'permanent')],
    ['a silence tag', () => givenTags(C, ['AI-Off'])],
    ['a deleted contact', () => givenDeleted(C)],
  ])('a turn in flight fails at its fence after %s', async (_, event) => {
    await underWay()
    await accept(givenText(C, 'I want to sell'))
    const record = await givenTurn(database(), await claimLane(db()), { texts: ['Great!'] })
    await accept(event())
    const before = await everything(db(), ['lanes'])
    expect(await commitOn(database(), record)).toBe('fenced')
    expect(await everything(db(), ['lanes'])).toEqual(before)
  })

  test('what forbids sending acts in a parked lane too', async () => {
    await underWay()
    await accept(givenText(C, 'I want to sell'))
    const lane = await claimLane(db())
    await parkLane(db(), lane)
    await accept(givenText(C, 'STOP'))
    expect(await suppressed()).toHaveLength(2)
  })

  const inFlight = async () => {
    await underWay()
    const action = await dueText(db())
    expect(await claimOn(database(), action)).toMatchObject({ kind: 'claimed', n: 1 })
    return action
  }

  test.each([
    ['as it left', 'hi there'],
    ['with an opt-out line behind it', 'hi there\nReply STOP to opt out'],
    ['with other quotes and spaces', ' hi   there '],
  ])('an echo that comes before the answer, %s, settles the send once', async (_, text) => {
    const action = await inFlight()
    const echo = givenOutbound(C, text, { source: 'api', messageId: 'msg_echo', at: after(1_000) })
    await accept(echo)
    expect(await outbox()).toEqual(['reply accepted echo', 'add_tag queued'])
    const before = await everything(db(), ['send_attempts', 'lanes', 'webhook_keys'])
    await acceptText(settleDepsOf(database()), action, { n: 1, messageId: 'msg_echo', sentAt: null, how: 'sent' })
    expect(await everything(db(), ['send_attempts', 'lanes', 'webhook_keys'])).toEqual(before)
    expect(await accept({ ...echo, key: newId('key') })).toEqual({ status: 'duplicate' })
    const [message] = await db().selectFrom('messages').selectAll().where('direction', '=', 'outbound').execute()
    expect(message).toMatchObject({ id: action.id, message_id: 'msg_echo', status: 'sent', author: 'bot' })
    expect((await events()).filter((type) => type === 'MessageAccepted')).toHaveLength(1)
    expect(await state()).toMatchObject({ owner: 'lead', textHashes: [message?.text_hash] })
    expect(await db().selectFrom('send_attempts').select(['n', 'result', 'message_id']).execute()).toEqual([
      { n: 1, result: 'accepted', message_id: 'msg_echo' },
    ])
    expect(await brokenFolds(db())).toEqual([])
  })

  test('an echo after the answer is known by its id', async () => {
    const action = await inFlight()
    await acceptText(settleDepsOf(database()), action, { n: 1, messageId: 'msg_1', sentAt: null, how: 'sent' })
    expect(await accept(givenOutbound(C, 'hi there', { source: 'app', messageId: 'msg_1' }))).toEqual({ status: 'duplicate' })
    expect(await state()).toMatchObject({ owner: 'lead' })
  })

  test('a person who happens to write our words while they leave still takes over', async () => {
    await inFlight()
    await accept(givenOutbound(C, 'hi there', { source: 'app', userId: 'usr_ana' }))
    expect(await state()).toMatchObject({ owner: 'human' })
    expect((await outbox())[0]).toBe('reply sending')
  })

  test('events carry the era, and every change has its row in the stream', async () => {
    await underWay()
    await accept(givenText(C, 'STOP'))
    const eras = await db().selectFrom('events').select('era').distinct().execute()
    expect(eras).toEqual([{ era: ERA }])
    const stream = await db().selectFrom('stream').select(['topic', 'data']).orderBy('position').execute()
    expect(stream.at(-1)).toEqual({ topic: 'conversation', data: { kind: 'opt_out' } })
  })
}
