import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

/** Rows of an erased contact that stay, and the reason. */
export type Remains = { what: keyof typeof WHY; rows: number; why: string }

const WHY = {
  suppressions: 'hash and dates, so that nobody writes to this number again; at least 10 years',
  consents: 'proof of consent to be texted: ids, hashes, dates; 5 years after the last text',
  ledger: 'proof of each decision to send: ids, times, codes; 5 years after the last text',
  messages: 'ids, times and hashes; the words are gone',
  events: 'what was decided: ids, codes, numbers',
  appointments: "ids and times, mirrored from HighLevel's calendar",
  opportunities: "ids and a value, mirrored from HighLevel's pipeline",
  privacy_cases: 'proof that the request was answered: kind and dates',
  'other contacts of the phone': 'each is a person of its own to HighLevel; erase them one by one if they are the same',
} as const

/** What stays of a contact, its open privacy cases, and the earliest date one of them is due. */
export async function readRemains(
  tx: Db,
  { locationId: l, contactId: c, phoneHash }: { locationId: string; contactId: string; phoneHash: string | null },
): Promise<{ remains: Remains[]; openCases: string[]; dueBy: Date | null }> {
  const { rows } = await sql<{ what: Remains['what']; n: number }>`
    select 'suppressions' as what, count(*)::int as n from suppressions
      where location_id = ${l} and (subject = 'c:' || ${c}::text or phone_hash = ${phoneHash})
    union all select 'consents', count(*)::int from consents where location_id = ${l} and contact_id = ${c}
    union all select 'ledger', count(*)::int from ledger where location_id = ${l} and contact_id = ${c}
    union all select 'messages', count(*)::int from messages where location_id = ${l} and contact_id = ${c}
    union all select 'events', count(*)::int from events where location_id = ${l} and contact_id = ${c}
    union all select 'appointments', count(*)::int from appointments where location_id = ${l} and contact_id = ${c}
    union all select 'opportunities', count(*)::int from opportunities where location_id = ${l} and contact_id = ${c}
    union all select 'privacy_cases', count(*)::int from privacy_cases where location_id = ${l} and contact_id = ${c}
    union all select 'other contacts of the phone', count(*)::int from contacts
      where location_id = ${l} and phone_hash = ${phoneHash} and contact_id <> ${c}`.execute(tx)
  const open = await tx
    .selectFrom('privacy_cases')
    .select(['id', 'complete_by'])
    .where('location_id', '=', l)
    .where('contact_id', '=', c)
    .where('completed_at', 'is', null)
    .orderBy('complete_by')
    .execute()
  return {
    remains: rows.filter(({ n }) => n > 0).map(({ what, n }) => ({ what, rows: n, why: WHY[what] })),
    openCases: open.map(({ id }) => id),
    dueBy: open[0]?.complete_by ?? null,
  }
}
