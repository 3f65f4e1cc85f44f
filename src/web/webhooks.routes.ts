import type { KeyObject } from 'node:crypto'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Location } from '../conversation/location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import { matchSecret, verifyEd25519, verifyHmac } from '../crm/signature.ts'
import { readAppWebhook, readWorkflowWebhook, type WorkflowReading } from '../crm/webhook.ts'
import { codeOf } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { problemOf, problemSchema, refuse } from './errors.ts'

/** HighLevel's two doors. What is not stored is answered 429, which every published retry policy repeats. */
export function webhookRoutes(deps: WebhookDeps): FastifyPluginAsync {
  return async (app) => {
    takeRawBodies(app)
    app.setErrorHandler((error, request, reply) => notStored(deps, error, { request, reply }))

    app.post('/webhooks/ghl', describe('Signed events of the HighLevel app'), async (request, reply) => {
      const raw = rawOf(request)
      const signed = await verifyEd25519(raw, request.headers['x-ghl-signature'], deps.publicKeys)
      if (!signed) return unsigned(deps, reply)
      return answer(deps, reply, { reading: readAppWebhook(raw), raw, door: 'app' })
    })

    app.post('/webhooks/ghl/workflow', describe('Events of a HighLevel workflow, with a shared secret'), async (request, reply) => {
      const raw = rawOf(request)
      const { headers } = request
      const secrets = deps.workflowSecrets(deps.clock.now())
      const bySeal = () => verifyHmac(raw, headers['x-jorge-signature'], secrets) ?? verifyHmac(raw, headers['x-ghl-signature'], secrets)
      const secret = matchSecret(headers, secrets) ?? bySeal()
      if (secret === null) return unsigned(deps, reply)
      return answer(deps, reply, {
        reading: readWorkflowWebhook(raw, secret.locationId),
        raw,
        door: 'workflow',
        locationId: secret.locationId,
      })
    })
  }
}

export const acceptedSchema = z.object({
  status: z.enum(['accepted', 'duplicate_ignored']),
  webhook_id: z.string().nullable(),
  duplicate: z.boolean(),
})

const describe = (summary: string) => ({
  schema: { tags: ['webhooks'], summary, response: { 200: acceptedSchema, '4xx': problemSchema } },
})

/** The signature is over the bytes, whatever type the sender gives them: even one that cannot be read. */
function takeRawBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', async (request) => void (request.raw.headers['content-type'] = 'application/octet-stream'))
}

const rawOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))

function unsigned(deps: WebhookDeps, reply: FastifyReply): FastifyReply {
  deps.count('signature_failures', '-')
  return refuse(reply, 'signature_invalid')
}

type Received = { reading: WorkflowReading; raw: Buffer; door: 'app' | 'workflow'; locationId?: string }

function answer(deps: WebhookDeps, reply: FastifyReply, received: Received): FastifyReply | Promise<FastifyReply> {
  const { reading } = received
  switch (reading.kind) {
    case 'malformed':
      return refuse(reply, 'malformed_json')
    case 'invalid':
      return refuse(reply, 'invalid_payload', { fields: reading.fields })
    case 'wrong_location':
      deps.count('workflow_location_mismatches', received.locationId ?? '-')
      return refuse(reply, 'signature_invalid')
    case 'ignored':
      return ignored(deps, reply, { ...reading, appId: undefined })
    case 'event':
      break
  }
  return take(deps, reply, { event: reading.event, raw: received.raw, door: received.door })
}

/** An event without work here is answered like any other: a refusal would be repeated and hurt the sender's success rate. */
function ignored(deps: WebhookDeps, reply: FastifyReply, what: Ignored): FastifyReply {
  const known = what.locationId !== null && placeOf(deps, what.locationId, what.appId) !== null
  const why = known || what.locationId === null ? what.why : 'unknown_location'
  deps.count(why === 'unknown_location' ? 'unknown_location' : 'webhooks_ignored', known ? (what.locationId ?? '-') : '-')
  deps.log.debug({ why, type: what.type.slice(0, 100), webhook: what.webhookId }, 'webhook ignored')
  return reply.code(200).send({ status: 'accepted', webhook_id: what.webhookId, duplicate: false })
}

