import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AuditRequest } from '../db/audit.ts'
import { problem, type Problem } from './errors.ts'
import { idempotencyKey } from './idempotency.ts'

/** A change that somebody asks for over the API, as its store wants to know it. */
export type Change = {
  locationId: string
  by: string
  request: AuditRequest
  reason: string | null
  ifVersion: number | null
}

/** Why nothing was changed. */
export type NotDone =
  | { kind: 'unknown' }
  | { kind: 'moved'; version: number }
  | { kind: 'suppressed'; reason: string }
  | { kind: 'held'; reason: string }
  | { kind: 'callers_contact' }
  | { kind: 'key_reused' }

/** Headers of a change to a versioned object. */
export const changeHeaders = z.object({
  'idempotency-key': idempotencyKey.optional().describe('A key of your own; a repeated request with it is done once, for 24 hours.'),
  'if-match': z
    .string()
    .regex(/^(\*|(W\/)?"\d{1,15}")$/, 'must be a version in quotes')
    .optional()
    .describe('Only if nothing happened since this version: the ETag of the conversation.'),
})

export const reasonSchema = z.string().trim().min(1).max(500)
export const locationQuery = z.object({
  location_id: z.string().min(1).max(64).optional().describe('May be left out by a token of one location.'),
})

/** The change a request asks for. */
export function changeOf(request: FastifyRequest, { locationId, reason }: { locationId: string; reason: string | undefined }): Change {
  const { access } = request
  const role = access?.role === 'admin' ? 'admin' : 'operator'
  return {
    locationId,
    by: access?.name ?? 'unknown',
    request: { role, requestId: request.id, address: request.ip },
    reason: reason ?? null,
    ifVersion: versionOf(request.headers['if-match']),
  }
}

function versionOf(header: string | undefined): number | null {
  const digits = /"(\d+)"/.exec(header ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A refusal in words: what stands in the way, and what would change it. */
export function problemOfChange(refused: NotDone): Problem {
  switch (refused.kind) {
    case 'unknown':
      return problem('not_found', 'there is no such conversation')
    case 'moved':
      return problem('version_conflict', `the conversation is at version ${refused.version} by now; read it again`)
    case 'suppressed':
      return problem(
        'suppressed',
        `the contact is suppressed (${refused.reason.replaceAll('_', ' ')}): only START from the contact ends that, no person may`,
      )
    case 'held':
      return problem('held', `texts are held back (${refused.reason.replaceAll('_', ' ')}) until a person releases the hold`)
    case 'callers_contact':
    case 'key_reused':
      return problem(refused.kind)
  }
}
