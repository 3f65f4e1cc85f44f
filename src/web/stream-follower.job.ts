import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { StreamRow } from './stream-topics.ts'

/** Follows the `stream` table for this process's watchers. */
export type StreamFollower = {
  /** Reads what is new and tells it; true when there may be more. */
  run(): Promise<boolean>
  subscribe(listener: (row: StreamRow) => void): () => void
  since(id: string): Promise<StreamRow[] | 'reset'>
  /** Drops rows nobody can resume from any more. */
  purge(): Promise<void>
}

type Cursor = { era: number; tx: string; position: string }
type Row = Cursor & { topic: string; contact_id: string; location_id: string; data: unknown }

const MOST = 500
const IDLE_RUNS = 20
const KEPT = '1 hour'

/**
 * Rows are told in the order of era, transaction and position, and only those whose transaction is older than every
 * one still open: neither order alone is the order of commits, and a late commit must not be skipped.
 */
export function streamFollower(db: Db): StreamFollower {
  const listeners = new Set<(row: StreamRow) => void>()
  let cursor: Cursor | null = null
  let idleRuns = 0
  return {
    run: async () => {
      // Nobody watches: a cursor that lags a little only repeats to the next watcher what it has just read.
      idleRuns = listeners.size === 0 ? idleRuns + 1 : 0
      if (cursor === null || idleRuns % IDLE_RUNS === 1) cursor = await newest(db)
      if (listeners.size === 0) return false
      const rows = await after(db, cursor)
      for (const row of rows) {
        cursor = row
        for (const listener of listeners) listener(toStreamRow(row))
      }
      return rows.length === MOST
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    since: async (id) => {
      const from = parseId(id)
      if (from === null || !(await isKept(db, from))) return 'reset'
      return (await after(db, from)).map(toStreamRow)
    },
    purge: async () => void (await sql`delete from stream where at < db_now() - ${KEPT}::interval`.execute(db)),
  }
}

const toStreamRow = ({ era, tx, position, topic, contact_id, location_id, data }: Row): StreamRow => ({
  id: `${era}-${tx}-${position}`,
  topic,
  contactId: contact_id,
  locationId: location_id,
  data,
})

function parseId(id: string): Cursor | null {
  const [era, tx, position] = id.split('-')
  if (!era || !tx || !position || ![era, tx, position].every((part) => /^\d{1,19}$/.test(part))) return null
  return { era: Number(era), tx, position }
}

async function newest(db: Db): Promise<Cursor> {
  const { rows } = await sql<Cursor>`
    select era, tx::text as tx, position::text as position from stream where (era < (select max(era) from stream) or stream.tx < pg_snapshot_xmin(pg_current_snapshot()))
    order by era desc, stream.tx desc, stream.position desc limit 1`.execute(db)
  return rows[0] ?? { era: 0, tx: '0', position: '0' }
}

async function after(db: Db, { era, tx, position }: Cursor): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select era, tx::text as tx, position::text as position, topic, contact_id, location_id, data from stream
    where (era, stream.tx, stream.position) > (${era}, ${tx}::xid8, ${position}::bigint)
      and (era < (select max(era) from stream) or stream.tx < pg_snapshot_xmin(pg_current_snapshot()))
    order by era, stream.tx, stream.position limit ${MOST}`.execute(db)
  return rows
}

async function isKept(db: Db, { era, tx, position }: Cursor): Promise<boolean> {
  const { rows } = await sql`
    select 1 from stream where era = ${era} and stream.tx = ${tx}::xid8 and stream.position = ${position}::bigint`.execute(db)
  return rows.length > 0
}
