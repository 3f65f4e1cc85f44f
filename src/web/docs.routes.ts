import { createHash } from 'node:crypto'
import swagger from '@fastify/swagger'
import reference from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** Collects the schemas of the routes registered after it. */
export function describeRoutes(app: FastifyInstance, version: string): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'jorge', version, description: 'Webhooks in, health, and what the console uses.' },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  })
}

/** The API reference at `/docs`, its document at `/docs/json` and `/docs/yaml`. */
export function docsRoutes(app: FastifyInstance): void {
  void app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply, payload) => {
      if (typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html'))
        void reply.header('content-security-policy', policyFor(payload))
      return payload
    })
    void scope.register(reference, {
      routePrefix: '/docs',
      openApiDocumentEndpoints: { json: '/json', yaml: '/yaml' },
      configuration: { pageTitle: 'jorge API', withDefaultFonts: false, telemetry: false },
    })
  })
}

/** The reference page starts by one small inline script: exactly that one is allowed. Its styles are made at run time. */
function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code ?? '').filter((code) => code !== '')
  const hashes = inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
