import { sql } from 'kysely'
import { NO_OPERATIONS, type BotReading } from '../conversation/handoff/bot-health.ts'
import type { Side } from '../conversation/reading.ts'
import type { Db } from '../db/database.ts'

/**
 * How the buyer and the seller bot did in a location within the last hour: turns from due to decided, and those that were given up.
 * The percentile is by linear interpolation, as everywhere.
 */
export async function readBotHealth(db: Db, locationId: string): Promise<Record<Side, BotReading>> {
  const { rows } = await sql<{ bot: Side; operations: string; errors: string; p95_ms: number | null }>`
    with done as (
      select bot, greatest(0, coalesce((timings->>'waited_ms')::float8, 0)) + coalesce((timings->>'load_ms')::float8, 0)
        + coalesce((timings->>'contact_ms')::float8, 0) + coalesce((timings->>'decide_ms')::float8, 0) as ms
      from turns where location_id = ${locationId} and bot in ('buyer', 'seller') and committed_at > db_now() - interval '1 hour'
    ), given_up as (
      select payload->>'from' as bot, count(*) as n from events
      where location_id = ${locationId} and type = 'OwnerChanged' and payload->>'reason' = 'dead_letter' and at > db_now() - interval '1 hour'
      group by 1
    )
    select b.bot, (select count(*) from done d where d.bot = b.bot) + coalesce(g.n, 0) as operations, coalesce(g.n, 0) as errors,
      (select percentile_cont(0.95) within group (order by ms) from done d where d.bot = b.bot) as p95_ms
    from (values ('buyer'), ('seller')) as b(bot) left join given_up g on g.bot = b.bot`.execute(db)
  const of = (bot: Side): BotReading => {
    const row = rows.find((one) => one.bot === bot)
    return row ? { operations: Number(row.operations), errors: Number(row.errors), p95Ms: row.p95_ms } : NO_OPERATIONS
  }
  return { buyer: of('buyer'), seller: of('seller') }
}
