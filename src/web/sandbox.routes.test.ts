import { describe, expect, test } from 'vitest'
import { bearer, givenServer, TOKEN } from './given-server.fixture.ts'
import type { Sandbox } from './sandbox.routes.ts'
import type { SandboxContact } from './sandbox-schemas.ts'
import { buildServer } from './server.routes.ts'

const view: SandboxContact = {
  contact: { contact_id: 'con_1', name: 'Lupe', phone: '+19095550137', tags: ['Buyer-Lead'], fields: { bot_type: 'buyer' } },
  owner: 'buyer',
  owner_reason: null,
  bot: 'buyer',
  temperature: 'warm',
  score: 55,
  scores: { lead: 55 },
  language: 'es',
  facts: [{ field: 'price_max', value: 650_000, confidence: 0.9, approximate: true, source_message_id: 'm1', status: 'current' }],
  thread: [{ id: 'm1', direction: 'inbound', author: 'contact', text: 'hola', at: '2026-11-20T18:04:11.000Z', status: null }],
  crm_calls: [{ at: '2026-11-20T18:04:12.000Z', method: 'POST', path: '/conversations/messages', status: 201, body: { message: 'x' } }],
  turns: [],
  actions: [],
}

type Asked = { payload?: object | string | undefined; headers?: Record<string, string> }

function given() {
  const calls: unknown[] = []
  const known = <T>(contactId: string, answer: T): T | null => (contactId === 'con_1' ? answer : null)
  const sandbox: Sandbox = {
    overview: async () => ({
      mode: 'demo',
      location: { location_id: 'loc_sample', name: 'Foothill', agent: 'Jorge', service_areas: ['Upland'], zone: 'America/Los_Angeles' },
      contacts: [{ contact_id: 'con_1', name: null, phone: null, last_text: 'hola', owner: 'lead' }],
    }),
    createContact: async (input) => (calls.push(input), { contact_id: 'con_2' }),
    text: async (id, text) => (calls.push(['text', id, text]), known(id, { message_id: 'msg_1' })),
    human: async (id, text) => (calls.push(['human', id, text]), known(id, { message_id: 'msg_2' })),
    release: async (id) => (calls.push(['release', id]), known(id, { owner: 'lead' })),
    contact: async (id) => known(id, view),
  }
  const { deps, seen } = givenServer({ sandbox })
  const app = buildServer(deps)
  const ask = (method: 'GET' | 'POST', path: string, { payload, headers = bearer(TOKEN.operator) }: Asked = {}) =>
    app.inject({ method, url: `/api/v1/sandbox${path}`, headers, ...(payload === undefined ? {} : { payload }) })
  return { ask, calls, seen }
}

