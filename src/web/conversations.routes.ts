import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { mayAct, placeOf } from './access.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { locationQuery } from './change.ts'
import { contactParams } from './contacts-schemas.ts'
import { NO_LOCATION } from './contacts.routes.ts'
import {
  conversationDetail,
  conversationHead,
  conversationsQuery,
  threadItem,
  threadQuery,
  turnDetail,
  turnParams,
  type ConversationDetail,
  type ConversationHead,
  type ConversationsQuery,
  type ThreadItem,
  type TurnDetail,
} from './conversations-schemas.ts'
import { listOf, type Page } from './cursor.ts'
import { problem, problemSchema, refuse } from './errors.ts'
import { isMasked, maskValue } from './mask.ts'

/** Conversations as people read them: the list, one with its facts, its thread with the decisions between, one turn in full. */
export function conversationsRoutes(deps: ConversationsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onRequest', authorise(deps, 'viewer'))
    const { conversations } = deps
    const described = { tags: ['conversations'], security: [{ token: [] }] }
    const failure = { '4xx': problemSchema, '5xx': problemSchema }

    const list = { ...described, summary: 'Conversations, the last active first', querystring: conversationsQuery }
    app.get('', { schema: { ...list, response: { 200: listOf(conversationHead), ...failure } } }, async (request, reply) => {
      const { location_id: named, ...query } = request.query
      if (query.q !== undefined && !mayAct(request.access?.role ?? '', 'operator'))
        return refuse(reply, problem('forbidden', 'only operators search names and texts'))
      if (named === 'all' && isAdminOfAll(request)) return shown(request, reply, await conversations.list(null, query))
      return ofPlace(request, reply, { named, read: (locationId) => conversations.list(locationId, query) })
    })

    const one = { ...described, summary: 'One conversation with its facts', params: contactParams, querystring: locationQuery }
    app.get('/:id', { schema: { ...one, response: { 200: conversationDetail, ...failure } } }, async (request, reply) => {
      const read = async (locationId: string) => {
        const found = await conversations.one(locationId, request.params.id)
        if (found) void reply.header('etag', `"${found.version}"`)
        return found
      }
      return ofPlace(request, reply, { named: request.query.location_id, read })
    })

    const thread = {
      ...described,
      summary: 'Its texts and decisions, the newest page first',
      params: contactParams,
      querystring: threadQuery,
    }
    app.get('/:id/messages', { schema: { ...thread, response: { 200: listOf(threadItem), ...failure } } }, async (request, reply) => {
      const { location_id: named, ...page } = request.query
      return ofPlace(request, reply, { named, read: (locationId) => conversations.thread(locationId, request.params.id, page) })
    })

    const turn = {
      ...described,
      summary: 'One turn: what it read, why it decided, what came of it',
      params: turnParams,
      querystring: locationQuery,
    }
    app.get('/:id/turns/:turn', { schema: { ...turn, response: { 200: turnDetail, ...failure } } }, async (request, reply) => {
      const { id, turn: turnId } = request.params
      return ofPlace(request, reply, { named: request.query.location_id, read: (locationId) => conversations.turn(locationId, id, turnId) })
    })
  }
}

const isAdminOfAll = ({ access }: FastifyRequest): boolean => access?.role === 'admin' && access.locationId === '-'

type Reading = { named: string | undefined; read(locationId: string): Promise<object | null> }

/** What is read of the one location that the request is about. */
export async function ofPlace(request: FastifyRequest, reply: FastifyReply, { named, read }: Reading): Promise<FastifyReply> {
  const place = placeOf(request.access, named)
  if (place.kind === 'foreign') return refuse(reply, 'forbidden')
  if (place.kind === 'missing') return refuse(reply, NO_LOCATION)
  return shown(request, reply, await read(place.locationId))
}

function shown(request: FastifyRequest, reply: FastifyReply, found: object | null): FastifyReply {
  if (found === null) return refuse(reply, 'not_found')
  return reply.send(isMasked(request.access?.role) ? maskValue(found) : found)
}

export type ConversationsRoutesDeps = AuthoriseDeps & {
  conversations: {
    /** Null: of every location. */
    list(locationId: string | null, query: Omit<ConversationsQuery, 'location_id'>): Promise<Page<ConversationHead>>
    one(locationId: string, contactId: string): Promise<ConversationDetail | null>
    thread(locationId: string, contactId: string, page: { limit: number; cursor?: string | undefined }): Promise<Page<ThreadItem> | null>
    turn(locationId: string, contactId: string, turnId: string): Promise<TurnDetail | null>
  }
}
