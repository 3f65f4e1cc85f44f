import type { Db } from '../db/database.ts'
import { claimJobs, nextJobOf, planJobs } from '../db/jobs.store.ts'
import type { ReconcileJob } from './reconcile.job.ts'

const KIND = 'reconcile'

/** The reading of each location's traffic, due again and again; whichever process is free takes it. */
export function reconcileJobs(db: Db, { locationIds, everySeconds, leaseSeconds }: ReconcileTimes) {
  const planned = new Set<string>()
  const plan = async () => {
    const fresh = locationIds().filter((id) => !planned.has(id))
    if (fresh.length > 0) await planJobs(db, KIND, { locationIds: fresh, everySeconds })
    for (const id of fresh) planned.add(id)
  }
  return {
    claim: async (most: number): Promise<ReconcileJob[]> => {
      await plan()
      return claimJobs(db, KIND, { locationIds: locationIds(), most, leaseSeconds })
    },
    nextDue: async (): Promise<Date | null> => {
      await plan()
      return nextJobOf(db, KIND)
    },
  }
}

type ReconcileTimes = { locationIds(): readonly string[]; everySeconds: number; leaseSeconds: number }
