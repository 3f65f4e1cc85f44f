import { createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { virtualClock } from '../lib/clock.ts'
import { silentLog } from '../lib/log.ts'
import type { CrmPort } from './crm-port.ts'
import { highLevelClient } from './highlevel.client.ts'
import type { RateHeaders } from './rate-headers.ts'
import { fixedToken, type RequestDeps } from './request.client.ts'

type Sent = { method: string; url: URL; headers: Headers; body: unknown }
type Reply = Response | Error | ((sent: Sent) => Response)

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response => Response.json(body, { status, headers })

/** A client whose answers are given in order; what it sent, reported and logged is kept. */
function client(replies: Reply[], change: Partial<RequestDeps> = {}) {
  const sent: Sent[] = []
  const observed: RateHeaders[] = []
  const throttled: number[] = []
  const logged: object[] = []
  const log = { ...silentLog, info: (fields: object) => void logged.push(fields) }
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: new URL(input instanceof Request ? input.url : input),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
    }
    sent.push(request)
    const reply = replies.shift()
    if (reply === undefined) throw new Error('no answer left')
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(typeof reply === 'function' ? reply(request) : reply)
  }
  const fared: string[] = []
  const rate = {
    failed: () => void fared.push('failed'),
    answered: () => void fared.push('answered'),
    headers: (_: string, seen: RateHeaders) => void observed.push(seen),
    throttled: (_: string, ms: number) => void throttled.push(ms),
  }
  const clock = virtualClock(new Date('2026-11-20T18:00:00Z'))
  const crm = highLevelClient({
    fetch,
    baseUrl: 'https://crm.test',
    tokens: fixedToken('pit-secret'),
    timeoutMs: 500,
    clock,
    rate,
    log,
    version: '1.2.3',
    ...change,
  })
  return { crm, sent, observed, throttled, logged, fared }
}

const sms = { contactId: 'con_7Q', text: 'Hey Lupe', actionId: 'act_1' }
const fault = (code: string, more: object = {}): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...more }) })

describe('every call', () => {
  test('carries token, version and product, and nothing of it is logged', async () => {
    const { crm, sent, logged } = client([json({ messageId: 'm', conversationId: 'c', traceId: 'tr_1' })])
    expect(await crm.sendSms('loc', { ...sms, fromNumber: '+19095550100' })).toEqual({
      ok: true,
      value: { messageId: 'm', conversationId: 'c' },
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      method: 'POST',
      body: { type: 'SMS', contactId: 'con_7Q', message: 'Hey Lupe', fromNumber: '+19095550100' },
    })
    expect(sent[0]?.url.href).toBe('https://crm.test/conversations/messages')
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      authorization: 'Bearer pit-secret',
      version: '2021-04-15',
      accept: 'application/json',
      'user-agent': 'jorge/1.2.3',
      'content-type': 'application/json',
    })
    expect(logged).toEqual([{ locationId: 'loc', method: 'POST', resource: 'conversations', ms: 0, status: 200, traceId: 'tr_1' }])
  })

  test('goes to the base URL of its resource', async () => {
    const baseUrl = {
      contacts: 'http://a',
      conversations: 'http://b/',
      calendars: 'http://c',
      opportunities: 'http://d',
      locations: 'http://e',
      users: 'http://f',
      workflows: 'http://g',
      oauth: 'http://h',
    }
    const { crm, sent } = client([json({ contact: { id: 'x' } }), json({})], { baseUrl })
    await crm.getContact('loc', 'a/../b')
    await crm.sendSms('loc', sms)
    expect(sent.map(({ url }) => url.href)).toEqual(['http://a/contacts/a%2F..%2Fb', 'http://b/conversations/messages'])
    expect(sent[0]?.headers.get('version')).toBe('2021-07-28')
  })

  test('reports what the answer says about the rate', async () => {
    const headers = {
      'X-RateLimit-Max': '100',
      'X-RateLimit-Remaining': '7',
      'X-RateLimit-Interval-Milliseconds': '10000',
      'X-RateLimit-Limit-Daily': '200000',
      'X-RateLimit-Daily-Remaining': '12345',
    }
    const { crm, observed, throttled } = client([json({}, 200, headers), json({}, 500, { 'X-RateLimit-Remaining': 'many' })])
    await crm.sendSms('loc', sms)
    await crm.sendSms('loc', sms)
    expect(observed).toEqual([{ max: 100, remaining: 7, intervalMs: 10_000, dailyLimit: 200_000, dailyRemaining: 12_345 }, {}])
    expect(throttled).toEqual([])
  })

  test.each<[Record<string, string>, number, string]>([
    [{}, 10_000, 'rate_burst'],
    [{ 'X-RateLimit-Interval-Milliseconds': '4000' }, 4000, 'rate_burst'],
    [{ 'Retry-After': '7' }, 7000, 'rate_burst'],
    [{ 'Retry-After': 'Fri, 20 Nov 2026 18:00:30 GMT' }, 30_000, 'rate_burst'],
    [{ 'X-RateLimit-Daily-Remaining': '0' }, 6 * 3_600_000, 'rate_daily'],
  ])('429 with %j waits %i ms', async (headers, waitMs, reason) => {
    const { crm, observed, throttled } = client([json({ message: 'Too many' }, 429, headers)])
    expect(await crm.sendSms('loc', sms)).toMatchObject({
      ok: false,
      error: { kind: 'retryable', reason, status: 429, retryAfterMs: waitMs },
    })
    expect(throttled).toEqual([waitMs])
    expect(observed).toEqual([])
  })

  test('a token or base URL that cannot be used is found before anything is sent, and not shown', async () => {
    const bad = client([], { tokens: fixedToken('secret\nvalue') })
    const result = await bad.crm.sendSms('loc', sms)
    expect(result).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'invalid' } })
    expect(JSON.stringify(result)).not.toContain('secret')
    expect(await client([], { baseUrl: 'nowhere' }).crm.getContact('loc', 'c')).toMatchObject({ ok: false, error: { kind: 'permanent' } })
  })

  test('a redirect is not followed', async () => {
    const { crm, sent } = client([new Response(null, { status: 307, headers: { Location: 'https://elsewhere.test' } })])
    expect(await crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'bad_response', status: 307 } })
    expect(sent).toHaveLength(1)
  })
})

