import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { acceptOn, claimLane, commitOn, givenText, givenTurn, L, newId, T0 } from '../../tests/support/given-line.ts'
import { describeOn, inProcesses } from '../../tests/support/test-database.ts'
import type { Db } from '../db/database.ts'

const C = 'con_1'

describeOn('postgres', "a contact's first turn, and another who makes the conversation at the same moment", (database) => {
  test.each([
    ['keeps it', { keeps: true, outcome: 'fenced', turns: 0 }],
    ['gives it up', { keeps: false, outcome: 'committed', turns: 1 }],
  ])('the other %s', async (_, { keeps, outcome, turns }) => {
    await database().setNow(T0)
    await acceptOn(database())(givenText(C, newId('hello')))
    const record = await givenTurn(database(), await claimLane(database().db), { texts: ['Hi!'] })
    await inProcesses(1, async (other) => {
      let committing: Promise<unknown> = Promise.resolve()
      await other
        .transaction(async (tx) => {
          await sql`insert into conversations (location_id, contact_id, version, state) values (${L}, ${C}, 1, '{"version": 1}')`.execute(
            tx,
          )
          committing = commitOn(database(), record)
          await untilBlocked(tx)
          if (!keeps) throw new Error('given up')
        })
        .catch(() => {})
      expect(await committing).toBe(outcome)
    })
    expect(await database().db.selectFrom('turns').select('turn_id').execute()).toHaveLength(turns)
  })
})

/** Until a statement of another session waits for what this transaction has not decided yet. */
async function untilBlocked(tx: Db): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where not granted and locktype = 'transactionid'
      and transactionid = pg_current_xact_id()::xid`.execute(tx)
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
