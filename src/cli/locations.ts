import { readLocationStates, resumeLocation } from '../crm/location-state.store.ts'
import { randomId } from '../lib/id.ts'
import type { Outcome, Shared } from './answer.ts'
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
