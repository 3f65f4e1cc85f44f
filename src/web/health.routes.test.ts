import { describe, expect, test, vi } from 'vitest'
import { givenServer, NOW } from './given-server.fixture.ts'
import type { HealthDeps } from './health.routes.ts'
import { healthOf } from './health-report.ts'
import { buildServer } from './server.routes.ts'

const ask = (url: string, over: Partial<HealthDeps> = {}) => {
  const { deps } = givenServer()
  return buildServer({ ...deps, health: { ...deps.health, ...over } }).inject({ url })
}

const readings = {
  now: NOW,
  version: '0.1.0',
  performance: { avgResponseTimeMs: 12.5, p95ResponseTimeMs: 80, fiveMinuteViolations: 2 },
  databaseMs: 3,
  eventAges: {},
  storageWritable: true,
  crm: { status: 200 },
  claudeMode: 'pattern_only' as const,
  warnings: [],
}

describe('/health', () => {
  test('without data', async () => {
    const answer = await ask('/health')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      status: 'healthy',
      timestamp: NOW.toISOString(),
      version: '0.1.0',
      services: {
        fastapi: 'running',
        http: 'running',
        claude_mode: 'pattern_only',
        ghl_integration: 'connected',
        ghl_status_code: 200,
        file_storage_writable: true,
        database: 'connected',
      },
      performance: { avg_response_time_ms: 0, p95_response_time_ms: 0, five_minute_violations: 0 },
      last_event_age_seconds: { loc_sample: 42 },
      warnings: [],
    })
  })

  test('figures are passed on', () => {
    const { performance } = healthOf(readings)
    expect(performance).toEqual({ avg_response_time_ms: 12.5, p95_response_time_ms: 80, five_minute_violations: 2 })
  })

  test.each([
    [{ storageWritable: false }, { file_storage_writable: false }],
    [{ crm: null }, { ghl_integration: 'degraded', ghl_status_code: null }],
    [{ crm: { status: null } }, { ghl_integration: 'degraded', ghl_status_code: null }],
    [{ crm: { status: 401 } }, { ghl_integration: 'degraded', ghl_status_code: 401 }],
    [{ crm: { status: 503 } }, { ghl_integration: 'degraded', ghl_status_code: 503 }],
    [{ databaseMs: 1_001 }, { database: 'connected' }],
    [{ warnings: ['canary_mode_without_source'] }, {}],
  ])('%j is degraded', (change, services) => {
    expect(healthOf({ ...readings, ...change })).toMatchObject({ status: 'degraded', services })
  })

  test('a redirect of HighLevel counts as an answer, a slow database up to 1 s as well', () => {
    expect(healthOf({ ...readings, crm: { status: 302 }, databaseMs: 1_000 }).status).toBe('healthy')
  })

  test('degraded is still 200', async () => {
    const answer = await ask('/health', { crmProbe: () => null, storageWritable: () => Promise.reject(new Error('EROFS')) })
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { status: 'degraded', services: { file_storage_writable: false } }])
  })

  test('the database away is 503, in two words', async () => {
    const answer = await ask('/health', { readPerformance: () => Promise.reject(new Error('connect ECONNREFUSED')) })
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'unhealthy', error: 'database_away' }])
  })

  test('a database that hangs is away', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const answer = ask('/health', { readPerformance: () => new Promise(() => {}) })
      await new Promise((resolve) => setImmediate(resolve))
      const settled = await Promise.race([answer, tick(200)])
      expect(settled).toBeUndefined()
      await vi.advanceTimersByTimeAsync(3_000)
      expect((await answer).statusCode).toBe(503)
    } finally {
      vi.useRealTimers()
    }
  })
})

async function tick(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('/health/live and /health/ready', () => {
  test('live asks nothing', async () => {
    const answer = await ask('/health/live', { readPerformance: () => Promise.reject(new Error('away')) })
    expect(answer.statusCode).toBe(200)
  })

  test('crm.md 14: a blocked location is told and blocks nobody', async () => {
    const blockedLocations = [{ locationId: 'loc_1', reasons: ['agent is missing'] }]
    const answer = await ask('/health/ready', { readiness: async () => ({ reasons: [], blockedLocations }) })
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { status: 'ready', reasons: [], details: { blocked_locations: [{ location_id: 'loc_1', reasons: ['agent is missing'] }] } },
    ])
  })

  test.each([
    [5_000, {}],
    [5_001, { clock_apart_seconds: 5.001 }],
  ])('C-4 a clock %i ms off the database’s is told from five seconds on, and stops nobody', async (clockApartMs, told) => {
    const answer = await ask('/health/ready', { readiness: async () => ({ reasons: [], blockedLocations: [], clockApartMs }) })
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready', reasons: [], details: { blocked_locations: [], ...told } }])
  })

  test.each([
    [async () => ({ reasons: ['not_migrated', 'loop_stalled:lanes'], blockedLocations: [] }), ['not_migrated', 'loop_stalled:lanes']],
    [() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')), ['database_away']],
  ])('not ready is 503 with reasons %#', async (readiness, reasons) => {
    const answer = await ask('/health/ready', { readiness })
    expect([answer.statusCode, answer.json()]).toMatchObject([503, { status: 'not_ready', reasons }])
    expect(answer.body).not.toContain('10.0.0.7')
  })
})
