import type { CrmAction } from '../conversation/action.ts'
import type { CrmPort, CrmResult } from '../crm/crm-port.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { MOST_ATTEMPTS, PROCESS_DIED, type DueAction } from '../outbox/due.store.ts'
import { beginReading, markUnknown, queueAgain } from '../outbox/progress.store.ts'
import { acceptCrm, endCrm, type CrmSettleDeps } from './settle-crm.store.ts'

/** Why an action is looked up that HighLevel said it has done. */
export const ACCEPTED_WITHOUT_ID = 'accepted_without_id'

export const FIRST_LOOK_MS = 10_000
/** What two looks, ten seconds apart, do not find has not happened. */
const LOOKS = 2
const APART_MS = 10_000
const SLOWLY_MS = 300_000
const PATIENCE_MS = 10 * 60_000
const GIVE_UP_MS = 24 * 3_600_000

/**
 * Finds out what became of an action nobody confirmed, by reading the CRM. Found: done. Absent in both looks: once more, since the
 * first call certainly left nothing. What no reading can show (a workflow), and what stays unreadable for a day, is a person's task.
 */
export async function resolveCrm(deps: ResolveCrmDeps, action: DueAction, zone: string): Promise<void> {
  if (!(await beginReading(deps.db, action, deps.leaseSeconds))) return
  const looking = lookUp(deps.crm, action, zone)
  if (looking === null) return giveUp(deps, action)
  const found = await looking
  if (!found.ok) return found.error.kind === 'permanent' ? giveUp(deps, action) : lookAgain(deps, action, found.error.retryAfterMs)
  if (found.value !== null) return settleFound(deps, action, found.value)
  if (action.checks + 1 < LOOKS) return markUnknown(deps.db, action, { waitMs: APART_MS, read: true, reason: reasonOf(action) })
  await absent(deps, action)
}

/** An opportunity that is there may be older than our call: writing what it should hold settles both. */
async function settleFound(deps: ResolveCrmDeps, action: DueAction, crmId: string): Promise<void> {
  if (action.kind === 'upsert_opportunity' && action.reason !== ACCEPTED_WITHOUT_ID)
    return queueAgain(deps.db, action, { waitMs: 0, reason: 'found' })
  await acceptCrm(deps, [{ action, n: action.attempts }], { crmId })
}

async function absent(deps: ResolveCrmDeps, action: DueAction): Promise<void> {
  if (action.reason === ACCEPTED_WITHOUT_ID) return acceptCrm(deps, [{ action, n: action.attempts }], { crmId: null })
  const ourFault = action.reason === PROCESS_DIED && action.attempts < MOST_ATTEMPTS
  if (action.resent && !ourFault) return giveUp(deps, action)
  await queueAgain(deps.db, action, { waitMs: 0, reason: 'absent', resent: !ourFault })
}

/** Unreadable is not absent. While HighLevel is away the looks become rare; they end after a day, those for a booking sooner: a contact waits. */
async function lookAgain(deps: ResolveCrmDeps, action: DueAction, retryAfterMs: number | undefined): Promise<void> {
  const age = (await readNow(deps.db)).getTime() - (action.attemptedAt?.getTime() ?? 0)
  if (age > (action.kind === 'book_appointment' ? PATIENCE_MS : GIVE_UP_MS)) return giveUp(deps, action)
  const waitMs = retryAfterMs ?? (age > PATIENCE_MS ? SLOWLY_MS : APART_MS)
  await markUnknown(deps.db, action, { waitMs, read: false, reason: reasonOf(action) })
}

const giveUp = (deps: ResolveCrmDeps, action: DueAction): Promise<void> =>
  endCrm(deps, action, { n: action.attempts, status: 'unknown_final', reason: 'outcome_unknown' })

const reasonOf = ({ reason }: DueAction): string => reason ?? 'unknown'

/** The id of what the action was to make, or null when it is not there. Null instead of a promise: nothing shows it. */
function lookUp(crm: LookUpCalls, action: DueAction, zone: string): Promise<CrmResult<string | null>> | null {
  const { locationId, contactId, id } = action
  const call = action.payload as CrmAction
  switch (call.kind) {
    case 'add_note':
      return crm.findNote(locationId, contactId, refOf(id))
    case 'create_task':
      return crm.findTask(locationId, contactId, refOf(id))
    case 'book_appointment':
      return crm.findAppointment(locationId, contactId, { calendarId: call.calendar_id, start: call.start, zone })
    case 'upsert_opportunity':
      return crm.findOpportunity(locationId, contactId, call.pipeline_id)
    case 'add_tag':
    case 'remove_tag':
    case 'set_field':
    case 'set_dnd':
    case 'cancel_appointment':
    case 'enrol_workflow':
      return null
  }
}

/** Ten characters that find a note or task again. */
export const refOf = (actionId: string): string => actionId.replaceAll(/[^a-z0-9]/giu, '').slice(-10)

export type LookUpCalls = Pick<CrmPort, 'findNote' | 'findTask' | 'findAppointment' | 'findOpportunity'>

type ResolveCrmDeps = CrmSettleDeps & { db: Db; crm: LookUpCalls; leaseSeconds: number }
