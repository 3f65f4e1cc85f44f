import type { CrmAction } from '../conversation/action.ts'
import type { Location } from '../conversation/location.ts'
import { CALLS, type CrmError, type CrmPort, type CrmResult } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { RateClass } from '../crm/rate-bucket.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { Log } from '../lib/log.ts'
import { REFUSED_TOGETHER, type Bundle } from '../outbox/bundle.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { begin, deferAction, endAttempt, markUnknown, queueAgain, type Attempt } from '../outbox/progress.store.ts'
import { policyOf, retryWaitMs } from '../outbox/retry-policy.ts'
import { withAssignee } from './assignee.store.ts'
import { isOver, refuseBooking, type RefuseDeps } from './refuse-booking.job.ts'
import { ACCEPTED_WITHOUT_ID, FIRST_LOOK_MS, refOf, resolveCrm, type LookUpCalls } from './resolve-crm.job.ts'
import { acceptCrm, endCrm, type CrmSettleDeps } from './settle-crm.store.ts'

/** Carries out CRM actions that are no texts: one call for the bundle. */
export async function performCrm(deps: CrmDeps, bundle: Bundle): Promise<void> {
  const [first] = bundle
  const location = deps.locationOf(first.locationId)
  if (location === null) return postpone(deps, bundle, { waitMs: 60_000, reason: 'location_blocked' })
  const permit = await deps.rate.take(first.locationId, classOf(first), callsOf(first))
  if (!permit.granted) return postpone(deps, bundle, { waitMs: permit.waitMs, reason: 'rate' })
  if (first.status === 'unknown') return resolveCrm(deps, first, location.zone)
  const begun = await begin(deps.db, bundle, deps.leaseSeconds)
  if (!isSome(begun)) return
  const done = await callCrm(deps.crm, begun, await withAssignee(deps, first, location))
  if (!done.ok) return notAccepted(deps, begun, { error: done.error, zone: location.zone })
  if (done.value?.id === null) return lookUpLater(deps, begun[0], ACCEPTED_WITHOUT_ID)
  return acceptCrm(deps, begun, { crmId: done.value?.id ?? null })
}

/** Many refused together go again one by one; one refused is over. */
async function notAccepted(deps: CrmDeps, begun: Attempts, { error, zone }: { error: CrmError; zone: string }): Promise<void> {
  const [{ action, n }] = begun
  // An appointment that is not there any more is cancelled as wished.
  if (action.kind === 'cancel_appointment' && error.reason === 'not_found') return acceptCrm(deps, begun, { crmId: null })
  if (isOver(action, n, error)) return refuseBooking(deps, begun[0], { reason: error.reason, zone })
  if (error.kind === 'permanent' && begun.length > 1) return oneByOne(deps, begun)
  for (const one of begun) await notDone(deps, one, error)
}

type Attempts = readonly [Attempt, ...Attempt[]]

const isSome = (attempts: readonly Attempt[]): attempts is Attempts => attempts.length > 0

/** What the CRM refuses of several goes again one by one: a bad value must not take its neighbours with it. */
async function oneByOne(deps: CrmDeps, attempts: Attempts): Promise<void> {
  for (const { action } of attempts) await queueAgain(deps.db, action, { waitMs: 0, reason: REFUSED_TOGETHER })
  deps.database.wake('outbox')
}

async function notDone(deps: CrmDeps, attempt: Attempt, { kind, reason, status, retryAfterMs }: CrmError): Promise<void> {
  const { action, n } = attempt
  deps.log.warn({ location: action.locationId, action: action.id, what: action.kind, kind, reason, status }, 'CRM action not done')
  if (kind === 'permanent') return endCrm(deps, action, { n, status: 'failed', reason })
  const { unknown } = policyOf(action.kind)
  if (kind === 'unknown' && unknown === 'ask') return endCrm(deps, action, { n, status: 'unknown_final', reason })
  if (kind === 'unknown' && unknown === 'look') return lookUpLater(deps, attempt, reason)
  await endAttempt(deps.db, action, { n, result: reason, crmStatus: status })
  await queueAgain(deps.db, action, { waitMs: retryAfterMs ?? retryWaitMs(action, n), reason })
}

/** It may have happened, or did under an id nobody told us: the CRM is read before anything else is done about it. */
async function lookUpLater(deps: CrmDeps, { action, n }: Attempt, reason: string): Promise<void> {
  await endAttempt(deps.db, action, { n, result: `unknown:${reason}` })
  await markUnknown(deps.db, action, { waitMs: FIRST_LOOK_MS, read: false, reason })
}

