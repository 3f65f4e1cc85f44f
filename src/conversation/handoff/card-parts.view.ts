import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { Fact, FactField, Facts } from '../fact.ts'

type FactRow = Omit<Fact, 'sourceMessageId' | 'statedAt'> & { source_message_id: string; stated_at: string }

export type CardRow = { facts: FactRow[]; theirs: string[] }

/** What a card shows of a contact, where no turn has read it: what is known, and the last texts, newest first; for a statement that reads more. */
export const cardParts = ({ locationId: l, contactId: c }: { locationId: string; contactId: string }): RawBuilder<CardRow> => sql`
    (select coalesce(jsonb_agg(jsonb_build_object('field', field, 'value', value, 'unit', unit, 'confidence', confidence,
        'approximate', approximate, 'source_message_id', source_message_id, 'stated_at', stated_at, 'basis', basis, 'status', status)), '[]')
      from facts where location_id = ${l} and contact_id = ${c} and status = 'current') as facts,
    (select coalesce(jsonb_agg(text order by sent_at desc), '[]') from (select text, sent_at from messages
      where location_id = ${l} and contact_id = ${c} and direction = 'inbound' and text is not null order by sent_at desc limit 3) m) as theirs`

/** The same, read by itself. */
export async function readCardParts(db: Db, at: { locationId: string; contactId: string }): Promise<{ facts: Facts; texts: string[] }> {
  const { rows } = await sql<CardRow>`select ${cardParts(at)}`.execute(db)
  const [row] = rows
  return row === undefined ? { facts: {}, texts: [] } : { facts: factsOfCard(row), texts: row.theirs }
}

export const factsOfCard = ({ facts }: Pick<CardRow, 'facts'>): Facts => Object.fromEntries(facts.map(factOf))

const factOf = ({ source_message_id: sourceMessageId, stated_at: statedAt, ...fact }: FactRow): [FactField, Fact] => [
  fact.field,
  { ...fact, sourceMessageId, statedAt },
]
