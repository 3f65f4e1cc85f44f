import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { commitOn, claimLane, acceptOn, givenText, givenTurn, turnOn } from '../../tests/support/given-line.ts'
import { MIGRATIONS } from '../../tests/support/test-database.ts'
import type { Db } from '../db/database.ts'
import { openMigratedMemory } from '../db/migrated-memory.ts'

/** As many of others' open actions as would be found by reading the location's, were they read. */
const OTHERS = 2_000

test('a turn reads the rows of its own contact, however much of its location is under way', async () => {
  const database = await openMigratedMemory(MIGRATIONS)
  const { db } = database
  await turnOn(database, 'con_other', { texts: ['Hi.'] })
  await sql`insert into outbox overriding system value select (jsonb_populate_record(null::outbox, to_jsonb(o) || jsonb_build_object('id', 'act_of_' || n,
      'contact_id', 'con_of_' || n, 'turn_id', 'turn_of_' || n, 'natural_key', 'sms:of_' || n, 'position', o.position + n))).*
    from outbox o, generate_series(1, ${OTHERS}::int) n`.execute(db)
  for (let n = 0; n < 1_000; n += 1) await sql`select ${n}::int`.execute(db)
  await turnOn(database, 'con_1', { texts: ['Hello.'] })

  const before = await read(db)
  await acceptOn(database)(givenText('con_1', 'and another thing'))
  await commitOn(database, await givenTurn(database, await claimLane(db), { texts: ['Yes.'] }))
  expect((await read(db)) - before).toBeLessThan(100)
  await database.close()
})

/** Rows of the outbox that statements have read until now. */
async function read(db: Db): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(db)
  const { rows } = await sql<{ n: string }>`
    select coalesce(idx_tup_fetch, 0) + seq_tup_read as n from pg_stat_user_tables where relname = 'outbox'`.execute(db)
  return Number(rows[0]?.n)
}
