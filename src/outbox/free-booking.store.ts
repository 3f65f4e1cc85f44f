import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** The key of a booking is free again with the end of its appointment: the same time may be booked once more. */
export async function freeBooking(tx: Db, { locationId, appointmentId }: { locationId: string; appointmentId: string }): Promise<void> {
  await sql`
    update outbox o set natural_key = o.natural_key || ':' || o.id from appointments a
    where a.location_id = ${locationId} and a.id = ${appointmentId} and o.location_id = a.location_id and o.id = a.action_id
      and o.kind = 'book_appointment' and o.natural_key not like '%:' || o.id`.execute(tx)
}
