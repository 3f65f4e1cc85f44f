import { expect, test } from 'vitest'
import { StoreUnavailable, Refused } from '../lib/errors.ts'
import { bearer, givenServer, TOKEN } from './given-server.fixture.ts'
import type { Sandbox } from './sandbox.routes.ts'
import { buildServer } from './server.routes.ts'

const failing = (fault: unknown): Sandbox => {
  const fail = async () => {
    throw fault
  }
  return { overview: fail, createContact: fail, text: fail, human: fail, release: fail, contact: fail }
}

test.each<[string, unknown, number, object]>([
  ['a driver', Object.assign(new Error('relation "secrets" does not exist'), { code: '42P01' }), 500, { code: 'internal' }],
  ['a lost database', Object.assign(new Error('terminating connection'), { code: '57P01' }), 503, { code: 'store_unavailable' }],
  ['an absent database', new StoreUnavailable(new Error('connect ECONNREFUSED')), 503, { code: 'store_unavailable' }],
  ['a lock held elsewhere', new Refused('held by process 7'), 409, { code: 'refused', message: 'held by process 7' }],
  ['a thrown text', 'secrets', 500, { code: 'internal' }],
  ['a fault with a status', Object.assign(new Error('secrets'), { statusCode: 418 }), 400, { code: 'bad_request' }],
])('the fault of %s keeps its words to itself', async (...[, error, status, body]) => {
  const { deps, seen } = givenServer({ sandbox: failing(error) })
  const answer = await buildServer(deps).inject({ url: '/api/v1/sandbox', headers: bearer(TOKEN.operator) })
  expect([answer.statusCode, answer.json()]).toMatchObject([status, { ...body, request_id: 'req_0001' }])
  expect(Object.keys(answer.json()).sort()).toEqual(['code', 'message', 'request_id'])
  expect(answer.body).not.toMatch(/secrets|terminating|ECONN|\.ts:/)
  expect(answer.headers['x-request-id']).toBe('req_0001')
  const levels = status === 500 ? ['error'] : status === 503 ? ['warn'] : []
  expect(seen.logged.map(({ level }) => level)).toEqual(levels)
})

test('an answer that is not as described is a fault of ours, not a leak', async () => {
  const sandbox = { ...failing(null), overview: async () => ({ mode: 'demo', token: 'pit-secret' }) as never }
  const answer = await buildServer(givenServer({ sandbox }).deps).inject({ url: '/api/v1/sandbox', headers: bearer(TOKEN.operator) })
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal'])
  expect(answer.body).not.toContain('pit-')
})

test.each([
  ['GET', '/nowhere'],
  ['POST', '/nowhere'],
  ['GET', '/webhooks/ghl'],
  ['GET', '/api/v1/sandbox'],
  ['GET', '/sign-in?key=x'],
  ['GET', '/../package.json'],
  ['GET', '/__proto__'],
] as const)('%s %s is not there', async (method, url) => {
  const answer = await buildServer(givenServer().deps).inject({ method, url })
  expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'not_found' }])
})

test('an address that cannot be read has the same form', async () => {
  const answer = await buildServer(givenServer().deps).inject({ url: '/%zz' })
  expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'bad_request' }])
  expect(answer.json().request_id).toMatch(/^req_/)
})

test('pages allow no inline script and no frame', async () => {
  const answer = await buildServer(givenServer().deps).inject({ url: '/' })
  const policy = String(answer.headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|upgrade-insecure/)
  expect(answer.headers['strict-transport-security']).toBeUndefined()
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('https is kept once it is there', async () => {
  const { deps } = givenServer()
  const app = buildServer({ ...deps, settings: { ...deps.settings, publicUrl: 'https://jorge.example.com' } })
  expect((await app.inject({ url: '/' })).headers['strict-transport-security']).toContain('max-age=')
})

test('the document at /docs/json names every route, from the schemas that validate', async () => {
  const app = buildServer(givenServer({ sandbox: failing(null) }).deps)
  const answer = await app.inject({ url: '/docs/json' })
  const document = answer.json()
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/v1/actions/{id}/send-again',
    '/api/v1/audit',
    '/api/v1/bots/buyer/process',
    '/api/v1/bots/lead/process',
    '/api/v1/bots/seller/process',
    '/api/v1/contacts/{id}/facts',
    '/api/v1/contacts/{id}/handoffs',
    '/api/v1/contacts/{id}/handoffs/evaluate',
    '/api/v1/contacts/{id}/holds/release',
    '/api/v1/contacts/{id}/messages',
    '/api/v1/contacts/{id}/opt-out',
    '/api/v1/contacts/{id}/owner',
    '/api/v1/contacts/{id}/release',
    '/api/v1/contacts/{id}/takeover',
    '/api/v1/conversations',
    '/api/v1/conversations/{id}',
    '/api/v1/conversations/{id}/messages',
    '/api/v1/conversations/{id}/turns/{turn}',
    '/api/v1/handoffs',
    '/api/v1/handoffs/deferrals',
    '/api/v1/handoffs/routes/{route}/reset',
    '/api/v1/handoffs/summary',
    '/api/v1/handoffs/{id}/outcome',
    '/api/v1/holds',
    '/api/v1/privacy-cases',
    '/api/v1/sandbox',
    '/api/v1/sandbox/contacts',
    '/api/v1/sandbox/contacts/{id}',
    '/api/v1/sandbox/contacts/{id}/human',
    '/api/v1/sandbox/contacts/{id}/messages',
    '/api/v1/sandbox/contacts/{id}/release',
    '/api/v1/stream',
    '/api/v1/suppressions',
    '/health',
    '/health/live',
    '/health/ready',
    '/metrics',
    '/webhooks/ghl',
    '/webhooks/ghl/workflow',
  ])
  const text = document.paths['/api/v1/sandbox/contacts/{id}/messages'].post.requestBody.content['application/json'].schema.properties.text
  expect(text).toMatchObject({ type: 'string', minLength: 1, maxLength: 10_000 })
})

test('the reference page allows its own starting script and no other', async () => {
  const app = buildServer(givenServer().deps)
  expect((await app.inject({ url: '/docs' })).headers.location).toBe('/docs/')
  const page = await app.inject({ url: '/docs/' })
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/)
  expect(String(page.headers['content-security-policy']).match(/script-src[^;]*/)?.[0]).not.toContain('unsafe')
  expect(page.body).not.toContain('cdn.jsdelivr')
  expect((await app.inject({ url: '/docs/js/scalar.js' })).headers['content-type']).toContain('javascript')
})
