import { expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import { givenServer } from './given-server.fixture.ts'
import { handoffMetrics } from './handoff-metrics.ts'
import type { MetricsDeps } from './metrics.routes.ts'
import { buildServer } from './server.routes.ts'

const L = sampleLocation.location_id
const route = 'lead->buyer'
const timed = { location: L, route, seconds: 0, failed: 0, timed: 0, within: [] }

const metrics = handoffMetrics(
  {
    handoffs: [
      { ...timed, status: 'executed', reason: null, n: 3, failed: 1, timed: 2, seconds: 0.25, within: [0, 1, 1, 1, 1, 2, 2, 2] },
      { ...timed, status: 'blocked', reason: 'locked', n: 2 },
      { ...timed, location: 'loc_2', status: 'blocked', reason: 'locked', n: 5 },
    ],
    outcomes: [{ location: L, route, outcome: 'successful', n: 4 }],
    learned: [{ location: L, route, adjustment: -0.05 }],
    waiting: [{ location: L, route, n: 1 }],
    human: [{ location: L, reason: 'explicit_request', priority: 'high', n: 6, open: 2 }],
    none: [{ location: L, name: 'handoff_none:lead->none:below_threshold', n: 9 }],
  },
  [sampleLocation],
)

const ask = (url: string, headers: Record<string, string> = {}, over: Partial<MetricsDeps> = {}) => {
  const { deps } = givenServer({ metrics: { token: null, locationLabel: true, read: async () => metrics, ...over } })
  return buildServer(deps).inject({ url, headers })
}

test('the ten metrics of handoffs, by location and route', async () => {
  const { body, headers } = await ask('/metrics', { accept: 'text/plain' })
  expect(headers['content-type']).toContain('text/plain; version=0.0.4')
  expect(body.match(/(?<=^# TYPE ).*/gm)).toEqual([
    'jorge_handoff_evaluations_total counter',
    'jorge_handoff_executed_total counter',
    'jorge_handoff_failed_total counter',
    'jorge_handoff_blocked_total counter',
    'jorge_handoff_duration_seconds histogram',
    'jorge_handoff_outcomes_total counter',
    'jorge_handoff_threshold gauge',
    'jorge_handoff_deferrals_waiting gauge',
    'jorge_human_handoffs_total counter',
    'jorge_human_handoffs_open gauge',
  ])
  for (const line of [
    `jorge_handoff_evaluations_total{location="${L}",route="lead->none",result="none",reason="below_threshold"} 9`,
    `jorge_handoff_evaluations_total{location="${L}",route="lead->buyer",result="proceed",reason=""} 3`,
    `jorge_handoff_executed_total{location="${L}",route="lead->buyer"} 3`,
    `jorge_handoff_failed_total{location="${L}",route="lead->buyer"} 1`,
    `jorge_handoff_blocked_total{location="${L}",route="lead->buyer",reason="locked"} 2`,
    `jorge_handoff_duration_seconds_bucket{location="${L}",route="lead->buyer",le="0.01"} 1`,
    `jorge_handoff_duration_seconds_bucket{location="${L}",route="lead->buyer",le="+Inf"} 2`,
    `jorge_handoff_duration_seconds_sum{location="${L}",route="lead->buyer"} 0.25`,
    `jorge_handoff_duration_seconds_count{location="${L}",route="lead->buyer"} 2`,
    `jorge_handoff_outcomes_total{location="${L}",route="lead->buyer",outcome="successful"} 4`,
    `jorge_handoff_threshold{location="${L}",route="lead->buyer"} 0.65`,
    `jorge_handoff_deferrals_waiting{location="${L}",route="lead->buyer"} 1`,
    `jorge_human_handoffs_total{location="${L}",reason="explicit_request",priority="high"} 6`,
    `jorge_human_handoffs_open{location="${L}"} 2`,
  ])
    expect(body.split('\n')).toContain(line)
})

test('without the label of the location the figures are added up, and thresholds, which have no sum, are left out', async () => {
  const { body } = await ask('/metrics?format=prometheus', {}, { locationLabel: false })
  expect(body).toContain('jorge_handoff_blocked_total{route="lead->buyer",reason="locked"} 7')
  expect(body).not.toMatch(/location=|jorge_handoff_threshold/)
})

test('OpenMetrics names the family of a counter without its ending, and ends', async () => {
  const { body } = await ask('/metrics', { accept: 'application/openmetrics-text; version=1.0.0, text/plain;q=0.5' })
  expect(body).toContain('# TYPE jorge_handoff_executed counter\n')
  expect(body.endsWith('# EOF\n')).toBe(true)
})

test('a format nobody knows is 406', async () => {
  expect((await ask('/metrics?format=xml')).statusCode).toBe(406)
  expect((await ask('/metrics', { accept: 'image/png' })).statusCode).toBe(406)
})

test('with a token only who sends it may read', async () => {
  const token = 'a-token-of-the-scraper'
  const format = '/metrics?format=prometheus'
  expect((await ask(format, {}, { token })).statusCode).toBe(401)
  expect((await ask(format, { authorization: 'Bearer another-token' }, { token })).statusCode).toBe(401)
  expect((await ask(format, { authorization: `Bearer ${token}` }, { token })).statusCode).toBe(200)
})
