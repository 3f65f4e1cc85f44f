import type { RaiseAlarm } from '../crm/alarm.ts'
import { CALLS, type CrmError, type CrmPort, type CrmResult, type ThreadMessage } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Database } from '../db/database.ts'
import { finishJob, keepJob, type Job } from '../db/jobs.store.ts'
import { readNow } from '../db/now.ts'
import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { begun, readFrom, remember, webhooksAreLost, type ReconcileMemory } from './reconcile-plan.ts'
import { isSilent } from './reconcile.view.ts'
import { takeIn, type TakeInDeps } from './take-in.job.ts'

export type ReconcileJob = Job<ReconcileMemory>

/** Reads a location's traffic and accepts what no webhook has brought. Yields to everything else; `stop` ends it between two calls. */
export type Reconcile = (job: ReconcileJob, stop: AbortSignal) => Promise<void>

/** Not more often than this after a run that could not be read to its end. */
const LATER_SECONDS = 60
/** Waits for a permit no longer than this: a location that is paused for long is left for the next run. */
const PATIENCE_MS = 5_000

export function reconciler(deps: ReconcileDeps): Reconcile {
  return async (job, stop) => {
    const over = Promise.withResolvers<NotNow>()
    const end = () => over.resolve(notNow('the process ends'))
    stop.addEventListener('abort', end, { once: true })
    try {
      const run = await readTraffic({ ...deps, job, stop, over: over.promise })
      if (run === null)
        return await finishJob(deps.database.db, job, {
          body: begun(job.body, await readNow(deps.database.db)),
          inSeconds: stop.aborted ? 0 : LATER_SECONDS,
        })
      await finishJob(deps.database.db, job, { body: await tell(deps, job, run), inSeconds: deps.everySeconds })
    } catch (error) {
      deps.log.warn({ location: job.locationId, error: messageOf(error) }, 'reconciliation failed, its lease will lapse')
    } finally {
      stop.removeEventListener('abort', end)
    }
  }
}

/** `over`: what is being read when the process ends is read again by the next one: nobody waits for its answer. */
type Running = ReconcileDeps & { job: ReconcileJob; stop: AbortSignal; over: Promise<NotNow> }
type NotNow = { ok: false; error: CrmError }
type Run = { newest: string | null; found: number; now: Date }

/** Null: it could not be read to its end; what was read is on file all the same. */
async function readTraffic(deps: Running): Promise<Run | null> {
  const { job } = deps
  const now = await readNow(deps.database.db)
  const reading: Reading = { locationId: job.locationId, since: readFrom(job.body, now), now }
  const exported = await readExport(deps, reading)
  if (exported.kind === 'read') return exported.run
  return exported.refused ? readThreads(deps, reading) : null
}

type Reading = { locationId: string; since: Date; now: Date }
type Read = { kind: 'read'; run: Run } | { kind: 'unread'; refused: boolean }

async function readExport(deps: Running, { locationId, since, now }: Reading): Promise<Read> {
  const run: Run = { newest: null, found: 0, now }
  const seen = new Set<string>()
  for (let cursor: string | undefined; ;) {
    const page = await patiently(deps, CALLS.exportMessages, () =>
      deps.crm.exportMessages(locationId, { since, ...(cursor === undefined ? {} : { cursor }) }),
    )
    if (!page.ok) return { kind: 'unread', refused: page.error.reason === 'forbidden' || page.error.reason === 'not_found' }
    await file(deps, run, { locationId, contactId: null, messages: page.value.messages })
    const next = page.value.nextCursor
    // A cursor that comes again would be read for ever.
    if (next === null || next === '' || seen.has(next)) return { kind: 'read', run }
    seen.add(next)
    cursor = next
  }
}

