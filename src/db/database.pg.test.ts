import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { StoreUnavailable } from '../lib/errors.ts'
import { postgresBin, startPostgres } from '../../tests/support/postgres-server.ts'
import { describeOn, describePostgres, otherProcess } from '../../tests/support/test-database.ts'
import { databaseCases } from './database.cases.ts'
import { openDatabase, type Database } from './database.ts'
import { readNow } from './now.ts'

describeOn('postgres', 'database', databaseCases)

describePostgres('database under way', () => {
  test('two transactions that lock each other out both come through', async () => {
    const [one, two] = [await otherProcess(1), await otherProcess(1)]
    await sql`insert into subjects (location_id, subject) values ('l', 'a'), ('l', 'b') on conflict do nothing`.execute(one.db)
    let met = 0
    let letBoth = () => {}
    const both = new Promise<void>((resolve) => (letBoth = resolve))
    const lockBoth = (database: Database, [first, second]: [string, string]) => {
      let runs = 0
      return database.transaction(async (tx) => {
        runs += 1
        await sql`select 1 from subjects where subject = ${first} for update`.execute(tx)
        if (runs === 1 && (met += 1) === 2) letBoth()
        if (runs === 1) await both
        await sql`select 1 from subjects where subject = ${second} for update`.execute(tx)
        return runs
      })
    }
    const runs = await Promise.all([lockBoth(one, ['a', 'b']), lockBoth(two, ['b', 'a'])])
    expect(Math.max(...runs)).toBeGreaterThan(1)
    await Promise.all([one.close(), two.close()])
  })

  test('a server that is not there, goes away or comes back is told as such; nothing ends the process', async () => {
    const bin = postgresBin()
    if (bin === null) throw new Error('no PostgreSQL')
    const server = await startPostgres(bin, { fsync: true })
    const database = await openDatabase({ kind: 'postgres', url: server.url('postgres'), poolMax: 2 })
    await sql`create function db_now() returns timestamptz language sql as 'select clock_timestamp()'`.execute(database.db)
    expect(await database.transaction(readNow)).toBeInstanceOf(Date)
    const cut = database.transaction(async (tx) => {
      await readNow(tx)
      await server.stop()
      return readNow(tx)
    })
    await expect(cut).rejects.toThrow(StoreUnavailable)
    await expect(database.transaction(readNow)).rejects.toThrow(StoreUnavailable)
    await database.close()
  })

  test('a wake reaches the listeners of other processes, once for many', async () => {
    const [speaker, listener] = [await otherProcess(2), await otherProcess(1)]
    const heard: string[] = []
    let done = () => {}
    const all = new Promise<void>((resolve) => (done = resolve))
    listener.onWake((channel) => {
      heard.push(channel)
      if (heard.includes('outbox') && heard.includes('lanes')) done()
    })
    // A hint may be lost while the listener still connects: whoever waits also polls.
    const again = setInterval(() => [1, 2, 3].forEach(() => (speaker.wake('lanes'), speaker.wake('outbox'))), 20)
    await all
    clearInterval(again)
    expect(new Set(heard)).toEqual(new Set(['lanes', 'outbox']))
    await Promise.all([speaker.close(), listener.close()])
  })
})
