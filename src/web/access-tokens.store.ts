import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Role, TokenRole } from './access.ts'
import { sha256 } from '../lib/hash.ts'

export type NewToken = { token: string; name: string; role: Role; locationId: string; lifeSeconds: number }

/** Stores a token by its hash: who reads the table cannot use it. */
export async function storeToken(db: Db, { token, name, role, locationId, lifeSeconds }: NewToken): Promise<void> {
  await sql`
    insert into api_tokens (token_hash, name, role, location_id, expires_at)
    values (${sha256(token)}, ${name}, ${role}, ${locationId}, db_now() + make_interval(secs => ${lifeSeconds}))`.execute(db)
}

/** What the token with this hash stands for, unless it is unknown or over. */
export async function readTokenRole(db: Db, hash: string): Promise<TokenRole | null> {
  const { rows } = await sql<TokenRole>`
    select role, location_id as "locationId", name from api_tokens where token_hash = ${hash} and expires_at > db_now()`.execute(db)
  return rows[0] ?? null
}
