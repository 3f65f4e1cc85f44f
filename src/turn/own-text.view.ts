import { sql } from 'kysely'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { Db } from '../db/database.ts'

/** Whether a message is on file already, or, an outbound one, has the words of a send of ours that is under way. */
export async function isKnownText(db: Db, event: MessageEvent, textHash: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from messages where location_id = ${event.locationId} and message_id = ${event.messageId}
    union all
    select 1 from outbox o join messages m on m.location_id = o.location_id and m.action_id = o.id
      where o.location_id = ${event.locationId} and o.contact_id = ${event.contactId} and o.class = 'text'
        and ${event.direction} = 'outbound' and (o.status in ('sending', 'unknown') or (o.status = 'accepted' and m.message_id is null))
        and (m.text_hash = ${textHash} or left(${event.text ?? ''}, length(m.text)) = m.text)
    limit 1`.execute(db)
  return rows.length > 0
}

/** Which of these messages no door has brought yet. */
export async function unknownMessages(db: Db, locationId: string, messageIds: readonly string[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from jsonb_array_elements_text(${JSON.stringify(messageIds)}::jsonb) as told(id)
    where not exists (select 1 from messages m where m.location_id = ${locationId} and m.message_id = told.id)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
