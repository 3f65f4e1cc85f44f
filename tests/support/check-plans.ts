import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '../../src/db/database.ts'
import { brokenFolds } from './given-line.ts'

/** Stored state is the fold of its events; each planned follow-up is the one the state knows, and a waiting row will wake its lane in time. */
export async function checkPlans(db: Db): Promise<void> {
  expect(await brokenFolds(db)).toEqual([])
  const { rows } = await sql`
    select f.id from follow_ups f join conversations c on c.location_id = f.location_id and c.contact_id = f.contact_id
    where f.status = 'planned' and not (c.state->'followUp'->'next'->>'id' is not distinct from f.id and exists (
      select 1 from inbox i join lanes l on l.location_id = i.location_id and l.contact_id = i.contact_id
      where i.contact_id = f.contact_id and i.ref = f.id and i.status = 'waiting' and i.due_at = f.due_at
        and (l.status = 'parked' or l.plans_at <= f.due_at)))
    union all select contact_id from conversations c where c.state->'followUp'->'next' <> 'null' and not exists (
      select 1 from follow_ups f where f.id = c.state->'followUp'->'next'->>'id' and f.status = 'planned')`.execute(db)
  expect(rows).toEqual([])
}
