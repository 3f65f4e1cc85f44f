import { MODEL_PRICES } from './brain/model-prices.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { databaseChoice, decideConfig } from './config.ts'
import { ensureSecrets } from './config-files.ts'
import { readEnv } from './env.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')
const LONG = 'k'.repeat(40)
const TOKEN = 'pit-00000000-0000-4000-8000-000000000000'
const PRODUCTION = {
  JORGE_ENV: 'production',
  PUBLIC_URL: 'https://jorge.team',
  JORGE_SESSION_SECRET: LONG,
  JORGE_SECRET_KEY: KEY,
  METRICS_TOKEN: LONG,
  DATABASE_URL: 'postgres://jorge:p%40ss@db/jorge',
  ALERT_EMAIL_TO: 'oncall@jorge.team',
}

const decide = (source: Record<string, string>) => {
  const { env, findings } = readEnv(source)
  expect(findings).toEqual([])
  return decideConfig(env)
}

describe('mode', () => {
  test.each<[source: Record<string, string>, mode: string, environment: string, dataDir: string]>([
    [{}, 'demo', 'demo', 'data/demo'],
    [{ PORT: '9000', DATA_DIR: '/srv/jorge', LOG_LEVEL: 'debug' }, 'demo', 'demo', '/srv/jorge/demo'],
    [{ JORGE_ENV: 'demo' }, 'demo', 'demo', 'data/demo'],
    [{ JORGE_ENV: 'development' }, 'serve', 'development', 'data'],
    [{ DATABASE_URL: 'postgres://db/jorge' }, 'serve', 'development', 'data'],
    [{ AB_TESTING_DB_CONNECTION_STRING: 'postgres://db/jorge' }, 'serve', 'development', 'data'],
    [{ GHL_TIMEOUT_MS: '9000' }, 'serve', 'development', 'data'],
    [{ LOCATIONS_FILE: 'locations.yaml' }, 'serve', 'development', 'data'],
    [PRODUCTION, 'serve', 'production', 'data'],
  ])('%j', (source, ...expected) => {
    const { config, findings } = decide(source)
    expect(findings).toEqual([])
    const [mode, environment, dataDir] = expected
    expect([config.mode, config.environment, config.dataDir]).toEqual([mode, environment, resolve(dataDir)])
  })
})

test('the server listens to everybody only where it is deployed', () => {
  expect(decide({}).config.server).toMatchObject({ host: '127.0.0.1', port: 8080, publicUrl: 'http://localhost:8080' })
  expect(decide({ JORGE_ENV: 'development', PORT: '81' }).config.server).toMatchObject({
    host: '127.0.0.1',
    publicUrl: 'http://localhost:81',
  })
  expect(decide(PRODUCTION).config.server).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://jorge.team' })
  expect(decide({ ...PRODUCTION, HOST: '10.0.0.7' }).config.server.host).toBe('10.0.0.7')
})

test('the database: embedded below the data folder, or PostgreSQL with its password kept apart', () => {
  const embedded = decide({ JORGE_ENV: 'development', DATA_DIR: '/srv/jorge' })
  expect(databaseChoice(embedded.config, embedded.secrets)).toEqual({ kind: 'embedded', folder: '/srv/jorge/database' })

  const { config, secrets } = decide(PRODUCTION)
  expect(config.database).toMatchObject({ kind: 'postgres', url: 'postgres://jorge@db/jorge', poolMax: 20, statementTimeoutMs: 10_000 })
  expect(databaseChoice(config, secrets)).toMatchObject({ kind: 'postgres', url: 'postgres://jorge:p%40ss@db/jorge' })
})

test('no secret stands in the configuration', () => {
  const { config, secrets } = decide({
    ...PRODUCTION,
    GHL_LOCATION_ID: 'loc',
    GHL_ACCESS_TOKEN: TOKEN,
    GHL_WEBHOOK_SECRET: 'w'.repeat(32),
    JORGE_BRAIN: 'llm',
    LLM_MODEL: 'm',
    CLAUDE_API_KEY: 'c'.repeat(20),
    GHL_CLIENT_ID: 'id',
    GHL_CLIENT_SECRET: 'oauth-secret',
    GHL_APP_ID: 'app',
  })
  expect(secrets).toEqual({
    session: LONG,
    keys: [KEY],
    databasePassword: 'p%40ss',
    metricsToken: LONG,
    webhookSecret: 'w'.repeat(32),
    accessToken: TOKEN,
    clientSecret: 'oauth-secret',
    modelKey: 'c'.repeat(20),
  })
  const shown = JSON.stringify(config)
  for (const secret of Object.values(secrets).flat()) expect(shown).not.toContain(secret)
})

