import { sql } from 'kysely'
import type { Brief } from '../brain/brief.ts'
import type { Db } from '../db/database.ts'

const MOST = 50

/** What the contact and the team have texted each other, oldest first: the newest fifty that left or came in. */
export async function loadTranscript(db: Db, key: { locationId: string; contactId: string }): Promise<Brief['transcript']> {
  const { rows } = await sql<{ direction: string; text: string }>`
    select direction, text from messages
    where location_id = ${key.locationId} and contact_id = ${key.contactId} and text is not null and status is distinct from 'failed'
    order by sent_at desc, id desc limit ${MOST}`.execute(db)
  return rows.toReversed().map(({ direction, text }) => ({ from: direction === 'inbound' ? 'lead' : 'team', text }))
}
