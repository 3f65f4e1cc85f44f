import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** A request for a person, as alerts hear of it. */
export type HumanNews = {
  what: 'requested' | 'late'
  locationId: string
  contactId: string
  id: string
  trigger: string
  priority: string
  answerBy: Date
}
export type TellHuman = (news: HumanNews) => void

/** Tells of requests that are new and of those nobody answered in time; each is told once, by whichever process marks it. */
export async function tellHumanHandoffs({ database: { db }, tell }: { database: { db: Db }; tell: TellHuman }): Promise<void> {
  const { rows } = await sql<{
    location_id: string
    contact_id: string
    id: string
    trigger: string
    priority: string
    answer_by: Date
    late: boolean
  }>`
    with news as (
      select location_id, id, told_at is not null as late from human_handoffs
      where told_at is null or (closed_at is null and late_told_at is null and answer_by <= db_now())
      order by requested_at limit 100 for update skip locked
    )
    update human_handoffs h set told_at = coalesce(h.told_at, db_now()), late_told_at = case when news.late then db_now() else h.late_told_at end
    from news where h.location_id = news.location_id and h.id = news.id
    returning h.location_id, h.contact_id, h.id, h.trigger, h.priority, h.answer_by, news.late`.execute(db)
  for (const { location_id: locationId, contact_id: contactId, id, trigger, priority, answer_by: answerBy, late } of rows)
    tell({ what: late ? 'late' : 'requested', locationId, contactId, id, trigger, priority, answerBy })
}
