import { sql } from 'kysely'
import type { Db } from '../../src/db/database.ts'
import type { Replica } from './replica.ts'

/** What a kill cut through: turns under a live lease, texts in `sending`, open transactions. */
export type Cut = { turns: number; sends: number; transactions: number }

/** Read while the process stands still (or is gone): what is committed, and whose it is. */
export async function observe(db: Db, replica: Pick<Replica, 'name' | 'lanes' | 'texts'>, at: Date): Promise<Cut> {
  const lanes = JSON.stringify([...replica.lanes].map(([c, n]) => ({ c, n })))
  const texts = JSON.stringify([...replica.texts])
  const { rows } = await sql<Cut>`
    select
      (select count(*)::int from lanes join jsonb_to_recordset(${lanes}::jsonb) as own(c text, n bigint)
        on contact_id = own.c and lease_no = own.n where lease_until > ${at.toISOString()}) as turns,
      (select count(*)::int from outbox where class = 'text' and status = 'sending'
        and contact_id in (select jsonb_array_elements_text(${texts}::jsonb))) as sends,
      (select count(*)::int from pg_stat_activity where application_name = ${replica.name}
        and state like 'idle in transaction%') as transactions`.execute(db)
  return rows[0] ?? { turns: 0, sends: 0, transactions: 0 }
}
