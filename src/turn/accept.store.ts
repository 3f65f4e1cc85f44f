import { sql } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import type { Accepted } from '../inbox/arrival.ts'
import { microBatch } from '../lib/micro-batch.ts'
import { acceptIn, type AcceptDeps, type Incoming } from './accept-rows.store.ts'
import { acceptUrgent, type UrgentDeps } from './accept-urgent.store.ts'
import { urgencyOf, type OptOut } from './urgency.ts'

/** Durable once this resolves. Throws `StoreUnavailable` when nothing was written. */
export type Accept = (incoming: Incoming) => Promise<Accepted>

/**
 * Accepts events. Most gather in batches, one transaction each; what forbids sending acts at once, in a transaction of
 * its own, whatever the lane's state. A failed batch is tried again row by row.
 */
export function acceptor(deps: Deps): Accept {
  const plain = microBatch<Incoming, Accepted>({
    run: (items) => acceptBatch(deps, items),
    runOne: async (item) => (await acceptBatch(deps, [item]))[0] ?? { status: 'duplicate' },
  })
  return async (incoming) => {
    const urgency = incoming.arrival.kind === 'doubtful' ? null : urgencyOf(incoming.event, incoming.location, deps.optOutOf)
    if (!urgency) return plain(incoming)
    return acceptUrgent(deps, incoming, urgency)
  }
}

async function acceptBatch(deps: Deps, items: readonly Incoming[]): Promise<Accepted[]> {
  const placed = await deps.database.transaction((tx) => acceptIn(tx, deps, { items }))
  if (placed.length > 0) deps.database.wake('lanes')
  const accepted = new Set(placed)
  return items.map(({ arrival }) => ({ status: accepted.has(arrival.id) ? 'accepted' : 'duplicate' }))
}

/** Rows that are due in ready lanes: above the high-water mark nothing more is taken in. */
export async function countDue(db: Db, limit: number): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    with recursive place(id) as (
      select min(location_id) from lanes
      union all select (select min(location_id) from lanes where location_id > place.id) from place where place.id is not null
    )
    select count(*) as n from (
      select 1 from place cross join lateral (
        select 1 from lanes join inbox using (location_id, contact_id)
        where location_id = place.id and lanes.status = 'ready' and lanes.due_at <= db_now() and inbox.status = 'waiting'
          and (inbox.kind = 'message' or inbox.due_at <= db_now()) limit ${limit + 1}) waiting limit ${limit + 1}) due`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

type Deps = AcceptDeps & UrgentDeps & { database: Pick<Database, 'transaction' | 'wake'>; optOutOf(text: string): OptOut | null }