type Ignored = { why: string; type: string; locationId: string | null; webhookId: string | null; appId: string | undefined }

async function take(
  deps: WebhookDeps,
  reply: FastifyReply,
  one: { event: CrmEvent; raw: Buffer; door: 'app' | 'workflow' },
): Promise<FastifyReply> {
  const { event, door } = one
  const location = placeOf(deps, event.locationId, event.appId)
  if (location === null && deps.isBlocked(event.locationId)) return later(deps, reply, event.locationId)
  if (location === null) return ignored(deps, reply, { ...event, why: 'unknown_location', appId: event.appId })
  if (deps.overloaded({ event, location })) return later(deps, reply, event.locationId)
  warnOfFuture(deps, event)
  const { status } = await deps.accept({ event, location, raw: one.raw.toString('utf8'), door })
  const duplicate = status === 'duplicate'
  deps.count('events_accepted', event.locationId)
  if (duplicate) deps.count('duplicate_webhooks', event.locationId)
  return reply.code(200).send({ status: duplicate ? 'duplicate_ignored' : 'accepted', webhook_id: event.webhookId, duplicate })
}

/** One key signs for every app of HighLevel: an event is ours when its location is, and the app it names. */
function placeOf(deps: WebhookDeps, locationId: string, appId: string | undefined): Location | null {
  const place = deps.locationOf(locationId)
  if (place === null) return null
  return appId === undefined || place.appId === undefined || appId === place.appId ? place.location : null
}

function warnOfFuture({ clock, log }: WebhookDeps, { eventAt, locationId, webhookId }: CrmEvent): void {
  if (eventAt === null || Date.parse(eventAt) - clock.now().getTime() <= FUTURE_MS) return
  log.warn({ location: locationId, webhook: webhookId, event_at: eventAt }, 'a webhook is dated in the future')
}

const FUTURE_MS = 5 * 60_000

function later(deps: WebhookDeps, reply: FastifyReply, locationId: string): FastifyReply {
  deps.count('webhooks_deferred', locationId)
  return refuse(reply.header('retry-after', '30'), 'try_later')
}

/** Faults of the request keep their answer, a value the database refuses is the sender's; anything else is to be sent again. */
function notStored(deps: WebhookDeps, error: unknown, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): FastifyReply {
  const problem = problemOf(error)
  if (problem.status < 500) return refuse(reply, problem)
  const fields = { request: request.id, route: request.routeOptions.url, error: messageOf(error) }
  if (/^(22|54)/.test(codeOf(error))) {
    deps.log.warn(fields, 'a webhook holds what the database refuses')
    return refuse(reply, 'invalid_payload', { fields: [] })
  }
  deps.log.warn(fields, 'a webhook could not be stored')
  return later(deps, reply, '-')
}

export type WebhookDeps = {
  publicKeys: readonly KeyObject[]
  /** A configured location and, if events must name it, our app's id. */
  locationOf(locationId: string): { location: Location; appId?: string } | null
  /** Configured, but its configuration has a fault: its events are to be sent again, not lost. */
  isBlocked(locationId: string): boolean
  /** Secrets that count now, each with the location it selects. */
  workflowSecrets(now: Date): readonly { locationId: string; secret: string }[]
  /** Durable once it resolves. */
  accept(input: {
    event: CrmEvent
    location: Location
    raw: string
    door: 'app' | 'workflow'
  }): Promise<{ status: 'accepted' | 'duplicate' }>
  /** Above the high-water mark; what forbids sending is taken in all the same. */
  overloaded(incoming: { event: CrmEvent; location: Location }): boolean
  /** `-`: no known location. */
  count(counter: WebhookCounter, locationId: string): void
  log: Log
  clock: Pick<Clock, 'now'>
}

export type WebhookCounter =
  | 'events_accepted'
  | 'signature_failures'
  | 'duplicate_webhooks'
  | 'unknown_location'
  | 'workflow_location_mismatches'
  | 'webhooks_ignored'
  | 'webhooks_deferred'