describe('how a call fails', () => {
  test.each<[string, Error, string, string]>([
    ['refused', fault('ECONNREFUSED', { syscall: 'connect' }), 'retryable', 'network'],
    [
      'refused on every address',
      new TypeError('fetch failed', { cause: new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]) }),
      'retryable',
      'network',
    ],
    ['unknown name', fault('ENOTFOUND', { syscall: 'getaddrinfo' }), 'retryable', 'network'],
    ['connect timeout', fault('UND_ERR_CONNECT_TIMEOUT'), 'retryable', 'timeout'],
    ["the system's connect timeout", fault('ETIMEDOUT', { syscall: 'connect' }), 'retryable', 'timeout'],
    ['certificate', fault('CERT_HAS_EXPIRED'), 'retryable', 'network'],
    ['wrong host name', fault('ERR_TLS_CERT_ALTNAME_INVALID'), 'retryable', 'network'],
    ['reset', fault('ECONNRESET', { syscall: 'read' }), 'unknown', 'network'],
    ['read timeout', fault('ETIMEDOUT', { syscall: 'read' }), 'unknown', 'network'],
    ['closed by the other side', fault('UND_ERR_SOCKET'), 'unknown', 'network'],
    ['headers timeout', fault('UND_ERR_HEADERS_TIMEOUT'), 'unknown', 'network'],
    ['whole call timeout', new DOMException('late', 'TimeoutError'), 'unknown', 'timeout'],
    ['nobody knows what', new Error('boom'), 'unknown', 'network'],
  ])('%s', async (...[, error, kind, reason]) => {
    expect(await client([error]).crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { kind, reason } })
    expect(await client([error]).crm.getContact('loc', 'c')).toMatchObject({ ok: false, error: { kind: 'retryable', reason } })
  })

  /** A server that does one thing with each connection. */
  async function against<T>(react: (socket: Socket) => void, run: (url: string) => Promise<T>): Promise<T> {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}))
      react(socket)
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    try {
      return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
  const real = (baseUrl: string): CrmPort => client([], { fetch: globalThis.fetch, baseUrl }).crm

  test('on real sockets: nobody there, a reset after the request, silence, a body that breaks off', async () => {
    const closed = await against(
      () => {},
      (url) => Promise.resolve(url),
    )
    expect(await real(closed).sendSms('loc', sms)).toMatchObject({ ok: false, error: { kind: 'retryable', reason: 'network' } })
    const reset = await against(
      (socket) => socket.once('data', () => socket.resetAndDestroy()),
      (url) => real(url).sendSms('loc', sms),
    )
    expect(reset).toMatchObject({ ok: false, error: { kind: 'unknown', reason: 'network' } })
    const silent = await against(
      () => {},
      (url) => real(url).sendSms('loc', sms),
    )
    expect(silent).toMatchObject({ ok: false, error: { kind: 'unknown', reason: 'timeout' } })
    const cut = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"messageId":'
    expect(
      await against(
        (socket) => socket.once('data', () => socket.end(cut)),
        (url) => real(url).sendSms('loc', sms),
      ),
    ).toEqual({
      ok: true,
      value: { messageId: null, conversationId: null },
    })
    expect(
      await against(
        (socket) => socket.once('data', () => socket.end(cut)),
        (url) => real(url).getContact('loc', 'c'),
      ),
    ).toMatchObject({
      ok: false,
      error: { kind: 'retryable', reason: 'bad_response' },
    })
  })

  test.each<[unknown, number, object]>([
    [
      { statusCode: 400, message: 'Contact unsubscribed' },
      400,
      { kind: 'permanent', reason: 'unsubscribed', message: 'Contact unsubscribed' },
    ],
    [
      { statusCode: 422, message: ['message should not be empty', 'x'], error: 'Unprocessable' },
      422,
      { reason: 'empty', message: 'message should not be empty; x' },
    ],
    [{ message: { odd: true } }, 400, { kind: 'permanent', reason: 'invalid', message: 'status 400' }],
    [null, 401, { kind: 'permanent', reason: 'auth' }],
    [{ traceId: 'tr_9' }, 502, { kind: 'unknown', reason: 'server', traceId: 'tr_9' }],
  ])('%j with %i', async (body, status, error) => {
    expect(await client([json(body, status)]).crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { status, ...error } })
  })

  test('an error page is classified by its status, its trace found in a header', async () => {
    const page = new Response('<html>', { status: 503, headers: { 'x-trace-id': 'tr_h' } })
    expect(await client([page]).crm.getContact('loc', 'c')).toMatchObject({
      error: { kind: 'retryable', reason: 'server', traceId: 'tr_h' },
    })
  })
})

