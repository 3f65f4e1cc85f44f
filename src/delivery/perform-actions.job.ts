import type { DueAction } from '../outbox/due.store.ts'
import { pickDue } from '../outbox/due.store.ts'
import type { Db } from '../db/database.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import type { TextAction } from './claim-text.store.ts'
import { performCrm, type CrmDeps } from './perform-crm.job.ts'
import { performText, type TextDeps } from './perform-text.job.ts'
import { resolveText, type ResolveDeps } from './resolve-unknown.job.ts'
import { spreadOptIn, type OptInDeps } from './spread-opt-in.job.ts'
import { spreadOptOut, type SpreadDeps } from './spread-opt-out.job.ts'

/** Carries out one action; what goes wrong leaves the row to its lease, and the sweep to find it. */
export type PerformAction = (action: DueAction) => Promise<void>

export function performer(deps: PerformDeps): PerformAction {
  return async (action) => {
    try {
      await perform(deps, action)
    } catch (error) {
      deps.log.warn({ location: action.locationId, action: action.id, what: action.kind, error: messageOf(error) }, 'action interrupted')
    }
  }
}

async function perform(deps: PerformDeps, action: DueAction): Promise<void> {
  switch (action.class) {
    case 'text':
      return action.status === 'unknown' ? resolveText(deps, action as TextAction) : performText(deps, action as TextAction)
    case 'internal':
      return action.kind === 'spread_opt_in' ? spreadOptIn(deps, action) : spreadOptOut(deps, action)
    case 'crm':
      return performCrm(deps, action)
  }
}

/** Actions that are due now, at most `most`. */
export const dueActions = (db: Db, most: number): Promise<DueAction[]> => pickDue(db, most)

export type PerformDeps = TextDeps & ResolveDeps & SpreadDeps & OptInDeps & CrmDeps & { log: Log }
