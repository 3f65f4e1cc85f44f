import { oauthAppOf } from '../config.ts'
import { appOf } from '../crm/location-app.ts'
import { consentState } from '../crm/consent-state.ts'
import { readLocationStates, resumeLocation } from '../crm/location-state.store.ts'
import { consentUrl } from '../crm/token-pair.ts'
import { randomId } from '../lib/id.ts'
import type { Outcome, Shared } from './answer.ts'
import { readSetup } from './read-setup.ts'
import { notFound, useDatabase } from './use-database.ts'

export type ResumeFlags = { reason: string; as: string }

/** What the database holds of each location. */
export async function listLocations(shared: Shared): Promise<Outcome> {
  const states = await useDatabase(shared, ({ db }) => readLocationStates(db))
  const data = states.map(({ locationId, state, crmState, crmSince, proactiveAfter, heardAt }) => ({
    location_id: locationId,
    state,
    crm_state: crmState,
    crm_since: crmSince,
    proactive_after: proactiveAfter,
    heard_at: heardAt,
  }))
  const lines = data.map(({ location_id, state, crm_state, proactive_after, heard_at }) =>
    [
      location_id,
      state,
      crm_state === 'ok' ? null : crm_state,
      proactive_after === null ? null : `texts nobody waits for rest until ${proactive_after.toISOString()}`,
      heard_at === null ? 'no event yet' : `last event ${heard_at.toISOString()}`,
    ]
      .filter((part) => part !== null)
      .join('  '),
  )
  return { data: { locations: data }, lines: lines.length === 0 ? ['no location was ever started'] : lines }
}

/** The link that a person of the location opens; it counts for a day. */
export async function connectLink({ envFile }: Shared, locationId: string): Promise<Outcome> {
  const { config, secrets, locations } = readSetup({ envFile })
  const entry = locations.find((one) => one.locationId === locationId)
  if (entry === undefined) return notFound(`${locationId} stands in no locations file`)
  const app = appOf(entry.location, oauthAppOf(config, secrets))
  if (app === null) return notFound(`${locationId} does not connect by consent: its auth is not of kind oauth, or no app is configured`)
  const link = consentUrl(app, consentState(locationId, { secret: secrets.session, now: new Date() }))
  return { data: { location_id: locationId, link }, lines: [link] }
}

/** Lets texts of a location leave again; what waited is due now. */
export async function resume(shared: Shared, locationId: string, { reason, as }: ResumeFlags): Promise<Outcome> {
  const resumed = await useDatabase(shared, (database) =>
    resumeLocation(database, { locationId, by: as, reason, auditId: randomId('aud') }),
  )
  if (resumed === null) return notFound(`${locationId} is neither inactive nor at its limit`)
  const { was, texts } = resumed
  const data = { location_id: locationId, was, texts }
  return { data, lines: [`${locationId} was ${was.replaceAll('_', ' ')}; ${texts} ${texts === 1 ? 'text is' : 'texts are'} due now`] }
}
