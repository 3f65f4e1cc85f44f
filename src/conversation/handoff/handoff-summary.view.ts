import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Location } from '../location.ts'
import { BOT_NAMES, type BotName } from '../owner.ts'
import { HANDOFF_BLOCKS, type HandoffBlock } from './evaluate-handoff.ts'
import { HANDOFF_ROUTES, thresholdsOf, type HandoffRoute } from './handoff-route.ts'

export type HandoffWindow = { location: Location; from: Date; to: Date; includeSeed: boolean }

type OutcomeCount = { successful: number; failed: number; reverted: number; timeout: number; open: number }
type ShownThreshold = {
  base: number
  adjustment: number
  effective: number
  used: number
  rate: number | null
  seeded: boolean
  reason: string
}

/** All that handoffs of a window came to, read from rows: every process says the same. */
export type HandoffSummary = {
  from: string
  to: string
  total_handoffs: number
  successful_handoffs: number
  failed_handoffs: number
  blocked_total: number
  blocked_by_reason: Record<HandoffBlock, number>
  blocked_by_circular: number
  blocked_by_rate_limit: number
  blocked_by_performance: number
  success_rate: number | null
  avg_processing_time_ms: number | null
  handoffs_by_route: Record<HandoffRoute, number>
  handoffs_by_hour: number[]
  peak_hour: number | null
  outcomes: Record<HandoffRoute, OutcomeCount>
  thresholds: Record<HandoffRoute, ShownThreshold>
  /** `by_source`: which bot had the contact; `none`: nobody's turn asked. */
  human_handoffs: {
    requested: number
    open: number
    late: number
    by_trigger: Record<string, number>
    by_source: Record<BotName | 'none', number>
  }
}

type Row = {
  by_status: {
    status: string
    reason: string | null
    route: string
    hour: number
    n: number
    failed: number
    ms: number | null
    timed: number
  }[]
  outcomes: { route: HandoffRoute; status: keyof OutcomeCount; n: number }[]
  learned: { route: HandoffRoute; adjustment: number; used: number; rate: number | null; seeded: boolean }[]
  human: { trigger: string; source: BotName | 'none'; n: number; open: number; late: number }[]
}

export async function readHandoffSummary(db: Db, window: HandoffWindow): Promise<HandoffSummary> {
  const row = await readRows(db, window)
  return {
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    ...madeOf(row),
    ...blockedOf(row),
    outcomes: perKey(HANDOFF_ROUTES, (route) => outcomesOf(row, route)),
    thresholds: thresholdsShown(window.location, row),
    human_handoffs: {
      requested: sum(row.human, ({ n }) => n),
      open: sum(row.human, ({ open }) => open),
      late: sum(row.human, ({ late }) => late),
      by_trigger: Object.fromEntries(
        row.human.map(({ trigger }) => [trigger, sum(row.human, (one) => (one.trigger === trigger ? one.n : 0))]),
      ),
      by_source: perKey([...BOT_NAMES, 'none'] as const, (source) => sum(row.human, (one) => (one.source === source ? one.n : 0))),
    },
  }
}

type Blocked = Pick<
  HandoffSummary,
  'blocked_total' | 'blocked_by_reason' | 'blocked_by_circular' | 'blocked_by_rate_limit' | 'blocked_by_performance'
>
type Made = Omit<HandoffSummary, keyof Blocked | 'from' | 'to' | 'outcomes' | 'thresholds' | 'human_handoffs'>

function madeOf({ by_status: rows }: Row): Made {
  const made = rows.filter(({ status }) => status !== 'blocked')
  const total = countOf(made)
  const failed = sum(made, (one) => (one.status === 'failed' ? one.n : one.failed))
  const byHour = Array.from({ length: 24 }, (_, hour) => countOf(made.filter((one) => one.hour === hour)))
  const timed = sum(made, (one) => one.timed)
  return {
    total_handoffs: total,
    successful_handoffs: total - failed,
    failed_handoffs: failed,
    success_rate: total === 0 ? null : Math.round(((total - failed) / total) * 10_000) / 10_000,
    avg_processing_time_ms: timed === 0 ? null : Math.round((sum(made, ({ ms }) => ms ?? 0) / timed) * 100) / 100,
    handoffs_by_route: perKey(HANDOFF_ROUTES, (route) => countOf(made.filter((one) => one.route === route))),
    handoffs_by_hour: byHour,
    peak_hour: total === 0 ? null : byHour.indexOf(Math.max(...byHour)),
  }
}

