import { sql } from 'kysely'
import type { Db } from '../../src/db/database.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'

/** Texts without a reply, and the inbox rows of all texts by the CRM's message id. */
type Handed = { handed: readonly { id: string; contactId: string }[]; rows: ReadonlyMap<string, string[]> }

/** A text without a reply is on file once, one turn told a person of it, and the CRM has that note, and a task of the contact, once. */
export async function handedFaults(db: Db, { state }: Simulator, { handed, rows }: Handed): Promise<string[]> {
  const told = await notesByText(db)
  const tasks = new Set(state.tasks.map(({ contactId }) => contactId))
  const untold = handed.flatMap(({ id, contactId }) => {
    const inboxIds = rows.get(id) ?? []
    if (inboxIds.length !== 1) return [`text ${id} without a reply stands in ${inboxIds.length} inbox rows`]
    const notes = told.get(inboxIds[0] ?? '') ?? 0
    if (notes !== 1) return [`text ${id} is not answered, and a person was told of it ${notes} times`]
    return tasks.has(contactId) ? [] : [`text ${id} is not answered, and its contact is nobody's task`]
  })
  return [
    ...untold,
    ...(await countFaults(db, 'create_task', state.tasks.length)),
    ...(await countFaults(db, 'add_note', state.notes.length)),
  ]
}

/** How many notes at the CRM say of a text that it came too late. */
async function notesByText(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select covered.id, count(*)::int as n
    from turns t cross join lateral jsonb_array_elements_text(t.covers) as covered(id)
    join outbox o on o.location_id = t.location_id and o.turn_id = t.turn_id and o.kind = 'add_note' and o.status = 'accepted'
      and o.payload->>'note' = 'human_late_message'
    group by covered.id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

async function countFaults(db: Db, kind: string, atCrm: number): Promise<string[]> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from outbox where kind = ${kind} and status = 'accepted'`.execute(db)
  const known = rows[0]?.n ?? 0
  return known === atCrm ? [] : [`${atCrm} times ${kind} at the CRM for ${known} accepted`]
}
