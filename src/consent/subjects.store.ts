import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/** The lock rows of a contact: the contact always, its phone once known. */
export const subjectsOf = (contactId: string, phoneHash: string | null): string[] =>
  phoneHash === null ? [`c:${contactId}`] : [`c:${contactId}`, `p:${phoneHash}`]

/**
 * Locks subjects in byte order, making their rows first if need be. None is locked before all are there: who held the one
 * that was there and came for the other later would meet, head on, who came after the row was made.
 */
export async function lockSubjects(tx: Db, locationId: string, subjects: readonly string[]): Promise<void> {
  const sorted = [...new Set(subjects)].sort()
  const input = JSON.stringify(sorted)
  const these = sql`location_id = ${locationId} and subject = any(${keys(sorted)})`
  const lock = () =>
    sql`
      select 1 from subjects where ${these} and (select count(*) from subjects where ${these}) = ${sorted.length}
      order by subject collate "C" for update`.execute(tx)
  if ((await lock()).rows.length === sorted.length) return
  await sql`
    insert into subjects (location_id, subject)
    select ${locationId}, s from jsonb_array_elements_text(${input}::jsonb) s order by s collate "C"
    on conflict do nothing`.execute(tx)
  await lock()
}
