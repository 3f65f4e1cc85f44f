import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import { HANDOFF_ROUTES, type HandoffRoute } from './handoff-route.ts'
import { learnThreshold } from './learn-threshold.ts'
import type { HandoffOutcome } from './outcomes.ts'

type Opening = { locationId: string; contactId: string; id: string; route: string; at: Date }

/** Each handoff has one outcome, open for seven days; for a statement that writes more. */
export const openingOutcome = ({ locationId, contactId, id, route, at }: Opening): RawBuilder<unknown> => sql`
    insert into handoff_outcomes (location_id, handoff_id, contact_id, route, executed_at, closes_at)
    values (${locationId}, ${id}, ${contactId}, ${route}, ${at.toISOString()}, ${at.toISOString()}::timestamptz + interval '7 days')
    on conflict do nothing`

const BUYER_FIELDS = ['area', 'beds_min', 'baths_min', 'sqft_min', 'price_min', 'price_max', 'financing', 'timeline', 'motivation']
const SELLER_FIELDS = ['property_address', 'motivation', 'timeline', 'condition', 'price_point']
const listOf = (fields: readonly string[]) => sql.raw(fields.map((field) => `'${field}'`).join(', '))

/**
 * Settles outcomes by what the conversation's events say, of those that may have changed: a fact the receiving bot learned, a way
 * back, an opt-out, or the end of the window. A way back beats a success; what a person set stands. Returns how many changed.
 */
export async function settleOutcomes(tx: Db, locationId: string): Promise<number> {
  const { rows } = await sql`
    with due as (
      select o.* from handoff_outcomes o where o.location_id = ${locationId} and not o.is_final and o.source = 'rule' and (
        o.closes_at <= db_now() or o.checked_at is null or exists (select 1 from conversations c
          where c.location_id = o.location_id and c.contact_id = o.contact_id and c.active_at >= o.checked_at))
      order by o.handoff_id limit 200 for update
    ), seen as (
      select d.handoff_id, d.status as was, d.closes_at <= db_now() as over, split_part(d.route, '->', 1) as source, split_part(d.route, '->', 2) as target,
        (${reverted}) as reverted, (${successful}) as successful, (${ended}) as ended, (${answered}) as answered
      from due d
    ), settled as (
      select handoff_id, was, over, case when reverted then 'reverted' when successful then 'successful' when ended then 'failed'
        when not over then 'open' when answered then 'failed' else 'timeout' end as status from seen
    ), kept as (
      update handoff_outcomes o set status = s.status, is_final = s.over, checked_at = db_now(),
        settled_at = case when s.status = 'open' then null when s.status = s.was then o.settled_at else db_now() end
      from settled s where o.location_id = ${locationId} and o.handoff_id = s.handoff_id
    )
    select 1 from settled where status <> was`.execute(tx)
  return rows.length
}

const within = sql`e.location_id = d.location_id and e.contact_id = d.contact_id and e.at > d.executed_at and e.at < d.closes_at`

/** Another handoff brought the contact back, or a person gave it to another bot. */
const reverted = sql`
  exists (select 1 from handoffs h where h.location_id = d.location_id and h.contact_id = d.contact_id and h.status = 'executed'
    and h.source_bot = split_part(d.route, '->', 2) and h.target_bot = split_part(d.route, '->', 1) and h.at > d.executed_at and h.at < d.closes_at)
  or exists (select 1 from events e where ${within} and e.type = 'OwnerChanged' and e.payload->>'reason' = 'by_hand'
    and e.payload->>'to' in ('lead', 'buyer', 'seller') and e.payload->>'to' <> split_part(d.route, '->', 2))`

/** The receiving bot learned something new from a text that came after the handoff. */
const successful = sql`
  exists (select 1 from events e where ${within} and e.type = 'FactLearned' and e.actor = split_part(d.route, '->', 2)
    and (e.payload->>'confidence')::float8 >= 0.5
    and case split_part(d.route, '->', 2) when 'buyer' then e.payload->>'field' in (${listOf(BUYER_FIELDS)})
      else e.payload->>'field' in (${listOf(SELLER_FIELDS)}) end
    and not exists (select 1 from events b where b.location_id = e.location_id and b.contact_id = e.contact_id and b.type = 'FactLearned'
      and b.payload->>'field' = e.payload->>'field' and b.at <= d.executed_at)
    and not exists (select 1 from messages m where m.location_id = e.location_id and m.contact_id = e.contact_id
      and e.payload->>'source_message_id' in (m.id, m.message_id) and m.sent_at <= d.executed_at))`

