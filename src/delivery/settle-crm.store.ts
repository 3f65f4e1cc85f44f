import { sql } from 'kysely'
import type { CrmAction } from '../conversation/action.ts'
import { lockConversation } from '../conversation/conversation.store.ts'
import type { Database, Db } from '../db/database.ts'
import { writeStream } from '../db/stream.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { endAttempt, markAccepted, markEnded, type Attempt } from '../outbox/progress.store.ts'
import { askPerson, type AskDeps } from './ask-person.store.ts'
import { acceptAppointment, endAppointment, isAboutAppointment } from './settle-appointment.store.ts'

/**
 * Actions of one bundle that the CRM has done. Our picture of the contact follows first, so that the same change is not written
 * again; whoever dies in between leaves actions that are repeated or looked for, and a picture that is true.
 */
export async function acceptCrm(
  deps: CrmSettleDeps,
  attempts: readonly [Attempt, ...Attempt[]],
  { crmId }: { crmId: string | null },
): Promise<void> {
  const { db } = deps.database
  const [first, ...rest] = attempts
  if (isAboutAppointment(first.action)) return acceptAppointment(deps, first, { crmId })
  await followContact(db, [first.action, ...rest.map(({ action }) => action)])
  const { settled, frees } = await markAccepted(db, attempts, { crmId, reason: null })
  if (settled > 0) await tell(db, deps, first.action)
  if (frees) deps.database.wake('outbox')
  deps.database.wake('stream')
}

/** An action that ended without being done, with what waited for it. Where nobody can tell whether it happened, a person looks. */
export async function endCrm(
  deps: CrmSettleDeps,
  action: DueAction,
  end: { n: number; status: 'failed' | 'unknown_final'; reason: string },
): Promise<void> {
  if (isAboutAppointment(action)) return endAppointment(deps, action, end)
  const toCheck = end.status === 'unknown_final' ? TO_CHECK[action.kind] : undefined
  const { locationId, contactId } = action
  const key = { locationId, contactId }
  await deps.database.transaction(async (tx) => {
    const before = toCheck === undefined ? null : await lockConversation(tx, key)
    await endAttempt(tx, action, { n: end.n, result: end.reason })
    if (!(await markEnded(tx, action, end))) return
    if (before !== null && toCheck !== undefined)
      await askPerson(tx, deps, { key, before, trigger: 'check_conversation', detail: toCheck, cause: action.id })
    await tell(tx, deps, action)
  })
  deps.log.warn({ location: locationId, action: action.id, what: action.kind, reason: end.reason }, 'CRM action given up')
  if (toCheck !== undefined) deps.database.wake('outbox')
}

/** What a person is asked to look at when an action of this kind may or may not have happened. */
const TO_CHECK: Readonly<Record<string, string>> = {
  enrol_workflow: 'A workflow may or may not have been started for them: look before starting it by hand.',
  upsert_opportunity: 'The opportunity may or may not have been written: look at the pipeline.',
}

async function followContact(db: Db, actions: readonly [DueAction, ...DueAction[]]): Promise<void> {
  const [{ locationId, contactId, payload }] = actions
  const action = payload as CrmAction
  const where = sql`where location_id = ${locationId} and contact_id = ${contactId}`
  if (action.kind === 'add_tag') {
    await sql`update contacts set tags = tags || to_jsonb(${action.tag}::text) ${where}
      and not exists (select 1 from jsonb_array_elements_text(tags) t where lower(t) = lower(${action.tag}))`.execute(db)
  }
  if (action.kind === 'remove_tag') {
    await sql`update contacts set tags = coalesce((select jsonb_agg(t) from jsonb_array_elements_text(tags) t
      where lower(t) <> lower(${action.tag})), '[]'::jsonb) ${where}`.execute(db)
  }
  if (action.kind === 'set_field') {
    const fields = Object.fromEntries(actions.map((one) => [(one.payload as typeof action).field, (one.payload as typeof action).value]))
    await sql`update contacts set fields = fields || ${JSON.stringify(fields)}::jsonb ${where}`.execute(db)
  }
}

async function tell(tx: Db, deps: CrmSettleDeps, { locationId, contactId, kind }: DueAction): Promise<void> {
  await writeStream(tx, { locationId, contactId, topic: 'conversation', era: deps.era, data: { kind: 'action', action: kind } })
}

export type CrmSettleDeps = AskDeps & {
  database: Pick<Database, 'db' | 'transaction' | 'wake'>
  log: { warn(fields: object, message: string): void }
}
