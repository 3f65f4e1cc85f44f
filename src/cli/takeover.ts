import { readEra } from '../db/migrate.ts'
import { Refused } from '../lib/errors.ts'
import { randomId } from '../lib/id.ts'
import { takeOver } from '../turn/take-over.store.ts'
import type { Outcome, Shared } from './answer.ts'
import { groupOf } from './location-group.ts'
import { notFound, useDatabase } from './use-database.ts'

export type TakeoverFlags = { location: string; as: string; reason?: string }

/** Takes a conversation over in the configured database; on PostgreSQL running servers notice it at once. */
export async function takeover(shared: Shared, contactId: string, { location: locationId, as, reason }: TakeoverFlags): Promise<Outcome> {
  const taken = await useDatabase(shared, async (database, { locations }) => {
    const deps = { database, newId: randomId, era: await readEra(database.db) }
    const group = groupOf(locationId, locations)
    return takeOver(deps, { locationId, contactId, by: as, reason: reason ?? null, group })
  })
  switch (taken.kind) {
    case 'unknown':
    case 'moved':
      return notFound(`${locationId} has no contact ${contactId}`)
    case 'suppressed':
      throw new Refused(`${contactId} has opted out (${taken.reason.replaceAll('_', ' ')}): nobody is to text them`)
    case 'taken': {
      const { owner, version, stopped } = taken
      const many = `${stopped.length} ${stopped.length === 1 ? 'text' : 'texts'} of the bot stopped`
      return {
        data: { contact_id: contactId, owner, version, stopped: stopped.map(({ actionId, text }) => ({ action_id: actionId, text })) },
        lines: [`a person has ${contactId} now; ${many}`, ...stopped.map(({ text }) => `  ${text ?? ''}`)],
      }
    }
  }
}
