import type { FastifyReply } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isAway } from '../db/database.ts'
import { InvalidInput, Refused, UnknownContact } from '../lib/errors.ts'

/** Every refusal the server gives: its status and its words. Nothing of a driver or a stack ever stands in an answer. */
const PROBLEMS = {
  malformed_json: [400, 'the body is not a JSON object'],
  invalid_payload: [400, 'fields are missing or of another kind'],
  bad_request: [400, 'the request cannot be read'],
  signature_invalid: [401, 'the signature or the secret is missing or wrong'],
  unauthorized: [401, 'sign in, or send an API token'],
  forbidden: [403, 'your role or location does not allow this'],
  foreign_origin: [403, 'this change was asked for by another site'],
  not_found: [404, 'there is nothing here'],
  not_acceptable: [406, 'this is told as text: ask with Accept: text/plain, or ?format=prometheus'],
  refused: [409, 'this is not possible now'],
  suppressed: [409, 'the contact has opted out'],
  held: [409, 'a hold keeps texts back until a person releases it'],
  callers_contact: [409, 'HighLevel does not have this contact: nothing can be sent to it'],
  key_reused: [409, 'this Idempotency-Key was used for another request'],
  key_running: [409, 'a request with this Idempotency-Key is being worked on; ask again in a moment'],
  version_conflict: [412, 'something happened since the version you named'],
  body_too_large: [413, 'the body is too large'],
  unsupported_media_type: [415, 'send the body as application/json'],
  text_refused: [422, 'this text may not leave'],
  unknown_contact: [404, 'nobody knows this contact'],
  invalid_input: [422, 'a value of the input is not as it must be'],
  invalid_request: [422, 'a value is not as it must be'],
  try_later: [429, 'the event cannot be stored now; send it again'],
  too_many_streams: [429, 'this session has too many live streams open'],
  internal: [500, 'something failed on our side; the log has it under the request id'],
  store_unavailable: [503, 'the database is not reachable'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof PROBLEMS

export type Problem = { code: ProblemCode; status: number; message: string; field?: string }

/** What stands in the body of every refusal; `fields` on webhooks only. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().optional(),
  fields: z.array(z.string()).optional(),
  request_id: z.string(),
})

/** A refusal by its code, in its own words or those given. */
export const problem = (code: ProblemCode, message?: string): Problem => {
  const [status, words] = PROBLEMS[code]
  return { code, status, message: message ?? words }
}

/** What a thrown fault is to the caller. The only place where a fault becomes a status. */
export function problemOf(error: unknown): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) return invalidValue(error.validation[0])
  if (isAway(error)) return problem('store_unavailable')
  if (error instanceof Refused) return problem('refused', error.message)
  if (error instanceof UnknownContact) return problem('unknown_contact', error.message)
  if (error instanceof InvalidInput)
    return { ...problem('invalid_input', error.message), ...(error.field === '' ? {} : { field: error.field }) }
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  const known = BY_FASTIFY_CODE.get(String(code))
  if (known) return problem(known)
  return problem(typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? 'bad_request' : 'internal')
}

/** Sends a refusal; `more` adds to its body. */
export function refuse(
  reply: FastifyReply,
  refused: Problem | ProblemCode,
  more: { field?: string; fields?: string[] } = {},
): FastifyReply {
  const { status, code, message, field } = typeof refused === 'string' ? problem(refused) : refused
  const body = { code, message, ...(field === undefined ? {} : { field }), ...more, request_id: reply.request.id }
  return reply.code(status).type('application/json; charset=utf-8').send(body)
}

const BY_FASTIFY_CODE = new Map<string, ProblemCode>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'body_too_large'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'unsupported_media_type'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'malformed_json'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'malformed_json'],
])

type Violation = { instancePath?: string | undefined; message?: string | undefined }

function invalidValue(violation: Violation | undefined): Problem {
  const field = (violation?.instancePath ?? '').split('/').filter(Boolean).join('.')
  const words = problem('invalid_request', violation?.message)
  return field === '' ? words : { ...words, field }
}