describe('the sandbox phone', () => {
  test.each<['GET' | 'POST', string, object | undefined, number, object]>([
    ['GET', '', undefined, 200, { mode: 'demo', contacts: [{ contact_id: 'con_1', last_text: 'hola', owner: 'lead' }] }],
    ['POST', '/contacts', { first_name: ' Lupe ', tags: ['Buyer-Lead'] }, 201, { contact_id: 'con_2' }],
    ['POST', '/contacts', {}, 201, { contact_id: 'con_2' }],
    ['POST', '/contacts/con_1/messages', { text: 'hola' }, 202, { message_id: 'msg_1' }],
    ['POST', '/contacts/con_1/human', { text: 'hi, Priya here' }, 202, { message_id: 'msg_2' }],
    ['POST', '/contacts/con_1/release', undefined, 202, { owner: 'lead' }],
    ['GET', '/contacts/con_1', undefined, 200, view],
    ['POST', '/contacts/con_9/messages', { text: 'hola' }, 404, { code: 'not_found' }],
    ['POST', '/contacts/con_9/human', { text: 'hola' }, 404, { code: 'not_found' }],
    ['POST', '/contacts/con_9/release', undefined, 404, { code: 'not_found' }],
    ['GET', '/contacts/con_9', undefined, 404, { code: 'not_found' }],
  ])('%s %s %j is %i', async (...[method, path, payload, status, body]) => {
    const answer = await given().ask(method, path, { payload })
    expect([answer.statusCode, answer.json()]).toMatchObject([status, body])
  })

  test('what was asked is what is done', async () => {
    const { ask, calls } = given()
    await ask('POST', '/contacts', { payload: { first_name: ' Lupe ', source: 'zillow' } })
    await ask('POST', '/contacts/con_1/messages', { payload: { text: ' hola\n🏡 ' } })
    await ask('POST', '/contacts/con_1/human', { payload: { text: 'x'.repeat(10_000) } })
    expect(calls).toEqual([
      { first_name: 'Lupe', source: 'zillow' },
      ['text', 'con_1', ' hola\n🏡 '],
      ['human', 'con_1', 'x'.repeat(10_000)],
    ])
  })

  test.each<[string, unknown, number, object]>([
    ['/contacts/con_1/messages', { text: '' }, 422, { code: 'invalid_request', field: 'text' }],
    ['/contacts/con_1/messages', { text: '  ' }, 422, { field: 'text' }],
    ['/contacts/con_1/messages', { text: 5 }, 422, { field: 'text' }],
    ['/contacts/con_1/messages', {}, 422, { field: 'text' }],
    ['/contacts/con_1/messages', [], 422, { code: 'invalid_request' }],
    ['/contacts/con_1/messages', { text: 'x'.repeat(10_001) }, 422, { field: 'text' }],
    ['/contacts', { first_name: { a: 1 } }, 422, { field: 'first_name' }],
    ['/contacts', { tags: ['ok', ''] }, 422, { field: 'tags.1' }],
    ['/contacts', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }, 422, { field: 'tags' }],
  ])('%s %j is %i', async (...[path, payload, status, body]) => {
    const { ask, calls } = given()
    const answer = await ask('POST', path, { payload: payload as object })
    expect([answer.statusCode, answer.json()]).toMatchObject([status, body])
    expect(calls.filter((call) => !Array.isArray(call) || call[1] === 'con_1')).toEqual([])
  })

  test.each<[string, string, number, string]>([
    ['application/json', '{', 400, 'malformed_json'],
    ['application/json', '', 400, 'malformed_json'],
    ['application/json', '{"__proto__":{"a":1},"text":"x"}', 400, 'malformed_json'],
    ['application/json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 422, 'invalid_request'],
    ['text/plain', '{"text":"x"}', 415, 'unsupported_media_type'],
    ['application/x-www-form-urlencoded', 'text=x', 415, 'unsupported_media_type'],
    ['application/json', JSON.stringify({ text: 'x'.repeat(300_000) }), 413, 'body_too_large'],
  ])('a body of type %s', async (...[type, payload, status, code]) => {
    const { ask, calls, seen } = given()
    const answer = await ask('POST', '/contacts/con_1/messages', { payload, headers: { ...bearer(TOKEN.operator), 'content-type': type } })
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect([calls, seen.logged]).toEqual([[], []])
  })
})

describe('who may', () => {
  test.each<[string, Record<string, string>, number]>([
    ['nobody', {}, 401],
    ['an unknown token', bearer('guess'), 401],
    ['a viewer', bearer(TOKEN.viewer), 403],
    ['an unknown role', bearer(TOKEN.stranger), 403],
    ['an operator', bearer(TOKEN.operator), 202],
    ['an admin', bearer(TOKEN.admin), 202],
    ['a session', { cookie: `jorge_session=${TOKEN.operator}` }, 202],
    [
      'a session from our page',
      { cookie: `jorge_session=${TOKEN.operator}`, origin: 'http://localhost:8080', host: 'localhost:8080' },
      202,
    ],
    ['a session from another site', { cookie: `jorge_session=${TOKEN.operator}`, origin: 'https://evil.example' }, 403],
    ['a token from another site', { ...bearer(TOKEN.operator), origin: 'https://evil.example' }, 202],
  ])('%s', async (_, headers, status) => {
    const { ask, calls } = given()
    const answer = await ask('POST', '/contacts/con_1/messages', { payload: { text: 'hola' }, headers })
    expect(answer.statusCode).toBe(status)
    expect(calls).toHaveLength(status === 202 ? 1 : 0)
  })

  test('strangers learn nothing of what is there', async () => {
    const { ask } = given()
    const [there, gone] = [await ask('GET', '/contacts/con_1', { headers: {} }), await ask('GET', '/contacts/con_9', { headers: {} })]
    expect([there.statusCode, gone.statusCode]).toEqual([401, 401])
  })
})
