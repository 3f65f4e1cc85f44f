import { bool, bytes, cidr, httpsUrl, int, json, list, number, publicKey, shaped, text, url, word } from './env-kinds.ts'
import { ENVIRONMENTS, type Variable } from './env-variable.ts'

const DEPLOYED = ['production', 'staging'] as const
const ROLES = ['viewer', 'operator', 'admin']
const postgres = url('a PostgreSQL address', 'postgres://jorge@db:5432/jorge', 'postgres', 'postgresql')
const path = (example: string) => text('a path', example)
const strongSecret = text('at least 32 characters', '$(openssl rand -base64 32)', 32)

const roleMap = json(
  'a JSON object: claim value to viewer, operator or admin',
  '{"team-leads":"admin"}',
  (value): value is Record<string, string> =>
    isRecord(value) && Object.values(value).every((role) => typeof role === 'string' && ROLES.includes(role)),
)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

export const SERVER_VARIABLES = [
  {
    name: 'JORGE_ENV',
    kind: word(...ENVIRONMENTS),
    defaultText: 'development; demo when no database, no HighLevel variable and no locations file is named either',
    for: 'How strict the checks are. demo imitates HighLevel and listens on this machine only.',
  },
  {
    name: 'HOST',
    kind: shaped('a host name or an address', '127.0.0.1', /^[A-Za-z0-9.:_-]+$/),
    defaultText: '127.0.0.1; 0.0.0.0 in production and staging',
    for: 'The address the server listens on.',
  },
  { name: 'PORT', kind: int(0, 65_535), default: '8080', for: 'The port the server listens on; 0 takes a free one.' },
  {
    name: 'PUBLIC_URL',
    kind: url('an http or https address', 'https://jorge.yourteam.com', 'https', 'http'),
    defaultText: 'http://localhost:PORT',
    required: DEPLOYED,
    for: 'Where people and HighLevel reach the server: links, webhooks, cookies. https in production and staging.',
  },
  {
    name: 'TRUST_PROXY',
    kind: list(cidr),
    requiredWhen: 'behind a proxy',
    for: 'Address ranges of proxies whose X-Forwarded-For is believed.',
  },
  {
    name: 'LOG_LEVEL',
    kind: word('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    for: 'Log lines from this level on.',
  },
  { name: 'LOG_FORMAT', kind: word('json', 'pretty'), default: 'json', for: 'One JSON object a line, or lines for people.' },
  { name: 'BODY_LIMIT_BYTES', kind: int(1024, 10_485_760), default: '262144', for: 'Larger request bodies are answered with 413.' },
  { name: 'SHUTDOWN_GRACE_SECONDS', kind: int(0, 600), default: '30', for: 'How long running turns may take to finish after SIGTERM.' },
  { name: 'WORKERS', kind: int(1, 64), default: '8', for: 'Contacts answered in parallel by one process.' },
] as const satisfies readonly Variable[]

export const DATABASE_VARIABLES = [
  {
    name: 'DATABASE_URL',
    kind: postgres,
    defaultText: 'embedded database in DATA_DIR',
    requiredWhen: 'more than one process',
    secret: true,
    deployed: '',
    for: 'The PostgreSQL database, version 15 or newer.',
  },
  {
    name: 'DATA_DIR',
    kind: path('/var/lib/jorge'),
    default: './data',
    deployed: '/var/lib/jorge',
    for: 'Embedded database, its lock beside it, secrets generated at the first start.',
  },
  { name: 'DATABASE_POOL_MAX', kind: int(1, 1000), default: '20', for: 'Connections of one process.' },
  { name: 'DATABASE_STATEMENT_TIMEOUT_MS', kind: int(100, 600_000), default: '10000', for: 'A statement that takes longer is cancelled.' },
] as const satisfies readonly Variable[]

export const ACCOUNT_VARIABLES = [
  {
    name: 'JORGE_SESSION_SECRET',
    kind: strongSecret,
    defaultText: 'generated into DATA_DIR',
    required: DEPLOYED,
    secret: true,
    for: 'Signs sessions and links.',
  },
  {
    name: 'JORGE_SECRET_KEY',
    kind: list(bytes(32)),
    defaultText: 'generated into DATA_DIR',
    required: DEPLOYED,
    secret: true,
    for: 'Encrypts HighLevel tokens at rest. The first key writes, all read: put a new one in front to rotate.',
  },
  {
    name: 'OIDC_ISSUER',
    kind: httpsUrl('https://login.yourteam.com'),
    requiredWhen: 'single sign-on is used',
    for: 'OpenID Connect issuer.',
  },
  { name: 'OIDC_CLIENT_ID', kind: text('the client id', 'jorge'), requiredWhen: 'single sign-on is used', for: 'Client id at the issuer.' },
  {
    name: 'OIDC_CLIENT_SECRET',
    kind: text('the client secret', ''),
    requiredWhen: 'single sign-on is used',
    secret: true,
    for: 'Client secret at the issuer.',
  },
  { name: 'OIDC_ROLE_MAP', kind: roleMap, requiredWhen: 'single sign-on is used', for: 'Which claim value gives which role.' },
  {
    name: 'METRICS_TOKEN',
    kind: text('at least 16 characters', '$(openssl rand -hex 24)', 16),
    required: ['production'],
    secret: true,
    for: 'Bearer token of /metrics and /performance.',
  },
  { name: 'METRICS_LOCATION_LABEL', kind: bool, default: 'true', for: 'Whether metrics carry the label `location`.' },
  {
    name: 'JORGE_URL',
    kind: httpsUrl('https://jorge.yourteam.com'),
    for: 'The server that the command line talks to instead of the database.',
  },
] as const satisfies readonly Variable[]

export const LOCATION_VARIABLES = [
  {
    name: 'LOCATIONS_FILE',
    kind: path('/etc/jorge/locations.yaml'),
    deployed: '',
    for: 'Per-location configuration, JSON or YAML, one file or a folder. A bad location blocks only itself. Read again every 15 s while the server runs.',
  },
  {
    name: 'GHL_LOCATION_ID',
    kind: text('the location id', 've9EPM428h8vShlRW1KT'),
    requiredWhen: 'one location by private token',
    for: 'Creates that location, blocked until its data are complete.',
  },
  {
    name: 'GHL_ACCESS_TOKEN',
    kind: shaped('a private integration token, whole', 'pit-…', /^pit-[0-9a-fA-F-]{36}$/),
    requiredWhen: 'GHL_LOCATION_ID is set',
    secret: true,
    for: 'Private integration token of that location.',
  },
] as const satisfies readonly Variable[]

export const HIGHLEVEL_VARIABLES = [
  { name: 'GHL_CLIENT_ID', kind: text('the client id', '665a…-lx1'), requiredWhen: 'marketplace app', for: 'OAuth client id.' },
  {
    name: 'GHL_CLIENT_SECRET',
    kind: text('the client secret', ''),
    requiredWhen: 'marketplace app',
    secret: true,
    for: 'OAuth client secret.',
  },
  {
    name: 'GHL_APP_ID',
    kind: text('the app id', '665a…'),
    requiredWhen: 'marketplace app',
    for: 'Events of other apps are told apart by it.',
  },
  {
    name: 'GHL_WEBHOOK_SECRET',
    kind: strongSecret,
    requiredWhen: 'workflow webhooks are used',
    secret: true,
    deployed: '',
    for: 'Shared secret and HMAC key of workflow webhooks. There is no built-in one; unset, every such call is refused.',
  },
  {
    name: 'GHL_WEBHOOK_PUBLIC_KEYS',
    kind: list(publicKey),
    defaultText: "HighLevel's published key",
    for: 'Keys that sign app webhooks; several while HighLevel rotates.',
  },
  {
    name: 'GHL_WEBHOOK_IDEMPOTENCY_TTL_SECONDS',
    kind: int(259_200),
    default: '2592000',
    for: 'How long webhook ids are remembered; at least 72 hours.',
  },
  {
    name: 'GHL_API_BASE_URL',
    kind: httpsUrl('https://services.leadconnectorhq.com'),
    default: 'https://services.leadconnectorhq.com',
    for: "Address of HighLevel's API.",
  },
  { name: 'GHL_TIMEOUT_MS', kind: int(100, 120_000), default: '10000', for: 'How long one API call may take.' },
  { name: 'GHL_REQUESTS_PER_10_SECONDS', kind: int(1, 100), default: '80', for: 'Budget of API calls per location; HighLevel allows 100.' },
  {
    name: 'JORGE_LIVE_SMOKE',
    kind: bool,
    default: 'false',
    for: 'Allows the live smoke test, which sends real texts to an allow-listed phone.',
  },
] as const satisfies readonly Variable[]

export const TRACE_VARIABLES = [
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    kind: url('an http or https address', 'http://127.0.0.1:4318', 'http', 'https'),
    for: 'Where traces go; unset switches them off.',
  },
  { name: 'OTEL_SERVICE_NAME', kind: text('a name', 'jorge'), default: 'jorge', for: 'Name of the service in traces.' },
  {
    name: 'OTEL_TRACES_SAMPLER',
    kind: word('always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'),
    default: 'parentbased_always_on',
    for: 'Which traces are kept.',
  },
  {
    name: 'OTEL_TRACES_SAMPLER_ARG',
    kind: number(0, 1),
    for: 'The share a ratio sampler keeps; 1 when unset.',
  },
] as const satisfies readonly Variable[]
