import { writeAudit } from '../db/audit.ts'
import type { Database } from '../db/database.ts'
import type { Granted, OAuthCalls } from './oauth.client.ts'
import type { Sealer } from './seal.ts'
import type { OAuthApp } from './token-pair.ts'
import { installPair } from './token.store.ts'

/** What became of a consent: the locations that are connected by it. */
export type Connected =
  | { kind: 'connected'; locationIds: string[] }
  | { kind: 'not_ours'; locationId: string | null }
  | { kind: 'refused'; why: string }

/** Turns the code of a consent into tokens. An agency's consent connects every configured location that it covers. */
export function connector(deps: ConnectDeps): (consent: { code: string; locationId: string | null }) => Promise<Connected> {
  return async ({ code, locationId }) => {
    const app = (locationId === null ? null : deps.appOf(locationId)) ?? deps.ownApp ?? onlyApp(deps)
    if (app === null) return { kind: 'refused', why: 'no app is configured' }
    const granted = await deps.oauth.grant(app, { kind: 'code', code })
    if (!granted.ok) return { kind: 'refused', why: granted.error.message }
    return granted.value.pair.userType === 'Company' ? connectAgency(deps, granted.value) : connectOne(deps, granted.value)
  }
}

/** A consent begun at the marketplace does not say for which app: where all locations share one, it is that. */
function onlyApp({ appOf, oauthLocations }: ConnectDeps): OAuthApp | null {
  const apps = new Map(oauthLocations().flatMap((id) => [appOf(id) ?? []].flat().map((app) => [app.clientId, app] as const)))
  return apps.size === 1 ? (apps.values().next().value ?? null) : null
}

async function connectOne(deps: ConnectDeps, { pair, lifeMs, locationId }: Granted): Promise<Connected> {
  if (locationId === null || deps.appOf(locationId) === null) return { kind: 'not_ours', locationId }
  await installPair(deps.database, deps.sealed, { ownerId: locationId, pair, lifeMs })
  await record(deps, locationId)
  return { kind: 'connected', locationIds: [locationId] }
}

async function connectAgency(deps: ConnectDeps, { pair, lifeMs, approvedLocations }: Granted): Promise<Connected> {
  const { companyId } = pair
  if (companyId === null) return { kind: 'refused', why: 'the agency has no id' }
  await installPair(deps.database, deps.sealed, { ownerId: companyId, pair, lifeMs })
  const locationIds: string[] = []
  for (const locationId of deps.oauthLocations()) {
    if (approvedLocations.length > 0 && !approvedLocations.includes(locationId)) continue
    const made = await deps.oauth.locationToken({ access: pair.access, companyId }, locationId)
    if (!made.ok) continue
    const own = { ...made.value.pair, refresh: null, companyId, userType: 'Location' as const }
    await installPair(deps.database, deps.sealed, { ownerId: locationId, pair: own, lifeMs: made.value.lifeMs })
    await record(deps, locationId)
    locationIds.push(locationId)
  }
  return locationIds.length > 0 ? { kind: 'connected', locationIds } : { kind: 'not_ours', locationId: null }
}

const record = ({ database, newId }: ConnectDeps, locationId: string): Promise<void> =>
  writeAudit(database.db, {
    id: newId('aud'),
    locationId,
    actor: 'highlevel consent',
    action: 'location_connected',
    subject: locationId,
    reason: null,
    after: {},
  })

export type ConnectDeps = {
  database: Pick<Database, 'db' | 'transaction' | 'wake'>
  sealed: Sealer
  oauth: OAuthCalls
  newId(prefix: string): string
  /** The process's own app, and a location's; null: the location is not configured to connect by consent. */
  ownApp: OAuthApp | null
  appOf(locationId: string): OAuthApp | null
  oauthLocations(): string[]
}