describe('contacts', () => {
  test('is normalised: phone, do-not-disturb, tags verbatim', async () => {
    const contact = {
      id: 'con',
      locationId: 'loc',
      firstName: 'Lupe',
      phone: '(909) 555-0137',
      tags: ['Buyer-Lead', 'ai-off'],
      dndSettings: { SMS: { status: 'permanent' } },
      customFields: [{ id: 'f', value: 'v' }],
      dateAdded: '2026-01-02T03:04:05Z',
      email: null,
      city: 5,
    }
    const read = await client([json({ contact, extra: 1 })]).crm.getContact('loc', 'con')
    expect(read).toEqual({
      ok: true,
      value: {
        id: 'con',
        locationId: 'loc',
        firstName: 'Lupe',
        lastName: null,
        name: null,
        email: null,
        phone: '+19095550137',
        timezone: null,
        smsDnd: 'permanent',
        tags: ['Buyer-Lead', 'ai-off'],
        assignedTo: null,
        source: null,
        address1: null,
        city: null,
        state: null,
        postalCode: null,
        customFields: { f: 'v' },
        createdAt: '2026-01-02T03:04:05.000Z',
      },
    })
    expect(await client([json({ contact: { id: 'con' } })]).crm.getContact('loc', 'con')).toMatchObject({
      ok: true,
      value: { smsDnd: 'inactive', tags: [], phone: null },
    })
    for (const body of [{ contact: {} }, {}, null, { contact: { id: '' } }])
      expect(await client([json(body)]).crm.getContact('loc', 'con')).toMatchObject({
        ok: false,
        error: { kind: 'retryable', reason: 'bad_response' },
      })
  })

  test('are found by phone and e-mail, whatever the answer looks like', async () => {
    const { crm, sent } = client([json({ contact: { id: 'a' } }), json({ contacts: [{ id: 'b' }, { id: 'a' }, {}] })])
    expect(await crm.findContacts('loc', { phone: '+19095550137', email: 'l@example.com' })).toEqual({ ok: true, value: ['a', 'b'] })
    expect(sent[0]?.url.search).toBe('?locationId=loc&number=%2B19095550137')
    for (const reply of [json({ contact: null }), json(null), json({ message: 'none' }, 404)])
      expect(await client([reply]).crm.findContacts('loc', { phone: '+19095550137' })).toEqual({ ok: true, value: [] })
    expect(await client([json({}, 500)]).crm.findContacts('loc', { phone: '+19095550137' })).toMatchObject({ ok: false })
  })

  const known = { id: 'con', firstName: 'Lupe', assignedTo: 'usr', tags: ['x'], dnd: false, customFields: [{ id: 'score', value: '82' }] }

  test('only what differs is written', async () => {
    const { crm, sent } = client([json({ contact: known }), json({ succeded: true })])
    const read = await crm.getContact('loc', 'con')
    const contact = read.ok ? read.value : undefined
    const change = {
      fields: { firstName: 'Lupe', city: 'Upland' },
      customFields: { score: 82, zip: '91784' },
      assignedTo: 'usr',
      ...(contact && { known: contact }),
    }
    expect(await crm.updateContact('loc', 'con', change)).toEqual({ ok: true, value: { written: true } })
    expect(sent[1]).toMatchObject({ method: 'PUT', body: { city: 'Upland', customFields: [{ id: 'zip', field_value: '91784' }] } })
    expect(sent[1]?.url.pathname).toBe('/contacts/con')
    expect(await crm.updateContact('loc', 'con', { fields: { firstName: 'Lupe' }, ...(contact && { known: contact }) })).toEqual({
      ok: true,
      value: { written: false },
    })
    expect(sent).toHaveLength(2)
  })

  test("a carrier's do-not-disturb is never cleared or replaced, ours is", async () => {
    const permanent = client([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'permanent' } } } })])
    expect(await permanent.crm.updateContact('loc', 'con', { smsDnd: 'inactive' })).toEqual({ ok: true, value: { written: false } })
    const active = client([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'active' } } } }), json({})])
    expect(await active.crm.updateContact('loc', 'con', { smsDnd: 'inactive' })).toEqual({ ok: true, value: { written: true } })
    expect(active.sent[1]?.body).toEqual({ dndSettings: { SMS: { status: 'inactive' } } })
    const blocked = client([json({ contact: { id: 'con', dndSettings: { SMS: { status: 'permanent' } } } })])
    expect(await blocked.crm.updateContact('loc', 'con', { smsDnd: 'active' })).toEqual({ ok: true, value: { written: false } })
    const setting = client([json({ contact: { id: 'con' } }), json({})])
    await setting.crm.updateContact('loc', 'con', { smsDnd: 'active' })
    expect(setting.sent[1]?.body).toEqual({ dndSettings: { SMS: { status: 'active' } } })
  })

  test('no upsert and no update ever carries tags', async () => {
    const { crm, sent } = client([json({ new: true, contact: { id: 'con', tags: ['x'] } }), json({ contact: known }), json({})])
    const input = { firstName: 'Lupe', phone: '+19095550137', customFields: { a: 'b' }, source: 'web' }
    expect(await crm.upsertContact('loc', input)).toEqual({ ok: true, value: { id: 'con', isNew: true } })
    await crm.updateContact('loc', 'con', {
      fields: { city: 'Upland' },
      smsDnd: 'inactive',
      assignedTo: 'usr_2',
      customFields: { a: null },
    })
    expect(sent[0]?.body).toEqual({
      locationId: 'loc',
      firstName: 'Lupe',
      phone: '+19095550137',
      source: 'web',
      customFields: [{ id: 'a', field_value: 'b' }],
    })
    for (const { body } of sent) expect(JSON.stringify(body)).not.toContain('tags')
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT'])
  })

  test('tags are added, then removed', async () => {
    const { crm, sent } = client([json({ tags: [] }, 201), json({ tags: [] })])
    expect(await crm.changeTags('loc', 'con', { add: ['Hot Lead'], remove: ['Warm Lead'] })).toEqual({ ok: true, value: null })
    expect(sent).toMatchObject([
      { method: 'POST', body: { tags: ['Hot Lead'] } },
      { method: 'DELETE', body: { tags: ['Warm Lead'] } },
    ])
    expect(await client([]).crm.changeTags('loc', 'con', { add: [], remove: [] })).toEqual({ ok: true, value: null })
    const failing = client([json({}, 500)])
    expect(await failing.crm.changeTags('loc', 'con', { add: ['a'], remove: ['b'] })).toMatchObject({
      ok: false,
      error: { kind: 'retryable' },
    })
    expect(failing.sent).toHaveLength(1)
    expect(await client([new Response('<html>')]).crm.changeTags('loc', 'con', { add: ['a'] })).toEqual({ ok: true, value: null })
  })
})

