import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Measured } from './health-report.ts'

/** Seconds since the last event of each location that may run; null: none has ever come. */
export async function readEventAges(db: Db): Promise<Record<string, number | null>> {
  const { rows } = await sql<{ location_id: string; age: number | null }>`
    select location_id, extract(epoch from db_now() - heard_at)::int as age from locations where state = 'ready' order by location_id`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ location_id, age }) => [location_id, age]))
}

const REPLY_WITHIN = '5 minutes'

/** The figures of the last 24 h for `/health`: how long turns took from due to committed, and replies later than five minutes. */
export async function readMeasured(db: Db): Promise<Measured> {
  const { rows } = await sql<{ mean: number | null; p95: number | null; late: string }>`
    select avg(ms)::float8 as mean, percentile_cont(0.95) within group (order by ms)::float8 as p95,
      (select count(*) from outbox o join messages m on m.location_id = o.location_id and m.action_id = o.id
        where o.class = 'text' and o.status = 'accepted' and o.purpose = 'reply' and o.created_at > db_now() - interval '24 hours'
          and m.sent_at - o.answers_at > ${REPLY_WITHIN}::interval) as late
    from (
      select extract(epoch from committed_at - (timings->>'due_at')::timestamptz) * 1000 as ms from turns
      where committed_at > db_now() - interval '24 hours') taken`.execute(db)
  const row = rows[0]
  return { avgResponseTimeMs: row?.mean ?? 0, p95ResponseTimeMs: row?.p95 ?? 0, fiveMinuteViolations: Number(row?.late ?? 0) }
}
