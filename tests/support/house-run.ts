import type { App } from '../../src/app.ts'
import type { StoryClock } from './story-clock.ts'

/** A house that is worked by hand, under a virtual clock. */
export type Running = { app: App; clock: StoryClock; inFlight: Set<Promise<unknown>>; jobs: boolean }

/** Everything that happens after time has passed, in the order it falls due; nothing sleeps. */
export async function run(parts: Running, until: Date): Promise<void> {
  const { app, clock } = parts
  const moveTo = async (at: Date) => {
    clock.moveTo(at)
    await app.database.setNow(clock.now())
    await settle(parts)
  }
  for (let step = 0; ; step += 1) {
    await workOff(parts)
    const due = earliest(await app.engine.nextDue(), await nextJobDue(parts))
    const next = earliest(due, clock.nextWaking())
    if (next === null || next >= until) break
    if (step > MOST_STEPS) throw new Error(`time stands still at ${clock.now().toISOString()}; due: ${due?.toISOString()}`)
    await moveTo(next)
    await app.engine.sweep()
    await runJobs(parts)
  }
  await moveTo(until)
  await app.engine.sweep()
  await runJobs(parts)
  await workOff(parts)
}

/** What runs beside the line looks every few seconds; work that could not be done then waits for the next look. */
async function nextJobDue({ jobs, app, clock }: Running): Promise<Date | null> {
  const due = jobs ? await app.engine.nextJobDue() : null
  const soonest = new Date(clock.now().getTime() + JOBS_POLL_MS)
  return due !== null && due < soonest ? soonest : due
}

async function runJobs({ jobs, app: { engine } }: Running): Promise<void> {
  if (!jobs) return
  await engine.watchLocations()
  for (const batch of await engine.dueDeliveries()) await engine.lookAtDelivery(batch)
  for (const job of await engine.dueReconciliations(8)) await engine.reconcile(job, NEVER)
}

const NEVER = new AbortController().signal
const JOBS_POLL_MS = 10_000
const MOST_STEPS = 2_000

const earliest = (a: Date | null, b: Date | null): Date | null => (a === null ? b : b === null || a <= b ? a : b)

async function workOff(parts: Running): Promise<void> {
  const { engine } = parts.app
  const { database } = parts.app
  for (let round = 0; round < 1_000; round += 1) {
    await database.setNow(parts.clock.now())
    const lanes = await engine.claimLanes(8)
    for (const lane of lanes) await engine.takeTurn(lane)
    const bundles = await engine.dueBundles(32)
    for (const bundle of bundles) await engine.performBundle(bundle)
    await settle(parts)
    if (lanes.length === 0 && bundles.length === 0) return
  }
  throw new Error('the house does not come to rest')
}

/** Waits until no webhook is on its way and what a moment's tick sets free has run. */
export async function settle({ inFlight }: Pick<Running, 'inFlight'>): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    if (inFlight.size === 0) continue
    quiet = -1
    await Promise.allSettled(inFlight)
  }
}