/** Where the export is not allowed: the conversations of the span, by their last message, and each one's thread. */
async function readThreads(deps: Running, { locationId, since, now }: Reading): Promise<Run | null> {
  const run: Run = { newest: null, found: 0, now }
  const contacts = await recentContacts(deps, { locationId, since })
  if (contacts === null) return null
  for (const contactId of contacts) {
    const thread = await patiently(deps, CALLS.listThread, () => deps.crm.listThread(locationId, contactId, { since }))
    if (!thread.ok && thread.error.kind !== 'permanent') return null
    if (thread.ok) await file(deps, run, { locationId, contactId, messages: thread.value })
  }
  return run
}

/** Whose conversations have a message since then; null: they could not be read to the end. */
async function recentContacts(deps: Running, { locationId, since }: Pick<Reading, 'locationId' | 'since'>): Promise<Set<string> | null> {
  const contacts = new Set<string>()
  for (let before: Date | undefined; ;) {
    const range = { since, ...(before === undefined ? {} : { before }) }
    const page = await patiently(deps, CALLS.listConversations, () => deps.crm.listConversations(locationId, range))
    if (!page.ok) return null
    page.value.contactIds.forEach((id) => contacts.add(id))
    if (page.value.before === null) return contacts
    before = page.value.before
  }
}

type Filing = { locationId: string; contactId: string | null; messages: readonly ThreadMessage[] }

/** What is younger may still be on its way by webhook, or under way from us; the next run reads that span again. */
async function file(deps: ReconcileDeps, run: Run, filing: Filing): Promise<void> {
  const settled = new Date(run.now.getTime() - deps.afterSeconds * 1000).toISOString()
  const messages = filing.messages.filter(({ sentAt }) => sentAt <= settled)
  const { inbound } = await takeIn(deps, { ...filing, messages })
  run.found += inbound
  for (const { sentAt } of messages) if (run.newest === null || sentAt > run.newest) run.newest = sentAt
}

const notNow = (why: string): NotNow => ({ ok: false, error: { kind: 'retryable', reason: 'rate_burst', message: why } })

/** Calls as soon as the gate lets the least urgent class through, unless the process ends or the job is no longer ours. */
async function patiently<T>(deps: Running, calls: number, call: () => Promise<CrmResult<T>>): Promise<CrmResult<T>> {
  const { database, rate, clock, leaseSeconds, job, stop, over } = deps
  for (let waited = 0; !stop.aborted;) {
    const permit = await rate.take(job.locationId, 'C', calls)
    if (!permit.granted && permit.waitMs + waited > PATIENCE_MS) return notNow(permit.why)
    if (permit.granted && !(await keepJob(database.db, job, leaseSeconds))) return notNow('another process reads by now')
    if (permit.granted) return Promise.race([call(), over])
    waited += permit.waitMs
    await clock.sleep(permit.waitMs, stop)
  }
  return notNow('the process ends')
}

/** Counts what was found, and says when webhooks are lost or have fallen silent. */
async function tell(deps: ReconcileDeps, { locationId, body }: ReconcileJob, run: Run): Promise<ReconcileMemory> {
  for (let n = 0; n < run.found; n += 1) deps.count('reconciled_inbound', locationId)
  const memory = remember(body, run)
  const at = run.now.toISOString()
  if (webhooksAreLost(memory, run.now)) {
    deps.alarm('webhooks_lost', locationId)
    memory.saidLost = at
  }
  if (memory.saidSilent?.slice(0, 10) !== at.slice(0, 10) && (await isSilent(deps.database.db, locationId))) {
    deps.alarm('webhooks_silent', locationId)
    memory.saidSilent = at
  }
  return memory
}

export type ReconcileDeps = TakeInDeps & {
  database: Pick<Database, 'db'>
  crm: Pick<CrmPort, 'exportMessages' | 'listConversations' | 'listThread'>
  rate: Pick<RateBudget, 'take'>
  clock: Pick<Clock, 'sleep'>
  everySeconds: number
  /** A run keeps its job by this much at a time: one that was killed is taken up soon, however much it had to read. */
  leaseSeconds: number
  /** A message younger than this is left alone. */
  afterSeconds: number
  count(counter: string, locationId: string): void
  alarm: RaiseAlarm
  log: Log
}
