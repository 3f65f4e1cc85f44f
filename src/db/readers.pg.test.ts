import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOn, inProcesses, otherProcess } from '../../tests/support/test-database.ts'
import type { Database, Db } from './database.ts'
import { writeStream } from './stream.ts'

/** The rule by which readers follow events and the stream, written out: neither position nor transaction is commit order. */
type Cursor = { era: number; tx: string; position: string }
type Read = Cursor & { n: string }
type Reading = { table: 'events' | 'stream'; from: Cursor; currentEra?: number }
const START: Cursor = { era: 0, tx: '0', position: '0' }

async function readAfter(db: Db, { table, from, currentEra = 1 }: Reading): Promise<Read[]> {
  const { era, tx, position } = from
  const column = table === 'events' ? sql`contact_id || ':' || n` : sql`contact_id`
  const { rows } = await sql<Read>`
    select era, tx::text as tx, position::text as position, ${column} as n from ${sql.table(table)} t
    where (era, t.tx, t.position) > (${era}, ${tx}::xid8, ${position}::bigint)
      and (era < ${currentEra} or t.tx < pg_snapshot_xmin(pg_current_snapshot()))
    order by era, t.tx, t.position limit 7`.execute(db)
  return rows
}

const addEvent = (tx: Db, contact: string, era = 1) =>
  sql`insert into events (location_id, contact_id, n, type, payload, actor, at, era) values ('l', ${contact}, 1, 'ContactSeen', '{}', 'system', db_now(), ${era})`.execute(
    tx,
  )

/** Reads until `count` rows came: transactions of other databases on the server hold a reader back too, for as long as they run. */
async function readUntil(db: Db, count: number, currentEra = 1): Promise<string[]> {
  for (;;) {
    const rows = await readAfter(db, { table: 'events', from: START, currentEra })
    if (rows.length >= count) return rows.map(({ n }) => n)
  }
}

/** Opens a transaction that stays open until it is let go. */
async function opened(database: Database, write: (tx: Db) => Promise<unknown>): Promise<() => Promise<void>> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  let written = () => {}
  const ready = new Promise<void>((resolve) => (written = resolve))
  const done = database.transaction(async (tx) => {
    await write(tx)
    written()
    await held
  })
  await ready
  return async () => {
    letGo()
    await done
  }
}

describeOn('postgres', 'readers', (database) => {
  test('a row that commits late is not skipped by what committed before it', async () => {
    const writers = await otherProcess(3)
    const late = await opened(writers, (tx) => addEvent(tx, 'late'))
    await writers.transaction((tx) => addEvent(tx, 'early'))
    expect(await readAfter(database().db, { table: 'events', from: START })).toEqual([])
    await late()
    expect(await readUntil(database().db, 2)).toEqual(['late:1', 'early:1'])
    await writers.close()
  })

  test('a late commit with the higher position is not skipped either', async () => {
    const writers = await otherProcess(3)
    const first = await opened(writers, (tx) => sql`select pg_current_xact_id()`.execute(tx))
    const second = await opened(writers, (tx) => addEvent(tx, 'second'))
    await second()
    expect(await readAfter(database().db, { table: 'events', from: START })).toEqual([])
    await first()
    expect(await readUntil(database().db, 1)).toEqual(['second:1'])
    await writers.close()
  })

  test('an earlier era is read to its end, whatever transaction ids its server gave', async () => {
    const { db } = database()
    await addEvent(db, 'new', 2)
    await addEvent(db, 'old', 1)
    await sql`update events set tx = '99999999999'::xid8 where contact_id = 'old'`.execute(db)
    expect(await readUntil(db, 2, 2)).toEqual(['old:1', 'new:1'])
  })

  test.each(['events', 'stream'] as const)(
    '%s: with writers whose commits are delayed at random, every row is read once',
    async (table) => {
      const [writers, each] = [4, 25]
      const random = seeded(7)
      const results = await inProcesses(writers + 1, async (process, index) => {
        if (index === writers) return follow(process, table, writers * each)
        for (let n = 1; n <= each; n += 1) {
          const name = `w${index}-${n}`
          await process.transaction(async (tx) => {
            await (table === 'events'
              ? addEvent(tx, name)
              : writeStream(tx, { locationId: 'l', contactId: name, topic: 't', data: {}, era: 1 }))
            for (let turns = Math.floor(random() * 6); turns > 0; turns -= 1) await sql`select 1`.execute(tx)
          })
        }
        return []
      })
      const read = (results.at(-1) ?? []).map((name) => name.replace(/:1$/, ''))
      const written = Array.from({ length: writers }, (_, index) => Array.from({ length: each }, (_, n) => `w${index}-${n + 1}`)).flat()
      expect(read.toSorted()).toEqual(written.toSorted())
      for (let index = 0; index < writers; index += 1) {
        const own = read.filter((name) => name.startsWith(`w${index}-`))
        expect(own).toEqual(written.filter((name) => name.startsWith(`w${index}-`)))
      }
    },
  )
})

/** Reads on, from where it was, until so many rows came. */
async function follow({ db }: Database, table: 'events' | 'stream', count: number): Promise<string[]> {
  const read: string[] = []
  let cursor = START
  while (read.length < count) {
    const rows = await readAfter(db, { table, from: cursor })
    read.push(...rows.map(({ n }) => n))
    cursor = rows.at(-1) ?? cursor
  }
  return read
}

/** The same numbers in [0, 1) each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
