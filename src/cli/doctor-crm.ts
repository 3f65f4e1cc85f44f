import type { Location } from '../conversation/location.ts'
import { absentParts } from '../crm/absent-parts.ts'
import type { CrmError, CrmResult, LocationData } from '../crm/crm-port.ts'
import { highLevelClient } from '../crm/highlevel.client.ts'
import { systemClock } from '../lib/clock.ts'
import { fixedToken, openGate, type TokenSource } from '../crm/request.client.ts'
import { sealer } from '../crm/seal.ts'
import { readPair } from '../crm/token.store.ts'
import { fail, ok } from '../lib/result.ts'
import { silentLog } from '../lib/log.ts'
import { VERSION } from '../version.ts'
import { DOCTOR_LIMIT_MS, findingOf, type Check, type Finding } from './doctor-check.ts'
import type { Opened } from './doctor-database.ts'
import type { Configuration } from './read-setup.ts'

/** What HighLevel says of each location that may run: one reading serves both checks. */
export function crmChecks({ config, secrets, locations }: Configuration, opened: Opened): Check[] {
  const ready = locations.flatMap(({ location }) => (location === null ? [] : [location]))
  const crm = highLevelClient({
    fetch,
    baseUrl: config.highlevel.baseUrl,
    tokens: storedTokens({ locations: ready, opened, keys: secrets.keys ?? [] }),
    timeoutMs: Math.min(config.highlevel.timeoutMs, DOCTOR_LIMIT_MS),
    clock: systemClock,
    rate: openGate,
    log: silentLog,
    version: VERSION,
  })
  const asked = new Map<string, Promise<CrmResult<LocationData>>>()
  const loaded = ({ location_id: id }: Location) => {
    const reading = asked.get(id) ?? crm.loadLocation(id)
    asked.set(id, reading)
    return reading
  }
  const nothing = config.mode === 'demo' ? 'the demo imitates HighLevel' : 'no location may run'
  const forAll = (name: 'crm token' | 'crm location', look: typeof judgeToken): Check => ({
    name,
    network: true,
    run: async () =>
      ready.length === 0
        ? [findingOf(name)('skipped', nothing)]
        : (await Promise.all(ready.map(async (location) => look(location, await loaded(location))))).flat(),
  })
  return [forAll('crm token', judgeToken), forAll('crm location', judgeLocation)]
}

type Stored = { locations: readonly Location[]; opened: Opened; keys: readonly string[] }

/** Private tokens as configured, and the access tokens that consents left in the database; nothing is renewed here. */
function storedTokens({ locations, opened, keys }: Stored): TokenSource {
  const none = fail<CrmError>({ kind: 'permanent', reason: 'auth', message: 'no consent is on file' })
  return {
    ...fixedToken(''),
    tokenOf: async (id) => {
      const auth = locations.find(({ location_id }) => location_id === id)?.auth
      if (auth?.kind === 'pit') return ok(auth.token)
      const stored = opened.kind === 'open' && keys.length > 0 ? await readPair(opened.database.db, sealer(keys), id) : null
      if (stored === 'locked') return fail({ kind: 'permanent', reason: 'invalid', message: 'no key of JORGE_SECRET_KEY opens the token' })
      return stored === null ? none : ok(stored.pair.access)
    },
  }
}

const CONNECT_FIX = 'jorge locations connect <location>, and open the link'
const OWN_TOKEN_FIX =
  'is it a token of this very location? Settings › Private Integrations of the location shows its own; else add the scope locations.readonly under Scopes'
const SCOPES_FIX = 'HighLevel: Settings › Private Integrations › the integration › Scopes'

export function judgeToken({ location_id: location, auth }: Location, answer: CrmResult<LocationData>): Finding[] {
  const tell = findingOf('crm token')
  if (!answer.ok) {
    const { reason, message } = answer.error
    if (reason === 'auth')
      return [
        tell('error', 'HighLevel does not know the token', {
          location,
          fix: auth.kind === 'pit' ? 'make a new private integration token' : CONNECT_FIX,
        }),
      ]
    const fix = reason === 'forbidden' ? OWN_TOKEN_FIX : 'is the location id right, and does HighLevel answer?'
    return [tell('error', `HighLevel does not show the location to this token: ${message}`, { location, fix })]
  }
  const { unreadable } = answer.value
  if (unreadable.length === 0) return [tell('ok', 'accepted, every needed scope is there', { location })]
  return unreadable.map(({ part, error }) => tell('error', `may not read ${part}: ${error.message}`, { location, fix: SCOPES_FIX }))
}

/** Whether everything that the configuration refers to is there. A part that could not be read is the token's finding. */
export function judgeLocation(location: Location, answer: CrmResult<LocationData>): Finding[] {
  const { location_id: id } = location
  const tell = findingOf('crm location')
  if (!answer.ok) return [tell('skipped', 'it could not be read', { location: id })]
  const absent = absentParts(location, answer.value).map(({ what, fix }) => tell('error', `${what} is not there`, { location: id, fix }))
  const calendar =
    location.calendar_id === undefined
      ? [tell('warn', 'no calendar is set: appointments are agreed by text', { location: id, fix: 'calendar_id' })]
      : []
  const findings = [...absent, ...calendar]
  return findings.length > 0 ? findings : [tell('ok', 'fields, tags, calendar, pipeline and workflows are there', { location: id })]
}
