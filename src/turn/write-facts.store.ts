import { sql, type RawBuilder } from 'kysely'
import type { FactChange } from '../conversation/heard.ts'
import type { Db } from '../db/database.ts'

/** Whose facts change, and in which turn or request. */
type Where = { locationId: string; contactId: string; turnId: string }

export async function writeFacts(tx: Db, where: Where, changes: readonly FactChange[]): Promise<void> {
  await sql`with ${writingFacts(where, changes)} select 1`.execute(tx)
}

/**
 * The same as parts of the `with` of a statement that writes more. A field has one current value: the old one ends before the new one is
 * written, which waits for it by counting.
 */
export function writingFacts({ locationId: l, contactId: c, turnId }: Where, changes: readonly FactChange[]): RawBuilder<unknown> {
  const learned = changes.filter((change) => change.kind !== 'declined')
  const closes = changes.filter((change) => change.kind === 'learned').map(({ fact }) => ({ field: fact.field, by: fact.id }))
  const excluded = changes.flatMap((change) =>
    change.kind === 'excluded' ? [{ field: change.fact.field, value: change.fact.value, by: change.fact.id }] : [],
  )
  const ended = JSON.stringify([...closes.map((one) => ({ ...one, any: true })), ...excluded.map((one) => ({ ...one, any: false }))])
  return sql`
    ended as (
      update facts set status = 'superseded', superseded_by = x.by
      from jsonb_to_recordset(${ended}::jsonb) as x(field text, value jsonb, by text, "any" boolean)
      where location_id = ${l} and contact_id = ${c} and facts.field = x.field
        and (x.any and status in ('current', 'declined') or not x.any and facts.value = x.value and status = 'current')
      returning 1
    ), learned as (
    insert into facts (location_id, contact_id, id, field, value, unit, confidence, approximate, source_message_id, stated_at, basis, status,
      superseded_by, turn_id)
    select ${l}, ${c}, id, field, value, unit, confidence, approximate, source, stated_at, basis, status, by, ${turnId}
    from jsonb_to_recordset(${JSON.stringify(withHistory(learned))}::jsonb) as x(id text, field text, value jsonb, unit text, confidence real,
      approximate boolean, source text, stated_at timestamptz, basis text, status text, by text)
    where (select count(*) from ended) >= 0)`
}

/** Of several values a field had within one turn only the last is current; the others keep their place in its history. */
function withHistory(changes: readonly Exclude<FactChange, { kind: 'declined' }>[]): object[] {
  const last = new Map(changes.flatMap((change) => (change.kind === 'learned' ? [[change.fact.field, change.fact.id] as const] : [])))
  return changes.map(({ kind, fact }) => {
    const current = kind === 'learned' && last.get(fact.field) === fact.id
    return {
      ...fact,
      source: fact.sourceMessageId,
      stated_at: fact.statedAt,
      status: kind === 'excluded' ? 'excluded' : current ? 'current' : 'superseded',
      by: kind === 'learned' && !current ? last.get(fact.field) : null,
    }
  })
}
