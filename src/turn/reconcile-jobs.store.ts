import type { Db } from '../db/database.ts'
import { claimJobs, nextJobOf, planJobs } from '../db/jobs.store.ts'
import type { ReconcileJob } from './reconcile.job.ts'

const KIND = 'reconcile'

/** The reading of each location's traffic, due again and again; whichever process is free takes it. */
export function reconcileJobs(db: Db, { locationIds, everySeconds, leaseSeconds }: ReconcileTimes) {
  let isPlanned = false
  const plan = async () => {
    if (!isPlanned) await planJobs(db, KIND, { locationIds, everySeconds })
    isPlanned = true
  }
  return {
    claim: async (most: number): Promise<ReconcileJob[]> => {
      await plan()
      return claimJobs(db, KIND, { locationIds, most, leaseSeconds })
    },
    nextDue: async (): Promise<Date | null> => {
      await plan()
      return nextJobOf(db, KIND)
    },
  }
}

type ReconcileTimes = { locationIds: readonly string[]; everySeconds: number; leaseSeconds: number }
