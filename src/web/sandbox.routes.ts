import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { problemSchema, refuse } from './errors.ts'
import {
  contactCreated,
  contactParams,
  contactSchema,
  messageSent,
  newContactBody,
  overviewSchema,
  released,
  textBody,
  type NewContact,
  type SandboxContact,
  type SandboxOverview,
  type SandboxOwner,
} from './sandbox-schemas.ts'

/** The sandbox phone: text the bots as a lead, see what they think, answer as a colleague. Registered in the demo only. */
export function sandboxRoutes(deps: SandboxRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const { sandbox } = deps
    app.addHook('onRequest', authorise(deps, 'operator'))
    const described = { tags: ['sandbox'], security: [{ token: [] }] }
    const failure = { '4xx': problemSchema }
    const one = { ...described, params: contactParams }

    app.get('', { schema: { ...described, response: { 200: overviewSchema } } }, () => sandbox.overview())

    const create = { ...described, body: newContactBody, response: { 201: contactCreated } }
    app.post('/contacts', { schema: create }, async (request, reply) => reply.code(201).send(await sandbox.createContact(request.body)))

    app.get('/contacts/:id', { schema: { ...one, response: { 200: contactSchema, ...failure } } }, async (request, reply) => {
      const contact = await sandbox.contact(request.params.id)
      return contact === null ? refuse(reply, 'not_found') : reply.send(contact)
    })

    for (const speaker of ['text', 'human'] as const) {
      const path = speaker === 'text' ? '/contacts/:id/messages' : '/contacts/:id/human'
      app.post(path, { schema: { ...one, body: textBody, response: { 202: messageSent, ...failure } } }, async (request, reply) => {
        const sent = await sandbox[speaker](request.params.id, request.body.text)
        return sent === null ? refuse(reply, 'not_found') : reply.code(202).send(sent)
      })
    }

    app.post('/contacts/:id/release', { schema: { ...one, response: { 202: released, ...failure } } }, async (request, reply) => {
      const outcome = await sandbox.release(request.params.id)
      return outcome === null ? refuse(reply, 'not_found') : reply.code(202).send(outcome)
    })
  }
}

/** Null: no such contact. */
export type Sandbox = {
  overview(): Promise<SandboxOverview>
  createContact(input: NewContact): Promise<{ contact_id: string }>
  /** The contact texts. */
  text(contactId: string, text: string): Promise<{ message_id: string } | null>
  /** A colleague texts from HighLevel's own app. */
  human(contactId: string, text: string): Promise<{ message_id: string } | null>
  release(contactId: string): Promise<{ owner: SandboxOwner } | null>
  contact(contactId: string): Promise<SandboxContact | null>
}

export type SandboxRoutesDeps = AuthoriseDeps & { sandbox: Sandbox }
