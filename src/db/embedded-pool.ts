import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { embeddedControl, embeddedStatements } from './embedded-statements.ts'
import { groupCommit, type GroupCommit } from './group-commit.ts'
import { waitingLine, type WaitingLine } from './waiting-line.ts'

/**
 * The embedded database in the shape of a connection pool, so that kysely and every store run one code path.
 * There is one session: who connects has it alone until the transaction has ended or it is released, and others wait in line. Their
 * commits reach the disk together (`group-commit.ts`).
 */
export function embeddedPool(pglite: PGlite): PostgresPool {
  const run = queryOf(embeddedStatements(pglite))
  const control = embeddedControl(pglite)
  const line = waitingLine()
  const group = groupCommit({ run: control, line })
  return { connect: async () => sessionOf({ run, control, group, leave: await line.enter() }), end: () => pglite.close(), options: {} }
}

type Query = (sql: string, parameters?: readonly unknown[]) => Promise<Answer>
type Answer = { command: string; rowCount: number; rows: unknown[] }
type Control = (sql: string) => Promise<void>

function queryOf(run: ReturnType<typeof embeddedStatements>): Query {
  return async (sql, parameters) => {
    const { rows, affectedRows } = await run(sql, parameters ?? [])
    const command = sql.trimStart().slice(0, 6).toUpperCase()
    return { command, rowCount: affectedRows ?? rows.length, rows }
  }
}

const DONE: Answer = { command: '', rowCount: 0, rows: [] }

type Session = { run: Query; control: Control; group: GroupCommit; leave: Awaited<ReturnType<WaitingLine['enter']>> }

function sessionOf({ run, control, group, leave }: Session): PostgresPoolClient {
  let inTransaction = false
  let left = false
  const goOn = () => {
    left = true
    leave()
  }
  const query: Query = async (sql, parameters) => {
    if (left) throw new Error(`the session belongs to the next in line; this came too late: ${sql}`)
    if (inTransaction && sql === 'commit') {
      inTransaction = false
      await group.commit(goOn)
      return DONE
    }
    if (sql === 'begin' || sql === 'rollback') {
      inTransaction = sql === 'begin'
      await control(sql)
      if (!inTransaction) await group.flush()
      return DONE
    }
    // What is told outside a transaction, and by one that is taken back, may rest on what waits for the disk.
    if (!inTransaction) await group.flush()
    return run(sql, parameters)
  }
  const release = () => {
    if (!left) group.flushIfLast().then(goOn, goOn)
  }
  return { query: query as PostgresPoolClient['query'], release }
}
