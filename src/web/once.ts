import type { FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../lib/hash.ts'
import { refuse, type Problem } from './errors.ts'
import type { KeyOfRequest, Reserved } from '../db/request-keys.ts'

/**
 * What a change answers: a body, or why nothing was changed. `isKept`: the change kept its answer under the key itself, in its own
 * transaction, so that no death between the two can make it happen twice.
 */
export type Outcome = { status: number; body: object; isKept?: true } | { problem: Problem }

export type Keys = {
  reserve(key: KeyOfRequest): Promise<Reserved>
  settle(key: KeyOfRequest, answer: { status: number; body: unknown }): Promise<void>
  free(key: KeyOfRequest): Promise<void>
}

/** Makes a change once for each `Idempotency-Key`; without one, as often as it is asked for. */
export async function once(
  keys: Keys,
  { request, reply, locationId }: { request: FastifyRequest; reply: FastifyReply; locationId: string },
  work: (key: KeyOfRequest | null) => Promise<Outcome>,
): Promise<FastifyReply> {
  const given = request.headers['idempotency-key']
  if (typeof given !== 'string') return answer(reply, await work(null))
  const key = keyOf(request, { locationId, given })
  const reserved = await keys.reserve(key)
  switch (reserved.kind) {
    case 'reused':
      return refuse(reply, 'key_reused')
    case 'running':
      return refuse(reply, 'key_running')
    case 'done':
      return reply.header('idempotency-replayed', 'true').code(reserved.status).send(reserved.body)
    case 'ours':
      return answer(reply, await kept(keys, key, () => work(key)))
  }
}

/** A change that was refused, or that failed, leaves its key free. */
async function kept(keys: Keys, key: KeyOfRequest, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await work()
    if ('problem' in outcome) await keys.free(key)
    else if (outcome.isKept !== true) await keys.settle(key, outcome)
    return outcome
  } catch (error) {
    await keys.free(key).catch(() => {})
    throw error
  }
}

const answer = (reply: FastifyReply, outcome: Outcome): FastifyReply =>
  'problem' in outcome ? refuse(reply, outcome.problem) : reply.code(outcome.status).send(outcome.body)

/** A key belongs to its caller; the request is its method, address and body. */
const keyOf = (request: FastifyRequest, { locationId, given }: { locationId: string; given: string }): KeyOfRequest => ({
  locationId,
  keyHash: sha256(`${request.access?.session ?? ''}\n${given}`),
  requestHash: sha256(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`),
})
