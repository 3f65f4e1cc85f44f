import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HandoffRoute } from '../conversation/handoff/handoff-route.ts'
import type { HandoffSummary } from '../conversation/handoff/handoff-summary.view.ts'
import type { HandoffOutcome } from '../conversation/handoff/outcomes.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { changeHeaders, locationQuery, type Change } from './change.ts'
import { contactParams } from './contacts-schemas.ts'
import { changing } from './contacts.routes.ts'
import { ofPlace } from './conversations.routes.ts'
import { listOf, type Page } from './cursor.ts'
import { problem, problemSchema, refuse } from './errors.ts'
import {
  deferralItem,
  handoffItem,
  handoffParams,
  handoffSummary,
  handoffsQuery,
  ofContactQuery,
  outcomeBody,
  outcomeSet,
  resetBody,
  routeParams,
  routeReset,
  summaryQuery,
  type DeferralItem,
  type HandoffItem,
  type HandoffsQuery,
} from './handoffs-schemas.ts'
import type { Keys } from './once.ts'

const DAY_MS = 24 * 3_600_000
const described = { tags: ['handoffs'], security: [{ token: [] }] }
const failure = { '4xx': problemSchema, '5xx': problemSchema }

/** Handoffs as people look at them: the list with what was stopped, the figures of a window, those that wait. */
export function handoffsRoutes(deps: HandoffsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const { handoffs } = deps
    app.addHook('onRequest', authorise(deps, 'viewer'))
    const list = { ...described, summary: 'Handoffs, the newest first; those that were stopped too', querystring: handoffsQuery }
    app.get('', { schema: { ...list, response: { 200: listOf(handoffItem), ...failure } } }, async (request, reply) => {
      const { location_id: named, ...query } = request.query
      return ofPlace(request, reply, { named, read: (locationId) => handoffs.list(locationId, query) })
    })

    const summary = { ...described, summary: 'What handoffs of a window came to', querystring: summaryQuery }
    app.get('/summary', { schema: { ...summary, response: { 200: handoffSummary, ...failure } } }, async (request, reply) => {
      const { location_id: named, from, to, include_seed } = request.query
      const until = to === undefined ? deps.clock.now() : new Date(to)
      const since = from === undefined ? new Date(until.getTime() - DAY_MS) : new Date(from)
      if (since > until) return refuse(reply, { ...problem('invalid_request', '`from` lies after `to`'), field: 'from' })
      const window = { from: since, to: until, includeSeed: include_seed === 'true' }
      return ofPlace(request, reply, { named, read: (locationId) => handoffs.summary(locationId, window) })
    })

    const deferrals = { ...described, summary: 'Handoffs that wait for a bot to do better, and the latest', querystring: locationQuery }
    app.get('/deferrals', { schema: { ...deferrals, response: { 200: listOf(deferralItem), ...failure } } }, async (request, reply) =>
      ofPlace(request, reply, { named: request.query.location_id, read: (locationId) => handoffs.deferrals(locationId) }),
    )
  }
}

/** The way of one contact from bot to bot, with what was stopped on it. */
export function contactHandoffsRoutes(deps: HandoffsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const list = { ...described, summary: 'Handoffs of a contact, the newest first', params: contactParams, querystring: ofContactQuery }
    const options = { schema: { ...list, response: { 200: listOf(handoffItem), ...failure } }, onRequest: authorise(deps, 'viewer') }
    app.get('/:id/handoffs', options, async (request, reply) => {
      const { location_id: named, ...query } = request.query
      const asked = { ...query, contact_id: request.params.id }
      return ofPlace(request, reply, { named, read: (locationId) => deps.handoffs.list(locationId, asked) })
    })
  }
}

/** What people say of handoffs: what one came to, and that a route begins to learn anew. */
export function handoffOutcomeRoutes(deps: HandoffsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('preValidation', async (request) => void (request.body ??= {}))
    const outcome = {
      ...described,
      summary: 'Say what a handoff came to; a person’s word stands',
      headers: changeHeaders,
      params: handoffParams,
      body: outcomeBody,
      response: { 200: outcomeSet, ...failure },
    }
    app.post('/:id/outcome', { schema: outcome, onRequest: authorise(deps, 'operator') }, async (request, reply) => {
      const { body, params } = request
      return changing(deps, { request, reply, body }, async (change) => {
        const isSet = await deps.handoffs.setOutcome(change, { handoffId: params.id, outcome: body.outcome })
        if (!isSet) return { problem: problem('not_found', 'there is no such handoff') }
        return { status: 200, body: { handoff_id: params.id, outcome: body.outcome } }
      })
    })

    const reset = {
      ...described,
      summary: 'Let a route learn anew: outcomes settled until now no longer count',
      headers: changeHeaders,
      params: routeParams,
      body: resetBody,
      response: { 200: routeReset, ...failure },
    }
    app.post('/routes/:route/reset', { schema: reset, onRequest: authorise(deps, 'admin') }, async (request, reply) => {
      const { body, params } = request
      return changing(deps, { request, reply, body }, async (change) => {
        await deps.handoffs.resetRoute(change, params.route)
        return { status: 200, body: { route: params.route, reset: true } }
      })
    })
  }
}

type Window = { from: Date; to: Date; includeSeed: boolean }

export type HandoffsRoutesDeps = AuthoriseDeps & {
  keys: Keys
  clock: { now(): Date }
  handoffs: {
    list(locationId: string, query: Omit<HandoffsQuery, 'location_id'>): Promise<Page<HandoffItem>>
    /** Null: there is no such location here. */
    summary(locationId: string, window: Window): Promise<HandoffSummary | null>
    deferrals(locationId: string): Promise<Page<DeferralItem>>
    /** False: there is no such handoff. */
    setOutcome(change: Change, said: { handoffId: string; outcome: HandoffOutcome }): Promise<boolean>
    resetRoute(change: Change, route: HandoffRoute): Promise<void>
  }
}
