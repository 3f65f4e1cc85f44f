import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { unitHash } from '../lib/hash.ts'
import type { RaiseAlarm } from './alarm.ts'
import { closedBreaker, noteFailure } from './breaker.ts'
import { lockGate, writeBreaker, writeBucket, type Gate } from './gate.store.ts'
import { noteHeaders, noteThrottle, type RateLimits } from './rate-bucket.ts'
import type { RateGate } from './request.client.ts'

const JITTER_MS = 1_000
const LOOK_EVERY_MS = 1_000

type Note = (gate: Gate, now: Date) => Gate

/** What answers say of a location goes to the database when it is news. */
export function gateReports(deps: ReportDeps): RateGate {
  const { clock, troubled } = deps
  const lastHeaders = new Map<string, number>()
  const report = reporter(deps)
  return {
    headers: (locationId, observed) => {
      // Every answer carries headers; only news is worth a write: little left, or a look each second.
      const low = (observed.remaining ?? 100) < 20 || (observed.dailyRemaining ?? 100_000) < 20_000
      const at = clock.monotonic()
      if (!low && at - (lastHeaders.get(locationId) ?? -Infinity) < LOOK_EVERY_MS) return
      lastHeaders.set(locationId, at)
      report(locationId, (gate, now) => ({ ...gate, bucket: noteHeaders(gate.bucket, observed, now) }))
    },
    throttled: (locationId, waitMs) => {
      deps.forget(locationId)
      const jitter = unitHash(`${locationId} ${clock.now().toISOString()}`) * JITTER_MS
      report(locationId, (gate, now) => ({ ...gate, bucket: noteThrottle(gate.bucket, waitMs + jitter, now) }))
    },
    failed: (locationId) => {
      troubled.add(locationId)
      report(locationId, (gate, now) => ({ ...gate, breaker: noteFailure(gate.breaker, now) }))
    },
    answered: (locationId) => {
      if (troubled.delete(locationId)) report(locationId, (gate) => ({ ...gate, breaker: closedBreaker }))
    },
  }
}

/**
 * Writes reports one location at a time, those that came meanwhile together: a location whose every call fails has never more than
 * one connection for saying so. A report that cannot be written is lost: the next one says the same.
 */
function reporter(deps: ReportDeps): (locationId: string, note: Note) => void {
  const waiting = new Map<string, Note[]>()
  const write = async (locationId: string) => {
    for (let notes = waiting.get(locationId); notes !== undefined && notes.length > 0; notes = waiting.get(locationId)) {
      waiting.set(locationId, [])
      await apply(deps, locationId, notes).catch(() => {})
    }
    waiting.delete(locationId)
  }
  return (locationId, note) => {
    const queue = waiting.get(locationId)
    if (queue !== undefined) return void queue.push(note)
    waiting.set(locationId, [note])
    void write(locationId)
  }
}

async function apply(deps: ReportDeps, locationId: string, notes: readonly Note[]): Promise<void> {
  const { before, after } = await deps.database.transaction(async (tx) => {
    const { now, ...gate } = await lockGate(tx, locationId, deps.limits)
    const next = notes.reduce((noted, note) => note(noted, now), gate)
    if (next.bucket !== gate.bucket) await writeBucket(tx, locationId, next.bucket)
    if (next.breaker !== gate.breaker) await writeBreaker(tx, locationId, next.breaker)
    return { before: gate, after: next }
  })
  deps.changed(locationId)
  if (after.breaker.opens <= before.breaker.opens) return
  deps.forget(locationId)
  if (before.breaker.opens === 0) deps.alarm('circuit_open', locationId)
}

export type ReportDeps = {
  database: Pick<Database, 'transaction'>
  clock: Clock
  limits: RateLimits
  alarm: RaiseAlarm
  /** Locations whose last answer was none. */
  troubled: Set<string>
  /** What was granted and is not used yet may not be used any more. */
  forget(locationId: string): void
  /** The gate may decide otherwise than a moment ago. */
  changed(locationId: string): void
}
