import { describe, expect, test } from 'vitest'
import { givenOutcome, location } from '../bots/call/given-outcome.fixture.ts'
import { parseCall } from '../bots/call/parse-call.ts'
import { resultOf } from '../bots/call/result-of.ts'
import { BOT_NAMES, type BotName } from '../conversation/owner.ts'
import { StoreUnavailable, UnknownContact } from '../lib/errors.ts'
import type { BotsRoutesDeps } from './bots.routes.ts'
import { undescribed } from './described.fixture.ts'
import { bearer, givenServer, TOKEN } from './given-server.fixture.ts'
import { buildServer } from './server.routes.ts'

type Called = { bot: BotName; locationId: string; input: unknown; key: string | null }

function given(over: Partial<BotsRoutesDeps> = {}) {
  const calls: Called[] = []
  const answerCall: BotsRoutesDeps['answerCall'] = async (call) => {
    calls.push(call)
    const { contactId } = parseCall(call.bot, call.input)
    if (contactId === 'stranger') throw new UnknownContact(contactId)
    if (contactId === 'away') throw new StoreUnavailable(new Error('connect ECONNREFUSED'))
    return resultOf(call.bot, { outcome: givenOutcome({ contactId }), location, notes: [] })
  }
  const { deps, seen } = givenServer({ bots: { answerCall, overloaded: () => false, ...over } })
  const app = buildServer(deps)
  const ask = (bot: string, payload: unknown, headers: Record<string, string> = bearer(TOKEN.operator)) =>
    app.inject({ method: 'POST', url: `/api/v1/bots/${bot}/process`, headers, payload: payload as object })
  return { app, ask, calls, seen }
}

const least = { location_id: 'loc_sample', conversation_id: 'con_1', user_message: 'hi' }

describe.each(BOT_NAMES)('section 8, POST /api/v1/bots/%s/process', (bot) => {
  const path = `/api/v1/bots/${bot}/process`

  test('answers as the function does, and as the document says', async () => {
    const { app, ask, calls } = given()
    const answer = await ask(bot, { ...least, [`${bot}_phone`]: '+19095550137' })
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { lead_id: 'con_1', response_content: 'Hi' }])
    expect(calls).toEqual([
      {
        bot,
        locationId: 'loc_sample',
        input: { conversation_id: 'con_1', user_message: 'hi', [`${bot}_phone`]: '+19095550137' },
        key: null,
      },
    ])
    expect(await undescribed(app, answer, { method: 'POST', path })).toEqual([])
  })

  test.each<[string, unknown, number, object]>([
    ['without its location', { conversation_id: 'con_1', user_message: 'hi' }, 422, { code: 'invalid_input', field: 'location_id' }],
    ['with an unknown key', { ...least, nope: 1 }, 422, { code: 'invalid_input', field: 'nope' }],
    ['without an id', { ...least, conversation_id: '' }, 422, { code: 'invalid_input', field: 'conversation_id' }],
    ['that is a list', [], 422, { code: 'invalid_input' }],
    ['for a stranger', { ...least, conversation_id: 'stranger' }, 404, { code: 'unknown_contact' }],
    ['while the database is away', { ...least, conversation_id: 'away' }, 503, { code: 'store_unavailable' }],
  ])('refuses a body %s', async (...[, payload, status, body]) => {
    const { app, ask } = given()
    const answer = await ask(bot, payload)
    expect([answer.statusCode, answer.json()]).toMatchObject([status, body])
    expect(await undescribed(app, answer, { method: 'POST', path })).toEqual([])
  })
})

describe('who may', () => {
  test.each<[string, Record<string, string>, object, number]>([
    ['nobody', {}, least, 401],
    ['a viewer', bearer(TOKEN.viewer), least, 403],
    ['an operator', bearer(TOKEN.operator), least, 200],
    ['a token of this location', bearer(TOKEN.here), least, 200],
    ['a token of this location that names none', bearer(TOKEN.here), { ...least, location_id: undefined }, 200],
    ['a token of another location', bearer(TOKEN.here), { ...least, location_id: 'loc_other' }, 403],
    ['a session from another site', { cookie: `jorge_session=${TOKEN.operator}`, origin: 'https://evil.example' }, least, 403],
  ])('%s', async (...[, headers, payload, status]) => {
    const { ask, calls } = given()
    expect((await ask('lead', payload, headers)).statusCode).toBe(status)
    expect(calls).toHaveLength(status === 200 ? 1 : 0)
  })
})

test('the key of a request goes along; one that cannot be is refused', async () => {
  const { ask, calls } = given()
  await ask('lead', least, { ...bearer(TOKEN.operator), 'idempotency-key': 'abc-1' })
  expect(calls.map(({ key }) => key)).toEqual(['abc-1'])
  const refused = await ask('lead', least, { ...bearer(TOKEN.operator), 'idempotency-key': 'a b' })
  expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: 'invalid_request', field: 'idempotency-key' }])
})

test('above the high-water mark the caller is to come again', async () => {
  const { ask, calls } = given({ overloaded: () => true })
  const answer = await ask('lead', least)
  expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([429, 'try_later', '30'])
  expect(calls).toEqual([])
})

test('there is no fourth bot', async () => {
  expect((await given().ask('concierge', least)).statusCode).toBe(404)
})
