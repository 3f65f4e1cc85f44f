import { expect, test } from 'vitest'
import { sha256 } from '../lib/hash.ts'
import { givenServer } from './given-server.fixture.ts'
import { oneTimeKey } from './one-time-key.ts'
import { buildServer } from './server.routes.ts'

const KEY = 'k'.repeat(43)

function given(open: () => Promise<string> = async () => 'session-token') {
  const tokens = new Map([[sha256('session-token'), { role: 'operator', locationId: '-', name: 'sandbox' }]])
  const sandbox = {
    overview: async () => ({
      mode: 'demo',
      location: { location_id: 'l', name: 'n', agent: 'a', service_areas: [], zone: 'z' },
      contacts: [],
    }),
  }
  const { deps } = givenServer({
    signIn: oneTimeKey(KEY, open),
    sandbox: sandbox as never,
    access: { tokenRole: async (hash) => tokens.get(hash) ?? null },
  })
  return buildServer(deps)
}

test('the link signs in once: its cookie opens the API, a second press does not', async () => {
  const app = given()
  const first = await app.inject({ url: `/sign-in?key=${KEY}` })
  expect([first.statusCode, first.headers.location, first.headers['cache-control']]).toEqual([303, '/', 'no-store'])
  const [cookie] = String(first.headers['set-cookie']).split(';')
  expect(first.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/)
  expect((await app.inject({ url: '/api/v1/sandbox', headers: { cookie: cookie ?? '' } })).statusCode).toBe(200)
  const second = await app.inject({ url: `/sign-in?key=${KEY}` })
  expect([second.statusCode, second.headers['set-cookie']]).toEqual([401, undefined])
})

test.each([
  ['', 422],
  ['?key=', 422],
  ['?key=wrong', 401],
  [`?key=${'k'.repeat(501)}`, 422],
  [`?key=${KEY}&key=${KEY}`, 422],
])('the link %j is %i and spends nothing', async (query, status) => {
  const app = given()
  const answer = await app.inject({ url: `/sign-in${query}` })
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([status, undefined])
  expect((await app.inject({ url: `/sign-in?key=${KEY}` })).statusCode).toBe(303)
})

test('a preview of the link does not spend it', async () => {
  const app = given()
  expect((await app.inject({ method: 'HEAD', url: `/sign-in?key=${KEY}` })).statusCode).toBe(404)
  expect((await app.inject({ url: `/sign-in?key=${KEY}` })).statusCode).toBe(303)
})

test('a session that could not be stored leaves the link usable', async () => {
  let down = true
  const app = given(async () => {
    if (down) throw new Error('down')
    return 'session-token'
  })
  expect((await app.inject({ url: `/sign-in?key=${KEY}` })).statusCode).toBe(500)
  down = false
  expect((await app.inject({ url: `/sign-in?key=${KEY}` })).statusCode).toBe(303)
})

test('pressed twice at the same time, one session is opened', async () => {
  const app = given()
  const answers = await Promise.all([1, 2, 3].map(() => app.inject({ url: `/sign-in?key=${KEY}` })))
  expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([303, 401, 401])
})
