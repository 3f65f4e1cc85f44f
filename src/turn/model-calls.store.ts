import { sql } from 'kysely'
import type { ModelCall } from '../brain/brain.ts'
import type { Db } from '../db/database.ts'

/** Puts on record what models were asked for a turn. `costMicros`: millionths of a dollar, null where nobody knows. */
export async function recordModelCalls(
  db: Db,
  { locationId, turnId }: { locationId: string; turnId: string },
  calls: readonly (ModelCall & { id: string; costMicros: number | null })[],
): Promise<void> {
  if (calls.length === 0) return
  const rows = calls.map(({ id, model, result, usage, costMicros, ms }) => ({
    location_id: locationId,
    id,
    turn_id: turnId,
    model,
    result,
    input_tokens: usage?.input ?? null,
    cached_tokens: usage?.cached ?? null,
    output_tokens: usage?.output ?? null,
    cost_micros: costMicros,
    ms,
  }))
  await db.insertInto('model_calls').values(rows).execute()
}

/** What is known to be spent by a location since an instant, in millionths of a dollar. */
export async function spentMicros(db: Db, locationId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ spent: string }>`
    select coalesce(sum(cost_micros), 0)::text as spent from model_calls
    where location_id = ${locationId} and asked_at >= ${since}`.execute(db)
  return Number(rows[0]?.spent ?? 0)
}

type CapReached = { id: string; locationId: string; since: Date; capUsd: number; spentMicros: number }

/** Says once a day that the money is spent and the rules answer. */
export async function noteCapReached(db: Db, { id, locationId, since, capUsd, spentMicros: spent }: CapReached): Promise<void> {
  await sql`
    insert into audit (location_id, id, actor, role, action, subject, after)
    select ${locationId}, ${id}, 'jorge', 'system', 'model_cap_reached', 'model', ${JSON.stringify({ cap_usd: capUsd, spent_usd: spent / 1_000_000 })}::jsonb
    where not exists (select 1 from audit where location_id = ${locationId} and action = 'model_cap_reached' and at >= ${since})`.execute(
    db,
  )
}
