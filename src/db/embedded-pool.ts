import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { embeddedStatements } from './embedded-statements.ts'

/**
 * The embedded database in the shape of a connection pool, so that kysely and every store run one code path.
 * There is one session: who connects has it alone until release, and others wait in line.
 */
export function embeddedPool(pglite: PGlite): PostgresPool {
<<<<<<< HEAD
  const query = queryOf(embeddedStatements(pglite))
=======
  const query = queryOf(pglite)
>>>>>>> 8bddc7c (Prepare the embedded database's statements once, and let simulated leads run without waits)
  let tail: Promise<void> = Promise.resolve()
  const connect = async (): Promise<PostgresPoolClient> => {
    const mine = tail
    let release: () => void = () => {}
    tail = new Promise((resolve) => (release = resolve))
    await mine
    return { query, release }
  }
  return { connect, end: () => pglite.close(), options: {} }
}

<<<<<<< HEAD
function queryOf(run: ReturnType<typeof embeddedStatements>): PostgresPoolClient['query'] {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await run(sql, parameters ?? [])
=======
/** What changes the schema: a statement prepared before it may not fit any more. */
const CHANGES_SCHEMA = /^\s*(?:create|alter|drop)\b/i

function queryOf(pglite: PGlite): PostgresPoolClient['query'] {
  const statements = embeddedStatements(pglite)
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
>>>>>>> 8bddc7c (Prepare the embedded database's statements once, and let simulated leads run without waits)
    const command = sql.trimStart().slice(0, 6).toUpperCase()
    if (parameters.length > 0) {
      const { rows, affected } = await statements.run(sql, parameters)
      return { command, rowCount: affected ?? rows.length, rows }
    }
    if (CHANGES_SCHEMA.test(sql)) await statements.forget()
    const { rows, affectedRows } = await pglite.query(sql)
    return { command, rowCount: affectedRows ?? rows.length, rows }
  }
  return query as PostgresPoolClient['query']
}
