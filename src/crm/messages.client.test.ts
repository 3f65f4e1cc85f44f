import { describe, expect, test } from 'vitest'
import { clientWith, json, sms } from './given-client.cases.ts'

describe('messages', () => {
  const row = (id: string, sentAt: string, change: object = {}) => ({
    id,
    type: 2,
    messageType: 'TYPE_SMS',
    locationId: 'loc',
    contactId: 'con',
    conversationId: 'cnv',
    dateAdded: sentAt,
    body: `text ${id}`,
    direction: 'outbound',
    status: 'Delivered',
    contentType: 'text/plain',
    source: 'api',
    ...change,
  })
  const m1 = row('m1', '2026-11-20T18:00:01.000Z')

  test.each([[new Response('<html>')], [json({})], [json({ messageId: '' })], [new Response(null, { status: 204 })]])(
    'crm.md 3, Send SMS: accepted under an unknown id: %#',
    async (reply) =>
      expect(await clientWith([reply]).crm.sendSms('loc', sms)).toEqual({ ok: true, value: { messageId: null, conversationId: null } }),
  )

  test('crm.md 3, Message: one message, bare or wrapped', async () => {
    const value = {
      messageId: 'm1',
      conversationId: 'cnv',
      contactId: 'con',
      direction: 'outbound',
      channel: 'sms',
      text: 'text m1',
      attachments: 0,
      errorCode: null,
      status: 'delivered',
      source: 'api',
      userId: null,
      sentAt: '2026-11-20T18:00:01.000Z',
    }
    expect(await clientWith([json(m1)]).crm.getMessage('loc', 'm1')).toEqual({ ok: true, value })
    expect(await clientWith([json({ message: m1 })]).crm.getMessage('loc', 'm1')).toEqual({ ok: true, value })
    for (const body of [{}, { ...m1, direction: undefined }, { ...m1, id: 5 }, { ...m1, dateAdded: 'soon' }])
      expect(await clientWith([json(body)]).crm.getMessage('loc', 'm1')).toMatchObject({ ok: false, error: { reason: 'bad_response' } })
  })

  const search = json({
    conversations: [
      { id: 'cnv', contactId: 'con' },
      { id: 'other', contactId: 'con2' },
    ],
    total: 2,
  })
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => row(`m${from - n}`, new Date(Date.UTC(2026, 10, 20, 12, 0, from - n)).toISOString()))

  test.each([
    ['nested', (page: object) => ({ messages: page })],
    ['flat', (page: object) => page],
  ])('crm.md 3, Thread: %s, newest first, pages followed', async (_, form) => {
    const { crm, sent } = clientWith([
      search.clone(),
      json(form({ messages: rows(120, 50), lastMessageId: 'm71', nextPage: true })),
      json(
        form({
          messages: [...rows(70, 49), row('act', '2026-11-20T12:00:05Z', { direction: undefined })],
          lastMessageId: 'm22',
          nextPage: true,
        }),
      ),
      json(form({ messages: rows(21, 21), lastMessageId: 'm1', nextPage: false })),
    ])
    const thread = await crm.listThread('loc', 'con', {})
    expect(thread.ok && thread.value.map((message) => message.messageId)).toEqual(rows(120, 120).map(({ id }) => id))
    expect(sent.map(({ url }) => url.pathname + url.search)).toEqual([
      '/conversations/search?locationId=loc&contactId=con',
      '/conversations/cnv/messages?limit=50&type=TYPE_SMS',
      '/conversations/cnv/messages?limit=50&type=TYPE_SMS&lastMessageId=m71',
      '/conversations/cnv/messages?limit=50&type=TYPE_SMS&lastMessageId=m22',
    ])
  })

  test('crm.md 3, Thread: reading stops at the time asked for, at the limit, and at a cursor that does not move', async () => {
    const page = (from: number, last: string) => json({ messages: { messages: rows(from, 50), lastMessageId: last, nextPage: true } })
    const since = clientWith([search.clone(), page(120, 'm71')])
    const recent = await since.crm.listThread('loc', 'con', { since: new Date(Date.UTC(2026, 10, 20, 12, 0, 118)) })
    expect(recent.ok && recent.value.map(({ messageId }) => messageId)).toEqual(['m120', 'm119', 'm118'])
    const limited = clientWith([search.clone(), page(120, 'm71')])
    expect((await limited.crm.listThread('loc', 'con', { limit: 2 })).ok).toBe(true)
    expect(limited.sent).toHaveLength(2)
    const stuck = clientWith([search.clone(), page(120, 'm71'), page(120, 'm71')])
    const read = await stuck.crm.listThread('loc', 'con', {})
    expect(read.ok && read.value.length).toBe(50)
    const endless = clientWith([search.clone(), ...[500, 450, 400, 350, 300].map((from) => page(from, `m${from - 49}`))])
    const capped = await endless.crm.listThread('loc', 'con', {})
    expect(capped.ok && capped.value.length).toBe(200)
    expect(endless.sent).toHaveLength(5)
  })

  test('no conversation is an empty thread, a failing page fails the thread', async () => {
    expect(await clientWith([json({ conversations: [], total: 0 })]).crm.listThread('loc', 'con', {})).toEqual({ ok: true, value: [] })
    expect(await clientWith([search.clone(), json({}, 500)]).crm.listThread('loc', 'con', {})).toMatchObject({
      ok: false,
      error: { kind: 'retryable' },
    })
    expect(await clientWith([search.clone(), json({ messages: 5 })]).crm.listThread('loc', 'con', {})).toMatchObject({
      error: { reason: 'bad_response' },
    })
  })

  test('conversations since an instant: pages meet at a moment, and end where they lead no further back', async () => {
    const row = (n: number) => ({ id: `cnv_${n}`, contactId: `con_${n}`, lastMessageDate: Date.UTC(2026, 10, 20) - n * 1_000 })
    const first = Array.from({ length: 100 }, (_, n) => row(n))
    const { crm, sent } = clientWith([
      json({ conversations: first, total: 101 }),
      json({ conversations: [row(99), row(100), { id: 'cnv_x', contactId: null }], total: 101 }),
      json({ conversations: first.map((one) => ({ ...one, lastMessageDate: row(99).lastMessageDate })), total: 500 }),
    ])
    const since = new Date('2026-11-19T00:00:00Z')
    const page = await crm.listConversations('loc', { since })
    expect(page).toMatchObject({ ok: true, value: { contactIds: { length: 100 }, before: new Date(row(99).lastMessageDate + 1) } })
    const before = new Date(row(99).lastMessageDate + 1)
    expect(await crm.listConversations('loc', { since, before })).toEqual({
      ok: true,
      value: { contactIds: ['con_99', 'con_100'], before: null },
    })
    expect(await crm.listConversations('loc', { since, before })).toMatchObject({ ok: true, value: { before: null } })
    expect(sent[1]?.url.searchParams.get('startAfterDate')).toBe(String(before.getTime()))
  })

  test('crm.md 3, Export: a page of it', async () => {
    const { crm, sent } = clientWith([
      json({ messages: [m1], nextCursor: 'cur', total: 2 }),
      json({ messages: [], nextCursor: null, total: 2 }),
    ])
    const since = new Date('2026-11-20T00:00:00Z')
    expect(await crm.exportMessages('loc', { since })).toMatchObject({
      ok: true,
      value: { nextCursor: 'cur', messages: [{ messageId: 'm1' }] },
    })
    expect(await crm.exportMessages('loc', { since, until: new Date('2026-11-21T00:00:00Z'), cursor: 'cur' })).toEqual({
      ok: true,
      value: { nextCursor: null, messages: [] },
    })
    expect(Object.fromEntries(sent[1]?.url.searchParams ?? [])).toEqual({
      locationId: 'loc',
      channel: 'SMS',
      startDate: '2026-11-20T00:00:00.000Z',
      endDate: '2026-11-21T00:00:00.000Z',
      cursor: 'cur',
      sortBy: 'createdAt',
      sortOrder: 'asc',
      limit: '500',
    })
  })
})
