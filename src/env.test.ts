import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSet, lookUp, processSource, readEnv } from './env.ts'
import { deployTemplate, envExample, envReference } from './env-docs.ts'
import { ENV_VARIABLES } from './env-variables.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64')
const SECRET = 'a'.repeat(32)
const PRODUCTION = {
  JORGE_ENV: 'production',
  PUBLIC_URL: 'https://jorge.team',
  JORGE_SESSION_SECRET: SECRET,
  JORGE_SECRET_KEY: KEY,
  METRICS_TOKEN: SECRET,
}

const pemOf = (type: 'ed25519' | 'x25519'): string => {
  const { publicKey } = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')

test('nothing set is nothing wrong: every default counts', () => {
  const { env, findings, warnings } = readEnv({})
  expect(findings).toEqual([])
  expect(warnings).toEqual([])
  expect(env.values).toMatchObject({
    PORT: 8080,
    WORKERS: 8,
    DATA_DIR: './data',
    AB_TESTING_ENABLED: true,
    PERFORMANCE_TRACKING_SAMPLE_RATE: 1,
    GROWTH_ROLLOUT_SHARE: 100,
  })
  expect(env.values.HOST).toBeUndefined()
  expect([env.origins.PORT, env.origins.HOST]).toEqual(['default', 'unset'])
})

describe('each fault is one line with the name, what is wrong and an example', () => {
  test.each([
    ['PORT', '80a', 'PORT is not a whole number; wanted: a whole number from 0 to 65535, for example PORT=8080'],
    ['PORT', '65536', 'PORT is not from 0 to 65535; wanted: a whole number from 0 to 65535, for example PORT=8080'],
    ['WORKERS', '8.0', 'WORKERS is not a whole number; wanted: a whole number from 1 to 64, for example WORKERS=8'],
    ['WORKERS', '0', 'WORKERS is not from 1 to 64; wanted: a whole number from 1 to 64, for example WORKERS=8'],
    ['LLM_DAILY_CAP_USD', '1e3', 'LLM_DAILY_CAP_USD is not a number; wanted: a number of at least 0, for example LLM_DAILY_CAP_USD=25'],
    [
      'GHL_WEBHOOK_IDEMPOTENCY_TTL_SECONDS',
      '259199',
      'GHL_WEBHOOK_IDEMPOTENCY_TTL_SECONDS is not of at least 259200; wanted: a whole number of at least 259200, for example GHL_WEBHOOK_IDEMPOTENCY_TTL_SECONDS=2592000',
    ],
    [
      'AB_TESTING_ENABLED',
      'flase',
      'AB_TESTING_ENABLED is not a boolean; wanted: true or false (1/0, yes/no, on/off), for example AB_TESTING_ENABLED=true',
    ],
    [
      'JORGE_ENV',
      'prod',
      'JORGE_ENV is not one of the words; wanted: one of production, staging, development, demo, for example JORGE_ENV=production',
    ],
    [
      'TRUST_PROXY',
      '10.0.0.0/8,',
      'TRUST_PROXY has an empty item; wanted: an address range; several separated by commas, for example TRUST_PROXY=10.0.0.0/8',
    ],
    [
      'TRUST_PROXY',
      '10.0.0.0/8,10.0.0.0/33',
      'TRUST_PROXY item 2 has a prefix over 32; wanted: an address range; several separated by commas, for example TRUST_PROXY=10.0.0.0/8',
    ],
    [
      'GHL_API_BASE_URL',
      'http://crm.team',
      'GHL_API_BASE_URL sends in the clear over http; wanted: an https address (http only on this machine), for example GHL_API_BASE_URL=https://services.leadconnectorhq.com',
    ],
    [
      'OIDC_ROLE_MAP',
      '{"a":"boss"}',
      'OIDC_ROLE_MAP is JSON of another shape; wanted: a JSON object: claim value to viewer, operator or admin, for example OIDC_ROLE_MAP={"team-leads":"admin"}',
    ],
    [
      'DATABASE_URL',
      'mysql://db/x',
      'DATABASE_URL begins with mysql:; wanted: a PostgreSQL address, for example DATABASE_URL=postgres://jorge@db:5432/jorge',
    ],
    [
      'GHL_WEBHOOK_SECRET',
      'too-short',
      'GHL_WEBHOOK_SECRET has 9 characters; wanted: at least 32 characters, for example GHL_WEBHOOK_SECRET=$(openssl rand -base64 32)',
    ],
    [
      'JORGE_SECRET_KEY',
      'YWJj',
      'JORGE_SECRET_KEY holds 3 bytes; wanted: 32 random bytes in base64; several separated by commas, for example JORGE_SECRET_KEY=$(openssl rand -base64 32)',
    ],
    [
      'OPENAI_API_KEY',
      'sk-changeme-0123456789',
      'OPENAI_API_KEY is a placeholder; wanted: the API key, for example OPENAI_API_KEY_FILE=/run/secrets/openai_api_key',
    ],
    [
      'ALERT_EMAIL_TO',
      'a@b, nobody',
      'ALERT_EMAIL_TO item 2 has another shape; wanted: an e-mail address; several separated by commas, at most 50, for example ALERT_EMAIL_TO=oncall@yourteam.com',
    ],
    [
      'ALERT_DRILL_CRON',
      'monday',
      'ALERT_DRILL_CRON has another shape; wanted: a cron expression of five fields, for example ALERT_DRILL_CRON=0 9 * * 1',
    ],
  ])('%s=%s', (name, value, line) => {
    expect(readEnv({ [name]: value }).findings).toEqual([line])
  })

  test('all at once, and what is right is still read', () => {
    const { env, findings } = readEnv({ PORT: 'x', WORKERS: '99', BODY_LIMIT_BYTES: '2048' })
    expect(findings.map((line) => line.split(' ')[0])).toEqual(['PORT', 'WORKERS'])
    expect(env.values).toMatchObject({ PORT: 8080, WORKERS: 8, BODY_LIMIT_BYTES: 2048 })
  })
})

test.each([
  ['true', true],
  ['TRUE', true],
  [' 1 ', true],
  ['Yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['NO', false],
  ['off', false],
])('%j is the boolean %s', (text, value) => {
  expect(readEnv({ AB_TESTING_ENABLED: text })).toMatchObject({ findings: [], env: { values: { AB_TESTING_ENABLED: value } } })
})

test('an empty value counts as unset', () => {
  const { env, findings } = readEnv({ PORT: '', DATABASE_URL: '  ', AB_TESTING_ENABLED: '' })
  expect(findings).toEqual([])
  expect(env.values).toMatchObject({ PORT: 8080, AB_TESTING_ENABLED: true })
  expect(isSet(env, 'DATABASE_URL')).toBe(false)
})

test('a growth flag in no known word is off and warned of', () => {
  const { env, findings, warnings } = readEnv({ FF_GROWTH_ADAPTIVE_FOLLOWUP_TIMING_ENABLED: 'maybe', GROWTH_SLA_USE_TIMING_BUCKET: 'ja' })
  expect(findings).toEqual([])
  expect(env.values).toMatchObject({ FF_GROWTH_ADAPTIVE_FOLLOWUP_TIMING_ENABLED: false, GROWTH_SLA_USE_TIMING_BUCKET: false })
  expect(warnings).toHaveLength(2)
  expect(warnings[0]).toMatch(/^FF_GROWTH_ADAPTIVE_FOLLOWUP_TIMING_ENABLED flag_value_unrecognised/)
})

test.each([
  ['GHL_TIMEOTU_MS', 'GHL_TIMEOUT_MS'],
  ['ALERT_EMIAL_TO', 'ALERT_EMAIL_TO'],
  ['FF_GROWTH_CANARY_MODE', 'FF_GROWTH_CANARY_SOURCE'],
  ['GHL_TIMEOUT_MS_FILE', 'GHL_TIMEOUT_MS'],
])('%s has no effect and %s is offered', (slip, offered) => {
  expect(readEnv({ [slip]: '1' }).warnings).toEqual([`${slip} is not a variable of jorge and has no effect; nearest name: ${offered}`])
})

test('names of others are left alone', () => {
  expect(readEnv({ PATH: '/bin', DATABASE_PRIVATE_URL: 'x', NODE_ENV: 'production', GHL_ACCESS_TOKEN_FILE: '' }).warnings).toEqual([])
})

test.each([
  ['production', ['PUBLIC_URL', 'JORGE_SESSION_SECRET', 'JORGE_SECRET_KEY', 'METRICS_TOKEN']],
  ['staging', ['PUBLIC_URL', 'JORGE_SESSION_SECRET', 'JORGE_SECRET_KEY']],
  ['development', []],
  ['demo', []],
])('%s needs %j', (environment, names) => {
  const { findings } = readEnv({ JORGE_ENV: environment })
  expect(findings.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(names.map((name) => `${name} is missing,`))
})

test('keys are read in order, the first one writes', () => {
  expect(readEnv({ ...PRODUCTION, JORGE_SECRET_KEY: `${KEY}, ${OTHER_KEY}` })).toMatchObject({
    findings: [],
    env: { values: { JORGE_SECRET_KEY: [KEY, OTHER_KEY] } },
  })
})

test('webhook keys are Ed25519 keys and nothing else', () => {
  const pem = pemOf('ed25519')
  expect(readEnv({ GHL_WEBHOOK_PUBLIC_KEYS: base64(pem) }).env.values.GHL_WEBHOOK_PUBLIC_KEYS).toEqual([pem])
  expect(readEnv({ GHL_WEBHOOK_PUBLIC_KEYS: base64(pemOf('x25519')) }).findings[0]).toMatch(
    /^GHL_WEBHOOK_PUBLIC_KEYS is a key of type x25519;/,
  )
  expect(readEnv({ GHL_WEBHOOK_PUBLIC_KEYS: 'bm8=' }).findings[0]).toMatch(/^GHL_WEBHOOK_PUBLIC_KEYS is not a public key/)
})

test('placeholders pass in the demo only', () => {
  const source = { METRICS_TOKEN: 'changeme-changeme' }
  expect(readEnv({ ...source, JORGE_ENV: 'demo' }).findings).toEqual([])
  expect(readEnv({ ...source, JORGE_ENV: 'staging' }).findings.join()).toContain('METRICS_TOKEN is a placeholder')
})

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jorge-env-'))
  const file = join(folder, 'token')
  const emptyFile = join(folder, 'empty')
  writeFileSync(file, `${SECRET}\n`)
  writeFileSync(emptyFile, '\n')

  test('NAME_FILE names the file; its last line end is not part of the secret', () => {
    const { env, findings } = readEnv({ METRICS_TOKEN_FILE: file })
    expect(findings).toEqual([])
    expect([env.values.METRICS_TOKEN, env.origins.METRICS_TOKEN]).toEqual([SECRET, 'file'])
    expect(lookUp({ RANCHO_TOKEN_FILE: file }, 'RANCHO_TOKEN')).toBe(SECRET)
    expect(lookUp({ RANCHO_TOKEN: 'direct' }, 'RANCHO_TOKEN')).toBe('direct')
    expect(lookUp({}, 'RANCHO_TOKEN')).toBeNull()
  })

  test.each([
    [{ METRICS_TOKEN_FILE: join(folder, 'absent') }, /^METRICS_TOKEN cannot be read from METRICS_TOKEN_FILE \(ENOENT/],
    [{ METRICS_TOKEN_FILE: emptyFile }, /^METRICS_TOKEN is empty in the file/],
    [{ METRICS_TOKEN_FILE: file, METRICS_TOKEN: SECRET }, /^METRICS_TOKEN stands both in the environment and in METRICS_TOKEN_FILE/],
  ])('%j', (source, line) => {
    const { findings } = readEnv(source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(line)
  })

  test('an env file fills in what the process was not given', () => {
    const envFile = join(folder, '.env')
    writeFileSync(envFile, 'JORGE_TEST_ONLY_HERE=from the file\nPATH=/nowhere\n')
    const source = processSource(envFile)
    expect(source['JORGE_TEST_ONLY_HERE']).toBe('from the file')
    expect(source['PATH']).not.toBe('/nowhere')
    rmSync(folder, { recursive: true })
  })
})

test('no finding or warning ever holds a secret', () => {
  const secrets = ENV_VARIABLES.filter(({ secret }) => secret).map(({ name }) => name)
  fc.assert(
    fc.property(
      fc.constantFrom(...secrets),
      fc.stringMatching(/^[!-~]{9,40}$/),
      fc.constantFrom('production', 'development'),
      (name, value, environment) => {
        const { findings, warnings } = readEnv({ JORGE_ENV: environment, [name]: value })
        expect([...findings, ...warnings].some((line) => line.includes(value))).toBe(false)
      },
    ),
  )
})

describe('what is made from the table', () => {
  const names = ENV_VARIABLES.map(({ name }) => name)

  test('each name stands in it once, and every default reads without a fault', () => {
    expect(new Set(names).size).toBe(names.length)
    const faulty = ENV_VARIABLES.filter((variable) => variable.default !== undefined && 'fault' in variable.kind.read(variable.default))
    expect(faulty).toEqual([])
  })

  test('the example, uncommented, names everything, and every shape it shows is accepted', () => {
    const source = parseEnv(envExample().replaceAll(/^# (?=[A-Z_0-9]+=)/gm, ''))
    expect(Object.keys(source).sort()).toEqual([...names].sort())
    const shown = Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'JORGE_ENV' && name !== 'GHL_WEBHOOK_PUBLIC_KEYS'))
    expect(readEnv(shown)).toMatchObject({ findings: [], warnings: [] })
  })

  test.each(['staging', 'production'] as const)('the %s template lacks only what nobody can know', (environment) => {
    const { env, findings } = readEnv(parseEnv(deployTemplate(environment)))
    expect(env.values.JORGE_ENV).toBe(environment)
    expect(findings.every((line) => line.includes(`is missing, ${environment} needs it`))).toBe(true)
  })

  test('the reference has a row for each', () => {
    expect(envReference().match(/^\| `[A-Z0-9_]+`/gm)).toHaveLength(names.length)
  })
})
