import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { changeHeaders, locationQuery, reasonSchema, type Change } from './change.ts'
import { changing } from './contacts.routes.ts'
import { problem, problemSchema } from './errors.ts'
import type { Keys } from './once.ts'

const params = z.object({ id: z.string().min(1).max(128).describe("The action's id.") })
const body = locationQuery.extend({ reason: reasonSchema.optional().describe('Kept in the audit.') })
const queued = z.strictObject({ action_id: z.string().describe('The new action.'), contact_id: z.string() })

/** What an operator does to an action that failed, was withdrawn, or whose outcome nobody knows. */
export function actionsRoutes(deps: ActionsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onRequest', authorise(deps, 'operator'))
    app.addHook('preValidation', async (request) => void (request.body ??= {}))
    const schema = {
      tags: ['actions'],
      summary: 'Have an ended action done once more; a text goes out as your own words',
      security: [{ token: [] }],
      headers: changeHeaders,
      params,
      body,
      response: { 200: queued, '4xx': problemSchema, '5xx': problemSchema },
    }
    app.post('/:id/send-again', { schema }, async (request, reply) =>
      changing(deps, { request, reply, body: request.body }, async (change) => {
        const sent = await deps.sendAgain({ ...change, actionId: request.params.id })
        if (sent.kind === 'unknown') return { problem: problem('not_found', 'there is no such action') }
        if (sent.kind === 'refused')
          return { problem: problem('refused', `this action cannot be done again: ${sent.why.replaceAll('_', ' ')}`) }
        return { status: 200, body: { action_id: sent.actionId, contact_id: sent.contactId } }
      }),
    )
  }
}

export type ActionsRoutesDeps = AuthoriseDeps & {
  keys: Keys
  sendAgain(
    again: Change & { actionId: string },
  ): Promise<{ kind: 'queued'; actionId: string; contactId: string } | { kind: 'unknown' } | { kind: 'refused'; why: string }>
}
