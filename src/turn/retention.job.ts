import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { retentionRules, type RetentionSettings } from './retention.store.ts'

/** Ends the time of what is old, in batches; each run does a bounded amount, and the next one goes on. */
export type Retention = { run(): Promise<void> }

const EVERY_MS = 6 * 3_600_000
const BATCH = 1_000
const MOST_BATCHES = 20

/** Whole tables are looked through: four times a day, and again at once while there is more than one run may take. */
export function retention(deps: RetentionDeps): Retention {
  let nextAt = 0
  return {
    run: async () => {
      const now = deps.clock.now().getTime()
      if (now < nextAt) return
      const purged: Record<string, number> = {}
      let isMore = false
      for (const { name, purge } of retentionRules(deps.settings())) {
        const { rows, done } = await inBatches((most) => purge(deps.database, most))
        if (rows > 0) purged[name] = rows
        isMore ||= !done
      }
      nextAt = isMore ? now : now + EVERY_MS
      if (Object.keys(purged).length > 0) deps.log.info({ purged }, 'retention')
    },
  }
}

async function inBatches(purge: (most: number) => Promise<number>): Promise<{ rows: number; done: boolean }> {
  let rows = 0
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const n = await purge(BATCH)
    rows += n
    if (n < BATCH) return { rows, done: true }
  }
  return { rows, done: false }
}

export type RetentionDeps = {
  database: Pick<Database, 'transaction'>
  /** As they are now: a location may be added meanwhile. */
  settings(): RetentionSettings
  clock: Pick<Clock, 'now'>
  log: Pick<Log, 'info'>
}
