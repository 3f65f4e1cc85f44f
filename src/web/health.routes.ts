import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import {
  clockDetail,
  healthOf,
  healthSchema,
  readySchema,
  unhealthySchema,
  unreadySchema,
  type Measured,
  type Probe,
} from './health-report.ts'

/** What load balancers and monitors ask. No answer waits for HighLevel: its state comes from a probe in the background. */
export function healthRoutes(deps: HealthDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const tags = ['health']
    app.get('/health', { schema: { tags, response: { 200: healthSchema, 503: unhealthySchema } } }, async (_request, reply) => {
      const readings = await takeReadings(deps)
      if (readings === null) return reply.code(503).send({ status: 'unhealthy', error: 'database_away' })
      return reply.code(200).send(healthOf({ ...readings, now: deps.clock.now(), version: deps.version }))
    })

    app.get('/health/live', { schema: { tags } }, async () => ({ status: 'live' }))

    app.get('/health/ready', { schema: { tags, response: { 200: readySchema, 503: unreadySchema } } }, async (_request, reply) => {
      const { reasons, blockedLocations, incompleteLocations = [], clockApartMs } = await readinessOf(deps)
      const details = {
        blocked_locations: blockedLocations.map(toTold),
        ...(incompleteLocations.length > 0 ? { incomplete_locations: incompleteLocations.map(toTold) } : {}),
        ...clockDetail(clockApartMs ?? 0),
      }
      if (reasons.length > 0) return reply.code(503).send({ status: 'not_ready', reasons, details })
      return reply.code(200).send({ status: 'ready', reasons: [], details })
    })
  }
}

const toTold = ({ locationId, reasons }: ToldLocation) => ({ location_id: locationId, reasons })

/** Null: the database does not answer. */
async function takeReadings(deps: HealthDeps) {
  const startedAt = deps.clock.monotonic()
  const performance = await within(deps.readPerformance()).catch((error: unknown) => {
    deps.log.warn({ error: messageOf(error) }, 'health: the database does not answer')
    return null
  })
  if (performance === null) return null
  const databaseMs = deps.clock.monotonic() - startedAt
  const storageWritable = await within(deps.storageWritable()).catch(() => false)
  const eventAges = await within(deps.readEventAges()).catch(() => ({}))
  return {
    performance,
    databaseMs,
    storageWritable,
    eventAges,
    crm: deps.crmProbe(),
    claudeMode: deps.claudeMode,
    warnings: deps.warnings?.() ?? [],
  }
}

async function readinessOf(deps: HealthDeps): Promise<Readiness> {
  return within(deps.readiness()).catch((error: unknown) => {
    deps.log.warn({ error: messageOf(error) }, 'readiness: the database does not answer')
    return { reasons: ['database_away'], blockedLocations: [] }
  })
}

const PATIENCE_MS = 3_000

/** A monitor gets its answer even when the database hangs. */
function within<T>(work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

type ToldLocation = { locationId: string; reasons: string[] }

export type Readiness = {
  reasons: string[]
  blockedLocations: ToldLocation[]
  /** Served, without what HighLevel does not have of them. */
  incompleteLocations?: ToldLocation[]
  /** How far the process's clock is from the database's, in milliseconds. */
  clockApartMs?: number
}

export type HealthDeps = {
  version: string
  clock: Pick<Clock, 'now' | 'monotonic'>
  log: Log
  /** Figures of the last 24 h by one statement: it rejects when the database is away, and its time is the database's. */
  readPerformance(): Promise<Measured>
  storageWritable(): Promise<boolean>
  /** Seconds since the last event of each location. */
  readEventAges(): Promise<Record<string, number | null>>
  /** The newest background probe; null before the first. */
  crmProbe(): Probe | null
  claudeMode: 'live' | 'pattern_only' | 'sdk_unavailable'
  /** Conditions that degrade, e.g. `canary_mode_without_source`. */
  warnings?(): string[]
  /** Why the process may not serve yet (`not_migrated`, `loop_stalled:…`); blocked locations are told, not a reason. */
  readiness(): Promise<Readiness>
}
