import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { T0, after } from '../../tests/support/given-line.ts'
import { readNow } from './now.ts'
import type { Database, Db } from './database.ts'

export function databaseCases(database: () => Database): void {
  test('the time follows the clock that is set, in defaults too, and the machine without one', async () => {
    const { db, setNow } = database()
    const machine = await readNow(db)
    expect(Math.abs(machine.getTime() - Date.now())).toBeLessThan(60_000)
    await setNow(T0)
    await setNow(after(1_500))
    expect(await readNow(db)).toEqual(after(1_500))
    await database().transaction(async (tx) => expect(await readNow(tx)).toEqual(after(1_500)))
    const [kept] = await db
      .insertInto('settings')
      .values({ name: 'test', value: '{}' })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .returning(sql<Date>`db_now()`.as('at'))
      .execute()
    expect(kept?.at).toEqual(after(1_500))
    await db.deleteFrom('settings').where('name', '=', 'test').execute()
    await db.insertInto('webhook_keys').values({ location_id: 'l', key: 'k', inbox_id: null }).execute()
    expect((await db.selectFrom('webhook_keys').select('reserved_at').executeTakeFirst())?.reserved_at).toEqual(after(1_500))
  })

  test('what a transaction wrote goes when it throws, and the error comes out as it is', async () => {
    const broken = new Error('no')
    const work = database().transaction(async (tx) => {
      await tx.insertInto('webhook_keys').values({ location_id: 'l', key: 'k', inbox_id: null }).execute()
      throw broken
    })
    await expect(work).rejects.toBe(broken)
    expect(await database().db.selectFrom('webhook_keys').selectAll().execute()).toEqual([])
  })

  test.each(['40001', '40P01'])('a transaction that the database asks to repeat (%s) runs again from the start', async (code) => {
    let runs = 0
    const result = await database().transaction(async (tx) => {
      runs += 1
      await tx
        .insertInto('webhook_keys')
        .values({ location_id: 'l', key: `k${runs}`, inbox_id: null })
        .execute()
      if (runs < 4) await sql.raw(`do $$ begin raise exception 'again' using errcode = '${code}'; end $$`).execute(tx)
      return runs
    })
    expect(result).toBe(4)
    expect(await database().db.selectFrom('webhook_keys').select('key').execute()).toEqual([{ key: 'k4' }])
  })

  test('a transaction that is never let through gives up', async () => {
    let runs = 0
    const work = database().transaction(async (tx) => {
      runs += 1
      await sql.raw(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`).execute(tx)
    })
    await expect(work).rejects.toMatchObject({ code: '40001' })
    expect(runs).toBe(8)
  })

  test('both databases give the same values: int8 and numeric as text, times, json, null', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select 9007199254740993::bigint as big, 1.50::numeric as amount, 7::int as small, true as yes, '{"a":[1,null]}'::jsonb as json,
        '2026-03-03T18:00:00Z'::timestamptz as at, null::text as nothing, '2026-03-03T18:00:00.5Z'::timestamptz + interval '1 ms' as exact`.execute(
      database().db,
    )
    expect(rows[0]).toEqual({
      big: '9007199254740993',
      amount: '1.50',
      small: 7,
      yes: true,
      json: { a: [1, null] },
      at: T0,
      nothing: null,
      exact: after(501),
    })
  })

  test('a statement still serves after a migration gave its table another column, alone and within a transaction', async () => {
    const { db, transaction } = database()
    await sql`create table moved (n int)`.execute(db)
    try {
      const all = (at: Db) => sql`select * from moved where n >= ${0}`.execute(at).then(({ rows }) => rows)
      await sql`insert into moved values (${1})`.execute(db)
      expect(await all(db)).toEqual([{ n: 1 }])
      await sql`alter table moved add column m int default 2`.execute(db)
      expect(await all(db)).toEqual([{ n: 1, m: 2 }])
      await sql`alter table moved add column o text default 'x'`.execute(db)
      const seen = await transaction(async (tx) => {
        await sql`insert into moved values (${2})`.execute(tx)
        return all(tx)
      })
      expect(seen).toEqual([
        { n: 1, m: 2, o: 'x' },
        { n: 2, m: 2, o: 'x' },
      ])
      await sql`alter table moved alter column n type bigint`.execute(db)
      expect(await all(db)).toMatchObject([{ n: '1' }, { n: '2' }])
    } finally {
      await sql`drop table moved`.execute(db)
    }
  })

  test('a statement whose preparation the session lost is prepared again', async () => {
    const { db } = database()
    const twice = (n: number) => sql<{ twice: number }>`select 2 * ${n}::int as twice`.execute(db).then(({ rows }) => rows[0]?.twice)
    expect(await twice(1)).toBe(2)
    await sql`deallocate all`.execute(db)
    expect(await twice(4)).toBe(8)
  })

  test('a statement looks its rows up in a table of few rows too, as its plan is kept when the table grows', async () => {
    const { db } = database()
    const looked = sql<{ 'QUERY PLAN': string }>`explain select value from settings where name = ${'nobody'}`
    await sql`analyze settings`.execute(db)
    const { rows } = await looked.execute(db)
    expect(rows.map((row) => row['QUERY PLAN']).join(' ')).toMatch(/Index Scan using settings_pkey/)
  })

  test('a statement that fails, as it is read, bound or run, says why, and the next one runs', async () => {
    const { db } = database()
    await expect(sql`select ${1}::int from nowhere`.execute(db)).rejects.toMatchObject({ code: '42P01' })
    await expect(sql`select ${'x'}::int`.execute(db)).rejects.toMatchObject({ code: '22P02' })
    const divided = (by: number) => sql<{ n: number }>`select 6 / ${by}::int as n`.execute(db)
    await expect(divided(0)).rejects.toMatchObject({ code: '22012' })
    expect((await divided(2)).rows).toEqual([{ n: 3 }])
    const broken = database().transaction(async (tx) => {
      await sql`select 6 / ${0}::int as n`.execute(tx).catch(() => {})
      await sql`select 6 / ${2}::int as n`.execute(tx)
    })
    await expect(broken).rejects.toMatchObject({ code: '25P02' })
    expect((await divided(6)).rows).toEqual([{ n: 1 }])
  })

  test('lists, times, bytes, json and nothing go in as they come out', async () => {
    const given = {
      at: T0,
      nothing: null,
      yes: true,
      bytes: Buffer.from([0, 255]),
      json: JSON.stringify({ a: ['ñ', null] }),
      list: '{a,b}',
      big: '9007199254740993',
    }
    const { rows } = await sql<Record<string, unknown>>`
      select ${given.at}::timestamptz as at, ${given.nothing}::text as nothing, ${given.yes}::boolean as yes, ${given.bytes}::bytea as bytes,
        ${given.json}::jsonb as json, ${given.list}::text[] as list, ${given.big}::bigint as big`.execute(database().db)
    expect(rows.map(({ bytes, ...row }) => ({ ...row, bytes: [...(bytes as Uint8Array)] }))[0]).toEqual({
      at: T0,
      nothing: null,
      yes: true,
      bytes: [0, 255],
      json: { a: ['ñ', null] },
      list: ['a', 'b'],
      big: '9007199254740993',
    })
  })

  test('the ledger, the audit and a kept suppression cannot be changed', async () => {
    const { db } = database()
    const row = { location_id: 'l', id: 'x', action_id: 'a', contact_id: 'c', kind: 'draft' as const, decision: 'pass', details: '{}' }
    await db.insertInto('ledger').values(row).execute()
    await expect(db.updateTable('ledger').set({ decision: 'no' }).execute()).rejects.toThrow('ledger is append-only')
    await expect(db.deleteFrom('ledger').execute()).rejects.toThrow('ledger is append-only')
    await sql`insert into audit (location_id, id, actor, role, action, subject) values ('l', 'x', 'a', 'admin', 'did', 'it')`.execute(db)
    await expect(sql`delete from audit`.execute(db)).rejects.toThrow('audit is append-only')
    await sql`insert into suppressions (location_id, id, subject, reason, channel, rule_version, keep_until)
      values ('l', 'kept', 'c:1', 'keyword', 'sms', '1', db_now() + interval '1 day'), ('l', 'old', 'c:2', 'keyword', 'sms', '1', db_now() - interval '1 day')`.execute(
      db,
    )
    await expect(sql`delete from suppressions where id = 'kept'`.execute(db)).rejects.toThrow('a suppression is kept until')
    await sql`delete from suppressions where id = 'old'`.execute(db)
  })
}
