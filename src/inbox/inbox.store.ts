import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import type { Arrival, Debounce } from './arrival.ts'

/** Statements of the inbox, each to be run inside a transaction of the caller, in this order. */

type Placed = Arrival & { seq: number }

/** Reserves keys; returns those that were free. A key committed longer ago than the time to live is free again. */
export async function reserveKeys(tx: Db, arrivals: readonly Arrival[], ttlSeconds: number): Promise<Set<string>> {
  // Of a key that comes twice in one batch the first arrival counts.
  const rows = [...new Map(arrivals.toReversed().map((one) => [`${one.locationId}\n${one.key}`, one])).values()]
  const input = JSON.stringify(rows.map(({ locationId: l, key: k, id: i }) => ({ l, k, i })))
  const { rows: free } = await sql<{ id: string }>`
    insert into webhook_keys as w (location_id, key, inbox_id)
    select l, k, i from jsonb_to_recordset(${input}::jsonb) as x(l text, k text, i text) order by l collate "C", k collate "C"
    on conflict (location_id, key) do update set reserved_at = db_now(), committed_at = null, inbox_id = excluded.inbox_id
      where w.committed_at + make_interval(secs => ${ttlSeconds}) < db_now()
    returning inbox_id as id`.execute(tx)
  return new Set(free.map(({ id }) => id))
}

/** Locks (or makes) the lanes and gives each arrival its number in the lane. */
export async function placeInLanes(tx: Db, arrivals: readonly Arrival[]): Promise<Placed[]> {
  const counts = new Map<string, { l: string; c: string; n: number }>()
  for (const { locationId: l, contactId: c } of arrivals) {
    const lane = counts.get(laneKey(l, c)) ?? { l, c, n: 0 }
    counts.set(laneKey(l, c), { ...lane, n: lane.n + 1 })
  }
  const { rows } = await sql<{ l: string; c: string; next: string }>`
    insert into lanes as lane (location_id, contact_id, next_seq)
    select l, c, 1 + n from jsonb_to_recordset(${JSON.stringify([...counts.values()])}::jsonb) as x(l text, c text, n int)
      order by l collate "C", c collate "C"
    on conflict (location_id, contact_id) do update set next_seq = lane.next_seq + excluded.next_seq - 1
    returning location_id as l, contact_id as c, next_seq as next`.execute(tx)
  const next = new Map(rows.map(({ l, c, next: end }) => [laneKey(l, c), Number(end) - (counts.get(laneKey(l, c))?.n ?? 0)]))
  return arrivals.map((arrival) => {
    const key = laneKey(arrival.locationId, arrival.contactId)
    const seq = next.get(key) ?? 1
    next.set(key, seq + 1)
    return { ...arrival, seq }
  })
}

const laneKey = (locationId: string, contactId: string) => `${locationId}\n${contactId}`

export async function insertRows(tx: Db, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  const input = placed.map((row) => ({
    l: row.locationId,
    c: row.contactId,
    s: row.seq,
    i: row.id,
    k: row.key,
    kind: row.kind,
    body: row.body,
    raw: row.raw,
    at: row.eventAt?.toISOString() ?? null,
  }))
  await sql`
    insert into inbox (location_id, contact_id, seq, id, key, kind, body, raw, event_at)
    select l, c, s, i, k, kind, body, convert_to(raw, 'UTF8'), at
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb)
      as x(l text, c text, s bigint, i text, k text, kind text, body jsonb, raw text, at timestamptz)`.execute(tx)
}

/** Makes lanes due: texts open or prolong the debounce, everything else is due at once. The caller holds the lanes. */
export async function makeDue(tx: Db, placed: readonly Placed[], debounceOf: (locationId: string) => Debounce): Promise<void> {
  for (const [locationId, rows] of byLocation(placed)) {
    const { seconds, ceiling } = debounceOf(locationId)
    const contacts = (which: boolean) => rows.flatMap(({ contactId, kind }) => ((kind === 'message') === which ? [contactId] : []))
    const [texts, plans] = [keys([...new Set(contacts(true))]), keys([...new Set(contacts(false))])]
    await sql`
      update lanes set
        first_at = case when contact_id = any(${texts}) then coalesce(first_at, db_now()) else first_at end,
        quiet_at = case when contact_id = any(${texts}) then least(db_now() + make_interval(secs => ${seconds}),
          coalesce(first_at, db_now()) + make_interval(secs => ${Math.max(ceiling, seconds)})) else quiet_at end,
        plans_at = case when contact_id = any(${plans}) then least(plans_at, db_now()) else plans_at end
      where location_id = ${locationId} and contact_id = any(${keys([...new Set(rows.map(({ contactId }) => contactId))])})`.execute(tx)
  }
}

/** In the order of locks. */
function byLocation<Row extends { locationId: string }>(rows: readonly Row[]): [string, Row[]][] {
  const groups = Map.groupBy(rows, ({ locationId }) => locationId)
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Marks keys whose work is done, or never was any; locks them in the order in which a delivery reserves them. */
export async function commitKeys(tx: Db, done: readonly { locationId: string; key: string }[]): Promise<void> {
  for (const [locationId, rows] of byLocation(done)) {
    const parts = committingKeys(
      locationId,
      rows.map(({ key }) => key),
    )
    await sql`with ${parts} select 1`.execute(tx)
  }
}

/** The same for a statement that does more: parts of its `with`, of which `keyed` is read by what has to wait for the keys. */
export const committingKeys = (locationId: string, names: readonly string[]): RawBuilder<unknown> => sql`
  keyed as materialized (
    select key from webhook_keys where location_id = ${locationId} and key = any(${keys(names)}) order by key collate "C" for update
  ), committed as (
    update webhook_keys w set committed_at = db_now() from keyed where w.location_id = ${locationId} and w.key = keyed.key
  )`
