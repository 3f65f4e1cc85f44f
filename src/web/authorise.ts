import type { FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../lib/hash.ts'
import { credentialOf, isForeign, mayAct, type Access, type Role, type TokenRole } from './access.ts'
import { refuse } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `authorise` before the handler runs. */
    access?: Access
  }
}

/** An onRequest hook that lets callers of at least this role through and says who they are; tokens are known by their hash only. */
export function authorise(deps: AuthoriseDeps, needed: Role) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const credential = credentialOf(request.headers)
    if (credential === null) return refuse(reply, 'unauthorized')
    if (credential.from === 'cookie' && isForeign(request)) return refuse(reply, 'foreign_origin')
    const session = sha256(credential.token)
    const known = await deps.tokenRole(session)
    if (known === null) return refuse(reply, 'unauthorized')
    if (!mayAct(known.role, needed)) return refuse(reply, 'forbidden')
    request.access = { role: known.role, locationId: known.locationId, session, name: known.name }
    return undefined
  }
}

export type AuthoriseDeps = {
  /** The token with this SHA-256, unless it is unknown or over. */
  tokenRole(hash: string): Promise<TokenRole | null>
}
