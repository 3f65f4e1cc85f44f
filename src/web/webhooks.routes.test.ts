import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hmacSha256 } from '../lib/hash.ts'
import { StoreUnavailable } from '../lib/errors.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { inbound as delivered } from '../crm/given-delivery.fixture.ts'
import { givenServer, signed, WORKFLOW_SECRET } from './given-server.fixture.ts'
import { buildServer } from './server.routes.ts'
import type { WebhookDeps } from './webhooks.routes.ts'

const inbound = { ...delivered, locationId: 'loc_sample' }

function given(webhooks: Partial<WebhookDeps> = {}) {
  const { deps, seen } = givenServer({ webhooks })
  const app = buildServer(deps)
  const post = (url: string, payload: string | Buffer, headers: Record<string, string>) =>
    app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } })
  const text = (body: unknown) => (typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
  return {
    app,
    seen,
    door: (body: unknown, headers?: Record<string, string>) => post('/webhooks/ghl', text(body), headers ?? signed(text(body))),
    workflow: (body: unknown, headers: Record<string, string> = { 'x-jorge-secret': WORKFLOW_SECRET }) =>
      post('/webhooks/ghl/workflow', text(body), headers),
  }
}

describe('crm.md 8 and growth.md 6, the app door', () => {
  test('crm.md 8, answers, stored and seen before: a signed event is accepted once; its repetition is a duplicate', async () => {
    const { door, seen } = given()
    const first = await door(inbound)
    expect([first.statusCode, first.json()]).toEqual([200, { status: 'accepted', webhook_id: 'wh_55a', duplicate: false }])
    const second = await door(inbound)
    expect([second.statusCode, second.json()]).toEqual([200, { status: 'duplicate_ignored', webhook_id: 'wh_55a', duplicate: true }])
    expect(seen.accepted).toMatchObject([
      {
        event: { kind: 'message', text: 'saw your sign on Haven Ave' },
        location: sampleLocation,
        raw: JSON.stringify(inbound),
        door: 'app',
      },
    ])
    expect(seen.counted).toEqual(['events_accepted loc_sample', 'events_accepted loc_sample', 'duplicate_webhooks loc_sample'])
  })

  test.each([
    ['missing', {}],
    ['empty', { 'x-ghl-signature': '' }],
    ['N/A', { 'x-ghl-signature': 'N/A' }],
    ['not base64', { 'x-ghl-signature': 'ñ!'.repeat(44) }],
    ['too short', { 'x-ghl-signature': Buffer.alloc(32).toString('base64') }],
    ['of other bytes', signed(JSON.stringify({ ...inbound, body: 'x' }))],
    ['under the retired header only', { 'x-wh-signature': signed(JSON.stringify(inbound))['x-ghl-signature'] ?? '' }],
    ['a workflow secret', { 'x-jorge-secret': WORKFLOW_SECRET }],
  ])('crm.md 8, answers, bad signature: one that is %s is 401, counted, nothing stored', async (_, headers) => {
    const { door, seen } = given()
    const answer = await door(inbound, headers)
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'signature_invalid'])
    expect(seen).toMatchObject({ accepted: [], counted: ['signature_failures -'] })
  })

  test('crm.md 8, answers, too large: a body over the limit is 413 before anything is verified', async () => {
    const { door, seen } = given()
    expect((await door(' '.repeat(262_145), {})).statusCode).toBe(413)
    expect((await door({ ...inbound, body: 'x'.repeat(262_144) })).json()).toMatchObject({ code: 'body_too_large' })
    expect(seen.counted).toEqual([])
    expect((await door(' '.repeat(262_144), {})).statusCode).toBe(401)
  })

  test.each<[string, string | Buffer]>([
    ['empty', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a raw null byte', Buffer.from('{"type":"a\0b"}')],
    ['very deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('crm.md 8, answers, malformed: a signed body that is %s', async (_, body) => {
    const answer = await given().door(body)
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'malformed_json', request_id: 'req_0001' }])
  })

  test('growth.md 6, order 2: unsigned garbage is 401, not 400: the signature comes first', async () => {
    expect((await given().door(Buffer.from([0xff, 0xfe]), {})).statusCode).toBe(401)
  })

  test.each<[object, string[]]>([
    [{}, ['type', 'location_id']],
    [{ type: 5, locationId: 'loc_sample' }, ['type']],
    [{ type: 'InboundMessage', locationId: 7 }, ['location_id']],
    [{ ...inbound, contact: [], conversation: 'c', timestamp: 5 }, ['contact', 'conversation', 'timestamp']],
  ])('growth.md 6, order 4: %j is invalid and names the fields', async (body, fields) => {
    const { door, seen } = given()
    const answer = await door(body)
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'invalid_payload', fields }])
    expect(seen.accepted).toEqual([])
  })

  test('growth.md 6, order 4: an invalid event uses up no key: sent well, it is accepted', async () => {
    const { door } = given()
    expect((await door({ ...inbound, timestamp: 5 })).statusCode).toBe(400)
    expect((await door(inbound)).json()).toMatchObject({ status: 'accepted' })
  })

  test.each<[string, object, string]>([
    ['of an unknown location', { ...inbound, locationId: 'loc_other' }, 'unknown_location -'],
    ['of another app', { ...inbound, appId: 'app_theirs' }, 'unknown_location -'],
    [
      'of an unknown type',
      { type: 'ConversationUnreadUpdate', locationId: 'loc_sample', webhookId: 'wh_55a' },
      'webhooks_ignored loc_sample',
    ],
    ['of an unknown type and location', { type: 'Whatever', locationId: 'loc_other', webhookId: 'wh_55a' }, 'unknown_location -'],
    ['of an agency', { type: 'INSTALL', companyId: 'co', webhookId: 'wh_55a' }, 'webhooks_ignored -'],
  ])('crm.md 8, answers, ignored: an event %s is accepted, counted, without work', async (_, body, counter) => {
    const { door, seen } = given({ overloaded: () => true })
    const answer = await door(body)
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { status: 'accepted', duplicate: false }])
    expect(seen).toMatchObject({ accepted: [], counted: [counter] })
    expect(JSON.stringify(seen.logged)).not.toContain('Haven')
  })

  test('an event of a blocked location is to be sent again, so that nothing is lost while it is mended', async () => {
    const { door, seen } = given()
    const answer = await door({ ...inbound, locationId: 'loc_blocked' })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '30'])
    expect(seen).toMatchObject({ accepted: [], counted: ['webhooks_deferred loc_blocked'] })
  })

  test('the app named is compared only where ours is known', async () => {
    expect((await given().door({ ...inbound, appId: 'app_ours' })).json()).toMatchObject({ status: 'accepted' })
    const { door, seen } = given({ locationOf: () => ({ location: sampleLocation }) })
    await door({ ...inbound, appId: 'app_any' })
    expect(seen.accepted).toHaveLength(1)
  })

  test('crm.md 8, answers, high-water mark: above it the sender is asked to come back; what forbids sending is taken in', async () => {
    const { door, seen } = given({ overloaded: ({ event }) => !(event.kind === 'message' && event.text === 'STOP') })
    const answer = await door(inbound)
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([429, '30', 'try_later'])
    expect((await door({ ...inbound, body: 'STOP', webhookId: 'wh_2' })).statusCode).toBe(200)
    expect(seen.counted).toEqual(['webhooks_deferred loc_sample', 'events_accepted loc_sample'])
  })

  test.each([
    ['away', new StoreUnavailable(new Error('connect ECONNREFUSED 10.0.0.7:5432')), 429],
    ['failing', new Error('relation "inbox" does not exist'), 429],
    ['refusing a value', Object.assign(new Error('invalid byte sequence 0x00'), { code: '22021' }), 400],
  ])('crm.md 8, answers, database away: one that is %s: %j', async (_, error, status) => {
    const { door, seen } = given({ accept: () => Promise.reject(error) })
    const answer = await door(inbound)
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([status, status === 429 ? '30' : undefined])
    expect(answer.body).not.toMatch(/ECONN|relation|byte|10\.0|stack|\.ts/)
    expect(seen.logged).toMatchObject([{ level: 'warn' }])
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ';;;', '', 'ñ'])(
    'content type %j does not matter',
    async (type) => {
      const raw = JSON.stringify(inbound)
      expect((await given().door(inbound, { ...signed(raw), 'content-type': type })).json()).toMatchObject({ status: 'accepted' })
    },
  )

  test.each<[string, object]>([
    ['a text of 10,000 characters', { body: 'x'.repeat(10_000) }],
    ['emoji and flags', { body: '🏡🇲🇽👩‍👩‍👧 ¿cuánto?' }],
    ['escaped null bytes and lone surrogates', { body: 'a\0b\ud800' }],
    ['texts where none belong', { attachments: 'x', dateAdded: {}, messageId: [], direction: 5, messageType: null, status: [] }],
    ['a deep and useless field', { extra: JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) }],
  ])('%s is accepted', async (_, change) => {
    const { door, seen } = given()
    expect((await door({ ...inbound, ...change })).json()).toMatchObject({ status: 'accepted' })
    expect(JSON.stringify(seen.accepted[0]?.event)).not.toMatch(/\\u0000|\\ud800/)
  })

  test('a date in the future is taken with a warning', async () => {
    const { door, seen } = given()
    await door({ ...inbound, timestamp: '2026-11-20T18:09:59.000Z' })
    expect(seen.logged).toEqual([])
    await door({ ...inbound, webhookId: 'wh_2', timestamp: '2026-11-20T18:10:01.000Z' })
    expect(seen.accepted).toHaveLength(2)
    expect(seen.logged).toMatchObject([{ level: 'warn', fields: { webhook: 'wh_2' } }])
  })
})

