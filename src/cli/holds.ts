import { readEra } from '../db/migrate.ts'
import { Refused } from '../lib/errors.ts'
import { randomId } from '../lib/id.ts'
import { readHolds, releaseHold } from '../turn/release-hold.store.ts'
import type { Outcome, Shared } from './answer.ts'
import { groupOf } from './location-group.ts'
import { notFound, useDatabase } from './use-database.ts'

export type HoldReleaseFlags = { location: string; reason: string; as: string }

/** Holds that stand, with the contacts each keeps silent. */
export async function listHolds(shared: Shared): Promise<Outcome> {
  const holds = await useDatabase(shared, ({ db }) => readHolds(db))
  const data = holds.map(({ locationId, contactIds, onPhone, reason, since }) => ({
    location_id: locationId,
    contact_ids: contactIds,
    on: onPhone ? 'phone' : 'contact',
    reason,
    since,
  }))
  const lines = data.map(
    ({ location_id, contact_ids, on, reason, since }) =>
      `${since.toISOString()}  ${reason.padEnd(13)} ${on} of ${contact_ids.join(', ') || 'no known contact'} in ${location_id}`,
  )
  return { data: { holds: data }, lines: lines.length === 0 ? ['nothing is held'] : lines }
}

/** Lifts the holds of a contact and its phone. */
export async function release(shared: Shared, contactId: string, { location: locationId, reason, as }: HoldReleaseFlags): Promise<Outcome> {
  const released = await useDatabase(shared, async (database, { locations }) => {
    const deps = { database, newId: randomId, era: await readEra(database.db) }
    return releaseHold(deps, { locationId, contactId, by: as, reason, group: groupOf(locationId, locations) })
  })
  switch (released.kind) {
    case 'not_held':
      return notFound(`nothing holds ${contactId} in ${locationId}`)
    case 'suppressed':
      throw new Refused(
        `${contactId} is suppressed (${released.reason.replaceAll('_', ' ')}): no person may lift that; only START from the contact does`,
      )
    case 'released': {
      const { holds, texts } = released
      const data = { contact_id: contactId, location_id: locationId, holds, texts }
      return {
        data,
        lines: [`${contactId} is held no longer; ${texts} ${texts === 1 ? 'text that waited is' : 'texts that waited are'} due now`],
      }
    }
  }
}
