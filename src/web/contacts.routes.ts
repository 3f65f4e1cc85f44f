import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { KeyOfRequest } from '../db/request-keys.ts'
import { placeOf } from './access.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { changeHeaders, changeOf, type Change } from './change.ts'
import { CONTACT_CHANGES, type ContactChange, type ContactChanges } from './contact-changes.ts'
import { contactParams } from './contacts-schemas.ts'
import { problem, problemSchema, refuse } from './errors.ts'
import { idempotencyKey } from './idempotency.ts'
import { once, type Keys, type Outcome } from './once.ts'

/** What an operator does to a contact's conversation: take over, release, give to a bot, answer, lift a hold, record an opt-out. */
export function contactsRoutes(deps: ContactsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onRequest', authorise(deps, 'operator'))
    // Most changes need no word more than their address.
    app.addHook('preValidation', async (request) => void (request.body ??= {}))
    for (const one of CONTACT_CHANGES) {
      app.post(`/:id/${one.path}`, { schema: schemaOf(one) }, async (request, reply) => {
        const body = request.body as ChangeBody
        return changing(deps, { request, reply, body }, (change, reserved) => {
          const key = request.headers['idempotency-key'] ?? ''
          return one.act(deps.contacts, { ...change, contactId: request.params.id, key, reserved }, body)
        })
      })
    }
  }
}

type ChangeBody = { location_id?: string | undefined; reason?: string | undefined }

const schemaOf = ({ summary, body, answer, wantsKey }: ContactChange) => ({
  tags: ['contacts'],
  summary,
  security: [{ token: [] }],
  headers: wantsKey
    ? changeHeaders.extend({ 'idempotency-key': idempotencyKey.describe('The same key again is the same text.') })
    : changeHeaders,
  params: contactParams,
  body,
  response: { 200: answer as z.ZodType<object>, '4xx': problemSchema, '5xx': problemSchema },
})

type Asked = { request: FastifyRequest; reply: FastifyReply; body: ChangeBody }

/** A change of the location that the request names, once for each key. */
export async function changing(
  deps: { keys: Keys },
  { request, reply, body }: Asked,
  work: (change: Change, reserved: KeyOfRequest | null) => Promise<Outcome>,
): Promise<FastifyReply> {
  const place = placeOf(request.access, body.location_id)
  if (place.kind === 'foreign') return refuse(reply, 'forbidden')
  if (place.kind === 'missing') return refuse(reply, NO_LOCATION)
  const { locationId } = place
  return once(deps.keys, { request, reply, locationId }, (reserved) =>
    work(changeOf(request, { locationId, reason: body.reason }), reserved),
  )
}

export const NO_LOCATION = { ...problem('invalid_request', 'is missing; a token of every location names one'), field: 'location_id' }

export type ContactsRoutesDeps = AuthoriseDeps & { contacts: ContactChanges; keys: Keys }
