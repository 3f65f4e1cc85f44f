import { sql, type RawBuilder } from 'kysely'
import { expect, test } from 'vitest'
import { after, L, newId, T0 } from '../../tests/support/given-line.ts'
import type { Database, Db } from '../db/database.ts'
import { retention } from './retention.job.ts'
import { retentionRules } from './retention.store.ts'

/** A row of a table written at an instant; whether its time is over shows in `gone`. */
type Kept = {
  what: string
  /** The bound, as PostgreSQL reads it. */
  age: string
  put(id: string, at: RawBuilder<Date>): RawBuilder<unknown>
  gone(id: string): RawBuilder<{ gone: boolean }>
}

const SIX = 'loc_six_months'
const TTL_SECONDS = 2_592_000

const message = (location: string, id: string, at: RawBuilder<Date>) => sql`
  insert into messages (location_id, id, contact_id, direction, author, text, text_hash, sent_at)
  values (${location}, ${`m_${id}`}, ${id}, 'inbound', 'contact', 'words', 'h', ${at})`
const fact = (location: string, id: string, at: RawBuilder<Date>) => sql`
  insert into facts (location_id, contact_id, id, field, value, confidence, approximate, source_message_id, stated_at, basis, status, turn_id)
  values (${location}, ${id}, ${`f_${id}`}, 'area', '"Upland"', 1, false, 'm', ${at}, 'explicit', 'current', 't')`
const action = (id: string, at: RawBuilder<Date>, over: { status?: string; key?: string; location?: string } = {}) => sql`
  insert into outbox (location_id, id, contact_id, kind, payload, class, natural_key, created_at, status)
  values (${over.location ?? L}, ${`a_${id}`}, ${id}, 'add_note', '{"body":"words"}', 'crm', ${over.key ?? `note:${id}`}, ${at}, ${over.status ?? 'accepted'})`
const inbox = (id: string, at: RawBuilder<Date>, status: string) => sql`
  insert into inbox (location_id, contact_id, seq, id, kind, body, raw, received_at, status)
  values (${L}, ${id}, 1, ${`i_${id}`}, 'message', '{}', 'raw', ${at}, ${status})`
const turn = (id: string, at: RawBuilder<Date>, verdicts: string) => sql`
  insert into turns (location_id, turn_id, contact_id, covers, goal, verdicts, committed_at)
  values (${L}, ${`t_${id}`}, ${id}, '[]', '{"kind":"goal"}', ${verdicts}::jsonb, ${at})`
const ledger = (id: string, at: RawBuilder<Date>) => sql`
  insert into ledger (location_id, id, action_id, contact_id, kind, at, decision, details)
  values (${L}, ${`l_${id}`}, 'a', ${id}, 'claim', ${at}, 'pass', '{}')`
const consent = (id: string, at: RawBuilder<Date>) => sql`
  insert into consents (location_id, id, contact_id, kind, source, captured_at, captured_by, business_named)
  values (${L}, ${`c_${id}`}, ${id}, 'inquiry', 'form', ${at}, 'jorge', true)`

const is = (condition: RawBuilder<unknown>): RawBuilder<{ gone: boolean }> => sql<{ gone: boolean }>`select ${condition} as gone`
const absent = (table: string, column: string, id: string) =>
  is(sql`not exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${id})`)

