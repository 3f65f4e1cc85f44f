import { z } from 'zod'
import { crmRequests, type RequestDeps } from './request.client.ts'

const PATIENCE_MS = 5_000

/** Asks for the location itself, the cheapest call every token may make: the status of the answer, or null without one. */
export function crmStatus(deps: RequestDeps): (locationId: string) => Promise<number | null> {
  const requests = crmRequests({ ...deps, timeoutMs: Math.min(deps.timeoutMs, PATIENCE_MS) })
  return async (locationId) => {
    const path = `/locations/${encodeURIComponent(locationId)}`
    const answer = await requests.read({ locationId, resource: 'locations', method: 'GET', path, effect: 'read' }, z.unknown())
    return answer.ok ? 200 : (answer.error.status ?? null)
  }
}
