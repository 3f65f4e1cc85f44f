import type { Call, Json, Reply, Route } from './sim-call.ts'
import { absent, answer, refuse, text } from './sim-call.ts'
import type { TokenOwner } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

export const oauthRoutes: Route[] = [
  { version: null, access: 'open', method: 'POST', path: '/oauth/token', handle: token },
  { version: '2021-07-28', access: 'company', method: 'POST', path: '/oauth/locationToken', handle: locationToken },
  { version: '2021-07-28', access: 'company', method: 'GET', path: '/oauth/installedLocations', handle: installedLocations },
]

const ACCESS_SECONDS = 86_399
export const INTEGRATION_USER = 'usr_integration'

/** Issues a pair; the refresh token dies with its first use. */
export function grantTokens(sim: Sim, owner: TokenOwner): { accessToken: string; refreshToken: string; expiresAt: Date } {
  const accessToken = sim.newId('access')
  const refreshToken = sim.newId('refresh')
  const expiresAt = sim.clock.now().getTime() + ACCESS_SECONDS * 1_000
  sim.state.accessTokens.set(accessToken, { owner, expiresAt })
  sim.state.refreshTokens.set(refreshToken, owner)
  return { accessToken, refreshToken, expiresAt: new Date(expiresAt) }
}

function token(sim: Sim, call: Call): Reply {
  const [lacking] = absent(call.body, ['client_id', 'client_secret', 'grant_type'])
  if (lacking) return refuse(422, `${lacking} should not be empty`)
  const owner = spend(sim, call.body)
  return owner ? answer(tokenBody(sim, owner)) : invalidGrant()
}

/** Takes the code or the refresh token out of the world: it cannot be used again. */
function spend(sim: Sim, body: Json): TokenOwner | null {
  const [key, from] =
    body['grant_type'] === 'refresh_token'
      ? [text(body['refresh_token']) ?? '', sim.state.refreshTokens]
      : [text(body['code']) ?? '', sim.state.authorizationCodes]
  const owner = from.get(key) ?? null
  from.delete(key)
  return owner
}

const invalidGrant = (): Reply =>
  answer(
    { statusCode: 400, message: 'invalid_grant', error: 'invalid_grant', error_description: 'This token is invalid or has been used.' },
    400,
  )

function tokenBody(sim: Sim, owner: TokenOwner): Json {
  const { accessToken, refreshToken } = grantTokens(sim, owner)
  const scope = 'contacts.readonly contacts.write conversations.readonly conversations.write'
  const issued = {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: ACCESS_SECONDS,
    refresh_token: refreshToken,
    scope,
    userId: INTEGRATION_USER,
  }
  if (owner.type === 'company') return { ...issued, userType: 'Company', companyId: owner.companyId }
  const companyId = sim.state.locations.get(owner.locationId)?.companyId ?? ''
  return { ...issued, userType: 'Location', locationId: owner.locationId, companyId }
}

function locationToken(sim: Sim, call: Call): Reply {
  const location = sim.state.locations.get(text(call.body['locationId']) ?? '')
  if (!location || call.body['companyId'] !== companyOf(call)) return refuse(400, 'The location does not belong to the company.')
  return answer(tokenBody(sim, { type: 'location', locationId: location.id }))
}

function installedLocations(sim: Sim, call: Call): Reply {
  if (call.query.get('companyId') !== companyOf(call)) return refuse(400, 'companyId is invalid')
  const own = [...sim.state.locations.values()].filter(({ companyId }) => companyId === companyOf(call))
  const locations = own.map(({ id, name }) => ({ _id: id, name, address: 'Rancho Cucamonga, CA', isInstalled: true }))
  return answer({ locations, count: locations.length, installToFutureLocations: false })
}

const companyOf = (call: Call): string | null => (call.owner?.type === 'company' ? call.owner.companyId : null)
