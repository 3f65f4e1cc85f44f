import { sql } from 'kysely'
import type { Db } from '../../src/db/database.ts'

/** What is still to be done: inbox rows that wait, those of plans apart, and actions that have not ended; and the texts on file. */
export type Open = { inbox: number; outbox: number; texts: number }

export async function countOpen(db: Db): Promise<Open> {
  const { rows } = await sql<Open>`
    select (select count(*)::int from inbox where status = 'waiting' and kind <> 'follow_up_due') as inbox,
      (select count(*)::int from outbox where status in ('queued', 'sending', 'unknown')) as outbox,
      (select count(*)::int from messages where direction = 'inbound' and message_id is not null) as texts`.execute(db)
  return rows[0] ?? { inbox: 0, outbox: 0, texts: 0 }
}