/** The table of what is kept how long. */
const TABLE: Kept[] = [
  {
    what: "texts after the contact's last one",
    age: '24 months',
    put: (id, at) => message(L, id, at),
    gone: (id) => is(sql`exists (select 1 from messages where id = ${`m_${id}`} and text is null)`),
  },
  {
    what: 'texts of a location with a setting of its own',
    age: '6 months',
    put: (id, at) => message(SIX, id, at),
    gone: (id) => is(sql`exists (select 1 from messages where id = ${`m_${id}`} and text is null)`),
  },
  {
    what: 'texts of a location that is configured no more',
    age: '24 months',
    put: (id, at) => message('loc_former', id, at),
    gone: (id) => is(sql`exists (select 1 from messages where id = ${`m_${id}`} and text is null)`),
  },
  {
    what: "facts after the contact's last text",
    age: '24 months',
    put: (id, at) => sql`with m as (${message(L, id, at)}) ${fact(L, id, at)}`,
    gone: (id) => is(sql`exists (select 1 from facts where id = ${`f_${id}`} and value is null and status = 'superseded')`),
  },
  {
    what: "notes after the contact's last text, where it is sooner",
    age: '6 months',
    put: (id, at) => sql`with m as (${message(SIX, id, at)}) ${action(id, at, { location: SIX })}`,
    gone: (id) => is(sql`exists (select 1 from outbox where id = ${`a_${id}`} and payload is null)`),
  },
  {
    what: 'raw webhooks',
    age: '30 days',
    put: (id, at) => inbox(id, at, 'settled'),
    gone: (id) => is(sql`exists (select 1 from inbox where id = ${`i_${id}`} and raw is null)`),
  },
  { what: 'settled deliveries', age: '90 days', put: (id, at) => inbox(id, at, 'settled'), gone: (id) => absent('inbox', 'id', `i_${id}`) },
  { what: 'buried deliveries', age: '90 days', put: (id, at) => inbox(id, at, 'buried'), gone: (id) => absent('inbox', 'id', `i_${id}`) },
  {
    what: 'webhook keys',
    age: `${TTL_SECONDS} seconds`,
    put: (id, at) => sql`insert into webhook_keys (location_id, key, reserved_at, committed_at) values (${L}, ${`k_${id}`}, ${at}, ${at})`,
    gone: (id) => absent('webhook_keys', 'key', `k_${id}`),
  },
  {
    what: 'request keys',
    age: '24 hours',
    put: (id, at) => sql`insert into idempotency_keys (location_id, key_hash, request_hash, at) values (${L}, ${`r_${id}`}, 'x', ${at})`,
    gone: (id) => absent('idempotency_keys', 'key_hash', `r_${id}`),
  },
  {
    what: 'model calls',
    age: '24 months',
    put: (id, at) =>
      sql`insert into model_calls (location_id, id, turn_id, model, result, ms, asked_at) values (${L}, ${`c_${id}`}, 't', 'm', 'draft', 1, ${at})`,
    gone: (id) => absent('model_calls', 'id', `c_${id}`),
  },
  {
    what: 'refused drafts',
    age: '30 days',
    put: (id, at) => turn(id, at, '{"silent":true,"code":"fh_safety"}'),
    gone: (id) => is(sql`exists (select 1 from turns where turn_id = ${`t_${id}`} and verdicts is null and goal is not null)`),
  },
  {
    what: "turns' details",
    age: '180 days',
    put: (id, at) => turn(id, at, '{"verdict":"pass"}'),
    gone: (id) => is(sql`exists (select 1 from turns where turn_id = ${`t_${id}`} and verdicts is null and goal is null)`),
  },
  {
    what: "ended actions' payloads",
    age: '24 months',
    put: (id, at) => action(id, at),
    gone: (id) => is(sql`exists (select 1 from outbox where id = ${`a_${id}`} and payload is null)`),
  },
  { what: 'the ledger', age: '5 years', put: (id, at) => ledger(id, at), gone: (id) => absent('ledger', 'id', `l_${id}`) },
  {
    what: "the ledger after the contact's last text",
    age: '5 years',
    put: (id, at) => sql`with m as (${message(L, id, at)}) ${ledger(id, sql`${at} - interval '1 year'`)}`,
    gone: (id) => absent('ledger', 'id', `l_${id}`),
  },
  { what: 'consents', age: '5 years', put: (id, at) => consent(id, at), gone: (id) => absent('consents', 'id', `c_${id}`) },
  {
    what: "consents after the contact's last text",
    age: '5 years',
    put: (id, at) => sql`with m as (${message(L, id, at)}) ${consent(id, sql`${at} - interval '1 year'`)}`,
    gone: (id) => absent('consents', 'id', `c_${id}`),
  },
]

/** What no rule touches, however old. */
const STAYS: [string, (id: string, at: RawBuilder<Date>) => RawBuilder<unknown>, (id: string) => RawBuilder<{ gone: boolean }>][] = [
  [
    'suppressions, even when they need not be kept any more',
    (
      id,
      at,
    ) => sql`insert into suppressions (location_id, id, subject, phone_hash, phone_e164, reason, channel, rule_version, created_at, keep_until)
      values (${L}, ${id}, ${`c:${id}`}, 'h', '+19095550137', 'keyword', 'sms', '1', ${at}, ${at})`,
    (id) => absent('suppressions', 'id', id),
  ],
  [
    'events',
    (id, at) =>
      sql`insert into events (location_id, contact_id, n, type, payload, actor, at, era) values (${L}, ${id}, 1, 'OptedIn', '{"message_id":null}', 'x', ${at}, 1)`,
    (id) => absent('events', 'contact_id', id),
  ],
  ['deliveries that wait', (id, at) => inbox(id, at, 'waiting'), (id) => absent('inbox', 'id', `i_${id}`)],
  [
    'keys whose work is not done',
    (id, at) => sql`insert into webhook_keys (location_id, key, reserved_at) values (${L}, ${`k_${id}`}, ${at})`,
    (id) => absent('webhook_keys', 'key', `k_${id}`),
  ],
  [
    'payloads of actions still to be done',
    (id, at) => action(id, at, { status: 'queued' }),
    (id) => is(sql`exists (select 1 from outbox where id = ${`a_${id}`} and payload is null)`),
  ],
  [
    'what an opt-out set at the CRM, which START takes back',
    (id, at) => action(id, at, { key: `optout_tag:${id}:s` }),
    (id) => is(sql`exists (select 1 from outbox where id = ${`a_${id}`} and payload is null)`),
  ],
  [
    'texts of a contact that wrote since',
    (id, at) => sql`with m as (${message(L, id, at)}) ${later(id)}`,
    (id) => is(sql`exists (select 1 from messages where id = ${`m_${id}`} and text is null)`),
  ],
]

