import { describe, expect, test } from 'vitest'
import { plainCalls, stillSimulator } from './plain-call.ts'
import { SEND_SENTINELS } from './sim-sentinels.ts'
import { startSimulatorServer } from './sim-server.ts'

function contactEndingIn(ending: string) {
  const world = stillSimulator({ echo: 'off' })
  const contact = world.simulator.control.addContact({ phone: `+1909555${ending}`, name: 'Dana Ortiz' })
  const send = (text = 'hello', signal?: AbortSignal) =>
    world.call('POST', '/conversations/messages', {
      body: { type: 'SMS', contactId: contact.id, message: text },
      ...(signal && { signal }),
    })
  const texts = () => (world.simulator.state.threads.get(contact.id)?.messages ?? []).map((message) => message.body)
  return { ...world, contact, send, texts }
}

const refusals: [string, number, RegExp][] = [
  ['0110', 400, /dnd is active/i],
  ['0111', 400, /unsubscribed/i],
  ['0112', 400, /missing phone/i],
  ['0114', 500, /./],
  ['0119', 401, /token/i],
  ['0124', 400, /limit exceeded/i],
  ['0125', 400, /inactive/i],
]

describe('a send that is refused enters no thread', () => {
  test.each(refusals)('555-%s answers %i', async (ending, status, message) => {
    const { send, texts } = contactEndingIn(ending)
    const answer = await send()
    expect(answer.status).toBe(status)
    expect(answer.body['message']).toMatch(message)
    expect(texts()).toEqual([])
  })
})

test('555-0113 answers 429 twice, then accepts', async () => {
  const { send, texts } = contactEndingIn('0113')
  expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([429, 429, 200])
  expect(texts()).toEqual(['hello'])
})

test('555-0115 answers 500 although the text left', async () => {
  const { send, texts } = contactEndingIn('0115')
  expect((await send()).status).toBe(500)
  expect(texts()).toEqual(['hello'])
})

test.each([
  ['0116', ['hello']],
  ['0117', []],
])('555-%s hangs until the caller gives up; the thread holds %j', async (ending, thread) => {
  const { send, texts } = contactEndingIn(ending)
  await expect(send('hello', AbortSignal.timeout(60))).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(texts()).toEqual(thread)
})

test('555-0118 accepts and resets: in process the fetch error of a reset', async () => {
  const { send, texts } = contactEndingIn('0118')
  await expect(send()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
  expect(texts()).toEqual(['hello'])
})

test('555-0118 over a socket: the connection dies, the text stays', async () => {
  const { simulator, contact, texts } = contactEndingIn('0118')
  const server = await startSimulatorServer(simulator)
  const overSocket = plainCalls({ fetch }, { baseUrl: server.url })
  const body = { type: 'SMS', contactId: contact.id, message: 'hello' }
  await expect(overSocket('POST', '/conversations/messages', { body })).rejects.toThrow('fetch failed')
  await server.close()
  expect(texts()).toEqual(['hello'])
})

test('555-0120 accepts and answers HTML', async () => {
  const { send, texts } = contactEndingIn('0120')
  const answer = await send()
  expect(answer).toMatchObject({ status: 200, body: { unreadable: expect.stringContaining('<!doctype html>') as unknown } })
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(texts()).toEqual(['hello'])
})

test('555-0121 accepts without a messageId', async () => {
  const { send, texts } = contactEndingIn('0121')
  const answer = await send()
  expect(answer.status).toBe(200)
  expect(Object.keys(answer.body).toSorted()).toEqual(['conversationId', 'status'])
  expect(texts()).toEqual(['hello'])
})

test('555-0122 accepts after three seconds', async () => {
  const { send, clock } = contactEndingIn('0122')
  const before = clock.monotonic()
  expect((await send()).status).toBe(200)
  expect(clock.monotonic() - before).toBe(3_000)
})

test('555-0123 is accepted and later undelivered', async () => {
  const { send, call, clock } = contactEndingIn('0123')
  const { messageId } = (await send()).body
  const status = async () => (await call('GET', `/conversations/messages/${String(messageId)}`)).body['status']
  expect(await status()).toBe('sent')
  await clock.sleep(10_000)
  expect(await status()).toBe('undelivered')
})

test('every row of the table has its test, and other endings are ordinary', async () => {
  const tested = [...refusals.map(([ending]) => ending), '0113', '0115', '0116', '0117', '0118', '0120', '0121', '0122', '0123']
  expect(Object.keys(SEND_SENTINELS).toSorted()).toEqual(tested.toSorted())
  expect((await contactEndingIn('0137').send()).status).toBe(200)
})

test('the same ending in another area code is ordinary', async () => {
  const { simulator, call } = stillSimulator()
  const contact = simulator.control.addContact({ phone: '+15125550110' })
  const answer = await call('POST', '/conversations/messages', { body: { type: 'SMS', contactId: contact.id, message: 'hi' } })
  expect(answer.status).toBe(200)
})
