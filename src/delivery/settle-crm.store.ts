import { sql } from 'kysely'
import type { CrmAction } from '../conversation/action.ts'
import type { Database, Db } from '../db/database.ts'
import { writeStream } from '../db/stream.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { endAttempt, markAccepted, markEnded } from '../outbox/progress.store.ts'

/** An action the CRM has done; our picture of the contact follows, so that the same change is not written again. */
export async function acceptCrm(deps: CrmSettleDeps, action: DueAction, { n, crmId }: { n: number; crmId: string | null }): Promise<void> {
  await deps.database.transaction(async (tx) => {
    await followContact(tx, action)
    const settled = await markAccepted(tx, action, { n, reason: null })
    await endAttempt(tx, action, { n, result: 'accepted', messageId: crmId })
    if (settled) await tell(tx, deps, action)
  })
  deps.database.wake('outbox')
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

async function followContact(tx: Db, { locationId, contactId, payload }: DueAction): Promise<void> {
  const action = payload as CrmAction
  const where = sql`where location_id = ${locationId} and contact_id = ${contactId}`
  if (action.kind === 'add_tag') {
    await sql`update contacts set tags = tags || to_jsonb(${action.tag}::text) ${where}
      and not exists (select 1 from jsonb_array_elements_text(tags) t where lower(t) = lower(${action.tag}))`.execute(tx)
  }
  if (action.kind === 'remove_tag') {
    await sql`update contacts set tags = coalesce((select jsonb_agg(t) from jsonb_array_elements_text(tags) t
      where lower(t) <> lower(${action.tag})), '[]'::jsonb) ${where}`.execute(tx)
  }
  if (action.kind === 'set_field') {
    await sql`update contacts set fields = fields || jsonb_build_object(${action.field}::text, ${JSON.stringify(action.value)}::jsonb) ${where}`.execute(
      tx,
    )
  }
}

async function tell(tx: Db, deps: CrmSettleDeps, { locationId, contactId, kind }: DueAction): Promise<void> {
  await writeStream(tx, { locationId, contactId, topic: 'conversation', era: deps.era, data: { kind: 'action', action: kind } })
}

export type CrmSettleDeps = {
  database: Pick<Database, 'transaction' | 'wake'>
  era: number
  log: { warn(fields: object, message: string): void }
}
