import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { requiredFailed } from '../conversation/handoff/handoff-summary.view.ts'
import { pageOf, readCursor, type Page } from './cursor.ts'
import type { DeferralItem, HandoffItem, HandoffsQuery } from './handoffs-schemas.ts'

type Asked = Omit<HandoffsQuery, 'location_id'>
type Row = Omit<HandoffItem, 'scores'> & { buyer: number | null; seller: number | null; place: string }

const FORMAT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`
const utc = (column: string) => sql<string>`to_char(${sql.raw(column)} at time zone 'UTC', ${sql.raw(FORMAT)})`

/** Handoffs of a location, the newest first: those that were made, those that were stopped, or requests for a person. */
export async function readHandoffs(db: Db, locationId: string, asked: Asked): Promise<Page<HandoffItem>> {
  const { rows } = await (asked.kind === 'bot' ? ofBots(locationId, asked) : ofPeople(locationId, asked)).execute(db)
  return pageOf(rows, asked.limit, { item: itemOf, place: ({ place, id }) => ({ at: place, id }) })
}

function itemOf(row: Row): HandoffItem {
  const { buyer, seller, place: _, ...item } = row
  return { ...item, scores: buyer === null || seller === null ? null : { buyer, seller } }
}

/** What a list asks for beside its own columns. */
function asWished({ cursor, limit, ...asked }: Asked, at: string) {
  const [contact, from, to] = [asked.contact_id ?? null, asked.from ?? null, asked.to ?? null]
  const place = cursor === undefined ? null : readCursor(cursor)
  const time = sql.raw(at)
  return sql`
    and (${contact}::text is null or contact_id = ${contact}) and (${from}::timestamptz is null or ${time} >= ${from})
    and (${to}::timestamptz is null or ${time} < ${to})
    and (${place?.at ?? null}::timestamptz is null or (${time}, id) < (${place?.at ?? null}::timestamptz, ${place?.id ?? null}::text))
    order by ${time} desc, id desc limit ${limit + 1}`
}

const ofBots = (l: string, asked: Asked) => sql<Row>`
  select id, 'bot' as kind, contact_id, ${utc('at')} as at, ${utc('at')} as place, shown as status, reason_code as reason, source_bot || '->' || target_bot as route,
    via, buyer_score as buyer, seller_score as seller, threshold, threshold_adjustment, processing_ms, ${utc('retry_at')} as retry_at,
    (select o.status from handoff_outcomes o where o.location_id = h.location_id and o.handoff_id = h.id) as outcome,
    null as priority, null as answer_by, null as closed_at
  from (select h.*, case when h.status = 'executed' and ${requiredFailed} then 'failed' else h.status end as shown from handoffs h) h
  where location_id = ${l} and (${asked.route ?? null}::text is null or source_bot || '->' || target_bot = ${asked.route ?? null})
    and (${asked.status ?? null}::text is null or shown = ${asked.status ?? null})
    and (${asked.reason ?? null}::text is null or reason_code = ${asked.reason ?? null}) ${asWished(asked, 'at')}`

const ofPeople = (l: string, asked: Asked) => sql<Row>`
  select id, 'human' as kind, contact_id, ${utc('requested_at')} as at, ${utc('requested_at')} as place,
    case when closed_at is null then 'open' else 'closed' end as status, trigger as reason, null as route, null as via, null::float8 as buyer,
    null::float8 as seller, null::float8 as threshold, null::float8 as threshold_adjustment, null::float8 as processing_ms, null as retry_at, closed_reason as outcome, priority, ${utc('answer_by')} as answer_by,
    ${utc('closed_at')} as closed_at
  from human_handoffs where location_id = ${l}
    and (${asked.status ?? null}::text is null or (closed_at is null) = (${asked.status ?? null} = 'open'))
    and (${asked.reason ?? null}::text is null or trigger = ${asked.reason ?? null}) ${asWished(asked, 'requested_at')}`

/** Handoffs that wait for a bot to do better, and those that lately did. */
export async function readDeferrals(db: Db, locationId: string): Promise<{ items: DeferralItem[]; next_cursor: null }> {
  const { rows } = await sql<DeferralItem>`
    select id, contact_id, source_bot || '->' || target_bot as route, attempt, ${utc('due_at')} as due_at, status, reason, ${utc('created_at')} as created_at
    from handoff_deferrals where location_id = ${locationId} and (status = 'waiting' or created_at > db_now() - interval '7 days')
    order by status = 'waiting' desc, handoff_deferrals.created_at desc, id desc limit 200`.execute(db)
  return { items: rows, next_cursor: null }
}
