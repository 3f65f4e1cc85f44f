import { describe, expect, test, vi } from 'vitest'
import { bearer, givenServer, TOKEN } from './given-server.fixture.ts'
import { buildServer } from './server.routes.ts'
import { concerns, sentEvent, topicsOf, type StreamRow } from './stream-topics.ts'

const row = (id: string, over: Partial<StreamRow> = {}): StreamRow => ({
  id,
  topic: 'conversation',
  contactId: 'con_1',
  locationId: 'loc_sample',
  data: { kind: 'turn', version: 3 },
  ...over,
})

describe('topics', () => {
  test.each([
    ['conversations', ['conversations']],
    ['conversation:con_1, now', ['conversation:con_1', 'now']],
    ['', null],
    ['conversation:', null],
    ['secrets', null],
    [
      'now,alerts,conversations,handoffs,performance,conversation:a',
      ['now', 'alerts', 'conversations', 'handoffs', 'performance', 'conversation:a'],
    ],
    ['now,alerts,conversations,handoffs,performance,conversation:a,conversation:b', null],
  ])('%j is %j', (list, topics) => expect(topicsOf(list)).toEqual(topics))

  test.each([
    [['conversations'], '-', true],
    [['conversations'], 'loc_sample', true],
    [['conversations'], 'loc_other', false],
    [['conversation:con_1'], '-', true],
    [['conversation:con_2'], '-', false],
    [['now'], '-', false],
  ])('a watcher of %j in %s is told: %j', (topics, locationId, told) => expect(concerns(row('1'), { topics, locationId })).toBe(told))

  test('an event is one data line, whatever it holds', () => {
    expect(sentEvent(row('1.2.3', { data: { text: 'a\nb\r\nc' } }))).toBe(
      'id: 1.2.3\nevent: conversation\ndata: {"text":"a\\nb\\r\\nc","contact_id":"con_1","location_id":"loc_sample"}\n\n',
    )
  })
})

function given(since: (id: string) => Promise<StreamRow[] | 'reset'> = async () => []) {
  const { deps, tell, listeners } = givenServer()
  const app = buildServer({ ...deps, stream: { ...deps.stream, since } })
  const open = async (query: string, headers: Record<string, string> = {}, token = TOKEN.operator) => {
    const answer = await app.inject({ url: `/api/v1/stream?${query}`, headers: { ...bearer(token), ...headers }, payloadAsStream: true })
    const body = answer.stream()
    let text = ''
    body.on('data', (chunk: Buffer) => (text += chunk.toString()))
    return { answer, body, read: async () => (await settled(), text) }
  }
  return { app, tell, listeners, open }
}

async function settled(): Promise<void> {
  for (let n = 0; n < 10; n += 1) await new Promise((resolve) => setImmediate(resolve))
}

test('rows of the chosen topics and location arrive as events', async () => {
  const { tell, open, app } = given()
  const { answer, read } = await open('topics=conversation:con_1&location_id=loc_sample')
  expect(answer.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' })
  await settled()
  tell(row('1'))
  tell(row('2', { contactId: 'con_2' }))
  tell(row('3', { locationId: 'loc_other' }))
  tell(row('4'))
  expect((await read()).match(/^id: .*/gm)).toEqual(['id: 1', 'id: 4'])
  await app.close()
})

test('a client that comes back gets what it missed once, then what came meanwhile, in order', async () => {
  let answerSince: (rows: StreamRow[]) => void = () => {}
  const asked: string[] = []
  const { tell, open, app } = given((id) => {
    asked.push(id)
    return new Promise((resolve) => (answerSince = resolve))
  })
  const { read } = await open('topics=conversations', { 'last-event-id': '7' })
  tell(row('9'))
  tell(row('10'))
  answerSince([row('8'), row('9')])
  await settled()
  tell(row('11'))
  expect((await read()).match(/^id: .*/gm)).toEqual(['id: 8', 'id: 9', 'id: 10', 'id: 11'])
  expect(asked).toEqual(['7'])
  await app.close()
})

test.each([
  ['too old', async () => 'reset' as const],
  ['unreadable', () => Promise.reject(new Error('bad id'))],
])('a place that is %s makes the client read its lists anew', async (_, since) => {
  const { open, app } = given(since)
  const { read } = await open('topics=conversations', { 'last-event-id': 'x' })
  expect(await read()).toContain('event: reset\ndata: {}\n\n')
  await app.close()
})

test('a comment every 15 s keeps proxies awake', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const { open, app } = given()
    const { read } = await open('topics=now')
    await settled()
    vi.advanceTimersByTime(30_000)
    expect((await read()).match(/^: still here$/gm)).toHaveLength(2)
    await app.close()
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a session has five streams, another session has its own', async () => {
  const { open, app, listeners } = given()
  for (let n = 0; n < 5; n += 1) expect((await open('topics=now')).answer.statusCode).toBe(200)
  const sixth = await open('topics=now')
  expect([sixth.answer.statusCode, JSON.parse(await sixth.read()).code]).toEqual([429, 'too_many_streams'])
  expect((await open('topics=now', {}, TOKEN.viewer)).answer.statusCode).toBe(200)
  await app.close()
  await settled()
  expect(listeners.size).toBe(0)
})

test('a client that goes away makes room; closing the server ends its streams', async () => {
  const { app, listeners } = given()
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const open = async () => {
    const leave = new AbortController()
    const answer = await fetch(`${address}/api/v1/stream?topics=now`, { headers: bearer(TOKEN.operator), signal: leave.signal })
    return { status: answer.status, body: answer, leave }
  }
  const streams = await Promise.all([1, 2, 3, 4, 5].map(open))
  expect((await open()).status).toBe(429)
  streams[0]?.leave.abort()
  await vi.waitFor(() => expect(listeners.size).toBe(4))
  const again = await open()
  expect(again.status).toBe(200)
  await app.close()
  expect(await again.body.text()).toBe('retry: 2000\n\n')
  expect(listeners.size).toBe(0)
})

test.each([
  ['no token', 'topics=now', '', 401],
  ['an unknown role', 'topics=now', TOKEN.stranger, 403],
  ['no topics', '', TOKEN.viewer, 422],
  ['unknown topics', 'topics=secrets', TOKEN.viewer, 422],
  ['another location', 'topics=now&location_id=loc_other', TOKEN.here, 403],
  ['every location', 'topics=now&location_id=-', TOKEN.here, 403],
])('%s: %s', async (...[, query, token, status]) => {
  const { open, app } = given()
  expect((await open(query, {}, token)).answer.statusCode).toBe(status)
  await app.close()
})

test('a token of one location watches that one without naming it', async () => {
  const { tell, open, app } = given()
  const { read } = await open('topics=conversations', {}, TOKEN.here)
  await settled()
  tell(row('1', { locationId: 'loc_other' }))
  tell(row('2'))
  expect((await read()).match(/^id: .*/gm)).toEqual(['id: 2'])
  await app.close()
})
