import { expect, test } from 'vitest'
import { plainCalls, stillSimulator } from './plain-call.ts'
import { startSimulatorServer } from './sim-server.ts'

const bare = { Authorization: undefined, Version: undefined }

test('contact, text, human, tags, DND and settings can be driven over HTTP, and the state looked at', async () => {
  const { simulator, call } = stillSimulator()
  const post = (name: string, body: object) => call('POST', `/__sim/${name}`, { body, headers: bare })
  const made = await post('contacts', { phone: '+19095550137', name: 'Dana Ortiz', tags: ['Buyer-Lead'] })
  expect(made.status).toBe(201)
  const contactId = String(made.body['id'])
  expect(await post('inbound', { to: '+19095550137', text: 'hi' })).toMatchObject({
    status: 200,
    body: { contactId, direction: 'inbound' },
  })
  expect(await post('human', { to: contactId, text: 'hello' })).toMatchObject({ body: { source: 'app' } })
  expect((await post('tags', { contactId, add: ['Hot'] })).status).toBe(200)
  expect((await post('dnd', { contactId, status: 'active' })).status).toBe(200)
  expect((await post('settings', { rateLimit: null, echo: 'off' })).status).toBe(200)
  expect((await post('webhook-faults', { duplicate: 1 })).status).toBe(200)
  expect(simulator.webhooks.settings.faults).toMatchObject({ duplicate: 1, drop: 0 })
  const state = (await call('GET', '/__sim/state', { headers: bare })).body
  expect(state).toMatchObject({
    contacts: [{ id: contactId, tags: ['Buyer-Lead', 'Hot'] }],
    threads: [{ messages: [{ body: 'hi' }, { body: 'hello' }] }],
  })
})

test('a wrong command is refused with its reason and changes nothing', async () => {
  const { call } = stillSimulator()
  expect((await call('POST', '/__sim/settings', { body: { echo: 'sideways' }, headers: bare })).status).toBe(400)
  expect((await call('POST', '/__sim/tags', { body: { contactId: 'con_none' }, headers: bare })).status).toBe(400)
  expect((await call('POST', '/__sim/nonsense', { body: {}, headers: bare })).status).toBe(404)
})

test('the server serves the same over a socket, and closes', async () => {
  const { simulator } = stillSimulator()
  const server = await startSimulatorServer(simulator)
  const call = plainCalls({ fetch }, { baseUrl: server.url })
  const contact = simulator.control.addContact({ phone: '+19095550137', tags: ['A', 'B'] })
  expect((await call('DELETE', `/contacts/${contact.id}/tags`, { body: { tags: ['A'] } })).body).toEqual({ tags: ['B'] })
  const answer = await call('GET', `/contacts/${contact.id}`)
  expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([200, '98'])
  await server.close()
  await expect(call('GET', `/contacts/${contact.id}`)).rejects.toThrow('fetch failed')
})

test('a fault of the simulator itself is a 500 with its reason, not a lost connection', async () => {
  const server = await startSimulatorServer({ fetch: () => Promise.reject(new Error('no such calendar rule')) })
  const answer = await plainCalls({ fetch }, { baseUrl: server.url })('GET', '/anything')
  await server.close()
  expect(answer).toMatchObject({ status: 500, body: { message: 'no such calendar rule' } })
})
