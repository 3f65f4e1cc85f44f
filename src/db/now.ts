import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The database's time, by which everything stored is dated. */
export async function readNow(db: Db): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select db_now() as now`.execute(db)
  return rows[0]?.now ?? new Date(Number.NaN)
}
