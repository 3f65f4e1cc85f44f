import { MODEL_PRICES, priceOf, PRICES_AS_OF } from './brain/model-prices.ts'
import { type Env, isSet } from './env.ts'
import { isLoopback } from './env-kinds.ts'
import { type Environment, findingLine } from './env-variable.ts'
import { type EnvName, variableNamed } from './env-variables.ts'

/** What does not fit together although each variable alone is well formed; one line each. */
export const crossFindings = (env: Env, environment: Environment): string[] =>
  FAULTS.flatMap((rule) => rule(env, environment)).map(({ name, fault }) => findingLine(variableNamed(name), fault))

/** What works, but hardly as meant; one line each. */
export const crossWarnings = (env: Env, environment: Environment): string[] =>
  DOUBTS.flatMap((rule) => rule(env, environment)).map(({ name, fault }) => findingLine(variableNamed(name), fault))

type Fault = { name: EnvName; fault: string }
type Rule = (env: Env, environment: Environment) => Fault[]

const FAULTS: readonly Rule[] = [
  ({ values }, environment) =>
    when(isDeployed(environment) && values.PUBLIC_URL?.startsWith('http:'), 'PUBLIC_URL', `must begin with https in ${environment}`),

  (env, environment) => (environment === 'demo' ? demoFaults(env) : []),

  (env) => together(env, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLE_MAP']),
  (env) => together(env, ['GHL_CLIENT_ID', 'GHL_CLIENT_SECRET', 'GHL_APP_ID']),
  (env) => together(env, ['ALERT_SMTP_USER', 'ALERT_SMTP_PASSWORD']),

  (env) =>
    when(isSet(env, 'GHL_ACCESS_TOKEN') && !isSet(env, 'GHL_LOCATION_ID'), 'GHL_LOCATION_ID', 'is missing, GHL_ACCESS_TOKEN belongs to it'),

  ({ values }) =>
    (['DATABASE_URL', 'AB_TESTING_DB_CONNECTION_STRING'] as const).flatMap((name) =>
      when(hasPasswordParameter(values[name]), name, 'has its password among the parameters; put it before the host'),
    ),

  ({ values }) =>
    when(
      values.DATABASE_URL && values.AB_TESTING_DB_CONNECTION_STRING && values.DATABASE_URL !== values.AB_TESTING_DB_CONNECTION_STRING,
      'AB_TESTING_DB_CONNECTION_STRING',
      'names another database than DATABASE_URL; exposures commit with the turn',
    ),

  (env) => (env.values.JORGE_BRAIN === 'llm' ? modelFaults(env) : []),

  (env) =>
    CHANNELS.flatMap(({ address, enabled }) =>
      when(enabled && env.values[enabled] && !isSet(env, address), address, `is missing, ${enabled} is true`),
    ),

  ({ values }) =>
    when(
      values.ALERT_ESCALATION_LEVEL3_SECONDS <= values.ALERT_ESCALATION_LEVEL2_SECONDS,
      'ALERT_ESCALATION_LEVEL3_SECONDS',
      `is not after level 2 (${values.ALERT_ESCALATION_LEVEL2_SECONDS})`,
    ),

  (env, environment) =>
    when(
      environment === 'production' && isSet(env, 'ALERT_WEBHOOK_URL') && !isSet(env, 'ALERT_WEBHOOK_SECRET'),
      'ALERT_WEBHOOK_SECRET',
      'is missing, production signs what goes to ALERT_WEBHOOK_URL',
    ),

  (env, environment) => when(environment === 'production' && isUnheard(env), 'ALERT_EMAIL_TO', `is missing, ${UNHEARD}`),
]

const DOUBTS: readonly Rule[] = [
  (env, environment) => when(environment === 'staging' && isUnheard(env), 'ALERT_EMAIL_TO', `is missing, ${UNHEARD}`),

  (env, environment) =>
    when(
      environment === 'production' && !isSet(env, 'DATABASE_URL') && !isSet(env, 'AB_TESTING_DB_CONNECTION_STRING'),
      'DATABASE_URL',
      'is unset, the embedded database serves one process only',
    ),

  (env) =>
    when(
      env.values.FF_GROWTH_CANARY_MODE_ENABLED && !isSet(env, 'FF_GROWTH_CANARY_SOURCE'),
      'FF_GROWTH_CANARY_SOURCE',
      'is missing, canary mode without a source lets no lead through',
    ),

  ({ values }) => (values.JORGE_BRAIN === 'llm' && values.LLM_DAILY_CAP_USD > 0 ? unpriced(values) : []),

  ({ values }) => {
    const host = URL.parse(values.ALERT_WEBHOOK_URL ?? '')?.hostname ?? ''
    const channel = EVENT_HOSTS.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
    return when(channel, 'ALERT_WEBHOOK_URL', `names ${channel?.title}'s host; use ${channel?.instead} for that channel`)
  },
]

/** Channels that can carry a critical alert, by the variable that holds their address. */
const CHANNELS: readonly { address: EnvName; enabled?: 'ALERT_EMAIL_ENABLED' | 'ALERT_SLACK_ENABLED' | 'ALERT_WEBHOOK_ENABLED' }[] = [
  { address: 'ALERT_EMAIL_TO', enabled: 'ALERT_EMAIL_ENABLED' },
  { address: 'ALERT_SLACK_WEBHOOK_URL', enabled: 'ALERT_SLACK_ENABLED' },
  { address: 'ALERT_WEBHOOK_URL', enabled: 'ALERT_WEBHOOK_ENABLED' },
  { address: 'ALERT_PAGERDUTY_ROUTING_KEY' },
  { address: 'ALERT_OPSGENIE_API_KEY' },
  { address: 'ALERT_ALERTMANAGER_URL' },
]

const EVENT_HOSTS = [
  { title: 'PagerDuty', domains: ['pagerduty.com'], instead: 'ALERT_PAGERDUTY_ROUTING_KEY' },
  { title: 'Opsgenie', domains: ['opsgenie.com', 'api.atlassian.com'], instead: 'ALERT_OPSGENIE_API_KEY' },
]

const UNHEARD = 'a critical alert would reach nobody: set a channel (e-mail, Slack, webhook, PagerDuty, Opsgenie) or ALERTING_ENABLED=false'

const when = (holds: unknown, name: EnvName, fault: string): Fault[] => (holds ? [{ name, fault }] : [])

const isDeployed = (environment: Environment): boolean => environment === 'production' || environment === 'staging'

const hasPasswordParameter = (url: string | undefined): boolean => url !== undefined && new URL(url).searchParams.has('password')

const isUnheard = (env: Env): boolean =>
  env.values.ALERTING_ENABLED &&
  !CHANNELS.some(({ address, enabled }) => isSet(env, address) && (!enabled || env.values[enabled] !== false))

function together(env: Env, names: readonly EnvName[]): Fault[] {
  const given = names.filter((name) => isSet(env, name))
  if (given.length === 0) return []
  return names
    .filter((name) => !given.includes(name))
    .map((name) => ({ name, fault: `is missing, it goes together with ${given.join(', ')}` }))
}

/** The demo imitates HighLevel: it must neither hold a real token nor be reachable from outside. */
function demoFaults(env: Env): Fault[] {
  const { HOST, PUBLIC_URL } = env.values
  return [
    ...when(HOST !== undefined && !isLoopback(HOST), 'HOST', 'opens the demo to other machines'),
    ...when(PUBLIC_URL && !isLoopback(new URL(PUBLIC_URL).hostname), 'PUBLIC_URL', 'opens the demo to other machines'),
    ...(['GHL_ACCESS_TOKEN', 'GHL_CLIENT_SECRET'] as const).flatMap((name) => when(isSet(env, name), name, 'has no place in the demo')),
  ]
}

const unpriced = ({ LLM_MODEL, LLM_FALLBACK_MODEL, LLM_PRICES }: Env['values']): Fault[] =>
  (['LLM_MODEL', 'LLM_FALLBACK_MODEL'] as const).flatMap((name) => {
    const model = { LLM_MODEL, LLM_FALLBACK_MODEL }[name]
    const isUnknown = model !== undefined && priceOf(model, { ...MODEL_PRICES, ...LLM_PRICES }) === null
    return when(isUnknown, name, `has no price among those of ${PRICES_AS_OF}, LLM_DAILY_CAP_USD cannot count it; set LLM_PRICES`)
  })

function modelFaults(env: Env): Fault[] {
  const anthropic = env.values.LLM_PROVIDER === 'anthropic'
  const key = anthropic ? 'ANTHROPIC_API_KEY' : 'OPENAI_API_KEY'
  const hasKey = isSet(env, key) || (anthropic && isSet(env, 'CLAUDE_API_KEY'))
  return [
    ...when(!isSet(env, 'LLM_MODEL'), 'LLM_MODEL', 'is missing, JORGE_BRAIN is llm'),
    ...when(!hasKey, key, `is missing, JORGE_BRAIN is llm with ${env.values.LLM_PROVIDER}`),
  ]
}
