import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/** Counts what passes the door, by location and UTC day: in memory, written down every few seconds. */
export type Counters = {
  count(name: string, locationId: string): void
  /** Writes what was counted since; a failed write keeps its counts for the next. */
  flush(): Promise<void>
}

export function counters(db: Db): Counters {
  const waiting = new Map<string, number>()
  return {
    count: (name, locationId) => {
      const key = JSON.stringify([locationId, name])
      waiting.set(key, (waiting.get(key) ?? 0) + 1)
    },
    flush: async () => {
      const rows = [...waiting].map(([key, n]) => {
        const [l, name] = JSON.parse(key) as [string, string]
        return { l, name, n }
      })
      if (rows.length === 0) return
      await sql`
        insert into counters as c (location_id, name, day, value)
        select l, name, (db_now() at time zone 'utc')::date, n
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(l text, name text, n bigint) order by l, name
        on conflict (location_id, name, day) do update set value = c.value + excluded.value`.execute(db)
      const heard = rows.flatMap(({ l, name: counter }) => (counter === HEARD ? [l] : []))
      if (heard.length > 0) await sql`update locations set heard_at = db_now() where location_id = any(${keys(heard)})`.execute(db)
      for (const { l, name, n } of rows) subtract(waiting, JSON.stringify([l, name]), n)
    },
  }
}

/** The counter of events that a location's webhooks brought: with it the location was heard of. */
const HEARD = 'events_accepted'

/** What was counted during the write stays. */
function subtract(waiting: Map<string, number>, key: string, n: number): void {
  const left = (waiting.get(key) ?? 0) - n
  if (left > 0) waiting.set(key, left)
  else waiting.delete(key)
}
