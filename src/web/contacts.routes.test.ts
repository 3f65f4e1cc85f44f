import { describe, expect, test } from 'vitest'
import type { NotDone } from './change.ts'
import type { ContactChanges } from './contact-changes.ts'
import type { JudgedHandoff } from './handoff-changes.ts'
import { undescribed } from './described.fixture.ts'
import { bearer, givenServer, TOKEN } from './given-server.fixture.ts'
import { buildServer } from './server.routes.ts'

type Called = [string, Record<string, unknown>]

const STOPPED = [{ actionId: 'act_1', text: 'What is the address?' }]

/** Contacts that do as they are told, but those whose id is a reason not to. */
function given(fault: Error | null = null) {
  const calls: Called[] = []
  const REFUSALS: Record<string, NotDone> = {
    unknown: { kind: 'unknown' },
    moved: { kind: 'moved', version: 9 },
    suppressed: { kind: 'suppressed', reason: 'contact_words' },
    held: { kind: 'held', reason: 'crm_dnd' },
    callers: { kind: 'callers_contact' },
    reused: { kind: 'key_reused' },
  }
  const act =
    <Done = never>(name: string, done: object) =>
    async (change: { contactId: string }): Promise<Done> => {
      calls.push([name, change])
      if (fault) throw fault
      return (REFUSALS[change.contactId] ?? done) as Done
    }
  const { deps } = givenServer()
  const contacts: ContactChanges = {
    takeOver: act('takeOver', { kind: 'taken', owner: 'human', version: 4, stopped: STOPPED }),
    release: act('release', { kind: 'released', owner: 'seller', version: 5 }),
    setOwner: act('setOwner', { kind: 'set', owner: 'buyer', version: 6 }),
    correctFacts: act('correctFacts', { kind: 'corrected', changed: ['price_point'], version: 6 }),
    answer: async (words) => {
      if (words.text.includes('Bearer')) return { kind: 'refused', code: 'secret' }
      return act('answer', { kind: 'queued', actionId: 'act_9', version: 7, segments: 1, warnings: ['limits:price'], stopped: [] })(words)
    },
    releaseHold: act('releaseHold', { kind: 'released', holds: 1, texts: 2 }),
    optOut: act('optOut', { kind: 'opted_out', suppressionId: 'sup_1', version: 8, isNew: true }),
    evaluateHandoff: act('evaluateHandoff', judged),
    handOver: async (asked) => {
      const made = { ...judged, handoffId: 'ho_1', actions: ['add_tag'], processingMs: 12.4, contextExpiresAt: '2026-03-05T18:00:00.000Z' }
      const done = await act<JudgedHandoff | NotDone>('handOver', made)(asked)
      const answer = done.kind === 'judged' && asked.keep?.of(done)
      if (asked.keep && answer) await deps.operator.keys.settle(asked.keep.key, answer)
      return done
    },
  }
  const app = buildServer({ ...deps, operator: { ...deps.operator, contacts } })
  const ask = (path: string, payload?: object, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/contacts/${path}`,
      headers: { ...bearer(TOKEN.here), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  return { app, ask, calls }
}

const judged = {
  kind: 'judged',
  decision: { status: 'proceed', to: 'seller', score: 0.883, threshold: 0.7, base: 0.7, adjustment: 0 },
  handoffId: null,
  source: 'lead',
  version: 9,
  actions: [],
  processingMs: null,
  parked: null,
  contextExpiresAt: null,
  at: new Date('2026-03-04T18:00:00.000Z'),
} as const

const KEY = { 'idempotency-key': 'k-1' }
const described = (path: string) => ({ method: 'POST', path: `/api/v1/contacts/{id}/${path}` })

describe('a change', () => {
  test.each<[string, object | undefined, string, object, object]>([
    [
      'takeover',
      undefined,
      'takeOver',
      {},
      { owner: 'human', version: 4, stopped: [{ action_id: 'act_1', text: 'What is the address?' }] },
    ],
    ['takeover', { reason: ' I know her ' }, 'takeOver', { reason: 'I know her' }, { owner: 'human' }],
    ['release', {}, 'release', { bot: null, goOn: false }, { owner: 'seller', version: 5 }],
    ['release', { continue_now: true }, 'release', { bot: null, goOn: true }, { owner: 'seller' }],
    ['release', { bot: 'buyer' }, 'release', { bot: 'buyer' }, { owner: 'seller' }],
    [
      'facts',
      { facts: { price_point: 640_000, area: ['Upland'], hoa: null, own_pets: ' two dogs ' }, reason: 'they called' },
      'correctFacts',
      {
        corrections: [
          { field: 'area', value: ['Upland'] },
          { field: 'price_point', value: 640_000 },
          { field: 'hoa', value: null },
          { field: 'own_pets', value: 'two dogs' },
        ],
        reason: 'they called',
      },
      { changed: ['price_point'], version: 6 },
    ],
    ['owner', { bot: 'buyer' }, 'setOwner', { to: 'buyer' }, { owner: 'buyer', version: 6 }],
    [
      'messages',
      { text: 'Hi, Priya here' },
      'answer',
      { text: 'Hi, Priya here', key: 'k-1' },
      { action_id: 'act_9', owner: 'human', segments: 1 },
    ],
    ['holds/release', { reason: 'asked by phone' }, 'releaseHold', { reason: 'asked by phone' }, { holds: 1, texts: 2 }],
    ['opt-out', undefined, 'optOut', { cause: 'human' }, { suppression_id: 'sup_1', is_new: true }],
    ['opt-out', { cause: 'complaint' }, 'optOut', { cause: 'complaint' }, { version: 8 }],
  ])('%s %j', async (...[path, payload, name, change, answered]) => {
    const { app, ask, calls } = given()
    const answer = await ask(`con_1/${path}`, payload, KEY)
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { contact_id: 'con_1', ...answered }])
    const by = { by: 'hal', request: { role: 'operator', requestId: 'req_0001', address: '127.0.0.1' } }
    expect(calls).toMatchObject([[name, { locationId: 'loc_sample', contactId: 'con_1', ifVersion: null, ...by, ...change }]])
    expect(await undescribed(app, answer, described(path))).toEqual([])
  })

  test.each<[string, number, object]>([
    ['unknown', 404, { code: 'not_found' }],
    ['moved', 412, { code: 'version_conflict' }],
    ['suppressed', 409, { code: 'suppressed', message: expect.stringContaining('START') }],
    ['held', 409, { code: 'held' }],
    ['callers', 409, { code: 'callers_contact' }],
    ['reused', 409, { code: 'key_reused' }],
  ])('that may not be, of a contact that is %s, is %i', async (...[id, status, body]) => {
    const { app, ask } = given()
    for (const [path, payload] of [
      ['takeover', {}],
      ['messages', { text: 'hi' }],
    ] as const) {
      const answer = await ask(`${id}/${path}`, payload, { 'idempotency-key': `${id}-${path}` })
      expect([answer.statusCode, answer.json()]).toMatchObject([status, body])
      expect(await undescribed(app, answer, described(path))).toEqual([])
    }
  })

  test.each<[string, object, Record<string, string>, string]>([
    ['facts', {}, {}, 'facts'],
    ['facts', { facts: {} }, {}, 'facts'],
    ['facts', { facts: { colour: 'red' } }, {}, 'facts.colour'],
    ['facts', { facts: { slot: 'tue' } }, {}, 'facts.slot'],
    ['facts', { facts: { price_point: '640k' } }, {}, 'facts.price_point'],
    ['facts', { facts: { condition: 'nice' } }, {}, 'facts.condition'],
    ['facts', { facts: { timeline: 30 } }, {}, 'facts.timeline'],
    ['facts', { facts: { own_pets: 2 } }, {}, 'facts.own_pets'],
    ['owner', {}, {}, 'bot'],
    ['owner', { bot: 'human' }, {}, 'bot'],
    ['release', { bot: 'concierge' }, {}, 'bot'],
    ['holds/release', {}, {}, 'reason'],
    ['messages', { text: 'hi' }, {}, 'idempotency-key'],
    ['messages', { text: '  ' }, KEY, 'text'],
    ['messages', { text: 'x'.repeat(1_601) }, KEY, 'text'],
    ['messages', { text: 'Authorization: Bearer abc' }, KEY, 'text'],
    ['opt-out', { cause: 'whim' }, {}, 'cause'],
    ['takeover', {}, { 'if-match': '12' }, 'if-match'],
    ['takeover', { reason: 'x'.repeat(501) }, {}, 'reason'],
  ])('%s %j with %j is refused for its %s', async (...[path, payload, headers, field]) => {
    const { ask, calls } = given()
    const answer = await ask(`con_1/${path}`, payload, headers)
    expect([answer.statusCode, answer.json().field]).toEqual([422, field])
    expect(calls).toEqual([])
  })

  test.each([
    ['"12"', 12],
    ['W/"12"', 12],
    ['*', null],
  ])('If-Match %s asks for version %j', async (header, ifVersion) => {
    const { ask, calls } = given()
    await ask('con_1/takeover', {}, { 'if-match': header })
    expect(calls).toMatchObject([['takeOver', { ifVersion }]])
  })
})

describe('a handoff', () => {
  test('is judged, or made with an Idempotency-Key, and told in the same words', async () => {
    const { app, ask, calls } = given()
    const judgedAnswer = await ask('con_1/handoffs/evaluate', { target_bot: ' Seller ' })
    const made = await ask('con_1/handoffs', { scores: { buyer: 0, seller: 0.883 } }, KEY)
    const said = { source_bot: 'lead', target_bot: 'seller', confidence: 0.883, threshold: 0.7, reason: 'Seller intent 0.883 reaches 0.70' }
    expect(judgedAnswer.json()).toMatchObject({ ...said, status: 'proceed', handoff_executed: false, handoff_id: null, actions: [] })
    expect(made.json()).toMatchObject({
      ...said,
      status: 'executed',
      handoff_executed: true,
      handoff_id: 'ho_1',
      threshold_base: 0.7,
      checks: ['lock', 'performance', 'circular', 'rate'],
      actions: [{ type: 'add_tag' }],
      context_expires_at: '2026-03-05T18:00:00.000Z',
    })
    expect(calls).toMatchObject([
      ['evaluateHandoff', { contactId: 'con_1', target: 'seller', scores: null }],
      ['handOver', { contactId: 'con_1', target: null, scores: { buyer: 0, seller: 0.883 } }],
    ])
    expect(await undescribed(app, made, described('handoffs'))).toEqual([])
  })

  test('keeps its answer under its key itself: a repeated request is told the same', async () => {
    const { ask, calls } = given()
    const [first, again] = [await ask('con_1/handoffs', {}, KEY), await ask('con_1/handoffs', {}, KEY)]
    expect([again.json(), again.headers['idempotency-replayed']]).toEqual([first.json(), 'true'])
    expect(calls).toHaveLength(1)
  })

  test('without a key is not made', async () => {
    const { ask, calls } = given()
    expect((await ask('con_1/handoffs', {})).statusCode).toBe(422)
    expect(calls).toEqual([])
  })

  test('of an unknown contact is 404', async () => {
    expect((await given().ask('unknown/handoffs', {}, KEY)).statusCode).toBe(404)
  })
})

describe('an Idempotency-Key', () => {
  test('makes a repeated request one change, answered the same', async () => {
    const { ask, calls } = given()
    const [first, again] = [await ask('con_1/takeover', {}, KEY), await ask('con_1/takeover', {}, KEY)]
    expect(calls).toHaveLength(1)
    expect(again.json()).toEqual(first.json())
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true'])
  })

  test('is for one request: another contact or another body with it is a mistake', async () => {
    const { ask, calls } = given()
    await ask('con_1/takeover', {}, KEY)
    for (const answer of [await ask('con_2/takeover', {}, KEY), await ask('con_1/takeover', { reason: 'why' }, KEY)])
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'key_reused'])
    expect(calls).toHaveLength(1)
  })

  test('is free again after a refusal, and after a fault of ours', async () => {
    const { ask, calls } = given()
    await ask('held/takeover', {}, KEY)
    expect((await ask('held/takeover', {}, KEY)).statusCode).toBe(409)
    expect(calls).toHaveLength(2)
    const broken = given(new Error('boom'))
    await broken.ask('con_1/takeover', {}, KEY)
    expect((await broken.ask('con_1/takeover', {}, KEY)).statusCode).toBe(500)
    expect(broken.calls).toHaveLength(2)
  })

  test('of one caller is not another one’s', async () => {
    const { ask, calls } = given()
    await ask('con_1/takeover', { location_id: 'loc_sample' }, KEY)
    await ask('con_1/takeover', { location_id: 'loc_sample' }, { ...KEY, ...bearer(TOKEN.operator) })
    expect(calls.map(([, { by }]) => by)).toEqual(['hal', 'olga'])
  })
})

describe('who may', () => {
  test.each<[string, Record<string, string>, object, number]>([
    ['nobody', { authorization: '' }, {}, 401],
    ['a viewer', bearer(TOKEN.viewer), { location_id: 'loc_sample' }, 403],
    ['an operator of every location that names one', bearer(TOKEN.operator), { location_id: 'loc_sample' }, 200],
    ['an operator of every location that names none', bearer(TOKEN.operator), {}, 422],
    ['an operator of another location', bearer(TOKEN.here), { location_id: 'loc_other' }, 403],
    ['an admin', bearer(TOKEN.admin), { location_id: 'loc_sample' }, 200],
  ])('%s', async (...[, headers, payload, status]) => {
    const { ask, calls } = given()
    expect((await ask('con_1/takeover', payload, headers)).statusCode).toBe(status)
    expect(calls).toHaveLength(status === 200 ? 1 : 0)
  })

  test('an admin is written down as one', async () => {
    const { ask, calls } = given()
    await ask('con_1/takeover', { location_id: 'loc_sample' }, bearer(TOKEN.admin))
    expect(calls).toMatchObject([['takeOver', { by: 'ada', request: { role: 'admin' } }]])
  })
})
