import { sql } from 'kysely'
import type { CrmEvent } from '../crm/crm-event.ts'
import { setCrmState } from '../crm/location-state.store.ts'
import type { Db } from '../db/database.ts'

/** Mirrors appointments, opportunities and installations of the CRM; an older event never overwrites a newer one. */
export async function storeRecords(tx: Db, events: readonly CrmEvent[]): Promise<void> {
  for (const event of events) {
    if (event.kind === 'appointment') {
      const status = event.change === 'deleted' ? 'deleted' : event.status
      await sql`
        insert into appointments as a (location_id, id, contact_id, calendar_id, status, starts_at, ends_at, event_at)
        values (${event.locationId}, ${event.appointmentId}, ${event.contactId}, ${event.calendarId}, ${status}, ${event.startAt}, ${event.endAt},
          coalesce(${event.eventAt}::timestamptz, db_now()))
        on conflict (location_id, id) do update set status = excluded.status, calendar_id = coalesce(excluded.calendar_id, a.calendar_id),
          starts_at = coalesce(excluded.starts_at, a.starts_at), ends_at = coalesce(excluded.ends_at, a.ends_at), event_at = excluded.event_at
        where a.event_at is null or a.event_at <= excluded.event_at`.execute(tx)
    }
    if (event.kind === 'install') await setCrmState(tx, event.locationId, { to: 'ok', from: ['uninstalled'] })
    if (event.kind === 'opportunity' && event.opportunityId !== null) {
      const status = event.change === 'deleted' ? 'deleted' : event.status
      await sql`
        insert into opportunities as o (location_id, id, contact_id, pipeline_id, stage_id, status, value, event_at)
        values (${event.locationId}, ${event.opportunityId}, ${event.contactId}, ${event.pipelineId}, ${event.stageId}, ${status}, ${event.value},
          coalesce(${event.eventAt}::timestamptz, db_now()))
        on conflict (location_id, id) do update set status = excluded.status, pipeline_id = coalesce(excluded.pipeline_id, o.pipeline_id),
          stage_id = coalesce(excluded.stage_id, o.stage_id), value = coalesce(excluded.value, o.value), event_at = excluded.event_at
        where o.event_at is null or o.event_at <= excluded.event_at`.execute(tx)
    }
  }
}
