import { sql } from 'kysely'
import type { CrmAction } from '../conversation/action.ts'
import type { Database, Db } from '../db/database.ts'
import { writeStream } from '../db/stream.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { endAttempt, markAccepted, markEnded, type Attempt } from '../outbox/progress.store.ts'

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
  await followContact(
    db,
    attempts.map(({ action }) => action),
  )
  const { settled, frees } = await markAccepted(db, attempts, { crmId, reason: null })
  if (settled > 0) await tell(db, deps, attempts[0].action)
  if (frees) deps.database.wake('outbox')
  deps.database.wake('stream')
}

/** An action that ended without being done, with what waited for it. */
export async function endCrm(
  deps: CrmSettleDeps,
  action: DueAction,
  end: { n: number; status: 'failed' | 'unknown_final'; reason: string },
): Promise<void> {
  await deps.database.transaction(async (tx) => {
    await endAttempt(tx, action, { n: end.n, result: end.reason })
    if (await markEnded(tx, action, end)) await tell(tx, deps, action)
  })
  deps.log.warn({ location: action.locationId, action: action.id, what: action.kind, reason: end.reason }, 'CRM action given up')
}

async function followContact(db: Db, actions: readonly DueAction[]): Promise<void> {
  const [first] = actions
  if (first === undefined) return
  const done = actions.map(({ payload }) => payload as CrmAction)
  const where = sql`where location_id = ${first.locationId} and contact_id = ${first.contactId}`
  const added = done.flatMap((action) => (action.kind === 'add_tag' ? [action.tag] : []))
  const removed = done.flatMap((action) => (action.kind === 'remove_tag' ? [action.tag.toLowerCase()] : []))
  const fields = done.flatMap((action) => (action.kind === 'set_field' ? [[action.field, action.value] as const] : []))
  if (added.length > 0) {
    await sql`
      update contacts set tags = tags || coalesce((
        select jsonb_agg(x.tag) from jsonb_array_elements_text(${JSON.stringify(added)}::jsonb) x(tag)
        where not exists (select 1 from jsonb_array_elements_text(tags) t where lower(t) = lower(x.tag))), '[]'::jsonb) ${where}`.execute(
      db,
    )
  }
  if (removed.length > 0) {
    await sql`
      update contacts set tags = coalesce((select jsonb_agg(t) from jsonb_array_elements_text(tags) t
        where lower(t) not in (select jsonb_array_elements_text(${JSON.stringify(removed)}::jsonb))), '[]'::jsonb) ${where}`.execute(db)
  }
  if (fields.length > 0) {
    await sql`update contacts set fields = fields || ${JSON.stringify(Object.fromEntries(fields))}::jsonb ${where}`.execute(db)
  }
}

async function tell(tx: Db, deps: CrmSettleDeps, { locationId, contactId, kind }: DueAction): Promise<void> {
  await writeStream(tx, { locationId, contactId, topic: 'conversation', era: deps.era, data: { kind: 'action', action: kind } })
}

export type CrmSettleDeps = {
  database: Pick<Database, 'db' | 'transaction' | 'wake'>
  era: number
  log: { warn(fields: object, message: string): void }
}
