import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

type Answer = { statusCode: number; json(): unknown }
type Operation = { responses: Record<string, { content?: Record<string, { schema: object }> }> }

/**
 * What of an answer the document at /docs/json does not describe: nothing, if it tells the truth. `path` is as the document has it:
 * `/api/v1/contacts/{id}`.
 */
export async function undescribed(app: FastifyInstance, answer: Answer, at: { method: string; path: string }): Promise<string[]> {
  const document = (await app.inject({ url: '/docs/json' })).json<{ paths: Record<string, Record<string, Operation>> }>()
  const operation = document.paths[at.path]?.[at.method.toLowerCase()]
  if (!operation) return [`${at.method} ${at.path} is not in the document`]
  const { responses } = operation
  const described = responses[answer.statusCode] ?? responses[`${Math.floor(answer.statusCode / 100)}XX`]
  const schema = described?.content?.['application/json']?.schema
  if (!schema) return [`${answer.statusCode} is not described`]
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(answer.json())
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
