import { bool, flag, httpsUrl, int, number, text, url, word } from './env-kinds.ts'
import { modelPrices } from './env-model-prices.ts'
import type { Variable } from './env-variable.ts'

const model = text('the name of a model', 'claude-sonnet-4-5')

export const BRAIN_VARIABLES = [
  {
    name: 'JORGE_BRAIN',
    kind: word('rules', 'llm'),
    default: 'rules',
    for: 'What drafts replies: the built-in rules, or a language model that falls back to them.',
  },
  { name: 'LLM_PROVIDER', kind: word('anthropic', 'openai'), default: 'anthropic', for: 'Provider of the model.' },
  { name: 'LLM_MODEL', kind: model, requiredWhen: 'JORGE_BRAIN is llm', for: 'The model asked first.' },
  { name: 'LLM_FALLBACK_MODEL', kind: model, for: 'The model asked when the first one fails.' },
  { name: 'LLM_BASE_URL', kind: httpsUrl('https://llm.yourteam.com'), for: "Another address than the provider's own." },
  { name: 'LLM_TIMEOUT_MS', kind: int(100, 120_000), default: '6000', for: 'How long a draft may take before the rules answer.' },
  {
    name: 'ANTHROPIC_API_KEY',
    kind: text('the API key', '', 16),
    requiredWhen: 'JORGE_BRAIN is llm with anthropic',
    secret: true,
    for: "Anthropic's API key.",
  },
  { name: 'CLAUDE_API_KEY', kind: text('the API key', '', 16), secret: true, for: 'Read when ANTHROPIC_API_KEY is unset.' },
  {
    name: 'OPENAI_API_KEY',
    kind: text('the API key', '', 16),
    requiredWhen: 'JORGE_BRAIN is llm with openai',
    secret: true,
    for: "OpenAI's API key.",
  },
  { name: 'LLM_DAILY_CAP_USD', kind: number(0), default: '25', for: 'What a location may spend on the model in a day; 0 means no cap.' },
  {
    name: 'LLM_PRICES',
    kind: modelPrices,
    for: 'Prices of models beside or instead of the built-in ones. A model without a price does not count against the cap.',
  },
] as const satisfies readonly Variable[]

export const TURN_VARIABLES = [
  {
    name: 'DEBOUNCE_SECONDS',
    kind: number(0, 120),
    default: '4',
    for: 'Quiet time before texts are answered together. Default of new locations.',
  },
  { name: 'DEBOUNCE_MAX_SECONDS', kind: number(0, 120), default: '15', for: 'Longest wait from the first of them.' },
] as const satisfies readonly Variable[]

export const EXPERIMENT_VARIABLES = [
  { name: 'AB_TESTING_ENABLED', kind: bool, default: 'true', for: 'Off: control texts, no assignment.' },
  {
    name: 'AB_TESTING_DB_CONNECTION_STRING',
    kind: url('the same address as DATABASE_URL', 'postgres://jorge@db:5432/jorge', 'postgres', 'postgresql'),
    defaultText: 'DATABASE_URL',
    secret: true,
    for: 'May repeat or stand in for DATABASE_URL. Another database is refused: exposures commit with the turn.',
  },
  { name: 'AB_TESTING_BUFFER_MAX_EVENTS', kind: int(1), default: '10000', for: 'Events kept while the database is away.' },
  { name: 'AB_TESTING_BUFFER_MAX_BYTES', kind: int(1024), default: '8388608', for: 'Bytes kept while the database is away.' },
  { name: 'AB_TESTING_SPOOL_DIR', kind: text('a path', '/var/lib/jorge/spool'), for: 'Folder for events beyond the buffer.' },
  { name: 'AB_TESTING_AUTO_PROMOTION', kind: bool, default: 'true', for: 'Whether a clear winner may be promoted without a person.' },
] as const satisfies readonly Variable[]

export const PERFORMANCE_VARIABLES = [
  { name: 'PERFORMANCE_TRACKING_ENABLED', kind: bool, default: 'true', for: 'Whether operations are timed and stored.' },
  { name: 'PERFORMANCE_TRACKING_RETENTION_DAYS', kind: int(1), default: '30', for: 'How long samples are kept.' },
  { name: 'PERFORMANCE_TRACKING_SAMPLE_RATE', kind: number(0, 1), default: '1.0', for: 'Share of operations that are stored.' },
  { name: 'BOT_METRICS_ENABLED', kind: bool, default: 'true', for: 'The collector. Off: rules that need it say so.' },
  { name: 'BOT_METRICS_COLLECTION_INTERVAL', kind: int(5, 3600), default: '60', for: 'Seconds between two collections.' },
  { name: 'BOT_METRICS_RETENTION_DAYS', kind: int(1), default: '7', for: 'How long collected metrics are kept.' },
] as const satisfies readonly Variable[]

export const GROWTH_VARIABLES = [
  { name: 'FF_GROWTH_LEAD_SOURCE_ATTRIBUTION_ENABLED', kind: flag, default: 'false', for: 'Attribution and feedback data.' },
  { name: 'FF_GROWTH_ADAPTIVE_FOLLOWUP_TIMING_ENABLED', kind: flag, default: 'false', for: 'Follow-up delay from engagement.' },
  { name: 'FF_GROWTH_AB_RESPONSE_STYLE_TESTING_ENABLED', kind: flag, default: 'false', for: 'Response style A or B.' },
  {
    name: 'FF_GROWTH_SLA_HANDOFF_THRESHOLDS_ENABLED',
    kind: flag,
    default: 'false',
    for: 'Human handoff when an answer is about to be late.',
  },
  { name: 'FF_GROWTH_CANARY_MODE_ENABLED', kind: flag, default: 'false', for: 'Enabled features act for one lead source only.' },
  {
    name: 'FF_GROWTH_CANARY_SOURCE',
    kind: text('a lead source', 'zillow'),
    defaultText: 'empty',
    for: 'That source; compared without regard to case.',
  },
  { name: 'FF_GROWTH_LEAD_SOURCE_WRITEBACK_ENABLED', kind: flag, default: 'false', for: 'May write attribution fields to HighLevel.' },
  {
    name: 'FF_GROWTH_CONVERSION_FEEDBACK_WRITEBACK_ENABLED',
    kind: flag,
    default: 'false',
    for: 'May write feedback fields and a tag to HighLevel.',
  },
  {
    name: 'GROWTH_SOURCE_LABEL_LIMIT',
    kind: int(1, 200),
    default: '20',
    for: 'Metric labels per location before the rest is called `other`.',
  },
  {
    name: 'GROWTH_SLA_USE_TIMING_BUCKET',
    kind: flag,
    default: 'true',
    for: 'Whether the adaptive bucket may raise the risk of a late answer.',
  },
  { name: 'GROWTH_ROLLOUT_SHARE', kind: int(0, 100), default: '100', for: 'Percent of contacts an open feature acts for.' },
] as const satisfies readonly Variable[]
