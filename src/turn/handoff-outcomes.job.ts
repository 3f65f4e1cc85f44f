import { learnThresholds, seedOutcomes, settleOutcomes } from '../conversation/handoff/outcomes.store.ts'
import type { Database } from '../db/database.ts'
import { tellHumanHandoffs, type TellHuman } from './human-handoffs.job.ts'

/** Looks after what became of handoffs, and after requests for a person that nobody has answered yet. */
export type HandoffKeeper = { run(): Promise<void> }

const LEARN_EVERY_MS = 24 * 3_600_000

export function handoffKeeper(deps: KeeperDeps): HandoffKeeper {
  const learnedAt = new Map<string, number>()
  return {
    run: async () => {
      const now = deps.clock.now().getTime()
      for (const locationId of deps.locationIds()) {
        const isDue = now - (learnedAt.get(locationId) ?? Number.NEGATIVE_INFINITY) >= LEARN_EVERY_MS
        await deps.database.transaction(async (tx) => {
          if (!learnedAt.has(locationId)) await seedOutcomes(tx, locationId)
          const changed = await settleOutcomes(tx, locationId)
          if (changed > 0 || isDue) await learnThresholds(tx, locationId)
        })
        if (isDue) learnedAt.set(locationId, now)
      }
      await tellHumanHandoffs(deps)
    },
  }
}

export type KeeperDeps = {
  database: Pick<Database, 'db' | 'transaction'>
  clock: { now(): Date }
  locationIds(): readonly string[]
  /** Told of each request for a person, once when it is made and once when it is late. */
  tell: TellHuman
}
