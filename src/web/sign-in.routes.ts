import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sessionCookie } from './access.ts'
import { page } from './page.ts'

/** `GET /sign-in?key=…`: a one-time link becomes a session cookie. */
export function signInRoutes({ signIn, secure }: SignInDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const schema = { hide: true, querystring: z.object({ key: z.string().min(1).max(500) }) }
    // Without a HEAD route: a link preview would spend the key.
    app.get('/sign-in', { exposeHeadRoute: false, schema }, async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const token = await signIn.spend(request.query.key)
      if (token === null) return reply.code(401).type('text/html; charset=utf-8').send(SPENT)
      return reply.header('set-cookie', sessionCookie(token, { secure, maxAgeSeconds: SESSION_SECONDS })).redirect('/', 303)
    })
  }
}

/** How long the cookie lives; the token behind it may end sooner. */
const SESSION_SECONDS = 12 * 3600

const SPENT = page(
  'This link does not work any more',
  'It was used already, or the server was started anew. A fresh link stands in its output.',
)

export type SignInDeps = {
  signIn: {
    /** Takes a key once and gives the token of the new session, or null. */
    spend(key: string): Promise<string | null> | string | null
  }
  /** Whether people reach the server by https. */
  secure: boolean
}
