import { sql } from 'kysely'
import { writeAudit } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'

/**
 * How HighLevel treats a location. `reauth_required`: it knows the token no more; `uninstalled`: the app was removed: nothing can be
 * called. `inactive`: it takes no texts for the location; everything else goes on.
 */
export type CrmState = 'ok' | 'reauth_required' | 'inactive' | 'uninstalled'

/** Notes what HighLevel said of a location; true when that is news. `from`: only out of these states. */
export async function setCrmState(db: Db, locationId: string, { to, from }: { to: CrmState; from: readonly CrmState[] }): Promise<boolean> {
  const { rows } = await sql`
    update locations set crm_state = ${to}, crm_since = db_now()
    where location_id = ${locationId} and crm_state <> ${to} and crm_state = any(${keys(from)}) returning 1`.execute(db)
  return rows.length > 0
}

/** The app was removed: nothing is called any more, and what it was allowed to do is forgotten. False: it was installed again since. */
export async function uninstallLocation(tx: Db, locationId: string, at: string | null): Promise<boolean> {
  const { rows } = await sql`
    update locations set crm_state = 'uninstalled', crm_since = db_now()
    where location_id = ${locationId} and (crm_since is null or crm_since <= coalesce(${at}::timestamptz, db_now()) + interval '1 minute') returning 1`.execute(
    tx,
  )
  if (rows.length === 0) return false
  await sql`delete from crm_tokens where location_id = ${locationId}`.execute(tx)
  return true
}

/** Texts that nobody waits for rest until the phone system's next day, which begins at midnight UTC; true when that is news. */
export async function restProactive(db: Db, locationId: string): Promise<boolean> {
  const midnight = sql`(date_trunc('day', db_now() at time zone 'utc') + interval '1 day') at time zone 'utc'`
  const { rows } = await sql`
    update locations set proactive_after = ${midnight}
    where location_id = ${locationId} and proactive_after is distinct from ${midnight} returning 1`.execute(db)
  return rows.length > 0
}

export type LocationState = {
  locationId: string
  state: string
  crmState: CrmState
  crmSince: Date | null
  proactiveAfter: Date | null
  /** When an event of it last came. */
  heardAt: Date | null
}

export async function readLocationStates(db: Db): Promise<LocationState[]> {
  const { rows } = await sql<{
    location_id: string
    state: string
    crm_state: CrmState
    crm_since: Date | null
    proactive_after: Date | null
    heard_at: Date | null
  }>`
    select location_id, state, crm_state, crm_since, heard_at, case when proactive_after > db_now() then proactive_after end as proactive_after
    from locations order by location_id`.execute(db)
  return rows.map((row) => ({
    locationId: row.location_id,
    state: row.state,
    crmState: row.crm_state,
    crmSince: row.crm_since,
    proactiveAfter: row.proactive_after,
    heardAt: row.heard_at,
  }))
}

/**
 * A person says that texts may leave again: the location is no longer inactive, nothing rests for its limit, and what waited for
 * that is due. Null: there was nothing to end. A token that HighLevel refuses is no person's word: it ends with a new token.
 */
export async function resumeLocation(
  database: Pick<Database, 'transaction' | 'wake'>,
  { locationId, by, reason, auditId }: { locationId: string; by: string; reason: string; auditId: string },
): Promise<{ was: string; texts: number } | null> {
  const resumed = await database.transaction(async (tx) => {
    const due = await sql`
      update outbox set due_at = db_now(), reason = 'resumed' where location_id = ${locationId} and status = 'queued'
        and reason in ('location_blocked', 'sending_limit') and due_at > db_now() returning 1`.execute(tx)
    const { rows } = await sql<{ was: string }>`
      update locations l set crm_state = 'ok', crm_since = db_now(), proactive_after = null
      from (select location_id, case when crm_state = 'inactive' then 'inactive' else 'at_its_limit' end as was
        from locations where location_id = ${locationId} for update) before
      where l.location_id = before.location_id
        and (l.crm_state = 'inactive' or (l.crm_state = 'ok' and l.proactive_after > db_now())) returning before.was`.execute(tx)
    const was = rows[0]?.was
    if (was === undefined) return null
    const texts = due.rows.length
    const row = { id: auditId, locationId, actor: by, action: 'location_resumed', subject: locationId, reason, after: { was, texts } }
    await writeAudit(tx, row)
    return { was, texts }
  })
  database.wake('outbox')
  return resumed
}
