import { sql } from 'kysely'
import { engagementOf } from '../bots/call/engagement.ts'
import { progressOf, scriptBot } from '../bots/call/script-progress.ts'
import type { Fact, Facts, FactField } from '../conversation/fact.ts'
import type { Location } from '../conversation/location.ts'
import { initialState } from '../conversation/state.ts'
import type { Db } from '../db/database.ts'
import { headOf, readHead } from './conversations.view.ts'
import type { ConversationDetail, ShownFact } from './conversations-schemas.ts'

type Key = { locationId: string; contactId: string }

/** One conversation with what is known, what was known before, and what stands in the way of texts. Null: there is none. */
export async function readConversation(db: Db, key: Key, location: Location): Promise<ConversationDetail | null> {
  const row = await readHead(db, key)
  if (row === null) return null
  const state = { ...initialState(), ...row.state }
  const facts = await readFacts(db, key)
  const known = currentOf(facts)
  const bot = scriptBot(state)
  const { standing, appointments, privacyCases, now } = await readAround(db, key)
  const progress = progressOf(bot, { state, facts: known, location, at: now })
  return {
    ...headOf(row, () => location),
    language: state.language.current,
    engagement_status: engagementOf({ state, facts: known, location, at: now }),
    scores: state.scores,
    script: { bot, answered: progress.answered, length: progress.scriptLength, open: progress.open, asked: state.pending?.key ?? null },
    facts,
    standing,
    appointments,
    privacy_cases: privacyCases,
  }
}

/** Facts of a contact, or of one turn, oldest first; messages are named by our own id. */
export async function readFacts(db: Db, { locationId: l, contactId: c }: Key, turnId: string | null = null): Promise<ShownFact[]> {
  const { rows } = await sql<ShownFact & { stated_at: Date }>`
    select f.id, f.field, f.value, f.unit, f.confidence, f.approximate, f.basis, f.status, f.stated_at, f.turn_id,
      coalesce((select m.id from messages m where m.location_id = f.location_id and m.message_id = f.source_message_id), f.source_message_id)
        as source_message_id
    from facts f where f.location_id = ${l} and f.contact_id = ${c} and (${turnId}::text is null or f.turn_id = ${turnId})
    order by f.stated_at, f.id`.execute(db)
  return rows.map((row) => ({ ...row, stated_at: new Date(row.stated_at).toISOString() }))
}

function currentOf(facts: readonly ShownFact[]): Facts {
  const current = facts.filter(({ status }) => status === 'current')
  return Object.fromEntries(
    current.map((one) => [
      one.field as FactField,
      { ...one, sourceMessageId: one.source_message_id, statedAt: one.stated_at } as unknown as Fact,
    ]),
  ) as Facts
}

type Around = {
  standing: ConversationDetail['standing']
  appointments: ConversationDetail['appointments']
  privacyCases: ConversationDetail['privacy_cases']
  now: string
}

async function readAround(db: Db, { locationId: l, contactId: c }: Key): Promise<Around> {
  const { rows } = await sql<{
    now: Date
    suppressed: string | null
    held: string[]
    appointments: { id: string; status: string; starts_at: string | null; ends_at: string | null }[]
    cases: { id: string; kind: string; complete_by: string }[]
  }>`
    with mine(subject) as (
      select 'c:' || ${c}::text union all
      select 'p:' || phone_hash from contacts where location_id = ${l} and contact_id = ${c} and phone_hash is not null
    )
    select db_now() as now,
      (select s.reason from suppressions s where s.location_id = ${l} and s.subject in (select subject from mine)
        and s.lifted_at is null and s.superseded_by is null order by s.created_at, s.id limit 1) as suppressed,
      (select coalesce(jsonb_agg(h.reason order by h.created_at, h.id), '[]') from holds h
        where h.location_id = ${l} and h.subject in (select subject from mine) and h.lifted_at is null) as held,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'status', a.status, 'starts_at', a.starts_at, 'ends_at', a.ends_at)
        order by a.starts_at, a.id), '[]') from appointments a where a.location_id = ${l} and a.contact_id = ${c}) as appointments,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'complete_by', p.complete_by) order by p.complete_by, p.id), '[]')
        from privacy_cases p where p.location_id = ${l} and p.contact_id = ${c} and p.completed_at is null) as cases`.execute(db)
  const row = rows[0]
  const instant = (at: string | null) => (at === null ? null : new Date(at).toISOString())
  return {
    now: (row?.now ?? new Date(0)).toISOString(),
    standing: { suppressed: row?.suppressed ?? null, held: row?.held ?? [] },
    appointments: (row?.appointments ?? []).map((one) => ({ ...one, starts_at: instant(one.starts_at), ends_at: instant(one.ends_at) })),
    privacyCases: (row?.cases ?? []).map((one) => ({ ...one, complete_by: new Date(one.complete_by).toISOString() })),
  }
}
