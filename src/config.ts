import { join, resolve } from 'node:path'
import type { OAuthApp } from './crm/token-pair.ts'
import { MODEL_PRICES, type Price } from './brain/model-prices.ts'
import { crossFindings, crossWarnings } from './config-findings.ts'
import { type Env, isSet } from './env.ts'
import type { Environment } from './env-variable.ts'
import { ENV_VARIABLES } from './env-variables.ts'

/** What the process does and with what; holds no secret, so it may be shown and logged. */
export type Config = {
  mode: 'demo' | 'serve'
  environment: Environment
  server: Server
  log: { level: string; format: 'json' | 'pretty' }
  /** Contacts answered in parallel by this process. */
  workers: number
  dataDir: string
  /** `url` is without its password: see `databaseChoice`. */
  database: { kind: 'embedded'; folder: string } | { kind: 'postgres'; url: string; poolMax: number; statementTimeoutMs: number }
  locations: { file: string | null; single: string | null }
  highlevel: HighLevel
  brain: Brain
  /** What a location without its own takes. */
  debounce: { seconds: number; maxSeconds: number }
  metrics: { locationLabel: boolean }
}

export type Server = {
  host: string
  port: number
  publicUrl: string
  trustProxy: string[]
  bodyLimitBytes: number
  shutdownGraceSeconds: number
}

export type HighLevel = {
  baseUrl: string
  timeoutMs: number
  requestsPer10Seconds: number
  /** PEM texts; null takes HighLevel's published key. */
  webhookPublicKeys: string[] | null
  webhookIdempotencyTtlSeconds: number
  app: { clientId: string; appId: string } | null
}

export type Brain =
  | { kind: 'rules' }
  | {
      kind: 'llm'
      provider: 'anthropic' | 'openai'
      model: string
      fallbackModel: string | null
      baseUrl: string | null
      timeoutMs: number
      dailyCapUsd: number | null
      /** Dollars for a million tokens, by the beginning of a model's name. */
      prices: Readonly<Record<string, Price>>
    }

/** Everything that must never be shown. `session` and `keys` are null where they are generated into the data folder. */
export type Secrets = {
  session: string | null
  keys: string[] | null
  databasePassword: string | null
  metricsToken: string | null
  webhookSecret: string | null
  accessToken: string | null
  clientSecret: string | null
  modelKey: string | null
}

/** `findings` of the environment as a whole: with any, the start is refused and `config` must not be used. */
export type Decision = { config: Config; secrets: Secrets; findings: string[]; warnings: string[] }

/** Decides what the process is from what the environment says. */
export function decideConfig(env: Env): Decision {
  const mode = modeOf(env)
  const environment = mode === 'demo' ? 'demo' : (env.values.JORGE_ENV ?? 'development')
  return {
    config: configOf(env, mode, environment),
    secrets: secretsOf(env),
    findings: crossFindings(env, environment),
    warnings: crossWarnings(env, environment),
  }
}

/** The database with its password, for the one place that connects. */
export function databaseChoice({ database }: Config, { databasePassword }: Secrets): Config['database'] {
  if (database.kind === 'embedded' || databasePassword === null) return database
  const url = new URL(database.url)
  url.password = databasePassword
  return { ...database, url: url.href }
}

/** The app of the environment, with the address that HighLevel sends its user back to. */
export const oauthAppOf = ({ highlevel, server }: Config, { clientSecret }: Pick<Secrets, 'clientSecret'>): OAuthApp | null =>
  highlevel.app === null || clientSecret === null
    ? null
    : { clientId: highlevel.app.clientId, clientSecret, redirectUri: `${server.publicUrl}/oauth/callback` }

/** Nothing that names a database, a CRM, a locations file or an environment: somebody wants to see it work. */
function modeOf(env: Env): Config['mode'] {
  if (env.values.JORGE_ENV !== undefined) return env.values.JORGE_ENV === 'demo' ? 'demo' : 'serve'
  const serving = ENV_VARIABLES.filter(
    ({ name }) =>
      name.startsWith('GHL_') || ['JORGE_ENV', 'DATABASE_URL', 'AB_TESTING_DB_CONNECTION_STRING', 'LOCATIONS_FILE'].includes(name),
  )
  return serving.some(({ name }) => isSet(env, name)) ? 'serve' : 'demo'
}

