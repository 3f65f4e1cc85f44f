import { z } from 'zod'

/** Processing latency of all turns and late replies, last 24 h; zeros without data. */
export type Measured = { avgResponseTimeMs: number; p95ResponseTimeMs: number; fiveMinuteViolations: number }

/** The newest look at HighLevel: the status it answered, or null when it did not. */
export type Probe = { status: number | null }

const statusCode = z.number().int().nullable()

/** The contract of `GET /health`: fields may be added, none removed or retyped. */
export const healthSchema = z.object({
  status: z.enum(['healthy', 'degraded']),
  timestamp: z.string(),
  version: z.string(),
  services: z.object({
    // The name older consumers look for; both say that the server answers.
    fastapi: z.literal('running'),
    http: z.literal('running'),
    claude_mode: z.enum(['live', 'pattern_only', 'sdk_unavailable']),
    ghl_integration: z.enum(['connected', 'degraded']),
    ghl_status_code: statusCode,
    file_storage_writable: z.boolean(),
    database: z.enum(['connected', 'away']),
  }),
  performance: z.object({ avg_response_time_ms: z.number(), p95_response_time_ms: z.number(), five_minute_violations: z.number().int() }),
  /** Seconds since the last event of each location; null: none has ever come. */
  last_event_age_seconds: z.record(z.string(), z.number().int().nullable()),
  warnings: z.array(z.string()),
})

export const unhealthySchema = z.object({ status: z.literal('unhealthy'), error: z.string() })

const toldLocation = z.object({ location_id: z.string(), reasons: z.array(z.string()) })

const details = z.object({
  blocked_locations: z.array(toldLocation),
  /** Served without what HighLevel does not have of their configuration: a calendar, a field. */
  incomplete_locations: z.array(toldLocation).optional(),
  /** How far this process's clock is from the database's, where that is too far; windows are judged by the one, locks by the other. */
  clock_apart_seconds: z.number().optional(),
})
export const readySchema = z.object({ status: z.literal('ready'), reasons: z.array(z.string()), details })
export const unreadySchema = z.object({ status: z.literal('not_ready'), reasons: z.array(z.string()), details })

const CLOCK_MS = 5_000

/** A clock that is off tells nobody to stop: the other processes may be off, too. */
export const clockDetail = (apartMs: number): { clock_apart_seconds?: number } =>
  apartMs > CLOCK_MS ? { clock_apart_seconds: apartMs / 1_000 } : {}

type Health = z.infer<typeof healthSchema>

export type HealthReadings = {
  now: Date
  version: string
  performance: Measured
  databaseMs: number
  storageWritable: boolean
  crm: Probe | null
  claudeMode: Health['services']['claude_mode']
  eventAges: Record<string, number | null>
  warnings: string[]
}

const SLOW_DATABASE_MS = 1_000

/** The summary while the database answers: degraded when something a person should look at is not as it should be. */
export function healthOf(readings: HealthReadings): Health {
  const { performance, storageWritable, crm, warnings, databaseMs } = readings
  const crmAnswers = crm !== null && crm.status !== null && crm.status >= 200 && crm.status < 400
  const sound = storageWritable && crmAnswers && databaseMs <= SLOW_DATABASE_MS && warnings.length === 0
  return {
    status: sound ? 'healthy' : 'degraded',
    timestamp: readings.now.toISOString(),
    version: readings.version,
    services: {
      fastapi: 'running',
      http: 'running',
      claude_mode: readings.claudeMode,
      ghl_integration: crmAnswers ? 'connected' : 'degraded',
      ghl_status_code: crm?.status ?? null,
      file_storage_writable: storageWritable,
      database: 'connected',
    },
    performance: {
      avg_response_time_ms: performance.avgResponseTimeMs,
      p95_response_time_ms: performance.p95ResponseTimeMs,
      five_minute_violations: performance.fiveMinuteViolations,
    },
    last_event_age_seconds: readings.eventAges,
    warnings,
  }
}
