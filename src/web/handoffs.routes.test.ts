import { describe, expect, test } from 'vitest'
import type { HandoffSummary } from '../conversation/handoff/handoff-summary.view.ts'
import { undescribed } from './described.fixture.ts'
import { bearer, givenKeys, givenServer, NOW, TOKEN } from './given-server.fixture.ts'
import type { HandoffsRoutesDeps } from './handoffs.routes.ts'
import { buildServer } from './server.routes.ts'

type Handoffs = HandoffsRoutesDeps['handoffs']

const STOPPED = {
  id: 'ho_1',
  kind: 'bot',
  contact_id: 'con_1',
  at: '2026-11-20T18:00:00.000000Z',
  status: 'blocked',
  reason: 'circular_return',
  route: 'seller->buyer',
  via: 'turn',
  scores: { buyer: 0.9, seller: 0 },
  threshold: 0.6,
  threshold_adjustment: 0,
  processing_ms: null,
  retry_at: '2026-11-20T18:20:00.000000Z',
  outcome: null,
  priority: null,
  answer_by: null,
  closed_at: null,
} as const

/** Handoffs of one contact; what is asked of them is noted. */
function given() {
  const asked: unknown[] = []
  const { deps } = givenServer()
  const handoffs: Handoffs = {
    list: async (...args) => (asked.push(args), { items: [STOPPED], next_cursor: null }),
    summary: async (...args) => (asked.push(args), null as HandoffSummary | null),
    deferrals: async (...args) => (asked.push(args), { items: [], next_cursor: null }),
    setOutcome: async (_, { handoffId, outcome }) => (asked.push([handoffId, outcome]), handoffId === 'ho_1'),
    resetRoute: async (_, route) => void asked.push([route]),
  }
  const app = buildServer({ ...deps, handoffs: { keys: givenKeys(), clock: deps.health.clock, handoffs } })
  const get = (path: string, token: string = TOKEN.here) => app.inject({ url: `/api/v1/${path}`, headers: bearer(token) })
  const post = (path: string, payload: object, token: string = TOKEN.here) =>
    app.inject({ method: 'POST', url: `/api/v1/handoffs/${path}`, payload, headers: bearer(token) })
  return { app, get, post, asked }
}

describe('handoff.md 14: the list', () => {
  test('is asked for by kind, route, status, reason, contact and time, stopped ones included', async () => {
    const { app, get, asked } = given()
    const [from, to] = ['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z']
    const answer = await get(`handoffs?route=seller->buyer&status=blocked&reason=circular_return&contact_id=con_1&from=${from}&to=${to}`)
    expect(answer.json()).toEqual({ items: [STOPPED], next_cursor: null })
    const query = {
      kind: 'bot',
      route: 'seller->buyer',
      status: 'blocked',
      reason: 'circular_return',
      contact_id: 'con_1',
      from,
      to,
      limit: 50,
    }
    expect(asked).toEqual([['loc_sample', query]])
    expect(await undescribed(app, answer, { method: 'GET', path: '/api/v1/handoffs' })).toEqual([])
  })

  test('of one contact has an address of its own, for whoever may read', async () => {
    const { app, get, asked } = given()
    const answer = await get('contacts/con_1/handoffs?status=blocked&location_id=loc_sample', TOKEN.viewer)
    expect(answer.json().items).toHaveLength(1)
    expect(asked).toEqual([['loc_sample', { kind: 'bot', status: 'blocked', contact_id: 'con_1', limit: 50 }]])
    expect(await undescribed(app, answer, { method: 'GET', path: '/api/v1/contacts/{id}/handoffs' })).toEqual([])
  })

  test.each([
    'handoffs?route=buyer->lead',
    'handoffs?kind=both',
    'handoffs?from=yesterday',
    'handoffs?limit=501',
    'contacts/con_1/handoffs?cursor=x',
  ])('%s is refused', async (path) => {
    const { get, asked } = given()
    expect((await get(path)).statusCode).toBe(422)
    expect(asked).toEqual([])
  })
})

describe('handoff.md 13: the summary', () => {
  test('is of the last day unless a window is named', async () => {
    const { get, asked } = given()
    await get('handoffs/summary')
    await get('handoffs/summary?from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z&include_seed=true')
    const [from, to] = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'].map((at) => new Date(at))
    expect(asked).toEqual([
      ['loc_sample', { from: new Date(NOW.getTime() - 24 * 3_600_000), to: NOW, includeSeed: false }],
      ['loc_sample', { from, to, includeSeed: true }],
    ])
  })

  test('of a window that ends before it begins is refused, and of no location here not found', async () => {
    const { get } = given()
    const reversed = await get('handoffs/summary?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z')
    expect([reversed.statusCode, reversed.json().field]).toEqual([422, 'from'])
    expect((await get('handoffs/summary')).statusCode).toBe(404)
  })
})

describe('handoff.md 14: what people say of handoffs', () => {
  test('an outcome is one of the four, of a handoff there is', async () => {
    const { post, asked } = given()
    expect((await post('ho_1/outcome', { outcome: 'reverted' })).json()).toEqual({ handoff_id: 'ho_1', outcome: 'reverted' })
    expect((await post('ho_2/outcome', { outcome: 'failed' })).statusCode).toBe(404)
    for (const outcome of ['open', 'great', undefined]) expect((await post('ho_1/outcome', { outcome })).statusCode).toBe(422)
    expect(asked).toEqual([
      ['ho_1', 'reverted'],
      ['ho_2', 'failed'],
    ])
  })

  test('a route is made to learn anew by an admin only, and is one of the four', async () => {
    const { post, asked } = given()
    const reset = (route: string, token: string) => post(`routes/${encodeURIComponent(route)}/reset`, { location_id: 'loc_sample' }, token)
    expect((await reset('lead->buyer', TOKEN.admin)).json()).toEqual({ route: 'lead->buyer', reset: true })
    expect((await reset('lead->buyer', TOKEN.operator)).statusCode).toBe(403)
    expect((await reset('buyer->lead', TOKEN.admin)).statusCode).toBe(422)
    expect(asked).toEqual([['lead->buyer']])
  })

  test('a viewer says nothing', async () => {
    const { post, asked } = given()
    expect((await post('ho_1/outcome', { outcome: 'failed', location_id: 'loc_sample' }, TOKEN.viewer)).statusCode).toBe(403)
    expect(asked).toEqual([])
  })
})
