import { sql } from 'kysely'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Db } from '../db/database.ts'

/** What an event's list of tags changes; `added` null: the list before it is not known. */
export type TagChange = { added: string[] | null; removed: string[] }

type Told = { tags: string[]; at: Date | null }

/**
 * Compares the lists of tags that events carry with those kept of their contacts, before the events are kept; HighLevel sends
 * whole lists and no difference. A list older than what is kept may still be news, but takes nothing away. By event, in order.
 */
export async function tagChanges(tx: Db, events: readonly CrmEvent[]): Promise<Map<CrmEvent, TagChange>> {
  const lists = events.flatMap((event) => {
    const tags = tagsOf(event)
    return tags === null ? [] : [{ event, tags }]
  })
  const kept = await keptTags(
    tx,
    lists.map(({ event }) => event),
  )
  const changes = new Map<CrmEvent, TagChange>()
  for (const { event, tags } of lists) {
    const key = keyOf(event)
    const before = kept.get(key)
    const isLate = before !== undefined && before.at !== null && event.eventAt !== null && new Date(event.eventAt) < before.at
    changes.set(event, {
      added: before === undefined ? null : without(tags, before.tags),
      removed: before === undefined || isLate ? [] : without(before.tags, tags),
    })
    if (!isLate) kept.set(key, { tags, at: event.eventAt === null ? null : new Date(event.eventAt) })
  }
  return changes
}

const tagsOf = (event: CrmEvent): string[] | null =>
  event.kind === 'tags' ? event.tags : event.kind === 'contact' ? (event.patch.tags ?? null) : null

const keyOf = ({ locationId, contactId }: { locationId: string; contactId: string }): string => `${locationId}\n${contactId}`

async function keptTags(tx: Db, events: readonly CrmEvent[]): Promise<Map<string, Told>> {
  if (events.length === 0) return new Map()
  const input = JSON.stringify(events.map(({ locationId: l, contactId: c }) => ({ l, c })))
  const { rows } = await sql<{ l: string; c: string; tags: string[]; at: Date | null }>`
    select k.location_id as l, k.contact_id as c, k.tags, k.event_at as at from contacts k
    where k.tags_told and (k.location_id, k.contact_id) in (select l, c from jsonb_to_recordset(${input}::jsonb) as x(l text, c text))`.execute(
    tx,
  )
  return new Map(rows.map(({ l, c, tags, at }) => [keyOf({ locationId: l, contactId: c }), { tags, at }]))
}

const plain = (tag: string): string => tag.trim().toLowerCase()

const without = (tags: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others.map(plain))
  return tags.filter((tag) => !known.has(plain(tag)))
}
