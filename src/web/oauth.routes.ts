import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Connected } from '../crm/connect.job.ts'
import type { Log } from '../lib/log.ts'
import { page } from './page.ts'

/** `GET /oauth/callback`: HighLevel sends its user back here with the code of their consent. */
export function oauthRoutes(deps: OAuthDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const querystring = z.object({ code: z.string().min(1).max(2_000), state: z.string().max(500).optional() })
    // Without a HEAD route: a link preview would spend the code.
    app.get('/oauth/callback', { exposeHeadRoute: false, schema: { hide: true, querystring } }, async (request, reply) => {
      void reply.header('cache-control', 'no-store').type('text/html; charset=utf-8')
      const { code, state } = request.query
      const locationId = state === undefined || state === '' ? null : deps.readState(state)
      // An installation begun at HighLevel's marketplace brings no state of ours; a state that is not ours is somebody's trick.
      if (state !== undefined && state !== '' && locationId === null) return reply.code(400).send(FOREIGN)
      const connected = await deps.connect({ code, locationId })
      deps.log.info({ outcome: connected.kind, locations: connected.kind === 'connected' ? connected.locationIds : [] }, 'consent')
      return reply.code(connected.kind === 'connected' ? 200 : 400).send(told(connected))
    })
  }
}

function told(connected: Connected): string {
  switch (connected.kind) {
    case 'connected':
      return page(
        'Connected',
        `${connected.locationIds.length === 1 ? 'The location is' : 'The locations are'} connected. You may close this page.`,
      )
    case 'not_ours':
      return page(
        'Not connected',
        'This location is not set up here to connect by consent. Add it to the locations file with auth kind oauth.',
      )
    case 'refused':
      return page('Not connected', 'HighLevel did not accept the consent. Ask for a fresh link and try again.')
  }
}

const FOREIGN = page('Not connected', 'This link is too old or was not made here. Ask for a fresh one.')

export type OAuthDeps = {
  connect(consent: { code: string; locationId: string | null }): Promise<Connected>
  /** The location of a state made here, or null. */
  readState(state: string): string | null
  log: Log
}