/** Another text of the contact, of today. */
function later(id: string): RawBuilder<unknown> {
  return sql`insert into messages (location_id, id, contact_id, direction, author, text, text_hash, sent_at)
    values (${L}, ${`m2_${id}`}, ${id}, 'inbound', 'contact', 'hello', 'h', db_now())`
}

export function retentionCases(database: () => Database): void {
  const db = () => database().db
  const settings = {
    months: new Map([
      [L, 24],
      [SIX, 6],
    ]),
    keyTtlSeconds: TTL_SECONDS,
  }
  const purge = async () => {
    for (const rule of retentionRules(settings)) await rule.purge(database(), 1_000)
  }
  const isGone = async (gone: RawBuilder<{ gone: boolean }>) => (await gone.execute(db())).rows[0]?.gone
  const ago = (age: string, seconds: number) => sql<Date>`(db_now() - ${age}::interval + make_interval(secs => ${seconds}))`

  test.each(TABLE)('$what: $age', async ({ age, put, gone }) => {
    await database().setNow(T0)
    await put('inside', ago(age, 60)).execute(db())
    await put('outside', ago(age, -60)).execute(db())
    await purge()
    expect({ inside: await isGone(gone('inside')), outside: await isGone(gone('outside')) }).toEqual({ inside: false, outside: true })
  })

  test.each(STAYS)('%s stay', async (_, put, gone) => {
    await database().setNow(T0)
    await put('old', ago('30 years', 0)).execute(db())
    await purge()
    expect(await isGone(gone('old'))).toBe(false)
  })

  test('a ledger row younger than five years cannot be deleted by anybody, nor any be changed', async () => {
    await database().setNow(T0)
    await ledger('inside', ago('5 years', 60)).execute(db())
    await ledger('outside', ago('5 years', -60)).execute(db())
    const remove = (tx: Db, id: string) => sql`delete from ledger where contact_id = ${id}`.execute(tx)
    await expect(remove(db(), 'inside')).rejects.toThrow('ledger is append-only')
    await expect(sql`update ledger set decision = 'x' where contact_id = 'outside'`.execute(db())).rejects.toThrow('ledger is append-only')
    await remove(db(), 'outside')
  })

  test('a run does a bounded amount in batches, goes on at the next one, and then rests', async () => {
    await database().setNow(T0)
    await sql`insert into webhook_keys (location_id, key, committed_at)
      select ${L}, 'k' || n, ${after(-TTL_SECONDS * 1_000 - 1_000)}::timestamptz from generate_series(1, 20500) n`.execute(db())
    const keysLeft = async () => Number((await sql<{ n: string }>`select count(*) as n from webhook_keys`.execute(db())).rows[0]?.n)
    const told: object[] = []
    let now = T0
    const job = retention({
      database: database(),
      settings: () => settings,
      clock: { now: () => now },
      log: { info: (fields) => void told.push(fields) },
    })
    await job.run()
    expect(await keysLeft()).toBe(500)
    await job.run()
    expect(await keysLeft()).toBe(0)
    expect(told).toEqual([{ purged: { 'webhook keys': 20_000 } }, { purged: { 'webhook keys': 500 } }])
    await inbox(newId('old'), ago('91 days', 0), 'settled').execute(db())
    now = after(3_600_000)
    await job.run()
    expect(await db().selectFrom('inbox').selectAll().execute(), 'not yet').toHaveLength(1)
    now = after(7 * 3_600_000)
    await job.run()
    expect(await db().selectFrom('inbox').selectAll().execute()).toEqual([])
  })
}
