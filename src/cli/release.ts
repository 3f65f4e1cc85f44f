import type { BotName } from '../conversation/owner.ts'
import { readEra } from '../db/migrate.ts'
import { randomId } from '../lib/id.ts'
import { releaseContact } from '../turn/release.store.ts'
import type { Outcome, Shared } from './answer.ts'
import { notFound, useDatabase } from './use-database.ts'

export type ReleaseFlags = { location: string; as: string; bot?: BotName; reason?: string; continue?: boolean }

/** Releases a contact in the configured database; on PostgreSQL running servers notice it at once. */
export async function release(
  shared: Shared,
  contactId: string,
  { location: locationId, as, bot, reason, continue: goOn = false }: ReleaseFlags,
): Promise<Outcome> {
  const released = await useDatabase(shared, async (database) => {
    const deps = { database, newId: randomId, era: await readEra(database.db) }
    return releaseContact(deps, { locationId, contactId, by: as, bot: bot ?? null, reason: reason ?? null, goOn })
  })
  if (released.kind !== 'released') return notFound(`${locationId} has no conversation with ${contactId}`)
  const { owner, version } = released
  return {
    data: { contact_id: contactId, owner, version },
    lines: [`the owner of ${contactId} is ${owner}; ${goOn ? 'the bot goes on where it stopped' : 'nothing is sent until the next text'}`],
  }
}