function blockedOf({ by_status: rows }: Row): Blocked {
  const stopped = rows.filter(({ status }) => status === 'blocked')
  const byReason = perKey(HANDOFF_BLOCKS, (reason) => countOf(stopped.filter((one) => one.reason === reason)))
  const of = (prefix: string) => countOf(stopped.filter(({ reason }) => reason?.startsWith(prefix)))
  return {
    blocked_total: countOf(stopped),
    blocked_by_reason: byReason,
    blocked_by_circular: of('circular'),
    blocked_by_rate_limit: of('rate_limit'),
    blocked_by_performance: of('performance'),
  }
}

const countOf = (rows: Row['by_status']): number => sum(rows, ({ n }) => n)

/**
 * A required action of the CRM that failed for good makes a handoff that was made a failed one: the text, the fields and tags that
 * say which bot has the contact. The tag of the route is for people who look on; where it fails, the log says so.
 */
export const requiredFailed = sql<boolean>`exists (select 1 from outbox o where o.location_id = h.location_id and o.contact_id = h.contact_id
  and o.turn_id = h.turn_id and o.status in ('failed', 'unknown_final')
  and (o.kind in ('send_sms', 'remove_tag') or o.kind = 'add_tag' and o.payload->>'tag' not like 'Handoff-%'
    or o.kind = 'set_field' and o.payload->>'field' in ('bot_type', 'last_handoff_at', 'handoff_context')))`

async function readRows(db: Db, { location, from, to, includeSeed }: HandoffWindow): Promise<Row> {
  const l = location.location_id
  const inWindow = (column: string) => sql`${sql.raw(column)} >= ${from.toISOString()} and ${sql.raw(column)} < ${to.toISOString()}`
  const { rows } = await sql<Row>`
    select (select coalesce(jsonb_agg(x), '[]') from (
        select h.status, h.reason_code as reason, h.source_bot || '->' || h.target_bot as route,
          extract(hour from h.at at time zone ${location.zone})::int as hour, count(*)::int as n, count(*) filter (where ${requiredFailed})::int as failed,
          sum(h.processing_ms) as ms, count(h.processing_ms)::int as timed
        from handoffs h where h.location_id = ${l} and ${inWindow('h.at')} group by 1, 2, 3, 4) x) as by_status,
      (select coalesce(jsonb_agg(x), '[]') from (
        select route, status, count(*)::int as n from handoff_outcomes
        where location_id = ${l} and ${inWindow('executed_at')} and (not is_seed or ${includeSeed}) group by 1, 2) x) as outcomes,
      (select coalesce(jsonb_agg(x), '[]') from (
        select route, adjustment, used, rate, seeded from handoff_thresholds where location_id = ${l}) x) as learned,
      (select coalesce(jsonb_agg(x), '[]') from (
        select p.trigger, coalesce(t.bot, 'none') as source, count(*)::int as n, count(*) filter (where p.closed_at is null)::int as open,
          count(*) filter (where coalesce(p.closed_at, db_now()) > p.answer_by)::int as late
        from human_handoffs p left join turns t on t.location_id = p.location_id and t.turn_id = p.turn_id and t.bot in ('lead', 'buyer', 'seller')
        where p.location_id = ${l} and ${inWindow('p.requested_at')} group by 1, 2 order by 3 desc, 1, 2) x) as human`.execute(db)
  return rows[0] ?? { by_status: [], outcomes: [], learned: [], human: [] }
}

function outcomesOf({ outcomes }: Row, route: HandoffRoute): OutcomeCount {
  const of = (status: keyof OutcomeCount) => outcomes.find((one) => one.route === route && one.status === status)?.n ?? 0
  return { successful: of('successful'), failed: of('failed'), reverted: of('reverted'), timeout: of('timeout'), open: of('open') }
}

function thresholdsShown(location: Location, { learned }: Row): HandoffSummary['thresholds'] {
  const thresholds = thresholdsOf(location, Object.fromEntries(learned.map(({ route, adjustment }) => [route, adjustment])))
  return perKey(HANDOFF_ROUTES, (route) => {
    const { used = 0, rate = null, seeded = false } = learned.find((one) => one.route === route) ?? {}
    const shown = { ...thresholds[route], used, rate, seeded }
    return { ...shown, reason: reasonOf(shown) }
  })
}

/** Why a threshold stands where it stands, in one sentence. */
function reasonOf({ base, adjustment, used, rate, seeded }: Omit<ShownThreshold, 'reason'>): string {
  if (rate === null) return `the configured ${base}; ${used} outcomes are too few to learn from`
  const share = `${Math.round(rate * 100)} % of ${used} outcomes${seeded ? ', some of them invented to begin with,' : ''} were successful`
  if (adjustment === 0) return `the configured ${base}; ${share}`
  return adjustment < 0 ? `lowered from ${base}: ${share}` : `raised from ${base}: ${share}`
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0)

const perKey = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>
