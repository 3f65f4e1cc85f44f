import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** Ages in seconds of what is due longest, and what of the last 24 h a person must look at. */
export type Queues = { inboxSeconds: number; outboxSeconds: number; buried: number; missing: number; parked: number; unknown: number }

/** Null: the schema is not there. */
export async function readQueues(db: Db): Promise<Queues | null> {
  if (!(await hasSchema(db))) return null
  const { rows } = await sql<Record<keyof Queues, string | null>>`
    select
      (select extract(epoch from db_now() - min(due_at))::int from lanes
        where status = 'ready' and due_at <= db_now() and (lease_until is null or lease_until < db_now())) as "inboxSeconds",
      (select extract(epoch from db_now() - min(due_at))::int from outbox where status = 'queued' and due_at <= db_now()) as "outboxSeconds",
      (select count(*) from inbox where status = 'buried' and reason <> 'contact_missing' and received_at > db_now() - interval '24 hours')
        + (select count(*) from events where type = 'ActionBuried' and at > db_now() - interval '24 hours') as buried,
      (select count(*) from inbox where status = 'buried' and reason = 'contact_missing' and received_at > db_now() - interval '24 hours') as missing,
      (select count(*) from lanes where status = 'parked') as parked,
      (select count(*) from outbox where status = 'unknown_final' and created_at > db_now() - interval '24 hours') as unknown`.execute(db)
  const number = (name: keyof Queues) => Number(rows[0]?.[name] ?? 0)
  return {
    inboxSeconds: number('inboxSeconds'),
    outboxSeconds: number('outboxSeconds'),
    buried: number('buried'),
    missing: number('missing'),
    parked: number('parked'),
    unknown: number('unknown'),
  }
}

/** Hours since the last event of each location. Null: the schema is not there. */
export async function readEventAges(db: Db): Promise<Map<string, number> | null> {
  if (!(await hasSchema(db))) return null
  const { rows } = await sql<{ location_id: string; hours: string }>`
    select location_id, extract(epoch from db_now() - heard_at) / 3600 as hours from locations where heard_at is not null`.execute(db)
  return new Map(rows.map(({ location_id, hours }) => [location_id, Number(hours)]))
}

async function hasSchema(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('webhook_keys') is not null as there`.execute(db)
  return rows[0]?.there ?? false
}
