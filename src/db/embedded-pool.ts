import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { embeddedStatements } from './embedded-statements.ts'

/**
 * The embedded database in the shape of a connection pool, so that kysely and every store run one code path.
 * There is one session: who connects has it alone until release, and others wait in line.
 */
export function embeddedPool(pglite: PGlite): PostgresPool {
  const query = queryOf(embeddedStatements(pglite))
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

function queryOf(run: ReturnType<typeof embeddedStatements>): PostgresPoolClient['query'] {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await run(sql, parameters ?? [])
    const command = sql.trimStart().slice(0, 6).toUpperCase()
    return { command, rowCount: affectedRows ?? rows.length, rows }
  }
  return query as PostgresPoolClient['query']
}
