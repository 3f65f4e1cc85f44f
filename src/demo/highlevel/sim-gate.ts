import type { Reply, Route } from './sim-call.ts'
import { refuse } from './sim-call.ts'
import type { TokenOwner } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

export type Passed = { owner: TokenOwner | null; headers: Record<string, string> }
export type Gate = { ok: true; value: Passed } | { ok: false; reply: Reply; headers: Record<string, string> }

const WINDOW_MS = 10_000

/** What stands before every route: bearer token, Version header, then the two rate limits. */
export function passGate(sim: Sim, route: Route, headers: Headers): Gate {
  if (route.access === 'open') return { ok: true, value: { owner: null, headers: {} } }
  const owner = ownerOf(sim, headers.get('authorization'))
  if (!owner) return stopped(refuse(401, 'Invalid token: access token is invalid'))
  if (owner.type !== route.access) return stopped(refuse(401, 'This route is not allowed for this kind of token.'))
  const version = versionFault(route, headers.get('version'))
  if (version) return stopped(refuse(400, version))
  return countCall(sim, owner)
}

const stopped = (reply: Reply, headers: Record<string, string> = {}): Gate => ({ ok: false, reply, headers })

function ownerOf(sim: Sim, authorization: string | null): TokenOwner | null {
  const token = authorization?.match(/^Bearer (\S+)$/)?.[1]
  if (!token) return null
  const location = [...sim.state.locations.values()].find((one) => one.token === token)
  if (location) return { type: 'location', locationId: location.id }
  const issued = sim.state.accessTokens.get(token)
  return issued && issued.expiresAt > sim.clock.now().getTime() ? issued.owner : null
}

function versionFault(route: Route, version: string | null): string | null {
  if (route.version === null || route.version === version) return null
  return version === null ? 'version header was not found.' : `version header is invalid: ${route.version} expected.`
}

function countCall(sim: Sim, owner: TokenOwner): Gate {
  const { rateLimit, dailyLimit } = sim.settings
  const usage = usageOf(sim, owner.type === 'location' ? owner.locationId : owner.companyId)
  const refused = (rateLimit !== null && usage.inWindow >= rateLimit) || (dailyLimit !== null && usage.inDay >= dailyLimit)
  if (!refused) {
    usage.inWindow += 1
    usage.inDay += 1
  }
  const headers = {
    ...(rateLimit !== null && {
      'X-RateLimit-Max': String(rateLimit),
      'X-RateLimit-Remaining': String(Math.max(0, rateLimit - usage.inWindow)),
      'X-RateLimit-Interval-Milliseconds': String(WINDOW_MS),
    }),
    ...(dailyLimit !== null && {
      'X-RateLimit-Limit-Daily': String(dailyLimit),
      'X-RateLimit-Daily-Remaining': String(Math.max(0, dailyLimit - usage.inDay)),
    }),
  }
  return refused ? stopped(refuse(429, 'Too Many Requests'), headers) : { ok: true, value: { owner, headers } }
}

/** The counters of a location, begun anew with every window and every UTC day. */
function usageOf(sim: Sim, key: string) {
  const at = sim.clock.monotonic()
  const day = sim.clock.now().toISOString().slice(0, 10)
  const usage = sim.state.usage.get(key) ?? { windowStart: at, inWindow: 0, day, inDay: 0 }
  if (at - usage.windowStart >= WINDOW_MS) Object.assign(usage, { windowStart: at, inWindow: 0 })
  if (usage.day !== day) Object.assign(usage, { day, inDay: 0 })
  sim.state.usage.set(key, usage)
  return usage
}
