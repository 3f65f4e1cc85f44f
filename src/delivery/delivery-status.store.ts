import { sql } from 'kysely'
import { lockConversation } from '../conversation/conversation.store.ts'
import type { Database, Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { askPerson, type AskDeps } from './ask-person.store.ts'
import { DELIVERY_LOOKS } from './delivery-status.ts'

/** Texts of one location whose delivery is to be looked at now. */
export type DeliveryBatch = { locationId: string; texts: readonly SentText[] }
export type SentText = { locationId: string; id: string; contactId: string; messageId: string; looks: number }

/** How many looks a text's age calls for. */
const dueLooks = sql`(${sql.join(
  DELIVERY_LOOKS.map((seconds) => sql`(m.sent_at <= db_now() - make_interval(secs => ${seconds}))::int`),
  sql` + `,
)})`

const UNREPORTED = sql`m.direction = 'outbound' and m.status = 'sent' and m.action_id is not null and m.message_id is not null and m.delivery_checks < 3`

/** Of each location the texts that have waited longest for their report, at most `most`. */
export async function pickUnreported(db: Db, locationIds: readonly string[], most: number): Promise<DeliveryBatch[]> {
  const { rows } = await sql<{ l: string; id: string; c: string; mid: string; looks: number }>`
    select told.l, due.id, due.c, due.mid, due.looks from unnest(${keys(locationIds)}) as told(l) cross join lateral (
      select m.id, m.contact_id as c, m.message_id as mid, m.delivery_checks as looks from messages m
      where m.location_id = told.l and ${UNREPORTED} and m.delivery_checks < ${dueLooks}
      order by m.sent_at limit ${most}) due`.execute(db)
  const batches = Map.groupBy(rows, ({ l }) => l)
  return [...batches].map(([locationId, texts]) => ({
    locationId,
    texts: texts.map(({ id, c, mid, looks }) => ({ locationId, id, contactId: c, messageId: mid, looks })),
  }))
}

/** Takes a look upon itself: false when another process has it. The looks that its age has passed are taken with it. */
export async function beginLook(db: Db, { locationId, id, looks }: SentText): Promise<boolean> {
  const { rows } = await sql`
    update messages m set delivery_checks = ${dueLooks}
    where m.location_id = ${locationId} and m.id = ${id} and m.delivery_checks = ${looks} and ${UNREPORTED} returning 1`.execute(db)
  return rows.length > 0
}

/** Nothing could be asked: the look is still to come. */
export async function undoLook(db: Db, { locationId, id, looks }: SentText): Promise<void> {
  await sql`update messages set delivery_checks = ${looks} where location_id = ${locationId} and id = ${id} and status = 'sent'`.execute(db)
}

export async function markDelivered(db: Db, { locationId, id }: SentText, word: string): Promise<void> {
  await sql`
    update messages set delivery = ${word}, delivery_checks = 3 where location_id = ${locationId} and id = ${id} and status = 'sent'`.execute(
    db,
  )
}

/**
 * A text the carrier did not bring: it counts as failed. With the one before or after it, or with a code that says it will never
 * change, the bot stops for this contact and a person is asked.
 */
export async function markUndelivered(
  deps: AskDeps & { database: Pick<Database, 'transaction' | 'wake'> },
  { locationId, id, contactId }: SentText,
  { word, code, isFinal }: { word: string; code: string | null; isFinal: boolean },
): Promise<void> {
  const key = { locationId, contactId }
  await deps.database.transaction(async (tx) => {
    const before = await lockConversation(tx, key)
    const { rows } = await sql`
      update messages set status = 'failed', delivery = ${word}, delivery_checks = 3
      where location_id = ${locationId} and id = ${id} and status = 'sent' returning 1`.execute(tx)
    if (rows.length === 0 || !(isFinal || (await neighbourFailed(tx, { locationId, contactId, id })))) return
    const told = code === null ? word : `${word}, code ${code}`
    const detail = `Texts to this number are not delivered (${told}). Call, or ask for another number.`
    await askPerson(tx, deps, { key, before, trigger: 'send_failed', detail, cause: `delivery:${id}` })
  })
  deps.database.wake('outbox')
}

/** Whether the text before this one, or the one after it, was not delivered either. */
async function neighbourFailed(
  tx: Db,
  { locationId, contactId, id }: { locationId: string; contactId: string; id: string },
): Promise<boolean> {
  const { rows } = await sql<{ failed: boolean }>`
    with sent as (
      select m.id, m.delivery, lag(m.delivery) over w as before, lead(m.delivery) over w as after from messages m
      where m.location_id = ${locationId} and m.contact_id = ${contactId} and m.direction = 'outbound' and m.action_id is not null
        and m.message_id is not null
      window w as (order by m.sent_at, m.id)
    )
    select coalesce(before in ('failed', 'undelivered', 'opt_out'), false) or coalesce(after in ('failed', 'undelivered', 'opt_out'), false) as failed
    from sent where id = ${id}`.execute(tx)
  return rows[0]?.failed ?? false
}

/** When the next text is to be looked at, or null. */
export async function nextLookDue(db: Db): Promise<Date | null> {
  const [first, second, third] = DELIVERY_LOOKS
  const { rows } = await sql<{ at: Date | null }>`
    select min(m.sent_at + make_interval(secs => case m.delivery_checks when 0 then ${first}::int when 1 then ${second}::int else ${third}::int end)) as at
    from messages m where ${UNREPORTED}`.execute(db)
  return rows[0]?.at ?? null
}
