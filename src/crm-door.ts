import type { Location } from './conversation/location.ts'
import { alarmOf } from './crm/alarm.ts'
import { connector, type Connected } from './crm/connect.job.ts'
import { crmStatus } from './crm/crm-status.client.ts'
import type { CrmPort } from './crm/crm-port.ts'
import { highLevelClient } from './crm/highlevel.client.ts'
import { appOf } from './crm/location-app.ts'
import { oauthCalls } from './crm/oauth.client.ts'
import { rateBudget, type RateBudget } from './crm/rate.store.ts'
import type { RequestDeps } from './crm/request.client.ts'
import { sealer, type Sealer } from './crm/seal.ts'
import type { OAuthApp } from './crm/token-pair.ts'
import { resealPairs } from './crm/token.store.ts'
import { tokenSource, type LocationAuth, type Tokens } from './crm/tokens.job.ts'
import type { Database } from './db/database.ts'
import type { Clock } from './lib/clock.ts'
import type { NewId } from './lib/id.ts'
import type { Log } from './lib/log.ts'
import { oncePerDay } from './lib/once-per-day.ts'

/** HighLevel as the engine meets it: the port, the gate before it, the tokens behind it. */
export type CrmDoor = {
  crm: CrmPort
  rate: RateBudget
  tokens: Tokens
  /** The status HighLevel answers for a location right now; null: it did not answer. */
  askCrm(locationId: string): Promise<number | null>
  /** Turns the code of a consent into tokens. */
  connect(consent: { code: string; locationId: string | null }): Promise<Connected>
  /** At the start: seals anew what an older key sealed, tells of tokens that no key opens, and learns who we are at HighLevel. */
  prepareTokens(): Promise<void>
}

export function openCrmDoor(options: CrmDoorOptions): CrmDoor {
  const { database, clock, log, settings, locations } = options
  const alarm = alarmOf(options)
  const sealed = sealer(options.sealKeys)
  const wire = { fetch: options.fetch, baseUrl: settings.baseUrl, timeoutMs: settings.timeoutMs, log }
  const oauth = oauthCalls(wire)
  const appFor = (locationId: string) => appOf(locations.get(locationId) ?? null, options.oauthApp)
  const authOf = (locationId: string): LocationAuth | null => {
    const auth = locations.get(locationId)?.auth
    if (auth?.kind === 'pit') return auth
    const app = appFor(locationId)
    return app === null ? null : { kind: 'oauth', app }
  }
  const tokens = tokenSource({ database, sealed, oauth, clock, authOf, alarm })
  const limits = { perTenSeconds: settings.requestsPer10Seconds, perDay: 200_000 }
  const rate = rateBudget({ database, clock, limits, alarm })
  const forbidden = oncePerDay(clock, (locationId) => alarm('forbidden', locationId))
  const door: RequestDeps = { ...wire, tokens, clock, rate, forbidden, version: options.version }
  const oauthLocations = () => [...locations.keys()].filter((id) => appFor(id) !== null)
  const connect = connector({ database, sealed, oauth, newId: options.newId, ownApp: options.oauthApp, appOf: appFor, oauthLocations })
  const prepareTokens = async () => {
    await reseal(options, sealed)
    await tokens.learnUsers(oauthLocations())
  }
  return { crm: highLevelClient(door), rate, tokens, askCrm: crmStatus(door), connect, prepareTokens }
}

async function reseal({ database, log }: CrmDoorOptions, sealed: Sealer): Promise<void> {
  const { locked } = await resealPairs(database.db, sealed)
  if (locked.length > 0) log.error({ locations: locked }, 'no key of JORGE_SECRET_KEY opens the stored tokens')
}

export type CrmDoorOptions = {
  database: Database
  clock: Clock
  newId: NewId
  log: Log
  locations: ReadonlyMap<string, Location>
  fetch: typeof fetch
  version: string
  /** The first seals tokens at rest, all open them. */
  sealKeys: readonly string[]
  /** The process's own app at HighLevel's marketplace. */
  oauthApp: OAuthApp | null
  settings: { baseUrl: string; timeoutMs: number; requestsPer10Seconds: number }
  count(counter: string, locationId: string): void
}