function configOf({ values }: Env, mode: Config['mode'], environment: Environment): Config {
  const dataDir = mode === 'demo' ? resolve(values.DATA_DIR, 'demo') : resolve(values.DATA_DIR)
  return {
    mode,
    environment,
    server: {
      host: values.HOST ?? (environment === 'production' || environment === 'staging' ? '0.0.0.0' : '127.0.0.1'),
      port: values.PORT,
      publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${values.PORT}`,
      trustProxy: values.TRUST_PROXY ?? [],
      bodyLimitBytes: values.BODY_LIMIT_BYTES,
      shutdownGraceSeconds: values.SHUTDOWN_GRACE_SECONDS,
    },
    log: { level: values.LOG_LEVEL, format: values.LOG_FORMAT },
    workers: values.WORKERS,
    dataDir,
    database: databaseOf(values, dataDir),
    locations: { file: values.LOCATIONS_FILE ?? null, single: values.GHL_LOCATION_ID ?? null },
    highlevel: highLevelOf(values),
    brain: brainOf(values),
    debounce: { seconds: values.DEBOUNCE_SECONDS, maxSeconds: Math.max(values.DEBOUNCE_SECONDS, values.DEBOUNCE_MAX_SECONDS) },
    metrics: { locationLabel: values.METRICS_LOCATION_LABEL },
  }
}

function databaseOf(values: Env['values'], dataDir: string): Config['database'] {
  const given = values.DATABASE_URL ?? values.AB_TESTING_DB_CONNECTION_STRING
  if (given === undefined) return { kind: 'embedded', folder: join(dataDir, 'database') }
  const url = new URL(given)
  url.password = ''
  return { kind: 'postgres', url: url.href, poolMax: values.DATABASE_POOL_MAX, statementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS }
}

const highLevelOf = (values: Env['values']): HighLevel => ({
  baseUrl: values.GHL_API_BASE_URL.replace(/\/+$/, ''),
  timeoutMs: values.GHL_TIMEOUT_MS,
  requestsPer10Seconds: values.GHL_REQUESTS_PER_10_SECONDS,
  webhookPublicKeys: values.GHL_WEBHOOK_PUBLIC_KEYS ?? null,
  webhookIdempotencyTtlSeconds: values.GHL_WEBHOOK_IDEMPOTENCY_TTL_SECONDS,
  app: values.GHL_CLIENT_ID && values.GHL_APP_ID ? { clientId: values.GHL_CLIENT_ID, appId: values.GHL_APP_ID } : null,
})

const brainOf = (values: Env['values']): Brain =>
  values.JORGE_BRAIN === 'rules' || values.LLM_MODEL === undefined
    ? { kind: 'rules' }
    : {
        kind: 'llm',
        provider: values.LLM_PROVIDER,
        model: values.LLM_MODEL,
        fallbackModel: values.LLM_FALLBACK_MODEL ?? null,
        baseUrl: values.LLM_BASE_URL ?? null,
        timeoutMs: values.LLM_TIMEOUT_MS,
        dailyCapUsd: values.LLM_DAILY_CAP_USD || null,
        prices: { ...MODEL_PRICES, ...values.LLM_PRICES },
      }

function secretsOf({ values }: Env): Secrets {
  const database = values.DATABASE_URL ?? values.AB_TESTING_DB_CONNECTION_STRING
  const anthropicKey = values.ANTHROPIC_API_KEY ?? values.CLAUDE_API_KEY
  return {
    session: values.JORGE_SESSION_SECRET ?? null,
    keys: values.JORGE_SECRET_KEY ?? null,
    databasePassword: (database && new URL(database).password) || null,
    metricsToken: values.METRICS_TOKEN ?? null,
    webhookSecret: values.GHL_WEBHOOK_SECRET ?? null,
    accessToken: values.GHL_ACCESS_TOKEN ?? null,
    clientSecret: values.GHL_CLIENT_SECRET ?? null,
    modelKey: (values.LLM_PROVIDER === 'anthropic' ? anthropicKey : values.OPENAI_API_KEY) ?? null,
  }
}