test('the brain is the rules, or a model with its cap', () => {
  expect(decide({}).config.brain).toEqual({ kind: 'rules' })
  const llm = { JORGE_BRAIN: 'llm', LLM_MODEL: 'big', ANTHROPIC_API_KEY: LONG, LLM_DAILY_CAP_USD: '0' }
  expect(decide(llm).config.brain).toEqual({
    kind: 'llm',
    provider: 'anthropic',
    model: 'big',
    fallbackModel: null,
    baseUrl: null,
    timeoutMs: 6000,
    dailyCapUsd: null,
    prices: MODEL_PRICES,
  })
  const own = { input: 9, cached: 1, output: 9 }
  expect(decide({ ...llm, LLM_PRICES: JSON.stringify({ big: own }) }).config.brain).toMatchObject({ prices: { ...MODEL_PRICES, big: own } })
})

test('the longest wait is never under the quiet time itself', () => {
  expect(decide({ DEBOUNCE_SECONDS: '30' }).config.debounce).toEqual({ seconds: 30, maxSeconds: 30 })
  expect(decide({}).config.debounce).toEqual({ seconds: 4, maxSeconds: 15 })
})

describe('what does not fit together is one line a fault', () => {
  test.each<[Record<string, string>, string[]]>([
    [{ ...PRODUCTION, PUBLIC_URL: 'http://jorge.team' }, ['PUBLIC_URL must begin with https in production']],
    [{ HOST: '0.0.0.0' }, ['HOST opens the demo to other machines']],
    [{ JORGE_ENV: 'demo', PUBLIC_URL: 'https://jorge.team' }, ['PUBLIC_URL opens the demo to other machines']],
    [{ JORGE_ENV: 'demo', GHL_LOCATION_ID: 'l', GHL_ACCESS_TOKEN: TOKEN }, ['GHL_ACCESS_TOKEN has no place in the demo']],
    [{ GHL_ACCESS_TOKEN: TOKEN }, ['GHL_LOCATION_ID is missing, GHL_ACCESS_TOKEN belongs to it']],
    [
      { OIDC_ISSUER: 'https://id.team', OIDC_CLIENT_ID: 'x' },
      [
        'OIDC_CLIENT_SECRET is missing, it goes together with OIDC_ISSUER, OIDC_CLIENT_ID',
        'OIDC_ROLE_MAP is missing, it goes together with OIDC_ISSUER, OIDC_CLIENT_ID',
      ],
    ],
    [{ GHL_CLIENT_ID: 'x', GHL_APP_ID: 'y' }, ['GHL_CLIENT_SECRET is missing, it goes together with GHL_CLIENT_ID, GHL_APP_ID']],
    [{ ALERT_SMTP_USER: 'x' }, ['ALERT_SMTP_PASSWORD is missing, it goes together with ALERT_SMTP_USER']],
    [
      { DATABASE_URL: 'postgres:///j?host=/tmp&password=x' },
      ['DATABASE_URL has its password among the parameters; put it before the host'],
    ],
    [
      { DATABASE_URL: 'postgres://a/j', AB_TESTING_DB_CONNECTION_STRING: 'postgres://b/j' },
      ['AB_TESTING_DB_CONNECTION_STRING names another database than DATABASE_URL; exposures commit with the turn'],
    ],
    [
      { JORGE_BRAIN: 'llm' },
      ['LLM_MODEL is missing, JORGE_BRAIN is llm', 'ANTHROPIC_API_KEY is missing, JORGE_BRAIN is llm with anthropic'],
    ],
    [
      { JORGE_BRAIN: 'llm', LLM_MODEL: 'm', LLM_PROVIDER: 'openai', ANTHROPIC_API_KEY: LONG },
      ['OPENAI_API_KEY is missing, JORGE_BRAIN is llm with openai'],
    ],
    [{ ALERT_SLACK_ENABLED: 'true' }, ['ALERT_SLACK_WEBHOOK_URL is missing, ALERT_SLACK_ENABLED is true']],
    [{ ALERT_ESCALATION_LEVEL3_SECONDS: '300' }, ['ALERT_ESCALATION_LEVEL3_SECONDS is not after level 2 (300)']],
    [
      { ...PRODUCTION, ALERT_WEBHOOK_URL: 'https://hook.team' },
      ['ALERT_WEBHOOK_SECRET is missing, production signs what goes to ALERT_WEBHOOK_URL'],
    ],
    [{ ...PRODUCTION, ALERT_EMAIL_TO: '' }, ['ALERT_EMAIL_TO is missing, a critical alert would reach nobody']],
    [{ ...PRODUCTION, ALERT_EMAIL_ENABLED: 'false' }, ['ALERT_EMAIL_TO is missing, a critical alert would reach nobody']],
    [{ ...PRODUCTION, ALERT_EMAIL_TO: '', ALERTING_ENABLED: 'false' }, []],
    [{ ...PRODUCTION, ALERT_EMAIL_TO: '', ALERT_PAGERDUTY_ROUTING_KEY: 'a'.repeat(32) }, []],
  ])('%j', (source, beginnings) => {
    const { findings } = decide(source)
    expect(findings).toHaveLength(beginnings.length)
    for (const [index, beginning] of beginnings.entries()) {
      expect(findings[index]?.startsWith(beginning)).toBe(true)
      expect(findings[index]).toMatch(/; wanted: .+, for example [A-Z0-9_]+=./)
    }
  })

  test.each<[Record<string, string>, string[]]>([
    [{ ...PRODUCTION, JORGE_ENV: 'staging', ALERT_EMAIL_TO: '' }, ['ALERT_EMAIL_TO is missing, a critical alert would reach nobody']],
    [{ ...PRODUCTION, DATABASE_URL: '' }, ['DATABASE_URL is unset, the embedded database serves one process only']],
    [{ FF_GROWTH_CANARY_MODE_ENABLED: 'on' }, ['FF_GROWTH_CANARY_SOURCE is missing, canary mode without a source']],
    [
      { ALERT_WEBHOOK_URL: 'https://events.pagerduty.com/v2/enqueue' },
      ["ALERT_WEBHOOK_URL names PagerDuty's host; use ALERT_PAGERDUTY_ROUTING_KEY"],
    ],
    [{ ALERT_WEBHOOK_URL: 'https://notpagerduty.com/x' }, []],
    [{ JORGE_BRAIN: 'llm', LLM_MODEL: 'own', ANTHROPIC_API_KEY: LONG }, ['LLM_MODEL has no price among those of']],
    [{ JORGE_BRAIN: 'llm', LLM_MODEL: 'own', ANTHROPIC_API_KEY: LONG, LLM_DAILY_CAP_USD: '0' }, []],
    [{ JORGE_BRAIN: 'llm', LLM_MODEL: 'claude-haiku-4-5-20251001', ANTHROPIC_API_KEY: LONG }, []],
    [PRODUCTION, []],
  ])('warns: %j', (source, beginnings) => {
    const { findings, warnings } = decide(source)
    expect(findings).toEqual([])
    expect(warnings).toHaveLength(beginnings.length)
    for (const [index, beginning] of beginnings.entries()) expect(warnings[index]?.startsWith(beginning)).toBe(true)
  })
})

test('secrets nobody gave are made once, whole, for their owner alone', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'jorge-secrets-')), 'data')
  const made = ensureSecrets(folder)
  expect(Buffer.from(made.session, 'base64')).toHaveLength(32)
  expect(made.keys.map((key) => Buffer.from(key, 'base64').length)).toEqual([32])
  expect(made.keys).not.toContain(made.session)
  expect(ensureSecrets(folder)).toEqual(made)
  expect(readdirSync(folder).sort()).toEqual(['secret-key', 'session-secret'])
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'session-secret'), 'utf8').trim()).toBe(made.session)
  rmSync(folder, { recursive: true })
})
