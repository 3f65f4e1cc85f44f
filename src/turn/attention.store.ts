import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/** The attention a contact had before a turn: since when a person has it or last wrote, and since when nobody wrote. Null: never. */
export type Attention = { byPersonAt: Date | null; quietSince: Date | null }

/** Reads it; the contact's own texts of the turn, by the ids of their rows, do not count. */
export async function readAttention(
  db: Db,
  { locationId: l, contactId: c }: { locationId: string; contactId: string },
  rowIds: readonly string[],
): Promise<Attention> {
  const { rows } = await sql<{ by_person_at: Date | null; quiet_since: Date | null }>`
    select greatest(owned.at, said.by_person, typed.at) as by_person_at, greatest(owned.at, said.by_anybody, typed.at) as quiet_since
    from (select (select e.at from conversations k join events e
        on e.location_id = k.location_id and e.contact_id = k.contact_id and e.n = k.owner_n
      where k.location_id = ${l} and k.contact_id = ${c}) as at) owned,
      (select max(sent_at) filter (where direction = 'outbound' and author = 'human') as by_person, max(sent_at) as by_anybody
        from messages where location_id = ${l} and contact_id = ${c} and not id = any(${keys(rowIds)})) said,
      (select max(created_at) as at from outbox where location_id = ${l} and contact_id = ${c} and purpose = 'human') typed`.execute(db)
  return { byPersonAt: rows[0]?.by_person_at ?? null, quietSince: rows[0]?.quiet_since ?? null }
}
