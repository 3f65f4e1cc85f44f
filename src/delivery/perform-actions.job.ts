import { bundle, type Bundle } from '../outbox/bundle.ts'
import { pickDue, pickDueOf, type ActionPlaces } from '../outbox/due.store.ts'
import type { Db } from '../db/database.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { TextAction } from './claim-text.store.ts'
import { performCrm, type CrmDeps } from './perform-crm.job.ts'
import { performText, type TextDeps } from './perform-text.job.ts'
import { resolveText, type ResolveDeps } from './resolve-unknown.job.ts'
import { spreadOptIn, type OptInDeps } from './spread-opt-in.job.ts'
import { spreadOptOut, type SpreadDeps } from './spread-opt-out.job.ts'

/** Carries out what is due together; what goes wrong leaves the rows to their lease, and the sweep to find them. */
export type PerformBundle = (bundle: Bundle) => Promise<void>

export function performer(deps: PerformDeps): PerformBundle {
  return async (bundle) => {
    try {
      await perform(deps, bundle)
    } catch (error) {
      const [{ locationId, id, kind }] = bundle
      deps.log.warn({ location: locationId, action: id, what: kind, error: messageOf(error) }, 'action interrupted')
    }
  }
}

async function perform(deps: PerformDeps, bundle: Bundle): Promise<void> {
  const [action] = bundle
  switch (action.class) {
    case 'text':
      return action.status === 'unknown' ? resolveText(deps, action as TextAction) : performText(deps, action as TextAction)
    case 'internal':
      return action.kind === 'spread_opt_in' ? spreadOptIn(deps, action) : spreadOptOut(deps, action)
    case 'crm':
      return performCrm(deps, bundle)
  }
}

/** What is due now, gathered; at most `most` actions, or of each location as many as it has places for. */
export const dueBundles = async (db: Db, most: number | ActionPlaces): Promise<Bundle[]> =>
  bundle(typeof most === 'number' ? await pickDue(db, most) : await pickDueOf(db, most))

export type PerformDeps = TextDeps & ResolveDeps & SpreadDeps & OptInDeps & CrmDeps & { log: Log }
