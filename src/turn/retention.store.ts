import { sql, type RawBuilder } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import { KEY_LIFE } from '../db/request-keys.ts'
import { keys } from '../db/keys.ts'
import { keepsItsPayload } from './kept-payloads.store.ts'

/** How long words are kept where a location says nothing, in months after the contact's last text. */
export const RETENTION_MONTHS = 24

export type RetentionSettings = {
  /** Months by location; others have the default. */
  months: ReadonlyMap<string, number>
  keyTtlSeconds: number
}

/** What goes when its time is over. Each call ends the time of at most `most` rows (of contacts, for words) and returns how many. */
export type RetentionRule = { name: string; purge(database: Pick<Database, 'transaction'>, most: number): Promise<number> }

/** Suppressions and events are no rule's business: they stay. */
export function retentionRules({ months, keyTtlSeconds }: RetentionSettings): RetentionRule[] {
  const others = [...months.keys()]
  return [
    ...[...months].map(([locationId, kept]) =>
      rule(`words ${locationId}`, (tx, most) => forgetIdle(tx, sql`= ${locationId}`, { kept, most })),
    ),
    rule('words', (tx, most) => forgetIdle(tx, sql`<> all(${keys(others)})`, { kept: RETENTION_MONTHS, most })),
    rule('raw webhooks', (tx, most) =>
      changed(
        tx,
        sql`update inbox set raw = null where ctid in (${some(sql`inbox where raw is not null and ${older('received_at', '30 days')}`, most)}) returning 1`,
      ),
    ),
    rule('settled deliveries', (tx, most) =>
      changed(
        tx,
        sql`delete from inbox where ctid in (${some(sql`inbox where status <> 'waiting' and ${older('received_at', '90 days')}`, most)}) returning 1`,
      ),
    ),
    rule('webhook keys', (tx, most) => changed(tx, purgeKeys(keyTtlSeconds, most))),
    deleted('request keys', 'idempotency_keys', { column: 'at', age: KEY_LIFE }),
    rule('refused drafts', (tx, most) =>
      changed(
        tx,
        sql`update turns set verdicts = null where ctid in (${some(sql`turns where ${REFUSED} and ${older('committed_at', '30 days')}`, most)}) returning 1`,
      ),
    ),
    rule("turns' details", (tx, most) =>
      changed(
        tx,
        sql`update turns set goal = null, understanding = null, gates = null, verdicts = null, timings = null
          where ctid in (${some(sql`turns where coalesce(goal, understanding, gates, verdicts, timings) is not null and ${older('committed_at', '180 days')}`, most)}) returning 1`,
      ),
    ),
    rule("ended actions' payloads", (tx, most) =>
      changed(
        tx,
        sql`update outbox set payload = null where ctid in (${some(sql`outbox where ${ENDED_WORDS} and ${older('created_at', '24 months')}`, most)}) returning 1`,
      ),
    ),
    deleted('model calls', 'model_calls', { column: 'asked_at', age: '24 months' }),
    rule('consents', (tx, most) => changed(tx, purgeProof('consents', 'captured_at', most))),
    rule('ledger', (tx, most) => changed(tx, purgeProof('ledger', 'at', most))),
  ]
}

/** A look through a whole table takes longer than a turn's statements may. */
const rule = (name: string, work: (tx: Db, most: number) => Promise<number>): RetentionRule => ({
  name,
  purge: (database, most) =>
    database.transaction(async (tx) => {
      await sql`set local statement_timeout = '300s'`.execute(tx)
      return work(tx, most)
    }),
})

const deleted = (name: string, table: string, { column, age }: { column: string; age: string }): RetentionRule =>
  rule(name, (tx, most) => {
    const old = some(sql`${sql.table(table)} where ${older(column, age)}`, most)
    return changed(tx, sql`delete from ${sql.table(table)} where ctid in (${old}) returning 1`)
  })

const older = (column: string, age: string) => sql`${sql.ref(column)} < db_now() - ${age}::interval`

/** Some rows of what follows; rows that somebody works on come another time. */
const some = (where: RawBuilder<unknown>, most: number) => sql`select ctid from ${where} limit ${most} for update skip locked`

const REFUSED = sql`(verdicts ? 'silent' or verdicts ? 'draft' or verdicts->>'verdict' = 'refused')`

const ENDED_WORDS = sql`payload is not null and status in ('accepted', 'failed', 'cancelled', 'unknown_final') and not ${keepsItsPayload}`

const purgeKeys = (ttlSeconds: number, most: number) =>
  sql`delete from webhook_keys where ctid in (${some(sql`webhook_keys where committed_at < db_now() - make_interval(secs => ${ttlSeconds})`, most)}) returning 1`

/** Proof of consent and of each send, five years after the contact's last text. */
const purgeProof = (table: 'consents' | 'ledger', dated: string, most: number) => sql`
  delete from ${sql.table(table)} where ctid in (
    select t.ctid from ${sql.table(table)} t where ${older(`t.${dated}`, '5 years')}
      and not exists (select 1 from messages m where m.location_id = t.location_id and m.contact_id = t.contact_id
        and m.sent_at >= db_now() - interval '5 years')
    limit ${most} for update of t skip locked) returning 1`

/**
 * Contacts whose last text, either way, is older than the months kept: texts, values and the words of notes go. Values are
 * no longer current: what is gone must not be taken for known. Returns the contacts.
 */
async function forgetIdle(tx: Db, ofLocation: RawBuilder<unknown>, { kept, most }: { kept: number; most: number }): Promise<number> {
  const until = sql`db_now() - make_interval(months => ${kept}::int)`
  const { rows } = await sql<{ l: string; c: string }>`
    select distinct m.location_id as l, m.contact_id as c from messages m
    where m.location_id ${ofLocation} and m.text is not null and m.sent_at < ${until}
      and not exists (select 1 from messages n where n.location_id = m.location_id and n.contact_id = m.contact_id and n.sent_at >= ${until})
    limit ${most}`.execute(tx)
  for (const { l, c } of rows) {
    await sql`update messages set text = null where location_id = ${l} and contact_id = ${c} and text is not null and sent_at < ${until}`.execute(
      tx,
    )
    await sql`
      update facts set value = null, status = 'superseded'
      where location_id = ${l} and contact_id = ${c} and value is not null and stated_at < ${until}`.execute(tx)
    await sql`update outbox set payload = null where location_id = ${l} and contact_id = ${c} and ${ENDED_WORDS}`.execute(tx)
  }
  return rows.length
}

async function changed(tx: Db, change: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ n: number }>`with changed as (${change}) select count(*)::int as n from changed`.execute(tx)
  return rows[0]?.n ?? 0
}