const ended = sql`
  exists (select 1 from events e where ${within} and (e.type = 'OptedOut' or e.type = 'OwnerChanged' and e.payload->>'reason' = 'wrong_number'))`

const answered = sql`exists (select 1 from events e where ${within} and e.type = 'MessageReceived')`

/** A person says what became of a handoff; that stands. False: there is no such handoff. */
export async function setOutcome(
  tx: Db,
  { locationId, handoffId, outcome }: { locationId: string; handoffId: string; outcome: HandoffOutcome },
): Promise<boolean> {
  const { rows } = await sql`
    update handoff_outcomes set status = ${outcome}, source = 'human', is_final = true, settled_at = db_now()
    where location_id = ${locationId} and handoff_id = ${handoffId} and not is_seed returning 1`.execute(tx)
  if (rows.length > 0) await learnThresholds(tx, locationId)
  return rows.length > 0
}

/** Outcomes settled until now no longer count for a route. */
export async function resetRoute(tx: Db, { locationId, route }: { locationId: string; route: HandoffRoute }): Promise<void> {
  await sql`
    insert into handoff_thresholds (location_id, route, reset_at) values (${locationId}, ${route}, db_now())
    on conflict (location_id, route) do update set reset_at = db_now()`.execute(tx)
  await learnThresholds(tx, locationId)
}

type Counted = { route: HandoffRoute; is_seed: boolean; settled: string; successful: string }

/** Computes anew what outcomes of the last ninety days move each route's threshold by. */
export async function learnThresholds(tx: Db, locationId: string): Promise<void> {
  const { rows } = await sql<Counted>`
    select o.route, o.is_seed, count(*) as settled, count(*) filter (where o.status = 'successful') as successful
    from handoff_outcomes o left join handoff_thresholds t on t.location_id = o.location_id and t.route = o.route
    where o.location_id = ${locationId} and o.status <> 'open' and o.executed_at > db_now() - interval '90 days'
      and (t.reset_at is null or o.settled_at >= t.reset_at)
    group by o.route, o.is_seed`.execute(tx)
  const tally = (route: HandoffRoute, isSeed: boolean) => {
    const row = rows.find((one) => one.route === route && one.is_seed === isSeed)
    return { settled: Number(row?.settled ?? 0), successful: Number(row?.successful ?? 0) }
  }
  for (const route of HANDOFF_ROUTES) {
    const { adjustment, used, rate, seeded } = learnThreshold({ real: tally(route, false), seeded: tally(route, true) })
    await sql`
      insert into handoff_thresholds (location_id, route, adjustment, used, rate, seeded) values (${locationId}, ${route}, ${adjustment}, ${used}, ${rate}, ${seeded})
      on conflict (location_id, route) do update set adjustment = excluded.adjustment, used = excluded.used, rate = excluded.rate,
        seeded = excluded.seeded, computed_at = db_now()`.execute(tx)
  }
}

/** How many of the twenty invented outcomes of a route are successful. */
const SEEDED: Record<HandoffRoute, number> = { 'lead->buyer': 16, 'lead->seller': 14, 'buyer->seller': 12, 'seller->buyer': 15 }
const SEEDS = 20

/** Invented outcomes a location begins with, marked as such, dated evenly over the thirty days before; written once. */
export async function seedOutcomes(tx: Db, locationId: string): Promise<void> {
  const seeds = HANDOFF_ROUTES.flatMap((route) =>
    Array.from({ length: SEEDS }, (_, n) => ({
      id: `seed_${route}_${n}`,
      route,
      days: ((n + 0.5) * 30) / SEEDS,
      status: n < SEEDED[route] ? 'successful' : 'failed',
    })),
  )
  await sql`
    insert into handoff_outcomes (location_id, handoff_id, route, executed_at, closes_at, status, source, is_seed, is_final, settled_at)
    select ${locationId}, id, route, db_now() - make_interval(secs => days * 86400), db_now() - make_interval(secs => days * 86400), status, 'seed', true,
      true, db_now()
    from jsonb_to_recordset(${JSON.stringify(seeds)}::jsonb) as x(id text, route text, days float8, status text)
    where not exists (select 1 from handoff_outcomes where location_id = ${locationId} and is_seed)
    on conflict do nothing`.execute(tx)
}