describe('crm.md 10, the workflow door', () => {
  const sample = { contact_id: 'con_7Q', location: { id: 'loc_sample' }, message: { body: 'what would my place go for' } }

  test.each([
    ['its own header', { 'x-jorge-secret': WORKFLOW_SECRET }],
    ['a bearer token', { authorization: `Bearer ${WORKFLOW_SECRET}` }],
    ['a seal', { 'x-jorge-signature': hmacSha256(WORKFLOW_SECRET, JSON.stringify(sample)) }],
    ['a seal with its prefix and blanks', { 'x-jorge-signature': ` sha256=${hmacSha256(WORKFLOW_SECRET, JSON.stringify(sample))} ` }],
    ["a seal under the earlier system's header", { 'x-ghl-signature': hmacSha256(WORKFLOW_SECRET, JSON.stringify(sample)) }],
  ])('the secret in %s selects the location', async (_, headers) => {
    const { workflow, seen } = given()
    const answer = await workflow(sample, headers)
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { status: 'accepted', duplicate: false }])
    expect(seen.accepted).toMatchObject([{ door: 'workflow', event: { kind: 'message', locationId: 'loc_sample', contactId: 'con_7Q' } }])
  })

  const seal = hmacSha256(WORKFLOW_SECRET, JSON.stringify(sample))
  test.each([
    ['no secret', {}],
    ['a near miss', { 'x-jorge-secret': WORKFLOW_SECRET.slice(0, -1) }],
    ['an empty secret', { 'x-jorge-secret': '' }],
    ['upper-case hex', { 'x-jorge-signature': seal.toUpperCase() }],
    ['a seal of other bytes', { 'x-jorge-signature': hmacSha256(WORKFLOW_SECRET, 'x') }],
    ['a non-ASCII seal', { 'x-jorge-signature': 'é'.repeat(64) }],
    ["HighLevel's own signature", signed(JSON.stringify(sample))],
  ])('%s is 401', async (_, headers) => {
    const { workflow, seen } = given()
    expect((await workflow(sample, headers)).statusCode).toBe(401)
    expect(seen).toMatchObject({ accepted: [], counted: ['signature_failures -'] })
  })

  test('the secret does not count in the address', async () => {
    const { app } = given()
    const answer = await app.inject({ method: 'POST', url: `/webhooks/ghl/workflow?secret=${WORKFLOW_SECRET}`, payload: sample })
    expect(answer.statusCode).toBe(401)
  })

  test('without a secret every call is refused', async () => {
    expect((await given({ workflowSecrets: () => [] }).workflow(sample, { 'x-jorge-secret': '' })).statusCode).toBe(401)
  })

  test('a body that names another location is 401 and counted apart', async () => {
    const { workflow, seen } = given()
    expect((await workflow({ ...sample, location: { id: 'loc_other' } })).statusCode).toBe(401)
    expect(seen).toMatchObject({ accepted: [], counted: ['workflow_location_mismatches loc_sample'] })
  })

  test('no location is needed; without a text it is news of the contact', async () => {
    const { workflow, seen } = given()
    expect((await workflow({ contact_id: 'con_7Q', tags: 'Seller-Lead' })).statusCode).toBe(200)
    expect(seen.accepted).toMatchObject([{ event: { kind: 'contact', change: 'updated', type: 'contact.updated' } }])
  })

  test.each<[unknown, object]>([
    ['{', { code: 'malformed_json' }],
    [[], { code: 'malformed_json' }],
    [{}, { code: 'invalid_payload', fields: ['contact_id'] }],
    [
      { contact_id: 5, type: 6 },
      { code: 'invalid_payload', fields: ['contact_id', 'type'] },
    ],
  ])('%j is 400', async (body, expected) => {
    const answer = await given().workflow(body)
    expect([answer.statusCode, answer.json()]).toMatchObject([400, expected])
  })

  test('two texts without ids are two events, one text sent twice is one', async () => {
    const { workflow } = given()
    const say = (message: string) =>
      workflow(`{"type":"message.received","location_id":"loc_sample","contact_id":"c1","message":"${message}"}`)
    const [yes, no, again] = [await say('yes'), await say('no'), await say('yes')].map((answer) => answer.json())
    expect([yes.duplicate, no.duplicate, again.duplicate]).toEqual([false, false, true])
    expect(again.webhook_id).toBe(yes.webhook_id)
    expect(no.webhook_id).not.toBe(yes.webhook_id)
  })

  test.each([
    ['c1', 'yes', '71c5fe5c33f8502912726e654489ca1ae1ed33113c7ed3a760840a110c1948a4'],
    ['c1', 'no', '3adaf8bda5a2110ea4bbcdfd3333c0416eb180a7915e92c84adf9956cdd20b85'],
  ])('the key of %s saying %s', async (contact, message, key) => {
    const { workflow } = given({
      locationOf: () => ({ location: sampleLocation }),
      workflowSecrets: () => [{ locationId: 'loc-1', secret: WORKFLOW_SECRET }],
    })
    const answer = await workflow(`{"type":"message.received","location_id":"loc-1","contact_id":"${contact}","message":"${message}"}`)
    expect(answer.json()).toMatchObject({ status: 'accepted', webhook_id: key })
  })

  test('growth.md 6, HMAC vector: the published seal of the published body opens the door', async () => {
    const body =
      '{"type":"contact.updated","location_id":"loc-1","contact_id":"contact-1","timestamp":"2026-02-10T10:00:00Z","contact":{"firstName":"Jorge"}}'
    const { workflow } = given({
      locationOf: () => ({ location: sampleLocation }),
      workflowSecrets: () => [{ locationId: 'loc-1', secret: 'test-webhook-secret' }],
    })
    const answer = await workflow(body, { 'x-jorge-signature': '3b6e595f661d4aca6ec841ffcb3fa44dbc73bf6ca640d975ac565c4795dd1f08' })
    expect(answer.json()).toEqual({
      status: 'accepted',
      webhook_id: 'c77887f0478c330c4667623412c2910e38b152c0e4cb1f01fd6e673b13568bc2',
      duplicate: false,
    })
  })
})

test('no bytes at either door make it a fault of ours', async () => {
  const { door, workflow } = given()
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .dictionary(fc.constantFrom(...Object.keys(inbound), 'contact', 'data', '__proto__'), fc.jsonValue())
      .map((value) => Buffer.from(JSON.stringify({ ...inbound, ...value }))),
  )
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      expect([200, 400]).toContain((await door(body)).statusCode)
      expect([200, 400, 401]).toContain((await workflow(body)).statusCode)
    }),
    { numRuns: 150 },
  )
})
