import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { keys } from '../../db/keys.ts'
import { DURATION_BOUNDS } from './duration-bounds.ts'
import { requiredFailed } from './handoff-summary.view.ts'

/** What handoffs came to since their location began, by location and route; all of it read from rows. */
export type HandoffCounts = {
  handoffs: Timed[]
  outcomes: { location: string; route: string; outcome: string; n: number }[]
  learned: { location: string; route: string; adjustment: number }[]
  waiting: { location: string; route: string; n: number }[]
  human: { location: string; reason: string; priority: string; n: number; open: number }[]
  /** Evaluations that called for no handoff. */
  none: { location: string; name: string; n: number }[]
}

/** Handoffs of one end; `within`: how many took no longer than each bound, of those whose time is known. */
export type Timed = {
  location: string
  route: string
  /** One that failed afterwards was made all the same. */
  status: 'executed' | 'blocked'
  reason: string | null
  n: number
  failed: number
  timed: number
  seconds: number
  within: number[]
}

/** Begins the name of the counter of evaluations that called for nothing; route and reason follow. */
export const NONE_COUNTER = 'handoff_none'

export async function readHandoffCounts(db: Db, locationIds: readonly string[]): Promise<HandoffCounts> {
  const mine = sql`location_id = any(${keys(locationIds)})`
  const within = sql.join(DURATION_BOUNDS.map((seconds) => sql`count(*) filter (where h.processing_ms <= ${seconds * 1000}::float8)`))
  const { rows } = await sql<HandoffCounts>`
    select
      (select coalesce(jsonb_agg(x), '[]') from (
        select h.location_id as location, h.source_bot || '->' || h.target_bot as route, case h.status when 'blocked' then 'blocked' else 'executed' end as status,
          case h.status when 'blocked' then h.reason_code end as reason, count(*)::int as n,
          count(*) filter (where h.status = 'failed' or h.status = 'executed' and ${requiredFailed})::int as failed, count(h.processing_ms)::int as timed,
          coalesce(sum(h.processing_ms), 0)::float8 / 1000 as seconds, jsonb_build_array(${within}) as within
        from handoffs h where h.${mine} group by 1, 2, 3, 4) x) as handoffs,
      (select coalesce(jsonb_agg(x), '[]') from (
        select location_id as location, route, status as outcome, count(*)::int as n from handoff_outcomes
        where ${mine} and not is_seed and is_final group by 1, 2, 3) x) as outcomes,
      (select coalesce(jsonb_agg(x), '[]') from (
        select location_id as location, route, adjustment from handoff_thresholds where ${mine}) x) as learned,
      (select coalesce(jsonb_agg(x), '[]') from (
        select location_id as location, source_bot || '->' || target_bot as route, count(*)::int as n from handoff_deferrals
        where ${mine} and status = 'waiting' group by 1, 2) x) as waiting,
      (select coalesce(jsonb_agg(x), '[]') from (
        select location_id as location, trigger as reason, priority, count(*)::int as n, count(*) filter (where closed_at is null)::int as open
        from human_handoffs where ${mine} group by 1, 2, 3) x) as human,
      (select coalesce(jsonb_agg(x), '[]') from (
        select location_id as location, name, sum(value)::int as n from counters
        where ${mine} and name like ${`${NONE_COUNTER}:%`} group by 1, 2) x) as none`.execute(db)
  return rows[0] ?? { handoffs: [], outcomes: [], learned: [], waiting: [], human: [], none: [] }
}
