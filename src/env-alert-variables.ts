import { bool, httpsUrl, int, json, list, number, shaped, text } from './env-kinds.ts'
import type { Variable } from './env-variable.ts'

const email = shaped('an e-mail address', 'oncall@yourteam.com', /^[^\s@,<>]+@[^\s@,<>]+$/)
const cron = shaped('a cron expression of five fields', '0 9 * * 1', /^[\d*/,-]+( +[\dA-Za-z*/,-]+){4}$/)
const standardSecret = shaped('a secret that begins with whsec_', 'whsec_$(openssl rand -base64 32)', /^whsec_[A-Za-z0-9+/=]{32,}$/)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const headers = json(
  'a JSON object of strings',
  '{"X-Team":"sales"}',
  (value): value is Record<string, string> => isObject(value) && Object.values(value).every((header) => typeof header === 'string'),
)
const responders = json(
  'a JSON list of objects',
  '[{"type":"team","name":"sales"}]',
  (value): value is object[] => Array.isArray(value) && value.every(isObject),
)

export const ALERT_VARIABLES = [
  { name: 'ALERTING_ENABLED', kind: bool, default: 'true', for: 'Off: a banner in the console, and nothing is evaluated.' },
  { name: 'ALERT_EVALUATION_INTERVAL_SECONDS', kind: int(2, 60), default: '5', for: 'Seconds between two evaluations of the rules.' },
  { name: 'ALERT_ESCALATION_LEVEL2_SECONDS', kind: int(0), default: '300', for: 'Unacknowledged for so long: level 2.' },
  { name: 'ALERT_ESCALATION_LEVEL3_SECONDS', kind: int(0), default: '900', for: 'Unacknowledged for so long: level 3; more than level 2.' },
  {
    name: 'ALERT_UNACK_AFTER_HOURS',
    kind: number(0),
    default: '4',
    for: 'An acknowledged alert that still fires asks again after this; 0 never.',
  },
  { name: 'ALERT_REMINDER_HOURS', kind: number(0), default: '0', for: 'Reminder while an alert fires; 0 never.' },
  { name: 'ALERT_RETENTION_DAYS', kind: int(1), default: '365', for: 'How long resolved alerts are kept.' },
  {
    name: 'ALERT_LINK_SECRET',
    kind: text('at least 32 characters', '$(openssl rand -base64 32)', 32),
    defaultText: 'derived from JORGE_SESSION_SECRET',
    secret: true,
    for: 'Signs the acknowledge links in alerts.',
  },
  { name: 'ALERT_EMAIL_ENABLED', kind: bool, defaultText: 'true if ALERT_EMAIL_TO is set', for: 'E-mail channel.' },
  { name: 'ALERT_SLACK_ENABLED', kind: bool, defaultText: 'true if ALERT_SLACK_WEBHOOK_URL is set', for: 'Slack channel.' },
  { name: 'ALERT_WEBHOOK_ENABLED', kind: bool, defaultText: 'true if ALERT_WEBHOOK_URL is set', for: 'Webhook channel.' },
  {
    name: 'ALERT_SMTP_HOST',
    kind: shaped('a host name or an address', 'smtp.yourteam.com', /^[A-Za-z0-9.:_-]+$/),
    default: 'localhost',
    for: 'Mail server.',
  },
  { name: 'ALERT_SMTP_PORT', kind: int(1, 65_535), default: '587', for: 'Port of the mail server.' },
  {
    name: 'ALERT_SMTP_USER',
    kind: text('the user name', 'jorge'),
    requiredWhen: 'ALERT_SMTP_PASSWORD is set',
    for: 'User at the mail server.',
  },
  {
    name: 'ALERT_SMTP_PASSWORD',
    kind: text('the password', ''),
    requiredWhen: 'ALERT_SMTP_USER is set',
    secret: true,
    for: 'Password at the mail server.',
  },
  { name: 'ALERT_SMTP_REQUIRE_TLS', kind: bool, defaultText: 'true; false for localhost', for: 'Refuse a mail server without TLS.' },
  { name: 'ALERT_EMAIL_FROM', kind: email, defaultText: 'alerts@ and the host of PUBLIC_URL', for: 'Sender of alert mails.' },
  { name: 'ALERT_EMAIL_TO', kind: list(email, 50), for: 'Receivers of alert mails; unset switches the channel off.' },
  { name: 'ALERT_EMAIL_ON_ACK', kind: bool, default: 'false', for: 'Also mail acknowledgments.' },
  {
    name: 'ALERT_SLACK_WEBHOOK_URL',
    kind: httpsUrl('https://hooks.slack.com/services/…'),
    secret: true,
    for: 'Incoming webhook of Slack; unset switches the channel off.',
  },
  { name: 'ALERT_SLACK_CHANNEL', kind: text('a channel', '#jorge-alerts'), for: "Another channel than the webhook's own." },
  { name: 'ALERT_SLACK_USERNAME', kind: text('a name', 'Jorge alerts'), default: 'Jorge alerts', for: 'Sender shown in Slack.' },
  {
    name: 'ALERT_SLACK_ICON_EMOJI',
    kind: shaped('an emoji name between colons', ':rotating_light:', /^:[^:\s]+:$/),
    default: ':rotating_light:',
    for: 'Icon shown in Slack.',
  },
  { name: 'ALERT_WEBHOOK_URL', kind: httpsUrl('https://alerts.yourteam.com/jorge'), for: 'Receiver of signed alert events.' },
  {
    name: 'ALERT_WEBHOOK_SECRET',
    kind: standardSecret,
    requiredWhen: 'production, when ALERT_WEBHOOK_URL is set',
    secret: true,
    for: 'Signs those events.',
  },
  { name: 'ALERT_WEBHOOK_HEADERS', kind: headers, default: '{}', secret: true, for: 'Headers added to those events.' },
  {
    name: 'ALERT_PAGERDUTY_ROUTING_KEY',
    kind: shaped('a routing key of 32 characters', '', /^[A-Za-z0-9]{32}$/),
    secret: true,
    for: 'Events v2 key; unset switches the channel off.',
  },
  {
    name: 'ALERT_PAGERDUTY_URL',
    kind: httpsUrl('https://events.pagerduty.com/v2/enqueue'),
    default: 'https://events.pagerduty.com/v2/enqueue',
    for: 'Address of PagerDuty Events v2.',
  },
  { name: 'ALERT_OPSGENIE_API_KEY', kind: text('the API key', ''), secret: true, for: 'Unset switches the channel off.' },
  {
    name: 'ALERT_OPSGENIE_BASE_URL',
    kind: httpsUrl('https://api.atlassian.com/jsm/ops/integration'),
    default: 'https://api.atlassian.com/jsm/ops/integration',
    for: 'Address of the Opsgenie-compatible service.',
  },
  { name: 'ALERT_OPSGENIE_RESPONDERS', kind: responders, default: '[]', for: 'Who is paged.' },
  { name: 'ALERT_ALERTMANAGER_URL', kind: httpsUrl('https://alertmanager.yourteam.com'), for: 'Alertmanager that alerts are handed to.' },
  { name: 'ALERT_ALERTMANAGER_TOKEN', kind: text('the token', ''), secret: true, for: 'Bearer token there.' },
  {
    name: 'ALERT_ALLOW_PRIVATE_TARGETS',
    kind: bool,
    defaultText: 'false; true in demo',
    for: 'Whether channels may call private addresses.',
  },
  { name: 'ALERT_HEARTBEAT_URL', kind: httpsUrl('https://heartbeat.yourteam.com/jorge'), for: 'Called while the alert loop runs.' },
  { name: 'ALERT_DRILL_CRON', kind: cron, for: 'When a test alert is sent through every channel.' },
] as const satisfies readonly Variable[]