/** HTTP calls an action makes when nothing unusual happens. */
const CALLS_OF: Readonly<Record<CrmAction['kind'], number>> = {
  add_tag: CALLS.changeTags,
  remove_tag: CALLS.changeTags,
  set_field: CALLS.updateContact,
  // Do-not-disturb is read before it is written.
  set_dnd: CALLS.getContact + CALLS.updateContact,
  add_note: CALLS.addNote,
  create_task: CALLS.addTask,
  enrol_workflow: CALLS.setWorkflow,
  upsert_opportunity: CALLS.upsertOpportunity,
  book_appointment: CALLS.bookAppointment,
  cancel_appointment: CALLS.changeAppointment,
}

const callsOf = ({ status, kind }: DueAction): number => (status === 'unknown' ? 1 : CALLS_OF[kind as CrmAction['kind']])

/** What somebody waits for goes first. */
const classOf = ({ kind, payload }: DueAction): RateClass =>
  kind === 'set_dnd' ||
  kind === 'book_appointment' ||
  kind === 'cancel_appointment' ||
  (kind === 'create_task' && (payload as { task?: string }).task?.startsWith('human_'))
    ? 'A'
    : 'B'

async function postpone(deps: CrmDeps, bundle: Bundle, { waitMs, reason }: { waitMs: number; reason: string }): Promise<void> {
  const until = new Date((await readNow(deps.db)).getTime() + waitMs)
  for (const action of bundle) {
    if (action.status === 'queued') await deferAction(deps.db, action, { until, reason })
    else await markUnknown(deps.db, action, { waitMs, read: false, reason: action.reason ?? reason })
  }
}

/** One bundle, one call of the port. */
async function callCrm(crm: CrmCalls, attempts: Attempts, location: Location): Promise<CrmResult<{ id: string | null } | null>> {
  const [{ action }] = attempts
  const { locationId, contactId } = action
  const call = action.payload as CrmAction
  const ref = refOf(action.id)
  const assigned = location.assigned_user_id ? { assignedTo: location.assigned_user_id } : {}
  switch (call.kind) {
    case 'add_tag':
      return crm.changeTags(locationId, contactId, { add: [call.tag] })
    case 'remove_tag':
      return crm.changeTags(locationId, contactId, { remove: [call.tag] })
    case 'set_field':
      return quiet(await crm.updateContact(locationId, contactId, { customFields: fieldsOf(attempts, location) }))
    case 'set_dnd':
      return quiet(await crm.updateContact(locationId, contactId, { smsDnd: call.value }))
    case 'add_note':
      return crm.addNote(locationId, contactId, { body: call.body, ref })
    case 'create_task':
      return crm.addTask(locationId, contactId, { title: call.title, body: call.body, dueAt: call.due_at, ref, ...assigned })
    case 'enrol_workflow':
      return crm.setWorkflow(locationId, contactId, { workflowId: call.workflow_id, to: 'enrol' })
    case 'upsert_opportunity': {
      const { pipeline_id: pipelineId, stage_id: stageId, name, value } = call
      return crm.upsertOpportunity(locationId, contactId, { pipelineId, stageId, name, value, status: 'open' })
    }
    case 'book_appointment': {
      const { calendar_id: calendarId, start, end, title, replaces } = call
      const booking = { calendarId, contactId, start, end, title, zone: location.zone }
      return crm.bookAppointment(locationId, replaces === null ? booking : { ...booking, replaces }, ref)
    }
    case 'cancel_appointment':
      return crm.changeAppointment(locationId, call.appointment_id, { status: 'cancelled' })
  }
}

const quiet = (result: CrmResult<unknown>): CrmResult<null> => (result.ok ? { ok: true, value: null } : result)

const fieldsOf = (attempts: Attempts, location: Location): Record<string, string | number> =>
  Object.fromEntries(attempts.flatMap(({ action }) => fieldOf(action.payload as SetField, location)))

type SetField = Extract<CrmAction, { kind: 'set_field' }>

function fieldOf({ field, value }: SetField, location: Location): [string, string | number][] {
  const id = location.custom_fields[field]
  return id === undefined || value === null ? [] : [[id, typeof value === 'boolean' ? String(value) : value]]
}

type CrmCalls = Pick<
  CrmPort,
  'changeTags' | 'updateContact' | 'addNote' | 'addTask' | 'setWorkflow' | 'upsertOpportunity' | 'bookAppointment' | 'changeAppointment'
>

export type CrmDeps = CrmSettleDeps &
  RefuseDeps & {
    db: Db
    crm: CrmCalls & LookUpCalls
    rate: Pick<RateBudget, 'take'>
    locationOf(locationId: string): Location | null
    log: Log
    leaseSeconds: number
  }
