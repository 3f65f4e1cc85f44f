import type { Clock } from '../lib/clock.ts'
import type { Db } from './database.ts'
import { readNow } from './now.ts'

/** How far a machine's clock is from the database's, in milliseconds; what lies between asking and answer is on nobody's account. */
export async function readClockApart(db: Db, clock: Pick<Clock, 'now'>): Promise<number> {
  const asked = clock.now().getTime()
  const there = (await readNow(db)).getTime()
  const answered = clock.now().getTime()
  return Math.max(0, asked - there, there - answered)
}
