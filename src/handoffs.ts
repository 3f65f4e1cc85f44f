import { readHandoffCounts } from './conversation/handoff/handoff-metrics.view.ts'
import { readHandoffSummary } from './conversation/handoff/handoff-summary.view.ts'
import { resetRoute, setOutcome } from './conversation/handoff/outcomes.store.ts'
import { writeAudit } from './db/audit.ts'
import type { Database } from './db/database.ts'
import type { Engine } from './engine.ts'
import type { Clock } from './lib/clock.ts'
import { randomId } from './lib/id.ts'
import type { Log } from './lib/log.ts'
import { handoffKeeper, type HandoffKeeper } from './turn/handoff-outcomes.job.ts'
import type { Change } from './web/change.ts'
import { handoffMetrics } from './web/handoff-metrics.ts'
import type { HandoffsRoutesDeps } from './web/handoffs.routes.ts'
import type { Metric } from './web/metrics-text.ts'
import { readDeferrals, readHandoffs } from './web/handoffs.view.ts'

/** What people read and say of handoffs, joined with the database and the locations of this process. */
export function handoffsOver({ engine, database }: { engine: Engine; database: Database }): HandoffsRoutesDeps['handoffs'] {
  const { db } = database
  const audited = (
    { locationId, by, request, reason }: Change,
    what: { action: string; subject: string; after: Record<string, unknown> },
  ) => ({
    id: randomId('aud'),
    locationId,
    actor: by,
    request,
    reason,
    ...what,
  })
  return {
    list: (locationId, query) => readHandoffs(db, locationId, query),
    deferrals: (locationId) => readDeferrals(db, locationId),
    summary: async (locationId, window) => {
      const location = engine.locationOf(locationId)
      return location === null ? null : readHandoffSummary(db, { location, ...window })
    },
    setOutcome: (change, { handoffId, outcome }) =>
      database.transaction(async (tx) => {
        const isSet = await setOutcome(tx, { locationId: change.locationId, handoffId, outcome })
        if (isSet) await writeAudit(tx, audited(change, { action: 'handoff_outcome', subject: `handoff:${handoffId}`, after: { outcome } }))
        return isSet
      }),
    resetRoute: (change, route) =>
      database.transaction(async (tx) => {
        await resetRoute(tx, { locationId: change.locationId, route })
        await writeAudit(tx, audited(change, { action: 'handoff_route_reset', subject: `route:${route}`, after: { route } }))
      }),
  }
}

/** What a Prometheus is told of handoffs. */
export async function handoffsMeasured({ engine, database }: { engine: Engine; database: Database }): Promise<Metric[]> {
  const locations = engine.locationIds().flatMap((id) => engine.locationOf(id) ?? [])
  return handoffMetrics(await readHandoffCounts(database.db, engine.locationIds()), locations)
}

type Kept = { engine: Engine; database: Database; clock: Clock; log: Log; count(counter: string, locationId: string): void }

/** Settles what handoffs came to; requests for a person are counted and written to the log until somebody answers. */
export const handoffsKept = ({ engine, database, clock, log, count }: Kept): HandoffKeeper =>
  handoffKeeper({
    database,
    clock,
    locationIds: () => engine.locationIds(),
    tell: ({ what, locationId, contactId, trigger, priority, answerBy }) => {
      count(what === 'late' ? 'human_handoff_late' : 'human_handoff', locationId)
      const fields = { location: locationId, contact: contactId, trigger, priority, answer_by: answerBy }
      if (what === 'late') log.error(fields, 'nobody has answered a request for a person in time: look at the contact')
      else log.info(fields, 'a person is asked for')
    },
  })
