import type { FastifySchemaCompiler } from 'fastify'
import { validatorCompiler, type FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CALL_INPUTS } from '../bots/call/call-input.ts'
import { CALL_RESULTS, type CallResults } from '../bots/call/call-result.ts'
import { BOT_NAMES, type BotName } from '../conversation/owner.ts'
import { InvalidInput } from '../lib/errors.ts'
import { placeOf } from './access.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { problemSchema, refuse } from './errors.ts'
import { keyHeader } from './idempotency.ts'

/** `POST /api/v1/bots/{lead|buyer|seller}/process`: a text for a bot, its answer in the response. */
export function botsRoutes(deps: BotsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onRequest', authorise(deps, 'operator'))
    app.setValidatorCompiler(bodyUnjudged)
    for (const bot of BOT_NAMES) {
      const schema = {
        tags: ['bots'],
        summary: `Bring a text to the ${bot} bot and wait for its answer`,
        security: [{ token: [] }],
        headers: keyHeader,
        body: CALL_INPUTS[bot].extend({ location_id: z.string().optional().describe('May be left out by a token of one location.') }),
        response: { 200: CALL_RESULTS[bot], '4xx': problemSchema, '5xx': problemSchema },
      }
      app.post(`/${bot}/process`, { schema }, async (request, reply) => {
        if (deps.overloaded()) return refuse(reply.header('retry-after', '30'), 'try_later')
        const { location_id: named, ...input } = bodyOf(request.body)
        const place = placeOf(request.access, named)
        if (place.kind === 'missing') throw new InvalidInput('location_id', 'is missing; a token of every location names one')
        if (place.kind === 'foreign') return refuse(reply, 'forbidden')
        const key = request.headers['idempotency-key']
        return reply.send(await deps.answerCall({ bot, locationId: place.locationId, input, key: typeof key === 'string' ? key : null }))
      })
    }
  }
}

/** The function judges its input itself: it is the same for every door, and names the key that is wrong. */
const bodyUnjudged: FastifySchemaCompiler<z.ZodType> = (route) =>
  route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route)

/** An object to take `location_id` from; anything else is refused as it is. */
const bodyOf = (body: unknown): Record<string, unknown> => {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  throw new InvalidInput('', 'the body must be an object')
}

export type BotsRoutesDeps = AuthoriseDeps & {
  answerCall<Name extends BotName>(call: { bot: Name; locationId: string; input: unknown; key: string | null }): Promise<CallResults[Name]>
  overloaded(): boolean
}
