import { createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { CrmPort } from './crm-port.ts'
import { clientWith, json, sms } from './given-client.cases.ts'
import { fixedToken } from './request.client.ts'

const fault = (code: string, more: object = {}): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...more }) })

describe('crm.md 2: every call', () => {
  test('carries token, version and product, and nothing of it is logged', async () => {
    const { crm, sent, logged } = clientWith([json({ messageId: 'm', conversationId: 'c', traceId: 'tr_1' })])
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
    const { crm, sent } = clientWith([json({ contact: { id: 'x' } }), json({})], { baseUrl })
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
    const { crm, observed, throttled } = clientWith([json({}, 200, headers), json({}, 500, { 'X-RateLimit-Remaining': 'many' })])
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
  ])('crm.md 5, 429 with %j waits %i ms', async (headers, waitMs, reason) => {
    const { crm, observed, throttled } = clientWith([json({ message: 'Too many' }, 429, headers)])
    expect(await crm.sendSms('loc', sms)).toMatchObject({
      ok: false,
      error: { kind: 'retryable', reason, status: 429, retryAfterMs: waitMs },
    })
    expect(throttled).toEqual([waitMs])
    expect(observed).toEqual([])
  })

  test('a token or base URL that cannot be used is found before anything is sent, and not shown', async () => {
    const bad = clientWith([], { tokens: fixedToken('secret\nvalue') })
    const result = await bad.crm.sendSms('loc', sms)
    expect(result).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'invalid' } })
    expect(JSON.stringify(result)).not.toContain('secret')
    expect(await clientWith([], { baseUrl: 'nowhere' }).crm.getContact('loc', 'c')).toMatchObject({
      ok: false,
      error: { kind: 'permanent' },
    })
  })

  test('a redirect is not followed', async () => {
    const { crm, sent } = clientWith([new Response(null, { status: 307, headers: { Location: 'https://elsewhere.test' } })])
    expect(await crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'bad_response', status: 307 } })
    expect(sent).toHaveLength(1)
  })
})

describe('crm.md 4, what happened: how a call fails', () => {
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
    expect(await clientWith([error]).crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { kind, reason } })
    expect(await clientWith([error]).crm.getContact('loc', 'c')).toMatchObject({ ok: false, error: { kind: 'retryable', reason } })
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
  const real = (baseUrl: string): CrmPort => clientWith([], { fetch: globalThis.fetch, baseUrl }).crm

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
    expect(await clientWith([json(body, status)]).crm.sendSms('loc', sms)).toMatchObject({ ok: false, error: { status, ...error } })
  })

  test('an error page is classified by its status, its trace found in a header', async () => {
    const page = new Response('<html>', { status: 503, headers: { 'x-trace-id': 'tr_h' } })
    expect(await clientWith([page]).crm.getContact('loc', 'c')).toMatchObject({
      error: { kind: 'retryable', reason: 'server', traceId: 'tr_h' },
    })
  })
})
