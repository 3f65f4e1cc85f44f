import type { Config, Secrets } from './config.ts'
import { readConsentState } from './crm/consent-state.ts'
import { HIGHLEVEL_PUBLIC_KEY, loadPublicKeys } from './crm/signature.ts'
import type { Engine } from './engine.ts'
import type { Loops } from './engine-loops.ts'
import type { Clock } from './lib/clock.ts'
import { ConfigurationInvalid } from './lib/errors.ts'
import type { Log } from './lib/log.ts'
import type { LocationBook } from './location-book.ts'
import { strikeSecrets } from './redact.ts'
import { strictOptOut } from './turn/strict-opt-out.ts'
import { urgencyOf } from './turn/urgency.ts'
import type { Counters } from './web/counters.store.ts'
import type { ServerDeps } from './web/server.routes.ts'

/** The two doors for events: signed by HighLevel, or from a workflow with a location's secret. */
export function webhookDoors({ input, book, engine, loops, clock, counted }: Doors): ServerDeps['webhooks'] {
  const { config, secrets, log, overrides } = input
  const keys = loadPublicKeys([...(config.highlevel.webhookPublicKeys ?? [HIGHLEVEL_PUBLIC_KEY]), ...(overrides?.publicKeys ?? [])])
  if (!keys.ok) throw new ConfigurationInvalid(keys.error)
  const appId = config.highlevel.app?.appId
  const single = config.locations.single
  return {
    publicKeys: keys.value,
    locationOf: (id) => {
      const location = engine.locationOf(id)
      const ownId = location?.app_id ?? appId
      return location === null ? null : { location, ...(ownId ? { appId: ownId } : {}) }
    },
    isBlocked: (id) => book.entries().some(({ locationId, location }) => location === null && locationId === id),
    workflowSecrets: (now) => {
      const entries = book.entries()
      return entries.flatMap(({ location, locationId }) => {
        const own = (location?.webhook_secrets ?? []).filter(({ until }) => until === undefined || Date.parse(until) > now.getTime())
        const shared = secrets.webhookSecret && (single === locationId || entries.length === 1) ? [secrets.webhookSecret] : []
        return [...own.map(({ secret }) => secret), ...shared].map((secret) => ({ locationId, secret }))
      })
    },
    accept: async ({ event, raw, door }) => {
      const own = engine.locationOf(event.locationId)?.webhook_secrets.map(({ secret }) => secret) ?? []
      const known = secrets.webhookSecret === null ? own : [...own, secrets.webhookSecret]
      const accepted = await engine.accept({ event, raw: strikeSecrets(raw, known), door })
      return { status: accepted.status === 'duplicate' ? 'duplicate' : 'accepted' }
    },
    // What forbids sending is taken in however much waits.
    overloaded: ({ event, location }) => loops.overloaded() && urgencyOf(event, location, strictOptOut) === null,
    count: counted.count,
    log,
    clock,
  }
}

/** Where HighLevel sends back the person who allowed the app. */
export const consentDoor = ({ input: { secrets, log }, engine, clock }: Omit<Doors, 'book'>): ServerDeps['oauth'] => ({
  connect: engine.connect,
  readState: (state) => readConsentState(state, { secret: secrets.session, now: clock.now() }),
  log,
})

type Doors = {
  input: {
    config: Config
    secrets: Secrets & { session: string }
    log: Log
    overrides?: { publicKeys?: string[] }
  }
  book: Pick<LocationBook, 'entries'>
  engine: Pick<Engine, 'accept' | 'connect' | 'locationOf'>
  loops: Pick<Loops, 'overloaded'>
  clock: Clock
  counted: Pick<Counters, 'count'>
}
