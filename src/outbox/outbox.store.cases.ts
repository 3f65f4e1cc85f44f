import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { after, dueNow, givenSend, givenTagAction, L, T0 } from '../../tests/support/given-line.ts'
import type { Database } from '../db/database.ts'
import { nextActionDue, sweepLapsed, type DueAction } from './due.store.ts'
import { cancelQueued, enqueue, type NewAction } from './outbox.store.ts'
import { begin, beginReading, deferAction, markAccepted, markEnded, markUnknown, queueAgain } from './progress.store.ts'

const C = 'con_1'
const LEASE = 30

export function outboxCases(database: () => Database): void {
  const db = () => database().db
  const at = (ms: number) => database().setNow(after(ms))
  const due = async () => (await dueNow(db())).map(({ id }) => id)
  const put = async (...actions: NewAction[]) => {
    await at(0)
    for (const action of actions) await enqueue(db(), [action])
  }
  const text = (id: string, over: Partial<NewAction> = {}) => givenSend(C, id, { id, ...over })
  const tag = (id: string, over: Partial<NewAction> = {}) => givenTagAction(C, over.thing ?? 'Hot', { id, thing: null, ...over })
  const key = (id: string) => ({ locationId: L, id })
  const row = async (id: string) => db().selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const statuses = async () =>
    Object.fromEntries(
      (await db().selectFrom('outbox').select(['id', 'status']).orderBy('position').execute()).map(({ id, status }) => [id, status]),
    )
  /** The row as a process saw it that looked for due work. */
  const seen = async (id: string): Promise<DueAction> => {
    const { lease_no: leaseNo, location_id: locationId, contact_id: contactId } = await row(id)
    return { locationId, contactId, id, leaseNo } as DueAction
  }
  const start = async (id: string): Promise<number | null> => (await begin(db(), [await seen(id)], LEASE))[0]?.n ?? null
  const accept = async (id: string, n: number, crmId: string | null = null): Promise<boolean> =>
    (await markAccepted(db(), [{ action: await seen(id), n }], { crmId, reason: null })).settled > 0
  const set = (id: string, status: string, reason: string | null = null) =>
    sql`update outbox set status = ${status}, reason = ${reason} where id = ${id}`.execute(db())

  test.each([
    ['queued', ['a']],
    ['sending', []],
    ['unknown', ['a']],
    ['accepted', ['b']],
    ['failed', ['b']],
    ['cancelled', ['b']],
    ['unknown_final', ['b']],
  ])('with the earlier text %s, %j may go', async (status, free) => {
    await put(text('a'), text('b'), { ...text('other'), contactId: 'con_2' })
    await set('a', status)
    expect((await due()).filter((id) => id !== 'other')).toEqual(free)
    expect(await due()).toContain('other')
  })

  test('a text put off holds nobody, and holds again when its time has come', async () => {
    await put(text('a', { dueAt: after(60_000) }), text('b'))
    expect(await due()).toEqual(['b'])
    await at(60_000)
    expect(await due()).toEqual(['a'])
  })

  test('notes and fields never hold a text, nor a text them', async () => {
    await put(tag('crm'), text('a'), tag('later'))
    await start('a')
    expect((await due()).sort()).toEqual(['crm', 'later'])
    await set('crm', 'unknown')
    await queueAgain(db(), key('a'), { waitMs: 0, reason: 'again' })
    expect(await due()).toContain('a')
  })

  test.each([
    { status: 'queued', reason: null, afterAny: false, free: [] },
    { status: 'sending', reason: null, afterAny: false, free: [] },
    { status: 'unknown', reason: null, afterAny: false, free: [] },
    { status: 'accepted', reason: null, afterAny: false, free: ['then'] },
    { status: 'cancelled', reason: 'superseded', afterAny: false, free: ['then'] },
    { status: 'queued', reason: null, afterAny: true, free: [] },
    { status: 'sending', reason: null, afterAny: true, free: [] },
    { status: 'accepted', reason: null, afterAny: true, free: ['then'] },
    { status: 'failed', reason: 'no', afterAny: true, free: ['then'] },
    { status: 'cancelled', reason: 'expired', afterAny: true, free: ['then'] },
    { status: 'unknown_final', reason: 'no', afterAny: true, free: ['then'] },
  ])(
    'what comes after an action that is $status ($reason; after any end: $afterAny): $free may go',
    async ({ status, reason, afterAny, free }) => {
      await put(text('first'), tag('then', { afterId: 'first', afterAny }))
      await set('first', status, reason)
      expect((await due()).filter((id) => id === 'then')).toEqual(free)
    },
  )

  test('what comes after an action that is not on file waits for nothing', async () => {
    await put(tag('then', { afterId: 'act_purged' }))
    expect(await due()).toEqual(['then'])
  })

  test.each(['failed', 'cancelled', 'unknown_final'] as const)(
    'an action that ends %s takes along what waits for it, down the line',
    async (status) => {
      await put(
        text('first'),
        tag('second', { afterId: 'first' }),
        tag('third', { afterId: 'second' }),
        tag('any', { afterId: 'second', afterAny: true }),
        tag('free'),
      )
      expect(await markEnded(db(), key('first'), { status, reason: 'no' })).toBe(true)
      expect(await statuses()).toEqual({ first: status, second: 'cancelled', third: 'cancelled', any: 'queued', free: 'queued' })
      expect((await row('third')).reason).toBe('sms_not_accepted')
      expect((await due()).sort()).toEqual(['any', 'free'])
      expect(await markEnded(db(), key('first'), { status: 'failed', reason: 'again' })).toBe(false)
    },
  )

  test('on one thing the newer cancels the older that has not begun, and waits for one that has', async () => {
    const thing = { thing: 'tag:hot' }
    await put(tag('old', thing), tag('new', thing))
    expect(await statuses()).toEqual({ old: 'cancelled', new: 'queued' })
    await start('new')
    await enqueue(db(), [tag('newest', thing), tag('elsewhere', { ...thing, contactId: 'con_2' })])
    expect(await statuses()).toMatchObject({ new: 'sending', newest: 'queued' })
    expect(await due()).toEqual(['elsewhere'])
    await accept('new', 1)
    expect((await due()).sort()).toEqual(['elsewhere', 'newest'])
  })

  test('a change that is tried again never overtakes the one decided after it', async () => {
    const thing = { thing: 'tag:hot' }
    await put(tag('old', thing))
    await start('old')
    await enqueue(db(), [tag('new', thing)])
    await queueAgain(db(), key('old'), { waitMs: 60_000, reason: 'timeout' })
    expect(await due()).toEqual([])
    await at(60_000)
    expect(await due()).toEqual(['old'])
  })

  test('keys of a turn are there once; the others are free again when their action failed or was cancelled', async () => {
    await put(text('a', { naturalKey: 'sms:0:turn_1', turnId: 'turn_1' }))
    await expect(enqueue(db(), [text('b', { naturalKey: 'sms:0:turn_1', turnId: 'turn_1' })])).rejects.toMatchObject({ code: '23505' })
    const free = (id: string) => tag(id, { turnId: null, naturalKey: 'workflow:con_1:w:1' })
    await enqueue(db(), [free('w1')])
    for (const [status, isFree] of [
      ['queued', false],
      ['sending', false],
      ['accepted', false],
      ['unknown', false],
      ['unknown_final', false],
      ['failed', true],
    ] as const) {
      await set('w1', status)
      await enqueue(db(), [free(`w_${status}`)])
      expect([status, (await statuses())[`w_${status}`]]).toEqual([status, isFree ? 'queued' : undefined])
    }
    await set('w_failed', 'cancelled')
    await enqueue(db(), [free('w3')])
    expect(await statuses()).toMatchObject({ w3: 'queued' })
  })

  test('of two processes that saw the same action one begins it', async () => {
    await put(text('a'))
    const action = await seen('a')
    expect([await begin(db(), [action], LEASE), await begin(db(), [action], LEASE)]).toEqual([[{ action, n: 1 }], []])
    expect(await row('a')).toMatchObject({
      status: 'sending',
      attempts: 1,
      lease_no: '1',
      lease_until: after(LEASE * 1000),
      attempted_at: T0,
    })
    expect(await beginReading(db(), await seen('a'), LEASE)).toBe(false)
  })

  test('actions of one contact begin and end together; what another process has is left to it', async () => {
    await put(tag('x', { thing: 'tag:x' }), tag('y', { thing: 'tag:y' }), tag('z', { thing: 'tag:z' }))
    const [x, y, z] = [await seen('x'), await seen('y'), await seen('z')]
    await begin(db(), [y], LEASE)
    const begun = await begin(db(), [z, y, x], LEASE)
    expect(begun.map(({ action, n }) => [action.id, n])).toEqual([
      ['z', 1],
      ['x', 1],
    ])
    const [first, ...rest] = begun
    if (!first) throw new Error('nothing has begun')
    expect(await markAccepted(db(), [first, ...rest], { crmId: null, reason: null })).toEqual({ settled: 2, frees: false })
    expect(await statuses()).toEqual({ x: 'accepted', y: 'sending', z: 'accepted' })
    await put(tag('w', { afterId: 'y' }))
    expect(await markAccepted(db(), [{ action: y, n: 1 }], { crmId: null, reason: null })).toEqual({ settled: 1, frees: true })
    const results = await db().selectFrom('send_attempts').select(['action_id', 'result']).orderBy('action_id').execute()
    expect(results.map(({ action_id: id, result }) => `${id} ${result}`)).toEqual(['x accepted', 'y accepted', 'z accepted'])
  })

  test('an attempt that is taken back is begun again under its number', async () => {
    await put(text('a'))
    expect(await start('a')).toBe(1)
    await queueAgain(db(), key('a'), { waitMs: 0, reason: 'claim_too_old', uncount: true })
    expect(await start('a')).toBe(1)
    await queueAgain(db(), key('a'), { waitMs: 0, reason: 'busy' })
    expect(await start('a')).toBe(2)
    expect((await db().selectFrom('send_attempts').select('n').orderBy('n').execute()).map(({ n }) => n)).toEqual([1, 2])
  })

  test('an action whose process died: what may be repeated is queued, the rest is unknown and read five seconds after its attempt', async () => {
    await put(text('sms'), tag('tag'), { ...tag('note'), action: { kind: 'add_note', note: 'x', body: 'x' } })
    for (const id of ['sms', 'tag', 'note']) await start(id)
    await at(LEASE * 1000 - 1)
    expect(await sweepLapsed(db(), 45)).toBe(0)
    await at(LEASE * 1000)
    expect(await sweepLapsed(db(), 45)).toBe(3)
    expect((await row('sms')).reason).toBe('process_died')
    expect(await statuses()).toEqual({ sms: 'unknown', tag: 'queued', note: 'unknown' })
    expect((await row('sms')).due_at).toEqual(after(45_000))
    expect((await due()).sort()).toEqual(['note', 'tag'])
    await at(45_000)
    expect(await due()).toContain('sms')
  })

  test('a late answer settles its own attempt, and no newer one', async () => {
    await put(text('a'))
    await start('a')
    await markUnknown(db(), key('a'), { waitMs: 5_000, read: false, reason: 'timeout' })
    await queueAgain(db(), key('a'), { waitMs: 0, reason: 'absent', resent: true })
    await start('a')
    expect(await accept('a', 1, 'm1')).toBe(false)
    const attempts = await db().selectFrom('send_attempts').select(['n', 'result', 'message_id']).orderBy('n').execute()
    expect(attempts).toEqual([
      { n: 1, result: 'accepted', message_id: 'm1' },
      { n: 2, result: null, message_id: null },
    ])
    expect(await accept('a', 2)).toBe(true)
    expect(await accept('a', 2)).toBe(false)
  })

  test.each(['unknown', 'queued'])('a late answer finds its attempt %s and ends it', async (status) => {
    await put(text('a'))
    await start('a')
    await set('a', status)
    expect(await accept('a', 1)).toBe(true)
    expect(await statuses()).toEqual({ a: 'accepted' })
  })

  test('reads of an unknown outcome exclude each other, and only those that found nothing count', async () => {
    await put(text('a'))
    await start('a')
    await markUnknown(db(), key('a'), { waitMs: 5_000, read: false, reason: 'timeout' })
    const action = await seen('a')
    expect([await beginReading(db(), action, LEASE), await beginReading(db(), action, LEASE)]).toEqual([true, false])
    await markUnknown(db(), key('a'), { waitMs: 10_000, read: true, reason: 'timeout' })
    expect(await row('a')).toMatchObject({ checks: 1, due_at: after(10_000), lease_until: null })
  })

  test('cancelling ends what is queued of one contact and kind, with what waits for it', async () => {
    await put(
      text('reply'),
      text('nudge', { proactive: true }),
      tag('tag', { afterId: 'nudge' }),
      text('mine', { action: { kind: 'send_sms', text: 'x', purpose: 'human' } }),
    )
    await enqueue(db(), [
      { ...tag('spread'), class: 'internal' },
      { ...text('theirs'), contactId: 'con_2' },
    ])
    const cancel = (what: 'proactive' | 'texts' | 'bots' | 'all') => cancelQueued(db(), { locationId: L, contactId: C, what, reason: what })
    const cancelled = async () =>
      Object.entries(await statuses())
        .filter(([, status]) => status === 'cancelled')
        .map(([id]) => id)
        .sort()
    await cancel('proactive')
    expect(await cancelled()).toEqual(['nudge', 'tag'])
    await cancel('bots')
    expect(await cancelled()).toEqual(['nudge', 'reply', 'tag'])
    await cancel('all')
    expect(await cancelled()).toEqual(['mine', 'nudge', 'reply', 'tag'])
    await set('reply', 'sending')
    await cancel('all')
    expect(await statuses()).toMatchObject({ reply: 'sending', spread: 'queued', theirs: 'queued' })
  })

  test('what would be done at the CRM for a caller’s own contact is on record and ends; its texts go their way', async () => {
    await db().insertInto('contacts').values({ location_id: L, contact_id: C, origin: 'caller', tags: '[]', fields: '{}' }).execute()
    await put(text('a'), tag('b'), tag('c', { turnId: null, naturalKey: 'task:human' }))
    expect(await statuses()).toEqual({ a: 'queued', b: 'cancelled', c: 'cancelled' })
    expect((await row('c')).reason).toBe('no_crm_contact')
    expect(await due()).toEqual(['a'])
  })

  test('the clock jumps to the next action that may go, never to one that waits for another', async () => {
    await at(0)
    expect(await nextActionDue(db())).toBeNull()
    await put(text('a'), text('b'), tag('after_a', { afterId: 'a' }))
    await start('a')
    expect(await nextActionDue(db())).toEqual(after(LEASE * 1000))
    await markUnknown(db(), key('a'), { waitMs: 5_000, read: false, reason: 'timeout' })
    expect(await nextActionDue(db())).toEqual(after(5_000))
    await accept('a', 1)
    await deferAction(db(), key('b'), { until: after(90_000), reason: 'window' })
    await deferAction(db(), key('after_a'), { until: after(80_000), reason: 'rate' })
    expect(await nextActionDue(db())).toEqual(after(80_000))
  })
}
