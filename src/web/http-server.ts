import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { messageOf } from '../lib/errors.ts'
import type { NewId } from '../lib/id.ts'
import type { Log } from '../lib/log.ts'
import { problemOf, refuse } from './errors.ts'

export type ServerSettings = {
  bodyLimitBytes: number
  /** Address ranges whose `X-Forwarded-For` is believed. */
  trustProxy: string[]
  publicUrl: string
  newId: NewId
  log: Log
}

/** A server without routes: limits, headers, request ids, and every fault as `{code, message, field?, request_id}`. */
export function httpServer(settings: ServerSettings): FastifyInstance {
  const failed = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const problem = problemOf(error)
    if (problem.status >= 500) logFault(settings.log, request, { error, away: problem.status === 503 })
    return refuse(reply, problem)
  }
  const app = fastify({
    logger: false,
    bodyLimit: settings.bodyLimitBytes,
    trustProxy: settings.trustProxy.length > 0 ? settings.trustProxy : false,
    genReqId: () => settings.newId('req'),
    requestIdHeader: false,
    requestTimeout: 30_000,
    frameworkErrors: (error, request, reply) => void failed(error, request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // A form of another site may send text/plain without asking first; JSON it may not.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id))
  app.setErrorHandler(failed)
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'not_found'))
  void app.register(helmet, securityHeaders(settings.publicUrl.startsWith('https://')))
  return app
}

function logFault(log: Log, request: FastifyRequest, { error, away }: { error: unknown; away: boolean }): void {
  const stack = error instanceof Error ? error.stack : undefined
  const fields = { request: request.id, method: request.method, route: request.routeOptions.url, error: messageOf(error) }
  if (away) log.warn(fields, 'the database did not answer a request')
  else log.error({ ...fields, stack }, 'a request failed')
}

const securityHeaders = (https: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // On plain http (the demo, a proxy that ends TLS elsewhere) the browser must not be sent to a port nobody serves.
  strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : (false as const),
  crossOriginOpenerPolicy: https ? { policy: 'same-origin' as const } : (false as const),
  originAgentCluster: https,
})
