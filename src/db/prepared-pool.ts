import type pg from 'pg'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/**
 * A pool whose statements with parameters are prepared under a name, once per connection: PostgreSQL parses and plans them once,
 * where it would otherwise do so at every call (the turn's loading statement costs it a tenth that way).
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames()
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    return { query: queryOf(client, nameOf), release: () => client.release() }
  }
  return { connect, end: () => pool.end(), options: {} }
}

type NameOf = (text: string) => string | undefined

/** Statements of the product are few; beyond this many somebody builds them anew each time, and a name would only cost memory. */
const MOST_NAMES = 500

function statementNames(): NameOf {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST_NAMES) return known
    const name = `jorge_${names.size + 1}`
    names.set(text, name)
    return name
  }
}

function queryOf(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient['query'] {
  const query = (text: string, parameters: readonly unknown[] = []) => {
    const name = parameters.length === 0 ? undefined : nameOf(text)
    return client.query({ text, values: [...parameters], ...(name === undefined ? {} : { name }) })
  }
  return query as unknown as PostgresPoolClient['query']
}
