import { timingSafeEqual } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sha256 } from '../lib/hash.ts'
import { credentialOf } from './access.ts'
import { refuse } from './errors.ts'
import { metricsText, withoutLabel, type Metric, type MetricsFormat } from './metrics-text.ts'

const querySchema = z.object({ format: z.string().optional() })

/** What a Prometheus reads. The format is asked for by `Accept`, or by `?format=prometheus`. */
export function metricsRoutes(deps: MetricsDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/metrics', { schema: { tags: ['metrics'], querystring: querySchema } }, async (request, reply) => {
      const credential = credentialOf(request.headers)
      if (deps.token !== null && (credential === null || !isSame(credential.token, deps.token))) return refuse(reply, 'unauthorized')
      const format = formatOf(request.headers.accept ?? '', request.query.format)
      if (format === null) return refuse(reply, 'not_acceptable')
      const metrics = await deps.read()
      const shown = deps.locationLabel
        ? metrics
        : withoutLabel(
            metrics.filter(({ name }) => !BY_LOCATION.has(name)),
            'location',
          )
      return reply.type(TYPES[format]).send(metricsText(shown, format))
    })
  }
}

/** What has no sum over locations. */
const BY_LOCATION: ReadonlySet<string> = new Set(['jorge_handoff_threshold'])

const TYPES: Record<MetricsFormat, string> = {
  prometheus: 'text/plain; version=0.0.4; charset=utf-8',
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
}

function formatOf(accept: string, asked: string | undefined): MetricsFormat | null {
  if (asked !== undefined) return asked === 'prometheus' ? 'prometheus' : null
  if (accept.includes('application/openmetrics-text')) return 'openmetrics'
  return accept.includes('text/plain') ? 'prometheus' : null
}

const isSame = (given: string, expected: string): boolean => timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)))

export type MetricsDeps = {
  /** Who knows it may read; null lets everybody, which production refuses to start with. */
  token: string | null
  locationLabel: boolean
  read(): Promise<Metric[]>
}