describe('notes, tasks, workflows', () => {
  const task = { title: 'Call Lupe', body: 'She asked.', dueAt: '2026-11-20T19:00:00Z', ref: 'r123456789' }

  test('carry the ref and are found by it', async () => {
    const { crm, sent } = client([
      json({ note: { id: 'n1' } }, 201),
      json({ task: { id: 't1' } }, 201),
      json({
        notes: [
          { id: 'n0', body: 'r123456789' },
          { id: 'n1', body: 'Hi\n\n[r123456789]' },
        ],
      }),
      json({ tasks: [{ id: 't0' }] }),
    ])
    expect(await crm.addNote('loc', 'con', { body: 'Hi', ref: 'r123456789' })).toEqual({ ok: true, value: { id: 'n1' } })
    expect(await crm.addTask('loc', 'con', { ...task, assignedTo: 'usr' })).toEqual({ ok: true, value: { id: 't1' } })
    expect(sent[0]?.body).toEqual({ body: 'Hi\n\n[r123456789]' })
    expect(sent[1]?.body).toEqual({
      title: 'Call Lupe',
      body: 'She asked.\n\n[r123456789]',
      dueDate: '2026-11-20T19:00:00Z',
      completed: false,
      assignedTo: 'usr',
    })
    expect(await crm.findNote('loc', 'con', 'r123456789')).toEqual({ ok: true, value: 'n1' })
    expect(await crm.findTask('loc', 'con', 'r123456789')).toEqual({ ok: true, value: null })
  })

  test('a second one would be one too many: doubt is unknown, acceptance without an id is acceptance', async () => {
    expect(await client([json({}, 500)]).crm.addNote('loc', 'con', { body: '', ref: 'r' })).toMatchObject({ error: { kind: 'unknown' } })
    expect(await client([json({}, 500)]).crm.addTask('loc', 'con', task)).toMatchObject({ error: { kind: 'unknown' } })
    expect(await client([json({}, 500)]).crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'enrol' })).toMatchObject({
      error: { kind: 'unknown' },
    })
    expect(await client([json({}, 500)]).crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'leave' })).toMatchObject({
      error: { kind: 'retryable' },
    })
    expect(await client([json({ note: {} })]).crm.addNote('loc', 'con', { body: '', ref: 'r' })).toEqual({ ok: true, value: { id: null } })
  })

  test('a workflow call always has a body', async () => {
    const { crm, sent } = client([json({ succeded: true }), json({ succeded: true })])
    await crm.setWorkflow('loc', 'con', { workflowId: 'w f', to: 'enrol' })
    await crm.setWorkflow('loc', 'con', { workflowId: 'w', to: 'leave' })
    expect(sent).toMatchObject([
      { method: 'POST', body: {} },
      { method: 'DELETE', body: {} },
    ])
    expect(sent[0]?.url.pathname).toBe('/contacts/con/workflow/w%20f')
  })
})

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
    'a send accepted under an unknown id: %#',
    async (reply) =>
      expect(await client([reply]).crm.sendSms('loc', sms)).toEqual({ ok: true, value: { messageId: null, conversationId: null } }),
  )

  test('one message, bare or wrapped', async () => {
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
    expect(await client([json(m1)]).crm.getMessage('loc', 'm1')).toEqual({ ok: true, value })
    expect(await client([json({ message: m1 })]).crm.getMessage('loc', 'm1')).toEqual({ ok: true, value })
    for (const body of [{}, { ...m1, direction: undefined }, { ...m1, id: 5 }, { ...m1, dateAdded: 'soon' }])
      expect(await client([json(body)]).crm.getMessage('loc', 'm1')).toMatchObject({ ok: false, error: { reason: 'bad_response' } })
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
  ])('a %s thread, newest first, pages followed', async (_, form) => {
    const { crm, sent } = client([
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

  test('reading stops at the time asked for, at the limit, and at a cursor that does not move', async () => {
    const page = (from: number, last: string) => json({ messages: { messages: rows(from, 50), lastMessageId: last, nextPage: true } })
    const since = client([search.clone(), page(120, 'm71')])
    const recent = await since.crm.listThread('loc', 'con', { since: new Date(Date.UTC(2026, 10, 20, 12, 0, 118)) })
    expect(recent.ok && recent.value.map(({ messageId }) => messageId)).toEqual(['m120', 'm119', 'm118'])
    const limited = client([search.clone(), page(120, 'm71')])
    expect((await limited.crm.listThread('loc', 'con', { limit: 2 })).ok).toBe(true)
    expect(limited.sent).toHaveLength(2)
    const stuck = client([search.clone(), page(120, 'm71'), page(120, 'm71')])
    const read = await stuck.crm.listThread('loc', 'con', {})
    expect(read.ok && read.value.length).toBe(50)
    const endless = client([search.clone(), ...[500, 450, 400, 350, 300].map((from) => page(from, `m${from - 49}`))])
    const capped = await endless.crm.listThread('loc', 'con', {})
    expect(capped.ok && capped.value.length).toBe(200)
    expect(endless.sent).toHaveLength(5)
  })

  test('no conversation is an empty thread, a failing page fails the thread', async () => {
    expect(await client([json({ conversations: [], total: 0 })]).crm.listThread('loc', 'con', {})).toEqual({ ok: true, value: [] })
    expect(await client([search.clone(), json({}, 500)]).crm.listThread('loc', 'con', {})).toMatchObject({
      ok: false,
      error: { kind: 'retryable' },
    })
    expect(await client([search.clone(), json({ messages: 5 })]).crm.listThread('loc', 'con', {})).toMatchObject({
      error: { reason: 'bad_response' },
    })
  })

  test('conversations since an instant: pages meet at a moment, and end where they lead no further back', async () => {
    const row = (n: number) => ({ id: `cnv_${n}`, contactId: `con_${n}`, lastMessageDate: Date.UTC(2026, 10, 20) - n * 1_000 })
    const first = Array.from({ length: 100 }, (_, n) => row(n))
    const { crm, sent } = client([
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

  test('a page of the export', async () => {
    const { crm, sent } = client([
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

describe('appointments', () => {
  const input = {
    calendarId: 'cal',
    contactId: 'con',
    start: '2026-11-24T10:30:00-08:00',
    end: '2026-11-24T11:00:00-08:00',
    title: 'Call with Jorge',
    zone: 'America/Los_Angeles',
  }
  const slots = { '2026-11-24': { slots: ['2026-11-24T11:00:00-08:00', '2026-11-24T10:30:00-08:00'] }, traceId: 'tr', '2026-11-25': null }

  test('slots are sorted instants, other keys are skipped, long spans are split', async () => {
    const one = client([json(slots)])
    const from = new Date('2026-11-24T00:00:00Z')
    expect(
      await one.crm.freeSlots('loc', { calendarId: 'cal', from, to: new Date('2026-11-26T00:00:00Z'), zone: 'America/Los_Angeles' }),
    ).toEqual({
      ok: true,
      value: ['2026-11-24T18:30:00.000Z', '2026-11-24T19:00:00.000Z'],
    })
    expect(Object.fromEntries(one.sent[0]?.url.searchParams ?? [])).toEqual({
      startDate: '1795478400000',
      endDate: '1795651200000',
      timezone: 'America/Los_Angeles',
    })
    const long = client([json(slots), json({}), json({})])
    expect((await long.crm.freeSlots('loc', { calendarId: 'cal', from, to: new Date('2027-02-01T00:00:00Z'), zone: 'UTC' })).ok).toBe(true)
    const spans = long.sent.map(({ url }) => Number(url.searchParams.get('endDate')) - Number(url.searchParams.get('startDate')))
    expect(spans.map((ms) => ms / 86_400_000)).toEqual([31, 31, 7])
    expect(await client([]).crm.freeSlots('loc', { calendarId: 'cal', from, to: from, zone: 'UTC' })).toEqual({ ok: true, value: [] })
  })

  test('the slot is read again, then booked', async () => {
    const { crm, sent } = client([json({ events: [] }), json(slots), json({ id: 'apt' }, 201)])
    expect(await crm.bookAppointment('loc', { ...input, assignedUserId: 'usr' }, 'r1')).toEqual({ ok: true, value: { id: 'apt' } })
    expect(sent[2]).toMatchObject({
      method: 'POST',
      body: {
        calendarId: 'cal',
        locationId: 'loc',
        contactId: 'con',
        startTime: input.start,
        endTime: input.end,
        title: 'Call with Jorge',
        appointmentStatus: 'confirmed',
        toNotify: true,
        assignedUserId: 'usr',
      },
    })
    expect(sent[2]?.headers.get('version')).toBe('2021-04-15')
  })

  test('a slot that is gone is not booked', async () => {
    const { crm, sent } = client([json({ events: [] }), json({})])
    expect(await crm.bookAppointment('loc', input, 'r')).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'slot_taken' } })
    expect(sent).toHaveLength(2)
    const raced = client([json({ events: [] }), json(slots), json({ message: 'The slot you have selected is no longer available.' }, 400)])
    expect(await raced.crm.bookAppointment('loc', input, 'r')).toMatchObject({
      ok: false,
      error: { kind: 'permanent', reason: 'slot_taken' },
    })
  })

  const event = { id: 'apt', calendarId: 'cal', appointmentStatus: 'confirmed', startTime: '2026-11-24T10:30:00-08:00' }
  test.each<[string, object, object]>([
    ['the same one again is its id', event, { ok: true, value: { id: 'apt' } }],
    ['its start as local time', { ...event, startTime: '2026-11-24 10:30:00' }, { ok: true, value: { id: 'apt' } }],
    [
      'another open one',
      { ...event, startTime: '2026-11-25T10:30:00-08:00' },
      { ok: false, error: { reason: 'duplicate', kind: 'permanent' } },
    ],
    [
      "another one in the list's own words",
      { ...event, appointmentStatus: 'booked', startTime: '2026-11-25 10:30:00' },
      { ok: false, error: { reason: 'duplicate' } },
    ],
    [
      'another one in a state nobody knows',
      { ...event, appointmentStatus: 'odd', startTime: '2026-11-25 10:30:00' },
      { ok: false, error: { reason: 'duplicate' } },
    ],
    ['another open one without a start', { ...event, startTime: null }, { ok: false, error: { reason: 'duplicate' } }],
  ])('one open appointment a contact: %s', async (_, existing, result) => {
    const { crm, sent } = client([json({ events: [existing] })])
    expect(await crm.bookAppointment('loc', input, 'r')).toMatchObject(result)
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['cancelled', json({ events: [{ ...event, appointmentStatus: 'cancelled' }] })],
    ['over', json({ events: [{ ...event, startTime: '2026-11-20T09:00:00-08:00' }] })],
    ['over, in local time', json({ events: [{ ...event, startTime: '2026-11-20 09:59:00' }] })],
    ['a list in a form nobody knows', json({ appointments: [] })],
    ['no such list', json({}, 404)],
  ])('what does not stop a booking: %s', async (_, list) => {
    expect(await client([list, json(slots), json({ id: 'new' })]).crm.bookAppointment('loc', input, 'r')).toEqual({
      ok: true,
      value: { id: 'new' },
    })
  })

  test('doubt: before the booking nothing happened, after it nobody knows, an odd answer is acceptance', async () => {
    const booked = (reply: Reply) => client([json({ events: [] }), json(slots), reply]).crm.bookAppointment('loc', input, 'r')
    expect(await client([json({}, 500)]).crm.bookAppointment('loc', input, 'r')).toMatchObject({ error: { kind: 'retryable' } })
    expect(await client([json({}, 401)]).crm.bookAppointment('loc', input, 'r')).toMatchObject({
      error: { kind: 'permanent', reason: 'auth' },
    })
    expect(await booked(json({}, 500))).toMatchObject({ error: { kind: 'unknown' } })
    expect(await booked(new Response('<html>'))).toEqual({ ok: true, value: { id: null } })
  })

  test('is cancelled or moved', async () => {
    const { crm, sent } = client([json({ id: 'apt' }), json({ id: 'apt' }), json({}, 500)])
    expect(await crm.changeAppointment('loc', 'apt', { status: 'cancelled' })).toEqual({ ok: true, value: null })
    expect(await crm.changeAppointment('loc', 'apt', { start: input.start, end: input.end })).toEqual({ ok: true, value: null })
    expect(await crm.changeAppointment('loc', 'apt', { status: 'cancelled' })).toMatchObject({ error: { kind: 'retryable' } })
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { appointmentStatus: 'cancelled' } })
    expect(sent[1]).toMatchObject({ body: { startTime: input.start, endTime: input.end } })
  })
})

describe('opportunities', () => {
  const input = { pipelineId: 'pipe', stageId: 'stage', name: 'Lupe', status: 'open', value: 550_000 } as const

  test('the open one is updated', async () => {
    const found = [
      { id: 'lost', status: 'lost' },
      { id: 'other', status: 'open', pipelineId: 'pipe2' },
      { id: 'opp', status: 'open', contactId: 'con', pipelineId: 'pipe' },
    ]
    const { crm, sent } = client([json({ opportunities: found }), json({})])
    expect(await crm.upsertOpportunity('loc', 'con', input)).toEqual({ ok: true, value: { id: 'opp' } })
    expect(sent[0]?.url.search).toBe('?location_id=loc&contact_id=con&pipeline_id=pipe&status=open')
    expect(sent[1]).toMatchObject({
      method: 'PUT',
      body: { pipelineId: 'pipe', pipelineStageId: 'stage', name: 'Lupe', status: 'open', monetaryValue: 550_000 },
    })
    expect(sent[1]?.url.pathname).toBe('/opportunities/opp')
  })

  test('else one is made', async () => {
    const { crm, sent } = client([json({ opportunities: [] }), json({ opportunity: { id: 'new' } }, 201)])
    expect(await crm.upsertOpportunity('loc', 'con', { ...input, value: null, customFields: { f: 'v' } })).toEqual({
      ok: true,
      value: { id: 'new' },
    })
    expect(sent[1]?.url.pathname).toBe('/opportunities/')
    expect(sent[1]?.body).toEqual({
      locationId: 'loc',
      contactId: 'con',
      pipelineId: 'pipe',
      pipelineStageId: 'stage',
      name: 'Lupe',
      status: 'open',
      customFields: [{ id: 'f', field_value: 'v' }],
    })
    expect(await client([json({ opportunities: [] }), json({}, 500)]).crm.upsertOpportunity('loc', 'con', input)).toMatchObject({
      error: { kind: 'unknown' },
    })
  })
})

describe("a location's data", () => {
  const answers = () => [
    json({ location: { id: 'loc', companyId: 'co', name: 'Inland Empire', timezone: 'America/Los_Angeles' } }),
    json({ customFields: [{ id: 'f', name: 'Score', fieldKey: 'contact.score', model: 'contact', dataType: 'NUMERICAL' }] }),
    json({ tags: [{ id: 't', name: 'Hot Lead' }] }),
    json({ calendars: [{ id: 'cal', name: 'Calls' }] }),
    json({ workflows: [{ id: 'w', name: 'Hot', status: 'published' }] }),
    json({ pipelines: [{ id: 'p', name: 'Buyers', stages: [{ id: 's', name: 'New' }] }] }),
    json({ users: [{ id: 'u', firstName: 'Priya', lastName: 'Rao' }] }),
  ]

  test('is read part by part', async () => {
    const { crm, sent } = client(answers())
    expect(await crm.loadLocation('loc')).toEqual({
      ok: true,
      value: {
        companyId: 'co',
        name: 'Inland Empire',
        zone: 'America/Los_Angeles',
        fields: [{ id: 'f', name: 'Score', key: 'contact.score', model: 'contact', dataType: 'NUMERICAL' }],
        tags: ['Hot Lead'],
        calendars: [{ id: 'cal', name: 'Calls' }],
        workflows: [{ id: 'w', name: 'Hot', status: 'published' }],
        pipelines: [{ id: 'p', name: 'Buyers', stages: [{ id: 's', name: 'New' }] }],
        users: [{ id: 'u', name: 'Priya Rao' }],
        unreadable: [],
      },
    })
    expect(sent.map(({ url, headers }) => `${headers.get('version')} ${url.pathname}${url.search}`)).toEqual([
      '2021-07-28 /locations/loc',
      '2021-07-28 /locations/loc/customFields?model=all',
      '2021-07-28 /locations/loc/tags',
      '2021-04-15 /calendars/?locationId=loc',
      '2021-07-28 /workflows/?locationId=loc',
      '2021-07-28 /opportunities/pipelines?locationId=loc',
      '2021-07-28 /users/search?companyId=co&locationId=loc',
    ])
  })

  test('a part that is forbidden is reported, one that may pass fails the whole', async () => {
    const forbidden = answers().with(4, json({}, 403))
    expect(await client(forbidden).crm.loadLocation('loc')).toMatchObject({
      ok: true,
      value: { workflows: [], unreadable: [{ part: 'workflows', error: { reason: 'forbidden' } }] },
    })
    const down = client(answers().with(2, json({}, 503)))
    expect(await down.crm.loadLocation('loc')).toMatchObject({ ok: false, error: { kind: 'retryable', reason: 'server' } })
    expect(down.sent).toHaveLength(3)
    expect(await client(answers().with(3, json({}, 401))).crm.loadLocation('loc')).toMatchObject({ ok: false, error: { reason: 'auth' } })
    const nameless = client(answers().with(0, json({ location: {} })))
    expect(await nameless.crm.loadLocation('loc')).toMatchObject({ ok: true, value: { users: [], unreadable: [{ part: 'users' }] } })
  })
})
