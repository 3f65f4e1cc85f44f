import type { Db } from './database.ts'

export type Patience = { patienceMs: number; late: string }

/**
 * Runs statements on one connection and waits for them no longer than the patience, which begins once there is a connection: how long
 * a busy process waits for a free one says nothing of the statements. What comes too late still ends, and nobody hears of it.
 */
export const inOwnTime = <Answer>(db: Db, { patienceMs, late }: Patience, work: (db: Db) => Promise<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = db.connection().execute(async (own) => {
      const timer = setTimeout(() => reject(new Error(late)), patienceMs)
      try {
        resolve(await work(own))
      } finally {
        clearTimeout(timer)
      }
    })
    asked.catch(reject)
  })
